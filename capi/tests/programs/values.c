// Results, against the same in long double.

#include <math.h>
#include <string.h>

#include "check.h"
#include "functions.h"

#if LDBL_MANT_DIG < 64
#error "long double is no more exact than double here"
#endif

enum { N = 40001 };

static long double sigmoid(long double x) { return 1 / (1 + expl(-x)); }

static long double slope(long double x) {
  long double e = expl(-fabsl(x));
  return e / ((1 + e) * (1 + e));
}

static long double slope_from_output(long double y) { return y * (1 - y); }

// The spacing of elements at the truth.
static long double ulp(long double truth) {
  int exponent;
  frexpl(truth, &exponent);
  if (truth == 0 || exponent < MIN_EXPONENT) exponent = MIN_EXPONENT;
  return ldexpl(1, exponent - DIGITS);
}

// The error allowed, in ULP, long double's own included.
static long double bound(const function *f) {
  if (f->fast) return 3.5L;
  if (sizeof(element) == sizeof(float)) return 0.5L + 1e-6L;
  return strcmp(sigmoid_backend_name(), "scalar") ? 0.53L : 1;
}

static void check(const function *f, const char *form, const element *x, const element *y,
                  long double (*truth)(long double)) {
  for (size_t i = 0; i < N; i++) {
    long double expected = truth(x[i]);
    long double error = fabsl(y[i] - expected) / ulp(expected);
    CHECK(error <= bound(f), "%s %s: %.9g at %.9g: off by %.4Lf ULP", f->name, form, (double)y[i],
          (double)x[i], error);
  }
}

static void check_values(const function *f) {
  static element x[N], y[N], y2[N], dydx[N], dydx2[N], grad_y[N], grad_x[N], ones[N];
  for (size_t i = 0; i < N; i++) {
    // To where results are less than the smallest subnormal number.
    x[i] = (element)((i - (N - 1) / 2.0) * (sizeof(element) == sizeof(float) ? 0.0052 : 0.0373));
    grad_y[i] = (element)(1.5 - i % 7);
    ones[i] = 1;
  }
  f->forward(x, y, N);
  check(f, "forward", x, y, sigmoid);
  f->gradient(x, dydx, N);
  check(f, "gradient", x, dydx, slope);
  f->forward_and_gradient(x, y2, dydx2, N);
  check(f, "forward_and_gradient", x, y2, sigmoid);
  check(f, "forward_and_gradient", x, dydx2, slope);

  f->backward(x, grad_y, grad_x, N);
  for (size_t i = 0; i < N; i++) {
    CHECK(grad_x[i] == grad_y[i] * dydx[i], "%s: at %.9g", f->name, (double)x[i]);
  }
  f->backward_from_output(y, ones, dydx, N);
  check(f, "backward_from_output", y, dydx, slope_from_output);
  f->backward_from_output(y, grad_y, grad_x, N);
  for (size_t i = 0; i < N; i++) {
    CHECK(grad_x[i] == grad_y[i] * dydx[i], "%s: at %.9g", f->name, (double)y[i]);
  }
}

static void check_special_values(const function *f) {
  const element x[] = {(element)INFINITY, (element)-INFINITY, 0, (element)NAN};
  element y[4], dydx[4];
  f->forward_and_gradient(x, y, dydx, 4);
  CHECK(y[0] == 1 && y[1] == 0 && y[2] == 0.5f && isnan(y[3]), "%s", f->name);
  CHECK(dydx[0] == 0 && dydx[1] == 0 && dydx[2] == 0.25f && isnan(dydx[3]), "%s", f->name);
  f->forward(x, y, 4);
  CHECK(y[0] == 1 && y[1] == 0 && y[2] == 0.5f && isnan(y[3]), "%s", f->name);
}

int main(void) {
  for (size_t i = 0; i < LENGTH(functions); i++) {
    check_values(&functions[i]);
    check_special_values(&functions[i]);
  }
}
