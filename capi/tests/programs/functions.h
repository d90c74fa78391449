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
#define EACH_TIER(X, ...) X(f64, 0, __VA_ARGS__) X(f64_fast, 1, __VA_ARGS__)
#else
typedef float element;
#define DIGITS FLT_MANT_DIG
#define MIN_EXPONENT FLT_MIN_EXP
#define SMALLEST_NORMAL FLT_MIN
#define EACH_TIER(X, ...) X(f32, 0, __VA_ARGS__) X(f32_fast, 1, __VA_ARGS__)
#endif

// Each function: what its names begin with, whether its gradient is told from its output, and the
// parameters that it is tested with, a comma after each.
#define EACH_FUNCTION(X)                        \
  X(sigmoid_, YES, )                            \
  X(sigmoid_tanh_, YES, )                       \
  X(sigmoid_silu_, NO, )                        \
  X(sigmoid_swish_, NO, 1.75, )                 \
  X(sigmoid_scaled_sigmoid_, NO, 2, -1, 1.5, )  \
  X(sigmoid_gelu_tanh_, NO, )                   \
  X(sigmoid_mish_, NO, )                        \
  X(sigmoid_hard_sigmoid_, NO, 0.1875, 0.5, )   \
  X(sigmoid_hard_swish_, NO, )                  \
  X(sigmoid_exp_, NO, )                         \
  X(sigmoid_elu_, NO, 0.75, )                   \
  X(sigmoid_leaky_relu_, NO, 0.1875, )          \
  X(sigmoid_relu_, NO, )

#define YES(pointer) pointer
#define NO(pointer) NULL

typedef struct {
  const char *name;
  int fast;
  void (*forward)(const element *x, element *y, size_t n);
  void (*gradient)(const element *x, element *dydx, size_t n);
  void (*forward_and_gradient)(const element *x, element *y, element *dydx, size_t n);
  void (*backward)(const element *x, const element *grad_y, element *grad_x, size_t n);
  // NULL if there is none.
  void (*backward_from_output)(const element *y, const element *grad_y, element *grad_x, size_t n);
} function;

// The functions with their parameters.
#define DEFINE(suffix, fast, prefix, ...)                                                         \
  static void forward_##prefix##suffix(const element *x, element *y, size_t n) {                  \
    prefix##suffix(__VA_ARGS__ x, y, n);                                                          \
  }                                                                                               \
  static void gradient_##prefix##suffix(const element *x, element *dydx, size_t n) {              \
    prefix##gradient_##suffix(__VA_ARGS__ x, dydx, n);                                            \
  }                                                                                               \
  static void both_##prefix##suffix(const element *x, element *y, element *dydx, size_t n) {      \
    prefix##forward_and_gradient_##suffix(__VA_ARGS__ x, y, dydx, n);                             \
  }                                                                                               \
  static void backward_##prefix##suffix(const element *x, const element *grad_y, element *grad_x, \
                                        size_t n) {                                               \
    prefix##backward_##suffix(__VA_ARGS__ x, grad_y, grad_x, n);                                  \
  }

#define LIST(suffix, fast, prefix, from_output)                                              \
  {#prefix #suffix,           fast,                    forward_##prefix##suffix,             \
   gradient_##prefix##suffix, both_##prefix##suffix,   backward_##prefix##suffix,            \
   from_output(prefix##backward_from_output_##suffix)},

#define DEFINE_TIERS(prefix, from_output, ...) EACH_TIER(DEFINE, prefix, __VA_ARGS__)
EACH_FUNCTION(DEFINE_TIERS)

#define LIST_TIERS(prefix, from_output, ...) EACH_TIER(LIST, prefix, from_output)
static const function functions[] = {EACH_FUNCTION(LIST_TIERS)};

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

#endif
