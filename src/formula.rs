//! What a function is to this crate: a formula over lanes.

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
