// C++: eight threads at once on one buffer, each on its part, while the backend changes. Float
// results are the same on all.

#include <array>
#include <atomic>
#include <thread>
#include <vector>

#include "check.h"
#include "sigmoid.h"

using Function = void(const float *, float *, std::size_t);

int main() {
  const std::array<Function *, 2> functions = {sigmoid_f32, sigmoid_gradient_f32};
  const std::size_t threads = 8, part = 10007;
  std::vector<float> x(threads * part);
  for (std::size_t i = 0; i < x.size(); i++) {
    x[i] = static_cast<float>(i % 2003) * 0.1f - 100;
  }
  for (Function *function : functions) {
    std::vector<float> expected(x.size()), y(x.size(), -1);
    function(x.data(), expected.data(), x.size());

    std::atomic<int> running(threads);
    std::vector<std::thread> pool;
    for (std::size_t t = 0; t < threads; t++) {
      pool.emplace_back([&, t] {
        for (int i = 0; i < 20; i++) {
          function(x.data() + t * part, y.data() + t * part, part);
        }
        running--;
      });
    }
    while (running > 0) {
      CHECK(sigmoid_set_backend("scalar") == SIGMOID_STATUS_OK, " ");
      CHECK(sigmoid_set_backend(nullptr) == SIGMOID_STATUS_OK, " ");
    }
    for (std::thread &thread : pool) thread.join();
    CHECK(y == expected, "other results than with one thread");
  }
}
