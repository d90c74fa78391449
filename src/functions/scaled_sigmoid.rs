use crate::formula::Formula;
use crate::lanes::{Lanes, Proportion};
use crate::parameters::parameters;

parameters! {
    /// A sigmoid from `low` to `high`: `low + (high - low)·σ(slope·x)`.
    ///
    /// `low` at -∞ and `high` at ∞, if the slope is positive. NaN gives NaN.
    ///
    /// `f32` is correctly rounded, the gradient too; `f64` within 0.55 ULP, on `scalar` 0.95, the gradient
    /// 0.51 and 0.75. With the default parameters errors are those of [`Sigmoid`](crate::Sigmoid). At the fast tier the error is in proportion to the larger of
    /// `low` and `high`, not to the result where that crosses 0.
    ScaledSigmoid {
        /// The factor of `x`.
        slope = 1.0,
        /// The limit on the left, if the slope is positive.
        low = 0.0,
        /// The limit on the right, if the slope is positive.
        high = 1.0,
    }
}

impl ScaledSigmoid {
    /// The same function from 0, if one limit is that.
    #[inline(always)]
    fn starting_at_0(self) -> Self {
        match self.high == 0.0 {
            true => Self { slope: -self.slope, low: 0.0, high: self.low },
            false => self,
        }
    }

    #[inline(always)]
    fn scaled<L: Lanes>(self, x: L) -> L {
        let farthest = match self.slope {
            0.0 => 0.0,
            slope => L::EXP_UNDERFLOWS / slope.abs(),
        };
        x.at_least(-farthest).at_most(farthest) * x.splat(self.slope)
    }
}

impl Formula for ScaledSigmoid {
    #[inline(always)]
    fn for_f32(self) -> Self {
        self.rounded_to_f32()
    }

    #[inline(always)]
    fn exponent<L: Lanes>(self, x: L) -> Option<L> {
        let this = self.starting_at_0();
        let scaled = this.scaled(x);
        Some(if this.low == 0.0 { scaled } else { scaled.neg_abs() })
    }

    #[inline(always)]
    fn gradient_exponent<L: Lanes>(self, x: L) -> Option<L> {
        Some(self.scaled(x).neg_abs())
    }

    /// With `t = slope·x` and the height `h` the function is `(low + high)/2 + h·(t/4 - t³/48 + …)`, its
    /// gradient `slope·h·(1/4 - t²/16 + …)`. Of a tiny `t` two words do not see the third terms.
    fn beside_ties(self, x: f64) -> [f64; 2] {
        let slope = (self.high - self.low) * self.slope;
        [-slope * x, if x == 0.0 { 0.0 } else { -slope }]
    }

    /// Where `low` is 0, with `p = σ(slope·x)`: `high·p`. Else, with `p = σ(-|slope·x|)`, the limit on this
    /// side times `1 - p` and the other times `p`; but between opposite limits that cancels at 0, and two
    /// words hold `high·tanh(slope·x/2)`.
    #[inline(always)]
    fn forward<L: Lanes>(self, x: L) -> L::Rounded {
        let this = self.starting_at_0();
        let scaled = this.scaled(x);
        let (low, high) = (x.splat(this.low), x.splat(this.high));
        if this.low == 0.0 {
            return scaled.exp_neg().proportion().times(high);
        }
        if const { L::WORDS == 2 } && this.low == -this.high {
            let [t, d] = scaled.neg_abs().one_minus_exp(1.0);
            return (t.times_sign_of(scaled) * high).quotient((d + d) - t);
        }
        let p = scaled.neg_abs().exp_neg().proportion();
        let here = scaled.select_negative(low, high);
        let there = scaled.select_negative(high, low);
        (here * p.one_minus_p() + there * p.p()).round()
    }

    /// The gradient is even: with `p = σ(-|slope·x|)`, `(high - low)·slope·p·(1 - p)`.
    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let p = self.scaled(x).neg_abs().exp_neg().proportion();
        let height = x.splat(self.high) - x.splat(self.low);
        (self.forward(x), p.times(height * x.splat(self.slope) * p.one_minus_p()))
    }
}
