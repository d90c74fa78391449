//! What is measured.

use std::fmt;

use clap::ValueEnum;
use serde::{Deserialize, Serialize};
use sigmoid::{Backend, Function};
use sigmoid_timing::{Float, Run};

use crate::subject::{self, Form, Tier};

/// A function over buffers, and the name of it.
pub struct Subject<T> {
    pub name: Name,
    pub run: Run<T>,
}

/// Which code a time is of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// That of a function, with its parameters, or [`MEMCPY`].
    pub function: String,
    pub form: Option<Form>,
    pub tier: Option<Tier>,
    /// That of a backend, or [`LIBM`].
    pub backend: Option<String>,
}

/// What nothing that reads and writes memory can be faster than.
pub const MEMCPY: &str = "memcpy";
/// A plain loop, which calls the mathematical library of the system unless it needs none.
pub const LIBM: &str = "libm";

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Dtype {
    F32,
    F64,
}

/// Where the input lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Data {
    /// Where nothing is special: [-8, 8]
    Ordinary,
    /// Where all results of the sigmoid are subnormal: f32 [-103, -88], f64 [-744, -709]
    Tail,
    /// Everything at once: f32 [-100, 100], f64 [-700, 700]
    Mixed,
}

impl Data {
    pub fn range<T: Float>(self) -> [T; 2] {
        match self {
            Self::Ordinary => T::ORDINARY,
            Self::Tail => T::TAIL,
            Self::Mixed => T::MIXED,
        }
    }
}

impl Dtype {
    /// Those of an element.
    pub fn bytes(self) -> usize {
        match self {
            Self::F32 => size_of::<f32>(),
            Self::F64 => size_of::<f64>(),
        }
    }
}

impl<T: Float> Subject<T> {
    pub fn memcpy() -> Self {
        let name = Name { function: MEMCPY.to_owned(), form: None, tier: None, backend: None };
        Self { name, run: Box::new(|x, y| y.copy_from_slice(x)) }
    }

    pub fn plain_loop(function: Function) -> Option<Self> {
        let name = Name {
            function: function.to_string(),
            form: Some(Form::Forward),
            tier: None,
            backend: Some(LIBM.to_owned()),
        };
        Some(Self { name, run: T::plain_loop(function)? })
    }

    pub fn new(function: Function, form: Form, tier: Tier, backend: Backend) -> Self {
        let name = Name {
            function: function.to_string(),
            form: Some(form),
            tier: Some(tier),
            backend: Some(backend.name().to_owned()),
        };
        let subject = subject::Subject { function, form, backend, tier };
        Self { name, run: Box::new(move |x, y| subject.run(x, y)) }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.function)?;
        if self.form == Some(Form::Gradient) {
            f.write_str(" gradient")?;
        }
        if self.tier == Some(Tier::Fast) {
            f.write_str(" fast")?;
        }
        match &self.backend {
            Some(backend) => write!(f, ", {backend}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Dtype {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::F32 => "f32",
            Self::F64 => "f64",
        })
    }
}
