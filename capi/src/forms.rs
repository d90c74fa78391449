//! The forms of a function over a caller's pointers, on the chosen backend.
//!
//! They are safe to call as [`Buffers::fill`] is. The function comes from a closure, whose type tells
//! the tier: it is a constant where the call is compiled.

use sigmoid::{Activation, Element, FromOutput, ParameterError};

use crate::buffers::{Buffers, Form, abort};

/// The function, unless its parameters are wrong: that aborts the process.
#[inline]
pub fn valid<F>(name: &str, f: Result<F, ParameterError>) -> F {
    f.unwrap_or_else(|error| abort(name, &error))
}

/// `y[i] = f(x[i])`.
#[inline]
pub unsafe fn forward<T: Element, A: Activation>(
    name: &str,
    f: impl Fn() -> A,
    x: *const T,
    y: *mut T,
    n: usize,
) {
    const FORM: Form<1, 1> = Form { inputs: ["x"], outputs: ["y"], in_place: Some(0) };
    let fill = move |backend, mut buffers: Buffers<T, 1, 1>| {
        let f = f().on(backend);
        if let Some(x) = buffers.in_place() {
            return f.forward_in_place(x);
        }
        let ([x], [y]) = buffers.apart();
        f.forward_uninit(x, y);
    };
    // SAFETY: the caller's word.
    unsafe { Buffers::fill([x], [y], n, &FORM, name, &fill) }
}

/// `dydx[i] = f'(x[i])`.
#[inline]
pub unsafe fn gradient<T: Element, A: Activation>(
    name: &str,
    f: impl Fn() -> A,
    x: *const T,
    dydx: *mut T,
    n: usize,
) {
    const FORM: Form<1, 1> = Form { inputs: ["x"], outputs: ["dydx"], in_place: None };
    let fill = move |backend, mut buffers: Buffers<T, 1, 1>| {
        let ([x], [dydx]) = buffers.apart();
        f().on(backend).gradient_uninit(x, dydx);
    };
    // SAFETY: the caller's word.
    unsafe { Buffers::fill([x], [dydx], n, &FORM, name, &fill) }
}

/// `y[i] = f(x[i])` and `dydx[i] = f'(x[i])`.
#[inline]
pub unsafe fn forward_and_gradient<T: Element, A: Activation>(
    name: &str,
    f: impl Fn() -> A,
    x: *const T,
    y: *mut T,
    dydx: *mut T,
    n: usize,
) {
    const FORM: Form<1, 2> = Form { inputs: ["x"], outputs: ["y", "dydx"], in_place: None };
    let fill = move |backend, mut buffers: Buffers<T, 1, 2>| {
        let ([x], [y, dydx]) = buffers.apart();
        f().on(backend).forward_and_gradient_uninit(x, y, dydx);
    };
    // SAFETY: the caller's word.
    unsafe { Buffers::fill([x], [y, dydx], n, &FORM, name, &fill) }
}

/// `grad_x[i] = grad_y[i]·f'(x[i])`.
#[inline]
pub unsafe fn backward<T: Element, A: Activation>(
    name: &str,
    f: impl Fn() -> A,
    x: *const T,
    grad_y: *const T,
    grad_x: *mut T,
    n: usize,
) {
    const FORM: Form<2, 1> =
        Form { inputs: ["x", "grad_y"], outputs: ["grad_x"], in_place: Some(1) };
    let fill = move |backend, mut buffers: Buffers<T, 2, 1>| {
        let f = f().on(backend);
        if let Some((x, grad)) = buffers.second_in_place() {
            return f.backward_in_place(x, grad);
        }
        let ([x, grad_y], [grad_x]) = buffers.apart();
        f.backward_uninit(x, grad_y, grad_x);
    };
    // SAFETY: the caller's word.
    unsafe { Buffers::fill([x, grad_y], [grad_x], n, &FORM, name, &fill) }
}

/// `grad_x[i] = grad_y[i]·f'(x[i])`, told from `y[i] = f(x[i])`.
#[inline]
pub unsafe fn backward_from_output<T: Element, A: FromOutput>(
    name: &str,
    f: impl Fn() -> A,
    y: *const T,
    grad_y: *const T,
    grad_x: *mut T,
    n: usize,
) {
    const FORM: Form<2, 1> = Form { inputs: ["y", "grad_y"], outputs: ["grad_x"], in_place: None };
    let fill = move |backend, mut buffers: Buffers<T, 2, 1>| {
        let ([y, grad_y], [grad_x]) = buffers.apart();
        f().on(backend).backward_from_output_uninit(y, grad_y, grad_x);
    };
    // SAFETY: the caller's word.
    unsafe { Buffers::fill([y, grad_y], [grad_x], n, &FORM, name, &fill) }
}
