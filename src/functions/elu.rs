use core::f64::consts::LN_2;

use crate::formula::Formula;
use crate::lanes::{Lanes, SMALLEST};
use crate::parameters::parameters;

parameters! {
    /// The exponential linear unit: `x` for `x >= 0`, else `alpha·(e^x - 1)`.
    ///
    /// `-alpha` at -∞, ∞ at ∞; the gradient is 1 for `x > 0`, else `alpha·e^x`, as in PyTorch. NaN
    /// gives NaN.
    ///
    /// | error in ULP | `f32` | `f64` | `f64` on `scalar` | fast `f32` | fast `f64` |
    /// |---|---|---|---|---|---|
    /// | value | ½ | 0.55 | 0.8 | 3.2 | 3.4 (`scalar` 3.6) |
    /// | gradient | ½ | 0.51 | 0.8 | 2.8 | 2.5 |
    ///
    /// `f64` values below `2^-1016`, which may be rounded twice, are measured in units of the last place of that.
    /// At the [fast tier](crate::Activation::fast) results that are tiny beside `alpha` may be 0: values below
    /// `alpha` times the smallest normal number, gradients below `alpha·2^-136` (`f64`: `2^-1060`) are
    /// measured in units of the last place of that.
    Elu {
        /// The negative of the limit on the left.
        alpha = 1.0,
    }
}

impl Elu {
    /// A number a little below the logarithm of `|alpha|`, where that is negative; else 0.
    #[inline(always)]
    fn ln_alpha(self) -> f64 {
        let exponent = (self.alpha.to_bits() >> 52 & 0x7ff) as i32 - 1023;
        if self.alpha == 0.0 { 0.0 } else { f64::from(exponent.min(0)) * LN_2 }
    }
}

impl Formula for Elu {
    #[inline(always)]
    fn for_f32(self) -> Self {
        self.rounded_to_f32()
    }

    #[inline(always)]
    fn gradient_tail<L: Lanes>(self, x: L) -> Option<(L, f64)> {
        let end = L::EXP_IS_NORMAL - self.ln_alpha();
        Some((if end < 0.0 { x } else { x.neg_abs() }, end))
    }

    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let (one, alpha) = (x.splat(1.0), x.splat(self.alpha));
        let [fall, d] = x.one_minus_exp(1.0);
        let y =
            x.select_negative(x.splat(-self.alpha) * fall, x).quotient(x.select_negative(d, one));
        let [n, d] = x.at_most(0.0).exp();
        let slope = (x.splat(0.0) - x.within(L::EXP_UNDERFLOWS)).select_negative(one, alpha);
        let y = x.down_to(-L::EXP_UNDERFLOWS).or_itself(SMALLEST, y);
        (y, (slope * n).quotient(d))
    }
}
