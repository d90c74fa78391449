// SPDX-License-Identifier: MIT OR Apache-2.0
//
// Activation functions and their gradients over buffers of float, double, f16 and bf16. The last two are
// the bits of numbers: f16 is binary16 of IEEE 754, and bf16 the upper half of a float.
//
// The contract of all functions that take buffers:
//
// - Each buffer has n elements and is aligned to their type, which is enough. If n is 0, nothing is
//   read or written, and pointers may be NULL.
// - An output need not be initialised. It may be exactly the memory of an input, and then replaces it;
//   otherwise it overlaps no other buffer. Inputs may overlap one another.
// - Parameters of a function come first. A parameter p must be 0, or finite and not 0 when rounded to float:
//   p == 0 || (isfinite((float)p) && (float)p != 0); of scaled_sigmoid high - low and slope*(high - low) must be
//   finite as float, too. Functions over all types except double round parameters to that.
// - If a pointer is NULL, not aligned, or overlaps another as it must not, if n is more than memory can
//   hold, or a parameter is none that the function can have, the process is aborted, with nothing
//   written but a line on standard error that names the function and the argument.
// - An element of an output depends on the inputs at its own position alone: buffers may be cut
//   anywhere. Any number of threads may call at once. No call starts a thread or throws.
// - On x86-64 and AArch64 results do not depend on the floating-point environment (rounding mode, flushing
//   of subnormal numbers), and no call changes it or raises a flag.
// - float, f16 and bf16 results are correctly rounded, and thus the same on every backend; backward
//   multiplies the rounded gradient, and rounds the product. double results are off by at most 0.85 ULP;
//   by at most that of 1/8 the gradients of silu, swish, gelu_tanh and mish where they are smaller, since
//   they cross 0, and by that of an eighth of the larger limit scaled_sigmoid. Functions that end in _fast
//   are faster and less exact: sigmoid by at most 3.6 ULP of float and double.
//
// A shared library that contains libsigmoid.a shows the symbols of that, and of Rust's library, as its
// own, unless it is linked with -Wl,--exclude-libs,libsigmoid.a.


#ifndef SIGMOID_H
#define SIGMOID_H

// Made from the Rust sources: do not edit.

#include <stddef.h>
#include <stdint.h>

/// Whether a backend could be chosen.
typedef enum sigmoid_status {
  /// It is used from now on.
  SIGMOID_STATUS_OK = 0,
  /// There is no backend of that name for this architecture.
  SIGMOID_STATUS_UNKNOWN_BACKEND = 1,
  /// This CPU lacks the instructions of that backend.
  SIGMOID_STATUS_UNAVAILABLE_BACKEND = 2,
} sigmoid_status;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/// The version of the library, such as `"1.2.3"`.
const char *sigmoid_version(void);

/// The name of the backend in use: `"avx512"`, `"avx2"`, `"neon"` or `"scalar"`.
const char *sigmoid_backend_name(void);

/// Chooses the backend for all later calls, on all threads. `NULL` gives the choice back to the
/// environment variable `SIGMOID_BACKEND`, or else to the library, which takes the best of this CPU.
/// Unless the status is `SIGMOID_STATUS_OK`, nothing changes.
enum sigmoid_status sigmoid_set_backend(const char *name);

