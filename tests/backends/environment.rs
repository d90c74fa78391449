//! What the caller's floating-point environment changes, and that it is left as it was.

use sigmoid::{Activation, On, Sigmoid};

use crate::buffers::Number;
use crate::{Test, control};

pub const TESTS: &[Test] = &[
    ("flushing_subnormals_changes_nothing_else", |b| {
        flushing::<f32>(Sigmoid.on(b), f32::MIN_POSITIVE, true, 0.0);
        let exact = if b.name() == "scalar" { 4.0 * f64::MIN_POSITIVE / f64::EPSILON } else { 0.0 };
        flushing::<f64>(Sigmoid.on(b), f64::MIN_POSITIVE, false, exact);
    }),
    ("the_environment_is_left_alone", |b| {
        let before = control::get();
        let mut x = [f32::NAN, f32::INFINITY, -100.0, 1e-40];
        Sigmoid.on(b).forward_in_place(&mut x);
        assert_eq!(control::get(), before);
    }),
];

type Form<T> = fn(On<Sigmoid>, &[T], &mut [T]);

/// With FTZ and DAZ set, results of f32 that would be subnormal become 0, and no others change, but
/// for f64 without FMA: below `exact` their correction is subnormal in part, and half the bits are
/// lost.
fn flushing<T: Number>(sigmoid: On<Sigmoid>, smallest_normal: T, to_zero: bool, exact: T) {
    let forms: [Form<T>; 2] = [|f, x, y| f.forward(x, y), |f, x, y| f.gradient(x, y)];
    let tails = (-750_000..=750_000).map(|i| f64::from(i) * 1e-3);
    let x: Vec<T> = tails.chain([1e-40, -1e-310]).map(T::new).collect();
    for form in forms {
        let (mut usual, mut flushed) = (x.clone(), x.clone());
        form(sigmoid, &x, &mut usual);
        control::flushing(|| form(sigmoid, &x, &mut flushed));
        assert!(usual.iter().any(|&y| T::new(0.0) < y && y < smallest_normal));
        for ((x, usual), flushed) in x.iter().zip(usual).zip(flushed) {
            let zero = T::new(0.0);
            let expected = if to_zero && usual < smallest_normal { zero } else { usual };
            // What rounds up to the smallest normal number may count as subnormal.
            let edge = to_zero && usual == smallest_normal && flushed == zero;
            let half = usual < exact && usual.encode().abs_diff(flushed.encode()) < 1 << 27;
            assert!(
                flushed == expected || edge || half,
                "{flushed:?}, usually {usual:?}, at {x:?}"
            );
        }
    }
}
