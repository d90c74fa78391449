//! The functions that C can call. Made by `tests/generated.rs`: do not edit.

use sigmoid::Activation;

use crate::forms::{backward, backward_from_output, forward, forward_and_gradient, gradient};

/// y[i] = f(x[i]), where f(x) = 1/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_f32(x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_f32";
    // SAFETY: the caller's word.
    unsafe { forward(name, sigmoid::Sigmoid, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = 1/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_f32_fast(x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_f32_fast";
    // SAFETY: the caller's word.
    unsafe { forward(name, sigmoid::Sigmoid.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = 1/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_f64(x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_f64";
    // SAFETY: the caller's word.
    unsafe { forward(name, sigmoid::Sigmoid, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = 1/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_f64_fast(x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_f64_fast";
    // SAFETY: the caller's word.
    unsafe { forward(name, sigmoid::Sigmoid.fast(), x, y, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gradient_f32(x: *const f32, dydx: *mut f32, n: usize) {
    let name = "sigmoid_gradient_f32";
    // SAFETY: the caller's word.
    unsafe { gradient(name, sigmoid::Sigmoid, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gradient_f32_fast(x: *const f32, dydx: *mut f32, n: usize) {
    let name = "sigmoid_gradient_f32_fast";
    // SAFETY: the caller's word.
    unsafe { gradient(name, sigmoid::Sigmoid.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gradient_f64(x: *const f64, dydx: *mut f64, n: usize) {
    let name = "sigmoid_gradient_f64";
    // SAFETY: the caller's word.
    unsafe { gradient(name, sigmoid::Sigmoid, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gradient_f64_fast(x: *const f64, dydx: *mut f64, n: usize) {
    let name = "sigmoid_gradient_f64_fast";
    // SAFETY: the caller's word.
    unsafe { gradient(name, sigmoid::Sigmoid.fast(), x, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_forward_and_gradient_f32(
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_forward_and_gradient_f32";
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, sigmoid::Sigmoid, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_forward_and_gradient_f32_fast(
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_forward_and_gradient_f32_fast";
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, sigmoid::Sigmoid.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_forward_and_gradient_f64(
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_forward_and_gradient_f64";
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, sigmoid::Sigmoid, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_forward_and_gradient_f64_fast(
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_forward_and_gradient_f64_fast";
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, sigmoid::Sigmoid.fast(), x, y, dydx, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_backward_f32(
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_backward_f32";
    // SAFETY: the caller's word.
    unsafe { backward(name, sigmoid::Sigmoid, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_backward_f32_fast(
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_backward_f32_fast";
    // SAFETY: the caller's word.
    unsafe { backward(name, sigmoid::Sigmoid.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_backward_f64(
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_backward_f64";
    // SAFETY: the caller's word.
    unsafe { backward(name, sigmoid::Sigmoid, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_backward_f64_fast(
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_backward_f64_fast";
    // SAFETY: the caller's word.
    unsafe { backward(name, sigmoid::Sigmoid.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]), where f(x) = 1/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_backward_from_output_f32(
    y: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_backward_from_output_f32";
    // SAFETY: the caller's word.
    unsafe { backward_from_output(name, sigmoid::Sigmoid, y, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]), where f(x) = 1/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_backward_from_output_f32_fast(
    y: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_backward_from_output_f32_fast";
    // SAFETY: the caller's word.
    unsafe { backward_from_output(name, sigmoid::Sigmoid.fast(), y, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]), where f(x) = 1/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_backward_from_output_f64(
    y: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_backward_from_output_f64";
    // SAFETY: the caller's word.
    unsafe { backward_from_output(name, sigmoid::Sigmoid, y, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]), where f(x) = 1/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_backward_from_output_f64_fast(
    y: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_backward_from_output_f64_fast";
    // SAFETY: the caller's word.
    unsafe { backward_from_output(name, sigmoid::Sigmoid.fast(), y, grad_y, grad_x, n) }
}
