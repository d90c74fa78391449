use crate::formula::Formula;
use crate::lanes::{Lanes, Proportion};
use crate::parameters::{parameters, reciprocal};

parameters! {
    /// `ln(1 + e^(beta·x))/beta`, a smooth ReLU, without the threshold from which PyTorch takes `x` instead.
    ///
    /// With a positive `beta` 0 at -∞ and ∞ at ∞, with a negative one -∞ and -0. The gradient is
    /// [`σ(beta·x)`](crate::Sigmoid). NaN gives NaN.
    ///
    /// | error in ULP | `f32` | `f64` | `f64` on `scalar` | fast `f32` | fast `f64` |
    /// |---|---|---|---|---|---|
    /// | value | ½ | 0.51 | 0.8 | 5·(1 + \|beta·x\|) (`avx512` 5.5) | 4.8·(1 + \|beta·x\|) |
    /// | value, `beta` a power of 2 | ½ | 0.51 | 0.8 | 5 (`avx512` 5.5) | 4.8 |
    /// | gradient | ½ | 0.51 | 0.8 | 2.2·(1 + \|beta·x\|) (`avx512` 3.2) | 2.1·(1 + \|beta·x\|) |
    /// | gradient, `beta` a power of 2 | ½ | 0.51 | 0.8 | 2.2 (`avx512` 3.2) | 2.1 |
    ///
    /// At the [fast tier](crate::Activation::fast) the exponential is that of a rounded product, which shows where
    /// `beta·x` is far below 0. There values below `2^-136/beta` (`f64`: `2^-1060/beta`) are measured in units of
    /// the last place of that.
    Softplus {
        /// The steepness.
        beta = 1.0,
    }
    must {
        "beta" be "a number that is normal when rounded to f32" = (beta as f32).is_normal(),
    }
}

/// From here on `beta` times it is `beta·x`: what that lacks, `e^-80`, is `2^-115`, less than double words hold.
const LINEAR: f64 = 80.0;

impl Formula for Softplus {
    #[inline(always)]
    fn for_f32(self) -> Self {
        self.rounded_to_f32()
    }

    /// There `e^t/2` may be subnormal.
    #[inline(always)]
    fn tail<L: Lanes>(self, x: L) -> Option<(L, f64)> {
        Some((x.times_sign_of(x.splat(self.beta)), (L::EXP_IS_NORMAL + 1.0) / self.beta.abs()))
    }

    /// With `t = beta·x` and `e = e^-|t|`: `ln(1 + e)` is that of `(1 + s)/(1 - s)` with `s = e/(2 + e)`; to
    /// which `max(t, 0)` is added.
    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let farthest = (L::EXP_UNDERFLOWS / self.beta.abs()).min(L::LARGEST);
        let t = x.within(farthest) * x.splat(self.beta);
        let ratio = t.at_most(LINEAR).neg_abs().exp_neg();
        let s = L::proportion_of(ratio.n, ratio.n + ratio.m() + ratio.m());
        let ln = s.p().ln_over() * x.constant(reciprocal(self.beta));
        let y = t.select_rounded(s.times(ln), (x + s.p() * ln).round());
        let line = if self.beta < 0.0 { x.at_most(0.0) } else { x.at_least(0.0) };
        (line.or_itself(0.0, y), ratio.proportion().of_sign(t))
    }
}
