//! No result leaves the function's range, beside kinks and limits least of all.

use sigmoid::{Backend, Function, Tier};
use sigmoid_reference::doubles;

use crate::buffers::numbers;
use crate::points::{kinks, parameters};
use crate::subject::{Form, Number, Subject};
use crate::{Test, is_emulated};

pub const TESTS: &[Test] = &[("results_stay_in_it", |backend, function| {
    stays_in_range::<f32>(backend, function);
    stays_in_range::<f64>(backend, function);
})];

/// The range of a function's values and of its gradients, and the tiers that keep it.
struct Range {
    values: [f64; 2],
    gradients: [f64; 2],
    tiers: &'static [Tier],
}

const BOTH: &[Tier] = &[Tier::Default, Tier::Fast];
const DEFAULT: &[Tier] = &[Tier::Default];
const INF: f64 = f64::INFINITY;

/// Of those functions whose range ends at a number of `T`.
fn range<T: Number>(function: Function) -> Option<Range> {
    let (values, gradients, tiers) = match (function.name(), &*parameters::<T>(function)) {
        ("sigmoid", _) => ([0.0, 1.0], [0.0, 0.25], BOTH),
        ("tanh", _) => ([-1.0, 1.0], [0.0, 1.0], BOTH),
        ("scaled_sigmoid", &[_, low, high]) => {
            ([low.min(high), low.max(high)], [-INF, INF], DEFAULT)
        }
        ("hard_sigmoid", &[alpha, _]) => ([0.0, 1.0], [alpha.min(0.0), alpha.max(0.0)], BOTH),
        ("hard_swish", _) => ([-0.375, INF], [-0.5, 1.5], DEFAULT),
        ("softplus", &[beta]) if beta > 0.0 => ([0.0, INF], [0.0, 1.0], BOTH),
        ("log_sigmoid", _) => ([-INF, 0.0], [0.0, 1.0], BOTH),
        ("softsign", _) => ([-1.0, 1.0], [0.0, 1.0], BOTH),
        ("celu", &[alpha]) => ([-alpha, INF], [0.0, 1.0], BOTH),
        ("exp", _) => ([0.0, INF], [0.0, INF], BOTH),
        ("elu", &[alpha]) => ([(-alpha).min(0.0), INF], [alpha.min(0.0), alpha.max(1.0)], BOTH),
        ("leaky_relu", &[slope]) => ([-INF, INF], [slope.min(1.0), slope.max(1.0)], BOTH),
        ("relu", _) => ([0.0, INF], [0.0, 1.0], BOTH),
        _ => return None,
    };
    Some(Range { values, gradients, tiers })
}

pub fn is_for(function: Function) -> bool {
    range::<f64>(function).is_some()
}

fn stays_in_range<T: Number>(backend: Backend, function: Function) {
    let Range { values, gradients, tiers } = range::<T>(function).expect("`is_for` has asked");
    let count = if is_emulated() { 1_000 } else { 20_000 };
    let sample = doubles(8, count).into_iter().map(T::new);
    let x: Vec<T> = kinks(function).into_iter().chain(sample).chain(numbers(count / 5)).collect();
    let x: Vec<T> = x.into_iter().filter(|x| !x.is_nan()).collect();
    for &tier in tiers {
        let subject = Subject { function, backend, tier };
        for (form, [least, greatest]) in [
            (Form::Forward, values),
            (Form::FusedForward, values),
            (Form::Gradient, gradients),
            (Form::FusedGradient, gradients),
        ] {
            let mut y = x.clone();
            subject.run(form, &x, &x, &mut y);
            for (x, y) in x.iter().zip(&y) {
                let is_inside = (least..=greatest).contains(&y.to_f64());
                assert!(is_inside, "{form:?} of {subject:?}: {y:?} at {x:?}");
            }
        }
    }
}
