//! Functions that have parameters.

use core::fmt;

/// A function with parameters.
pub trait Parameters: Sized {
    const DEFAULT: Self;

    fn get(&self) -> impl Iterator<Item = (&'static str, f64)>;
    /// The same with other values, in the order of `get`; what is left out stays.
    fn with(self, values: impl Iterator<Item = f64>) -> Result<Self, ParameterError>;
}

/// A parameter that is not a number in the range of `f32`, or one that goes beyond that with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParameterError {
    name: &'static str,
    what: &'static str,
}

impl ParameterError {
    /// Is the value one that stays finite, and is not lost, when it is rounded to `f32`?
    pub(crate) const fn check(name: &'static str, value: f64) -> Result<(), Self> {
        let single = value as f32;
        let is_lost = single == 0.0 && value != 0.0;
        match single.is_finite() && !is_lost {
            true => Ok(()),
            false => {
                let what = "0, or a number that is finite and not 0 when rounded to f32";
                Err(Self { name, what })
            }
        }
    }

    /// Is the condition met that it must be so?
    pub(crate) const fn check_that(
        name: &'static str,
        what: &'static str,
        condition: bool,
    ) -> Result<(), Self> {
        if condition { Ok(()) } else { Err(Self { name, what }) }
    }

    /// Is what the parameters make together finite, too?
    pub(crate) const fn check_finite(name: &'static str, value: f64) -> Result<(), Self> {
        let what = "finite when rounded to f32";
        if (value as f32).is_finite() { Ok(()) } else { Err(Self { name, what }) }
    }
}

impl fmt::Display for ParameterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, what } = self;
        write!(f, "`{name}` must be {what}")
    }
}

impl core::error::Error for ParameterError {}

/// `1/x` in two words, for an `x` of the size of an f32.
#[inline(always)]
pub(crate) fn reciprocal(x: f64) -> [f64; 2] {
    let high = 1.0 / x;
    let [x_high, x_low] = halves(x);
    let [y_high, y_low] = halves(high);
    let rest = ((1.0 - x_high * y_high) - x_high * y_low - x_low * y_high) - x_low * y_low;
    [high, rest / x]
}

/// As the sum of two numbers of 26 bits.
#[inline(always)]
fn halves(x: f64) -> [f64; 2] {
    let high = f64::from_bits(x.to_bits() & !((1 << 27) - 1));
    [high, x - high]
}

/// Declares a function with parameters, each as `name = default`; and what of them must be `finite`, too.
macro_rules! parameters {
    (
        $(#[$doc:meta])*
        $Function:ident {
            $($(#[$parameter_doc:meta])* $parameter:ident = $default:literal,)+
        }
        $(must { $($which:literal be $what:literal = $condition:expr,)+ })?
        $(finite { $($together:literal = $value:expr,)+ })?
    ) => {
        $(#[$doc])*
        ///
        /// For `f32` the parameters are rounded to that first; one of -0 counts as 0.
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
            /// If one is infinite or NaN when rounded to `f32`, or is rounded to 0 without being that.
            $($(#[doc = concat!("If `", $which, "` is not ", $what, ".")])+)?
            $($(#[doc = concat!("If `", $together, "` is infinite when rounded to `f32`.")])+)?
            #[inline(never)]
            pub const fn new($($parameter: f64),+) -> Result<Self, $crate::ParameterError> {
                $(
                    if let Err(error) = $crate::ParameterError::check(stringify!($parameter), $parameter) {
                        return Err(error);
                    }
                )+
                $($(
                    if let Err(error) = $crate::ParameterError::check_that($which, $what, $condition) {
                        return Err(error);
                    }
                )+)?
                $($(
                    if let Err(error) = $crate::ParameterError::check_finite($together, $value) {
                        return Err(error);
                    }
                )+)?
                Ok(Self { $($parameter: $parameter + 0.0),+ })
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

            fn with(
                self,
                mut values: impl Iterator<Item = f64>,
            ) -> Result<Self, $crate::ParameterError> {
                Self::new($(values.next().unwrap_or(self.$parameter)),+)
            }
        }
    };
}
pub(crate) use parameters;
