//! What a function is to this crate: a formula over lanes.

use crate::lanes::{Lanes, Line};

/// A function as the formula it is evaluated by.
pub trait Formula: Copy {
    /// Where f32 results lie so close to the middle between two floats that f64 cannot tell.
    const NEAR_ZERO: Option<Line> = None;
    /// Whether f64 lanes were seen to round all f32 results correctly, those of all 2³² inputs.
    /// Otherwise each result is checked, and where f64 cannot tell evaluated in double words.
    const VERIFIED: bool = false;
    /// Whether beyond ±110 f32 results are those of ±110.
    const CONSTANT_BEYOND_110: bool = false;
    /// Whether double words have lanes of their own for subnormal results.
    const SUBNORMAL_DOUBLE_WORDS: bool = false;
    /// At the default tier at most this many registers are evaluated side by side; more would make
    /// the library larger.
    const SIDE_BY_SIDE: u32 = 2;
    /// Whether it rounds only once, so that the fast tier's lanes serve the default one, too.
    const ROUNDS_ONCE: bool = false;

    /// With parameters rounded to f32.
    #[inline(always)]
    fn for_f32(self) -> Self {
        self
    }

    /// Where `y` may be subnormal, so that `x` is not ordinary: where a number is below another, which is
    /// negative, or positive if that is so for all `x`. To be told by its bits, the number is no NaN that is
    /// not `x`.
    #[inline(always)]
    fn tail<L: Lanes>(self, _: L) -> Option<(L, f64)> {
        None
    }

    /// The same of the gradient.
    #[inline(always)]
    fn gradient_tail<L: Lanes>(self, x: L) -> Option<(L, f64)> {
        self.tail(x)
    }

    /// Where double words take the result for the middle between two f32, on which side of that it lies:
    /// a number of that sign, or 0 if it is the middle. Of `y` and the gradient.
    fn beside_ties(self, _x: f64) -> [f64; 2] {
        [0.0; 2]
    }

    #[inline(always)]
    fn forward<L: Lanes>(self, x: L) -> L::Rounded {
        self.forward_and_gradient(x).0
    }

    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded);
}

/// A function whose gradient can be told from its output.
pub trait FormulaFromOutput: Formula {
    fn gradient_from_output<L: Lanes>(self, y: L) -> L::Rounded;
}
