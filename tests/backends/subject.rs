//! What is tested: a function on a backend at a tier, and its forms.

use std::ops::Mul;

use sigmoid::{Activation, Backend, Element, FromOutput, Function, Sigmoid, Tanh};
use sigmoid_reference::{Format, Reference, values_and_gradients};

/// An element type that tests can make up and compare bit for bit.
pub trait Number: Element + Format + Mul<Output = Self> {
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

#[derive(Clone, Copy, Debug)]
pub struct Subject {
    pub function: Function,
    pub backend: Backend,
    pub fast: bool,
}

/// Calls a method of a [`Subject`]: at the two tiers it is a method of two types.
macro_rules! call {
    ($subject:expr, $function:expr, $method:ident($($argument:expr),*)) => {
        match $subject.fast {
            false => $function.on($subject.backend).$method($($argument),*),
            true => $function.fast().on($subject.backend).$method($($argument),*),
        }
    };
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
        [false, true].map(|fast| Self { function, backend, fast })
    }

    pub fn forms(self) -> impl Iterator<Item = Form> {
        use Form::*;
        let from_output = self.function.is_from_output().then_some(BackwardFromOutput);
        [Forward, Gradient, FusedForward, FusedGradient, Backward].into_iter().chain(from_output)
    }

    pub fn forward<T: Number>(self, x: &[T], y: &mut [T]) {
        call!(self, self.function, forward(x, y));
    }

    pub fn gradient<T: Number>(self, x: &[T], dydx: &mut [T]) {
        call!(self, self.function, gradient(x, dydx));
    }

    pub fn forward_and_gradient<T: Number>(self, x: &[T], y: &mut [T], dydx: &mut [T]) {
        call!(self, self.function, forward_and_gradient(x, y, dydx));
    }

    pub fn backward<T: Number>(self, x: &[T], grad_y: &[T], grad_x: &mut [T]) {
        call!(self, self.function, backward(x, grad_y, grad_x));
    }

    pub fn backward_from_output<T: Number>(self, y: &[T], grad_y: &[T], grad_x: &mut [T]) {
        match self.function {
            Function::Sigmoid => call!(self, Sigmoid, backward_from_output(y, grad_y, grad_x)),
            Function::Tanh => call!(self, Tanh, backward_from_output(y, grad_y, grad_x)),
            other => panic!("{other} is not among those whose output tells their gradient"),
        }
    }

    /// A form as a call from two inputs to one output.
    pub fn run<T: Number>(self, form: Form, x: &[T], grad: &[T], out: &mut [T]) {
        match form {
            Form::Forward => self.forward(x, out),
            Form::Gradient => self.gradient(x, out),
            Form::FusedForward => self.forward_and_gradient(x, out, &mut x.to_vec()),
            Form::FusedGradient => self.forward_and_gradient(x, &mut x.to_vec(), out),
            Form::Backward => self.backward(x, grad, out),
            Form::BackwardFromOutput => self.backward_from_output(x, grad, out),
        }
    }
}

/// The exact values and gradients of a function.
pub fn references(function: Function) -> [Reference; 2] {
    let parameters: Vec<f64> = function.parameters().map(|(_, value)| value).collect();
    values_and_gradients(function.name(), parameters)
        .unwrap_or_else(|| panic!("no references for {function}"))
}
