use crate::formula::{Formula, FormulaFromOutput};
use crate::lanes::{Lanes, Proportion};

/// The hyperbolic tangent `tanh(x) = 2σ(2x) - 1`.
///
/// Values in [-1, 1], ±1 at ±∞; the gradient `1 - tanh²` in [0, 1]. `tanh(±0)` is ±0. NaN gives NaN.
///
/// | error in ULP | `f32` | `f64` | `f64` on `scalar` | fast `f32` | fast `f64` |
/// |---|---|---|---|---|---|
/// | value | ½ | 0.55 | 0.55 | 3.6 | 3.4 |
/// | gradient | ½ | 0.51 | 0.8 | 3.2 (`avx512` 4.2) | 2.9 |
/// | gradient from output | ½ | 0.51 | 0.51 | 1.6 | 1.6 |
///
/// [`backward_from_output`](crate::FromOutput::backward_from_output) evaluates `(1 - y)·(1 + y)`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tanh;

/// Below this `tanh(x)` is `x`, and would underflow on the way.
const TINY: f64 = f64::from_bits((1023 - 60) << 52);

impl Formula for Tanh {
    #[inline(always)]
    fn gradient_tail<L: Lanes>(self, x: L) -> Option<(L, f64)> {
        Some((x.neg_abs(), L::EXP_IS_NORMAL / 2.0))
    }

    /// With `t = 1 - e^-2|x|`: `tanh|x| = t/(2 - t)`; with `p = σ(-2|x|)` the gradient is `4p·(1 - p)`.
    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let near = x.within(L::EXP_UNDERFLOWS);
        let [t, d] = near.neg_abs().one_minus_exp(2.0);
        // The divisor is no less: so no result exceeds 1.
        let y = t.times_sign_of(x).quotient((d + d) - t);
        let p = (near.neg_abs() * x.splat(2.0)).exp_neg().proportion();
        (near.or_itself(TINY, y), p.times(x.splat(4.0) * p.one_minus_p()))
    }
}

impl FormulaFromOutput for Tanh {
    #[inline(always)]
    fn gradient_from_output<L: Lanes>(self, y: L) -> L::Rounded {
        ((y.splat(1.0) - y) * (y.splat(1.0) + y)).round()
    }
}
