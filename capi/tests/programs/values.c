// Results, against the same in long double. As arguments it takes what a function's names begin with,
// and parameters for it; without, it tries all functions with those of functions.h.

#include <math.h>
#include <string.h>

#include "check.h"
#include "functions.h"

#if LDBL_MANT_DIG < 64
#error "long double is no more exact than double here"
#endif

enum { N = 40001 };

// A number, and the sum of the magnitudes of the terms that it is the sum of: where they cancel it
// is no more exact than those.
typedef struct {
  long double number, terms;
} exact;

static exact single(long double number) {
  exact result = {number, 0};
  return result;
}

static exact sum(long double a, long double b) {
  exact result = {a + b, fabsl(a) + fabsl(b)};
  return result;
}

static long double sigma(long double x) { return 1 / (1 + expl(-x)); }
static long double sigma_slope(long double x) { return sigma(x) * sigma(-x); }

// The functions and their derivatives, called as the library's are, but for the buffers.

static exact sigmoid_value(long double x) { return single(sigma(x)); }
static exact sigmoid_slope(long double x) { return single(sigma_slope(x)); }

static exact sigmoid_tanh_value(long double x) { return single(tanhl(x)); }
static exact sigmoid_tanh_slope(long double x) { return single(4 * sigma_slope(2 * x)); }

static exact sigmoid_swish_value(double alpha, long double x) {
  return single(x * sigma(alpha * x));
}
static exact sigmoid_swish_slope(double alpha, long double x) {
  long double p = sigma(alpha * x);
  return sum(p, p * alpha * x * sigma(-alpha * x));
}

static exact sigmoid_silu_value(long double x) { return sigmoid_swish_value(1, x); }
static exact sigmoid_silu_slope(long double x) { return sigmoid_swish_slope(1, x); }

static exact sigmoid_scaled_sigmoid_value(double slope, double low, double high, long double x) {
  if (low == -high) return single(high * tanhl(slope * x / 2));
  return sum(low * sigma(-slope * x), high * sigma(slope * x));
}
static exact sigmoid_scaled_sigmoid_slope(double slope, double low, double high, long double x) {
  return single(slope * ((long double)high - low) * sigma_slope(slope * x));
}

// x/2*(1 + tanh(u)) is x/(1 + e^-2u), which loses nothing.
static const long double SQRT_8_OVER_PI = 1.595769121605730711759542487829598L;
static const long double CUBIC = 0.044715L;

static exact sigmoid_gelu_tanh_value(long double x) {
  return single(x * sigma(SQRT_8_OVER_PI * (x + CUBIC * x * x * x)));
}
static exact sigmoid_gelu_tanh_slope(long double x) {
  long double u = SQRT_8_OVER_PI * (x + CUBIC * x * x * x);
  long double factor = SQRT_8_OVER_PI * (x + 3 * CUBIC * x * x * x);
  return sum(sigma(u), sigma(u) * factor * sigma(-u));
}

static long double softplus(long double x) {
  return x > 0 ? x + log1pl(expl(-x)) : log1pl(expl(x));
}
static exact sigmoid_mish_value(long double x) { return single(x * tanhl(softplus(x))); }
static exact sigmoid_mish_slope(long double x) {
  return sum(tanhl(softplus(x)), x * 4 * sigma_slope(2 * softplus(x)) * sigma(x));
}

static const long double SQRT_HALF = 0.707106781186547524400844362104849L;
static const long double DENSITY_AT_0 = 0.398942280401432677939946059934382L;

static exact sigmoid_gelu_value(long double x) { return single(x * erfcl(-x * SQRT_HALF) / 2); }
static exact sigmoid_gelu_slope(long double x) {
  return sum(erfcl(-x * SQRT_HALF) / 2, x * DENSITY_AT_0 * expl(-x * x / 2));
}

static exact sigmoid_softplus_value(double beta, long double x) {
  return single(softplus(beta * x) / beta);
}
static exact sigmoid_softplus_slope(double beta, long double x) { return single(sigma(beta * x)); }

static exact sigmoid_log_sigmoid_value(long double x) {
  return single(-softplus(-x));
}
static exact sigmoid_log_sigmoid_slope(long double x) { return single(sigma(-x)); }

// Of the smaller one of x and 1 - x; the two logarithms are about equal near 1/2.
static exact sigmoid_logit_value(double eps, long double x) {
  long double smaller = x < 0.5L ? x : 1 - x;
  if (eps != 0) smaller = fmaxl(smaller, eps);
  exact against = sum(log1pl(-smaller), -logl(smaller));
  if (x < 0.5L) against.number = -against.number;
  return against;
}
static exact sigmoid_logit_slope(double eps, long double x) {
  long double smaller = x < 0.5L ? x : 1 - x;
  if (smaller < eps) return single(eps == 0 ? NAN : 0);
  return single(1 / (smaller * (1 - smaller)));
}

static exact sigmoid_softsign_value(long double x) { return single(x / (1 + fabsl(x))); }
static exact sigmoid_softsign_slope(long double x) {
  return single(1 / ((1 + fabsl(x)) * (1 + fabsl(x))));
}

