use crate::formula::Formula;
use crate::lanes::Lanes;
use crate::parameters::parameters;

parameters! {
    /// The piecewise linear sigmoid: `alpha·x + beta`, cut off at 0 and 1.
    ///
    /// The gradient is `alpha` where the value lies between 0 and 1, else 0. NaN gives NaN. The
    /// defaults are those of ONNX; for those of PyTorch see [`PYTORCH`](Self::PYTORCH).
    ///
    /// Correctly rounded, except `f64` on `scalar` and all at the [fast tier](crate::Activation::fast):
    /// those are within a unit in the last place of themselves or of 1/8, whichever is larger.
    HardSigmoid {
        /// The slope.
        alpha: Finite = 0.2,
        /// The value at 0.
        beta: Finite = 0.5,
    }
}

/// No `x` beyond this is multiplied: without FMA larger ones can't be split in two, from `2^996` on.
const LARGEST: f64 = 1e300;

impl HardSigmoid {
    /// `x/6 + 1/2`, cut off at 0 and 1.
    pub const PYTORCH: Self = Self { alpha: 1.0 / 6.0, beta: 0.5 };
}

impl Formula for HardSigmoid {
    #[inline(always)]
    fn for_f32(self) -> Self {
        self.rounded_to_f32()
    }

    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        // Where the value has long been 0 or 1.
        let farthest = match self.alpha {
            0.0 => 0.0,
            alpha => ((2.0 + 2.0 * self.beta.abs()) / alpha.abs()).min(LARGEST),
        };
        let (zero, one, alpha) = (x.splat(0.0), x.splat(1.0), x.splat(self.alpha));
        let line = x.at_least(-farthest).at_most(farthest).mul_add(alpha, x.splat(self.beta));
        let above_0 = (zero - line).select_negative(alpha, zero);
        let gradient =
            (line - one).select_negative(above_0, zero) + line.at_least(0.0).at_most(0.0);
        (line.clamp(0.0, 1.0).round(), gradient.round())
    }
}
