// The functions over one element type: float, or with -DF64 double, with -DF16 f16, with -DBF16 bf16.
#ifndef FUNCTIONS_H
#define FUNCTIONS_H

#include <float.h>
#include <math.h>
#include <sigmoid.h>

#ifdef F64
typedef double element;
#define DIGITS DBL_MANT_DIG
#define MIN_EXPONENT DBL_MIN_EXP
#define MAX_EXPONENT DBL_MAX_EXP
#define EACH_TIER(X, ...) X(f64, 0, __VA_ARGS__) X(f64_fast, 1, __VA_ARGS__)
#elif defined F16
typedef uint16_t element;
#define DIGITS 11
#define MIN_EXPONENT (-13)
#define MAX_EXPONENT 16
#define EACH_TIER(X, ...) X(f16, 0, __VA_ARGS__) X(f16_fast, 1, __VA_ARGS__)
#elif defined BF16
typedef uint16_t element;
#define DIGITS 8
#define MIN_EXPONENT FLT_MIN_EXP
#define MAX_EXPONENT FLT_MAX_EXP
#define EACH_TIER(X, ...) X(bf16, 0, __VA_ARGS__) X(bf16_fast, 1, __VA_ARGS__)
#else
typedef float element;
#define DIGITS FLT_MANT_DIG
#define MIN_EXPONENT FLT_MIN_EXP
#define MAX_EXPONENT FLT_MAX_EXP
#define EACH_TIER(X, ...) X(f32, 0, __VA_ARGS__) X(f32_fast, 1, __VA_ARGS__)
#endif

// The number that an element is, and the element nearest to a number.
#if DIGITS < FLT_MANT_DIG
enum { FRACTION = DIGITS - 1, INFINITE = (2 * MAX_EXPONENT - 1) << FRACTION };

static inline double to_number(element bits) {
  int magnitude = bits & 0x7FFF, exponent = magnitude >> FRACTION;
  int units = magnitude & ((1 << FRACTION) - 1);
  double number = ldexp(units, MIN_EXPONENT - DIGITS);  // subnormal
  if (exponent > 0) number = ldexp(units + (1 << FRACTION), exponent - 1 + MIN_EXPONENT - DIGITS);
  if (magnitude >= INFINITE) number = magnitude == INFINITE ? INFINITY : NAN;
  return bits >> 15 ? -number : number;
}

static inline element to_element(double number) {
  int exponent, bits = INFINITE;
  frexp(number, &exponent);
  if (number == 0 || exponent < MIN_EXPONENT) exponent = MIN_EXPONENT;
  if (isnan(number)) {
    bits = INFINITE + 1;
  } else if (exponent <= MAX_EXPONENT && isfinite(number)) {
    // Rounded up to the next binade, this carries.
    bits = (int)nearbyint(ldexp(fabs(number), DIGITS - exponent));
    bits += (exponent - MIN_EXPONENT) << FRACTION;
  }
  return (element)(signbit(number) ? bits | 0x8000 : bits);
}
#else
static inline double to_number(element number) { return number; }
static inline element to_element(double number) { return (element)number; }
#endif

