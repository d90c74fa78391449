use super::{Formula, FormulaFromOutput};
use crate::lanes::{Lanes, Line};

/// The logistic function `σ(x) = 1/(1 + e^-x)`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Sigmoid;

impl Formula for Sigmoid {
    /// `σ(x) = 1/2 + x/4 - x³/48 + …` lies just inside the ties of `1/2 + x/4`, and so does this
    /// line, whose slope is a quarter less one bit.
    const NEAR_ZERO: Option<Line> =
        Some(Line { below: 1.0 / 2048.0, offset: 0.5, slope: 0.25f32.next_down() });

    #[inline(always)]
    fn forward<L: Lanes>(self, x: L) -> L::Rounded {
        let e = x.exp_neg();
        e.n().div(e.n_plus_m())
    }

    /// `σ'(x) = (N/D)·(M/D)` is even: at `-|x|` nothing overflows, and `σ(x)` is `N/D` or `M/D`.
    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let e = x.neg_abs().exp_neg();
        let d = e.n_plus_m().reciprocal();
        let y = x.select_negative(e.n(), e.m());
        (y.over(d), (e.n() * e.m().times(d)).over(d))
    }
}

impl FormulaFromOutput for Sigmoid {
    #[inline(always)]
    fn gradient_from_output<L: Lanes>(self, y: L) -> L::Rounded {
        (y * (y.splat(1.0) - y)).round()
    }
}
