// Misuses the library so that it ends the process with the message that is the argument. Without one,
// lists the messages. Before the process ends, this makes sure that nothing was written.

#include <math.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "sigmoid.h"

enum { N = 64, ELEMENTS = 2 * N };

static float f[ELEMENTS];
static double d[ELEMENTS];
static uint16_t h[ELEMENTS];

static void on_abort(int signal) {
  (void)signal;
  for (int i = 0; i < ELEMENTS; i++) {
    if (f[i] != i || d[i] != i || h[i] != i) {
      static const char written[] = "a buffer was written\n";
      _exit(write(STDERR_FILENO, written, sizeof written - 1) < 0 ? 2 : 1);
    }
  }
}

// A pointer to no element.
static void *askew(void *pointer) { return (void *)((uintptr_t)pointer + 1); }

int main(int argc, char **argv) {
  for (int i = 0; i < ELEMENTS; i++) f[i] = d[i] = h[i] = i;
  signal(SIGABRT, on_abort);

#define MISUSE(message, call)                 \
  if (argc == 1) {                            \
    puts(message);                            \
  } else if (strcmp(argv[1], message) == 0) { \
    call;                                     \
  }
  MISUSE("sigmoid_f32: x is NULL", sigmoid_f32(NULL, f, 1))
  MISUSE("sigmoid_f64_fast: y is NULL", sigmoid_f64_fast(d, NULL, 1))
  MISUSE("sigmoid_backward_f32: grad_y is NULL", sigmoid_backward_f32(f, NULL, f + N, N))
  MISUSE("sigmoid_forward_and_gradient_f64: dydx is NULL",
         sigmoid_forward_and_gradient_f64(d, d + N, NULL, N))

  MISUSE("sigmoid_gradient_bf16: x is NULL", sigmoid_gradient_bf16(NULL, h, 1))

  MISUSE("sigmoid_f32: x is not aligned to 4 bytes", sigmoid_f32(askew(f), f + N, N))
  MISUSE("sigmoid_gradient_f32_fast: dydx is not aligned to 4 bytes",
         sigmoid_gradient_f32_fast(f, askew(f + N), N - 1))
  MISUSE("sigmoid_f16: x is not aligned to 2 bytes", sigmoid_f16(askew(h), h + N, N))
  MISUSE("sigmoid_tanh_bf16_fast: y is not aligned to 2 bytes",
         sigmoid_tanh_bf16_fast(h, askew(h + N), N - 1))

  MISUSE("sigmoid_f32: n is 2305843009213693952, more than memory can hold",
         sigmoid_f32(f, f, (size_t)1 << 61))
  MISUSE("sigmoid_f64: n is 4611686018427387904, more than memory can hold",
         sigmoid_f64(d, d, (size_t)1 << 62))
  MISUSE("sigmoid_f16: n is 4611686018427387904, more than memory can hold",
         sigmoid_f16(h, h, (size_t)1 << 62))

  MISUSE("sigmoid_f32: y overlaps x in part; it must equal it or be apart",
         sigmoid_f32(f, f + N - 1, N))
  MISUSE("sigmoid_f64: y overlaps x in part; it must equal it or be apart",
         sigmoid_f64(d + N - 1, d, N))
  MISUSE("sigmoid_backward_f64: grad_x overlaps x in part; it must equal it or be apart",
         sigmoid_backward_f64(d + 1, d, d, N))
  MISUSE("sigmoid_backward_f32_fast: grad_x overlaps grad_y in part; it must equal it or be apart",
         sigmoid_backward_f32_fast(f + N, f + 1, f, N))
  MISUSE("sigmoid_bf16: y overlaps x in part; it must equal it or be apart",
         sigmoid_bf16(h, h + N - 1, N))

  MISUSE("sigmoid_forward_and_gradient_f32: dydx overlaps y; it must be apart",
         sigmoid_forward_and_gradient_f32(f, f + N, f + N, N))
  MISUSE("sigmoid_forward_and_gradient_f64: dydx overlaps y; it must be apart",
         sigmoid_forward_and_gradient_f64(d, d + N, d + N - 1, N / 2))
  MISUSE("sigmoid_forward_and_gradient_f16_fast: dydx overlaps y; it must be apart",
         sigmoid_forward_and_gradient_f16_fast(h, h + N, h + N, N))

  MISUSE("sigmoid_swish_f32: `alpha` must be 0, or a number that is finite and not 0 when rounded to f32",
         sigmoid_swish_f32(NAN, f, f + N, N))
  MISUSE("sigmoid_swish_gradient_f64_fast: `alpha` must be 0, or a number that is finite and not 0 when rounded to f32",
         sigmoid_swish_gradient_f64_fast(1e-50, d, d + N, N))
  MISUSE("sigmoid_scaled_sigmoid_forward_and_gradient_f64: `high` must be 0, or a number that is finite and not 0 when rounded to f32",
         sigmoid_scaled_sigmoid_forward_and_gradient_f64(1, 0, 1e300, d, d + N, d, N))
  MISUSE("sigmoid_leaky_relu_backward_f32: `slope` must be 0, or a number that is finite and not 0 when rounded to f32",
         sigmoid_leaky_relu_backward_f32(NAN, f, f + N, f, N))
  MISUSE("sigmoid_elu_bf16: `alpha` must be 0, or a number that is finite and not 0 when rounded to f32",
         sigmoid_elu_bf16(1e39, h, h + N, N))
}
