//! Functions that have parameters.

use core::fmt;

/// A function with parameters.
pub trait Parameters: Sized {
    const DEFAULT: Self;

    fn get(&self) -> impl Iterator<Item = (&'static str, f64)>;
    /// The same with another value of one parameter, if it has that.
    fn with(self, name: &str, value: f64) -> Option<Result<Self, ParameterError>>;
}

/// What values a parameter can have: as `f64`, and rounded to `f32`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Range {
    Finite,
    Positive,
}

impl Range {
    pub(crate) const fn check(self, name: &'static str, value: f64) -> Result<(), ParameterError> {
        let single = value as f32;
        let is_good = single.is_finite() && (matches!(self, Self::Finite) || single > 0.0);
        if is_good { Ok(()) } else { Err(ParameterError { name, range: self }) }
    }
}

/// A parameter that is not a finite number, or not positive where it must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParameterError {
    name: &'static str,
    range: Range,
}

impl fmt::Display for ParameterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let range = match self.range {
            Range::Finite => "a finite number",
            Range::Positive => "a positive finite number",
        };
        write!(f, "`{}` must be {range}, also when rounded to f32", self.name)
    }
}

impl core::error::Error for ParameterError {}

/// Declares a function with parameters, each as `name: Range = default`.
macro_rules! parameters {
    (
        $(#[$doc:meta])*
        $Function:ident {
            $($(#[$parameter_doc:meta])* $parameter:ident: $Range:ident = $default:literal,)+
        }
    ) => {
        $(#[$doc])*
        ///
        /// For `f32` the parameters are rounded to that first.
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct $Function {
            $($parameter: f64,)+
        }

        impl $Function {
            /// The function with these parameters.
            ///
            /// A constant is checked when it is compiled:
            ///
            /// ```
            #[doc = concat!("use sigmoid::", stringify!($Function), ";")]
            ///
            #[doc = concat!("const FUNCTION: ", stringify!($Function), " =")]
            #[doc = concat!("    match ", stringify!($Function), "::new", stringify!(($($default),+)), " {")]
            ///         Ok(function) => function,
            ///         Err(_) => panic!("out of range"),
            ///     };
            #[doc = concat!("assert_eq!(FUNCTION, ", stringify!($Function), "::default());")]
            /// ```
            ///
            /// # Errors
            ///
            /// If one is not finite, or not positive where it must be, also when rounded to `f32`.
            pub const fn new($($parameter: f64),+) -> Result<Self, $crate::ParameterError> {
                $(
                    let range = $crate::parameters::Range::$Range;
                    if let Err(error) = range.check(stringify!($parameter), $parameter) {
                        return Err(error);
                    }
                )+
                Ok(Self { $($parameter),+ })
            }

            $(
                $(#[$parameter_doc])*
                pub const fn $parameter(self) -> f64 {
                    self.$parameter
                }
            )+

            #[inline(always)]
            fn rounded_to_f32(self) -> Self {
                Self { $($parameter: f64::from(self.$parameter as f32)),+ }
            }
        }

        impl Default for $Function {
            fn default() -> Self {
                $crate::parameters::Parameters::DEFAULT
            }
        }

        impl $crate::parameters::Parameters for $Function {
            const DEFAULT: Self = Self { $($parameter: $default),+ };

            fn get(&self) -> impl Iterator<Item = (&'static str, f64)> {
                [$((stringify!($parameter), self.$parameter)),+].into_iter()
            }

            fn with(self, name: &str, value: f64) -> Option<Result<Self, $crate::ParameterError>> {
                let mut changed = self;
                match name {
                    $(stringify!($parameter) => changed.$parameter = value,)+
                    _ => return None,
                }
                Some(Self::new($(changed.$parameter),+))
            }
        }
    };
}
pub(crate) use parameters;
