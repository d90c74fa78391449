//! The functions, each written once.

mod sigmoid;

pub use sigmoid::Sigmoid;

use crate::activation::{Activation, FromOutput};
use crate::backend::Backend;
use crate::drive::{Buffers, Filled};
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

/// Makes a formula an [`Activation`], with entry points compiled for some element types.
macro_rules! activation {
    ($function:ty: $($element:ty)+) => {
        impl Activation for $function {}
        $(
        impl EntryPoints<$element> for $function {
            #[inline(never)]
            fn forward_on<'y>(
                self,
                backend: Option<Backend>,
                buffers: Buffers<'_, 'y, $element, 1, 1>,
            ) -> Filled<'y, $element, 1> {
                buffers.fill(backend, Forward(self))
            }

            #[inline(never)]
            fn gradient_on<'y>(
                self,
                backend: Option<Backend>,
                buffers: Buffers<'_, 'y, $element, 1, 1>,
            ) -> Filled<'y, $element, 1> {
                buffers.fill(backend, Gradient(self))
            }

            #[inline(never)]
            fn forward_and_gradient_on<'y>(
                self,
                backend: Option<Backend>,
                buffers: Buffers<'_, 'y, $element, 1, 2>,
            ) -> Filled<'y, $element, 2> {
                buffers.fill(backend, ForwardAndGradient(self))
            }

            #[inline(never)]
            fn backward_on<'y>(
                self,
                backend: Option<Backend>,
                buffers: Buffers<'_, 'y, $element, 2, 1>,
            ) -> Filled<'y, $element, 1> {
                buffers.fill(backend, Backward(self))
            }
        }
        )+
    };
}

/// The same for [`FromOutput`].
macro_rules! from_output {
    ($function:ty: $($element:ty)+) => {
        impl FromOutput for $function {}
        $(
        impl EntryPointsFromOutput<$element> for $function {
            #[inline(never)]
            fn backward_from_output_on<'y>(
                self,
                backend: Option<Backend>,
                buffers: Buffers<'_, 'y, $element, 2, 1>,
            ) -> Filled<'y, $element, 1> {
                buffers.fill(backend, BackwardFromOutput(self))
            }
        }
        )+
    };
}

activation!(Sigmoid: f32 f64);
from_output!(Sigmoid: f32 f64);
