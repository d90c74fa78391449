use crate::formula::Formula;
use crate::lanes::Lanes;

/// The exponential function, its own gradient.
///
/// 0 at -∞, ∞ where the result would exceed the largest number. NaN gives NaN.
///
/// | error in ULP | `f32` | `f64` | `f64` on `scalar` | fast `f32` | fast `f64` |
/// |---|---|---|---|---|---|
/// | value | ½ | 0.51 | 0.8 | 1.5 | 1.5 |
/// | gradient | ½ | 0.51 | 0.8 | 1.5 | 1.5 |
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Exp;

/// The largest `x` with a finite `f64`.
const LARGEST: f64 = 709.782_712_893_384;

impl Formula for Exp {
    #[inline(always)]
    fn tail<L: Lanes>(self, x: L) -> Option<(L, f64)> {
        Some((x, L::EXP_IS_NORMAL))
    }

    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let [n, d] = x.exp();
        let y = x.or_infinity(LARGEST, n.quotient(d));
        (y, y)
    }
}
