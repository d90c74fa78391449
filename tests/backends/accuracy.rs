//! Results against the truth, over samples. `tests/exhaustive` leaves no f32 out.

use sigmoid::{Backend, Function};
use sigmoid_reference::{
    Inputs, Patterns, Reference, SLOPE_FROM_OUTPUT, TANH_FROM_OUTPUT, doubles,
};

use crate::subject::{Form, Number, Subject, measure, references, run};
use crate::{Test, is_emulated};

pub const TESTS: &[Test] = &[
    ("f32_is_within_its_bound", |backend, function| {
        for subject in Subject::both_tiers(backend, function) {
            within_bound(subject, &sample(function));
        }
    }),
    ("f64_is_within_its_bound", |backend, function| {
        for subject in Subject::both_tiers(backend, function) {
            let count = if is_emulated() { 2_000 } else { 20_000 };
            within_bound(subject, &doubles(1, count)[..]);
        }
    }),
];

/// At the default tier, whose bounds hold for all parameters.
pub const OF_PARAMETERS: &[Test] = &[
    ("f32_is_within_its_bound", |backend, function| {
        let [subject, _] = Subject::both_tiers(backend, function);
        within_bound(subject, &sample(function));
    }),
    ("f64_is_within_its_bound", |backend, function| {
        let [subject, _] = Subject::both_tiers(backend, function);
        within_bound(subject, &doubles(1, 2_000)[..]);
    }),
];

pub const OF_SIGMOID: &[Test] = &[("hardest_f32_inputs", hardest_f32_inputs)];

pub const FROM_OUTPUT: &[Test] = &[("gradient_from_output_is_rounded_once", gradient_from_output)];

/// `SIGMOID_TEST_STRIDE` thins it, for emulators.
fn sample(function: Function) -> Patterns {
    match std::env::var("SIGMOID_TEST_STRIDE") {
        Ok(stride) => Patterns::every(stride.parse().expect("SIGMOID_TEST_STRIDE is a number")),
        Err(_) if function == Function::Sigmoid => Patterns::sample(509),
        Err(_) => Patterns::every(10_007),
    }
}

#[track_caller]
fn within_bound<T: Number>(subject: Subject, inputs: &(impl Inputs<T> + ?Sized)) {
    let [value, gradient] = references(subject.function);
    check(subject, value, &[Form::Forward, Form::FusedForward], inputs);
    check(subject, gradient, &[Form::Gradient, Form::FusedGradient], inputs);
}

#[track_caller]
fn check<T: Number>(
    subject: Subject,
    reference: Reference,
    forms: &[Form],
    inputs: &(impl Inputs<T> + ?Sized),
) {
    let bound = subject.bound::<T>(&reference);
    let reference = reference.in_units_of(bound.least);
    let subjects: Vec<_> = forms.iter().map(|&form| (subject, form)).collect();
    for tally in measure(&reference, inputs, &subjects, run, &|_| {}) {
        assert!(tally.keeps(bound.ulp), "{} {subject:?}: {tally:?}", reference.name);
    }
}

fn gradient_from_output(backend: Backend, function: Function) {
    let reference = match function {
        Function::Sigmoid => SLOPE_FROM_OUTPUT,
        Function::Tanh => TANH_FROM_OUTPUT,
        other => panic!("the reference of {other} is missing"),
    };
    let [subject, _] = Subject::both_tiers(backend, function);
    check::<f32>(subject, reference, &[Form::BackwardFromOutput], &Patterns::within(0.25..=1.0));
}

/// Those whose truth lies closest to the middle between two f32, as far as they were searched for.
fn hardest_f32_inputs(backend: Backend, function: Function) {
    let [subject, _] = Subject::both_tiers(backend, function);
    let cases = include_str!("../data/hard_f32.txt").lines();
    for case in cases.filter(|line| !line.starts_with('#')) {
        let mut fields = case.split_whitespace();
        let forms = match fields.next() {
            Some("f") => [Form::Forward, Form::FusedForward],
            _ => [Form::Gradient, Form::FusedGradient],
        };
        let mut number =
            || f32::from_bits(u32::from_str_radix(fields.next().unwrap(), 16).unwrap());
        let (x, expected) = (number(), number());
        for form in forms {
            let mut y = [0.0];
            subject.run(form, &[x], &[x], &mut y);
            assert_eq!(y, [expected], "{case} {form:?}");
        }
    }
}
