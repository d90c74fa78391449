// The functions over one element type: float, or with -DF64 double.
#ifndef FUNCTIONS_H
#define FUNCTIONS_H

#include <float.h>
#include <sigmoid.h>

#ifdef F64
typedef double element;
#define DIGITS DBL_MANT_DIG
#define MIN_EXPONENT DBL_MIN_EXP
#define SMALLEST_NORMAL DBL_MIN
#define BOTH_TIERS(prefix) FUNCTION(prefix, f64, 0), FUNCTION(prefix, f64_fast, 1)
#else
typedef float element;
#define DIGITS FLT_MANT_DIG
#define MIN_EXPONENT FLT_MIN_EXP
#define SMALLEST_NORMAL FLT_MIN
#define BOTH_TIERS(prefix) FUNCTION(prefix, f32, 0), FUNCTION(prefix, f32_fast, 1)
#endif

typedef struct {
  const char *name;
  int fast;
  void (*forward)(const element *x, element *y, size_t n);
  void (*gradient)(const element *x, element *dydx, size_t n);
  void (*forward_and_gradient)(const element *x, element *y, element *dydx, size_t n);
  void (*backward)(const element *x, const element *grad_y, element *grad_x, size_t n);
  void (*backward_from_output)(const element *y, const element *grad_y, element *grad_x, size_t n);
} function;

#define FUNCTION(prefix, suffix, fast)                                               \
  {                                                                                  \
    #prefix #suffix, fast, prefix##suffix, prefix##gradient_##suffix,                \
        prefix##forward_and_gradient_##suffix, prefix##backward_##suffix,            \
        prefix##backward_from_output_##suffix                                        \
  }

static const function functions[] = {BOTH_TIERS(sigmoid_)};

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

#endif
