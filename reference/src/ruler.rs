//! The ruler.

use crate::exact::Exact;
use crate::format::Format;
use crate::functions::cubic;
use crate::number::Estimate;

/// How far a result lies from the truth, in units in the last place.
///
/// The unit is the spacing of the format's numbers in the binade of the truth. Fractions are
/// kept: a correctly rounded result is at most ½ off, one beside it more than ½. NaN and the
/// infinities are right, then the error is 0, or wrong, then it is infinite.
///
/// ```
/// use sigmoid_reference::{Exact, ulp_error};
///
/// let truth = Exact::from(1.0 + 2f64.powi(-25));
/// assert_eq!(ulp_error(1.0f32, truth), 0.25);
/// assert_eq!(ulp_error(1.0f64, truth), 2f64.powi(27));
/// ```
pub fn ulp_error<T: Format>(result: T, truth: Exact) -> f64 {
    match truth {
        Exact::Finite { negative, mantissa, exponent } if result.to_f64().is_finite() => {
            let unit = T::unit(exponent);
            let shift = (127 - (exponent - unit)) as u32;
            let whole = mantissa.unbounded_shr(shift);
            let rest = mantissa - whole.unbounded_shl(shift);
            let fraction = rest as f64 * power_of_two(-(shift as i32));
            let magnitude = if negative { -result.to_f64() } else { result.to_f64() };
            // 2^-unit itself may overflow.
            let half = unit / 2;
            let units = magnitude * power_of_two(-half) * power_of_two(half - unit);
            ((units - whole as f64) - fraction).abs()
        }
        _ if result.is(truth.round()) => 0.0,
        _ => f64::INFINITY,
    }
}

/// What errors are measured in: a last place of the truth or of `least`, whichever is larger, as often
/// as `growth` says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Unit {
    /// 0 if each truth is measured in its own last place.
    pub least: f64,
    /// How the unit grows with x.
    pub growth: Growth,
}

/// Where the exponent t of e^t is rounded before that is taken, the error grows with it: by 1 + |t|.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Growth {
    /// Nowhere.
    None,
    /// By 1 + |t| where t = `rate`·x is negative.
    Left {
        /// The factor of x.
        rate: f64,
    },
    /// By 1 + |t|, with t = `rate`·x.
    Both {
        /// The factor of x.
        rate: f64,
    },
    /// By 1 + |t| where the cubic t of gelu_tanh is negative.
    Cubic,
    /// By 1 + x²/2 where x is negative.
    Square,
    /// Without end where alpha·x + beta can be rounded to 0 or 1, or beyond: there a step of the function
    /// may be found on the other side of x.
    Steps {
        /// The factor of x.
        alpha: f64,
        /// What is added.
        beta: f64,
    },
}

impl Unit {
    /// The last place of the truth.
    pub const OWN: Self = Unit { least: 0.0, growth: Growth::None };

    /// The last place of the truth or of `least`, whichever is larger.
    pub const fn of(least: f64) -> Self {
        Unit { least, growth: Growth::None }
    }

    /// How far the result for `x` lies from the truth: see [`ulp_error`].
    pub fn error<T: Format>(self, x: T, result: T, truth: Exact) -> f64 {
        let beside = match (truth, Exact::from(self.least)) {
            (Exact::Finite { exponent, .. }, Exact::Finite { exponent: least, .. }) => {
                power_of_two(T::unit(exponent) - T::unit(exponent.max(least)))
            }
            _ => 1.0,
        };
        ulp_error(result, truth) * beside / self.growth.at::<T>(x.to_f64())
    }
}

impl Growth {
    /// Beyond this e^−|t| is 0 in every format.
    const FARTHEST: f64 = 800.0;