/// y[i] = f(x[i]), where f(x) = 1/(1 + e^-x).
void sigmoid_f32(const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = 1/(1 + e^-x); fast.
void sigmoid_f32_fast(const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = 1/(1 + e^-x).
void sigmoid_f64(const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = 1/(1 + e^-x); fast.
void sigmoid_f64_fast(const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = 1/(1 + e^-x).
void sigmoid_f16(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = 1/(1 + e^-x); fast.
void sigmoid_f16_fast(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = 1/(1 + e^-x).
void sigmoid_bf16(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = 1/(1 + e^-x); fast.
void sigmoid_bf16_fast(const uint16_t *x, uint16_t *y, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x).
void sigmoid_gradient_f32(const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
void sigmoid_gradient_f32_fast(const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x).
void sigmoid_gradient_f64(const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
void sigmoid_gradient_f64_fast(const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x).
void sigmoid_gradient_f16(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
void sigmoid_gradient_f16_fast(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x).
void sigmoid_gradient_bf16(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
void sigmoid_gradient_bf16_fast(const uint16_t *x, uint16_t *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x).
void sigmoid_forward_and_gradient_f32(const float *x, float *y, float *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
void sigmoid_forward_and_gradient_f32_fast(const float *x, float *y, float *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x).
void sigmoid_forward_and_gradient_f64(const double *x, double *y, double *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
void sigmoid_forward_and_gradient_f64_fast(const double *x, double *y, double *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x).
void sigmoid_forward_and_gradient_f16(const uint16_t *x, uint16_t *y, uint16_t *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
void sigmoid_forward_and_gradient_f16_fast(const uint16_t *x,
                                           uint16_t *y,
                                           uint16_t *dydx,
                                           size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x).
void sigmoid_forward_and_gradient_bf16(const uint16_t *x, uint16_t *y, uint16_t *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
void sigmoid_forward_and_gradient_bf16_fast(const uint16_t *x,
                                            uint16_t *y,
                                            uint16_t *dydx,
                                            size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1/(1 + e^-x).
void sigmoid_backward_f32(const float *x, const float *grad_y, float *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
void sigmoid_backward_f32_fast(const float *x, const float *grad_y, float *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1/(1 + e^-x).
void sigmoid_backward_f64(const double *x, const double *grad_y, double *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
void sigmoid_backward_f64_fast(const double *x, const double *grad_y, double *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1/(1 + e^-x).
void sigmoid_backward_f16(const uint16_t *x, const uint16_t *grad_y, uint16_t *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
void sigmoid_backward_f16_fast(const uint16_t *x,
                               const uint16_t *grad_y,
                               uint16_t *grad_x,
                               size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1/(1 + e^-x).
void sigmoid_backward_bf16(const uint16_t *x, const uint16_t *grad_y, uint16_t *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
void sigmoid_backward_bf16_fast(const uint16_t *x,
                                const uint16_t *grad_y,
                                uint16_t *grad_x,
                                size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]), where f(x) = 1/(1 + e^-x).
void sigmoid_backward_from_output_f32(const float *y, const float *grad_y, float *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]), where f(x) = 1/(1 + e^-x); fast.
void sigmoid_backward_from_output_f32_fast(const float *y,
                                           const float *grad_y,
                                           float *grad_x,
                                           size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]), where f(x) = 1/(1 + e^-x).
void sigmoid_backward_from_output_f64(const double *y,
                                      const double *grad_y,
                                      double *grad_x,
                                      size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]), where f(x) = 1/(1 + e^-x); fast.
void sigmoid_backward_from_output_f64_fast(const double *y,
                                           const double *grad_y,
                                           double *grad_x,
                                           size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]), where f(x) = 1/(1 + e^-x).
void sigmoid_backward_from_output_f16(const uint16_t *y,
                                      const uint16_t *grad_y,
                                      uint16_t *grad_x,
                                      size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]), where f(x) = 1/(1 + e^-x); fast.
void sigmoid_backward_from_output_f16_fast(const uint16_t *y,
                                           const uint16_t *grad_y,
                                           uint16_t *grad_x,
                                           size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]), where f(x) = 1/(1 + e^-x).
void sigmoid_backward_from_output_bf16(const uint16_t *y,
                                       const uint16_t *grad_y,
                                       uint16_t *grad_x,
                                       size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]), where f(x) = 1/(1 + e^-x); fast.
void sigmoid_backward_from_output_bf16_fast(const uint16_t *y,
                                            const uint16_t *grad_y,
                                            uint16_t *grad_x,
                                            size_t n);

/// y[i] = f(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
void sigmoid_tanh_f32(const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
void sigmoid_tanh_f32_fast(const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
void sigmoid_tanh_f64(const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
void sigmoid_tanh_f64_fast(const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
void sigmoid_tanh_f16(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
void sigmoid_tanh_f16_fast(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
void sigmoid_tanh_bf16(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
void sigmoid_tanh_bf16_fast(const uint16_t *x, uint16_t *y, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
void sigmoid_tanh_gradient_f32(const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
void sigmoid_tanh_gradient_f32_fast(const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
void sigmoid_tanh_gradient_f64(const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
void sigmoid_tanh_gradient_f64_fast(const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
void sigmoid_tanh_gradient_f16(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
void sigmoid_tanh_gradient_f16_fast(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
void sigmoid_tanh_gradient_bf16(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
void sigmoid_tanh_gradient_bf16_fast(const uint16_t *x, uint16_t *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
void sigmoid_tanh_forward_and_gradient_f32(const float *x, float *y, float *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
void sigmoid_tanh_forward_and_gradient_f32_fast(const float *x, float *y, float *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
void sigmoid_tanh_forward_and_gradient_f64(const double *x, double *y, double *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
void sigmoid_tanh_forward_and_gradient_f64_fast(const double *x, double *y, double *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
void sigmoid_tanh_forward_and_gradient_f16(const uint16_t *x,
                                           uint16_t *y,
                                           uint16_t *dydx,
                                           size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
void sigmoid_tanh_forward_and_gradient_f16_fast(const uint16_t *x,
                                                uint16_t *y,
                                                uint16_t *dydx,
                                                size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
void sigmoid_tanh_forward_and_gradient_bf16(const uint16_t *x,
                                            uint16_t *y,
                                            uint16_t *dydx,
                                            size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
void sigmoid_tanh_forward_and_gradient_bf16_fast(const uint16_t *x,
                                                 uint16_t *y,
                                                 uint16_t *dydx,
                                                 size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
void sigmoid_tanh_backward_f32(const float *x, const float *grad_y, float *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
void sigmoid_tanh_backward_f32_fast(const float *x, const float *grad_y, float *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
void sigmoid_tanh_backward_f64(const double *x, const double *grad_y, double *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
void sigmoid_tanh_backward_f64_fast(const double *x,
                                    const double *grad_y,
                                    double *grad_x,
                                    size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
void sigmoid_tanh_backward_f16(const uint16_t *x,
                               const uint16_t *grad_y,
                               uint16_t *grad_x,
                               size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
void sigmoid_tanh_backward_f16_fast(const uint16_t *x,
                                    const uint16_t *grad_y,
                                    uint16_t *grad_x,
                                    size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
void sigmoid_tanh_backward_bf16(const uint16_t *x,
                                const uint16_t *grad_y,
                                uint16_t *grad_x,
                                size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
void sigmoid_tanh_backward_bf16_fast(const uint16_t *x,
                                     const uint16_t *grad_y,
                                     uint16_t *grad_x,
                                     size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]),
/// where f(x) = (e^x - e^-x)/(e^x + e^-x).
void sigmoid_tanh_backward_from_output_f32(const float *y,
                                           const float *grad_y,
                                           float *grad_x,
                                           size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]),
/// where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
void sigmoid_tanh_backward_from_output_f32_fast(const float *y,
                                                const float *grad_y,
                                                float *grad_x,
                                                size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]),
/// where f(x) = (e^x - e^-x)/(e^x + e^-x).
void sigmoid_tanh_backward_from_output_f64(const double *y,
                                           const double *grad_y,
                                           double *grad_x,
                                           size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]),
/// where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
void sigmoid_tanh_backward_from_output_f64_fast(const double *y,
                                                const double *grad_y,
                                                double *grad_x,
                                                size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]),
/// where f(x) = (e^x - e^-x)/(e^x + e^-x).
void sigmoid_tanh_backward_from_output_f16(const uint16_t *y,
                                           const uint16_t *grad_y,
                                           uint16_t *grad_x,
                                           size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]),
/// where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
void sigmoid_tanh_backward_from_output_f16_fast(const uint16_t *y,
                                                const uint16_t *grad_y,
                                                uint16_t *grad_x,
                                                size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]),
/// where f(x) = (e^x - e^-x)/(e^x + e^-x).
void sigmoid_tanh_backward_from_output_bf16(const uint16_t *y,
                                            const uint16_t *grad_y,
                                            uint16_t *grad_x,
                                            size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]),
/// where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
void sigmoid_tanh_backward_from_output_bf16_fast(const uint16_t *y,
                                                 const uint16_t *grad_y,
                                                 uint16_t *grad_x,
                                                 size_t n);

/// y[i] = f(x[i]), where f(x) = x/(1 + e^-x).
void sigmoid_silu_f32(const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/(1 + e^-x); fast.
void sigmoid_silu_f32_fast(const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/(1 + e^-x).
void sigmoid_silu_f64(const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/(1 + e^-x); fast.
void sigmoid_silu_f64_fast(const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/(1 + e^-x).
void sigmoid_silu_f16(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/(1 + e^-x); fast.
void sigmoid_silu_f16_fast(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/(1 + e^-x).
void sigmoid_silu_bf16(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/(1 + e^-x); fast.
void sigmoid_silu_bf16_fast(const uint16_t *x, uint16_t *y, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x).
void sigmoid_silu_gradient_f32(const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x); fast.
void sigmoid_silu_gradient_f32_fast(const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x).
void sigmoid_silu_gradient_f64(const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x); fast.
void sigmoid_silu_gradient_f64_fast(const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x).
void sigmoid_silu_gradient_f16(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x); fast.
void sigmoid_silu_gradient_f16_fast(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x).
void sigmoid_silu_gradient_bf16(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x); fast.
void sigmoid_silu_gradient_bf16_fast(const uint16_t *x, uint16_t *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x).
void sigmoid_silu_forward_and_gradient_f32(const float *x, float *y, float *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x); fast.
void sigmoid_silu_forward_and_gradient_f32_fast(const float *x, float *y, float *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x).
void sigmoid_silu_forward_and_gradient_f64(const double *x, double *y, double *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x); fast.
void sigmoid_silu_forward_and_gradient_f64_fast(const double *x, double *y, double *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x).
void sigmoid_silu_forward_and_gradient_f16(const uint16_t *x,
                                           uint16_t *y,
                                           uint16_t *dydx,
                                           size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x); fast.
void sigmoid_silu_forward_and_gradient_f16_fast(const uint16_t *x,
                                                uint16_t *y,
                                                uint16_t *dydx,
                                                size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x).
void sigmoid_silu_forward_and_gradient_bf16(const uint16_t *x,
                                            uint16_t *y,
                                            uint16_t *dydx,
                                            size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x); fast.
void sigmoid_silu_forward_and_gradient_bf16_fast(const uint16_t *x,
                                                 uint16_t *y,
                                                 uint16_t *dydx,
                                                 size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^-x).
void sigmoid_silu_backward_f32(const float *x, const float *grad_y, float *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^-x); fast.
void sigmoid_silu_backward_f32_fast(const float *x, const float *grad_y, float *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^-x).
void sigmoid_silu_backward_f64(const double *x, const double *grad_y, double *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^-x); fast.
void sigmoid_silu_backward_f64_fast(const double *x,
                                    const double *grad_y,
                                    double *grad_x,
                                    size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^-x).
void sigmoid_silu_backward_f16(const uint16_t *x,
                               const uint16_t *grad_y,
                               uint16_t *grad_x,
                               size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^-x); fast.
void sigmoid_silu_backward_f16_fast(const uint16_t *x,
                                    const uint16_t *grad_y,
                                    uint16_t *grad_x,
                                    size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^-x).
void sigmoid_silu_backward_bf16(const uint16_t *x,
                                const uint16_t *grad_y,
                                uint16_t *grad_x,
                                size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^-x); fast.
void sigmoid_silu_backward_bf16_fast(const uint16_t *x,
                                     const uint16_t *grad_y,
                                     uint16_t *grad_x,
                                     size_t n);

/// y[i] = f(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
void sigmoid_swish_f32(double alpha, const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
void sigmoid_swish_f32_fast(double alpha, const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
void sigmoid_swish_f64(double alpha, const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
void sigmoid_swish_f64_fast(double alpha, const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
void sigmoid_swish_f16(double alpha, const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
void sigmoid_swish_f16_fast(double alpha, const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
void sigmoid_swish_bf16(double alpha, const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
void sigmoid_swish_bf16_fast(double alpha, const uint16_t *x, uint16_t *y, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
void sigmoid_swish_gradient_f32(double alpha, const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
void sigmoid_swish_gradient_f32_fast(double alpha, const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
void sigmoid_swish_gradient_f64(double alpha, const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
void sigmoid_swish_gradient_f64_fast(double alpha, const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
void sigmoid_swish_gradient_f16(double alpha, const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
void sigmoid_swish_gradient_f16_fast(double alpha, const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
void sigmoid_swish_gradient_bf16(double alpha, const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
void sigmoid_swish_gradient_bf16_fast(double alpha, const uint16_t *x, uint16_t *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
void sigmoid_swish_forward_and_gradient_f32(double alpha,
                                            const float *x,
                                            float *y,
                                            float *dydx,
                                            size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
void sigmoid_swish_forward_and_gradient_f32_fast(double alpha,
                                                 const float *x,
                                                 float *y,
                                                 float *dydx,
                                                 size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
void sigmoid_swish_forward_and_gradient_f64(double alpha,
                                            const double *x,
                                            double *y,
                                            double *dydx,
                                            size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
void sigmoid_swish_forward_and_gradient_f64_fast(double alpha,
                                                 const double *x,
                                                 double *y,
                                                 double *dydx,
                                                 size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
void sigmoid_swish_forward_and_gradient_f16(double alpha,
                                            const uint16_t *x,
                                            uint16_t *y,
                                            uint16_t *dydx,
                                            size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
void sigmoid_swish_forward_and_gradient_f16_fast(double alpha,
                                                 const uint16_t *x,
                                                 uint16_t *y,
                                                 uint16_t *dydx,
                                                 size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
void sigmoid_swish_forward_and_gradient_bf16(double alpha,
                                             const uint16_t *x,
                                             uint16_t *y,
                                             uint16_t *dydx,
                                             size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
void sigmoid_swish_forward_and_gradient_bf16_fast(double alpha,
                                                  const uint16_t *x,
                                                  uint16_t *y,
                                                  uint16_t *dydx,
                                                  size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
void sigmoid_swish_backward_f32(double alpha,
                                const float *x,
                                const float *grad_y,
                                float *grad_x,
                                size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
void sigmoid_swish_backward_f32_fast(double alpha,
                                     const float *x,
                                     const float *grad_y,
                                     float *grad_x,
                                     size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
void sigmoid_swish_backward_f64(double alpha,
                                const double *x,
                                const double *grad_y,
                                double *grad_x,
                                size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
void sigmoid_swish_backward_f64_fast(double alpha,
                                     const double *x,
                                     const double *grad_y,
                                     double *grad_x,
                                     size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
void sigmoid_swish_backward_f16(double alpha,
                                const uint16_t *x,
                                const uint16_t *grad_y,
                                uint16_t *grad_x,
                                size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
void sigmoid_swish_backward_f16_fast(double alpha,
                                     const uint16_t *x,
                                     const uint16_t *grad_y,
                                     uint16_t *grad_x,
                                     size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
void sigmoid_swish_backward_bf16(double alpha,
                                 const uint16_t *x,
                                 const uint16_t *grad_y,
                                 uint16_t *grad_x,
                                 size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
void sigmoid_swish_backward_bf16_fast(double alpha,
                                      const uint16_t *x,
                                      const uint16_t *grad_y,
                                      uint16_t *grad_x,
                                      size_t n);

/// y[i] = f(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
void sigmoid_scaled_sigmoid_f32(double slope,
                                double low,
                                double high,
                                const float *x,
                                float *y,
                                size_t n);

/// y[i] = f(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
void sigmoid_scaled_sigmoid_f32_fast(double slope,
                                     double low,
                                     double high,
                                     const float *x,
                                     float *y,
                                     size_t n);

/// y[i] = f(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
void sigmoid_scaled_sigmoid_f64(double slope,
                                double low,
                                double high,
                                const double *x,
                                double *y,
                                size_t n);

/// y[i] = f(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
void sigmoid_scaled_sigmoid_f64_fast(double slope,
                                     double low,
                                     double high,
                                     const double *x,
                                     double *y,
                                     size_t n);

/// y[i] = f(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
void sigmoid_scaled_sigmoid_f16(double slope,
                                double low,
                                double high,
                                const uint16_t *x,
                                uint16_t *y,
                                size_t n);

/// y[i] = f(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
void sigmoid_scaled_sigmoid_f16_fast(double slope,
                                     double low,
                                     double high,
                                     const uint16_t *x,
                                     uint16_t *y,
                                     size_t n);

/// y[i] = f(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
void sigmoid_scaled_sigmoid_bf16(double slope,
                                 double low,
                                 double high,
                                 const uint16_t *x,
                                 uint16_t *y,
                                 size_t n);

/// y[i] = f(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
void sigmoid_scaled_sigmoid_bf16_fast(double slope,
                                      double low,
                                      double high,
                                      const uint16_t *x,
                                      uint16_t *y,
                                      size_t n);

/// dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
void sigmoid_scaled_sigmoid_gradient_f32(double slope,
                                         double low,
                                         double high,
                                         const float *x,
                                         float *dydx,
                                         size_t n);

/// dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
void sigmoid_scaled_sigmoid_gradient_f32_fast(double slope,
                                              double low,
                                              double high,
                                              const float *x,
                                              float *dydx,
                                              size_t n);

/// dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
void sigmoid_scaled_sigmoid_gradient_f64(double slope,
                                         double low,
                                         double high,
                                         const double *x,
                                         double *dydx,
                                         size_t n);

/// dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
void sigmoid_scaled_sigmoid_gradient_f64_fast(double slope,
                                              double low,
                                              double high,
                                              const double *x,
                                              double *dydx,
                                              size_t n);

/// dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
void sigmoid_scaled_sigmoid_gradient_f16(double slope,
                                         double low,
                                         double high,
                                         const uint16_t *x,
                                         uint16_t *dydx,
                                         size_t n);

/// dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
void sigmoid_scaled_sigmoid_gradient_f16_fast(double slope,
                                              double low,
                                              double high,
                                              const uint16_t *x,
                                              uint16_t *dydx,
                                              size_t n);

/// dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
void sigmoid_scaled_sigmoid_gradient_bf16(double slope,
                                          double low,
                                          double high,
                                          const uint16_t *x,
                                          uint16_t *dydx,
                                          size_t n);

/// dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
void sigmoid_scaled_sigmoid_gradient_bf16_fast(double slope,
                                               double low,
                                               double high,
                                               const uint16_t *x,
                                               uint16_t *dydx,
                                               size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
void sigmoid_scaled_sigmoid_forward_and_gradient_f32(double slope,
                                                     double low,
                                                     double high,
                                                     const float *x,
                                                     float *y,
                                                     float *dydx,
                                                     size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
void sigmoid_scaled_sigmoid_forward_and_gradient_f32_fast(double slope,
                                                          double low,
                                                          double high,
                                                          const float *x,
                                                          float *y,
                                                          float *dydx,
                                                          size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
void sigmoid_scaled_sigmoid_forward_and_gradient_f64(double slope,
                                                     double low,
                                                     double high,
                                                     const double *x,
                                                     double *y,
                                                     double *dydx,
                                                     size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
void sigmoid_scaled_sigmoid_forward_and_gradient_f64_fast(double slope,
                                                          double low,
                                                          double high,
                                                          const double *x,
                                                          double *y,
                                                          double *dydx,
                                                          size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
void sigmoid_scaled_sigmoid_forward_and_gradient_f16(double slope,
                                                     double low,
                                                     double high,
                                                     const uint16_t *x,
                                                     uint16_t *y,
                                                     uint16_t *dydx,
                                                     size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
void sigmoid_scaled_sigmoid_forward_and_gradient_f16_fast(double slope,
                                                          double low,
                                                          double high,
                                                          const uint16_t *x,
                                                          uint16_t *y,
                                                          uint16_t *dydx,
                                                          size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
void sigmoid_scaled_sigmoid_forward_and_gradient_bf16(double slope,
                                                      double low,
                                                      double high,
                                                      const uint16_t *x,
                                                      uint16_t *y,
                                                      uint16_t *dydx,
                                                      size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
void sigmoid_scaled_sigmoid_forward_and_gradient_bf16_fast(double slope,
                                                           double low,
                                                           double high,
                                                           const uint16_t *x,
                                                           uint16_t *y,
                                                           uint16_t *dydx,
                                                           size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
void sigmoid_scaled_sigmoid_backward_f32(double slope,
                                         double low,
                                         double high,
                                         const float *x,
                                         const float *grad_y,
                                         float *grad_x,
                                         size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
void sigmoid_scaled_sigmoid_backward_f32_fast(double slope,
                                              double low,
                                              double high,
                                              const float *x,
                                              const float *grad_y,
                                              float *grad_x,
                                              size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
void sigmoid_scaled_sigmoid_backward_f64(double slope,
                                         double low,
                                         double high,
                                         const double *x,
                                         const double *grad_y,
                                         double *grad_x,
                                         size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
void sigmoid_scaled_sigmoid_backward_f64_fast(double slope,
                                              double low,
                                              double high,
                                              const double *x,
                                              const double *grad_y,
                                              double *grad_x,
                                              size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
void sigmoid_scaled_sigmoid_backward_f16(double slope,
                                         double low,
                                         double high,
                                         const uint16_t *x,
                                         const uint16_t *grad_y,
                                         uint16_t *grad_x,
                                         size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
void sigmoid_scaled_sigmoid_backward_f16_fast(double slope,
                                              double low,
                                              double high,
                                              const uint16_t *x,
                                              const uint16_t *grad_y,
                                              uint16_t *grad_x,
                                              size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
void sigmoid_scaled_sigmoid_backward_bf16(double slope,
                                          double low,
                                          double high,
                                          const uint16_t *x,
                                          const uint16_t *grad_y,
                                          uint16_t *grad_x,
                                          size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
void sigmoid_scaled_sigmoid_backward_bf16_fast(double slope,
                                               double low,
                                               double high,
                                               const uint16_t *x,
                                               const uint16_t *grad_y,
                                               uint16_t *grad_x,
                                               size_t n);

/// y[i] = f(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
void sigmoid_gelu_tanh_f32(const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
void sigmoid_gelu_tanh_f32_fast(const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
void sigmoid_gelu_tanh_f64(const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
void sigmoid_gelu_tanh_f64_fast(const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
void sigmoid_gelu_tanh_f16(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
void sigmoid_gelu_tanh_f16_fast(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
void sigmoid_gelu_tanh_bf16(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
void sigmoid_gelu_tanh_bf16_fast(const uint16_t *x, uint16_t *y, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
void sigmoid_gelu_tanh_gradient_f32(const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
void sigmoid_gelu_tanh_gradient_f32_fast(const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
void sigmoid_gelu_tanh_gradient_f64(const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
void sigmoid_gelu_tanh_gradient_f64_fast(const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
void sigmoid_gelu_tanh_gradient_f16(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
void sigmoid_gelu_tanh_gradient_f16_fast(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
void sigmoid_gelu_tanh_gradient_bf16(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
void sigmoid_gelu_tanh_gradient_bf16_fast(const uint16_t *x, uint16_t *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
void sigmoid_gelu_tanh_forward_and_gradient_f32(const float *x, float *y, float *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
void sigmoid_gelu_tanh_forward_and_gradient_f32_fast(const float *x,
                                                     float *y,
                                                     float *dydx,
                                                     size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
void sigmoid_gelu_tanh_forward_and_gradient_f64(const double *x, double *y, double *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
void sigmoid_gelu_tanh_forward_and_gradient_f64_fast(const double *x,
                                                     double *y,
                                                     double *dydx,
                                                     size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
void sigmoid_gelu_tanh_forward_and_gradient_f16(const uint16_t *x,
                                                uint16_t *y,
                                                uint16_t *dydx,
                                                size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
void sigmoid_gelu_tanh_forward_and_gradient_f16_fast(const uint16_t *x,
                                                     uint16_t *y,
                                                     uint16_t *dydx,
                                                     size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
void sigmoid_gelu_tanh_forward_and_gradient_bf16(const uint16_t *x,
                                                 uint16_t *y,
                                                 uint16_t *dydx,
                                                 size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
void sigmoid_gelu_tanh_forward_and_gradient_bf16_fast(const uint16_t *x,
                                                      uint16_t *y,
                                                      uint16_t *dydx,
                                                      size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
void sigmoid_gelu_tanh_backward_f32(const float *x, const float *grad_y, float *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]),
/// where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
void sigmoid_gelu_tanh_backward_f32_fast(const float *x,
                                         const float *grad_y,
                                         float *grad_x,
                                         size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
void sigmoid_gelu_tanh_backward_f64(const double *x,
                                    const double *grad_y,
                                    double *grad_x,
                                    size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]),
/// where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
void sigmoid_gelu_tanh_backward_f64_fast(const double *x,
                                         const double *grad_y,
                                         double *grad_x,
                                         size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
void sigmoid_gelu_tanh_backward_f16(const uint16_t *x,
                                    const uint16_t *grad_y,
                                    uint16_t *grad_x,
                                    size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]),
/// where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
void sigmoid_gelu_tanh_backward_f16_fast(const uint16_t *x,
                                         const uint16_t *grad_y,
                                         uint16_t *grad_x,
                                         size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
void sigmoid_gelu_tanh_backward_bf16(const uint16_t *x,
                                     const uint16_t *grad_y,
                                     uint16_t *grad_x,
                                     size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]),
/// where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
void sigmoid_gelu_tanh_backward_bf16_fast(const uint16_t *x,
                                          const uint16_t *grad_y,
                                          uint16_t *grad_x,
                                          size_t n);

/// y[i] = f(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
void sigmoid_gelu_f32(const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
void sigmoid_gelu_f32_fast(const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
void sigmoid_gelu_f64(const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
void sigmoid_gelu_f64_fast(const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
void sigmoid_gelu_f16(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
void sigmoid_gelu_f16_fast(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
void sigmoid_gelu_bf16(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
void sigmoid_gelu_bf16_fast(const uint16_t *x, uint16_t *y, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
void sigmoid_gelu_gradient_f32(const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
void sigmoid_gelu_gradient_f32_fast(const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
void sigmoid_gelu_gradient_f64(const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
void sigmoid_gelu_gradient_f64_fast(const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
void sigmoid_gelu_gradient_f16(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
void sigmoid_gelu_gradient_f16_fast(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
void sigmoid_gelu_gradient_bf16(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
void sigmoid_gelu_gradient_bf16_fast(const uint16_t *x, uint16_t *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
void sigmoid_gelu_forward_and_gradient_f32(const float *x, float *y, float *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
void sigmoid_gelu_forward_and_gradient_f32_fast(const float *x, float *y, float *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
void sigmoid_gelu_forward_and_gradient_f64(const double *x, double *y, double *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
void sigmoid_gelu_forward_and_gradient_f64_fast(const double *x, double *y, double *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
void sigmoid_gelu_forward_and_gradient_f16(const uint16_t *x,
                                           uint16_t *y,
                                           uint16_t *dydx,
                                           size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
void sigmoid_gelu_forward_and_gradient_f16_fast(const uint16_t *x,
                                                uint16_t *y,
                                                uint16_t *dydx,
                                                size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
void sigmoid_gelu_forward_and_gradient_bf16(const uint16_t *x,
                                            uint16_t *y,
                                            uint16_t *dydx,
                                            size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
void sigmoid_gelu_forward_and_gradient_bf16_fast(const uint16_t *x,
                                                 uint16_t *y,
                                                 uint16_t *dydx,
                                                 size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
void sigmoid_gelu_backward_f32(const float *x, const float *grad_y, float *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
void sigmoid_gelu_backward_f32_fast(const float *x, const float *grad_y, float *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
void sigmoid_gelu_backward_f64(const double *x, const double *grad_y, double *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
void sigmoid_gelu_backward_f64_fast(const double *x,
                                    const double *grad_y,
                                    double *grad_x,
                                    size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
void sigmoid_gelu_backward_f16(const uint16_t *x,
                               const uint16_t *grad_y,
                               uint16_t *grad_x,
                               size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
void sigmoid_gelu_backward_f16_fast(const uint16_t *x,
                                    const uint16_t *grad_y,
                                    uint16_t *grad_x,
                                    size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
void sigmoid_gelu_backward_bf16(const uint16_t *x,
                                const uint16_t *grad_y,
                                uint16_t *grad_x,
                                size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
void sigmoid_gelu_backward_bf16_fast(const uint16_t *x,
                                     const uint16_t *grad_y,
                                     uint16_t *grad_x,
                                     size_t n);

/// y[i] = f(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
void sigmoid_mish_f32(const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
void sigmoid_mish_f32_fast(const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
void sigmoid_mish_f64(const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
void sigmoid_mish_f64_fast(const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
void sigmoid_mish_f16(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
void sigmoid_mish_f16_fast(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
void sigmoid_mish_bf16(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
void sigmoid_mish_bf16_fast(const uint16_t *x, uint16_t *y, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
void sigmoid_mish_gradient_f32(const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
void sigmoid_mish_gradient_f32_fast(const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
void sigmoid_mish_gradient_f64(const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
void sigmoid_mish_gradient_f64_fast(const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
void sigmoid_mish_gradient_f16(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
void sigmoid_mish_gradient_f16_fast(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
void sigmoid_mish_gradient_bf16(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
void sigmoid_mish_gradient_bf16_fast(const uint16_t *x, uint16_t *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
void sigmoid_mish_forward_and_gradient_f32(const float *x, float *y, float *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
void sigmoid_mish_forward_and_gradient_f32_fast(const float *x, float *y, float *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
void sigmoid_mish_forward_and_gradient_f64(const double *x, double *y, double *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
void sigmoid_mish_forward_and_gradient_f64_fast(const double *x, double *y, double *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
void sigmoid_mish_forward_and_gradient_f16(const uint16_t *x,
                                           uint16_t *y,
                                           uint16_t *dydx,
                                           size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
void sigmoid_mish_forward_and_gradient_f16_fast(const uint16_t *x,
                                                uint16_t *y,
                                                uint16_t *dydx,
                                                size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
void sigmoid_mish_forward_and_gradient_bf16(const uint16_t *x,
                                            uint16_t *y,
                                            uint16_t *dydx,
                                            size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
void sigmoid_mish_forward_and_gradient_bf16_fast(const uint16_t *x,
                                                 uint16_t *y,
                                                 uint16_t *dydx,
                                                 size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
void sigmoid_mish_backward_f32(const float *x, const float *grad_y, float *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
void sigmoid_mish_backward_f32_fast(const float *x, const float *grad_y, float *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
void sigmoid_mish_backward_f64(const double *x, const double *grad_y, double *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
void sigmoid_mish_backward_f64_fast(const double *x,
                                    const double *grad_y,
                                    double *grad_x,
                                    size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
void sigmoid_mish_backward_f16(const uint16_t *x,
                               const uint16_t *grad_y,
                               uint16_t *grad_x,
                               size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
void sigmoid_mish_backward_f16_fast(const uint16_t *x,
                                    const uint16_t *grad_y,
                                    uint16_t *grad_x,
                                    size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
void sigmoid_mish_backward_bf16(const uint16_t *x,
                                const uint16_t *grad_y,
                                uint16_t *grad_x,
                                size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
void sigmoid_mish_backward_bf16_fast(const uint16_t *x,
                                     const uint16_t *grad_y,
                                     uint16_t *grad_x,
                                     size_t n);

/// y[i] = f(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
void sigmoid_softplus_f32(double beta, const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
void sigmoid_softplus_f32_fast(double beta, const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
void sigmoid_softplus_f64(double beta, const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
void sigmoid_softplus_f64_fast(double beta, const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
void sigmoid_softplus_f16(double beta, const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
void sigmoid_softplus_f16_fast(double beta, const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
void sigmoid_softplus_bf16(double beta, const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
void sigmoid_softplus_bf16_fast(double beta, const uint16_t *x, uint16_t *y, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
void sigmoid_softplus_gradient_f32(double beta, const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
void sigmoid_softplus_gradient_f32_fast(double beta, const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
void sigmoid_softplus_gradient_f64(double beta, const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
void sigmoid_softplus_gradient_f64_fast(double beta, const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
void sigmoid_softplus_gradient_f16(double beta, const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
void sigmoid_softplus_gradient_f16_fast(double beta, const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
void sigmoid_softplus_gradient_bf16(double beta, const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
void sigmoid_softplus_gradient_bf16_fast(double beta, const uint16_t *x, uint16_t *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
void sigmoid_softplus_forward_and_gradient_f32(double beta,
                                               const float *x,
                                               float *y,
                                               float *dydx,
                                               size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
void sigmoid_softplus_forward_and_gradient_f32_fast(double beta,
                                                    const float *x,
                                                    float *y,
                                                    float *dydx,
                                                    size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
void sigmoid_softplus_forward_and_gradient_f64(double beta,
                                               const double *x,
                                               double *y,
                                               double *dydx,
                                               size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
void sigmoid_softplus_forward_and_gradient_f64_fast(double beta,
                                                    const double *x,
                                                    double *y,
                                                    double *dydx,
                                                    size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
void sigmoid_softplus_forward_and_gradient_f16(double beta,
                                               const uint16_t *x,
                                               uint16_t *y,
                                               uint16_t *dydx,
                                               size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
void sigmoid_softplus_forward_and_gradient_f16_fast(double beta,
                                                    const uint16_t *x,
                                                    uint16_t *y,
                                                    uint16_t *dydx,
                                                    size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
void sigmoid_softplus_forward_and_gradient_bf16(double beta,
                                                const uint16_t *x,
                                                uint16_t *y,
                                                uint16_t *dydx,
                                                size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
void sigmoid_softplus_forward_and_gradient_bf16_fast(double beta,
                                                     const uint16_t *x,
                                                     uint16_t *y,
                                                     uint16_t *dydx,
                                                     size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
void sigmoid_softplus_backward_f32(double beta,
                                   const float *x,
                                   const float *grad_y,
                                   float *grad_x,
                                   size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
void sigmoid_softplus_backward_f32_fast(double beta,
                                        const float *x,
                                        const float *grad_y,
                                        float *grad_x,
                                        size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
void sigmoid_softplus_backward_f64(double beta,
                                   const double *x,
                                   const double *grad_y,
                                   double *grad_x,
                                   size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
void sigmoid_softplus_backward_f64_fast(double beta,
                                        const double *x,
                                        const double *grad_y,
                                        double *grad_x,
                                        size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
void sigmoid_softplus_backward_f16(double beta,
                                   const uint16_t *x,
                                   const uint16_t *grad_y,
                                   uint16_t *grad_x,
                                   size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
void sigmoid_softplus_backward_f16_fast(double beta,
                                        const uint16_t *x,
                                        const uint16_t *grad_y,
                                        uint16_t *grad_x,
                                        size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
void sigmoid_softplus_backward_bf16(double beta,
                                    const uint16_t *x,
                                    const uint16_t *grad_y,
                                    uint16_t *grad_x,
                                    size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
void sigmoid_softplus_backward_bf16_fast(double beta,
                                         const uint16_t *x,
                                         const uint16_t *grad_y,
                                         uint16_t *grad_x,
                                         size_t n);

/// y[i] = f(x[i]), where f(x) = ln(1/(1 + e^-x)).
void sigmoid_log_sigmoid_f32(const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
void sigmoid_log_sigmoid_f32_fast(const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = ln(1/(1 + e^-x)).
void sigmoid_log_sigmoid_f64(const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
void sigmoid_log_sigmoid_f64_fast(const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = ln(1/(1 + e^-x)).
void sigmoid_log_sigmoid_f16(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
void sigmoid_log_sigmoid_f16_fast(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = ln(1/(1 + e^-x)).
void sigmoid_log_sigmoid_bf16(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
void sigmoid_log_sigmoid_bf16_fast(const uint16_t *x, uint16_t *y, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)).
void sigmoid_log_sigmoid_gradient_f32(const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
void sigmoid_log_sigmoid_gradient_f32_fast(const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)).
void sigmoid_log_sigmoid_gradient_f64(const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
void sigmoid_log_sigmoid_gradient_f64_fast(const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)).
void sigmoid_log_sigmoid_gradient_f16(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
void sigmoid_log_sigmoid_gradient_f16_fast(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)).
void sigmoid_log_sigmoid_gradient_bf16(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
void sigmoid_log_sigmoid_gradient_bf16_fast(const uint16_t *x, uint16_t *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)).
void sigmoid_log_sigmoid_forward_and_gradient_f32(const float *x, float *y, float *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
void sigmoid_log_sigmoid_forward_and_gradient_f32_fast(const float *x,
                                                       float *y,
                                                       float *dydx,
                                                       size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)).
void sigmoid_log_sigmoid_forward_and_gradient_f64(const double *x,
                                                  double *y,
                                                  double *dydx,
                                                  size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
void sigmoid_log_sigmoid_forward_and_gradient_f64_fast(const double *x,
                                                       double *y,
                                                       double *dydx,
                                                       size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)).
void sigmoid_log_sigmoid_forward_and_gradient_f16(const uint16_t *x,
                                                  uint16_t *y,
                                                  uint16_t *dydx,
                                                  size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
void sigmoid_log_sigmoid_forward_and_gradient_f16_fast(const uint16_t *x,
                                                       uint16_t *y,
                                                       uint16_t *dydx,
                                                       size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)).
void sigmoid_log_sigmoid_forward_and_gradient_bf16(const uint16_t *x,
                                                   uint16_t *y,
                                                   uint16_t *dydx,
                                                   size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
void sigmoid_log_sigmoid_forward_and_gradient_bf16_fast(const uint16_t *x,
                                                        uint16_t *y,
                                                        uint16_t *dydx,
                                                        size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1/(1 + e^-x)).
void sigmoid_log_sigmoid_backward_f32(const float *x, const float *grad_y, float *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
void sigmoid_log_sigmoid_backward_f32_fast(const float *x,
                                           const float *grad_y,
                                           float *grad_x,
                                           size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1/(1 + e^-x)).
void sigmoid_log_sigmoid_backward_f64(const double *x,
                                      const double *grad_y,
                                      double *grad_x,
                                      size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
void sigmoid_log_sigmoid_backward_f64_fast(const double *x,
                                           const double *grad_y,
                                           double *grad_x,
                                           size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1/(1 + e^-x)).
void sigmoid_log_sigmoid_backward_f16(const uint16_t *x,
                                      const uint16_t *grad_y,
                                      uint16_t *grad_x,
                                      size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
void sigmoid_log_sigmoid_backward_f16_fast(const uint16_t *x,
                                           const uint16_t *grad_y,
                                           uint16_t *grad_x,
                                           size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1/(1 + e^-x)).
void sigmoid_log_sigmoid_backward_bf16(const uint16_t *x,
                                       const uint16_t *grad_y,
                                       uint16_t *grad_x,
                                       size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
void sigmoid_log_sigmoid_backward_bf16_fast(const uint16_t *x,
                                            const uint16_t *grad_y,
                                            uint16_t *grad_x,
                                            size_t n);

/// y[i] = f(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
void sigmoid_logit_f32(double eps, const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
void sigmoid_logit_f32_fast(double eps, const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
void sigmoid_logit_f64(double eps, const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
void sigmoid_logit_f64_fast(double eps, const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
void sigmoid_logit_f16(double eps, const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
void sigmoid_logit_f16_fast(double eps, const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
void sigmoid_logit_bf16(double eps, const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
void sigmoid_logit_bf16_fast(double eps, const uint16_t *x, uint16_t *y, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
void sigmoid_logit_gradient_f32(double eps, const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
void sigmoid_logit_gradient_f32_fast(double eps, const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
void sigmoid_logit_gradient_f64(double eps, const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
void sigmoid_logit_gradient_f64_fast(double eps, const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
void sigmoid_logit_gradient_f16(double eps, const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
void sigmoid_logit_gradient_f16_fast(double eps, const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
void sigmoid_logit_gradient_bf16(double eps, const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
void sigmoid_logit_gradient_bf16_fast(double eps, const uint16_t *x, uint16_t *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
void sigmoid_logit_forward_and_gradient_f32(double eps,
                                            const float *x,
                                            float *y,
                                            float *dydx,
                                            size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
void sigmoid_logit_forward_and_gradient_f32_fast(double eps,
                                                 const float *x,
                                                 float *y,
                                                 float *dydx,
                                                 size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
void sigmoid_logit_forward_and_gradient_f64(double eps,
                                            const double *x,
                                            double *y,
                                            double *dydx,
                                            size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
void sigmoid_logit_forward_and_gradient_f64_fast(double eps,
                                                 const double *x,
                                                 double *y,
                                                 double *dydx,
                                                 size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
void sigmoid_logit_forward_and_gradient_f16(double eps,
                                            const uint16_t *x,
                                            uint16_t *y,
                                            uint16_t *dydx,
                                            size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
void sigmoid_logit_forward_and_gradient_f16_fast(double eps,
                                                 const uint16_t *x,
                                                 uint16_t *y,
                                                 uint16_t *dydx,
                                                 size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
void sigmoid_logit_forward_and_gradient_bf16(double eps,
                                             const uint16_t *x,
                                             uint16_t *y,
                                             uint16_t *dydx,
                                             size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
void sigmoid_logit_forward_and_gradient_bf16_fast(double eps,
                                                  const uint16_t *x,
                                                  uint16_t *y,
                                                  uint16_t *dydx,
                                                  size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
void sigmoid_logit_backward_f32(double eps,
                                const float *x,
                                const float *grad_y,
                                float *grad_x,
                                size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
void sigmoid_logit_backward_f32_fast(double eps,
                                     const float *x,
                                     const float *grad_y,
                                     float *grad_x,
                                     size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
void sigmoid_logit_backward_f64(double eps,
                                const double *x,
                                const double *grad_y,
                                double *grad_x,
                                size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
void sigmoid_logit_backward_f64_fast(double eps,
                                     const double *x,
                                     const double *grad_y,
                                     double *grad_x,
                                     size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
void sigmoid_logit_backward_f16(double eps,
                                const uint16_t *x,
                                const uint16_t *grad_y,
                                uint16_t *grad_x,
                                size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
void sigmoid_logit_backward_f16_fast(double eps,
                                     const uint16_t *x,
                                     const uint16_t *grad_y,
                                     uint16_t *grad_x,
                                     size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
void sigmoid_logit_backward_bf16(double eps,
                                 const uint16_t *x,
                                 const uint16_t *grad_y,
                                 uint16_t *grad_x,
                                 size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
void sigmoid_logit_backward_bf16_fast(double eps,
                                      const uint16_t *x,
                                      const uint16_t *grad_y,
                                      uint16_t *grad_x,
                                      size_t n);

/// y[i] = f(x[i]), where f(x) = x/(1 + |x|).
void sigmoid_softsign_f32(const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/(1 + |x|); fast.
void sigmoid_softsign_f32_fast(const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/(1 + |x|).
void sigmoid_softsign_f64(const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/(1 + |x|); fast.
void sigmoid_softsign_f64_fast(const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/(1 + |x|).
void sigmoid_softsign_f16(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/(1 + |x|); fast.
void sigmoid_softsign_f16_fast(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/(1 + |x|).
void sigmoid_softsign_bf16(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x/(1 + |x|); fast.
void sigmoid_softsign_bf16_fast(const uint16_t *x, uint16_t *y, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|).
void sigmoid_softsign_gradient_f32(const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|); fast.
void sigmoid_softsign_gradient_f32_fast(const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|).
void sigmoid_softsign_gradient_f64(const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|); fast.
void sigmoid_softsign_gradient_f64_fast(const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|).
void sigmoid_softsign_gradient_f16(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|); fast.
void sigmoid_softsign_gradient_f16_fast(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|).
void sigmoid_softsign_gradient_bf16(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|); fast.
void sigmoid_softsign_gradient_bf16_fast(const uint16_t *x, uint16_t *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|).
void sigmoid_softsign_forward_and_gradient_f32(const float *x, float *y, float *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|); fast.
void sigmoid_softsign_forward_and_gradient_f32_fast(const float *x,
                                                    float *y,
                                                    float *dydx,
                                                    size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|).
void sigmoid_softsign_forward_and_gradient_f64(const double *x, double *y, double *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|); fast.
void sigmoid_softsign_forward_and_gradient_f64_fast(const double *x,
                                                    double *y,
                                                    double *dydx,
                                                    size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|).
void sigmoid_softsign_forward_and_gradient_f16(const uint16_t *x,
                                               uint16_t *y,
                                               uint16_t *dydx,
                                               size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|); fast.
void sigmoid_softsign_forward_and_gradient_f16_fast(const uint16_t *x,
                                                    uint16_t *y,
                                                    uint16_t *dydx,
                                                    size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|).
void sigmoid_softsign_forward_and_gradient_bf16(const uint16_t *x,
                                                uint16_t *y,
                                                uint16_t *dydx,
                                                size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|); fast.
void sigmoid_softsign_forward_and_gradient_bf16_fast(const uint16_t *x,
                                                     uint16_t *y,
                                                     uint16_t *dydx,
                                                     size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + |x|).
void sigmoid_softsign_backward_f32(const float *x, const float *grad_y, float *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + |x|); fast.
void sigmoid_softsign_backward_f32_fast(const float *x,
                                        const float *grad_y,
                                        float *grad_x,
                                        size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + |x|).
void sigmoid_softsign_backward_f64(const double *x, const double *grad_y, double *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + |x|); fast.
void sigmoid_softsign_backward_f64_fast(const double *x,
                                        const double *grad_y,
                                        double *grad_x,
                                        size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + |x|).
void sigmoid_softsign_backward_f16(const uint16_t *x,
                                   const uint16_t *grad_y,
                                   uint16_t *grad_x,
                                   size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + |x|); fast.
void sigmoid_softsign_backward_f16_fast(const uint16_t *x,
                                        const uint16_t *grad_y,
                                        uint16_t *grad_x,
                                        size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + |x|).
void sigmoid_softsign_backward_bf16(const uint16_t *x,
                                    const uint16_t *grad_y,
                                    uint16_t *grad_x,
                                    size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + |x|); fast.
void sigmoid_softsign_backward_bf16_fast(const uint16_t *x,
                                         const uint16_t *grad_y,
                                         uint16_t *grad_x,
                                         size_t n);

/// y[i] = f(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
void sigmoid_hard_sigmoid_f32(double alpha, double beta, const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
void sigmoid_hard_sigmoid_f32_fast(double alpha, double beta, const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
void sigmoid_hard_sigmoid_f64(double alpha, double beta, const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
void sigmoid_hard_sigmoid_f64_fast(double alpha, double beta, const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
void sigmoid_hard_sigmoid_f16(double alpha, double beta, const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
void sigmoid_hard_sigmoid_f16_fast(double alpha,
                                   double beta,
                                   const uint16_t *x,
                                   uint16_t *y,
                                   size_t n);

/// y[i] = f(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
void sigmoid_hard_sigmoid_bf16(double alpha, double beta, const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
void sigmoid_hard_sigmoid_bf16_fast(double alpha,
                                    double beta,
                                    const uint16_t *x,
                                    uint16_t *y,
                                    size_t n);

/// dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
void sigmoid_hard_sigmoid_gradient_f32(double alpha,
                                       double beta,
                                       const float *x,
                                       float *dydx,
                                       size_t n);

/// dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
void sigmoid_hard_sigmoid_gradient_f32_fast(double alpha,
                                            double beta,
                                            const float *x,
                                            float *dydx,
                                            size_t n);

/// dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
void sigmoid_hard_sigmoid_gradient_f64(double alpha,
                                       double beta,
                                       const double *x,
                                       double *dydx,
                                       size_t n);

/// dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
void sigmoid_hard_sigmoid_gradient_f64_fast(double alpha,
                                            double beta,
                                            const double *x,
                                            double *dydx,
                                            size_t n);

/// dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
void sigmoid_hard_sigmoid_gradient_f16(double alpha,
                                       double beta,
                                       const uint16_t *x,
                                       uint16_t *dydx,
                                       size_t n);

/// dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
void sigmoid_hard_sigmoid_gradient_f16_fast(double alpha,
                                            double beta,
                                            const uint16_t *x,
                                            uint16_t *dydx,
                                            size_t n);

/// dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
void sigmoid_hard_sigmoid_gradient_bf16(double alpha,
                                        double beta,
                                        const uint16_t *x,
                                        uint16_t *dydx,
                                        size_t n);

/// dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
void sigmoid_hard_sigmoid_gradient_bf16_fast(double alpha,
                                             double beta,
                                             const uint16_t *x,
                                             uint16_t *dydx,
                                             size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
void sigmoid_hard_sigmoid_forward_and_gradient_f32(double alpha,
                                                   double beta,
                                                   const float *x,
                                                   float *y,
                                                   float *dydx,
                                                   size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
void sigmoid_hard_sigmoid_forward_and_gradient_f32_fast(double alpha,
                                                        double beta,
                                                        const float *x,
                                                        float *y,
                                                        float *dydx,
                                                        size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
void sigmoid_hard_sigmoid_forward_and_gradient_f64(double alpha,
                                                   double beta,
                                                   const double *x,
                                                   double *y,
                                                   double *dydx,
                                                   size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
void sigmoid_hard_sigmoid_forward_and_gradient_f64_fast(double alpha,
                                                        double beta,
                                                        const double *x,
                                                        double *y,
                                                        double *dydx,
                                                        size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
void sigmoid_hard_sigmoid_forward_and_gradient_f16(double alpha,
                                                   double beta,
                                                   const uint16_t *x,
                                                   uint16_t *y,
                                                   uint16_t *dydx,
                                                   size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
void sigmoid_hard_sigmoid_forward_and_gradient_f16_fast(double alpha,
                                                        double beta,
                                                        const uint16_t *x,
                                                        uint16_t *y,
                                                        uint16_t *dydx,
                                                        size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
void sigmoid_hard_sigmoid_forward_and_gradient_bf16(double alpha,
                                                    double beta,
                                                    const uint16_t *x,
                                                    uint16_t *y,
                                                    uint16_t *dydx,
                                                    size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
void sigmoid_hard_sigmoid_forward_and_gradient_bf16_fast(double alpha,
                                                         double beta,
                                                         const uint16_t *x,
                                                         uint16_t *y,
                                                         uint16_t *dydx,
                                                         size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
void sigmoid_hard_sigmoid_backward_f32(double alpha,
                                       double beta,
                                       const float *x,
                                       const float *grad_y,
                                       float *grad_x,
                                       size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
void sigmoid_hard_sigmoid_backward_f32_fast(double alpha,
                                            double beta,
                                            const float *x,
                                            const float *grad_y,
                                            float *grad_x,
                                            size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
void sigmoid_hard_sigmoid_backward_f64(double alpha,
                                       double beta,
                                       const double *x,
                                       const double *grad_y,
                                       double *grad_x,
                                       size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
void sigmoid_hard_sigmoid_backward_f64_fast(double alpha,
                                            double beta,
                                            const double *x,
                                            const double *grad_y,
                                            double *grad_x,
                                            size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
void sigmoid_hard_sigmoid_backward_f16(double alpha,
                                       double beta,
                                       const uint16_t *x,
                                       const uint16_t *grad_y,
                                       uint16_t *grad_x,
                                       size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
void sigmoid_hard_sigmoid_backward_f16_fast(double alpha,
                                            double beta,
                                            const uint16_t *x,
                                            const uint16_t *grad_y,
                                            uint16_t *grad_x,
                                            size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
void sigmoid_hard_sigmoid_backward_bf16(double alpha,
                                        double beta,
                                        const uint16_t *x,
                                        const uint16_t *grad_y,
                                        uint16_t *grad_x,
                                        size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
void sigmoid_hard_sigmoid_backward_bf16_fast(double alpha,
                                             double beta,
                                             const uint16_t *x,
                                             const uint16_t *grad_y,
                                             uint16_t *grad_x,
                                             size_t n);

/// y[i] = f(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
void sigmoid_hard_swish_f32(const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
void sigmoid_hard_swish_f32_fast(const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
void sigmoid_hard_swish_f64(const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
void sigmoid_hard_swish_f64_fast(const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
void sigmoid_hard_swish_f16(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
void sigmoid_hard_swish_f16_fast(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
void sigmoid_hard_swish_bf16(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
void sigmoid_hard_swish_bf16_fast(const uint16_t *x, uint16_t *y, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
void sigmoid_hard_swish_gradient_f32(const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
void sigmoid_hard_swish_gradient_f32_fast(const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
void sigmoid_hard_swish_gradient_f64(const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
void sigmoid_hard_swish_gradient_f64_fast(const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
void sigmoid_hard_swish_gradient_f16(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
void sigmoid_hard_swish_gradient_f16_fast(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
void sigmoid_hard_swish_gradient_bf16(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
void sigmoid_hard_swish_gradient_bf16_fast(const uint16_t *x, uint16_t *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
void sigmoid_hard_swish_forward_and_gradient_f32(const float *x, float *y, float *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
void sigmoid_hard_swish_forward_and_gradient_f32_fast(const float *x,
                                                      float *y,
                                                      float *dydx,
                                                      size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
void sigmoid_hard_swish_forward_and_gradient_f64(const double *x,
                                                 double *y,
                                                 double *dydx,
                                                 size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
void sigmoid_hard_swish_forward_and_gradient_f64_fast(const double *x,
                                                      double *y,
                                                      double *dydx,
                                                      size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
void sigmoid_hard_swish_forward_and_gradient_f16(const uint16_t *x,
                                                 uint16_t *y,
                                                 uint16_t *dydx,
                                                 size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
void sigmoid_hard_swish_forward_and_gradient_f16_fast(const uint16_t *x,
                                                      uint16_t *y,
                                                      uint16_t *dydx,
                                                      size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
void sigmoid_hard_swish_forward_and_gradient_bf16(const uint16_t *x,
                                                  uint16_t *y,
                                                  uint16_t *dydx,
                                                  size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
void sigmoid_hard_swish_forward_and_gradient_bf16_fast(const uint16_t *x,
                                                       uint16_t *y,
                                                       uint16_t *dydx,
                                                       size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
void sigmoid_hard_swish_backward_f32(const float *x, const float *grad_y, float *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
void sigmoid_hard_swish_backward_f32_fast(const float *x,
                                          const float *grad_y,
                                          float *grad_x,
                                          size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
void sigmoid_hard_swish_backward_f64(const double *x,
                                     const double *grad_y,
                                     double *grad_x,
                                     size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
void sigmoid_hard_swish_backward_f64_fast(const double *x,
                                          const double *grad_y,
                                          double *grad_x,
                                          size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
void sigmoid_hard_swish_backward_f16(const uint16_t *x,
                                     const uint16_t *grad_y,
                                     uint16_t *grad_x,
                                     size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
void sigmoid_hard_swish_backward_f16_fast(const uint16_t *x,
                                          const uint16_t *grad_y,
                                          uint16_t *grad_x,
                                          size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
void sigmoid_hard_swish_backward_bf16(const uint16_t *x,
                                      const uint16_t *grad_y,
                                      uint16_t *grad_x,
                                      size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
void sigmoid_hard_swish_backward_bf16_fast(const uint16_t *x,
                                           const uint16_t *grad_y,
                                           uint16_t *grad_x,
                                           size_t n);

/// y[i] = f(x[i]), where f(x) = e^x.
void sigmoid_exp_f32(const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = e^x; fast.
void sigmoid_exp_f32_fast(const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = e^x.
void sigmoid_exp_f64(const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = e^x; fast.
void sigmoid_exp_f64_fast(const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = e^x.
void sigmoid_exp_f16(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = e^x; fast.
void sigmoid_exp_f16_fast(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = e^x.
void sigmoid_exp_bf16(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = e^x; fast.
void sigmoid_exp_bf16_fast(const uint16_t *x, uint16_t *y, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = e^x.
void sigmoid_exp_gradient_f32(const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = e^x; fast.
void sigmoid_exp_gradient_f32_fast(const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = e^x.
void sigmoid_exp_gradient_f64(const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = e^x; fast.
void sigmoid_exp_gradient_f64_fast(const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = e^x.
void sigmoid_exp_gradient_f16(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = e^x; fast.
void sigmoid_exp_gradient_f16_fast(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = e^x.
void sigmoid_exp_gradient_bf16(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = e^x; fast.
void sigmoid_exp_gradient_bf16_fast(const uint16_t *x, uint16_t *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = e^x.
void sigmoid_exp_forward_and_gradient_f32(const float *x, float *y, float *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = e^x; fast.
void sigmoid_exp_forward_and_gradient_f32_fast(const float *x, float *y, float *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = e^x.
void sigmoid_exp_forward_and_gradient_f64(const double *x, double *y, double *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = e^x; fast.
void sigmoid_exp_forward_and_gradient_f64_fast(const double *x, double *y, double *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = e^x.
void sigmoid_exp_forward_and_gradient_f16(const uint16_t *x, uint16_t *y, uint16_t *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = e^x; fast.
void sigmoid_exp_forward_and_gradient_f16_fast(const uint16_t *x,
                                               uint16_t *y,
                                               uint16_t *dydx,
                                               size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = e^x.
void sigmoid_exp_forward_and_gradient_bf16(const uint16_t *x,
                                           uint16_t *y,
                                           uint16_t *dydx,
                                           size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = e^x; fast.
void sigmoid_exp_forward_and_gradient_bf16_fast(const uint16_t *x,
                                                uint16_t *y,
                                                uint16_t *dydx,
                                                size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = e^x.
void sigmoid_exp_backward_f32(const float *x, const float *grad_y, float *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = e^x; fast.
void sigmoid_exp_backward_f32_fast(const float *x, const float *grad_y, float *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = e^x.
void sigmoid_exp_backward_f64(const double *x, const double *grad_y, double *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = e^x; fast.
void sigmoid_exp_backward_f64_fast(const double *x, const double *grad_y, double *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = e^x.
void sigmoid_exp_backward_f16(const uint16_t *x,
                              const uint16_t *grad_y,
                              uint16_t *grad_x,
                              size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = e^x; fast.
void sigmoid_exp_backward_f16_fast(const uint16_t *x,
                                   const uint16_t *grad_y,
                                   uint16_t *grad_x,
                                   size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = e^x.
void sigmoid_exp_backward_bf16(const uint16_t *x,
                               const uint16_t *grad_y,
                               uint16_t *grad_x,
                               size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = e^x; fast.
void sigmoid_exp_backward_bf16_fast(const uint16_t *x,
                                    const uint16_t *grad_y,
                                    uint16_t *grad_x,
                                    size_t n);

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
void sigmoid_elu_f32(double alpha, const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
void sigmoid_elu_f32_fast(double alpha, const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
void sigmoid_elu_f64(double alpha, const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
void sigmoid_elu_f64_fast(double alpha, const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
void sigmoid_elu_f16(double alpha, const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
void sigmoid_elu_f16_fast(double alpha, const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
void sigmoid_elu_bf16(double alpha, const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
void sigmoid_elu_bf16_fast(double alpha, const uint16_t *x, uint16_t *y, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
void sigmoid_elu_gradient_f32(double alpha, const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
void sigmoid_elu_gradient_f32_fast(double alpha, const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
void sigmoid_elu_gradient_f64(double alpha, const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
void sigmoid_elu_gradient_f64_fast(double alpha, const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
void sigmoid_elu_gradient_f16(double alpha, const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
void sigmoid_elu_gradient_f16_fast(double alpha, const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
void sigmoid_elu_gradient_bf16(double alpha, const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
void sigmoid_elu_gradient_bf16_fast(double alpha, const uint16_t *x, uint16_t *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
void sigmoid_elu_forward_and_gradient_f32(double alpha,
                                          const float *x,
                                          float *y,
                                          float *dydx,
                                          size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
void sigmoid_elu_forward_and_gradient_f32_fast(double alpha,
                                               const float *x,
                                               float *y,
                                               float *dydx,
                                               size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
void sigmoid_elu_forward_and_gradient_f64(double alpha,
                                          const double *x,
                                          double *y,
                                          double *dydx,
                                          size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
void sigmoid_elu_forward_and_gradient_f64_fast(double alpha,
                                               const double *x,
                                               double *y,
                                               double *dydx,
                                               size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
void sigmoid_elu_forward_and_gradient_f16(double alpha,
                                          const uint16_t *x,
                                          uint16_t *y,
                                          uint16_t *dydx,
                                          size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
void sigmoid_elu_forward_and_gradient_f16_fast(double alpha,
                                               const uint16_t *x,
                                               uint16_t *y,
                                               uint16_t *dydx,
                                               size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
void sigmoid_elu_forward_and_gradient_bf16(double alpha,
                                           const uint16_t *x,
                                           uint16_t *y,
                                           uint16_t *dydx,
                                           size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
void sigmoid_elu_forward_and_gradient_bf16_fast(double alpha,
                                                const uint16_t *x,
                                                uint16_t *y,
                                                uint16_t *dydx,
                                                size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
void sigmoid_elu_backward_f32(double alpha,
                              const float *x,
                              const float *grad_y,
                              float *grad_x,
                              size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
void sigmoid_elu_backward_f32_fast(double alpha,
                                   const float *x,
                                   const float *grad_y,
                                   float *grad_x,
                                   size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
void sigmoid_elu_backward_f64(double alpha,
                              const double *x,
                              const double *grad_y,
                              double *grad_x,
                              size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
void sigmoid_elu_backward_f64_fast(double alpha,
                                   const double *x,
                                   const double *grad_y,
                                   double *grad_x,
                                   size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
void sigmoid_elu_backward_f16(double alpha,
                              const uint16_t *x,
                              const uint16_t *grad_y,
                              uint16_t *grad_x,
                              size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
void sigmoid_elu_backward_f16_fast(double alpha,
                                   const uint16_t *x,
                                   const uint16_t *grad_y,
                                   uint16_t *grad_x,
                                   size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
void sigmoid_elu_backward_bf16(double alpha,
                               const uint16_t *x,
                               const uint16_t *grad_y,
                               uint16_t *grad_x,
                               size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
void sigmoid_elu_backward_bf16_fast(double alpha,
                                    const uint16_t *x,
                                    const uint16_t *grad_y,
                                    uint16_t *grad_x,
                                    size_t n);

/// y[i] = f(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
void sigmoid_selu_f32(const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
void sigmoid_selu_f32_fast(const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
void sigmoid_selu_f64(const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
void sigmoid_selu_f64_fast(const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
void sigmoid_selu_f16(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
void sigmoid_selu_f16_fast(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
void sigmoid_selu_bf16(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
void sigmoid_selu_bf16_fast(const uint16_t *x, uint16_t *y, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
void sigmoid_selu_gradient_f32(const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
void sigmoid_selu_gradient_f32_fast(const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
void sigmoid_selu_gradient_f64(const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
void sigmoid_selu_gradient_f64_fast(const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
void sigmoid_selu_gradient_f16(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
void sigmoid_selu_gradient_f16_fast(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
void sigmoid_selu_gradient_bf16(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
void sigmoid_selu_gradient_bf16_fast(const uint16_t *x, uint16_t *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
void sigmoid_selu_forward_and_gradient_f32(const float *x, float *y, float *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
void sigmoid_selu_forward_and_gradient_f32_fast(const float *x, float *y, float *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
void sigmoid_selu_forward_and_gradient_f64(const double *x, double *y, double *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
void sigmoid_selu_forward_and_gradient_f64_fast(const double *x, double *y, double *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
void sigmoid_selu_forward_and_gradient_f16(const uint16_t *x,
                                           uint16_t *y,
                                           uint16_t *dydx,
                                           size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
void sigmoid_selu_forward_and_gradient_f16_fast(const uint16_t *x,
                                                uint16_t *y,
                                                uint16_t *dydx,
                                                size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
void sigmoid_selu_forward_and_gradient_bf16(const uint16_t *x,
                                            uint16_t *y,
                                            uint16_t *dydx,
                                            size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
void sigmoid_selu_forward_and_gradient_bf16_fast(const uint16_t *x,
                                                 uint16_t *y,
                                                 uint16_t *dydx,
                                                 size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
void sigmoid_selu_backward_f32(const float *x, const float *grad_y, float *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
void sigmoid_selu_backward_f32_fast(const float *x, const float *grad_y, float *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
void sigmoid_selu_backward_f64(const double *x, const double *grad_y, double *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
void sigmoid_selu_backward_f64_fast(const double *x,
                                    const double *grad_y,
                                    double *grad_x,
                                    size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
void sigmoid_selu_backward_f16(const uint16_t *x,
                               const uint16_t *grad_y,
                               uint16_t *grad_x,
                               size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
void sigmoid_selu_backward_f16_fast(const uint16_t *x,
                                    const uint16_t *grad_y,
                                    uint16_t *grad_x,
                                    size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
void sigmoid_selu_backward_bf16(const uint16_t *x,
                                const uint16_t *grad_y,
                                uint16_t *grad_x,
                                size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
void sigmoid_selu_backward_bf16_fast(const uint16_t *x,
                                     const uint16_t *grad_y,
                                     uint16_t *grad_x,
                                     size_t n);

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
void sigmoid_celu_f32(double alpha, const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
void sigmoid_celu_f32_fast(double alpha, const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
void sigmoid_celu_f64(double alpha, const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
void sigmoid_celu_f64_fast(double alpha, const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
void sigmoid_celu_f16(double alpha, const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
void sigmoid_celu_f16_fast(double alpha, const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
void sigmoid_celu_bf16(double alpha, const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
void sigmoid_celu_bf16_fast(double alpha, const uint16_t *x, uint16_t *y, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
void sigmoid_celu_gradient_f32(double alpha, const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
void sigmoid_celu_gradient_f32_fast(double alpha, const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
void sigmoid_celu_gradient_f64(double alpha, const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
void sigmoid_celu_gradient_f64_fast(double alpha, const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
void sigmoid_celu_gradient_f16(double alpha, const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
void sigmoid_celu_gradient_f16_fast(double alpha, const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
void sigmoid_celu_gradient_bf16(double alpha, const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
void sigmoid_celu_gradient_bf16_fast(double alpha, const uint16_t *x, uint16_t *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
void sigmoid_celu_forward_and_gradient_f32(double alpha,
                                           const float *x,
                                           float *y,
                                           float *dydx,
                                           size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
void sigmoid_celu_forward_and_gradient_f32_fast(double alpha,
                                                const float *x,
                                                float *y,
                                                float *dydx,
                                                size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
void sigmoid_celu_forward_and_gradient_f64(double alpha,
                                           const double *x,
                                           double *y,
                                           double *dydx,
                                           size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
void sigmoid_celu_forward_and_gradient_f64_fast(double alpha,
                                                const double *x,
                                                double *y,
                                                double *dydx,
                                                size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
void sigmoid_celu_forward_and_gradient_f16(double alpha,
                                           const uint16_t *x,
                                           uint16_t *y,
                                           uint16_t *dydx,
                                           size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
void sigmoid_celu_forward_and_gradient_f16_fast(double alpha,
                                                const uint16_t *x,
                                                uint16_t *y,
                                                uint16_t *dydx,
                                                size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
void sigmoid_celu_forward_and_gradient_bf16(double alpha,
                                            const uint16_t *x,
                                            uint16_t *y,
                                            uint16_t *dydx,
                                            size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
void sigmoid_celu_forward_and_gradient_bf16_fast(double alpha,
                                                 const uint16_t *x,
                                                 uint16_t *y,
                                                 uint16_t *dydx,
                                                 size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
void sigmoid_celu_backward_f32(double alpha,
                               const float *x,
                               const float *grad_y,
                               float *grad_x,
                               size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
void sigmoid_celu_backward_f32_fast(double alpha,
                                    const float *x,
                                    const float *grad_y,
                                    float *grad_x,
                                    size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
void sigmoid_celu_backward_f64(double alpha,
                               const double *x,
                               const double *grad_y,
                               double *grad_x,
                               size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
void sigmoid_celu_backward_f64_fast(double alpha,
                                    const double *x,
                                    const double *grad_y,
                                    double *grad_x,
                                    size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
void sigmoid_celu_backward_f16(double alpha,
                               const uint16_t *x,
                               const uint16_t *grad_y,
                               uint16_t *grad_x,
                               size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
void sigmoid_celu_backward_f16_fast(double alpha,
                                    const uint16_t *x,
                                    const uint16_t *grad_y,
                                    uint16_t *grad_x,
                                    size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
void sigmoid_celu_backward_bf16(double alpha,
                                const uint16_t *x,
                                const uint16_t *grad_y,
                                uint16_t *grad_x,
                                size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
void sigmoid_celu_backward_bf16_fast(double alpha,
                                     const uint16_t *x,
                                     const uint16_t *grad_y,
                                     uint16_t *grad_x,
                                     size_t n);

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else slope*x.
void sigmoid_leaky_relu_f32(double slope, const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
void sigmoid_leaky_relu_f32_fast(double slope, const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else slope*x.
void sigmoid_leaky_relu_f64(double slope, const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
void sigmoid_leaky_relu_f64_fast(double slope, const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else slope*x.
void sigmoid_leaky_relu_f16(double slope, const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
void sigmoid_leaky_relu_f16_fast(double slope, const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else slope*x.
void sigmoid_leaky_relu_bf16(double slope, const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
void sigmoid_leaky_relu_bf16_fast(double slope, const uint16_t *x, uint16_t *y, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x.
void sigmoid_leaky_relu_gradient_f32(double slope, const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
void sigmoid_leaky_relu_gradient_f32_fast(double slope, const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x.
void sigmoid_leaky_relu_gradient_f64(double slope, const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
void sigmoid_leaky_relu_gradient_f64_fast(double slope, const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x.
void sigmoid_leaky_relu_gradient_f16(double slope, const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
void sigmoid_leaky_relu_gradient_f16_fast(double slope,
                                          const uint16_t *x,
                                          uint16_t *dydx,
                                          size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x.
void sigmoid_leaky_relu_gradient_bf16(double slope, const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
void sigmoid_leaky_relu_gradient_bf16_fast(double slope,
                                           const uint16_t *x,
                                           uint16_t *dydx,
                                           size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x.
void sigmoid_leaky_relu_forward_and_gradient_f32(double slope,
                                                 const float *x,
                                                 float *y,
                                                 float *dydx,
                                                 size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
void sigmoid_leaky_relu_forward_and_gradient_f32_fast(double slope,
                                                      const float *x,
                                                      float *y,
                                                      float *dydx,
                                                      size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x.
void sigmoid_leaky_relu_forward_and_gradient_f64(double slope,
                                                 const double *x,
                                                 double *y,
                                                 double *dydx,
                                                 size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
void sigmoid_leaky_relu_forward_and_gradient_f64_fast(double slope,
                                                      const double *x,
                                                      double *y,
                                                      double *dydx,
                                                      size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x.
void sigmoid_leaky_relu_forward_and_gradient_f16(double slope,
                                                 const uint16_t *x,
                                                 uint16_t *y,
                                                 uint16_t *dydx,
                                                 size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
void sigmoid_leaky_relu_forward_and_gradient_f16_fast(double slope,
                                                      const uint16_t *x,
                                                      uint16_t *y,
                                                      uint16_t *dydx,
                                                      size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x.
void sigmoid_leaky_relu_forward_and_gradient_bf16(double slope,
                                                  const uint16_t *x,
                                                  uint16_t *y,
                                                  uint16_t *dydx,
                                                  size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
void sigmoid_leaky_relu_forward_and_gradient_bf16_fast(double slope,
                                                       const uint16_t *x,
                                                       uint16_t *y,
                                                       uint16_t *dydx,
                                                       size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else slope*x.
void sigmoid_leaky_relu_backward_f32(double slope,
                                     const float *x,
                                     const float *grad_y,
                                     float *grad_x,
                                     size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
void sigmoid_leaky_relu_backward_f32_fast(double slope,
                                          const float *x,
                                          const float *grad_y,
                                          float *grad_x,
                                          size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else slope*x.
void sigmoid_leaky_relu_backward_f64(double slope,
                                     const double *x,
                                     const double *grad_y,
                                     double *grad_x,
                                     size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
void sigmoid_leaky_relu_backward_f64_fast(double slope,
                                          const double *x,
                                          const double *grad_y,
                                          double *grad_x,
                                          size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else slope*x.
void sigmoid_leaky_relu_backward_f16(double slope,
                                     const uint16_t *x,
                                     const uint16_t *grad_y,
                                     uint16_t *grad_x,
                                     size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
void sigmoid_leaky_relu_backward_f16_fast(double slope,
                                          const uint16_t *x,
                                          const uint16_t *grad_y,
                                          uint16_t *grad_x,
                                          size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else slope*x.
void sigmoid_leaky_relu_backward_bf16(double slope,
                                      const uint16_t *x,
                                      const uint16_t *grad_y,
                                      uint16_t *grad_x,
                                      size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
void sigmoid_leaky_relu_backward_bf16_fast(double slope,
                                           const uint16_t *x,
                                           const uint16_t *grad_y,
                                           uint16_t *grad_x,
                                           size_t n);

/// y[i] = f(x[i]), where f(x) = max(x, 0).
void sigmoid_relu_f32(const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = max(x, 0); fast.
void sigmoid_relu_f32_fast(const float *x, float *y, size_t n);

/// y[i] = f(x[i]), where f(x) = max(x, 0).
void sigmoid_relu_f64(const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = max(x, 0); fast.
void sigmoid_relu_f64_fast(const double *x, double *y, size_t n);

/// y[i] = f(x[i]), where f(x) = max(x, 0).
void sigmoid_relu_f16(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = max(x, 0); fast.
void sigmoid_relu_f16_fast(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = max(x, 0).
void sigmoid_relu_bf16(const uint16_t *x, uint16_t *y, size_t n);

/// y[i] = f(x[i]), where f(x) = max(x, 0); fast.
void sigmoid_relu_bf16_fast(const uint16_t *x, uint16_t *y, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = max(x, 0).
void sigmoid_relu_gradient_f32(const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = max(x, 0); fast.
void sigmoid_relu_gradient_f32_fast(const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = max(x, 0).
void sigmoid_relu_gradient_f64(const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = max(x, 0); fast.
void sigmoid_relu_gradient_f64_fast(const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = max(x, 0).
void sigmoid_relu_gradient_f16(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = max(x, 0); fast.
void sigmoid_relu_gradient_f16_fast(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = max(x, 0).
void sigmoid_relu_gradient_bf16(const uint16_t *x, uint16_t *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = max(x, 0); fast.
void sigmoid_relu_gradient_bf16_fast(const uint16_t *x, uint16_t *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = max(x, 0).
void sigmoid_relu_forward_and_gradient_f32(const float *x, float *y, float *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = max(x, 0); fast.
void sigmoid_relu_forward_and_gradient_f32_fast(const float *x, float *y, float *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = max(x, 0).
void sigmoid_relu_forward_and_gradient_f64(const double *x, double *y, double *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = max(x, 0); fast.
void sigmoid_relu_forward_and_gradient_f64_fast(const double *x, double *y, double *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = max(x, 0).
void sigmoid_relu_forward_and_gradient_f16(const uint16_t *x,
                                           uint16_t *y,
                                           uint16_t *dydx,
                                           size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = max(x, 0); fast.
void sigmoid_relu_forward_and_gradient_f16_fast(const uint16_t *x,
                                                uint16_t *y,
                                                uint16_t *dydx,
                                                size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = max(x, 0).
void sigmoid_relu_forward_and_gradient_bf16(const uint16_t *x,
                                            uint16_t *y,
                                            uint16_t *dydx,
                                            size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = max(x, 0); fast.
void sigmoid_relu_forward_and_gradient_bf16_fast(const uint16_t *x,
                                                 uint16_t *y,
                                                 uint16_t *dydx,
                                                 size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = max(x, 0).
void sigmoid_relu_backward_f32(const float *x, const float *grad_y, float *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = max(x, 0); fast.
void sigmoid_relu_backward_f32_fast(const float *x, const float *grad_y, float *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = max(x, 0).
void sigmoid_relu_backward_f64(const double *x, const double *grad_y, double *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = max(x, 0); fast.
void sigmoid_relu_backward_f64_fast(const double *x,
                                    const double *grad_y,
                                    double *grad_x,
                                    size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = max(x, 0).
void sigmoid_relu_backward_f16(const uint16_t *x,
                               const uint16_t *grad_y,
                               uint16_t *grad_x,
                               size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = max(x, 0); fast.
void sigmoid_relu_backward_f16_fast(const uint16_t *x,
                                    const uint16_t *grad_y,
                                    uint16_t *grad_x,
                                    size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = max(x, 0).
void sigmoid_relu_backward_bf16(const uint16_t *x,
                                const uint16_t *grad_y,
                                uint16_t *grad_x,
                                size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = max(x, 0); fast.
void sigmoid_relu_backward_bf16_fast(const uint16_t *x,
                                     const uint16_t *grad_y,
                                     uint16_t *grad_x,
                                     size_t n);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SIGMOID_H */
