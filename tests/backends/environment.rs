//! What the caller's floating-point environment changes, and that it is left as it was.

use sigmoid::{Activation, Function, Tier};

use crate::subject::{Form, Number, Subject};
use crate::{Test, control};

pub const TESTS: &[Test] = &[
    ("flushing_subnormals_changes_nothing_else", |backend, function| {
        let subject = Subject { function, backend, tier: Tier::Default };
        flushing::<f32>(subject, f32::MIN_POSITIVE, true, 0.0);
        let exact = match (function, backend.name()) {
            (Function::Sigmoid, "scalar") => 4.0 * f64::MIN_POSITIVE / f64::EPSILON,
            (Function::Sigmoid, _) => 0.0,
            _ => return,
        };
        flushing::<f64>(subject, f64::MIN_POSITIVE, false, exact);
    }),
    ("the_environment_is_left_alone", |backend, function| {
        let before = control::get();
        let mut x = [f32::NAN, f32::INFINITY, -100.0, 1e-40];
        function.on(backend).forward_in_place(&mut x);
        assert_eq!(control::get(), before);
    }),
];

/// With FTZ and DAZ set, subnormal inputs and results of f32 become 0, and no others change; no
/// results of f64 do, but without FMA: below `exact` their correction is subnormal in part, and half
/// the bits are lost.
fn flushing<T: Number>(subject: Subject, smallest_normal: T, to_zero: bool, exact: T) {
    let magnitude = |y: T| if y < T::new(0.0) { y * T::new(-1.0) } else { y };
    let tails = (-750_000..=750_000).map(|i| f64::from(i) * 1e-3);
    let x: Vec<T> = tails.chain([1e-30, -1e-30]).map(T::new).collect();
    for form in [Form::Forward, Form::Gradient] {
        let (mut usual, mut flushed) = (x.clone(), x.clone());
        subject.run(form, &x, &x, &mut usual);
        control::flushing(|| subject.run(form, &x, &x, &mut flushed));
        let is_subnormal = |&y: &T| T::new(0.0) < y && y < smallest_normal;
        assert!(usual.iter().any(is_subnormal) || subject.function != Function::Sigmoid);
        for ((x, usual), flushed) in x.iter().zip(usual).zip(flushed) {
            let size = magnitude(usual);
            let expected = if to_zero && size < smallest_normal { T::new(0.0) } else { usual };
            // What rounds up to the smallest normal number may count as subnormal.
            let edge = to_zero && size == smallest_normal && flushed == T::new(0.0);
            let half = size < exact && usual.encode().abs_diff(flushed.encode()) < 1 << 27;
            assert!(
                flushed == expected || edge || half,
                "{form:?}: {flushed:?}, usually {usual:?}, at {x:?}"
            );
        }
    }
}
