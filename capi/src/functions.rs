//! The functions that C can call. Made by `tests/generated` of the workspace: do not edit.

use half::{bf16, f16};
use sigmoid::Activation;

use crate::forms::{
    backward, backward_from_output, forward, forward_and_gradient, gradient, valid,
};

/// y[i] = f(x[i]), where f(x) = 1/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_f32(x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_f32";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = 1/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_f32_fast(x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_f32_fast";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = 1/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_f64(x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_f64";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = 1/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_f64_fast(x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_f64_fast";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = 1/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_f16(x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_f16";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = 1/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_f16_fast(x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_f16_fast";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = 1/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_bf16(x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_bf16";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = 1/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_bf16_fast(x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_bf16_fast";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gradient_f32(x: *const f32, dydx: *mut f32, n: usize) {
    let name = "sigmoid_gradient_f32";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gradient_f32_fast(x: *const f32, dydx: *mut f32, n: usize) {
    let name = "sigmoid_gradient_f32_fast";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gradient_f64(x: *const f64, dydx: *mut f64, n: usize) {
    let name = "sigmoid_gradient_f64";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gradient_f64_fast(x: *const f64, dydx: *mut f64, n: usize) {
    let name = "sigmoid_gradient_f64_fast";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gradient_f16(x: *const f16, dydx: *mut f16, n: usize) {
    let name = "sigmoid_gradient_f16";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gradient_f16_fast(x: *const f16, dydx: *mut f16, n: usize) {
    let name = "sigmoid_gradient_f16_fast";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gradient_bf16(x: *const bf16, dydx: *mut bf16, n: usize) {
    let name = "sigmoid_gradient_bf16";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gradient_bf16_fast(x: *const bf16, dydx: *mut bf16, n: usize) {
    let name = "sigmoid_gradient_bf16_fast";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
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
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
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
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
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
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
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
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_forward_and_gradient_f16(
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_forward_and_gradient_f16";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_forward_and_gradient_f16_fast(
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_forward_and_gradient_f16_fast";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_forward_and_gradient_bf16(
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_forward_and_gradient_bf16";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_forward_and_gradient_bf16_fast(
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_forward_and_gradient_bf16_fast";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
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
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
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
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
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
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
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
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_backward_f16(
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_backward_f16";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_backward_f16_fast(
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_backward_f16_fast";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_backward_bf16(
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_backward_bf16";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_backward_bf16_fast(
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_backward_bf16_fast";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
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
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { backward_from_output(name, move || f, y, grad_y, grad_x, n) }
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
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { backward_from_output(name, move || f.fast(), y, grad_y, grad_x, n) }
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
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { backward_from_output(name, move || f, y, grad_y, grad_x, n) }
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
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { backward_from_output(name, move || f.fast(), y, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]), where f(x) = 1/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_backward_from_output_f16(
    y: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_backward_from_output_f16";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { backward_from_output(name, move || f, y, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]), where f(x) = 1/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_backward_from_output_f16_fast(
    y: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_backward_from_output_f16_fast";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { backward_from_output(name, move || f.fast(), y, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]), where f(x) = 1/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_backward_from_output_bf16(
    y: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_backward_from_output_bf16";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { backward_from_output(name, move || f, y, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]), where f(x) = 1/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_backward_from_output_bf16_fast(
    y: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_backward_from_output_bf16_fast";
    let f = sigmoid::Sigmoid;
    // SAFETY: the caller's word.
    unsafe { backward_from_output(name, move || f.fast(), y, grad_y, grad_x, n) }
}

/// y[i] = f(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_f32(x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_tanh_f32";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_f32_fast(x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_tanh_f32_fast";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_f64(x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_tanh_f64";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_f64_fast(x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_tanh_f64_fast";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_f16(x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_tanh_f16";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_f16_fast(x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_tanh_f16_fast";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_bf16(x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_tanh_bf16";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_bf16_fast(x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_tanh_bf16_fast";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_gradient_f32(x: *const f32, dydx: *mut f32, n: usize) {
    let name = "sigmoid_tanh_gradient_f32";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_gradient_f32_fast(x: *const f32, dydx: *mut f32, n: usize) {
    let name = "sigmoid_tanh_gradient_f32_fast";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_gradient_f64(x: *const f64, dydx: *mut f64, n: usize) {
    let name = "sigmoid_tanh_gradient_f64";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_gradient_f64_fast(x: *const f64, dydx: *mut f64, n: usize) {
    let name = "sigmoid_tanh_gradient_f64_fast";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_gradient_f16(x: *const f16, dydx: *mut f16, n: usize) {
    let name = "sigmoid_tanh_gradient_f16";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_gradient_f16_fast(x: *const f16, dydx: *mut f16, n: usize) {
    let name = "sigmoid_tanh_gradient_f16_fast";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_gradient_bf16(x: *const bf16, dydx: *mut bf16, n: usize) {
    let name = "sigmoid_tanh_gradient_bf16";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_gradient_bf16_fast(
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_tanh_gradient_bf16_fast";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_forward_and_gradient_f32(
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_tanh_forward_and_gradient_f32";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_forward_and_gradient_f32_fast(
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_tanh_forward_and_gradient_f32_fast";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_forward_and_gradient_f64(
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_tanh_forward_and_gradient_f64";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_forward_and_gradient_f64_fast(
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_tanh_forward_and_gradient_f64_fast";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_forward_and_gradient_f16(
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_tanh_forward_and_gradient_f16";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_forward_and_gradient_f16_fast(
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_tanh_forward_and_gradient_f16_fast";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_forward_and_gradient_bf16(
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_tanh_forward_and_gradient_bf16";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_forward_and_gradient_bf16_fast(
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_tanh_forward_and_gradient_bf16_fast";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_backward_f32(
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_tanh_backward_f32";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_backward_f32_fast(
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_tanh_backward_f32_fast";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_backward_f64(
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_tanh_backward_f64";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_backward_f64_fast(
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_tanh_backward_f64_fast";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_backward_f16(
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_tanh_backward_f16";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_backward_f16_fast(
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_tanh_backward_f16_fast";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_backward_bf16(
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_tanh_backward_bf16";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_backward_bf16_fast(
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_tanh_backward_bf16_fast";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]),
/// where f(x) = (e^x - e^-x)/(e^x + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_backward_from_output_f32(
    y: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_tanh_backward_from_output_f32";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { backward_from_output(name, move || f, y, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]),
/// where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_backward_from_output_f32_fast(
    y: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_tanh_backward_from_output_f32_fast";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { backward_from_output(name, move || f.fast(), y, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]),
/// where f(x) = (e^x - e^-x)/(e^x + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_backward_from_output_f64(
    y: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_tanh_backward_from_output_f64";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { backward_from_output(name, move || f, y, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]),
/// where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_backward_from_output_f64_fast(
    y: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_tanh_backward_from_output_f64_fast";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { backward_from_output(name, move || f.fast(), y, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]),
/// where f(x) = (e^x - e^-x)/(e^x + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_backward_from_output_f16(
    y: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_tanh_backward_from_output_f16";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { backward_from_output(name, move || f, y, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]),
/// where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_backward_from_output_f16_fast(
    y: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_tanh_backward_from_output_f16_fast";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { backward_from_output(name, move || f.fast(), y, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]),
/// where f(x) = (e^x - e^-x)/(e^x + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_backward_from_output_bf16(
    y: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_tanh_backward_from_output_bf16";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { backward_from_output(name, move || f, y, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i]),
/// where f(x) = (e^x - e^-x)/(e^x + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_tanh_backward_from_output_bf16_fast(
    y: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_tanh_backward_from_output_bf16_fast";
    let f = sigmoid::Tanh;
    // SAFETY: the caller's word.
    unsafe { backward_from_output(name, move || f.fast(), y, grad_y, grad_x, n) }
}

/// y[i] = f(x[i]), where f(x) = x/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_f32(x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_silu_f32";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_f32_fast(x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_silu_f32_fast";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_f64(x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_silu_f64";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_f64_fast(x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_silu_f64_fast";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_f16(x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_silu_f16";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_f16_fast(x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_silu_f16_fast";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_bf16(x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_silu_bf16";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_bf16_fast(x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_silu_bf16_fast";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_gradient_f32(x: *const f32, dydx: *mut f32, n: usize) {
    let name = "sigmoid_silu_gradient_f32";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_gradient_f32_fast(x: *const f32, dydx: *mut f32, n: usize) {
    let name = "sigmoid_silu_gradient_f32_fast";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_gradient_f64(x: *const f64, dydx: *mut f64, n: usize) {
    let name = "sigmoid_silu_gradient_f64";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_gradient_f64_fast(x: *const f64, dydx: *mut f64, n: usize) {
    let name = "sigmoid_silu_gradient_f64_fast";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_gradient_f16(x: *const f16, dydx: *mut f16, n: usize) {
    let name = "sigmoid_silu_gradient_f16";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_gradient_f16_fast(x: *const f16, dydx: *mut f16, n: usize) {
    let name = "sigmoid_silu_gradient_f16_fast";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_gradient_bf16(x: *const bf16, dydx: *mut bf16, n: usize) {
    let name = "sigmoid_silu_gradient_bf16";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_gradient_bf16_fast(
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_silu_gradient_bf16_fast";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_forward_and_gradient_f32(
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_silu_forward_and_gradient_f32";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_forward_and_gradient_f32_fast(
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_silu_forward_and_gradient_f32_fast";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_forward_and_gradient_f64(
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_silu_forward_and_gradient_f64";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_forward_and_gradient_f64_fast(
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_silu_forward_and_gradient_f64_fast";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_forward_and_gradient_f16(
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_silu_forward_and_gradient_f16";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_forward_and_gradient_f16_fast(
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_silu_forward_and_gradient_f16_fast";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_forward_and_gradient_bf16(
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_silu_forward_and_gradient_bf16";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_forward_and_gradient_bf16_fast(
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_silu_forward_and_gradient_bf16_fast";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_backward_f32(
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_silu_backward_f32";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_backward_f32_fast(
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_silu_backward_f32_fast";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_backward_f64(
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_silu_backward_f64";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_backward_f64_fast(
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_silu_backward_f64_fast";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_backward_f16(
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_silu_backward_f16";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_backward_f16_fast(
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_silu_backward_f16_fast";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^-x).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_backward_bf16(
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_silu_backward_bf16";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^-x); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_silu_backward_bf16_fast(
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_silu_backward_bf16_fast";
    let f = sigmoid::Silu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// y[i] = f(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_f32(alpha: f64, x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_swish_f32";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_f32_fast(alpha: f64, x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_swish_f32_fast";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_f64(alpha: f64, x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_swish_f64";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_f64_fast(alpha: f64, x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_swish_f64_fast";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_f16(alpha: f64, x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_swish_f16";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_f16_fast(alpha: f64, x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_swish_f16_fast";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_bf16(alpha: f64, x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_swish_bf16";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_bf16_fast(
    alpha: f64,
    x: *const bf16,
    y: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_swish_bf16_fast";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_gradient_f32(
    alpha: f64,
    x: *const f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_swish_gradient_f32";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_gradient_f32_fast(
    alpha: f64,
    x: *const f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_swish_gradient_f32_fast";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_gradient_f64(
    alpha: f64,
    x: *const f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_swish_gradient_f64";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_gradient_f64_fast(
    alpha: f64,
    x: *const f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_swish_gradient_f64_fast";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_gradient_f16(
    alpha: f64,
    x: *const f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_swish_gradient_f16";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_gradient_f16_fast(
    alpha: f64,
    x: *const f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_swish_gradient_f16_fast";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_gradient_bf16(
    alpha: f64,
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_swish_gradient_bf16";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_gradient_bf16_fast(
    alpha: f64,
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_swish_gradient_bf16_fast";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_forward_and_gradient_f32(
    alpha: f64,
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_swish_forward_and_gradient_f32";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_forward_and_gradient_f32_fast(
    alpha: f64,
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_swish_forward_and_gradient_f32_fast";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_forward_and_gradient_f64(
    alpha: f64,
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_swish_forward_and_gradient_f64";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_forward_and_gradient_f64_fast(
    alpha: f64,
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_swish_forward_and_gradient_f64_fast";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_forward_and_gradient_f16(
    alpha: f64,
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_swish_forward_and_gradient_f16";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_forward_and_gradient_f16_fast(
    alpha: f64,
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_swish_forward_and_gradient_f16_fast";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_forward_and_gradient_bf16(
    alpha: f64,
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_swish_forward_and_gradient_bf16";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_forward_and_gradient_bf16_fast(
    alpha: f64,
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_swish_forward_and_gradient_bf16_fast";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_backward_f32(
    alpha: f64,
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_swish_backward_f32";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_backward_f32_fast(
    alpha: f64,
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_swish_backward_f32_fast";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_backward_f64(
    alpha: f64,
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_swish_backward_f64";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_backward_f64_fast(
    alpha: f64,
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_swish_backward_f64_fast";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_backward_f16(
    alpha: f64,
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_swish_backward_f16";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_backward_f16_fast(
    alpha: f64,
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_swish_backward_f16_fast";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_backward_bf16(
    alpha: f64,
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_swish_backward_bf16";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + e^(-alpha*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_swish_backward_bf16_fast(
    alpha: f64,
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_swish_backward_bf16_fast";
    let f = valid(name, sigmoid::Swish::new(alpha));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// y[i] = f(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_f32(
    slope: f64,
    low: f64,
    high: f64,
    x: *const f32,
    y: *mut f32,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_f32";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_f32_fast(
    slope: f64,
    low: f64,
    high: f64,
    x: *const f32,
    y: *mut f32,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_f32_fast";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_f64(
    slope: f64,
    low: f64,
    high: f64,
    x: *const f64,
    y: *mut f64,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_f64";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_f64_fast(
    slope: f64,
    low: f64,
    high: f64,
    x: *const f64,
    y: *mut f64,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_f64_fast";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_f16(
    slope: f64,
    low: f64,
    high: f64,
    x: *const f16,
    y: *mut f16,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_f16";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_f16_fast(
    slope: f64,
    low: f64,
    high: f64,
    x: *const f16,
    y: *mut f16,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_f16_fast";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_bf16(
    slope: f64,
    low: f64,
    high: f64,
    x: *const bf16,
    y: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_bf16";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_bf16_fast(
    slope: f64,
    low: f64,
    high: f64,
    x: *const bf16,
    y: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_bf16_fast";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_gradient_f32(
    slope: f64,
    low: f64,
    high: f64,
    x: *const f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_gradient_f32";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_gradient_f32_fast(
    slope: f64,
    low: f64,
    high: f64,
    x: *const f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_gradient_f32_fast";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_gradient_f64(
    slope: f64,
    low: f64,
    high: f64,
    x: *const f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_gradient_f64";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_gradient_f64_fast(
    slope: f64,
    low: f64,
    high: f64,
    x: *const f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_gradient_f64_fast";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_gradient_f16(
    slope: f64,
    low: f64,
    high: f64,
    x: *const f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_gradient_f16";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_gradient_f16_fast(
    slope: f64,
    low: f64,
    high: f64,
    x: *const f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_gradient_f16_fast";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_gradient_bf16(
    slope: f64,
    low: f64,
    high: f64,
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_gradient_bf16";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_gradient_bf16_fast(
    slope: f64,
    low: f64,
    high: f64,
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_gradient_bf16_fast";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_forward_and_gradient_f32(
    slope: f64,
    low: f64,
    high: f64,
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_forward_and_gradient_f32";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_forward_and_gradient_f32_fast(
    slope: f64,
    low: f64,
    high: f64,
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_forward_and_gradient_f32_fast";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_forward_and_gradient_f64(
    slope: f64,
    low: f64,
    high: f64,
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_forward_and_gradient_f64";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_forward_and_gradient_f64_fast(
    slope: f64,
    low: f64,
    high: f64,
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_forward_and_gradient_f64_fast";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_forward_and_gradient_f16(
    slope: f64,
    low: f64,
    high: f64,
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_forward_and_gradient_f16";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_forward_and_gradient_f16_fast(
    slope: f64,
    low: f64,
    high: f64,
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_forward_and_gradient_f16_fast";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_forward_and_gradient_bf16(
    slope: f64,
    low: f64,
    high: f64,
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_forward_and_gradient_bf16";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_forward_and_gradient_bf16_fast(
    slope: f64,
    low: f64,
    high: f64,
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_forward_and_gradient_bf16_fast";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_backward_f32(
    slope: f64,
    low: f64,
    high: f64,
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_backward_f32";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_backward_f32_fast(
    slope: f64,
    low: f64,
    high: f64,
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_backward_f32_fast";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_backward_f64(
    slope: f64,
    low: f64,
    high: f64,
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_backward_f64";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_backward_f64_fast(
    slope: f64,
    low: f64,
    high: f64,
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_backward_f64_fast";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_backward_f16(
    slope: f64,
    low: f64,
    high: f64,
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_backward_f16";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_backward_f16_fast(
    slope: f64,
    low: f64,
    high: f64,
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_backward_f16_fast";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_backward_bf16(
    slope: f64,
    low: f64,
    high: f64,
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_backward_bf16";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = low + (high - low)/(1 + e^(-slope*x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_scaled_sigmoid_backward_bf16_fast(
    slope: f64,
    low: f64,
    high: f64,
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_scaled_sigmoid_backward_bf16_fast";
    let f = valid(name, sigmoid::ScaledSigmoid::new(slope, low, high));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// y[i] = f(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_f32(x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_gelu_tanh_f32";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_f32_fast(x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_gelu_tanh_f32_fast";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_f64(x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_gelu_tanh_f64";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_f64_fast(x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_gelu_tanh_f64_fast";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_f16(x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_gelu_tanh_f16";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_f16_fast(x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_gelu_tanh_f16_fast";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_bf16(x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_gelu_tanh_bf16";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_bf16_fast(x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_gelu_tanh_bf16_fast";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_gradient_f32(x: *const f32, dydx: *mut f32, n: usize) {
    let name = "sigmoid_gelu_tanh_gradient_f32";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_gradient_f32_fast(
    x: *const f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_gelu_tanh_gradient_f32_fast";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_gradient_f64(x: *const f64, dydx: *mut f64, n: usize) {
    let name = "sigmoid_gelu_tanh_gradient_f64";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_gradient_f64_fast(
    x: *const f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_gelu_tanh_gradient_f64_fast";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_gradient_f16(x: *const f16, dydx: *mut f16, n: usize) {
    let name = "sigmoid_gelu_tanh_gradient_f16";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_gradient_f16_fast(
    x: *const f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_gelu_tanh_gradient_f16_fast";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_gradient_bf16(
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_gelu_tanh_gradient_bf16";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_gradient_bf16_fast(
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_gelu_tanh_gradient_bf16_fast";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_forward_and_gradient_f32(
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_gelu_tanh_forward_and_gradient_f32";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_forward_and_gradient_f32_fast(
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_gelu_tanh_forward_and_gradient_f32_fast";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_forward_and_gradient_f64(
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_gelu_tanh_forward_and_gradient_f64";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_forward_and_gradient_f64_fast(
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_gelu_tanh_forward_and_gradient_f64_fast";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_forward_and_gradient_f16(
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_gelu_tanh_forward_and_gradient_f16";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_forward_and_gradient_f16_fast(
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_gelu_tanh_forward_and_gradient_f16_fast";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_forward_and_gradient_bf16(
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_gelu_tanh_forward_and_gradient_bf16";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_forward_and_gradient_bf16_fast(
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_gelu_tanh_forward_and_gradient_bf16_fast";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_backward_f32(
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_gelu_tanh_backward_f32";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]),
/// where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_backward_f32_fast(
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_gelu_tanh_backward_f32_fast";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_backward_f64(
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_gelu_tanh_backward_f64";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]),
/// where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_backward_f64_fast(
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_gelu_tanh_backward_f64_fast";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_backward_f16(
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_gelu_tanh_backward_f16";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]),
/// where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_backward_f16_fast(
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_gelu_tanh_backward_f16_fast";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_backward_bf16(
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_gelu_tanh_backward_bf16";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]),
/// where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_tanh_backward_bf16_fast(
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_gelu_tanh_backward_bf16_fast";
    let f = sigmoid::GeluTanh;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// y[i] = f(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_f32(x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_gelu_f32";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_f32_fast(x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_gelu_f32_fast";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_f64(x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_gelu_f64";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_f64_fast(x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_gelu_f64_fast";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_f16(x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_gelu_f16";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_f16_fast(x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_gelu_f16_fast";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_bf16(x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_gelu_bf16";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_bf16_fast(x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_gelu_bf16_fast";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_gradient_f32(x: *const f32, dydx: *mut f32, n: usize) {
    let name = "sigmoid_gelu_gradient_f32";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_gradient_f32_fast(x: *const f32, dydx: *mut f32, n: usize) {
    let name = "sigmoid_gelu_gradient_f32_fast";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_gradient_f64(x: *const f64, dydx: *mut f64, n: usize) {
    let name = "sigmoid_gelu_gradient_f64";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_gradient_f64_fast(x: *const f64, dydx: *mut f64, n: usize) {
    let name = "sigmoid_gelu_gradient_f64_fast";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_gradient_f16(x: *const f16, dydx: *mut f16, n: usize) {
    let name = "sigmoid_gelu_gradient_f16";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_gradient_f16_fast(x: *const f16, dydx: *mut f16, n: usize) {
    let name = "sigmoid_gelu_gradient_f16_fast";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_gradient_bf16(x: *const bf16, dydx: *mut bf16, n: usize) {
    let name = "sigmoid_gelu_gradient_bf16";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_gradient_bf16_fast(
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_gelu_gradient_bf16_fast";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_forward_and_gradient_f32(
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_gelu_forward_and_gradient_f32";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_forward_and_gradient_f32_fast(
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_gelu_forward_and_gradient_f32_fast";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_forward_and_gradient_f64(
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_gelu_forward_and_gradient_f64";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_forward_and_gradient_f64_fast(
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_gelu_forward_and_gradient_f64_fast";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_forward_and_gradient_f16(
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_gelu_forward_and_gradient_f16";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_forward_and_gradient_f16_fast(
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_gelu_forward_and_gradient_f16_fast";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_forward_and_gradient_bf16(
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_gelu_forward_and_gradient_bf16";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_forward_and_gradient_bf16_fast(
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_gelu_forward_and_gradient_bf16_fast";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_backward_f32(
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_gelu_backward_f32";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_backward_f32_fast(
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_gelu_backward_f32_fast";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_backward_f64(
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_gelu_backward_f64";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_backward_f64_fast(
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_gelu_backward_f64_fast";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_backward_f16(
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_gelu_backward_f16";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_backward_f16_fast(
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_gelu_backward_f16_fast";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_backward_bf16(
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_gelu_backward_bf16";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/2*(1 + erf(x/sqrt(2))); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_gelu_backward_bf16_fast(
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_gelu_backward_bf16_fast";
    let f = sigmoid::Gelu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// y[i] = f(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_f32(x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_mish_f32";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_f32_fast(x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_mish_f32_fast";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_f64(x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_mish_f64";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_f64_fast(x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_mish_f64_fast";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_f16(x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_mish_f16";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_f16_fast(x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_mish_f16_fast";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_bf16(x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_mish_bf16";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_bf16_fast(x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_mish_bf16_fast";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_gradient_f32(x: *const f32, dydx: *mut f32, n: usize) {
    let name = "sigmoid_mish_gradient_f32";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_gradient_f32_fast(x: *const f32, dydx: *mut f32, n: usize) {
    let name = "sigmoid_mish_gradient_f32_fast";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_gradient_f64(x: *const f64, dydx: *mut f64, n: usize) {
    let name = "sigmoid_mish_gradient_f64";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_gradient_f64_fast(x: *const f64, dydx: *mut f64, n: usize) {
    let name = "sigmoid_mish_gradient_f64_fast";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_gradient_f16(x: *const f16, dydx: *mut f16, n: usize) {
    let name = "sigmoid_mish_gradient_f16";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_gradient_f16_fast(x: *const f16, dydx: *mut f16, n: usize) {
    let name = "sigmoid_mish_gradient_f16_fast";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_gradient_bf16(x: *const bf16, dydx: *mut bf16, n: usize) {
    let name = "sigmoid_mish_gradient_bf16";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_gradient_bf16_fast(
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_mish_gradient_bf16_fast";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_forward_and_gradient_f32(
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_mish_forward_and_gradient_f32";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_forward_and_gradient_f32_fast(
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_mish_forward_and_gradient_f32_fast";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_forward_and_gradient_f64(
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_mish_forward_and_gradient_f64";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_forward_and_gradient_f64_fast(
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_mish_forward_and_gradient_f64_fast";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_forward_and_gradient_f16(
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_mish_forward_and_gradient_f16";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_forward_and_gradient_f16_fast(
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_mish_forward_and_gradient_f16_fast";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_forward_and_gradient_bf16(
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_mish_forward_and_gradient_bf16";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_forward_and_gradient_bf16_fast(
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_mish_forward_and_gradient_bf16_fast";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_backward_f32(
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_mish_backward_f32";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_backward_f32_fast(
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_mish_backward_f32_fast";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_backward_f64(
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_mish_backward_f64";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_backward_f64_fast(
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_mish_backward_f64_fast";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_backward_f16(
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_mish_backward_f16";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_backward_f16_fast(
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_mish_backward_f16_fast";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_backward_bf16(
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_mish_backward_bf16";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*tanh(ln(1 + e^x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_mish_backward_bf16_fast(
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_mish_backward_bf16_fast";
    let f = sigmoid::Mish;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// y[i] = f(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_f32(beta: f64, x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_softplus_f32";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_f32_fast(
    beta: f64,
    x: *const f32,
    y: *mut f32,
    n: usize,
) {
    let name = "sigmoid_softplus_f32_fast";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_f64(beta: f64, x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_softplus_f64";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_f64_fast(
    beta: f64,
    x: *const f64,
    y: *mut f64,
    n: usize,
) {
    let name = "sigmoid_softplus_f64_fast";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_f16(beta: f64, x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_softplus_f16";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_f16_fast(
    beta: f64,
    x: *const f16,
    y: *mut f16,
    n: usize,
) {
    let name = "sigmoid_softplus_f16_fast";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_bf16(beta: f64, x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_softplus_bf16";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_bf16_fast(
    beta: f64,
    x: *const bf16,
    y: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_softplus_bf16_fast";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_gradient_f32(
    beta: f64,
    x: *const f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_softplus_gradient_f32";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_gradient_f32_fast(
    beta: f64,
    x: *const f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_softplus_gradient_f32_fast";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_gradient_f64(
    beta: f64,
    x: *const f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_softplus_gradient_f64";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_gradient_f64_fast(
    beta: f64,
    x: *const f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_softplus_gradient_f64_fast";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_gradient_f16(
    beta: f64,
    x: *const f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_softplus_gradient_f16";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_gradient_f16_fast(
    beta: f64,
    x: *const f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_softplus_gradient_f16_fast";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_gradient_bf16(
    beta: f64,
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_softplus_gradient_bf16";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_gradient_bf16_fast(
    beta: f64,
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_softplus_gradient_bf16_fast";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_forward_and_gradient_f32(
    beta: f64,
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_softplus_forward_and_gradient_f32";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_forward_and_gradient_f32_fast(
    beta: f64,
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_softplus_forward_and_gradient_f32_fast";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_forward_and_gradient_f64(
    beta: f64,
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_softplus_forward_and_gradient_f64";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_forward_and_gradient_f64_fast(
    beta: f64,
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_softplus_forward_and_gradient_f64_fast";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_forward_and_gradient_f16(
    beta: f64,
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_softplus_forward_and_gradient_f16";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_forward_and_gradient_f16_fast(
    beta: f64,
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_softplus_forward_and_gradient_f16_fast";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_forward_and_gradient_bf16(
    beta: f64,
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_softplus_forward_and_gradient_bf16";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_forward_and_gradient_bf16_fast(
    beta: f64,
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_softplus_forward_and_gradient_bf16_fast";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_backward_f32(
    beta: f64,
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_softplus_backward_f32";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_backward_f32_fast(
    beta: f64,
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_softplus_backward_f32_fast";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_backward_f64(
    beta: f64,
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_softplus_backward_f64";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_backward_f64_fast(
    beta: f64,
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_softplus_backward_f64_fast";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_backward_f16(
    beta: f64,
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_softplus_backward_f16";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_backward_f16_fast(
    beta: f64,
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_softplus_backward_f16_fast";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_backward_bf16(
    beta: f64,
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_softplus_backward_bf16";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1 + e^(beta*x))/beta; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softplus_backward_bf16_fast(
    beta: f64,
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_softplus_backward_bf16_fast";
    let f = valid(name, sigmoid::Softplus::new(beta));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// y[i] = f(x[i]), where f(x) = ln(1/(1 + e^-x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_f32(x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_log_sigmoid_f32";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_f32_fast(x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_log_sigmoid_f32_fast";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = ln(1/(1 + e^-x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_f64(x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_log_sigmoid_f64";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_f64_fast(x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_log_sigmoid_f64_fast";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = ln(1/(1 + e^-x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_f16(x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_log_sigmoid_f16";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_f16_fast(x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_log_sigmoid_f16_fast";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = ln(1/(1 + e^-x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_bf16(x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_log_sigmoid_bf16";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_bf16_fast(x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_log_sigmoid_bf16_fast";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_gradient_f32(x: *const f32, dydx: *mut f32, n: usize) {
    let name = "sigmoid_log_sigmoid_gradient_f32";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_gradient_f32_fast(
    x: *const f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_log_sigmoid_gradient_f32_fast";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_gradient_f64(x: *const f64, dydx: *mut f64, n: usize) {
    let name = "sigmoid_log_sigmoid_gradient_f64";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_gradient_f64_fast(
    x: *const f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_log_sigmoid_gradient_f64_fast";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_gradient_f16(x: *const f16, dydx: *mut f16, n: usize) {
    let name = "sigmoid_log_sigmoid_gradient_f16";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_gradient_f16_fast(
    x: *const f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_log_sigmoid_gradient_f16_fast";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_gradient_bf16(
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_log_sigmoid_gradient_bf16";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_gradient_bf16_fast(
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_log_sigmoid_gradient_bf16_fast";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_forward_and_gradient_f32(
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_log_sigmoid_forward_and_gradient_f32";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_forward_and_gradient_f32_fast(
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_log_sigmoid_forward_and_gradient_f32_fast";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_forward_and_gradient_f64(
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_log_sigmoid_forward_and_gradient_f64";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_forward_and_gradient_f64_fast(
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_log_sigmoid_forward_and_gradient_f64_fast";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_forward_and_gradient_f16(
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_log_sigmoid_forward_and_gradient_f16";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_forward_and_gradient_f16_fast(
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_log_sigmoid_forward_and_gradient_f16_fast";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_forward_and_gradient_bf16(
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_log_sigmoid_forward_and_gradient_bf16";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_forward_and_gradient_bf16_fast(
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_log_sigmoid_forward_and_gradient_bf16_fast";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1/(1 + e^-x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_backward_f32(
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_log_sigmoid_backward_f32";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_backward_f32_fast(
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_log_sigmoid_backward_f32_fast";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1/(1 + e^-x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_backward_f64(
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_log_sigmoid_backward_f64";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_backward_f64_fast(
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_log_sigmoid_backward_f64_fast";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1/(1 + e^-x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_backward_f16(
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_log_sigmoid_backward_f16";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_backward_f16_fast(
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_log_sigmoid_backward_f16_fast";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1/(1 + e^-x)).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_backward_bf16(
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_log_sigmoid_backward_bf16";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(1/(1 + e^-x)); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_log_sigmoid_backward_bf16_fast(
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_log_sigmoid_backward_bf16_fast";
    let f = sigmoid::LogSigmoid;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// y[i] = f(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_f32(eps: f64, x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_logit_f32";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_f32_fast(eps: f64, x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_logit_f32_fast";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_f64(eps: f64, x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_logit_f64";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_f64_fast(eps: f64, x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_logit_f64_fast";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_f16(eps: f64, x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_logit_f16";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_f16_fast(eps: f64, x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_logit_f16_fast";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_bf16(eps: f64, x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_logit_bf16";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_bf16_fast(eps: f64, x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_logit_bf16_fast";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_gradient_f32(
    eps: f64,
    x: *const f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_logit_gradient_f32";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_gradient_f32_fast(
    eps: f64,
    x: *const f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_logit_gradient_f32_fast";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_gradient_f64(
    eps: f64,
    x: *const f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_logit_gradient_f64";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_gradient_f64_fast(
    eps: f64,
    x: *const f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_logit_gradient_f64_fast";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_gradient_f16(
    eps: f64,
    x: *const f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_logit_gradient_f16";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_gradient_f16_fast(
    eps: f64,
    x: *const f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_logit_gradient_f16_fast";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_gradient_bf16(
    eps: f64,
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_logit_gradient_bf16";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_gradient_bf16_fast(
    eps: f64,
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_logit_gradient_bf16_fast";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_forward_and_gradient_f32(
    eps: f64,
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_logit_forward_and_gradient_f32";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_forward_and_gradient_f32_fast(
    eps: f64,
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_logit_forward_and_gradient_f32_fast";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_forward_and_gradient_f64(
    eps: f64,
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_logit_forward_and_gradient_f64";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_forward_and_gradient_f64_fast(
    eps: f64,
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_logit_forward_and_gradient_f64_fast";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_forward_and_gradient_f16(
    eps: f64,
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_logit_forward_and_gradient_f16";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_forward_and_gradient_f16_fast(
    eps: f64,
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_logit_forward_and_gradient_f16_fast";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_forward_and_gradient_bf16(
    eps: f64,
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_logit_forward_and_gradient_bf16";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_forward_and_gradient_bf16_fast(
    eps: f64,
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_logit_forward_and_gradient_bf16_fast";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_backward_f32(
    eps: f64,
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_logit_backward_f32";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_backward_f32_fast(
    eps: f64,
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_logit_backward_f32_fast";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_backward_f64(
    eps: f64,
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_logit_backward_f64";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_backward_f64_fast(
    eps: f64,
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_logit_backward_f64_fast";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_backward_f16(
    eps: f64,
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_logit_backward_f16";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_backward_f16_fast(
    eps: f64,
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_logit_backward_f16_fast";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_backward_bf16(
    eps: f64,
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_logit_backward_bf16";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_logit_backward_bf16_fast(
    eps: f64,
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_logit_backward_bf16_fast";
    let f = valid(name, sigmoid::Logit::new(eps));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// y[i] = f(x[i]), where f(x) = x/(1 + |x|).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_f32(x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_softsign_f32";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/(1 + |x|); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_f32_fast(x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_softsign_f32_fast";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/(1 + |x|).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_f64(x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_softsign_f64";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/(1 + |x|); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_f64_fast(x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_softsign_f64_fast";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/(1 + |x|).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_f16(x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_softsign_f16";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/(1 + |x|); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_f16_fast(x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_softsign_f16_fast";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/(1 + |x|).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_bf16(x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_softsign_bf16";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x/(1 + |x|); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_bf16_fast(x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_softsign_bf16_fast";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_gradient_f32(x: *const f32, dydx: *mut f32, n: usize) {
    let name = "sigmoid_softsign_gradient_f32";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_gradient_f32_fast(
    x: *const f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_softsign_gradient_f32_fast";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_gradient_f64(x: *const f64, dydx: *mut f64, n: usize) {
    let name = "sigmoid_softsign_gradient_f64";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_gradient_f64_fast(
    x: *const f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_softsign_gradient_f64_fast";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_gradient_f16(x: *const f16, dydx: *mut f16, n: usize) {
    let name = "sigmoid_softsign_gradient_f16";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_gradient_f16_fast(
    x: *const f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_softsign_gradient_f16_fast";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_gradient_bf16(x: *const bf16, dydx: *mut bf16, n: usize) {
    let name = "sigmoid_softsign_gradient_bf16";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_gradient_bf16_fast(
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_softsign_gradient_bf16_fast";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_forward_and_gradient_f32(
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_softsign_forward_and_gradient_f32";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_forward_and_gradient_f32_fast(
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_softsign_forward_and_gradient_f32_fast";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_forward_and_gradient_f64(
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_softsign_forward_and_gradient_f64";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_forward_and_gradient_f64_fast(
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_softsign_forward_and_gradient_f64_fast";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_forward_and_gradient_f16(
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_softsign_forward_and_gradient_f16";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_forward_and_gradient_f16_fast(
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_softsign_forward_and_gradient_f16_fast";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_forward_and_gradient_bf16(
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_softsign_forward_and_gradient_bf16";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x/(1 + |x|); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_forward_and_gradient_bf16_fast(
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_softsign_forward_and_gradient_bf16_fast";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + |x|).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_backward_f32(
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_softsign_backward_f32";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + |x|); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_backward_f32_fast(
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_softsign_backward_f32_fast";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + |x|).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_backward_f64(
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_softsign_backward_f64";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + |x|); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_backward_f64_fast(
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_softsign_backward_f64_fast";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + |x|).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_backward_f16(
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_softsign_backward_f16";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + |x|); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_backward_f16_fast(
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_softsign_backward_f16_fast";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + |x|).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_backward_bf16(
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_softsign_backward_bf16";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x/(1 + |x|); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_softsign_backward_bf16_fast(
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_softsign_backward_bf16_fast";
    let f = sigmoid::Softsign;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// y[i] = f(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_f32(
    alpha: f64,
    beta: f64,
    x: *const f32,
    y: *mut f32,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_f32";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_f32_fast(
    alpha: f64,
    beta: f64,
    x: *const f32,
    y: *mut f32,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_f32_fast";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_f64(
    alpha: f64,
    beta: f64,
    x: *const f64,
    y: *mut f64,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_f64";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_f64_fast(
    alpha: f64,
    beta: f64,
    x: *const f64,
    y: *mut f64,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_f64_fast";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_f16(
    alpha: f64,
    beta: f64,
    x: *const f16,
    y: *mut f16,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_f16";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_f16_fast(
    alpha: f64,
    beta: f64,
    x: *const f16,
    y: *mut f16,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_f16_fast";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_bf16(
    alpha: f64,
    beta: f64,
    x: *const bf16,
    y: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_bf16";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_bf16_fast(
    alpha: f64,
    beta: f64,
    x: *const bf16,
    y: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_bf16_fast";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_gradient_f32(
    alpha: f64,
    beta: f64,
    x: *const f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_gradient_f32";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_gradient_f32_fast(
    alpha: f64,
    beta: f64,
    x: *const f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_gradient_f32_fast";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_gradient_f64(
    alpha: f64,
    beta: f64,
    x: *const f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_gradient_f64";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_gradient_f64_fast(
    alpha: f64,
    beta: f64,
    x: *const f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_gradient_f64_fast";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_gradient_f16(
    alpha: f64,
    beta: f64,
    x: *const f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_gradient_f16";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_gradient_f16_fast(
    alpha: f64,
    beta: f64,
    x: *const f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_gradient_f16_fast";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_gradient_bf16(
    alpha: f64,
    beta: f64,
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_gradient_bf16";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_gradient_bf16_fast(
    alpha: f64,
    beta: f64,
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_gradient_bf16_fast";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_forward_and_gradient_f32(
    alpha: f64,
    beta: f64,
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_forward_and_gradient_f32";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_forward_and_gradient_f32_fast(
    alpha: f64,
    beta: f64,
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_forward_and_gradient_f32_fast";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_forward_and_gradient_f64(
    alpha: f64,
    beta: f64,
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_forward_and_gradient_f64";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_forward_and_gradient_f64_fast(
    alpha: f64,
    beta: f64,
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_forward_and_gradient_f64_fast";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_forward_and_gradient_f16(
    alpha: f64,
    beta: f64,
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_forward_and_gradient_f16";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_forward_and_gradient_f16_fast(
    alpha: f64,
    beta: f64,
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_forward_and_gradient_f16_fast";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_forward_and_gradient_bf16(
    alpha: f64,
    beta: f64,
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_forward_and_gradient_bf16";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_forward_and_gradient_bf16_fast(
    alpha: f64,
    beta: f64,
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_forward_and_gradient_bf16_fast";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_backward_f32(
    alpha: f64,
    beta: f64,
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_backward_f32";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_backward_f32_fast(
    alpha: f64,
    beta: f64,
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_backward_f32_fast";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_backward_f64(
    alpha: f64,
    beta: f64,
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_backward_f64";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_backward_f64_fast(
    alpha: f64,
    beta: f64,
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_backward_f64_fast";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_backward_f16(
    alpha: f64,
    beta: f64,
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_backward_f16";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_backward_f16_fast(
    alpha: f64,
    beta: f64,
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_backward_f16_fast";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_backward_bf16(
    alpha: f64,
    beta: f64,
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_backward_bf16";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = min(max(alpha*x + beta, 0), 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_sigmoid_backward_bf16_fast(
    alpha: f64,
    beta: f64,
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_hard_sigmoid_backward_bf16_fast";
    let f = valid(name, sigmoid::HardSigmoid::new(alpha, beta));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// y[i] = f(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_f32(x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_hard_swish_f32";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_f32_fast(x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_hard_swish_f32_fast";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_f64(x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_hard_swish_f64";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_f64_fast(x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_hard_swish_f64_fast";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_f16(x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_hard_swish_f16";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_f16_fast(x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_hard_swish_f16_fast";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_bf16(x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_hard_swish_bf16";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_bf16_fast(x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_hard_swish_bf16_fast";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_gradient_f32(x: *const f32, dydx: *mut f32, n: usize) {
    let name = "sigmoid_hard_swish_gradient_f32";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_gradient_f32_fast(
    x: *const f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_hard_swish_gradient_f32_fast";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_gradient_f64(x: *const f64, dydx: *mut f64, n: usize) {
    let name = "sigmoid_hard_swish_gradient_f64";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_gradient_f64_fast(
    x: *const f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_hard_swish_gradient_f64_fast";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_gradient_f16(x: *const f16, dydx: *mut f16, n: usize) {
    let name = "sigmoid_hard_swish_gradient_f16";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_gradient_f16_fast(
    x: *const f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_hard_swish_gradient_f16_fast";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_gradient_bf16(
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_hard_swish_gradient_bf16";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_gradient_bf16_fast(
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_hard_swish_gradient_bf16_fast";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_forward_and_gradient_f32(
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_hard_swish_forward_and_gradient_f32";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_forward_and_gradient_f32_fast(
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_hard_swish_forward_and_gradient_f32_fast";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_forward_and_gradient_f64(
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_hard_swish_forward_and_gradient_f64";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_forward_and_gradient_f64_fast(
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_hard_swish_forward_and_gradient_f64_fast";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_forward_and_gradient_f16(
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_hard_swish_forward_and_gradient_f16";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_forward_and_gradient_f16_fast(
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_hard_swish_forward_and_gradient_f16_fast";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_forward_and_gradient_bf16(
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_hard_swish_forward_and_gradient_bf16";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_forward_and_gradient_bf16_fast(
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_hard_swish_forward_and_gradient_bf16_fast";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_backward_f32(
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_hard_swish_backward_f32";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_backward_f32_fast(
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_hard_swish_backward_f32_fast";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_backward_f64(
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_hard_swish_backward_f64";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_backward_f64_fast(
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_hard_swish_backward_f64_fast";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_backward_f16(
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_hard_swish_backward_f16";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_backward_f16_fast(
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_hard_swish_backward_f16_fast";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_backward_bf16(
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_hard_swish_backward_bf16";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x*min(max(x + 3, 0), 6)/6; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_hard_swish_backward_bf16_fast(
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_hard_swish_backward_bf16_fast";
    let f = sigmoid::HardSwish;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// y[i] = f(x[i]), where f(x) = e^x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_f32(x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_exp_f32";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = e^x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_f32_fast(x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_exp_f32_fast";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = e^x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_f64(x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_exp_f64";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = e^x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_f64_fast(x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_exp_f64_fast";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = e^x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_f16(x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_exp_f16";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = e^x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_f16_fast(x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_exp_f16_fast";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = e^x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_bf16(x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_exp_bf16";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = e^x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_bf16_fast(x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_exp_bf16_fast";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = e^x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_gradient_f32(x: *const f32, dydx: *mut f32, n: usize) {
    let name = "sigmoid_exp_gradient_f32";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = e^x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_gradient_f32_fast(x: *const f32, dydx: *mut f32, n: usize) {
    let name = "sigmoid_exp_gradient_f32_fast";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = e^x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_gradient_f64(x: *const f64, dydx: *mut f64, n: usize) {
    let name = "sigmoid_exp_gradient_f64";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = e^x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_gradient_f64_fast(x: *const f64, dydx: *mut f64, n: usize) {
    let name = "sigmoid_exp_gradient_f64_fast";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = e^x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_gradient_f16(x: *const f16, dydx: *mut f16, n: usize) {
    let name = "sigmoid_exp_gradient_f16";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = e^x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_gradient_f16_fast(x: *const f16, dydx: *mut f16, n: usize) {
    let name = "sigmoid_exp_gradient_f16_fast";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = e^x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_gradient_bf16(x: *const bf16, dydx: *mut bf16, n: usize) {
    let name = "sigmoid_exp_gradient_bf16";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = e^x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_gradient_bf16_fast(x: *const bf16, dydx: *mut bf16, n: usize) {
    let name = "sigmoid_exp_gradient_bf16_fast";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = e^x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_forward_and_gradient_f32(
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_exp_forward_and_gradient_f32";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = e^x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_forward_and_gradient_f32_fast(
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_exp_forward_and_gradient_f32_fast";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = e^x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_forward_and_gradient_f64(
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_exp_forward_and_gradient_f64";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = e^x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_forward_and_gradient_f64_fast(
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_exp_forward_and_gradient_f64_fast";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = e^x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_forward_and_gradient_f16(
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_exp_forward_and_gradient_f16";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = e^x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_forward_and_gradient_f16_fast(
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_exp_forward_and_gradient_f16_fast";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = e^x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_forward_and_gradient_bf16(
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_exp_forward_and_gradient_bf16";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = e^x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_forward_and_gradient_bf16_fast(
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_exp_forward_and_gradient_bf16_fast";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = e^x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_backward_f32(
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_exp_backward_f32";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = e^x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_backward_f32_fast(
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_exp_backward_f32_fast";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = e^x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_backward_f64(
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_exp_backward_f64";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = e^x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_backward_f64_fast(
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_exp_backward_f64_fast";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = e^x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_backward_f16(
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_exp_backward_f16";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = e^x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_backward_f16_fast(
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_exp_backward_f16_fast";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = e^x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_backward_bf16(
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_exp_backward_bf16";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = e^x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_exp_backward_bf16_fast(
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_exp_backward_bf16_fast";
    let f = sigmoid::Exp;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_f32(alpha: f64, x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_elu_f32";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_f32_fast(alpha: f64, x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_elu_f32_fast";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_f64(alpha: f64, x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_elu_f64";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_f64_fast(alpha: f64, x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_elu_f64_fast";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_f16(alpha: f64, x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_elu_f16";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_f16_fast(alpha: f64, x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_elu_f16_fast";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_bf16(alpha: f64, x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_elu_bf16";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_bf16_fast(alpha: f64, x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_elu_bf16_fast";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_gradient_f32(
    alpha: f64,
    x: *const f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_elu_gradient_f32";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_gradient_f32_fast(
    alpha: f64,
    x: *const f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_elu_gradient_f32_fast";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_gradient_f64(
    alpha: f64,
    x: *const f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_elu_gradient_f64";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_gradient_f64_fast(
    alpha: f64,
    x: *const f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_elu_gradient_f64_fast";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_gradient_f16(
    alpha: f64,
    x: *const f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_elu_gradient_f16";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_gradient_f16_fast(
    alpha: f64,
    x: *const f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_elu_gradient_f16_fast";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_gradient_bf16(
    alpha: f64,
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_elu_gradient_bf16";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_gradient_bf16_fast(
    alpha: f64,
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_elu_gradient_bf16_fast";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_forward_and_gradient_f32(
    alpha: f64,
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_elu_forward_and_gradient_f32";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_forward_and_gradient_f32_fast(
    alpha: f64,
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_elu_forward_and_gradient_f32_fast";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_forward_and_gradient_f64(
    alpha: f64,
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_elu_forward_and_gradient_f64";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_forward_and_gradient_f64_fast(
    alpha: f64,
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_elu_forward_and_gradient_f64_fast";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_forward_and_gradient_f16(
    alpha: f64,
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_elu_forward_and_gradient_f16";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_forward_and_gradient_f16_fast(
    alpha: f64,
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_elu_forward_and_gradient_f16_fast";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_forward_and_gradient_bf16(
    alpha: f64,
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_elu_forward_and_gradient_bf16";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_forward_and_gradient_bf16_fast(
    alpha: f64,
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_elu_forward_and_gradient_bf16_fast";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_backward_f32(
    alpha: f64,
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_elu_backward_f32";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_backward_f32_fast(
    alpha: f64,
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_elu_backward_f32_fast";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_backward_f64(
    alpha: f64,
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_elu_backward_f64";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_backward_f64_fast(
    alpha: f64,
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_elu_backward_f64_fast";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_backward_f16(
    alpha: f64,
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_elu_backward_f16";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_backward_f16_fast(
    alpha: f64,
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_elu_backward_f16_fast";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_backward_bf16(
    alpha: f64,
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_elu_backward_bf16";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_elu_backward_bf16_fast(
    alpha: f64,
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_elu_backward_bf16_fast";
    let f = valid(name, sigmoid::Elu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// y[i] = f(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_f32(x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_selu_f32";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_f32_fast(x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_selu_f32_fast";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_f64(x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_selu_f64";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_f64_fast(x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_selu_f64_fast";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_f16(x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_selu_f16";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_f16_fast(x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_selu_f16_fast";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_bf16(x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_selu_bf16";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_bf16_fast(x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_selu_bf16_fast";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_gradient_f32(x: *const f32, dydx: *mut f32, n: usize) {
    let name = "sigmoid_selu_gradient_f32";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_gradient_f32_fast(x: *const f32, dydx: *mut f32, n: usize) {
    let name = "sigmoid_selu_gradient_f32_fast";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_gradient_f64(x: *const f64, dydx: *mut f64, n: usize) {
    let name = "sigmoid_selu_gradient_f64";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_gradient_f64_fast(x: *const f64, dydx: *mut f64, n: usize) {
    let name = "sigmoid_selu_gradient_f64_fast";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_gradient_f16(x: *const f16, dydx: *mut f16, n: usize) {
    let name = "sigmoid_selu_gradient_f16";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_gradient_f16_fast(x: *const f16, dydx: *mut f16, n: usize) {
    let name = "sigmoid_selu_gradient_f16_fast";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_gradient_bf16(x: *const bf16, dydx: *mut bf16, n: usize) {
    let name = "sigmoid_selu_gradient_bf16";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_gradient_bf16_fast(
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_selu_gradient_bf16_fast";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_forward_and_gradient_f32(
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_selu_forward_and_gradient_f32";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_forward_and_gradient_f32_fast(
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_selu_forward_and_gradient_f32_fast";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_forward_and_gradient_f64(
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_selu_forward_and_gradient_f64";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_forward_and_gradient_f64_fast(
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_selu_forward_and_gradient_f64_fast";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_forward_and_gradient_f16(
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_selu_forward_and_gradient_f16";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_forward_and_gradient_f16_fast(
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_selu_forward_and_gradient_f16_fast";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_forward_and_gradient_bf16(
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_selu_forward_and_gradient_bf16";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_forward_and_gradient_bf16_fast(
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_selu_forward_and_gradient_bf16_fast";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_backward_f32(
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_selu_backward_f32";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_backward_f32_fast(
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_selu_backward_f32_fast";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_backward_f64(
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_selu_backward_f64";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_backward_f64_fast(
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_selu_backward_f64_fast";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_backward_f16(
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_selu_backward_f16";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_backward_f16_fast(
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_selu_backward_f16_fast";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_backward_bf16(
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_selu_backward_bf16";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_selu_backward_bf16_fast(
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_selu_backward_bf16_fast";
    let f = sigmoid::Selu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_f32(alpha: f64, x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_celu_f32";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_f32_fast(alpha: f64, x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_celu_f32_fast";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_f64(alpha: f64, x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_celu_f64";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_f64_fast(alpha: f64, x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_celu_f64_fast";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_f16(alpha: f64, x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_celu_f16";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_f16_fast(alpha: f64, x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_celu_f16_fast";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_bf16(alpha: f64, x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_celu_bf16";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_bf16_fast(
    alpha: f64,
    x: *const bf16,
    y: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_celu_bf16_fast";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_gradient_f32(
    alpha: f64,
    x: *const f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_celu_gradient_f32";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_gradient_f32_fast(
    alpha: f64,
    x: *const f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_celu_gradient_f32_fast";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_gradient_f64(
    alpha: f64,
    x: *const f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_celu_gradient_f64";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_gradient_f64_fast(
    alpha: f64,
    x: *const f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_celu_gradient_f64_fast";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_gradient_f16(
    alpha: f64,
    x: *const f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_celu_gradient_f16";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_gradient_f16_fast(
    alpha: f64,
    x: *const f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_celu_gradient_f16_fast";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_gradient_bf16(
    alpha: f64,
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_celu_gradient_bf16";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_gradient_bf16_fast(
    alpha: f64,
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_celu_gradient_bf16_fast";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_forward_and_gradient_f32(
    alpha: f64,
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_celu_forward_and_gradient_f32";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_forward_and_gradient_f32_fast(
    alpha: f64,
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_celu_forward_and_gradient_f32_fast";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_forward_and_gradient_f64(
    alpha: f64,
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_celu_forward_and_gradient_f64";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_forward_and_gradient_f64_fast(
    alpha: f64,
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_celu_forward_and_gradient_f64_fast";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_forward_and_gradient_f16(
    alpha: f64,
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_celu_forward_and_gradient_f16";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_forward_and_gradient_f16_fast(
    alpha: f64,
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_celu_forward_and_gradient_f16_fast";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_forward_and_gradient_bf16(
    alpha: f64,
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_celu_forward_and_gradient_bf16";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]),
/// where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_forward_and_gradient_bf16_fast(
    alpha: f64,
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_celu_forward_and_gradient_bf16_fast";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_backward_f32(
    alpha: f64,
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_celu_backward_f32";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_backward_f32_fast(
    alpha: f64,
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_celu_backward_f32_fast";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_backward_f64(
    alpha: f64,
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_celu_backward_f64";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_backward_f64_fast(
    alpha: f64,
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_celu_backward_f64_fast";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_backward_f16(
    alpha: f64,
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_celu_backward_f16";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_backward_f16_fast(
    alpha: f64,
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_celu_backward_f16_fast";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_backward_bf16(
    alpha: f64,
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_celu_backward_bf16";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_celu_backward_bf16_fast(
    alpha: f64,
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_celu_backward_bf16_fast";
    let f = valid(name, sigmoid::Celu::new(alpha));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else slope*x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_f32(slope: f64, x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_leaky_relu_f32";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_f32_fast(
    slope: f64,
    x: *const f32,
    y: *mut f32,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_f32_fast";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else slope*x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_f64(slope: f64, x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_leaky_relu_f64";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_f64_fast(
    slope: f64,
    x: *const f64,
    y: *mut f64,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_f64_fast";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else slope*x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_f16(slope: f64, x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_leaky_relu_f16";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_f16_fast(
    slope: f64,
    x: *const f16,
    y: *mut f16,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_f16_fast";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else slope*x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_bf16(
    slope: f64,
    x: *const bf16,
    y: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_bf16";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_bf16_fast(
    slope: f64,
    x: *const bf16,
    y: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_bf16_fast";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_gradient_f32(
    slope: f64,
    x: *const f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_gradient_f32";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_gradient_f32_fast(
    slope: f64,
    x: *const f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_gradient_f32_fast";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_gradient_f64(
    slope: f64,
    x: *const f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_gradient_f64";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_gradient_f64_fast(
    slope: f64,
    x: *const f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_gradient_f64_fast";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_gradient_f16(
    slope: f64,
    x: *const f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_gradient_f16";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_gradient_f16_fast(
    slope: f64,
    x: *const f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_gradient_f16_fast";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_gradient_bf16(
    slope: f64,
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_gradient_bf16";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_gradient_bf16_fast(
    slope: f64,
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_gradient_bf16_fast";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_forward_and_gradient_f32(
    slope: f64,
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_forward_and_gradient_f32";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_forward_and_gradient_f32_fast(
    slope: f64,
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_forward_and_gradient_f32_fast";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_forward_and_gradient_f64(
    slope: f64,
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_forward_and_gradient_f64";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_forward_and_gradient_f64_fast(
    slope: f64,
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_forward_and_gradient_f64_fast";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_forward_and_gradient_f16(
    slope: f64,
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_forward_and_gradient_f16";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_forward_and_gradient_f16_fast(
    slope: f64,
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_forward_and_gradient_f16_fast";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_forward_and_gradient_bf16(
    slope: f64,
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_forward_and_gradient_bf16";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_forward_and_gradient_bf16_fast(
    slope: f64,
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_forward_and_gradient_bf16_fast";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else slope*x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_backward_f32(
    slope: f64,
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_backward_f32";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_backward_f32_fast(
    slope: f64,
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_backward_f32_fast";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else slope*x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_backward_f64(
    slope: f64,
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_backward_f64";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_backward_f64_fast(
    slope: f64,
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_backward_f64_fast";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else slope*x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_backward_f16(
    slope: f64,
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_backward_f16";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_backward_f16_fast(
    slope: f64,
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_backward_f16_fast";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else slope*x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_backward_bf16(
    slope: f64,
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_backward_bf16";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = x if x >= 0, else slope*x; fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_leaky_relu_backward_bf16_fast(
    slope: f64,
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_leaky_relu_backward_bf16_fast";
    let f = valid(name, sigmoid::LeakyRelu::new(slope));
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// y[i] = f(x[i]), where f(x) = max(x, 0).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_f32(x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_relu_f32";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = max(x, 0); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_f32_fast(x: *const f32, y: *mut f32, n: usize) {
    let name = "sigmoid_relu_f32_fast";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = max(x, 0).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_f64(x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_relu_f64";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = max(x, 0); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_f64_fast(x: *const f64, y: *mut f64, n: usize) {
    let name = "sigmoid_relu_f64_fast";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = max(x, 0).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_f16(x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_relu_f16";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = max(x, 0); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_f16_fast(x: *const f16, y: *mut f16, n: usize) {
    let name = "sigmoid_relu_f16_fast";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = max(x, 0).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_bf16(x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_relu_bf16";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f, x, y, n) }
}

/// y[i] = f(x[i]), where f(x) = max(x, 0); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_bf16_fast(x: *const bf16, y: *mut bf16, n: usize) {
    let name = "sigmoid_relu_bf16_fast";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { forward(name, move || f.fast(), x, y, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = max(x, 0).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_gradient_f32(x: *const f32, dydx: *mut f32, n: usize) {
    let name = "sigmoid_relu_gradient_f32";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = max(x, 0); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_gradient_f32_fast(x: *const f32, dydx: *mut f32, n: usize) {
    let name = "sigmoid_relu_gradient_f32_fast";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = max(x, 0).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_gradient_f64(x: *const f64, dydx: *mut f64, n: usize) {
    let name = "sigmoid_relu_gradient_f64";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = max(x, 0); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_gradient_f64_fast(x: *const f64, dydx: *mut f64, n: usize) {
    let name = "sigmoid_relu_gradient_f64_fast";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = max(x, 0).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_gradient_f16(x: *const f16, dydx: *mut f16, n: usize) {
    let name = "sigmoid_relu_gradient_f16";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = max(x, 0); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_gradient_f16_fast(x: *const f16, dydx: *mut f16, n: usize) {
    let name = "sigmoid_relu_gradient_f16_fast";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = max(x, 0).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_gradient_bf16(x: *const bf16, dydx: *mut bf16, n: usize) {
    let name = "sigmoid_relu_gradient_bf16";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f, x, dydx, n) }
}

/// dydx[i] = f'(x[i]), where f(x) = max(x, 0); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_gradient_bf16_fast(
    x: *const bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_relu_gradient_bf16_fast";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { gradient(name, move || f.fast(), x, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = max(x, 0).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_forward_and_gradient_f32(
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_relu_forward_and_gradient_f32";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = max(x, 0); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_forward_and_gradient_f32_fast(
    x: *const f32,
    y: *mut f32,
    dydx: *mut f32,
    n: usize,
) {
    let name = "sigmoid_relu_forward_and_gradient_f32_fast";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = max(x, 0).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_forward_and_gradient_f64(
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_relu_forward_and_gradient_f64";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = max(x, 0); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_forward_and_gradient_f64_fast(
    x: *const f64,
    y: *mut f64,
    dydx: *mut f64,
    n: usize,
) {
    let name = "sigmoid_relu_forward_and_gradient_f64_fast";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = max(x, 0).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_forward_and_gradient_f16(
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_relu_forward_and_gradient_f16";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = max(x, 0); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_forward_and_gradient_f16_fast(
    x: *const f16,
    y: *mut f16,
    dydx: *mut f16,
    n: usize,
) {
    let name = "sigmoid_relu_forward_and_gradient_f16_fast";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = max(x, 0).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_forward_and_gradient_bf16(
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_relu_forward_and_gradient_bf16";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f, x, y, dydx, n) }
}

/// y[i] = f(x[i]) and dydx[i] = f'(x[i]), where f(x) = max(x, 0); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_forward_and_gradient_bf16_fast(
    x: *const bf16,
    y: *mut bf16,
    dydx: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_relu_forward_and_gradient_bf16_fast";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { forward_and_gradient(name, move || f.fast(), x, y, dydx, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = max(x, 0).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_backward_f32(
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_relu_backward_f32";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = max(x, 0); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_backward_f32_fast(
    x: *const f32,
    grad_y: *const f32,
    grad_x: *mut f32,
    n: usize,
) {
    let name = "sigmoid_relu_backward_f32_fast";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = max(x, 0).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_backward_f64(
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_relu_backward_f64";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = max(x, 0); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_backward_f64_fast(
    x: *const f64,
    grad_y: *const f64,
    grad_x: *mut f64,
    n: usize,
) {
    let name = "sigmoid_relu_backward_f64_fast";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = max(x, 0).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_backward_f16(
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_relu_backward_f16";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = max(x, 0); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_backward_f16_fast(
    x: *const f16,
    grad_y: *const f16,
    grad_x: *mut f16,
    n: usize,
) {
    let name = "sigmoid_relu_backward_f16_fast";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = max(x, 0).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_backward_bf16(
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_relu_backward_bf16";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f, x, grad_y, grad_x, n) }
}

/// grad_x[i] = grad_y[i]*f'(x[i]), where f(x) = max(x, 0); fast.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_relu_backward_bf16_fast(
    x: *const bf16,
    grad_y: *const bf16,
    grad_x: *mut bf16,
    n: usize,
) {
    let name = "sigmoid_relu_backward_bf16_fast";
    let f = sigmoid::Relu;
    // SAFETY: the caller's word.
    unsafe { backward(name, move || f.fast(), x, grad_y, grad_x, n) }
}
