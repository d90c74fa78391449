use crate::formula::Formula;
use crate::lanes::coefficients::DENSITY_AT_0;
use crate::lanes::{Lanes, Proportion, SMALLEST};

/// The Gaussian error linear unit: `x·Φ(x)`, where `Φ(x) = erfc(-x/√2)/2` is the distribution function of the
/// standard normal distribution.
///
/// Its least value is -0.17, at -0.7518; it is ∞ at ∞ and goes to -0 on the left. NaN gives NaN.
///
/// | error in ULP | `f32` | `f64` | `f64` on `scalar` | fast `f32` | fast `f64` |
/// |---|---|---|---|---|---|
/// | value | ½ | 0.51 | 0.51 | 4.5·(1 + x²/2) | 4.3·(1 + x²/2) |
/// | gradient | ½ | 0.51 of 1/8 | 0.51 of 1/8 | 6.2 of 1/8 (`avx512` 5.1, `avx2` 5.2) | 5.9 of 1/8 |
///
/// The gradient crosses 0 at -0.7518, so its unit is the last place of itself or of 1/8, whichever is larger. At
/// the [fast tier](crate::Activation::fast) `x²` is rounded before its exponential is taken, which shows on the
/// left: there the error grows with `x²/2`, up to 104 (`f64`: 745).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Gelu;

/// From here down `x·Φ(x)` rounds to 0: at -38.6 it is half the smallest `f64`.
const LOWEST: f64 = -40.0;
/// From here on `1 - Φ(x)` is less than double words hold of 1: `2^-108`.
const HIGHEST: f64 = 12.0;

/// A number a little below the logarithm of `Φ(x)/e^(-x²/2)` at `LOWEST`.
const LN_LEAST_W: f64 = -5.0;

/// By Newton's method.
const fn sqrt(square: f64) -> f64 {
    let mut root = square;
    let mut steps = 16;
    while steps > 0 {
        root = (root + square / root) / 2.0;
        steps -= 1;
    }
    root
}

impl Formula for Gelu {
    #[inline(always)]
    fn tail<L: Lanes>(self, x: L) -> Option<(L, f64)> {
        Some((x, const { -sqrt(-2.0 * (L::EXP_IS_NORMAL - LN_LEAST_W)) }))
    }

    /// With `t = |x|`, `e = e^(-t²/2)` and `w = Φ(-t)/e`: `Φ` is `e·w` on the left and `1 - e·w` on the right, and
    /// so its sum with `x·Φ'(x)`, the gradient, of `w - t/√2π` in place of `w`.
    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let x = x.down_to(LOWEST);
        let near = x.at_most(HIGHEST);
        let minus_t = near.neg_abs();
        let w = (x.splat(0.0) - minus_t).normal_tail();
        let [n, d] = (near * near * x.splat(-0.5)).exp();
        let beyond = n * w;
        let y = L::proportion_of(x.select_negative(beyond, d - beyond), d).times(x);
        let falling = n * minus_t.mul_add(x.constant(DENSITY_AT_0), w);
        let slope = x.select_negative(falling, d - falling) / d;
        (x.or_itself(SMALLEST, y), slope.round())
    }
}