// Each function: what its names begin with, whether its gradient is told from its output, and its
// parameters: how many, and which at first.
#define EACH_FUNCTION(X)                                    \
  X(sigmoid_, YES, NO_NUMBER, 0)                            \
  X(sigmoid_tanh_, YES, NO_NUMBER, 0)                       \
  X(sigmoid_silu_, NO, NO_NUMBER, 0)                        \
  X(sigmoid_swish_, NO, ONE_NUMBER, 1.75)                   \
  X(sigmoid_scaled_sigmoid_, NO, THREE_NUMBERS, 2, -1, 1.5) \
  X(sigmoid_gelu_tanh_, NO, NO_NUMBER, 0)                   \
  X(sigmoid_gelu_, NO, NO_NUMBER, 0)                        \
  X(sigmoid_mish_, NO, NO_NUMBER, 0)                        \
  X(sigmoid_softplus_, NO, ONE_NUMBER, 1.75)                \
  X(sigmoid_log_sigmoid_, NO, NO_NUMBER, 0)                 \
  X(sigmoid_logit_, NO, ONE_NUMBER, 0.0625)                 \
  X(sigmoid_softsign_, NO, NO_NUMBER, 0)                    \
  X(sigmoid_hard_sigmoid_, NO, TWO_NUMBERS, 0.1875, 0.5)    \
  X(sigmoid_hard_swish_, NO, NO_NUMBER, 0)                  \
  X(sigmoid_exp_, NO, NO_NUMBER, 0)                         \
  X(sigmoid_elu_, NO, ONE_NUMBER, 0.75)                     \
  X(sigmoid_selu_, NO, NO_NUMBER, 0)                        \
  X(sigmoid_celu_, NO, ONE_NUMBER, 0.75)                    \
  X(sigmoid_leaky_relu_, NO, ONE_NUMBER, 0.1875)            \
  X(sigmoid_relu_, NO, NO_NUMBER, 0)

// The first elements of an array as arguments, a comma after each.
#define NO_NUMBER(p)
#define ONE_NUMBER(p) p[0],
#define TWO_NUMBERS(p) p[0], p[1],
#define THREE_NUMBERS(p) p[0], p[1], p[2],

#define YES(pointer) pointer
#define NO(pointer) NULL

typedef struct {
  const char *name, *prefix;
  int fast;
  double *parameters;
  void (*forward)(const element *x, element *y, size_t n);
  void (*gradient)(const element *x, element *dydx, size_t n);
  void (*forward_and_gradient)(const element *x, element *y, element *dydx, size_t n);
  void (*backward)(const element *x, const element *grad_y, element *grad_x, size_t n);
  // NULL if there is none.
  void (*backward_from_output)(const element *y, const element *grad_y, element *grad_x, size_t n);
} function;

#define DEFINE_PARAMETERS(prefix, from_output, numbers, ...) \
  static double parameters_##prefix[3] = {__VA_ARGS__};
EACH_FUNCTION(DEFINE_PARAMETERS)

// The functions with their parameters.
#define DEFINE(suffix, fast, prefix, numbers)                                                     \
  static void forward_##prefix##suffix(const element *x, element *y, size_t n) {                  \
    prefix##suffix(numbers(parameters_##prefix) x, y, n);                                         \
  }                                                                                               \
  static void gradient_##prefix##suffix(const element *x, element *dydx, size_t n) {              \
    prefix##gradient_##suffix(numbers(parameters_##prefix) x, dydx, n);                           \
  }                                                                                               \
  static void both_##prefix##suffix(const element *x, element *y, element *dydx, size_t n) {      \
    prefix##forward_and_gradient_##suffix(numbers(parameters_##prefix) x, y, dydx, n);            \
  }                                                                                               \
  static void backward_##prefix##suffix(const element *x, const element *grad_y, element *grad_x, \
                                        size_t n) {                                               \
    prefix##backward_##suffix(numbers(parameters_##prefix) x, grad_y, grad_x, n);                 \
  }

#define LIST(suffix, fast, prefix, from_output)                                    \
  {#prefix #suffix,           #prefix,               fast,                         \
   parameters_##prefix,       forward_##prefix##suffix, gradient_##prefix##suffix, \
   both_##prefix##suffix,     backward_##prefix##suffix,                           \
   from_output(prefix##backward_from_output_##suffix)},

#define DEFINE_TIERS(prefix, from_output, numbers, ...) EACH_TIER(DEFINE, prefix, numbers)
EACH_FUNCTION(DEFINE_TIERS)

#define LIST_TIERS(prefix, from_output, ...) EACH_TIER(LIST, prefix, from_output)
static const function functions[] = {EACH_FUNCTION(LIST_TIERS)};

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

#endif
