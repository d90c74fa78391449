//! The functions, each written once.

mod sigmoid;

use crate::activation::{Activation, FromOutput};
use crate::forms::entry_points;
use crate::lanes::{Lanes, Line};

pub use sigmoid::Sigmoid;

entry_points!(Sigmoid, from output);

impl Activation for Sigmoid {}
impl FromOutput for Sigmoid {}

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
