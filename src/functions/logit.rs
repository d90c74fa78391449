use crate::formula::Formula;
use crate::lanes::Lanes;
use crate::parameters::parameters;

parameters! {
    /// `ln(x/(1 - x))`, the inverse of the [`Sigmoid`](crate::Sigmoid), of `x` between `eps` and `1 - eps`.
    ///
    /// If `eps` is 0 it is -∞ at 0, ∞ at 1 and NaN beyond them; the gradient `1/(x·(1 - x))` is ∞ at both. Else an
    /// `x` beyond `eps` or `1 - eps` counts as that, and the gradient is 0 there, as in PyTorch. NaN gives NaN.
    ///
    /// | error in ULP | `f32` | `f64` | `f64` on `scalar` | fast `f32` | fast `f64` |
    /// |---|---|---|---|---|---|
    /// | value | ½ | 0.51 | 0.51 | 5.3 | 5.5 |
    /// | gradient | ½ | 0.51 | 0.51 | 2.2 | 2.2 |
    Logit {
        /// The least `x`, and how far the greatest is below 1.
        eps = 0.0,
    }
    must {
        "eps" be "between 0 and 1/2" = eps >= 0.0 && eps <= 0.5,
    }
}

/// The smallest `x` with a finite `1/x`: more than `2^-1024`.
const SMALL: f64 = f64::from_bits((1 << 50) + 1);

impl Formula for Logit {
    #[inline(always)]
    fn for_f32(self) -> Self {
        self.rounded_to_f32()
    }

    /// Of `x` and `1 - x` the smaller one decides how far the result is from 0, and `x - 1/2` its sign.
    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let (zero, one) = (x.splat(0.0), x.splat(1.0));
        let x = x.within(2.0);
        let side = x.exact_difference(x.splat(0.5));
        let smaller = side.select_negative(x, one.exact_difference(x));
        let beyond = smaller.exact_difference(x.splat(self.eps));
        let (smaller, n) = match self.eps {
            0.0 => (beyond.select_negative(x.splat(f64::NAN), smaller), one),
            eps => (smaller.at_least(eps), beyond.select_negative(zero, one)),
        };
        // Not -0.
        let smaller = smaller + zero;
        let y = smaller.ln_odds_against().times_sign_of(side).round();
        let gradient = n.quotient(smaller * (one - smaller));
        (y, (zero - smaller).or_infinity(-SMALL, gradient))
    }
}
