//! Results against the truth, over samples. `tests/exhaustive` leaves no f32 out.

use sigmoid::{Activation, Backend, FromOutput, Sigmoid};
use sigmoid_reference::{
    Inputs, Patterns, Reference, SIGMOID, SIGMOID_GRADIENT, SLOPE_FROM_OUTPUT, Subject, doubles,
    published_bound, sweep,
};

use crate::Test;
use crate::buffers::Number;

pub const TESTS: &[Test] = &[
    ("f32_is_correctly_rounded", f32_is_correctly_rounded),
    ("hardest_f32_inputs", hardest_f32_inputs),
    ("f64_is_within_its_bound", f64_is_within_its_bound),
    ("gradient_from_output_is_rounded_once", gradient_from_output),
    ("fast_f32_is_within_its_bound", fast_f32),
    ("fast_f64_is_within_its_bound", fast_f64),
];

fn f32_is_correctly_rounded(backend: Backend) {
    let f = Sigmoid.on(backend);
    let inputs = sample();
    correctly_rounded(
        &SIGMOID,
        &inputs,
        &[&|x, y| f.forward(x, y), &|x, y| f.forward_and_gradient(x, y, &mut x.to_vec())],
    );
    correctly_rounded(
        &SIGMOID_GRADIENT,
        &inputs,
        &[&|x, dydx| f.gradient(x, dydx), &|x, dydx| {
            f.forward_and_gradient(x, &mut x.to_vec(), dydx)
        }],
    );
}

fn gradient_from_output(backend: Backend) {
    let f = Sigmoid.on(backend);
    let alone = |y: &[f32], slope: &mut [f32]| {
        f.backward_from_output(y, &vec![1.0; y.len()], slope);
    };
    let outputs = Patterns::within(0.25..=1.0);
    correctly_rounded(&SLOPE_FROM_OUTPUT, &outputs, &[&alone]);
}

/// `SIGMOID_TEST_STRIDE` thins it, for emulators.
fn sample() -> Patterns {
    match std::env::var("SIGMOID_TEST_STRIDE") {
        Ok(stride) => Patterns::every(stride.parse().expect("SIGMOID_TEST_STRIDE is a number")),
        Err(_) => Patterns::sample(509),
    }
}

#[track_caller]
fn correctly_rounded(reference: &Reference, inputs: &Patterns, subjects: &[Subject<f32>]) {
    for tally in sweep(reference, inputs, subjects, &|_| {}) {
        assert!(tally.keeps(0.5), "{}: {tally:?}", reference.name);
    }
}

/// Those whose truth lies closest to the middle between two f32.
fn hardest_f32_inputs(backend: Backend) {
    let f = Sigmoid.on(backend);
    let cases = include_str!("../data/hard_f32.txt").lines();
    for case in cases.filter(|line| !line.starts_with('#')) {
        let mut fields = case.split_whitespace();
        let form = fields.next().unwrap();
        let mut number =
            || f32::from_bits(u32::from_str_radix(fields.next().unwrap(), 16).unwrap());
        let (x, expected) = ([number()], number());
        let (mut alone, mut y, mut dydx) = ([0.0], [0.0], [0.0]);
        f.forward_and_gradient(&x, &mut y, &mut dydx);
        let fused = match form {
            "f" => {
                f.forward(&x, &mut alone);
                y
            }
            _ => {
                f.gradient(&x, &mut alone);
                dydx
            }
        };
        assert_eq!((alone, fused), ([expected], [expected]), "{case}");
    }
}

fn f64_is_within_its_bound(backend: Backend) {
    within_bound(Sigmoid.on(backend), false, backend, &doubles(1, 20_000)[..]);
}

fn fast_f32(backend: Backend) {
    within_bound(Sigmoid.fast().on(backend), true, backend, &sample());
}

fn fast_f64(backend: Backend) {
    within_bound(Sigmoid.fast().on(backend), true, backend, &doubles(1, 20_000)[..]);
}

#[track_caller]
fn within_bound<T, A>(f: A, fast: bool, backend: Backend, inputs: &(impl Inputs<T> + ?Sized))
where
    T: Number + sigmoid_reference::Element,
    A: Activation,
{
    let check = |reference: &Reference, subjects: &[Subject<T>]| {
        let bound = published_bound::<T>(reference, fast, backend.name()).expect("it is published");
        for tally in sweep(reference, inputs, subjects, &|_| {}) {
            assert!(tally.keeps(bound), "{}: {tally:?}", reference.name);
        }
    };
    check(
        &SIGMOID,
        &[&|x, y| f.forward(x, y), &|x, y| f.forward_and_gradient(x, y, &mut x.to_vec())],
    );
    check(
        &SIGMOID_GRADIENT,
        &[&|x, dydx| f.gradient(x, dydx), &|x, dydx| {
            f.forward_and_gradient(x, &mut x.to_vec(), dydx)
        }],
    );
}
