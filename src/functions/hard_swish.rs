use crate::formula::Formula;
use crate::lanes::{Lanes, SMALLEST};

/// `x·(x + 3)/6` between -3 and 3, 0 on the left and `x` on the right.
///
/// Its least value is -0.375, at -1.5; fast `f32` results can be an ULP below that.
///
/// The gradient is `(2x + 3)/6` from -3 to 3, both included, 0 on the left and 1 on the right. NaN
/// gives NaN.
///
/// `f32` is correctly rounded, `f64` within 0.51 ULP; [fast](crate::Activation::fast): 2.5 ULP.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct HardSwish;

impl Formula for HardSwish {
    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let (zero, one, three) = (x.splat(0.0), x.splat(1.0), x.splat(3.0));
        let from_the_left = x.at_least(-3.0);
        let y = from_the_left.times_ratio((from_the_left + three).at_most(6.0), 6.0);

        let near = x.clamp(-4.0, 4.0);
        let on_the_right = three - near;
        let slope = on_the_right.select_negative(
            x.splat(6.0),
            (near + three).select_negative(zero, near + near + three),
        );
        (x.or_itself(SMALLEST, 3.0, y), one.times_ratio(slope, 6.0))
    }
}
