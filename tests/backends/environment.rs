//! The caller's floating-point environment changes no result, and no call changes it.

use half::{bf16, f16};

use crate::buffers::assert_same;
use crate::control;
use crate::subject::{Number, Subject};
use crate::{Test, is_emulated};

pub const TESTS: &[Test] = &[("results_and_environment_are_independent", |backend, function| {
    for subject in Subject::both_tiers(backend, function) {
        independent::<f32>(subject);
        independent::<f64>(subject);
    }
})];

pub const OF_SIGMOID: &[Test] =
    &[("halves_and_environment_are_independent", |backend, function| {
        for subject in Subject::both_tiers(backend, function) {
            independent::<f16>(subject);
            independent::<bf16>(subject);
        }
    })];

/// Ordinary numbers, tails, and what raises each of the flags.
fn independent<T: Number>(subject: Subject) {
    let signalling = T::decode(T::INFINITY.encode() | 1);
    let special = [T::NAN, signalling, T::INFINITY, T::decode(1), T::new(0.0), T::new(1e38)];
    let step = if is_emulated() { 10 } else { 1 };
    let tails = (-7500..=7500).step_by(step).map(|i| T::new(f64::from(i) * 0.1));
    let x: Vec<T> = tails.chain([1e-310, 1e-40, 1e-30, 1e-10].map(T::new)).chain(special).collect();
    let x: Vec<T> = x.iter().flat_map(|&x| [x, x * T::new(-1.0)]).collect();
    for form in subject.forms() {
        let mut usual = x.clone();
        subject.run(form, &x, &x, &mut usual);
        for (name, state) in control::STATES {
            for (x, usual) in [(&x[..], &usual[..]), (&x[1000..1001], &usual[1000..1001])] {
                let mut y = x.to_vec();
                let end = control::during(state, || subject.run(form, x, x, &mut y));
                assert_eq!(end, state, "{form:?} of {subject:?} in the state {name}");
                assert_same(&y, usual);
            }
        }
    }
}
