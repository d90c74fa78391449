use crate::formula::Formula;
use crate::lanes::{Lanes, SMALLEST};
use crate::parameters::{parameters, reciprocal};

parameters! {
    /// The continuously differentiable exponential linear unit: `x` for `x >= 0`, else
    /// `alpha·(e^(x/alpha) - 1)`.
    ///
    /// `-alpha` at -∞, ∞ at ∞; the gradient is 1 for `x > 0`, else `e^(x/alpha)`. NaN gives NaN.
    ///
    /// | error in ULP | `f32` | `f64` | `f64` on `scalar` | fast `f32` | fast `f64` |
    /// |---|---|---|---|---|---|
    /// | value | ½ | 0.55 | 0.55 | 4.6 | 4 |
    /// | gradient | ½ | 0.51 | 0.8 | 1.6·(1 + \|x/alpha\|) | 1.6·(1 + \|x/alpha\|) |
    /// | gradient, `alpha` a power of 2 | ½ | 0.51 | 0.8 | 1.6 | 1.6 |
    ///
    /// `f64` values below `2^-1016`, which may be rounded twice, are measured in units of the last place of that.
    /// At the [fast tier](crate::Activation::fast) the exponential is that of a rounded quotient, which shows in
    /// gradients where `x/alpha` is far below 0. There values below `alpha` times the smallest normal number,
    /// gradients below `2^-136` (`f64`: `2^-1060`) are measured in units of the last place of that.
    Celu {
        /// The negative of the limit on the left.
        alpha = 1.0,
    }
    must {
        "alpha" be "a positive number that is normal when rounded to f32" =
            alpha > 0.0 && (alpha as f32).is_normal(),
    }
}

/// From here to 0 the function of `x/alpha` is that, and might underflow on the way.
const TINY: f64 = f64::from_bits((1023 - 60) << 52);

impl Formula for Celu {
    #[inline(always)]
    fn for_f32(self) -> Self {
        self.rounded_to_f32()
    }

    #[inline(always)]
    fn gradient_tail<L: Lanes>(self, x: L) -> Option<(L, f64)> {
        Some((x, L::EXP_IS_NORMAL * self.alpha))
    }

    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let farthest = (L::EXP_UNDERFLOWS * self.alpha).min(L::LARGEST);
        let t = x.within(farthest) * x.constant(reciprocal(self.alpha));
        let [fall, d] = t.at_most(0.0).one_minus_exp(1.0);
        let y = (x.splat(-self.alpha) * fall).quotient(d);
        let y = (x.splat(-TINY) - t).select_rounded(x.round(), y);
        let [n, d] = t.at_most(0.0).exp();
        (x.at_least(-farthest).or_itself(SMALLEST, y), n.quotient(d))
    }
}
