use crate::formula::Formula;
use crate::lanes::coefficients::{SELU_EXCESS, SELU_LIMIT, SELU_SCALE};
use crate::lanes::{Lanes, SMALLEST};

/// The scaled exponential linear unit: `λ·x` for `x >= 0`, else `λ·α·(e^x - 1)`, with
/// `λ = 1.0507009873554804934193349852946` and `α = 1.6732632423543772848170429916717`.
///
/// -1.758 at -∞, ∞ at ∞; the gradient is `λ` for `x > 0`, else `λ·α·e^x`, as in PyTorch. NaN gives NaN.
///
/// | error in ULP | `f32` | `f64` | `f64` on `scalar` | fast `f32` | fast `f64` |
/// |---|---|---|---|---|---|
/// | value | ½ | 0.55 | 0.55 | 3.4 | 3.3 |
/// | gradient | ½ | 0.51 | 0.8 | 2.2 (`avx512` 2.5) | 1.7 |
///
/// `f64` values below `2^-1016`, which may be rounded twice, are measured in units of the last place of that. At
/// the [fast tier](crate::Activation::fast) values below the smallest normal number, gradients below `2^-136`
/// (`f64`: `2^-1060`) are measured in units of the last place of that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Selu;

/// The largest `x` with a finite `f64`.
const LARGEST: f64 = 1.7109464600266028e308;

impl Formula for Selu {
    #[inline(always)]
    fn gradient_tail<L: Lanes>(self, x: L) -> Option<(L, f64)> {
        Some((x, L::EXP_IS_NORMAL))
    }

    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let zero = x.splat(0.0);
        let (scale, limit) = (x.constant(SELU_SCALE), x.constant(SELU_LIMIT));
        let [fall, d] = x.one_minus_exp(1.0);
        let [rise, unit] = x.over_unit();
        let rise = rise.mul_add(x.constant(SELU_EXCESS), rise);
        let y = x.select_negative((zero - limit) * fall, rise).quotient(x.select_negative(d, unit));
        let y = x.or_infinity(LARGEST, y);
        let [n, d] = x.at_most(0.0).exp();
        let slope = (zero - x.within(L::EXP_UNDERFLOWS)).select_negative(scale, limit);
        (x.at_least(-1.0).at_most(1.0).or_itself(SMALLEST, y), (slope * n).quotient(d))
    }
}
