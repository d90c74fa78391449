//! What is computed of a formula.

use crate::formula::{Formula, FormulaFromOutput};
#[cfg(feature = "half")]
use crate::hard_cases;
use crate::lanes::Lanes;

/// `y` and the gradient: those that a form has and that are wanted.
pub type Outputs<R> = [Option<R>; 2];

/// A form of the formula `F`.
pub trait Form<F> {
    /// Which of the [`Outputs`] it has.
    const OUTPUTS: [bool; 2];
    /// Whether it has both; then `y` may not be wanted.
    const BOTH: bool = Self::OUTPUTS[0] && Self::OUTPUTS[1];
    /// See [`Formula::CONSTANT_BEYOND_110`].
    const CONSTANT_BEYOND_110: bool;
    /// See [`Formula::VERIFIED`].
    const VERIFIED: bool;

    /// See [`Formula::tail`].
    fn tail<L: Lanes>(formula: F, x: L) -> Option<(L, f64)>;
    fn evaluate<L: Lanes>(formula: F, x: L, y_wanted: bool) -> Outputs<L::Rounded>;
    /// The outputs, each as a function that gives it rounded to odd.
    #[cfg(feature = "half")]
    const TO_ODD: Outputs<fn(F, f64) -> f64>;
}

/// `y` from `x`.
pub struct Forward;

/// The gradient from `x`, and `y` if it is wanted.
pub struct Gradient;

/// The gradient from `y`.
pub struct GradientFromOutput;

impl<F: Formula> Form<F> for Forward {
    const OUTPUTS: [bool; 2] = [true, false];
    const CONSTANT_BEYOND_110: bool = F::CONSTANT_BEYOND_110;
    const VERIFIED: bool = F::VERIFIED;
    #[cfg(feature = "half")]
    const TO_ODD: Outputs<fn(F, f64) -> f64> = [Some(hard_cases::y_to_odd), None];

    #[inline(always)]
    fn tail<L: Lanes>(formula: F, x: L) -> Option<(L, f64)> {
        formula.tail(x)
    }

    #[inline(always)]
    fn evaluate<L: Lanes>(formula: F, x: L, _: bool) -> Outputs<L::Rounded> {
        [Some(formula.forward(x)), None]
    }
}

impl<F: Formula> Form<F> for Gradient {
    const OUTPUTS: [bool; 2] = [true, true];
    const CONSTANT_BEYOND_110: bool = F::CONSTANT_BEYOND_110;
    const VERIFIED: bool = F::VERIFIED;
    #[cfg(feature = "half")]
    const TO_ODD: Outputs<fn(F, f64) -> f64> =
        [Some(hard_cases::y_to_odd), Some(hard_cases::gradient_to_odd)];

    #[inline(always)]
    fn tail<L: Lanes>(formula: F, x: L) -> Option<(L, f64)> {
        formula.gradient_tail(x)
    }

    #[inline(always)]
    fn evaluate<L: Lanes>(formula: F, x: L, y_wanted: bool) -> Outputs<L::Rounded> {
        let (y, gradient) = formula.forward_and_gradient(x);
        [if y_wanted { Some(y) } else { None }, Some(gradient)]
    }
}

impl<F: FormulaFromOutput> Form<F> for GradientFromOutput {
    const OUTPUTS: [bool; 2] = [false, true];
    const CONSTANT_BEYOND_110: bool = false;
    const VERIFIED: bool = true;
    #[cfg(feature = "half")]
    const TO_ODD: Outputs<fn(F, f64) -> f64> =
        [None, Some(hard_cases::gradient_from_output_to_odd)];

    #[inline(always)]
    fn tail<L: Lanes>(_: F, _: L) -> Option<(L, f64)> {
        None
    }

    #[inline(always)]
    fn evaluate<L: Lanes>(formula: F, y: L, _: bool) -> Outputs<L::Rounded> {
        [None, Some(formula.gradient_from_output(y))]
    }
}
