use crate::formula::Formula;
use crate::lanes::coefficients::{GELU_CUBIC, GELU_CUBIC_SLOPE, GELU_LINEAR};
use crate::lanes::{Lanes, Proportion, SMALLEST};

/// The Gaussian error linear unit in its approximation by tanh:
/// `x/2·(1 + tanh(√(2/π)·(x + 0.044715·x³)))`.
///
/// Its least value is -0.17, at -0.75; it is ∞ at ∞ and goes to -0 on the left. NaN gives NaN.
///
/// `f32` is correctly rounded, the gradient too; `f64` within 0.51 ULP, on `scalar` 0.75, the
/// gradient, which crosses 0 at -0.75, in units of the last place of itself or of 1/8, whichever is
/// larger. At the [fast tier](crate::Activation::fast) the cubic is rounded before its exponential is
/// taken, which shows at the left: 200 ULP in `f32` (worst at -10), 1600 in `f64` (-21). The fast
/// gradient is within 20 (`f64`: 50) such units.
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

impl Formula for GeluTanh {
    #[inline(always)]
    fn exponent<L: Lanes>(self, x: L) -> Option<L> {
        Some(Self::cubic(x))
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
