//! The list of the functions, each of which is a file.

use core::fmt;
use core::str::FromStr;

use crate::activation::{Activation, FromOutput};
use crate::backend::Backend;
use crate::drive::{Buffers, Filled};
use crate::element::{Accurate, Quick};
use crate::forms::{
    Backward, BackwardFromOutput, EntryPoint, Evaluation, Forward, ForwardAndGradient, Gradient,
};

/// Makes a function of each line `file::Type`, and of all of them [`Function`].
macro_rules! functions {
    ($($file:ident::$Function:ident $(: $FromOutput:ident)?;)+) => {
        $(
            mod $file;
            pub use $file::$Function;

            impl Activation for $Function {}
            entry_points!($Function: Forward, 1, 1);
            entry_points!($Function: Gradient, 1, 1);
            entry_points!($Function: ForwardAndGradient, 1, 2);
            entry_points!($Function: Backward, 2, 1);
            $(
                impl $FromOutput for $Function {}
                entry_points!($Function: BackwardFromOutput, 2, 1);
            )?
        )+

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
            $(
                #[doc = concat!("[`", stringify!($Function), "`](struct@", stringify!($Function), ").")]
                $Function,
            )+
        }

        impl Function {
            /// All functions.
            pub const ALL: &'static [Self] = &[$(Self::$Function),+];

            /// The name, which [`FromStr`] knows.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$Function => stringify!($file),)+
                }
            }
        }

        impl Activation for Function {}

        impl<const I: usize, const O: usize, K, T, Q> EntryPoint<K, T, Q, I, O> for Function
        where
            $($Function: EntryPoint<K, T, Q, I, O>,)+
        {
            fn enter<'y>(
                self,
                backend: Option<Backend>,
                buffers: Buffers<'_, 'y, T, I, O>,
            ) -> Filled<'y, T, O> {
                match self {
                    $(Self::$Function => $Function.enter(backend, buffers),)+
                }
            }
        }
    };
}

/// Compiles a form of a function for all elements and tiers.
macro_rules! entry_points {
    ($Function:ty: $Form:ident, $inputs:literal, $outputs:literal) => {
        entry_points!($Function: $Form, $inputs, $outputs: f32, Accurate);
        entry_points!($Function: $Form, $inputs, $outputs: f32, Quick);
        entry_points!($Function: $Form, $inputs, $outputs: f64, Accurate);
        entry_points!($Function: $Form, $inputs, $outputs: f64, Quick);
    };
    ($Function:ty: $Form:ident, $inputs:literal, $outputs:literal: $Element:ty, $Tier:ident) => {
        impl EntryPoint<$Form, $Element, $Tier, $inputs, $outputs> for $Function {
            #[inline(never)]
            fn enter<'y>(
                self,
                backend: Option<Backend>,
                buffers: Buffers<'_, 'y, $Element, $inputs, $outputs>,
            ) -> Filled<'y, $Element, $outputs> {
                buffers.fill(backend, Evaluation($Form, self, $Tier))
            }
        }
    };
}

functions! {
    sigmoid::Sigmoid: FromOutput;
}

impl fmt::Display for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Function {
    type Err = FunctionError;

    fn from_str(name: &str) -> Result<Self, FunctionError> {
        let known = Self::ALL.iter().find(|function| function.name() == name);
        known.copied().ok_or(FunctionError::Unknown)
    }
}

/// Why a text does not name a [`Function`].
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
