//! The list of the functions, each of which is a file.

use core::array;
use core::fmt;
use core::str::FromStr;

use crate::activation::{Activation, FromOutput};
use crate::backend::Backend;
use crate::drive::Buffers;
use crate::entry::{Choice, EntryPoint, entry_points};
use crate::form::{Forward, Gradient, GradientFromOutput};
use crate::parameters::ParameterError;
#[cfg_attr(not(feature = "activations"), allow(unused))]
use crate::parameters::Parameters;

/// Makes a function of each line `file::Type = "formula"`, with `(parameters)` if it has some; of all
/// of them [`Function`]; and of those in `FromOutput`, whose output tells their gradient,
/// [`FunctionFromOutput`]. Those with a `cfg` are there if their group is a feature of the build.
macro_rules! functions {
    (
        FromOutput {$(
            $(#[$group:meta])?
            $file:ident::$Function:ident = $formula:literal;
        )+}
        $($others:tt)+
    ) => {
        functions! {
            $(
                $(#[$group])?
                $file::$Function = $formula;
            )+
            $($others)+
        }

        $(
            $(#[$group])?
            const _: () = {
                impl FromOutput for $Function {}
                entry_points!($Function: GradientFromOutput);
            };
        )+

        /// Those of [`Function`] whose output tells their gradient.
        #[derive(Clone, Copy)]
        enum FunctionFromOutput {
            $(
                $(#[$group])?
                $Function,
            )+
        }

        impl Activation for FunctionFromOutput {}
        impl FromOutput for FunctionFromOutput {}
        functions!(@enter FunctionFromOutput: Forward Gradient GradientFromOutput; {
            $($(#[$group])? $Function;)+
        });

        impl Function {
            /// The function as a [`FromOutput`], if its output tells its gradient.
            ///
            /// ```
            /// use sigmoid::{Function, FromOutput, Relu, Tanh};
            ///
            /// let tanh = Function::from(Tanh).as_from_output().unwrap();
            /// let (y, grad_y, mut grad_x) = ([0.5f32], [1.0], [0.0]);
            /// tanh.backward_from_output(&y, &grad_y, &mut grad_x);
            /// assert_eq!(grad_x, [0.75]);
            ///
            /// assert!(Function::from(Relu).as_from_output().is_none());
            /// ```
            pub fn as_from_output(&self) -> Option<impl FromOutput + use<>> {
                match self {
                    $($(#[$group])? Self::$Function => Some(FunctionFromOutput::$Function),)+
                    // With no features there are no others.
                    #[allow(unreachable_patterns)]
                    _ => None,
                }
            }
        }
    };
    ($(
        $(#[$group:meta])?
        $file:ident::$Function:ident $(($parameters:ident))? = $formula:literal;
    )+) => {
        $(
            $(#[$group])?
            mod $file;
            $(#[$group])?
            pub use $file::*;

            $(#[$group])?
            const _: () = {
                impl Activation for $Function {}
                entry_points!($Function: Forward);
                entry_points!($Function: Gradient);

                impl From<$Function> for Function {
                    fn from(last!($Function $($parameters)?): $Function) -> Self {
                        Self::$Function $(($parameters))?
                    }
                }
            };
        )+

        /// One of this crate's functions, picked when the program runs.
        ///
        /// As a text it is a name, with the parameters in parentheses if there are some; those that
        /// are left out have their defaults.
        ///
        /// ```
        /// use sigmoid::{Activation, Function};
        ///
        /// let function: Function = "swish(alpha=1.702)".parse().unwrap();
        /// let mut y = [0.0f32];
        /// function.forward(&[0.0], &mut y);
        /// assert_eq!(y, [0.0]);
        ///
        /// // Together these are valid, whatever the order; `low` with the default `high` would not be.
        /// assert!("scaled_sigmoid(low=-3e38, high=-3.1e38)".parse::<Function>().is_ok());
        /// assert!("scaled_sigmoid(low=-3.4e38)".parse::<Function>().is_ok());
        /// ```
        ///
        /// `into` makes it of a function whose type is known:
        ///
        /// ```
        /// use sigmoid::{Elu, Function, Relu};
        ///
        /// let layers: [Function; 2] = [Elu::default().into(), Relu.into()];
        /// assert_eq!(layers[0].to_string(), "elu(alpha=1)");
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Function {
            $(
                $(#[$group])?
                #[doc = concat!("[`", stringify!($Function), "`](struct@", stringify!($Function), "): `", $formula, "`.")]
                $Function $((first!($Function $parameters)))?,
            )+
        }

        #[cfg_attr(not(feature = "activations"), allow(unused))]
        impl Function {
            /// All functions, with their default parameters.
            pub const ALL: &'static [Self] = &[
                $($(#[$group])? Self::$Function $((<first!($Function $parameters)>::DEFAULT))?),+
            ];

            /// The name.
            pub fn name(self) -> &'static str {
                match self {
                    $($(#[$group])? Self::$Function { .. } => stringify!($file),)+
                }
            }

            /// What it evaluates, as a text.
            pub fn formula(self) -> &'static str {
                match self {
                    $($(#[$group])? Self::$Function { .. } => $formula,)+
                }
            }

            /// Whether it is a [`FromOutput`], whose output tells its gradient.
            pub fn is_from_output(self) -> bool {
                self.as_from_output().is_some()
            }

            /// The parameters, by name.
            pub fn parameters(self) -> impl Iterator<Item = (&'static str, f64)> {
                let mut all = [None; 3];
                match self {
                    $($(#[$group])? Self::$Function $(($parameters))? => {
                        $(all.iter_mut().zip($parameters.get()).for_each(|(slot, p)| *slot = Some(p));)?
                    })+
                }
                all.into_iter().flatten()
            }

            /// The same function with these values of its parameters, in the order of
            /// [`parameters`](Self::parameters).
            ///
            /// Those that are left out stay as they are; those that are too many are ignored.
            ///
            /// ```
            /// use sigmoid::{Elu, Function};
            ///
            /// let elu = Function::from(Elu::default());
            /// assert_eq!(elu.with_parameters([0.5]).unwrap().to_string(), "elu(alpha=0.5)");
            /// assert!(elu.with_parameters([f64::NAN]).is_err());
            /// ```
            ///
            /// # Errors
            ///
            /// If the function can't have them.
            pub fn with_parameters(
                self,
                values: impl IntoIterator<Item = f64>,
            ) -> Result<Self, ParameterError> {
                match self {
                    $($(#[$group])? Self::$Function $(($parameters))? => {
                        $(return $parameters.with(values.into_iter()).map(Self::$Function);)?
                        #[allow(unreachable_code)]
                        Ok(self)
                    })+
                }
            }
        }

        impl Activation for Function {}

        functions!(@enter Function: Forward Gradient; {
            $($(#[$group])? $Function $(($parameters))?;)+
        });
    };
    (@enter $Enum:ident: $($Form:ident)+; $functions:tt) => {
        $(
            functions!(@enter $Enum: $Form, f32, $functions);
            functions!(@enter $Enum: $Form, f64, $functions);
            #[cfg(feature = "half")]
            functions!(@enter $Enum: $Form, half::f16, $functions);
            #[cfg(feature = "half")]
            functions!(@enter $Enum: $Form, half::bf16, $functions);
        )+
    };
    (@enter $Enum:ident: $Form:ty, $Element:ty, {
        $($(#[$group:meta])? $Function:ident $(($parameters:ident))?;)+
    }) => {
        impl EntryPoint<$Form, $Element> for $Enum {
            #[inline]
            fn enter<'y>(
                self,
                choice: Choice,
                buffers: Buffers<'_, 'y, $Element>,
            ) -> [&'y mut [$Element]; 2] {
                match self {
                    $(
                        $(#[$group])?
                        Self::$Function $(($parameters))? => EntryPoint::<$Form, _>::enter(
                            last!($Function $($parameters)?),
                            choice,
                            buffers,
                        ),
                    )+
                }
            }
        }
    };
}

#[cfg_attr(not(feature = "activations"), allow(unused))]
macro_rules! first {
    ($first:ident $other:ident) => {
        $first
    };
}

macro_rules! last {
    ($last:ident) => {
        $last
    };
    ($other:ident $last:ident) => {
        $last
    };
}

functions! {
    FromOutput {
        sigmoid::Sigmoid = "1/(1 + e^-x)";
        #[cfg(feature = "sigmoids")]
        tanh::Tanh = "(e^x - e^-x)/(e^x + e^-x)";
    }
    #[cfg(feature = "activations")]
    silu::Silu = "x/(1 + e^-x)";
    #[cfg(feature = "activations")]
    swish::Swish(parameters) = "x/(1 + e^(-alpha*x))";
    #[cfg(feature = "sigmoids")]
    scaled_sigmoid::ScaledSigmoid(parameters) = "low + (high - low)/(1 + e^(-slope*x))";
    #[cfg(feature = "activations")]
    gelu_tanh::GeluTanh = "x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3)))";
    #[cfg(feature = "activations")]
    gelu::Gelu = "x/2*(1 + erf(x/sqrt(2)))";
    #[cfg(feature = "activations")]
    mish::Mish = "x*tanh(ln(1 + e^x))";
    #[cfg(feature = "activations")]
    softplus::Softplus(parameters) = "ln(1 + e^(beta*x))/beta";
    #[cfg(feature = "sigmoids")]
    log_sigmoid::LogSigmoid = "ln(1/(1 + e^-x))";
    #[cfg(feature = "sigmoids")]
    logit::Logit(parameters) = "ln(x/(1 - x)), x between eps and 1 - eps";
    #[cfg(feature = "sigmoids")]
    softsign::Softsign = "x/(1 + |x|)";
    #[cfg(feature = "sigmoids")]
    hard_sigmoid::HardSigmoid(parameters) = "min(max(alpha*x + beta, 0), 1)";
    #[cfg(feature = "activations")]
    hard_swish::HardSwish = "x*min(max(x + 3, 0), 6)/6";
    #[cfg(feature = "activations")]
    exp::Exp = "e^x";
    #[cfg(feature = "activations")]
    elu::Elu(parameters) = "x if x >= 0, else alpha*(e^x - 1)";
    #[cfg(feature = "activations")]
    selu::Selu = "1.0507*x if x >= 0, else 1.7581*(e^x - 1)";
    #[cfg(feature = "activations")]
    celu::Celu(parameters) = "x if x >= 0, else alpha*(e^(x/alpha) - 1)";
    #[cfg(feature = "activations")]
    leaky_relu::LeakyRelu(parameters) = "x if x >= 0, else slope*x";
    #[cfg(feature = "activations")]
    relu::Relu = "max(x, 0)";
}

/// The name, with the parameters in parentheses.
impl fmt::Display for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())?;
        let mut before = "(";
        for (name, value) in self.parameters() {
            write!(f, "{before}{name}={value}")?;
            before = ", ";
        }
        f.write_str(if before == "(" { "" } else { ")" })
    }
}

impl FromStr for Function {
    type Err = FunctionError;

    fn from_str(text: &str) -> Result<Self, FunctionError> {
        let (name, parameters) = match text.strip_suffix(')').and_then(|text| text.split_once('('))
        {
            Some((name, parameters)) => (name, Some(parameters)),
            None => (text, None),
        };
        let known = Self::ALL.iter().find(|function| function.name() == name);
        let function = *known.ok_or_else(|| FunctionError::Unknown(Culprit::of(name)))?;
        let mut values = array::from_fn::<_, 3, _>(|i| function.parameters().nth(i).map(|p| p.1));
        for parameter in parameters.into_iter().flat_map(|parameters| parameters.split(',')) {
            let not_a_number = || FunctionError::NotANumber(Culprit::of(parameter));
            let (name, value) = parameter.split_once('=').ok_or_else(not_a_number)?;
            let value = value.trim().parse().map_err(|_| not_a_number())?;
            let position = function.parameters().position(|(known, _)| known == name.trim());
            let no_such = || FunctionError::NoSuchParameter(function, Culprit::of(name.trim()));
            values[position.ok_or_else(no_such)?] = Some(value);
        }
        function.with_parameters(values.into_iter().flatten()).map_err(FunctionError::Parameter)
    }
}

/// Why a text does not name a [`Function`].
///
/// ```
/// use sigmoid::Function;
///
/// let error = "swish(alfa=1.702)".parse::<Function>().unwrap_err();
/// assert_eq!(error.to_string(), "swish(alpha=1) has no parameter `alfa`");
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum FunctionError {
    /// There is no function of that name.
    Unknown(Culprit),
    /// The function has no parameter of that name.
    NoSuchParameter(Function, Culprit),
    /// This stands in parentheses, where `name=number` should.
    NotANumber(Culprit),
    /// The function can't have a parameter of that value.
    Parameter(ParameterError),
}

impl fmt::Display for FunctionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(name) => {
                write!(f, "no such function as `{name}`; there are")?;
                Function::ALL.iter().try_for_each(|function| write!(f, " {}", function.name()))
            }
            Self::NoSuchParameter(function, name) => {
                write!(f, "{function} has no parameter `{name}`")
            }
            Self::NotANumber(text) => {
                write!(f, "parameters are written as in swish(alpha=1.702), not as `{text}`")
            }
            Self::Parameter(error) => error.fmt(f),
        }
    }
}

impl core::error::Error for FunctionError {}

/// The part of a text that is to blame. Errors allocate nothing: if it is long, they carry its start.
///
/// ```
/// use sigmoid::Function;
///
/// let error = "a name of more than\ntwenty characters".parse::<Function>().unwrap_err();
/// assert!(error.to_string().starts_with("no such function as `a name of more than…`; there are"));
/// let error = "tanh\n".parse::<Function>().unwrap_err();
/// assert!(error.to_string().starts_with(r"no such function as `tanh\n`; there are"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Culprit([Option<char>; Self::LONGEST]);

impl Culprit {
    /// Names are shorter.
    const LONGEST: usize = 20;

    fn of(text: &str) -> Self {
        let mut rest = text.chars();
        let mut start = array::from_fn(|_| rest.next());
        if rest.next().is_some() {
            start[Self::LONGEST - 1] = Some('…');
        }
        Self(start)
    }
}

/// With control characters escaped.
impl fmt::Display for Culprit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().flatten().try_for_each(|c| write!(f, "{}", c.escape_debug()))
    }
}