static const long double SELU_SCALE = 1.0507009873554804934193349852946L;
static const long double SELU_ALPHA = 1.6732632423543772848170429916717L;

static exact sigmoid_selu_value(long double x) {
  return single(SELU_SCALE * (x < 0 ? SELU_ALPHA * expm1l(x) : x));
}
static exact sigmoid_selu_slope(long double x) {
  return single(SELU_SCALE * (x <= 0 ? SELU_ALPHA * expl(x) : 1));
}

static exact sigmoid_celu_value(double alpha, long double x) {
  return single(x < 0 ? alpha * expm1l(x / alpha) : x);
}
static exact sigmoid_celu_slope(double alpha, long double x) {
  return single(x <= 0 ? expl(x / alpha) : 1);
}

static exact sigmoid_hard_sigmoid_value(double alpha, double beta, long double x) {
  exact y = sum(alpha * x, beta);
  y.number = fminl(fmaxl(y.number, 0), 1);
  return y;
}
// Not told from the sum, which may round to 0 or 1.
static exact sigmoid_hard_sigmoid_slope(double alpha, double beta, long double x) {
  return single(-(long double)beta < alpha * x && alpha * x < 1 - (long double)beta ? alpha : 0);
}

static exact sigmoid_hard_swish_value(long double x) {
  return single(x * fminl(fmaxl(x + 3, 0), 6) / 6);
}
static exact sigmoid_hard_swish_slope(long double x) {
  return x <= -3 ? single(0) : x >= 3 ? single(1) : sum(x / 3, 0.5L);
}

static exact sigmoid_exp_value(long double x) { return single(expl(x)); }
static exact sigmoid_exp_slope(long double x) { return single(expl(x)); }

static exact sigmoid_elu_value(double alpha, long double x) {
  return single(x < 0 ? alpha * expm1l(x) : x);
}
static exact sigmoid_elu_slope(double alpha, long double x) {
  return single(x <= 0 ? alpha * expl(x) : 1);
}

static exact sigmoid_leaky_relu_value(double slope, long double x) {
  return single(x < 0 ? slope * x : x);
}
static exact sigmoid_leaky_relu_slope(double slope, long double x) {
  return single(x <= 0 ? slope : 1);
}

static exact sigmoid_relu_value(long double x) { return single(x < 0 ? 0 : x); }
static exact sigmoid_relu_slope(long double x) { return single(x > 0); }

typedef exact (*truth)(long double);

// With the parameters as elements have them.
#define DEFINE_TRUTH(prefix, from_output, numbers, ...)                                             \
  static double rounded_##prefix[3];                                                                \
  static exact value_##prefix(long double x) { return prefix##value(numbers(rounded_##prefix) x); } \
  static exact slope_##prefix(long double x) { return prefix##slope(numbers(rounded_##prefix) x); }
EACH_FUNCTION(DEFINE_TRUTH)

