use crate::formula::Formula;
use crate::lanes::{Lanes, SMALLEST};
use crate::parameters::parameters;

parameters! {
    /// The exponential linear unit: `x` for `x >= 0`, else `alpha·(e^x - 1)`.
    ///
    /// `-alpha` at -∞, ∞ at ∞; the gradient is 1 for `x > 0`, else `alpha·e^x`, as in PyTorch. NaN
    /// gives NaN.
    ///
    /// `f32` is correctly rounded, the gradient too; `f64` within 0.55 ULP (worst found at -0.0018),
    /// the gradient 0.51. [Fast](crate::Activation::fast): 5 ULP, the gradient 2.
    Elu {
        /// The negative of the limit on the left.
        alpha: Finite = 1.0,
    }
}

/// Below this `e^x - 1` is `x`, and would underflow on the way.
const TINY: f64 = f64::from_bits((1023 - 60) << 52);

impl Formula for Elu {
    const TABLE: bool = false;

    #[inline(always)]
    fn single(self) -> Self {
        self.rounded_to_f32()
    }

    /// With `e^|x| = M/N`, for negative `x`: `alpha·(N - M)/M`, and `alpha·N/M`.
    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let (one, alpha) = (x.splat(1.0), x.splat(self.alpha));
        let is_tiny = x.abs() - x.splat(TINY);
        let ratio = x.neg_abs().exp_neg();
        let m = ratio.m();
        let rise = alpha * is_tiny.select_negative(x, ratio.difference());
        let numerator = x.select_negative(rise, x);
        let denominator = x.select_negative(is_tiny.select_negative(one, m), one);
        let y = x.or_itself(SMALLEST, L::FARTHEST, numerator.quotient(denominator));

        let is_positive = x.splat(0.0) - x;
        let slope = is_positive.select_negative(one, alpha * ratio.n);
        (y, slope.quotient(is_positive.select_negative(one, m)))
    }
}
