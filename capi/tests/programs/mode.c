// The floating-point environment: neither the rounding mode nor flushing of subnormal numbers changes a
// result, and no call changes the environment or raises a flag.

#include <fenv.h>
#include <stdint.h>
#include <string.h>

#include "check.h"
#include "functions.h"

#if defined(__x86_64__)
#include <xmmintrin.h>
static void flush_subnormal(void) { _mm_setcsr(_mm_getcsr() | 1u << 15 | 1u << 6); }  // FTZ and DAZ
#elif defined(__aarch64__)
static void flush_subnormal(void) {
  uint64_t mode;
  __asm__ volatile("mrs %0, fpcr" : "=r"(mode));
  __asm__ volatile("msr fpcr, %0" ::"r"(mode | 1u << 24));  // FZ
}
#else
#error "how is the mode of this architecture set?"
#endif

static void round_up(void) { fesetround(FE_UPWARD); }
static void round_down(void) { fesetround(FE_DOWNWARD); }
static void round_to_zero(void) { fesetround(FE_TOWARDZERO); }
static void do_nothing(void) {}

static void (*const modes[])(void) = {
    do_nothing, flush_subnormal, round_up, round_down, round_to_zero,
};

enum { N = 40001 };

static element x[N];

typedef struct {
  element outputs[6][N];
} results;

static void run(const function *f, void (*set_mode)(void), results *results) {
  fenv_t usual;
  fegetenv(&usual);
  set_mode();
  int rounding = fegetround();
  feclearexcept(FE_ALL_EXCEPT);
  f->forward(x, results->outputs[0], N);
  f->gradient(x, results->outputs[1], N);
  f->forward_and_gradient(x, results->outputs[2], results->outputs[3], N);
  f->backward(x, x, results->outputs[4], N);
  if (f->backward_from_output) f->backward_from_output(x, x, results->outputs[5], N);
  int raised = fetestexcept(FE_ALL_EXCEPT);
  int same = fegetround() == rounding;
  fesetenv(&usual);
  CHECK(raised == 0 && same, "%s: flags %x", f->name, (unsigned)raised);
}

int main(void) {
  static results usual, others;
  for (size_t i = 0; i < N; i++) {
    x[i] = to_element((i - (N - 1) / 2.0) * 0.0373);
  }
  for (size_t f = 0; f < LENGTH(functions); f++) {
    for (size_t m = 0; m < LENGTH(modes); m++) {
      run(&functions[f], modes[m], m == 0 ? &usual : &others);
      CHECK(m == 0 || memcmp(&usual, &others, sizeof usual) == 0, "%s, mode %zu", functions[f].name, m);
    }
  }
}
