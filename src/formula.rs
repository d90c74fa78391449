//! What a function is to this crate: a formula over lanes.

use crate::lanes::{Lanes, Line};

/// A function as the formula it is evaluated by.
pub trait Formula: Copy {
    /// Where f32 results lie so close to the middle between two floats that f64 cannot tell.
    const NEAR_ZERO: Option<Line> = None;
    /// Whether f64 lanes round all f32 results correctly, shown by evaluating all; else each is
    /// checked, and where f64 cannot tell evaluated in double words.
    const DECIDED: Decided = Decided { forward: false, gradient: false };
    /// Whether beyond ±110 f32 results are those of ±110.
    const CLAMPED: bool = false;
    /// Whether double words, too, have a way of their own for the tail.
    const GRADUAL: bool = false;
    /// As many registers at most are evaluated side by side at the default tier, whose formulas are
    /// long: each makes the library larger.
    const SIDE_BY_SIDE: u32 = 2;
    /// Whether it rounds but once, so that f64 results need no double words.
    const SINGLE_OPERATION: bool = false;

    /// With parameters rounded to f32.
    #[inline(always)]
    fn single(self) -> Self {
        self
    }

    /// What goes so far below 0 that its exponential is subnormal, where `y` may be so, too: fast
    /// lanes have a way of its own for that.
    #[inline(always)]
    fn tail<L: Lanes>(self, _: L) -> Option<L> {
        None
    }

    /// The same of the gradient.
    #[inline(always)]
    fn gradient_tail<L: Lanes>(self, x: L) -> Option<L> {
        self.tail(x)
    }

    #[inline(always)]
    fn forward<L: Lanes>(self, x: L) -> L::Rounded {
        self.forward_and_gradient(x).0
    }

    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded);
}

/// See [`Formula::DECIDED`].
#[derive(Clone, Copy)]
pub struct Decided {
    pub(crate) forward: bool,
    pub(crate) gradient: bool,
}

/// A function whose gradient can be told from its output.
pub trait FormulaFromOutput: Formula {
    fn gradient_from_output<L: Lanes>(self, y: L) -> L::Rounded;
}
