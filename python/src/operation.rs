//! What a ufunc does with elements.

use std::mem::MaybeUninit;

use sigmoid::{Activation, Element, FromOutput, Function, ParameterError, Tier};

/// A form of a function at a tier.
pub struct Operation {
    function: Function,
    form: Form,
    tier: Tier,
}

#[derive(Clone, Copy)]
pub enum Form {
    /// `f(x)`
    Forward,
    /// `f'(x)`
    Gradient,
    /// `grad_y·f'(x)`
    Backward,
    /// The same, told from `y = f(x)`.
    BackwardFromOutput,
}

impl Operation {
    pub fn new(function: &str, form: Form, tier: Tier) -> Self {
        let function = function.parse().expect("the table has names of functions");
        Self { function, form, tier }
    }

    /// How many inputs have an element for each of the output: x or y, and perhaps grad_y.
    pub fn inputs(&self) -> usize {
        match self.form {
            Form::Forward | Form::Gradient => 1,
            Form::Backward | Form::BackwardFromOutput => 2,
        }
    }

    /// How many inputs follow as parameters.
    pub fn parameters(&self) -> usize {
        self.function.parameters().count()
    }

    pub fn with(&self, parameters: impl IntoIterator<Item = f64>) -> Result<Self, ParameterError> {
        let function = self.function.with_parameters(parameters)?;
        Ok(Self { function, ..*self })
    }

    /// Of the inputs those that it has not are not looked at.
    pub fn run<'y, T: Element>(
        &self,
        [x, grad_y]: [&[T]; 2],
        output: &'y mut [MaybeUninit<T>],
    ) -> &'y mut [T] {
        let f = self.function.at(self.tier);
        match self.form {
            Form::Forward => f.forward_uninit(x, output),
            Form::Gradient => f.gradient_uninit(x, output),
            Form::Backward => f.backward_uninit(x, grad_y, output),
            Form::BackwardFromOutput => {
                let f = self.function.as_from_output().expect("the table has none but such");
                f.at(self.tier).backward_from_output_uninit(x, grad_y, output)
            }
        }
    }
}
