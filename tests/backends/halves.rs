//! Half types: all 2¹⁶ inputs of each.

use half::{bf16, f16};
use sigmoid::{Backend, Function, Tier};
use sigmoid_reference::Reference;

use crate::buffers::assert_same;
use crate::subject::{Form, Number, Subject, gradient_from_output, references};
use crate::{TestOfAll, is_emulated};

pub const TESTS: &[TestOfAll] = &[
    ("all_f16_are_correctly_rounded", correctly_rounded::<f16>),
    ("all_bf16_are_correctly_rounded", correctly_rounded::<bf16>),
    ("fast_f16_are_fast_f32_rounded", fast::<f16>),
    ("fast_bf16_are_fast_f32_rounded", fast::<bf16>),
];

fn all<T: Number>() -> Vec<T> {
    let step = if is_emulated() { 11 } else { 1 };
    (0..1 << T::BITS).step_by(step).map(T::decode).collect()
}

fn correctly_rounded<T: Number>(function: Function) {
    let [value, gradient] = references(function);
    check::<T>(function, value, &[Form::Forward, Form::FusedForward]);
    check::<T>(function, gradient, &[Form::Gradient, Form::FusedGradient, Form::Backward]);
    if function.is_from_output() {
        check::<T>(function, gradient_from_output(function), &[Form::BackwardFromOutput]);
    }
}

/// Each input is used with a factor, too, for the forms that have one: the product is rounded to f32, and that once.
fn check<T: Number>(function: Function, reference: Reference, forms: &[Form]) {
    let x = all::<T>();
    let factors: Vec<T> =
        x.iter().rev().map(|&x| if x.is_nan() { T::new(1.0) } else { x }).collect();
    let truth: Vec<T> = x.iter().map(|&x| reference.round(x)).collect();
    let products: Vec<T> = truth.iter().zip(&factors).map(|(&y, &factor)| y * factor).collect();
    for backend in Backend::available() {
        let subject = Subject { function, backend, tier: Tier::Default };
        for &form in forms {
            let expected = match form {
                Form::Backward | Form::BackwardFromOutput => &products,
                _ => &truth,
            };
            let mut y = x.clone();
            subject.run(form, &x, &factors, &mut y);
            for ((x, y), expected) in x.iter().zip(y).zip(expected) {
                assert!(
                    y.is(*expected),
                    "{form:?} of {subject:?}: {y:?}, not {expected:?}, at {x:e}"
                );
            }
        }
    }
}

fn fast<T: Number>(function: Function) {
    let x = all::<T>();
    let singles: Vec<f32> = x.iter().map(|x| x.to_f64() as f32).collect();
    for backend in Backend::available() {
        let subject = Subject { function, backend, tier: Tier::Fast };
        for form in [Form::Forward, Form::FusedForward, Form::Gradient, Form::FusedGradient] {
            let mut y = x.clone();
            subject.run(form, &x, &x, &mut y);
            let mut rounded = singles.clone();
            subject.run(form, &singles, &singles, &mut rounded);
            let rounded: Vec<T> = rounded.into_iter().map(|y| T::new(y.into())).collect();
            assert_same(&y, &rounded);
        }
    }
}
