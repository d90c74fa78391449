//! Results of all backends at both tiers against the truth, over samples: of the two, the truth takes
//! the time. `tests/exhaustive` leaves no f32 out.

use sigmoid::{Backend, Function, Tier};
use sigmoid_reference::{Inputs, Patterns, Reference, doubles, with_points};

use crate::subject::{Form, Number, Subject, gradient_from_output, measure, references, run};
use crate::worst::Worst;
use crate::{TestOfAll, is_emulated};

pub const TESTS: &[TestOfAll] = &[
    ("f32_is_within_its_bound", |function| {
        let points = points::<f32>(function);
        within_bound(function, &sample(function).near_points(&points, 8));
    }),
    ("f64_is_within_its_bound", |function| {
        let inputs = doubles(1, if is_emulated() { 600 } else { 20_000 });
        within_bound(function, &with_points(inputs, points::<f64>(function))[..]);
    }),
    ("worst_inputs_are_within_their_bound", |function| {
        within_bound(function, &worst_inputs::<f32>(function)[..]);
        within_bound(function, &worst_inputs::<f64>(function)[..]);
    }),
];

pub const OF_PARAMETERS: &[TestOfAll] = &[
    TESTS[0],
    ("f64_is_within_its_bound", |function| {
        let inputs = doubles(1, if is_emulated() { 600 } else { 2_000 });
        let inputs = with_points(inputs, points::<f64>(function));
        within_bound(function, &inputs[..]);
    }),
    TESTS[2],
];

pub const OF_SIGMOID: &[TestOfAll] = &[("hardest_f32_inputs", hardest_f32_inputs)];

pub const FROM_OUTPUT: &[TestOfAll] = &[("gradient_from_output_is_within_its_bound", |function| {
    let forms = [Form::BackwardFromOutput];
    let reference = gradient_from_output(function);
    let inputs = doubles(1, if is_emulated() { 600 } else { 20_000 });
    let mut outputs = with_points(inputs, reference.points::<f64>());
    outputs.retain(|y| y.abs() <= 1.0);
    let greatest = if is_emulated() { 0.26 } else { 1.0 };
    check::<f32>(function, reference, &forms, &Patterns::within(0.25..=greatest));
    check::<f64>(function, reference, &forms, &outputs[..]);
})];

fn sample(function: Function) -> Patterns {
    if is_emulated() {
        Patterns::every(50_021)
    } else if function == Function::Sigmoid {
        Patterns::sample(509)
    } else {
        Patterns::every(10_007)
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
fn within_bound<T: Number>(function: Function, inputs: &(impl Inputs<T> + ?Sized)) {
    let [value, gradient] = references(function);
    check(function, value, &[Form::Forward, Form::FusedForward], inputs);
    check(function, gradient, &[Form::Gradient, Form::FusedGradient], inputs);
}

#[track_caller]
fn check<T: Number>(
    function: Function,
    reference: Reference,
    forms: &[Form],
    inputs: &(impl Inputs<T> + ?Sized),
) {
    let on = |tier| move |backend| Subject { function, backend, tier };
    let tiers = [Tier::Default, Tier::Fast].into_iter();
    let subjects: Vec<_> = tiers
        .flat_map(|tier| Backend::available().map(on(tier)))
        .flat_map(|subject| forms.iter().map(move |&form| (subject, form)))
        .collect();
    let bound = |subject: &Subject| subject.bound::<T>(&reference);
    // What is measured in one unit is so at once.
    for subjects in subjects.chunk_by(|(a, _), (b, _)| bound(a).unit == bound(b).unit) {
        let reference = reference.in_units_of(bound(&subjects[0].0).unit);
        let tallies = measure(&reference, inputs, subjects, run, &|_| {});
        for ((subject, form), tally) in subjects.iter().zip(tallies) {
            let is_kept = tally.keeps(bound(subject).ulp);
            assert!(is_kept, "{} {form:?} of {subject:?}: {tally:?}", reference.name);
        }
    }
}

/// Those whose truth lies closest to the middle between two f32, as far as they were searched for.
fn hardest_f32_inputs(function: Function) {
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
        for (backend, form) in Backend::available().flat_map(|b| forms.map(|form| (b, form))) {
            let mut y = [0.0];
            Subject { function, backend, tier: Tier::Default }.run(form, &[x], &[x], &mut y);
            assert_eq!(y, [expected], "{case} {form:?} {backend}");
        }
    }
}