#define LIST_TRUTH(prefix, from_output, ...) \
  {#prefix, rounded_##prefix, value_##prefix, slope_##prefix},
static const struct {
  const char *prefix;
  double *rounded;
  truth value, slope;
} truths[] = {EACH_FUNCTION(LIST_TRUTH)};

static exact slope_from_sigmoid(long double y) { return single(y * (1 - y)); }
static exact slope_from_tanh(long double y) { return single((1 - y) * (1 + y)); }

// The error allowed at the fast tier, in ULP. Those that are not here are less exact where they are the
// difference of greater terms, or small powers of e.
static const struct {
  const char *prefix;
  long double ulp;
} fast_bounds[] = {
    {"sigmoid_", 3.5L},        {"sigmoid_tanh_", 5.5L},        {"sigmoid_exp_", 2},
    {"sigmoid_hard_swish_", 3}, {"sigmoid_leaky_relu_", 0.5L}, {"sigmoid_relu_", 0.5L},
};

// The spacing of elements at the truth.
static long double ulp(long double truth) {
  int exponent;
  frexpl(truth, &exponent);
  if (truth == 0 || exponent < MIN_EXPONENT) exponent = MIN_EXPONENT;
  return ldexpl(1, exponent - DIGITS);
}

// The error allowed, long double's own included.
static long double bound(const function *f, exact expected) {
  long double unit = ulp(expected.number), own = 8 * LDBL_EPSILON * expected.terms;
  if (!f->fast) return own + unit * (DIGITS <= FLT_MANT_DIG ? 0.5L + 1e-6L : 1);
  long double size = 1;
  for (int i = 0; i < 3; i++) size = fmaxl(size, fabsl(f->parameters[i]));
  // Computed as float, and rounded.
  if (DIGITS < FLT_MANT_DIG) return fmaxl(0.75L * unit, 0.5L * unit + 4 * FLT_EPSILON * size);
  for (size_t i = 0; i < LENGTH(fast_bounds); i++) {
    if (strcmp(f->prefix, fast_bounds[i].prefix) == 0) return unit * fast_bounds[i].ulp;
  }
  return fmaxl(2000 * unit, 4 * ulp(size));
}

static void check(const function *f, const char *form, const element *x, const element *y,
                  truth truth) {
  for (size_t i = 0; i < N; i++) {
    exact expected = truth(to_number(x[i]));
    long double error = fabsl(to_number(y[i]) - expected.number);
    int equal = to_number(y[i]) == to_number(to_element(expected.number));  // perhaps infinite
    CHECK(equal || error <= bound(f, expected), "%s %s: %.17g at %.17g: off by %.4Lf ULP", f->name,
          form, to_number(y[i]), to_number(x[i]), error / ulp(expected.number));
  }
}

// To where results are less than the smallest subnormal number.
static element linear(size_t i) {
  return to_element((i - (N - 1) / 2.0) * (DIGITS <= FLT_MANT_DIG ? 0.0052 : 0.0373));
}

// Of all magnitudes, whatever parameters make of them.
static element geometric(size_t i) {
  int low = MIN_EXPONENT - DIGITS, exponents = MAX_EXPONENT - low;
  long double exponent = low + (long double)i * exponents / N;
  return to_element((i % 2 ? 1 : -1) * exp2l(exponent));
}

static void check_products(const function *f, const element *x, const element *grad_y,
                           const element *dydx, const element *grad_x) {
  for (size_t i = 0; i < N; i++) {
    element product = to_element(to_number(grad_y[i]) * to_number(dydx[i]));
    CHECK(to_number(grad_x[i]) == to_number(product), "%s: at %.9g", f->name, to_number(x[i]));
  }
}

static void check_values(const function *f, element input(size_t), truth value, truth slope) {
  static element x[N], y[N], y2[N], dydx[N], dydx2[N], grad_y[N], grad_x[N], ones[N];
  for (size_t i = 0; i < N; i++) {
    x[i] = input(i);
    grad_y[i] = to_element(1.5 - i % 7);
    ones[i] = to_element(1);
  }
  f->forward(x, y, N);
  check(f, "forward", x, y, value);
  f->gradient(x, dydx, N);
  check(f, "gradient", x, dydx, slope);
  f->forward_and_gradient(x, y2, dydx2, N);
  check(f, "forward_and_gradient", x, y2, value);
  check(f, "forward_and_gradient", x, dydx2, slope);

  f->backward(x, grad_y, grad_x, N);
  check_products(f, x, grad_y, dydx, grad_x);
  if (f->backward_from_output == NULL) return;
  f->backward_from_output(y, ones, dydx, N);
  check(f, "backward_from_output", y, dydx,
        value == value_sigmoid_ ? slope_from_sigmoid : slope_from_tanh);
  f->backward_from_output(y, grad_y, grad_x, N);
  check_products(f, y, grad_y, dydx, grad_x);
}

static void check_nan(const function *f) {
  const element x = to_element(NAN);
  element y, dydx;
  f->forward_and_gradient(&x, &y, &dydx, 1);
  CHECK(isnan(to_number(y)) && isnan(to_number(dydx)), "%s", f->name);
  f->forward(&x, &y, 1);
  CHECK(isnan(to_number(y)), "%s", f->name);
}

// At ±∞ and 0.
static void check_special_values(const function *sigmoid) {
  const element x[] = {to_element(INFINITY), to_element(-INFINITY), to_element(0)};
  const double values[] = {1, 0, 0.5}, slopes[] = {0, 0, 0.25};
  element y[3], y2[3], dydx[3];
  sigmoid->forward(x, y, 3);
  sigmoid->forward_and_gradient(x, y2, dydx, 3);
  for (int i = 0; i < 3; i++) {
    CHECK(to_number(y[i]) == values[i] && to_number(y2[i]) == values[i], "%s", sigmoid->name);
    CHECK(to_number(dydx[i]) == slopes[i], "%s", sigmoid->name);
  }
}

// What is known of a function, with the parameters that it has now.
static void check_function(const function *f) {
  for (size_t i = 0; i < LENGTH(truths); i++) {
    if (strcmp(f->prefix, truths[i].prefix) != 0) continue;
    for (int j = 0; j < 3; j++) {
      double parameter = f->parameters[j];
      truths[i].rounded[j] = DIGITS <= FLT_MANT_DIG ? (float)parameter : parameter;
    }
    check_values(f, linear, truths[i].value, truths[i].slope);
    check_values(f, geometric, truths[i].value, truths[i].slope);
    check_nan(f);
  }
}

int main(int count, char **arguments) {
  int checked = 0;
  for (size_t i = 0; i < LENGTH(functions); i++) {
    if (count > 1 && strcmp(functions[i].prefix, arguments[1]) != 0) continue;
    for (int j = 2; j < count; j++) functions[i].parameters[j - 2] = strtod(arguments[j], NULL);
    check_function(&functions[i]);
    checked++;
  }
  CHECK(checked > 0, "%s", arguments[1]);
  check_special_values(&functions[0]);
  check_special_values(&functions[1]);
}
