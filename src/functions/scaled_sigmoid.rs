use crate::formula::Formula;
use crate::lanes::{Lanes, Proportion};
use crate::parameters::parameters;

parameters! {
    /// A sigmoid from `low` to `high`: `low + (high - low)·σ(slope·x)`.
    ///
    /// `low` at -∞ and `high` at ∞, if the slope is positive. NaN gives NaN.
    ///
    /// | error in ULP | `f32` | `f64` | `f64` on `scalar` | fast `f32` | fast `f64` |
    /// |---|---|---|---|---|---|
    /// | value | ½ | 0.55 of 1/8 of the larger limit | 0.8 of 1/8 of the larger limit | 2.5 of the larger limit | 2.2 of the larger limit |
    /// | value, opposite limits | ½ | 0.55 | 0.8 | 2.5 of the larger limit | 2.2 of the larger limit |
    /// | value, a limit of 0 | ½ | 0.51 | 0.8 | 3.1·(1 + \|slope·x\|) (`avx512` 3.8) | 3·(1 + \|slope·x\|) (`scalar` 3.4) |
    /// | value, a limit of 0, `slope` a power of 2 | ½ | 0.51 | 0.8 | 3.1 (`avx512` 3.8) | 3 (`scalar` 3.4) |
    /// | gradient | ½ | 0.51 | 0.8 | 4·(1 + \|slope·x\|) (`avx512` 4.5) | 4.3·(1 + \|slope·x\|) (`scalar` 4.6) |
    /// | gradient, `slope` a power of 2 | ½ | 0.51 | 0.8 | 4 (`avx512` 4.5) | 4.3 (`scalar` 4.6) |
    ///
    /// Between limits of which none is 0 the result may cross it: the unit is the last place of itself or of 1/8
    /// of the larger limit, at the [fast tier](crate::Activation::fast) of that limit, whichever is larger. Between
    /// opposite limits it crosses 0 at 0 alone, so only `f64` results below `2^-1016`, or `2^-1016` of a limit
    /// above 1, are measured in units of the last place of that.
    /// Between 0 and a limit the fast exponential is that of a rounded product, which shows far out. There
    /// results, and gradients, that are below the greatest by `2^-136` (`f64`: `2^-1060`) are measured in units of
    /// the last place of that.
    ScaledSigmoid {
        /// The factor of `x`.
        slope = 1.0,
        /// The limit on the left, if the slope is positive.
        low = 0.0,
        /// The limit on the right, if the slope is positive.
        high = 1.0,
    }
    finite {
        "high - low" = high - low,
        "slope*(high - low)" = slope * (high - low),
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
    fn tail<L: Lanes>(self, x: L) -> Option<(L, f64)> {
        let this = self.starting_at_0();
        let scaled = this.scaled(x);
        Some((if this.low == 0.0 { scaled } else { scaled.neg_abs() }, L::EXP_IS_NORMAL))
    }

    #[inline(always)]
    fn gradient_tail<L: Lanes>(self, x: L) -> Option<(L, f64)> {
        Some((self.scaled(x).neg_abs(), L::EXP_IS_NORMAL))
    }

    /// With `t = slope·x` and the height `h` the function is `(low + high)/2 + h·(t/4 - t³/48 + …)`, its
    /// gradient `slope·h·(1/4 - t²/16 + …)`. Of the value two words
    /// hold the first two terms, even if `t` is tiny, of the gradient one. So what decides is lost of the
    /// gradient, and of the value if its first term is 0. Of the height, too, there may be a rest that is lost.
    fn beside_ties(self, x: f64) -> [f64; 2] {
        let height = self.high - self.low;
        let [larger, smaller] = match self.high.abs() < self.low.abs() {
            true => [-self.low, self.high],
            false => [self.high, -self.low],
        };
        let rest = smaller - (height - larger);
        let half = self.slope * x / 2.0;
        let less = height * (half * half);
        let side = if rest == 0.0 { -height } else { rest - less };
        let is_odd = self.low == -self.high;
        [
            if is_odd { -height * self.slope * x } else { 0.0 },
            if x == 0.0 { 0.0 } else { self.slope * side },
        ]
    }

    /// Where `low` is 0, with `p = σ(slope·x)`: `high·p`. Else, with `p = σ(-|slope·x|)`, the limit on this
    /// side times `1 - p` and the other times `p`; but between opposite limits that cancels at 0, and two
    /// words hold `high·tanh(slope·x/2)`, one at least the sign of what they lose.
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
        let there = there * p.p();
        here.mul_add(p.one_minus_p(), there).or_0_like(there * scaled.neg_abs()).round()
    }

    /// The gradient is even: with `p = σ(-|slope·x|)`, `(high - low)·slope·p·(1 - p)`; between equal limits
    /// 0 without a sign.
    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let p = self.scaled(x).neg_abs().exp_neg().proportion();
        let height = x.splat(self.high) - x.splat(self.low);
        let slope = if self.low == self.high { 0.0 } else { self.slope };
        (self.forward(x), p.times(height * x.splat(slope) * p.one_minus_p()))
    }
}
