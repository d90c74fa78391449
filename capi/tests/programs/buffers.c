// Buffers of any length, at any element, of uninitialised memory, and each way of computing in place:
// the results are those of single elements, and nothing else is written.

#include <string.h>

#include "check.h"
#include "functions.h"

typedef enum { FORWARD, GRADIENT, FORWARD_AND_GRADIENT, BACKWARD, BACKWARD_FROM_OUTPUT } form;

// Which of four buffers each argument is. Buffers 0 and 1 are filled at first.
typedef struct {
  form form;
  int input, second_input, output, second_output;
} call;

enum { NONE = -1, BUFFERS = 4 };

static const call calls[] = {
    {FORWARD, 0, NONE, 2, NONE},
    {FORWARD, 0, NONE, 0, NONE},
    {GRADIENT, 0, NONE, 2, NONE},
    {GRADIENT, 0, NONE, 0, NONE},
    {FORWARD_AND_GRADIENT, 0, NONE, 2, 3},
    {FORWARD_AND_GRADIENT, 0, NONE, 0, 3},
    {FORWARD_AND_GRADIENT, 0, NONE, 2, 0},
    {BACKWARD, 0, 1, 2, NONE},
    {BACKWARD, 0, 1, 0, NONE},
    {BACKWARD, 0, 1, 1, NONE},
    {BACKWARD, 0, 0, 2, NONE},
    {BACKWARD, 0, 0, 0, NONE},
    {BACKWARD_FROM_OUTPUT, 0, 1, 2, NONE},
    {BACKWARD_FROM_OUTPUT, 0, 1, 0, NONE},
    {BACKWARD_FROM_OUTPUT, 0, 1, 1, NONE},
    {BACKWARD_FROM_OUTPUT, 0, 0, 2, NONE},
    {BACKWARD_FROM_OUTPUT, 0, 0, 0, NONE},
};

static void run(const function *f, form form, const element *input, const element *second_input,
                element *output, element *second_output, size_t n) {
  switch (form) {
    case FORWARD: f->forward(input, output, n); break;
    case GRADIENT: f->gradient(input, output, n); break;
    case FORWARD_AND_GRADIENT: f->forward_and_gradient(input, output, second_output, n); break;
    case BACKWARD: f->backward(input, second_input, output, n); break;
    case BACKWARD_FROM_OUTPUT: f->backward_from_output(input, second_input, output, n); break;
  }
}

// What stands in buffers 0 and 1. Results are subnormal, or zero, for many of the former.
static element input(int buffer, size_t i) {
  return to_element(buffer == 0 ? (double)((i * 37 + 11) % 101) * 15 - 750 : (double)(i % 9) - 4);
}

// Between these lie a buffer's n elements.
enum { GUARD = 16 };
static const unsigned char PATTERN = 0xA5;

static void check_guard(const element *guard, const char *name) {
  const unsigned char *bytes = (const unsigned char *)guard;
  for (size_t i = 0; i < GUARD * sizeof(element); i++) {
    CHECK(bytes[i] == PATTERN, "%s", name);
  }
}

static void check_buffers(const function *f, const call *call, size_t n, size_t offset) {
  element *memory[BUFFERS], *buffer[BUFFERS];
  for (int b = 0; b < BUFFERS; b++) {
    memory[b] = (element *)malloc((offset + GUARD + n + GUARD) * sizeof(element));
    CHECK(memory[b] != NULL, "no memory");
    buffer[b] = memory[b] + offset + GUARD;
    memset(buffer[b] - GUARD, PATTERN, GUARD * sizeof(element));
    memset(buffer[b] + n, PATTERN, GUARD * sizeof(element));
  }
  for (size_t i = 0; i < n; i++) {
    buffer[0][i] = input(0, i);
    buffer[1][i] = input(1, i);
  }

#define BUFFER(index) (index == NONE ? NULL : buffer[index])
  run(f, call->form, BUFFER(call->input), BUFFER(call->second_input), BUFFER(call->output),
      BUFFER(call->second_output), n);

  for (size_t i = 0; i < n; i++) {
    element x = input(call->input, i), second_x = input(call->second_input, i), y, second_y;
    run(f, call->form, &x, &second_x, &y, &second_y, 1);
    CHECK(memcmp(&buffer[call->output][i], &y, sizeof y) == 0, "%s: form %d, element %zu of %zu",
          f->name, call->form, i, n);
    if (call->second_output != NONE) {
      CHECK(memcmp(&buffer[call->second_output][i], &second_y, sizeof y) == 0,
            "%s: form %d, element %zu of %zu", f->name, call->form, i, n);
    }
    for (int b = 0; b < 2; b++) {
      if (b != call->output && b != call->second_output) {
        CHECK(buffer[b][i] == input(b, i), "%s: an input was written", f->name);
      }
    }
  }
  for (int b = 0; b < BUFFERS; b++) {
    check_guard(buffer[b] - GUARD, f->name);
    check_guard(buffer[b] + n, f->name);
    free(memory[b]);
  }
}

int main(void) {
  // Up to four registers of any backend, and more than the library copies at once.
  static const size_t long_lengths[] = {511, 512, 513, 1027, 1541};
  for (size_t f = 0; f < LENGTH(functions); f++) {
    for (size_t c = 0; c < LENGTH(calls); c++) {
      if (calls[c].form == BACKWARD_FROM_OUTPUT && !functions[f].backward_from_output) continue;
      run(&functions[f], calls[c].form, NULL, NULL, NULL, NULL, 0);
      for (size_t n = 0; n <= 67; n++) {
        check_buffers(&functions[f], &calls[c], n, n % 5);
      }
      for (size_t i = 0; i < LENGTH(long_lengths); i++) {
        check_buffers(&functions[f], &calls[c], long_lengths[i], i);
      }
    }
  }
}
