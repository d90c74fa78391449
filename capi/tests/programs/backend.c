// The version, and the choice of a backend. The arguments are the version, and names of backends, the
// best first, among them the one in use.

#include <string.h>

#include "check.h"
#include "sigmoid.h"

int main(int argc, char **argv) {
  CHECK(argc > 2 && strcmp(sigmoid_version(), argv[1]) == 0, "%s", sigmoid_version());

  const char *automatic = sigmoid_backend_name();
  int best = 0;
  for (int i = argc - 1; i > 1; i--) {
    const char *before = sigmoid_backend_name();
    switch (sigmoid_set_backend(argv[i])) {
      case SIGMOID_STATUS_OK:
        CHECK(strcmp(sigmoid_backend_name(), argv[i]) == 0, "%s", argv[i]);
        best = i;
        break;
      case SIGMOID_STATUS_UNAVAILABLE_BACKEND:
        CHECK(sigmoid_backend_name() == before, "%s", argv[i]);
        break;
      default: CHECK(0, "%s", argv[i]);
    }
    float y, x = 1;
    sigmoid_f32(&x, &y, 1);
    CHECK(y == 0.7310586f, "%.9g on %s", (double)y, sigmoid_backend_name());
  }
  CHECK(strcmp(argv[best], automatic) == 0, "%s is the best, not %s", argv[best], automatic);

  CHECK(sigmoid_set_backend("scalar") == SIGMOID_STATUS_OK, " ");
  CHECK(sigmoid_set_backend("sse9") == SIGMOID_STATUS_UNKNOWN_BACKEND, " ");
  CHECK(sigmoid_set_backend("\xFF") == SIGMOID_STATUS_UNKNOWN_BACKEND, " ");
  CHECK(sigmoid_set_backend("") == SIGMOID_STATUS_UNKNOWN_BACKEND, " ");
  CHECK(strcmp(sigmoid_backend_name(), "scalar") == 0, "%s", sigmoid_backend_name());
  CHECK(sigmoid_set_backend(NULL) == SIGMOID_STATUS_OK, " ");
  CHECK(strcmp(sigmoid_backend_name(), automatic) == 0, "%s", sigmoid_backend_name());
}
