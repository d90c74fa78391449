//! A function as a value.

use core::fmt;
use core::str::FromStr;

use crate::activation::Activation;
use crate::backend::Backend;
use crate::drive::{Buffers, Filled};
use crate::forms::EntryPoints;
use crate::functions::Sigmoid;

/// One of this crate's functions, picked when the program runs.
///
/// ```
/// use sigmoid::{Activation, Function};
///
/// let function: Function = "sigmoid".parse().unwrap();
/// let mut y = [0.0f32];
/// function.forward(&[0.0], &mut y);
/// assert_eq!(y, [0.5]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Function {
    /// [`Sigmoid`].
    Sigmoid,
}

impl Function {
    /// All functions, with their default parameters.
    pub const ALL: &'static [Self] = &[Self::Sigmoid];

    /// The name, which [`FromStr`] knows.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sigmoid => "sigmoid",
        }
    }
}

impl fmt::Display for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A name that is not that of a [`Function`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FunctionError {
    /// There is no function of that name.
    Unknown,
}

impl fmt::Display for FunctionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no such function; there are")?;
        Function::ALL.iter().try_for_each(|function| write!(f, " {}", function.name()))
    }
}

impl core::error::Error for FunctionError {}

impl FromStr for Function {
    type Err = FunctionError;

    fn from_str(name: &str) -> Result<Self, FunctionError> {
        let known = Self::ALL.iter().find(|function| function.name() == name);
        known.copied().ok_or(FunctionError::Unknown)
    }
}

impl Activation for Function {}

impl<T, Q> EntryPoints<T, Q> for Function
where
    Sigmoid: EntryPoints<T, Q>,
{
    fn forward_on<'y>(
        self,
        backend: Option<Backend>,
        buffers: Buffers<'_, 'y, T, 1, 1>,
    ) -> Filled<'y, T, 1> {
        match self {
            Self::Sigmoid => Sigmoid.forward_on(backend, buffers),
        }
    }

    fn gradient_on<'y>(
        self,
        backend: Option<Backend>,
        buffers: Buffers<'_, 'y, T, 1, 1>,
    ) -> Filled<'y, T, 1> {
        match self {
            Self::Sigmoid => Sigmoid.gradient_on(backend, buffers),
        }
    }

    fn forward_and_gradient_on<'y>(
        self,
        backend: Option<Backend>,
        buffers: Buffers<'_, 'y, T, 1, 2>,
    ) -> Filled<'y, T, 2> {
        match self {
            Self::Sigmoid => Sigmoid.forward_and_gradient_on(backend, buffers),
        }
    }

    fn backward_on<'y>(
        self,
        backend: Option<Backend>,
        buffers: Buffers<'_, 'y, T, 2, 1>,
    ) -> Filled<'y, T, 1> {
        match self {
            Self::Sigmoid => Sigmoid.backward_on(backend, buffers),
        }
    }
}
