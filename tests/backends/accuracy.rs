//! Results against the truth, over samples. `tests/exhaustive` leaves no f32 out.

use sigmoid::{Backend, Function};
use sigmoid_reference::{Inputs, Patterns, Reference, doubles, with_points};

use crate::subject::{Form, Number, Subject, gradient_from_output, measure, references, run};
use crate::worst::Worst;
use crate::{Test, is_emulated};

pub const TESTS: &[Test] = &[
    ("f32_is_within_its_bound", |backend, function| {
        let points = points::<f32>(function);
        within_bound(backend, function, &sample(function).near_points(&points, 8));
    }),
    ("f64_is_within_its_bound", |backend, function| {
        let inputs = doubles(1, if is_emulated() { 600 } else { 20_000 });
        within_bound(backend, function, &with_points(inputs, points::<f64>(function))[..]);
    }),
    ("worst_inputs_are_within_their_bound", |backend, function| {
        within_bound(backend, function, &worst_inputs::<f32>(function)[..]);
        within_bound(backend, function, &worst_inputs::<f64>(function)[..]);
    }),
];

pub const OF_PARAMETERS: &[Test] = &[
    TESTS[0],
    ("f64_is_within_its_bound", |backend, function| {
        let inputs = doubles(1, if is_emulated() { 600 } else { 2_000 });
        let inputs = with_points(inputs, points::<f64>(function));
        within_bound(backend, function, &inputs[..]);
    }),
    TESTS[2],
];

pub const OF_SIGMOID: &[Test] = &[("hardest_f32_inputs", hardest_f32_inputs)];

pub const FROM_OUTPUT: &[Test] =
    &[("gradient_from_output_is_within_its_bound", |backend, function| {
        let forms = [Form::BackwardFromOutput];
        let reference = gradient_from_output(function);
        let inputs = doubles(1, if is_emulated() { 600 } else { 20_000 });
        let mut outputs = with_points(inputs, reference.points::<f64>());
        outputs.retain(|y| y.abs() <= 1.0);
        let greatest = if is_emulated() { 0.26 } else { 1.0 };
        for subject in Subject::both_tiers(backend, function) {
            check::<f32>(subject, reference, &forms, &Patterns::within(0.25..=greatest));
            check::<f64>(subject, reference, &forms, &outputs[..]);
        }
    })];

/// `SIGMOID_TEST_STRIDE` thins it, for emulators.
fn sample(function: Function) -> Patterns {
    match std::env::var("SIGMOID_TEST_STRIDE") {
        Ok(stride) => Patterns::every(stride.parse().expect("SIGMOID_TEST_STRIDE is a number")),
        Err(_) if function == Function::Sigmoid => Patterns::sample(509),
        Err(_) => Patterns::every(10_007),
    }
}

/// Where the function deserves a look.
fn points<T: Number>(function: Function) -> Vec<f64> {
    let points = references(function)[0].points::<T>();
    points.into_iter().step_by(if is_emulated() { 3 } else { 1 }).collect()
}

/// What an adversarial search has found, for whichever backend and form, and its neighbours.
fn worst_inputs<T: Number>(function: Function) -> Vec<T> {
    let of_function = Worst::all().into_iter().filter(|worst| worst.is_of::<T>(function));
    with_points(vec![], of_function.map(|worst| worst.input()))
}

#[track_caller]
fn within_bound<T: Number>(
    backend: Backend,
    function: Function,
    inputs: &(impl Inputs<T> + ?Sized),
) {
    let [value, gradient] = references(function);
    for subject in Subject::both_tiers(backend, function) {
        check(subject, value, &[Form::Forward, Form::FusedForward], inputs);
        check(subject, gradient, &[Form::Gradient, Form::FusedGradient], inputs);
    }
}

#[track_caller]
fn check<T: Number>(
    subject: Subject,
    reference: Reference,
    forms: &[Form],
    inputs: &(impl Inputs<T> + ?Sized),
) {
    let bound = subject.bound::<T>(&reference);
    let reference = reference.in_units_of(bound.unit);
    let subjects: Vec<_> = forms.iter().map(|&form| (subject, form)).collect();
    for tally in measure(&reference, inputs, &subjects, run, &|_| {}) {
        assert!(tally.keeps(bound.ulp), "{} {subject:?}: {tally:?}", reference.name);
    }
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
