use crate::formula::Formula;
use crate::lanes::{Lanes, Proportion};
use crate::parameters::parameters;

parameters! {
    /// A sigmoid from `low` to `high`: `low + (high - low)·σ(slope·x)`.
    ///
    /// `low` at -∞ and `high` at ∞, if the slope is positive. NaN gives NaN.
    ///
    /// `f32` is correctly rounded, the gradient too. With the default parameters errors are those of
    /// [`Sigmoid`](crate::Sigmoid). At the fast tier the error is in proportion to the larger of
    /// `low` and `high`, not to the result where that crosses 0.
    ScaledSigmoid {
        /// The factor of `x`.
        slope: Finite = 1.0,
        /// The limit on the left, if the slope is positive.
        low: Finite = 0.0,
        /// The limit on the right, if the slope is positive.
        high: Finite = 1.0,
    }
}

impl ScaledSigmoid {
    #[inline(always)]
    fn scaled<L: Lanes>(self, x: L) -> L {
        let farthest = match self.slope {
            0.0 => 0.0,
            slope => (L::EXP_UNDERFLOWS / slope.abs()).min(f64::MAX),
        };
        x.clamp(-farthest, farthest) * x.splat(self.slope)
    }
}

impl Formula for ScaledSigmoid {
    #[inline(always)]
    fn for_f32(self) -> Self {
        self.rounded_to_f32()
    }

    #[inline(always)]
    fn exponent<L: Lanes>(self, x: L) -> Option<L> {
        Some(self.scaled(x))
    }

    #[inline(always)]
    fn gradient_exponent<L: Lanes>(self, x: L) -> Option<L> {
        Some(self.scaled(x).neg_abs())
    }

    /// With `p = σ(slope·x)`: `high·p + low·(1 - p)`.
    #[inline(always)]
    fn forward<L: Lanes>(self, x: L) -> L::Rounded {
        let p = self.scaled(x).exp_neg().proportion();
        let (low, high) = (x.splat(self.low), x.splat(self.high));
        match self.low == 0.0 {
            true => p.times(high),
            false => (high * p.p() + low * p.one_minus_p()).round(),
        }
    }

    /// The gradient is even: with `p = σ(-|slope·x|)`, `(high - low)·slope·p·(1 - p)`.
    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let p = self.scaled(x).neg_abs().exp_neg().proportion();
        let height = x.splat(self.high) - x.splat(self.low);
        (self.forward(x), p.times(height * x.splat(self.slope) * p.one_minus_p()))
    }
}
