use crate::formula::Formula;
use crate::lanes::{Lanes, SMALLEST};

/// `x·(x + 3)/6` between -3 and 3, 0 on the left and `x` on the right.
///
/// Its least value is -0.375, at -1.5; fast `f32` results can be an ULP below that.
///
/// The gradient is `(2x + 3)/6` between -3 and 3, 0 from there on the left and 1 on the right, as in
/// PyTorch. NaN gives NaN.
///
/// | error in ULP | `f32` | `f64` | `f64` on `scalar` | fast `f32` | fast `f64` |
/// |---|---|---|---|---|---|
/// | value | ½ | 0.51 | 0.8 | 2.7 | 2.6 |
/// | gradient | ½ | 0.51 | 0.8 | 1.5 | 1.5 |
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct HardSwish;

impl Formula for HardSwish {
    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let (one, three) = (x.splat(1.0), x.splat(3.0));
        let from_the_left = x.at_least(-3.0);
        let y = from_the_left.times_ratio(from_the_left.at_most(3.0) + three, 6.0);

        let near = x.within(4.0);
        let from_the_right = (near - three).select_negative(near + near + three, x.splat(6.0));
        let zero = near.at_least(0.0).at_most(0.0);
        let slope = (x.splat(-3.0) - near).select_negative(from_the_right, zero);
        (from_the_left.or_itself(SMALLEST, y), one.times_ratio(slope, 6.0))
    }
}
