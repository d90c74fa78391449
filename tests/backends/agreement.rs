//! One answer: the backends agree bit for bit, and so do the forms of a function.

use sigmoid::{Activation, Backend, Function, Tier};
use sigmoid_reference::{Inputs, Patterns, doubles};

use crate::buffers::assert_same;
use crate::subject::{Form, Number, Subject};
use crate::{Test, is_emulated};

pub const TESTS: &[Test] = &[
    ("f32_results_are_those_of_scalar", |backend, function| {
        same_results(function, [backend, "scalar".parse().unwrap()], &singles());
    }),
    ("f64_results_are_those_of_every_fused_backend", |backend, function| {
        for other in Backend::available().filter(|&other| fused(other) && fused(backend)) {
            same_results(function, [backend, other], &doubles(2, thinned(200_000)));
        }
    }),
    ("forms_agree", |backend, function| {
        let subject = Subject { function, backend, tier: Tier::Default };
        forms_agree(subject, &singles());
        forms_agree(subject, &doubles(3, thinned(200_000)));
    }),
    ("the_outermost_backend_wins", outermost_wins),
];

fn thinned(count: usize) -> usize {
    if is_emulated() { count / 20 } else { count }
}

pub fn fused(backend: Backend) -> bool {
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

fn outermost_wins(backend: Backend, function: Function) {
    let x = doubles(5, 20_000);
    let (mut y, mut other) = (x.clone(), x.clone());
    function.on(backend).forward(&x, &mut y);
    for inner in Backend::available() {
        function.on(inner).on(backend).forward(&x, &mut other);
        assert_same(&y, &other);
    }
}
