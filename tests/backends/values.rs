//! Values that are known without a reference.

use sigmoid::{Activation, Backend, FromOutput, Sigmoid};
use sigmoid_reference::{Inputs, Patterns, doubles};

use crate::Test;
use crate::limits::{self, Limits};
use crate::points::parameters;
use crate::subject::{Form, Number, Subject};

pub const TESTS: &[Test] = &[
    ("limits_and_zeros", each_type_and_tier!(limits_and_zeros)),
    ("nan_stays", each_type_and_tier!(nan_stays)),
];

pub const OF_SIGMOID: &[Test] = &[
    ("known_values", |b, _| {
        known_values::<f32, _>(Sigmoid.on(b));
        known_values::<f64, _>(Sigmoid.on(b));
        known_values::<f32, _>(Sigmoid.fast().on(b));
        known_values::<f64, _>(Sigmoid.fast().on(b));
    }),
    ("monotone_and_between_0_and_1", |b, _| {
        monotone(b, &singles());
        monotone(b, &numbers_of(doubles(6, 200_000)));
    }),
    ("the_gradient_is_even_and_falls_to_both_sides", |b, _| {
        gradient_is_even(b, &singles());
        gradient_is_even(b, &numbers_of(doubles(7, 200_000)));
    }),
];

fn singles() -> Vec<f32> {
    let patterns = Patterns::every(1009);
    let mut x = Vec::new();
    patterns.append(0..patterns.count(), &mut x);
    numbers_of(x)
}

fn numbers_of<T: Number>(x: Vec<T>) -> Vec<T> {
    x.into_iter().filter(|x| !x.is_nan()).collect()
}

fn forward<T: Number>(f: impl Activation, x: &[T]) -> Vec<T> {
    let mut y = x.to_vec();
    f.forward_in_place(&mut y);
    y
}

fn gradient<T: Number>(f: impl Activation, x: &[T]) -> Vec<T> {
    let mut dydx = x.to_vec();
    f.gradient(x, &mut dydx);
    dydx
}

fn known_values<T: Number, A: FromOutput>(f: A) {
    let zero = T::new(if T::BITS == 32 { -104.0 } else { -746.0 });
    let tiny = T::new(1e-310);
    let x = [0.0, -0.0, f64::INFINITY, -f64::INFINITY, f64::MAX, -f64::MAX].map(T::new);
    let y = forward(f, &x);
    assert_eq!(y, [0.5, 0.5, 1.0, 0.0, 1.0, 0.0].map(T::new));
    assert_eq!(forward(f, &[tiny, zero]), [0.5, 0.0].map(T::new));
    assert!(forward(f, &[T::new(-87.0)])[0] > T::new(0.0));

    let dydx = gradient(f, &x);
    assert_eq!(dydx, [0.25, 0.25, 0.0, 0.0, 0.0, 0.0].map(T::new));
    assert!(gradient(f, &[T::new(87.0)])[0] > T::new(0.0));

    let y = [0.0, 0.25, 0.5, 1.0].map(T::new);
    let mut grad_x = y;
    f.backward_from_output(&y, &[T::new(2.0); 4], &mut grad_x);
    assert_eq!(grad_x, [0.0, 0.375, 0.5, 0.0].map(T::new));
}

fn limits_and_zeros<T: Number>(subject: Subject) {
    let Subject { function, .. } = subject;
    let limits = limits::of(function.name(), &parameters::<T>(function));
    let Limits { values, gradients } = limits.unwrap_or_else(|| panic!("none for {function}"));
    let x = [f64::NEG_INFINITY, -0.0, 0.0, f64::INFINITY].map(T::new);
    for (form, expected) in [
        (Form::Forward, values),
        (Form::FusedForward, values),
        (Form::Gradient, gradients),
        (Form::FusedGradient, gradients),
    ] {
        let mut y = x;
        subject.run(form, &x, &x, &mut y);
        for ((x, y), expected) in x.iter().zip(y).zip(expected) {
            // Except at 0, 1 and ±∞ the last bits may be off.
            let error = (y.to_f64() - expected).abs();
            let is_known = [0.0, 1.0].contains(&expected.abs());
            let is_near = !is_known && error < 1e-5 * expected.abs();
            let is_nan = y.is_nan() && expected.is_nan();
            let is_right = is_near || is_nan || y.encode() == T::new(expected).encode();
            assert!(is_right, "{form:?} of {subject:?}: {y:?}, not {expected:?}, at {x:?}");
        }
    }
}

/// Quiet and signalling, of both signs.
fn nan_stays<T: Number>(subject: Subject) {
    let exponent = T::INFINITY.encode();
    let sign = 1 << (T::BITS - 1);
    let nans = [T::NAN.encode(), T::NAN.encode() | sign | 1, exponent | 1, exponent | sign | 1];
    let nans = nans.map(T::decode);
    let one = [T::new(1.0); 4];
    for form in subject.forms() {
        for (x, grad) in [(&nans, &one), (&one, &nans), (&nans, &nans)] {
            let mut y = one;
            subject.run(form, x, grad, &mut y);
            let of_grad = matches!(form, Form::Backward | Form::BackwardFromOutput);
            let stays = std::ptr::eq(x, &nans) || of_grad;
            assert_eq!(y.iter().all(|y| y.is_nan()), stays, "{form:?} of {subject:?}: {y:?}");
        }
    }
}

fn monotone<T: Number>(backend: Backend, x: &[T]) {
    let y = forward(Sigmoid.on(backend), x);
    assert!(y.iter().all(|&y| T::new(0.0) <= y && y <= T::new(1.0)));
    for (x, y) in x.windows(2).zip(y.windows(2)) {
        assert!(y[0] <= y[1], "{y:?} at {x:?}");
    }
}

fn gradient_is_even<T: Number>(backend: Backend, x: &[T]) {
    let mirrored: Vec<T> = x.iter().map(|&x| x * T::new(-1.0)).collect();
    let sigmoid = Sigmoid.on(backend);
    let (right, left) = (gradient(sigmoid, x), gradient(sigmoid, &mirrored));
    assert_eq!(right, left);
    assert!(right.iter().all(|&y| T::new(0.0) <= y && y <= T::new(0.25)));
    for (x, y) in x.windows(2).zip(right.windows(2)) {
        let outwards = if x[0] < T::new(0.0) { y[0] <= y[1] } else { y[0] >= y[1] };
        assert!(outwards, "{y:?} at {x:?}");
    }
}
