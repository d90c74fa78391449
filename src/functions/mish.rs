use crate::formula::Formula;
use crate::lanes::{Lanes, Proportion, SMALLEST};

/// `mish(x) = x·tanh(softplus(x))`, without logarithm.
///
/// Its least value is -0.3088, at -1.1924; it is ∞ at ∞ and goes to -0 on the left. NaN gives NaN.
///
/// `f32` is correctly rounded, the gradient too; `f64` within 0.51 ULP, on `scalar` 0.75, but 0.81
/// and 1.01 for `|x|` below 1e-290; the gradient, which crosses 0 at -1.19, in units of the last
/// place of itself or of 1/8, whichever is larger. [Fast](crate::Activation::fast): 6 ULP, the
/// gradient 6 such units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Mish;

impl Formula for Mish {
    /// With `p = σ(x)` and `q = 1 - p`, `tanh(softplus(x)) = (1 - q²)/(1 + q²) = p·(1 + q)/(1 + q²)`;
    /// the gradient is `p·(1 + q + 4x·q²/(1 + q²))/(1 + q²)`.
    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let x = x.clamp(-L::FARTHEST, f64::INFINITY);
        let p = x.exp_neg().proportion();
        let q = p.rest();
        let near = x.clamp(-L::FARTHEST, L::FARTHEST);
        let (one, four) = (x.splat(1.0), x.splat(4.0));
        let squares = one + q * q;
        let slope = (one + q + four * near * (q * q) / squares) / squares;
        let tanh = (one + q) / squares;
        (x.or_itself(SMALLEST, L::FARTHEST, p.weighted(x * tanh)), p.weighted(slope))
    }
}
