use crate::formula::Formula;
use crate::lanes::coefficients::{GELU_CUBIC, GELU_CUBIC_SLOPE, GELU_LINEAR};
use crate::lanes::{Lanes, Proportion, SMALLEST};

/// The Gaussian error linear unit in its approximation by tanh:
/// `x/2·(1 + tanh(√(2/π)·(x + 0.044715·x³)))`.
///
/// Its least value is -0.17, at -0.75; it is ∞ at ∞ and goes to -0 on the left. NaN gives NaN.
///
/// | error in ULP | `f32` | `f64` | `f64` on `scalar` | fast `f32` | fast `f64` |
/// |---|---|---|---|---|---|
/// | value | ½ | 0.51 | 0.8 | 2.9·(1 + \|r(x)\|) | 2.7·(1 + \|r(x)\|) |
/// | gradient | ½ | 0.51 of 1/8 | 0.8 of 1/8 | 20 of 1/8 | 52 of 1/8 |
///
/// The gradient crosses 0 at -0.75, so its unit is the last place of itself or of 1/8, whichever is larger. At
/// the [fast tier](crate::Activation::fast) the cubic `r(x) = 2·√(2/π)·(x + 0.044715·x³)` is rounded before its
/// exponential is taken, which shows where it is far below 0: there `|r(x)|` is up to 110 (`f64`: 755).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct GeluTanh;

/// Beyond this it is 0 and `x`: the cubic `r` is 1154 here, and `x·e^-r` rounds to 0 from 21.6 on,
/// where `r` is 754.
const SATURATED: f64 = 25.0;

impl GeluTanh {
    /// `x·(a + b·x²)`, of which the function is `x` times the sigmoid.
    #[inline(always)]
    fn cubic<L: Lanes>(x: L) -> L {
        x * (x * x).mul_add(x.constant(GELU_CUBIC), x.constant(GELU_LINEAR))
    }
}

/// Where the cubic is `r`, below 0, by Newton's method from beyond.
const fn inverse_of_cubic(r: f64) -> f64 {
    let (a, b) = (GELU_LINEAR[0], GELU_CUBIC[0]);
    let mut x = -SATURATED;
    let mut steps = 8;
    while steps > 0 {
        x -= (x * (a + b * x * x) - r) / (a + 3.0 * b * x * x);
        steps -= 1;
    }
    x
}

impl Formula for GeluTanh {
    #[inline(always)]
    fn tail<L: Lanes>(self, x: L) -> Option<(L, f64)> {
        Some((x, const { inverse_of_cubic(L::EXP_IS_NORMAL) }))
    }

    /// With `p` the sigmoid of the cubic `r(x)`: `x·p`, and `p·(1 + x·r'(x)·(1 - p))`.
    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let x = x.down_to(-SATURATED);
        let p = Self::cubic(x.within(SATURATED)).exp_neg().proportion();
        let near = x.at_most(SATURATED);
        let slope = (near * near).mul_add(x.constant(GELU_CUBIC_SLOPE), x.constant(GELU_LINEAR));
        let gradient = p.times((near * slope).mul_add(p.one_minus_p(), x.splat(1.0)));
        (x.or_itself(SMALLEST, p.times(x)), gradient)
    }
}
