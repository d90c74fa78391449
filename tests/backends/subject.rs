//! What is tested: a function on a backend at a tier, and its forms.

use std::fmt::LowerExp;
use std::ops::Mul;

use half::{bf16, f16};
use sigmoid::{Activation, Backend, FromOutput, Function, Tier};
use sigmoid_reference::{
    self as reference, Bound, Exact, Inputs, Reference, SLOPE_FROM_OUTPUT, TANH_FROM_OUTPUT, Tally,
    published_bound, sweep, values_and_gradients,
};

/// An element type that tests can make up and compare bit for bit.
pub trait Number: sigmoid::Element + reference::Element + LowerExp + Mul<Output = Self> {
    const CANARY: Self;
    /// One more than four times the largest group of registers has; under Miri, than two registers.
    const LENGTHS: usize;

    fn new(value: f64) -> Self;
}

impl Number for f32 {
    const CANARY: Self = -12345.0;
    const LENGTHS: usize = if cfg!(miri) { 9 } else { 4 * 64 + 1 };

    fn new(value: f64) -> Self {
        value as f32
    }
}

impl Number for f64 {
    const CANARY: Self = -12345.0;
    const LENGTHS: usize = if cfg!(miri) { 5 } else { 4 * 32 + 1 };

    fn new(value: f64) -> Self {
        value
    }
}

macro_rules! halves {
    ($($Half:ident)+) => {$(
        impl Number for $Half {
            const CANARY: Self = $Half::from_bits(0x8765);
            const LENGTHS: usize = if cfg!(miri) { 5 } else { 4 * 16 + 1 };

            fn new(value: f64) -> Self {
                Exact::from(value).round()
            }
        }
    )+};
}

halves!(f16 bf16);

#[derive(Clone, Copy, Debug)]
pub struct Subject {
    pub function: Function,
    pub backend: Backend,
    pub tier: Tier,
}

#[derive(Clone, Copy, Debug)]
pub enum Form {
    Forward,
    Gradient,
    FusedForward,
    FusedGradient,
    Backward,
    BackwardFromOutput,
}

impl Subject {
    pub fn both_tiers(backend: Backend, function: Function) -> [Self; 2] {
        [Tier::Default, Tier::Fast].map(|tier| Self { function, backend, tier })
    }

    pub fn forms(self) -> impl Iterator<Item = Form> {
        use Form::*;
        let from_output = self.function.is_from_output().then_some(BackwardFromOutput);
        [Forward, Gradient, FusedForward, FusedGradient, Backward].into_iter().chain(from_output)
    }

    /// A form as a call from two inputs to one output.
    pub fn run<T: Number>(self, form: Form, x: &[T], grad: &[T], out: &mut [T]) {
        let Self { function, backend, tier } = self;
        let f = function.on(backend).at(tier);
        match form {
            Form::Forward => f.forward(x, out),
            Form::Gradient => f.gradient(x, out),
            Form::FusedForward => f.forward_and_gradient(x, out, &mut x.to_vec()),
            Form::FusedGradient => f.forward_and_gradient(x, &mut x.to_vec(), out),
            Form::Backward => f.backward(x, grad, out),
            Form::BackwardFromOutput => {
                let f = function.as_from_output().expect("`forms` has it of no others");
                f.on(backend).at(tier).backward_from_output(x, grad, out);
            }
        }
    }

    /// What is published for results that should be those of `reference`.
    pub fn bound<T: Number>(self, reference: &Reference) -> Bound {
        let tier = match self.tier {
            Tier::Default => reference::Tier::Default,
            Tier::Fast => reference::Tier::Fast,
        };
        published_bound::<T>(reference, tier, self.backend.name())
    }
}

/// The exact values and gradients of a function.
pub fn references(function: Function) -> [Reference; 2] {
    let parameters: Vec<f64> = function.parameters().map(|(_, value)| value).collect();
    values_and_gradients(function.name(), parameters)
        .unwrap_or_else(|| panic!("no references for {function}"))
}

/// The exact gradient of a function as one of its output.
pub fn gradient_from_output(function: Function) -> Reference {
    match function {
        Function::Sigmoid => SLOPE_FROM_OUTPUT,
        Function::Tanh => TANH_FROM_OUTPUT,
        other => panic!("the reference of {other} is missing"),
    }
}

/// A form of a subject as a call from one input: gradients are those of the sum of the outputs.
pub fn run<T: Number>((subject, form): (Subject, Form), x: &[T], out: &mut [T]) {
    subject.run(form, x, &vec![T::new(1.0); x.len()], out);
}

/// [`sweep`] for what `run` makes of forms of subjects.
pub fn measure<T: Number>(
    reference: &Reference,
    inputs: &(impl Inputs<T> + ?Sized),
    subjects: &[(Subject, Form)],
    run: fn((Subject, Form), &[T], &mut [T]),
    progress: &(dyn Fn(f64) + Sync),
) -> Vec<Tally<T>> {
    let bind = |&subject| move |x: &[T], out: &mut [T]| run(subject, x, out);
    let runs: Vec<_> = subjects.iter().map(bind).collect();
    let runs: Vec<reference::Subject<T>> = runs.iter().map(|run| run as _).collect();
    sweep(reference, inputs, &runs, progress)
}
