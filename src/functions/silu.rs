use crate::formula::Formula;
use crate::lanes::{Lanes, Proportion, SMALLEST};

/// The sigmoid linear unit `silu(x) = x·σ(x)`, also known as swish.
///
/// Its least value is -0.2785, at -1.2785; it is ∞ at ∞ and goes to -0 on the left. The gradient
/// `σ(x)·(1 + x·σ(-x))` lies in [-0.0998, 1.0998]. NaN gives NaN.
///
/// | error in ULP | `f32` | `f64` | `f64` on `scalar` | fast `f32` | fast `f64` |
/// |---|---|---|---|---|---|
/// | value | ½ | 0.51 | 0.8 | 3.4 (`avx512` 3.9) | 2.8 |
/// | gradient | ½ | 0.51 of 1/8 | 0.8 of 1/8 | 9.6 of 1/8 | 22 of 1/8 |
///
/// The gradient crosses 0 at -1.278, so its unit is the last place of itself or of 1/8, whichever is larger.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Silu;

impl Formula for Silu {
    #[inline(always)]
    fn tail<L: Lanes>(self, x: L) -> Option<(L, f64)> {
        Some((x, L::EXP_IS_NORMAL))
    }

    /// With `p = σ(x)`: `x·p`, and `p·(1 + x·(1 - p))`.
    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let x = x.down_to(-L::EXP_UNDERFLOWS);
        let p = x.exp_neg().proportion();
        let slope = x.at_most(L::EXP_UNDERFLOWS).mul_add(p.one_minus_p(), x.splat(1.0));
        (x.or_itself(SMALLEST, p.times(x)), p.times(slope))
    }
}
