// SPDX-License-Identifier: MIT OR Apache-2.0
//
// Activation functions and their gradients over buffers of float and double.
//
// The contract of all functions that take buffers:
//
// - Each buffer has n elements and is aligned to their type, which is enough. If n is 0, nothing is
//   read or written, and pointers may be NULL.
// - An output need not be initialised. It may be exactly the memory of an input, and then replaces it;
//   otherwise it overlaps no other buffer. Inputs may overlap one another.
// - If a pointer is NULL, not aligned, or overlaps another as it must not, or if n is more than memory
//   can hold, the process is aborted, with nothing written but a line on standard error that names the
//   function and the argument.
// - An element of an output depends on the inputs at its own position alone: buffers may be cut
//   anywhere. Any number of threads may call at once. No call starts a thread, throws, or changes the
//   floating-point mode. Where that flushes subnormal numbers, float results that would be are 0.
// - float results are correctly rounded, and thus the same on every backend; double results are off by
//   less than 1 ULP. Functions that end in _fast are two to three times faster, and off by at most
//   3.5 ULP.


#ifndef SIGMOID_H
#define SIGMOID_H

// Made from the Rust sources: do not edit.

#include <stddef.h>

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

/// dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x).
void sigmoid_gradient_f32(const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
void sigmoid_gradient_f32_fast(const float *x, float *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x).
void sigmoid_gradient_f64(const double *x, double *dydx, size_t n);

/// dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
void sigmoid_gradient_f64_fast(const double *x, double *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x).
void sigmoid_forward_and_gradient_f32(const float *x, float *y, float *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
void sigmoid_forward_and_gradient_f32_fast(const float *x, float *y, float *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x).
void sigmoid_forward_and_gradient_f64(const double *x, double *y, double *dydx, size_t n);

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
void sigmoid_forward_and_gradient_f64_fast(const double *x, double *y, double *dydx, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1/(1 + e^-x).
void sigmoid_backward_f32(const float *x, const float *grad_y, float *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
void sigmoid_backward_f32_fast(const float *x, const float *grad_y, float *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1/(1 + e^-x).
void sigmoid_backward_f64(const double *x, const double *grad_y, double *grad_x, size_t n);

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
void sigmoid_backward_f64_fast(const double *x, const double *grad_y, double *grad_x, size_t n);

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

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SIGMOID_H */
