//! A function as it is measured and drawn: in one form, on one backend, at one tier.

use std::fmt;

use anyhow::{Context, Result};
use clap::builder::{BoolValueParser, TypedValueParser, ValueParser};
use clap::{Args, ValueEnum};
use serde::{Deserialize, Serialize};
use sigmoid::{Activation, Backend, Element, Function};
use sigmoid_reference::{ALL, Reference};

use crate::offer;

#[derive(Clone, Copy)]
pub struct Subject {
    pub function: Function,
    pub form: Form,
    pub backend: Backend,
    pub tier: Tier,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// The function
    Forward,
    /// Its derivative
    Gradient,
}

/// The library's, as the command line and files name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tier {
    Default,
    Fast,
}

impl Subject {
    pub fn run<T: Element>(&self, x: &[T], y: &mut [T]) {
        let function = self.function.on(self.backend).at(self.tier.into());
        match self.form {
            Form::Forward => function.forward(x, y),
            Form::Gradient => function.gradient(x, y),
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

impl From<Tier> for sigmoid::Tier {
    fn from(tier: Tier) -> Self {
        match tier {
            Tier::Default => Self::Default,
            Tier::Fast => Self::Fast,
        }
    }
}

impl From<Tier> for sigmoid_reference::Tier {
    fn from(tier: Tier) -> Self {
        match tier {
            Tier::Default => Self::Default,
            Tier::Fast => Self::Fast,
        }
    }
}

impl fmt::Display for Tier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Default => "default",
            Self::Fast => "fast",
        })
    }
}

/// What a flag says: the second, if it is given.
pub fn flag<T: Copy + Send + Sync + 'static>([absent, given]: [T; 2]) -> ValueParser {
    BoolValueParser::new().map(move |is_given| if is_given { given } else { absent }).into()
}

/// The option that picks the function that a command is about.
#[derive(Args)]
pub struct OfFunction {
    #[arg(
        long,
        value_name = "NAME",
        default_value = "sigmoid",
        value_parser = offer::functions::<Function>(&[]),
        hide_possible_values = true,
        help = function_help("Function")
    )]
    pub function: Function,
}

/// Help for an option that names such things.
pub fn function_help(things: &str) -> String {
    let all: Vec<_> = Function::ALL.iter().map(Function::to_string).collect();
    format!(
        "{things}: {}.\nParameters are given as in 'swish(alpha=1.702)', quoted for the shell",
        all.join(", ")
    )
}
