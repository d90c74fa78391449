//! Values that are known without a reference.

use sigmoid::{Activation, Backend, FromOutput, Sigmoid};
use sigmoid_reference::{Inputs, Patterns, doubles};

use crate::Test;
use crate::buffers::Number;

pub const TESTS: &[Test] = &[
    ("known_values", |b| {
        known_values::<f32>(b, -87.0, -104.0);
        known_values::<f64>(b, -708.0, -746.0);
    }),
    ("nan_stays", |b| {
        nan_stays(b, &[0x7fc0_0000, 0xffc0_0001, 0x7f80_0001, 0xffbf_ffff].map(f32::from_bits));
        nan_stays(b, &[0x7ff8 << 48, 0xfff8 << 48 | 1, 0x7ff0 << 48 | 1].map(f64::from_bits));
    }),
    ("monotone_and_between_0_and_1", |b| {
        monotone(b, &singles());
        monotone(b, &numbers_of(doubles(6, 200_000)));
    }),
    ("the_gradient_is_even_and_falls_to_both_sides", |b| {
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

fn forward<T: Number>(backend: Backend, x: &[T]) -> Vec<T> {
    let mut y = x.to_vec();
    Sigmoid.on(backend).forward_in_place(&mut y);
    y
}

fn gradient<T: Number>(backend: Backend, x: &[T]) -> Vec<T> {
    let mut dydx = x.to_vec();
    Sigmoid.on(backend).gradient(x, &mut dydx);
    dydx
}

/// `normal` has a normal result, and all from `zero` down have 0.
fn known_values<T: Number>(backend: Backend, normal: f64, zero: f64) {
    let tiny = T::new(1e-310);
    let x =
        [0.0, -0.0, f64::INFINITY, -f64::INFINITY, f64::MAX, -f64::MAX, zero, normal].map(T::new);
    let y = forward(backend, &x);
    assert_eq!(y[..7], [0.5, 0.5, 1.0, 0.0, 1.0, 0.0, 0.0].map(T::new));
    assert!(y[7] > T::new(0.0));
    assert_eq!(forward(backend, &[tiny]), [T::new(0.5)]);

    let dydx = gradient(backend, &x);
    assert_eq!(dydx[..7], [0.25, 0.25, 0.0, 0.0, 0.0, 0.0, 0.0].map(T::new));
    assert!(dydx[7] > T::new(0.0));

    let y = [0.0, 0.25, 0.5, 1.0].map(T::new);
    let mut grad_x = y;
    Sigmoid.on(backend).backward_from_output(&y, &[T::new(2.0); 4], &mut grad_x);
    assert_eq!(grad_x, [0.0, 0.375, 0.5, 0.0].map(T::new));
}

fn nan_stays<T: Number>(backend: Backend, nans: &[T]) {
    let one = vec![T::new(1.0); nans.len()];
    let (mut y, mut dydx) = (nans.to_vec(), nans.to_vec());
    let sigmoid = Sigmoid.on(backend);
    let all_nan = |y: &[T]| y.iter().all(|y| y.is_nan());
    assert!(all_nan(&forward(backend, nans)) && all_nan(&gradient(backend, nans)));
    sigmoid.forward_and_gradient(nans, &mut y, &mut dydx);
    assert!(all_nan(&y) && all_nan(&dydx));
    sigmoid.backward(nans, &one, &mut y);
    assert!(all_nan(&y));
    sigmoid.backward(&one, nans, &mut y);
    assert!(all_nan(&y));
    sigmoid.backward_from_output(nans, &one, &mut y);
    assert!(all_nan(&y));
}

fn monotone<T: Number>(backend: Backend, x: &[T]) {
    let y = forward(backend, x);
    assert!(y.iter().all(|&y| T::new(0.0) <= y && y <= T::new(1.0)));
    for (x, y) in x.windows(2).zip(y.windows(2)) {
        assert!(y[0] <= y[1], "{y:?} at {x:?}");
    }
}

fn gradient_is_even<T: Number>(backend: Backend, x: &[T]) {
    let mirrored: Vec<T> = x.iter().map(|&x| x * T::new(-1.0)).collect();
    let (right, left) = (gradient(backend, x), gradient(backend, &mirrored));
    assert_eq!(right, left);
    assert!(right.iter().all(|&y| T::new(0.0) <= y && y <= T::new(0.25)));
    for (x, y) in x.windows(2).zip(right.windows(2)) {
        let outwards = if x[0] < T::new(0.0) { y[0] <= y[1] } else { y[0] >= y[1] };
        assert!(outwards, "{y:?} at {x:?}");
    }
}
