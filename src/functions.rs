//! The functions, each written once.

mod sigmoid;

pub use sigmoid::Sigmoid;

use crate::activation::{Activation, FromOutput};
use crate::backend::Backend;
use crate::drive::{Buffers, Filled};
use crate::element::{Accurate, Quick};
use crate::forms::{
    Backward, BackwardFromOutput, EntryPoints, EntryPointsFromOutput, Forward, ForwardAndGradient,
    Gradient,
};
use crate::lanes::{Lanes, Line};

/// A function as the formula it is evaluated by.
pub trait Formula: Copy {
    /// Where f32 results lie so close to the middle between two floats that f64 cannot tell.
    const NEAR_ZERO: Option<Line> = None;

    fn forward<L: Lanes>(self, x: L) -> L::Rounded;
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded);
}

/// A function whose gradient can be told from its output.
pub trait FormulaFromOutput: Formula {
    fn gradient_from_output<L: Lanes>(self, y: L) -> L::Rounded;
}

/// Makes a formula an [`Activation`], with entry points compiled for all elements and tiers.
macro_rules! activation {
    ($function:ty) => {
        activation!($function: (f32, Accurate) (f32, Quick) (f64, Accurate) (f64, Quick));
    };
    ($function:ty: $(($element:ty, $tier:ident))+) => {
        impl Activation for $function {}
        $(
        impl EntryPoints<$element, $tier> for $function {
            #[inline(never)]
            fn forward_on<'y>(
                self,
                backend: Option<Backend>,
                buffers: Buffers<'_, 'y, $element, 1, 1>,
            ) -> Filled<'y, $element, 1> {
                buffers.fill(backend, Forward(self, $tier))
            }

            #[inline(never)]
            fn gradient_on<'y>(
                self,
                backend: Option<Backend>,
                buffers: Buffers<'_, 'y, $element, 1, 1>,
            ) -> Filled<'y, $element, 1> {
                buffers.fill(backend, Gradient(self, $tier))
            }

            #[inline(never)]
            fn forward_and_gradient_on<'y>(
                self,
                backend: Option<Backend>,
                buffers: Buffers<'_, 'y, $element, 1, 2>,
            ) -> Filled<'y, $element, 2> {
                buffers.fill(backend, ForwardAndGradient(self, $tier))
            }

            #[inline(never)]
            fn backward_on<'y>(
                self,
                backend: Option<Backend>,
                buffers: Buffers<'_, 'y, $element, 2, 1>,
            ) -> Filled<'y, $element, 1> {
                buffers.fill(backend, Backward(self, $tier))
            }
        }
        )+
    };
}

/// The same for [`FromOutput`].
macro_rules! from_output {
    ($function:ty) => {
        from_output!($function: (f32, Accurate) (f32, Quick) (f64, Accurate) (f64, Quick));
    };
    ($function:ty: $(($element:ty, $tier:ident))+) => {
        impl FromOutput for $function {}
        $(
        impl EntryPointsFromOutput<$element, $tier> for $function {
            #[inline(never)]
            fn backward_from_output_on<'y>(
                self,
                backend: Option<Backend>,
                buffers: Buffers<'_, 'y, $element, 2, 1>,
            ) -> Filled<'y, $element, 1> {
                buffers.fill(backend, BackwardFromOutput(self, $tier))
            }
        }
        )+
    };
}

activation!(Sigmoid);
from_output!(Sigmoid);
