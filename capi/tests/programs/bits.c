// f16 and bf16: known results as bits, so that neither is taken for the other, nor for an integer.

#include "check.h"
#include "sigmoid.h"

enum {
  N = 5,
  TWO = 0x4000,  // in both types
};

typedef struct {
  const char *name;
  void (*forward)(const uint16_t *x, uint16_t *y, size_t n);
  void (*gradient)(const uint16_t *x, uint16_t *dydx, size_t n);
  void (*forward_and_gradient)(const uint16_t *x, uint16_t *y, uint16_t *dydx, size_t n);
  void (*backward)(const uint16_t *x, const uint16_t *grad_y, uint16_t *grad_x, size_t n);
  void (*backward_from_output)(const uint16_t *y, const uint16_t *grad_y, uint16_t *grad_x, size_t n);
  // At -∞, -1, 0, 1 and ∞, with TWO for grad_y.
  uint16_t x[N], y[N], dydx[N], grad_x[N];
} functions;

#define FUNCTIONS(suffix)                                                                          \
  #suffix, sigmoid_##suffix, sigmoid_gradient_##suffix, sigmoid_forward_and_gradient_##suffix,     \
      sigmoid_backward_##suffix, sigmoid_backward_from_output_##suffix

#define F16                                                                                        \
  {0xFC00, 0xBC00, 0x0000, 0x3C00, 0x7C00}, {0x0000, 0x344E, 0x3800, 0x39D9, 0x3C00},              \
      {0x0000, 0x324B, 0x3400, 0x324B, 0x0000}, {0x0000, 0x364B, 0x3800, 0x364B, 0x0000}
#define BF16                                                                                       \
  {0xFF80, 0xBF80, 0x0000, 0x3F80, 0x7F80}, {0x0000, 0x3E8A, 0x3F00, 0x3F3B, 0x3F80},              \
      {0x0000, 0x3E49, 0x3E80, 0x3E49, 0x0000}, {0x0000, 0x3EC9, 0x3F00, 0x3EC9, 0x0000}

static const functions all[] = {
    {FUNCTIONS(f16), F16},
    {FUNCTIONS(f16_fast), F16},
    {FUNCTIONS(bf16), BF16},
    {FUNCTIONS(bf16_fast), BF16},
};

static void check(const functions *f, const char *form, const uint16_t *actual, const uint16_t *expected) {
  for (int i = 0; i < N; i++) {
    CHECK(actual[i] == expected[i], "%s of %s: %#x, not %#x", form, f->name, (unsigned)actual[i],
          (unsigned)expected[i]);
  }
}

int main(void) {
  for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
    const functions *f = &all[i];
    uint16_t y[N], dydx[N], grad_y[N];
    f->forward(f->x, y, N);
    check(f, "forward", y, f->y);
    f->gradient(f->x, dydx, N);
    check(f, "gradient", dydx, f->dydx);
    f->forward_and_gradient(f->x, y, dydx, N);
    check(f, "forward_and_gradient", y, f->y);
    check(f, "forward_and_gradient", dydx, f->dydx);

    for (int j = 0; j < N; j++) grad_y[j] = TWO;
    f->backward(f->x, grad_y, grad_y, N);
    check(f, "backward", grad_y, f->grad_x);

    // At 0, ½ and 1.
    const uint16_t outputs[] = {f->y[0], f->y[2], f->y[4]};
    for (int j = 0; j < 3; j++) grad_y[j] = TWO;
    f->backward_from_output(outputs, grad_y, grad_y, 3);
    CHECK(grad_y[0] == 0 && grad_y[1] == f->grad_x[2] && grad_y[2] == 0, "%s", f->name);
  }
}
