use crate::formula::Formula;
use crate::lanes::Lanes;
use crate::parameters::parameters;

parameters! {
    /// The piecewise linear sigmoid: `alpha·x + beta`, cut off at 0 and 1.
    ///
    /// The gradient is `alpha` where the value lies between 0 and 1, else 0. NaN gives NaN. The
    /// defaults are those of ONNX; for those of PyTorch see [`PYTORCH`](Self::PYTORCH).
    ///
    /// | error in ULP | `f32` | `f64` | `f64` on `scalar` | fast `f32` | fast `f64` |
    /// |---|---|---|---|---|---|
    /// | value | ½ | 0.51 | 0.8 | 1.1 of beta (`avx512` 0.51, `avx2` 0.51) | 0.51 of beta (`scalar` 1.1) |
    /// | gradient | ½ | ½ | ½ | 0.51 except beside kinks | 0.51 except beside kinks |
    ///
    /// `f64` values below `2^-1016`, which may be rounded twice, are measured in units of the last place of that.
    /// At the [fast tier](crate::Activation::fast) the unit of values is the last place of themselves or of
    /// `beta`, whichever is larger; and where the line comes as near to 0 or 1 as it is rounded, the gradient may
    /// be that of the other side.
    HardSigmoid {
        /// The slope.
        alpha = 0.2,
        /// The value at 0.
        beta = 0.5,
    }
}

impl HardSigmoid {
    /// `x/6 + 1/2`, cut off at 0 and 1.
    pub const PYTORCH: Self = Self { alpha: 1.0 / 6.0, beta: 0.5 };

    /// `beta - 1` in two words. Where there is one, a sum with it is negative where the exact one is.
    #[inline(always)]
    fn beta_minus_1<L: Lanes>(self) -> [f64; 2] {
        let high = self.beta - 1.0;
        let minus_1 = high - self.beta;
        let low = (self.beta - (high - minus_1)) + (-1.0 - minus_1);
        if L::WORDS == 1 && low < 0.0 { [high.next_down(), 0.0] } else { [high, low] }
    }

    /// A number that is positive or negative where `alpha·x + offset` is; if there is nothing to add, also
    /// where the product underflows.
    #[inline(always)]
    fn of_same_sign<L: Lanes>(self, x: L, offset: [f64; 2]) -> L {
        let alpha = if offset == [0.0; 2] { self.alpha.signum() } else { self.alpha };
        x.mul_add(x.splat(alpha), x.constant(offset))
    }
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
            alpha => (2.0 + 2.0 * self.beta.abs()) / alpha.abs(),
        };
        let (zero, alpha) = (x.splat(0.0), x.splat(self.alpha));
        let near = x.at_least(-farthest).at_most(farthest);
        let y = near.mul_add(alpha, x.splat(self.beta)).clamp(0.0, 1.0);
        let above_0 = self.of_same_sign(near, [self.beta, 0.0]);
        let below_1 = self.of_same_sign(near, self.beta_minus_1::<L>());
        let gradient = (zero - above_0).select_negative(alpha, zero);
        let gradient = below_1.select_negative(gradient, zero) + near.at_least(0.0).at_most(0.0);
        (y.round(), gradient.round())
    }
}
