//! The forms of a function over a caller's pointers, on the chosen backend.
//!
//! They are safe to call as [`Buffers::new`] is.

use sigmoid::{Activation, Element, FromOutput, ParameterError};

use crate::backend::chosen;
use crate::buffers::{Buffers, abort};

/// The function, unless its parameters are wrong: that aborts the process.
#[inline]
pub fn valid<F>(name: &str, f: Result<F, ParameterError>) -> F {
    f.unwrap_or_else(|error| abort(name, &error.to_string()))
}

/// `y[i] = f(x[i])`.
#[inline]
pub unsafe fn forward<T: Element>(
    name: &str,
    f: impl Activation,
    x: *const T,
    y: *mut T,
    n: usize,
) {
    let f = f.on(chosen());
    // SAFETY: the caller's word.
    let mut buffers = unsafe { Buffers::new(name, [("x", x)], [("y", y)], n) };
    match buffers.in_place() {
        Some(x) => f.forward_in_place(x),
        None => buffers.fill(|[x], [y]| {
            f.forward_uninit(x, y);
        }),
    }
}

/// `dydx[i] = f'(x[i])`.
#[inline]
pub unsafe fn gradient<T: Element>(
    name: &str,
    f: impl Activation,
    x: *const T,
    dydx: *mut T,
    n: usize,
) {
    let f = f.on(chosen());
    // SAFETY: the caller's word.
    let mut buffers = unsafe { Buffers::new(name, [("x", x)], [("dydx", dydx)], n) };
    buffers.fill(|[x], [dydx]| {
        f.gradient_uninit(x, dydx);
    });
}

/// `y[i] = f(x[i])` and `dydx[i] = f'(x[i])`.
#[inline]
pub unsafe fn forward_and_gradient<T: Element>(
    name: &str,
    f: impl Activation,
    x: *const T,
    y: *mut T,
    dydx: *mut T,
    n: usize,
) {
    let f = f.on(chosen());
    // SAFETY: the caller's word.
    let mut buffers = unsafe { Buffers::new(name, [("x", x)], [("y", y), ("dydx", dydx)], n) };
    buffers.fill(|[x], [y, dydx]| {
        f.forward_and_gradient_uninit(x, y, dydx);
    });
}

/// `grad_x[i] = grad_y[i]·f'(x[i])`.
#[inline]
pub unsafe fn backward<T: Element>(
    name: &str,
    f: impl Activation,
    x: *const T,
    grad_y: *const T,
    grad_x: *mut T,
    n: usize,
) {
    let f = f.on(chosen());
    let inputs = [("x", x), ("grad_y", grad_y)];
    // SAFETY: the caller's word.
    let mut buffers = unsafe { Buffers::new(name, inputs, [("grad_x", grad_x)], n) };
    match buffers.in_place() {
        Some((x, grad)) => f.backward_in_place(x, grad),
        None => buffers.fill(|[x, grad_y], [grad_x]| {
            f.backward_uninit(x, grad_y, grad_x);
        }),
    }
}

/// `grad_x[i] = grad_y[i]·f'(x[i])`, told from `y[i] = f(x[i])`.
#[inline]
pub unsafe fn backward_from_output<T: Element>(
    name: &str,
    f: impl FromOutput,
    y: *const T,
    grad_y: *const T,
    grad_x: *mut T,
    n: usize,
) {
    let f = f.on(chosen());
    let inputs = [("y", y), ("grad_y", grad_y)];
    // SAFETY: the caller's word.
    let mut buffers = unsafe { Buffers::new(name, inputs, [("grad_x", grad_x)], n) };
    buffers.fill(|[y, grad_y], [grad_x]| {
        f.backward_from_output_uninit(y, grad_y, grad_x);
    });
}
