// Results, against the same in long double.

#include <math.h>

#include "check.h"
#include "functions.h"

#if LDBL_MANT_DIG < 64
#error "long double is no more exact than double here"
#endif

enum { N = 40001 };

// The functions and their derivatives, called as the library's are, but for the buffers.

static long double sigmoid_value(long double x) { return 1 / (1 + expl(-x)); }
static long double sigmoid_slope(long double x) { return sigmoid_value(x) * sigmoid_value(-x); }

static long double sigmoid_tanh_value(long double x) { return tanhl(x); }
static long double sigmoid_tanh_slope(long double x) { return 4 * sigmoid_slope(2 * x); }

static long double sigmoid_swish_value(double alpha, long double x) {
  return x * sigmoid_value(alpha * x);
}
static long double sigmoid_swish_slope(double alpha, long double x) {
  return sigmoid_value(alpha * x) * (1 + alpha * x * sigmoid_value(-alpha * x));
}

static long double sigmoid_silu_value(long double x) { return sigmoid_swish_value(1, x); }
static long double sigmoid_silu_slope(long double x) { return sigmoid_swish_slope(1, x); }

static long double sigmoid_scaled_sigmoid_value(double slope, double low, double high,
                                                long double x) {
  return low + (high - low) * sigmoid_value(slope * x);
}
static long double sigmoid_scaled_sigmoid_slope(double slope, double low, double high,
                                                long double x) {
  return slope * (high - low) * sigmoid_slope(slope * x);
}

// x/2*(1 + tanh(u)) is x/(1 + e^-2u), which loses nothing.
static const long double SQRT_8_OVER_PI = 1.595769121605730711759542487829598L;
static const long double CUBIC = 0.044715L;

static long double sigmoid_gelu_tanh_value(long double x) {
  return x * sigmoid_value(SQRT_8_OVER_PI * (x + CUBIC * x * x * x));
}
static long double sigmoid_gelu_tanh_slope(long double x) {
  long double u = SQRT_8_OVER_PI * (x + CUBIC * x * x * x);
  long double factor = SQRT_8_OVER_PI * (x + 3 * CUBIC * x * x * x);
  return sigmoid_value(u) * (1 + factor * sigmoid_value(-u));
}

static long double softplus(long double x) { return log1pl(expl(x)); }
static long double sigmoid_mish_value(long double x) { return x * tanhl(softplus(x)); }
static long double sigmoid_mish_slope(long double x) {
  return tanhl(softplus(x)) + x * sigmoid_tanh_slope(softplus(x)) * sigmoid_value(x);
}

static long double sigmoid_hard_sigmoid_value(double alpha, double beta, long double x) {
  return fminl(fmaxl(alpha * x + beta, 0), 1);
}
static long double sigmoid_hard_sigmoid_slope(double alpha, double beta, long double x) {
  long double y = alpha * x + beta;
  return 0 < y && y < 1 ? alpha : 0;
}

static long double sigmoid_hard_swish_value(long double x) {
  return x * fminl(fmaxl(x + 3, 0), 6) / 6;
}
static long double sigmoid_hard_swish_slope(long double x) {
  return x < -3 ? 0 : x > 3 ? 1 : (2 * x + 3) / 6;
}

static long double sigmoid_exp_value(long double x) { return expl(x); }
static long double sigmoid_exp_slope(long double x) { return expl(x); }

static long double sigmoid_elu_value(double alpha, long double x) {
  return x < 0 ? alpha * expm1l(x) : x;
}
static long double sigmoid_elu_slope(double alpha, long double x) {
  return x <= 0 ? alpha * expl(x) : 1;
}

static long double sigmoid_leaky_relu_value(double slope, long double x) {
  return x < 0 ? slope * x : x;
}
static long double sigmoid_leaky_relu_slope(double slope, long double x) {
  return x <= 0 ? slope : 1;
}

static long double sigmoid_relu_value(long double x) { return x < 0 ? 0 : x; }
static long double sigmoid_relu_slope(long double x) { return x > 0; }

typedef long double (*truth)(long double);

#define DEFINE_TRUTH(prefix, from_output, ...)                                          \
  static long double value_##prefix(long double x) { return prefix##value(__VA_ARGS__ x); } \
  static long double slope_##prefix(long double x) { return prefix##slope(__VA_ARGS__ x); }
EACH_FUNCTION(DEFINE_TRUTH)

