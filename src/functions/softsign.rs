use crate::formula::Formula;
use crate::lanes::{Lanes, Proportion, SMALLEST};

/// `x/(1 + |x|)`.
///
/// ±1 at ±∞; the gradient `1/(1 + |x|)²` is 0 there. `softsign(±0)` is ±0. NaN gives NaN.
///
/// | error in ULP | `f32` | `f64` | `f64` on `scalar` | fast `f32` | fast `f64` |
/// |---|---|---|---|---|---|
/// | value | ½ | 0.51 | 0.51 | 1.6 | 1.6 |
/// | gradient | ½ | 0.51 | 0.51 | 3.7 | 3.7 |
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Softsign;

/// From here on values round to ±1, even of double words.
const SATURATED: f64 = f64::from_bits((1023 + 110) << 52);
/// From here on gradients round to 0.
const FLAT: f64 = f64::from_bits((1023 + 540) << 52);

impl Formula for Softsign {
    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let one = x.splat(1.0);
        let near = x.at_least(-SATURATED).at_most(SATURATED);
        let y = near.quotient(one - near.neg_abs());
        let p = L::proportion_of(one, one - x.within(FLAT).neg_abs());
        (near.or_itself(SMALLEST, y), p.times(p.p()))
    }
}
