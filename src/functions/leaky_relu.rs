use crate::formula::Formula;
use crate::lanes::Lanes;
use crate::parameters::parameters;

parameters! {
    /// `x` for `x >= 0`, else `slope·x`.
    ///
    /// The gradient is 1 for `x > 0`, else `slope`, as in PyTorch. NaN gives NaN.
    ///
    /// | error in ULP | `f32` | `f64` | `f64` on `scalar` | fast `f32` | fast `f64` |
    /// |---|---|---|---|---|---|
    /// | value | ½ | ½ | ½ | ½ | ½ |
    /// | gradient | ½ | ½ | ½ | ½ | ½ |
    LeakyRelu {
        /// The slope on the left.
        slope = 0.01,
    }
}

impl Formula for LeakyRelu {
    const ROUNDS_ONCE: bool = true;
    const VERIFIED: bool = true;

    #[inline(always)]
    fn for_f32(self) -> Self {
        self.rounded_to_f32()
    }

    #[inline(always)]
    fn forward<L: Lanes>(self, x: L) -> L::Rounded {
        x.select_negative(x * x.splat(self.slope), x).round()
    }

    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let (zero, one, slope) = (x.splat(0.0), x.splat(1.0), x.splat(self.slope));
        let slope = (zero - x).select_negative(one, slope);
        (self.forward(x), (slope + x.clamp(0.0, 0.0)).round())
    }
}
