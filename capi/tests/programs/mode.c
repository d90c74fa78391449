// The floating-point mode: no call changes it; and where it flushes subnormal numbers to zero, float
// results that would be subnormal are 0, and no others change.

#include <math.h>
#include <stdint.h>
#include <string.h>

#include "check.h"
#include "functions.h"

#if defined(__x86_64__)
#include <xmmintrin.h>
typedef unsigned mode;
static const mode FLUSH = 1u << 15 | 1u << 6;  // FTZ and DAZ
static mode get_mode(void) { return _mm_getcsr() & ~0x3fu; }  // without the sticky flags
static void set_mode(mode mode) { _mm_setcsr(mode); }
#elif defined(__aarch64__)
typedef uint64_t mode;
static const mode FLUSH = 1u << 24;  // FZ
static mode get_mode(void) {
  mode mode;
  __asm__ volatile("mrs %0, fpcr" : "=r"(mode));
  return mode;
}
static void set_mode(mode mode) { __asm__ volatile("msr fpcr, %0" ::"r"(mode)); }
#else
#error "how is the mode of this architecture set?"
#endif

enum { N = 40001 };

static element x[N];

typedef struct {
  element y[N], dydx[N], others[4][N];
} results;

static void run(const function *f, results *results) {
  mode before = get_mode();
  f->forward(x, results->y, N);
  f->gradient(x, results->dydx, N);
  f->forward_and_gradient(x, results->others[0], results->others[1], N);
  f->backward(x, x, results->others[2], N);
  if (f->backward_from_output) f->backward_from_output(x, x, results->others[3], N);
  CHECK(get_mode() == before, "%s", f->name);
}

// Not each function has some.
static int subnormal_results = 0;

static void check_flushed(const element *usual, const element *flushed, const char *name) {
  int to_zero = sizeof(element) == sizeof(float);
  for (size_t i = 0; i < N; i++) {
    int subnormal = usual[i] != 0 && fabs((double)usual[i]) < SMALLEST_NORMAL;
    subnormal_results += subnormal;
    element expected = to_zero && subnormal ? 0 : usual[i];
    // What is rounded up to the smallest normal number may count as subnormal.
    int edge = to_zero && fabs((double)usual[i]) == SMALLEST_NORMAL && flushed[i] == 0;
    CHECK(flushed[i] == expected || edge, "%s: %.9g, usually %.9g, at %.9g", name,
          (double)flushed[i], (double)usual[i], (double)x[i]);
  }
}

static int is_scalar(void) { return strcmp(sigmoid_backend_name(), "scalar") == 0; }

int main(void) {
  static results usual, flushed;
  for (size_t i = 0; i < N; i++) {
    x[i] = (element)((i - (N - 1) / 2.0) * 0.0373);
  }
  for (size_t f = 0; f < LENGTH(functions); f++) {
    mode before = get_mode();
    run(&functions[f], &usual);
    set_mode(before | FLUSH);
    run(&functions[f], &flushed);
    set_mode(before);
    // What these promise beyond the mode is less.
    int is_double = sizeof(element) == sizeof(double);
    if (functions[f].fast || (is_double && (f > 0 || is_scalar()))) continue;
    check_flushed(usual.y, flushed.y, functions[f].name);
    check_flushed(usual.dydx, flushed.dydx, functions[f].name);
    if (f == 0) CHECK(subnormal_results > 0, "%s", functions[f].name);
  }
}
