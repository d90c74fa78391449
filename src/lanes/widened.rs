//! f32 numbers carried in f64: every result is good to about `2^-50`, and is rounded to f32 once.

use super::coefficients::{C_B1, C_B16, LOG2_E, LOG2_E_SPLIT};
use super::plain::{Exponential, Method, Subnormal};
use super::{BIAS, Float64, ROUNDER, horner};

/// `CLAMPED` if `|x| <= 110` is known.
#[derive(Clone, Copy)]
pub struct Widened<const CLAMPED: bool>;

impl<W: Float64, const CLAMPED: bool> Method<W> for Widened<CLAMPED> {
    const SUBNORMAL: Option<Subnormal> = None;
    const FARTHEST: f64 = 190.0;
    const LIFT: f64 = 1.0;
    const UNIT: f64 = 1.0;
    const SIZED: bool = true;

    #[inline(always)]
    fn exp_neg(x: W) -> Exponential<W> {
        let steps = f64::from(W::STEPS);
        let rate = x.splat(-steps * LOG2_E[0]);
        let rounder = x.splat(if W::STEPS == 1 { ROUNDER + BIAS } else { ROUNDER });
        let x = if CLAMPED { x } else { x.clamp(-200.0, 200.0) };

        let k = x.mul_add(rate, rounder);
        let minus_k = rounder - k;
        let f = if W::FUSED {
            x.mul_add(rate, minus_k)
        } else {
            (minus_k - x * x.splat(steps * LOG2_E_SPLIT[0])) - x * x.splat(steps * LOG2_E_SPLIT[1])
        };
        let c = horner(f * f, if W::STEPS == 1 { &C_B1 } else { &C_B16 });
        Exponential { n: c - f, sum: c + f, scale: k.exp2(), c, f }
    }
}