// In the order of the functions: each has two tiers.
#define LIST_TRUTH(prefix, from_output, ...) {value_##prefix, slope_##prefix},
static const struct {
  truth value, slope;
} truths[] = {EACH_FUNCTION(LIST_TRUTH)};

static long double slope_from_sigmoid(long double y) { return y * (1 - y); }
static long double slope_from_tanh(long double y) { return (1 - y) * (1 + y); }

// The spacing of elements at the truth.
static long double ulp(long double truth) {
  int exponent;
  frexpl(truth, &exponent);
  if (truth == 0 || exponent < MIN_EXPONENT) exponent = MIN_EXPONENT;
  return ldexpl(1, exponent - DIGITS);
}

// The error allowed, in the units of the values, long double's own included. All but the sigmoid are
// less exact in the fast tier where they are the difference of greater terms, or small powers of e.
static long double bound(const function *f, long double expected) {
  if (!f->fast) return ulp(expected) * (sizeof(element) == sizeof(float) ? 0.5L + 1e-6L : 1);
  if (f == &functions[1]) return 3.5L * ulp(expected);
  return fmaxl(2000 * ulp(expected), 4 * ulp(1));
}

static void check(const function *f, const char *form, const element *x, const element *y,
                  truth truth) {
  for (size_t i = 0; i < N; i++) {
    long double expected = truth(x[i]);
    long double error = fabsl(y[i] - expected);
    int equal = y[i] == (element)expected;  // perhaps infinite
    CHECK(equal || error <= bound(f, expected), "%s %s: %.9g at %.9g: off by %.4Lf ULP", f->name,
          form, (double)y[i], (double)x[i], error / ulp(expected));
  }
}

static void check_values(const function *f, truth value, truth slope) {
  static element x[N], y[N], y2[N], dydx[N], dydx2[N], grad_y[N], grad_x[N], ones[N];
  for (size_t i = 0; i < N; i++) {
    // To where results are less than the smallest subnormal number.
    x[i] = (element)((i - (N - 1) / 2.0) * (sizeof(element) == sizeof(float) ? 0.0052 : 0.0373));
    grad_y[i] = (element)(1.5 - i % 7);
    ones[i] = 1;
  }
  f->forward(x, y, N);
  check(f, "forward", x, y, value);
  f->gradient(x, dydx, N);
  check(f, "gradient", x, dydx, slope);
  f->forward_and_gradient(x, y2, dydx2, N);
  check(f, "forward_and_gradient", x, y2, value);
  check(f, "forward_and_gradient", x, dydx2, slope);

  f->backward(x, grad_y, grad_x, N);
  for (size_t i = 0; i < N; i++) {
    CHECK(grad_x[i] == grad_y[i] * dydx[i], "%s: at %.9g", f->name, (double)x[i]);
  }
  if (f->backward_from_output == NULL) return;
  f->backward_from_output(y, ones, dydx, N);
  check(f, "backward_from_output", y, dydx,
        value == value_sigmoid_ ? slope_from_sigmoid : slope_from_tanh);
  f->backward_from_output(y, grad_y, grad_x, N);
  for (size_t i = 0; i < N; i++) {
    CHECK(grad_x[i] == grad_y[i] * dydx[i], "%s: at %.9g", f->name, (double)y[i]);
  }
}

static void check_nan(const function *f) {
  const element x = (element)NAN;
  element y, dydx;
  f->forward_and_gradient(&x, &y, &dydx, 1);
  CHECK(isnan(y) && isnan(dydx), "%s", f->name);
  f->forward(&x, &y, 1);
  CHECK(isnan(y), "%s", f->name);
}

// At ±∞ and 0.
static void check_special_values(const function *sigmoid) {
  const element x[] = {(element)INFINITY, (element)-INFINITY, 0};
  element y[3], dydx[3];
  sigmoid->forward_and_gradient(x, y, dydx, 3);
  CHECK(y[0] == 1 && y[1] == 0 && y[2] == 0.5f, "%s", sigmoid->name);
  CHECK(dydx[0] == 0 && dydx[1] == 0 && dydx[2] == 0.25f, "%s", sigmoid->name);
  sigmoid->forward(x, y, 3);
  CHECK(y[0] == 1 && y[1] == 0 && y[2] == 0.5f, "%s", sigmoid->name);
}

int main(void) {
  for (size_t i = 0; i < LENGTH(functions); i++) {
    check_values(&functions[i], truths[i / 2].value, truths[i / 2].slope);
    check_nan(&functions[i]);
  }
  check_special_values(&functions[0]);
  check_special_values(&functions[1]);
}
