//! One answer: the backends agree bit for bit, and so do the forms of a function.

use sigmoid::{Activation, Backend, Function, Tier};
use sigmoid_reference::{Format, Inputs, Patterns, doubles};

use crate::buffers::assert_same;
use crate::subject::{Form, Number, Subject};
use crate::{Test, is_emulated};

pub const TESTS: &[Test] = &[("forms_agree", |backend, function| {
    let subject = Subject { function, backend, tier: Tier::Default };
    forms_agree(subject, &singles());
    forms_agree(subject, &doubles(3, thinned(200_000)));
})];

/// On backends with fused operations.
pub const OF_FUSED: &[Test] = &[
    ("f32_results_are_those_of_scalar", |backend, function| {
        same_results(function, [backend, "scalar".parse().unwrap()], &singles());
    }),
    ("f64_results_are_those_of_every_fused_backend", |backend, function| {
        for other in Backend::available().filter(|&other| is_fused(other) && other != backend) {
            same_results(function, [backend, other], &doubles(2, thinned(200_000)));
        }
    }),
];

pub const OF_SIGMOID: &[Test] = &[
    ("the_outermost_backend_wins", outermost_backend_wins),
    ("the_outermost_tier_wins", outermost_tier_wins),
];

fn thinned(count: usize) -> usize {
    if is_emulated() { count / 20 } else { count }
}

pub fn is_fused(backend: Backend) -> bool {
    backend.name() != "scalar"
}

fn singles() -> Vec<f32> {
    let patterns = Patterns::every(if is_emulated() { 99_991 } else { 9973 });
    let mut x = Vec::new();
    patterns.append(0..patterns.count(), &mut x);
    x
}

fn same_results<T: Number>(function: Function, backends: [Backend; 2], x: &[T]) {
    let [(y, dydx), (other_y, other_dydx)] = backends.map(|backend| {
        let (mut y, mut dydx) = (x.to_vec(), x.to_vec());
        function.on(backend).forward_and_gradient(x, &mut y, &mut dydx);
        (y, dydx)
    });
    assert_same(&y, &other_y);
    assert_same(&dydx, &other_dydx);
}

/// `forward` and `gradient` are the two halves of `forward_and_gradient`, and `backward` is the
/// product with the latter.
fn forms_agree<T: Number>(subject: Subject, x: &[T]) {
    let grad: Vec<T> = x.iter().rev().copied().collect();
    let [mut y, mut dydx] = [(); 2].map(|()| x.to_vec());
    subject.run(Form::FusedForward, x, x, &mut y);
    subject.run(Form::FusedGradient, x, x, &mut dydx);
    let products: Vec<T> = grad.iter().zip(&dydx).map(|(&g, &d)| g * d).collect();
    for (form, expected) in [(Form::Forward, y), (Form::Gradient, dydx), (Form::Backward, products)]
    {
        let mut results = x.to_vec();
        subject.run(form, x, &grad, &mut results);
        assert_same(&results, &expected);
    }
}

/// At the fast tier, where each backend has bits of its own.
fn outermost_backend_wins(backend: Backend, function: Function) {
    let x = singles();
    let results = |f: &dyn Fn(&[f32], &mut [f32])| {
        let mut y = x.clone();
        f(&x, &mut y);
        y
    };
    let y = results(&|x, y| function.fast().on(backend).forward(x, y));
    for inner in Backend::available().filter(|&inner| inner != backend) {
        let of_inner = results(&|x, y| function.fast().on(inner).forward(x, y));
        assert!(
            y.iter().zip(&of_inner).any(|(y, other)| !y.is(*other)),
            "{inner} has the same bits"
        );
        assert_same(&y, &results(&|x, y| function.on(inner).fast().on(backend).forward(x, y)));
    }
}

fn outermost_tier_wins(backend: Backend, function: Function) {
    let f = function.on(backend);
    let x = singles();
    let [mut default, mut fast, mut y] = [(); 3].map(|()| x.clone());
    f.forward(&x, &mut default);
    f.fast().forward(&x, &mut fast);
    assert!(default.iter().zip(&fast).any(|(y, other)| !y.is(*other)), "tiers have the same bits");
    f.fast().at(Tier::Default).forward(&x, &mut y);
    assert_same(&default, &y);
    f.at(Tier::Default).fast().forward(&x, &mut y);
    assert_same(&fast, &y);
}
