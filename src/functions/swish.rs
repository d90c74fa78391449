use crate::formula::Formula;
use crate::lanes::{Lanes, Proportion, SMALLEST};
use crate::parameters::parameters;

parameters! {
    /// Swish with a parameter: `x·σ(alpha·x)`.
    ///
    /// [`Silu`](crate::Silu) is that with `alpha` = 1, and is faster. Its least value is
    /// `-0.2785/alpha`; it is ∞ at ∞ and goes to -0 on the left. NaN gives NaN.
    ///
    /// Its errors are those of [`Silu`](crate::Silu).
    Swish {
        /// The steepness.
        alpha: Positive = 1.0,
    }
}

impl Swish {
    /// `x·σ(1.702·x)`, an approximation of GELU.
    pub const FAST_GELU: Self = Self { alpha: 1.702 };
}

impl Formula for Swish {
    #[inline(always)]
    fn for_f32(self) -> Self {
        self.rounded_to_f32()
    }

    #[inline(always)]
    fn exponent<L: Lanes>(self, x: L) -> Option<L> {
        Some(x * x.splat(self.alpha))
    }

    /// With `p = σ(alpha·x)`: `x·p`, and `p·(1 + alpha·x·(1 - p))`.
    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let farthest = (L::EXP_UNDERFLOWS / self.alpha).min(f64::MAX);
        let x = x.down_to(-farthest);
        let scaled = x.within(farthest) * x.splat(self.alpha);
        let p = scaled.exp_neg().proportion();
        let slope = scaled.at_most(L::EXP_UNDERFLOWS).mul_add(p.one_minus_p(), x.splat(1.0));
        (x.or_itself(SMALLEST, farthest, p.times(x)), p.times(slope))
    }
}