    fn at<T: Format>(self, x: f64) -> f64 {
        let t = match self {
            Growth::None => 0.0,
            Growth::Left { rate } => (rate * x).min(0.0),
            Growth::Both { rate } => rate * x,
            Growth::Cubic => cubic(Estimate::from(x), 1.0).value.min(0.0),
            Growth::Square => x.min(0.0) * x.min(0.0) / 2.0,
            Growth::Steps { alpha, beta } => {
                let line = alpha * x + beta;
                let error = (1.0 + beta.abs()) * power_of_two(2 - T::PRECISION as i32);
                let is_beside = line.abs().min((line - 1.0).abs()) <= error;
                return if is_beside { f64::INFINITY } else { 1.0 };
            }
        };
        // NaN has none.
        1.0 + t.abs().min(Self::FARTHEST)
    }
}

/// 2^`exponent`, or zero below the normal numbers.
fn power_of_two(exponent: i32) -> f64 {
    f64::from_bits(((exponent + 1023).max(0) as u64) << 52)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::{FOR_F64, Number};

    type Real = crate::number::Real<FOR_F64>;

    fn error<T: Format>(result: T, truth: f64) -> f64 {
        ulp_error(result, Exact::from(truth))
    }

    fn two(exponent: i32) -> f64 {
        2f64.powi(exponent)
    }

    #[test]
    fn fractions_are_kept() {
        assert_eq!(error(1.0f32, 1.0), 0.0);
        // Above 1 the f32 are 2⁻²³ apart.
        assert_eq!(error(1.0f32, 1.0 + two(-24)), 0.5);
        assert_eq!(error(1.0f32, 1.0 + two(-23) * 0.515625), 0.515625);
        assert_eq!(error(1.0f32, 1.0 + two(-23) * 0.75), 0.75);
        assert_eq!(error(-1.0f32, -1.0 - two(-24)), 0.5);
        // From -1 to 1 there are 2 · 2²³ spacings.
        assert_eq!(error(-1.0f32, 1.0), two(24));
    }

    #[test]
    fn the_unit_is_that_of_the_truths_binade() {
        // At 1 the unit is 2⁻²³, though the f32 below 1 is only 2⁻²⁴ away.
        assert_eq!(error(1.0f32.next_down(), 1.0), 0.5);
        // Just below 1 it is 2⁻²⁴.
        assert_eq!(error(1.0f32, 1.0 - two(-25)), 0.5);
        assert_eq!(error(1.0f32.next_up(), 1.0 - two(-25)), 2.5);
        assert_eq!(error(1.0f32, 1.0 - two(-24)), 1.0);
    }

    #[test]
    fn small_results_may_be_measured_in_larger_units() {
        let error =
            |result, truth, least| Unit::of(least).error(0.0f32, result, Exact::from(truth));
        let two_off = |truth: f32| truth.next_up().next_up();
        assert_eq!(error(two_off(1.0), 1.0, 0.0), 2.0);
        assert_eq!(error(two_off(1.0), 1.0, 0.125), 2.0);
        assert_eq!(error(two_off(0.25), 0.25, 1.0), 0.5);
        assert_eq!(error(-two_off(0.25), -0.25, 1.0), 0.5);
        // All below the smallest normal number have its unit.
        assert_eq!(error(f32::from_bits(3), two(-149), two(-126)), 2.0);
        assert_eq!(error(f32::from_bits(3), two(-149), two(-125)), 1.0);
        assert_eq!(error(f32::NAN, 1.0, 1.0), f64::INFINITY);
    }

    #[test]
    fn units_grow_with_the_exponent() {
        let error = |x: f32, growth| {
            Unit { least: 0.0, growth }.error(x, 1.0f32.next_up(), Exact::from(1.0))
        };
        assert_eq!(error(-3.0, Growth::None), 1.0);
        let left = Growth::Left { rate: 5.0 };
        assert_eq!([-3.0, 0.0, 3.0].map(|x| error(x, left)), [1.0 / 16.0, 1.0, 1.0]);
        assert_eq!(error(3.0, Growth::Left { rate: -5.0 }), 1.0 / 16.0);
        let both = Growth::Both { rate: -5.0 };
        assert_eq!([-3.0, 0.0, 3.0].map(|x| error(x, both)), [1.0 / 16.0, 1.0, 1.0 / 16.0]);
        // 2·√(2/π)·10·(1 + 0.044715·100) is 87.3125….
        assert!((1.0 / error(-10.0, Growth::Cubic) - 88.3125).abs() < 1e-3);
        assert_eq!(error(10.0, Growth::Cubic), 1.0);
        assert_eq!([-4.0, 4.0].map(|x| error(x, Growth::Square)), [1.0 / 9.0, 1.0]);
        let steps = Growth::Steps { alpha: 0.25, beta: 0.5 };
        assert_eq!([-2.0, 2.0].map(|x| error(x, steps)), [0.0; 2]);
        assert_eq!([-2.1, -1.99, 0.0, 1.99, 2.1].map(|x| error(x, steps)), [1.0; 5]);
        // No further than the exponential does.
        assert_eq!(error(f32::NEG_INFINITY, left), 1.0 / 801.0);
        assert_eq!(error(f32::NAN, left), 1.0);
    }

    #[test]
    fn doubles_are_measured_beyond_their_own_precision() {
        let sum = |a, b| Exact::from(Real::from(a) + Real::from(b));
        // Above 1 the f64 are 2⁻⁵² apart, below 2⁻⁵³.
        assert_eq!(ulp_error(1.0, sum(1.0, two(-53))), 0.5);
        assert_eq!(ulp_error(1.0, sum(1.0, two(-62))), two(-10));
        assert_eq!(ulp_error(1.0, sum(1.0, -two(-54))), 0.5);
        assert_eq!(ulp_error(1.0f64.next_up(), sum(1.0, two(-54))), 0.75);
    }

    #[test]
    fn the_unit_is_fixed_among_subnormals() {
        let least = two(-149);
        assert_eq!(error(0.0f32, 0.0), 0.0);
        assert_eq!(error(-0.0f32, 0.0), 0.0);
        assert_eq!(error(f32::from_bits(3), 0.0), 3.0);
        assert_eq!(error(f32::from_bits(1), 0.25 * least), 0.75);
        assert_eq!(error(0.0f32, 0.25 * least), 0.25);
        assert_eq!(error(f32::from_bits(5), 7.5 * least), 2.5);
        assert_eq!(error(f32::MIN_POSITIVE, two(-126) - 0.5 * least), 0.5);
        let halved = Exact::from(Real::from(f64::from_bits(1)) * Real::from(0.5));
        assert_eq!(ulp_error(0.0, halved), 0.5);
        assert_eq!(ulp_error(f64::from_bits(4), halved), 3.5);
        assert_eq!(ulp_error(0.0, Exact::from(Real::from(2000.0).decay())), 0.0);
    }

    #[test]
    fn infinity_is_right_where_the_truth_rounds_to_it() {
        // The largest f32 is 2¹²⁸ − 2¹⁰⁴; its neighbours are 2¹⁰⁴ away.
        assert_eq!(error(f32::MAX, two(128) - 0.75 * two(104)), 0.25);
        assert_eq!(error(f32::INFINITY, two(128) - 0.75 * two(104)), f64::INFINITY);
        assert_eq!(error(f32::INFINITY, two(128)), 0.0);
        assert_eq!(error(f32::NEG_INFINITY, two(128)), f64::INFINITY);
        // At 2¹²⁸ the spacing would be 2¹⁰⁵.
        assert_eq!(error(f32::MAX, two(128)), 0.5);
        assert_eq!(error(f64::INFINITY, f64::INFINITY), 0.0);
        assert_eq!(error(f64::MAX, f64::INFINITY), f64::INFINITY);
        assert_eq!(error(f64::MAX, f64::MAX), 0.0);
    }

    #[test]
    fn nan_is_right_only_for_nan() {
        assert_eq!(error(f32::NAN, f64::NAN), 0.0);
        assert_eq!(error(f32::NAN, 1.0), f64::INFINITY);
        assert_eq!(error(1.0f32, f64::NAN), f64::INFINITY);
        assert_eq!(error(f32::NAN, f64::INFINITY), f64::INFINITY);
    }
}
