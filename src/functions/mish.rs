use crate::formula::Formula;
use crate::lanes::{Lanes, Proportion, SMALLEST};

/// `mish(x) = x·tanh(softplus(x))`, without logarithm.
///
/// Its least value is -0.3088, at -1.1924; it is ∞ at ∞ and goes to -0 on the left. NaN gives NaN.
///
/// | error in ULP | `f32` | `f64` | `f64` on `scalar` | fast `f32` | fast `f64` |
/// |---|---|---|---|---|---|
/// | value | ½ | 0.61 | 0.85 | 5.4 | 4.5 |
/// | gradient | ½ | 0.51 of 1/8 | 0.8 of 1/8 | 6.6 of 1/8 | 4.5 of 1/8 |
///
/// The gradient crosses 0 at -1.19, so its unit is the last place of itself or of 1/8, whichever is larger.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Mish;

/// From here on it is `x`, and the gradient 1: `4x·e^-2x`, what that lacks, is `2^-108`, less than
/// double words hold (one f64: from 21.1 on). And `e^2x` is still finite in f32 (to 44).
const SATURATED: f64 = 40.0;

impl Formula for Mish {
    #[inline(always)]
    fn tail<L: Lanes>(self, x: L) -> Option<(L, f64)> {
        Some((x, L::EXP_IS_NORMAL))
    }

    /// With `a = e^x·(e^x + 2)`, `p = tanh(softplus(x)) = a/(a + 2)`; the gradient is
    /// `p·(1 + 4x·(e^x + 1)/((e^x + 2)·(a + 2)))`.
    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let (one, two, four) = (x.splat(1.0), x.splat(2.0), x.splat(4.0));
        let x = x.down_to(-L::EXP_UNDERFLOWS);
        let near = x.at_most(SATURATED);
        let [n, d] = near.exp();
        let e = n / d;
        let whole = e * (e + two) + two;
        let p = L::proportion_of(n * (e + two), d * whole);
        let slope = one + four * near * (e + one) / ((e + two) * whole);
        (x.or_itself(SMALLEST, p.times(x)), p.times(slope))
    }
}
