use crate::formula::Formula;
use crate::lanes::{Lanes, Proportion, SMALLEST};
use crate::parameters::parameters;

parameters! {
    /// Swish with a parameter: `x·σ(alpha·x)`.
    ///
    /// [`Silu`](crate::Silu) is that with `alpha` = 1, and is faster. Its least value is
    /// `-0.2785/alpha`; it is ∞ at ∞ and goes to -0 on the left. With a negative `alpha` it is turned by
    /// half: `swish(-alpha, x) = -swish(alpha, -x)`; with 0 it is `x/2`. NaN gives NaN.
    ///
    /// | error in ULP | `f32` | `f64` | `f64` on `scalar` | fast `f32` | fast `f64` |
    /// |---|---|---|---|---|---|
    /// | value | ½ | 0.51 | 0.8 | 2.9·(1 + \|alpha·x\|) | 3·(1 + \|alpha·x\|) |
    /// | value, `alpha` a power of 2 | ½ | 0.51 | 0.8 | 3.4 (`avx512` 3.9) | 2.8 |
    /// | gradient | ½ | 0.51 of 1/8 | 0.8 of 1/8 | 9.6 of 1/8 | 22 of 1/8 |
    ///
    /// The gradient crosses 0, so its unit is the last place of itself or of 1/8, whichever is larger. At the
    /// [fast tier](crate::Activation::fast) the exponential is that of a rounded product, which shows where
    /// `alpha·x` is far below 0. There values below the smallest normal number over `alpha` are measured in
    /// units of the last place of that.
    Swish {
        /// The steepness.
        alpha = 1.0,
    }
}

impl Swish {
    /// `x·σ(1.702·x)`, an approximation of GELU.
    pub const QUICK_GELU: Self = Self { alpha: 1.702 };
}

impl Formula for Swish {
    #[inline(always)]
    fn for_f32(self) -> Self {
        self.rounded_to_f32()
    }

    #[inline(always)]
    fn tail<L: Lanes>(self, x: L) -> Option<(L, f64)> {
        Some((x.times_sign_of(x.splat(self.alpha)), L::EXP_IS_NORMAL / self.alpha.abs()))
    }

    /// With `p = σ(alpha·x)`: `x·p`, and `p·(1 + alpha·x·(1 - p))`.
    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let half = x.splat(0.5);
        if self.alpha == 0.0 {
            let y = x * half;
            return (y.or_itself(SMALLEST, y.round()), (x.clamp(0.0, 0.0) + half).round());
        }
        let farthest = (L::EXP_UNDERFLOWS / self.alpha.abs()).min(L::LARGEST);
        let scaled = x.within(farthest) * x.splat(self.alpha);
        let p = scaled.exp_neg().proportion();
        let x = if self.alpha < 0.0 { x.up_to(farthest) } else { x.down_to(-farthest) };
        let near = scaled.down_to(-L::EXP_UNDERFLOWS).at_most(L::EXP_UNDERFLOWS);
        let slope = near.mul_add(p.one_minus_p(), x.splat(1.0));
        (x.or_itself(SMALLEST, p.times(x)), p.times(slope))
    }
}
