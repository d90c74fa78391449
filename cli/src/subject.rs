//! A function as it is measured and drawn: in one form, on one backend, at one tier.

use std::fmt;

use anyhow::{Context, Result};
use clap::ValueEnum;
use serde::{Deserialize, Serialize};
use sigmoid::{Activation, Backend, Element, Function};
use sigmoid_reference::{ALL, Reference};

#[derive(Clone, Copy)]
pub struct Subject {
    pub function: Function,
    pub form: Form,
    pub backend: Backend,
    pub fast: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// The function
    Forward,
    /// Its derivative
    Gradient,
}

impl Subject {
    pub fn run<T: Element>(&self, x: &[T], y: &mut [T]) {
        let function = self.function.on(self.backend);
        match (self.form, self.fast) {
            (Form::Forward, false) => function.forward(x, y),
            (Form::Forward, true) => function.fast().forward(x, y),
            (Form::Gradient, false) => function.gradient(x, y),
            (Form::Gradient, true) => function.fast().gradient(x, y),
        }
    }
}

impl Form {
    /// The exact values of the function in this form.
    pub fn reference(self, function: Function) -> Result<Reference> {
        let name = match self {
            Self::Forward => function.name().to_owned(),
            Self::Gradient => format!("{} gradient", function.name()),
        };
        let reference = ALL.iter().find(|reference| reference.name == name);
        let reference =
            reference.with_context(|| format!("the exact values of {name} are not known"))?;
        Ok(reference.with(function.parameters().map(|(_, value)| value)))
    }
}

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Forward => "forward",
            Self::Gradient => "gradient",
        })
    }
}

/// Help for an option that names such things.
pub fn function_help(things: &str) -> String {
    let all: Vec<_> = Function::ALL.iter().map(Function::to_string).collect();
    format!(
        "{things}: {}.\nParameters are given as in 'swish(alpha=1.702)', quoted for the shell",
        all.join(", ")
    )
}

/// The tier in words.
pub fn tier(fast: bool) -> &'static str {
    if fast { "fast" } else { "default" }
}
