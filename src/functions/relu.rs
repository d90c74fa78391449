use crate::formula::Formula;
use crate::lanes::Lanes;

/// The rectified linear unit: `x` for `x >= 0`, else 0.
///
/// The gradient is 1 for `x > 0`, else 0. NaN gives NaN. `-0` stays. It is exact at both tiers:
///
/// | error in ULP | `f32` | `f64` | `f64` on `scalar` | fast `f32` | fast `f64` |
/// |---|---|---|---|---|---|
/// | value | ½ | ½ | ½ | ½ | ½ |
/// | gradient | ½ | ½ | ½ | ½ | ½ |
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Relu;

impl Formula for Relu {
    const ROUNDS_ONCE: bool = true;
    const VERIFIED: bool = true;

    #[inline(always)]
    fn forward<L: Lanes>(self, x: L) -> L::Rounded {
        x.select_negative(x.splat(0.0), x).round()
    }

    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let (zero, one) = (x.splat(0.0), x.splat(1.0));
        let slope = (zero - x).select_negative(one, zero);
        (self.forward(x), (slope + x.clamp(0.0, 0.0)).round())
    }
}
