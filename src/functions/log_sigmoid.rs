use crate::formula::Formula;
use crate::lanes::{Lanes, Proportion};

/// `ln(σ(x))`, the logarithm of the [`Sigmoid`](crate::Sigmoid), which is `-softplus(-x)`.
///
/// -∞ at -∞, where it is about `x`, and -0 at ∞; the gradient is `σ(-x)`. NaN gives NaN.
///
/// | error in ULP | `f32` | `f64` | `f64` on `scalar` | fast `f32` | fast `f64` |
/// |---|---|---|---|---|---|
/// | value | ½ | 0.51 | 0.8 | 3.9 (`avx512` 4.8) | 3.5 |
/// | gradient | ½ | 0.51 | 0.8 | 2.2 (`avx512` 3.2) | 2.1 |
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct LogSigmoid;

/// From here down it is `x`: what that lacks, `e^-80`, is `2^-115`, less than double words hold.
const LINEAR: f64 = -80.0;

impl Formula for LogSigmoid {
    /// There `e^-x/2` may be subnormal.
    #[inline(always)]
    fn tail<L: Lanes>(self, x: L) -> Option<(L, f64)> {
        Some((x.splat(0.0) - x, L::EXP_IS_NORMAL + 1.0))
    }

    /// With `e = e^-|x|`: `ln(1 + e)` is that of `(1 + s)/(1 - s)` with `s = e/(2 + e)`; it is taken from
    /// `min(x, 0)`.
    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let zero = x.splat(0.0);
        let ratio = x.at_least(LINEAR).neg_abs().exp_neg();
        let s = L::proportion_of(ratio.n, ratio.n + ratio.m() + ratio.m());
        let ln = s.p().ln_over();
        let y = x.select_rounded((x - s.p() * ln).round(), s.times(zero - ln));
        let gradient = ratio.proportion().of_sign(zero - x.within(L::EXP_UNDERFLOWS));
        (x.at_most(0.0).or_itself(0.0, y), gradient)
    }
}
