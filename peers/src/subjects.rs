//! What is measured.

use std::cell::RefCell;
use std::fmt;
use std::thread::LocalKey;

use sigmoid::{Backend, Function, Tier};
use sigmoid_reference::Reference;
use sigmoid_timing::{self as timing, Run};

/// A function over buffers, and what a reader wants to know of it.
pub struct Subject<T> {
    pub name: String,
    /// The name of the backend that uses the same instructions: with those it is compared.
    pub class: &'static str,
    pub maker: Maker,
    pub operation: Operation,
    pub run: Run<T>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Maker {
    /// This library, at that tier.
    Own(Tier),
    Peer,
}

/// What a subject computes from each element of its input.
#[derive(Clone, Copy, PartialEq)]
pub enum Operation {
    Copy,
    Function(Function),
    /// From x.
    Gradient(Function),
    /// The gradient from x, and the function with it.
    GradientAndFunction(Function),
    /// That of the sigmoid, whose output is the input.
    GradientFromOutput,
}

impl Operation {
    pub const SIGMOID: Self = Self::Function(Function::Sigmoid);
    pub const SIGMOID_GRADIENT: Self = Self::Gradient(Function::Sigmoid);

    pub fn all() -> impl Iterator<Item = Self> {
        let of_functions = Function::ALL.iter().flat_map(|&function| {
            [Self::Function, Self::Gradient, Self::GradientAndFunction].map(|of| of(function))
        });
        [Self::Copy, Self::GradientFromOutput].into_iter().chain(of_functions)
    }

    /// What shims and the reference call it.
    pub fn name(self) -> String {
        match self {
            Self::Copy => "copy".into(),
            Self::Function(function) => function.name().into(),
            Self::Gradient(function) => format!("{} gradient", function.name()),
            Self::GradientAndFunction(function) => {
                format!("{} gradient and function", function.name())
            }
            Self::GradientFromOutput => "slope from output".into(),
        }
    }

    /// What the output is to be, unless that is the input.
    pub fn reference(self) -> Option<Reference> {
        let (name, function) = match self {
            Self::Copy => return None,
            Self::GradientFromOutput => (self.name(), Function::Sigmoid),
            Self::GradientAndFunction(function) => (Self::Gradient(function).name(), function),
            Self::Function(function) | Self::Gradient(function) => (self.name(), function),
        };
        let reference = sigmoid_reference::ALL.iter().find(|reference| reference.name == name);
        let reference = *reference.expect("each function has a reference");
        Some(reference.with(function.parameters().map(|(_, value)| value)))
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Gradient(_) => f.write_str("gradient from x"),
            Self::GradientFromOutput => f.write_str("gradient from y"),
            _ => f.write_str(&self.name()),
        }
    }
}

/// An element type.
pub trait Float:
    timing::Float + sigmoid_reference::Element + From<f32> + fmt::LowerExp + fmt::Display
{
    const NAME: &'static str;
    /// −∞, ∞ and NaN.
    const ENDS: [Self; 3];

    fn ones() -> &'static LocalKey<RefCell<Vec<Self>>>;
}

macro_rules! float {
    ($float:ident) => {
        impl Float for $float {
            const NAME: &'static str = stringify!($float);
            const ENDS: [Self; 3] = [$float::NEG_INFINITY, $float::INFINITY, $float::NAN];

            fn ones() -> &'static LocalKey<RefCell<Vec<Self>>> {
                thread_local!(static ONES: RefCell<Vec<$float>> = const { RefCell::new(Vec::new()) });
                &ONES
            }
        }
    };
}

float!(f32);
float!(f64);

/// The best class on this CPU: that of subjects that choose for themselves.
pub fn best_class() -> &'static str {
    Backend::available().next().expect("every CPU has `scalar`").name()
}

/// Where a class stands, the best first; none comes before all.
pub fn class_rank(class: &str) -> usize {
    Backend::ALL_NAMES.iter().position(|&name| name == class).map_or(0, |position| position + 1)
}

pub fn has_class(class: &str) -> bool {
    Backend::available().any(|backend| backend.name() == class)
}
