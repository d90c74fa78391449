use crate::formula::Formula;
use crate::lanes::{Lanes, SMALLEST};

/// `x·(x + 3)/6` between -3 and 3, 0 on the left and `x` on the right.
///
/// The gradient is `(2x + 3)/6` from -3 to 3, both included, 0 on the left and 1 on the right. NaN
/// gives NaN.
///
/// `f32` is correctly rounded, `f64` within 0.51 ULP; [fast](crate::Activation::fast): 2 ULP.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct HardSwish;

/// Less than any other sum `x + 3`.
const TINY: f64 = f64::from_bits((1023 - 60) << 52);

impl Formula for HardSwish {
    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let (zero, three, six) = (x.splat(0.0), x.splat(3.0), x.splat(6.0));
        let near = x.clamp(-4.0, 4.0);
        let on_the_left = near + three;
        let on_the_right = three - near;
        let rise =
            on_the_right.select_negative(six, on_the_left.select_negative(zero, on_the_left));
        let slope = on_the_right
            .select_negative(six, on_the_left.select_negative(zero, near + on_the_left));
        let x = x.clamp(-4.0, f64::INFINITY);
        let y = x.or_itself(SMALLEST, 3.0, (x * rise).quotient(six));
        let y = (on_the_left - x.splat(TINY)).select_rounded(-0.0, y);
        (y, slope.quotient(six))
    }
}
