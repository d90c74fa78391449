use crate::formula::Formula;
use crate::lanes::{Lanes, Proportion, SMALLEST};

/// The sigmoid linear unit `silu(x) = x·σ(x)`, also known as swish.
///
/// Its least value is -0.2785, at -1.2785; it is ∞ at ∞ and goes to -0 on the left. The gradient
/// `σ(x)·(1 + x·σ(-x))` lies in [-0.0998, 1.0998]. NaN gives NaN.
///
/// `f32` is correctly rounded, the gradient too; `f64` within 0.51 ULP, on `scalar` 0.75 (worst at
/// -714), the gradient, which crosses 0 at -1.278, in units of the last place of itself or of 1/8,
/// whichever is larger. [Fast](crate::Activation::fast): 5 ULP in `f32` (worst at -106) and `f64`,
/// the gradient 10 and 20 such units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Silu;

impl Formula for Silu {
    #[inline(always)]
    fn exponent<L: Lanes>(self, x: L) -> Option<L> {
        Some(x)
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
