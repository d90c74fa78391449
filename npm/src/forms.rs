//! The forms of a function over arrays in the module's memory.

use std::mem::MaybeUninit;
use std::ptr;
use std::slice::{from_raw_parts, from_raw_parts_mut};

use sigmoid::{Activation, Element, Function, Tier};

/// Exports the forms of an element type.
///
/// All are safe to call if each array has `n` elements, is aligned, and an output overlaps nothing: except that in
/// `forward` and `backward` it may be exactly the last input.
macro_rules! export {
    ($T:ident: $($form:ident($($array:ident),+) = $name:ident;)+) => {$(
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $name(
            position: usize,
            a: f64,
            b: f64,
            c: f64,
            fast: bool,
            $($array: *mut $T,)+
            n: usize,
        ) {
            // SAFETY: the caller's.
            unsafe { $form::<$T>(function(position, [a, b, c], fast), $($array,)+ n) }
        }
    )+};
}

export! { f32:
    forward(x, y) = forward_f32;
    gradient(x, dydx) = gradient_f32;
    forward_and_gradient(x, y, dydx) = forward_and_gradient_f32;
    backward(x, grad_y, grad_x) = backward_f32;
}

export! { f64:
    forward(x, y) = forward_f64;
    gradient(x, dydx) = gradient_f64;
    forward_and_gradient(x, y, dydx) = forward_and_gradient_f64;
    backward(x, grad_y, grad_x) = backward_f64;
}

/// The function that `parse` found, with the parameters that it wrote.
fn function(position: usize, parameters: [f64; 3], fast: bool) -> impl Activation {
    let function = Function::ALL[position].with_parameters(parameters);
    let tier = if fast { Tier::Fast } else { Tier::Default };
    function.expect("`parse` lets no others pass").at(tier)
}

unsafe fn forward<T: Element>(f: impl Activation, x: *mut T, y: *mut T, n: usize) {
    // SAFETY: the caller's, as in all that follow.
    unsafe {
        if ptr::eq(x, y) {
            f.forward_in_place(from_raw_parts_mut(x, n));
        } else {
            f.forward_uninit(from_raw_parts(x, n), output(y, n));
        }
    }
}

unsafe fn gradient<T: Element>(f: impl Activation, x: *mut T, dydx: *mut T, n: usize) {
    // SAFETY: as above.
    unsafe { f.gradient_uninit(from_raw_parts(x, n), output(dydx, n)) };
}

unsafe fn forward_and_gradient<T: Element>(
    f: impl Activation,
    x: *mut T,
    y: *mut T,
    dydx: *mut T,
    n: usize,
) {
    // SAFETY: as above.
    unsafe { f.forward_and_gradient_uninit(from_raw_parts(x, n), output(y, n), output(dydx, n)) };
}

unsafe fn backward<T: Element>(
    f: impl Activation,
    x: *mut T,
    grad_y: *mut T,
    grad_x: *mut T,
    n: usize,
) {
    // SAFETY: as above.
    unsafe {
        let x = from_raw_parts(x, n);
        if ptr::eq(grad_y, grad_x) {
            f.backward_in_place(x, from_raw_parts_mut(grad_x, n));
        } else {
            f.backward_uninit(x, from_raw_parts(grad_y, n), output(grad_x, n));
        }
    }
}

unsafe fn output<'y, T>(y: *mut T, n: usize) -> &'y mut [MaybeUninit<T>] {
    // SAFETY: as above.
    unsafe { from_raw_parts_mut(y.cast(), n) }
}
