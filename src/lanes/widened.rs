//! f32 numbers carried in f64: every result is good to about `2^-50`, and is rounded to f32 once.

use super::coefficients::{C_B1, C_B16, LOG2_E, LOG2_E_SPLIT};
use super::plain::{Method, Subnormal};
use super::{BIAS, Float64, ROUNDER, Ratio, horner};

/// For `|x| <= 110`; beyond, the sigmoid of f32 is 0 or 1.
#[derive(Clone, Copy)]
pub struct Widened;

impl<W: Float64> Method<W> for Widened {
    const SUBNORMAL: Option<Subnormal> = None;

    #[inline(always)]
    fn exp_neg(x: W) -> Ratio<W, W> {
        let steps = f64::from(W::STEPS);
        let rate = x.splat(-steps * LOG2_E[0]);
        let rounder = x.splat(if W::STEPS == 1 { ROUNDER + BIAS } else { ROUNDER });

        let k = x.mul_add(rate, rounder);
        let minus_k = rounder - k;
        let f = if W::FUSED {
            x.mul_add(rate, minus_k)
        } else {
            (minus_k - x * x.splat(steps * LOG2_E_SPLIT[0])) - x * x.splat(steps * LOG2_E_SPLIT[1])
        };
        let c = horner(f * f, if W::STEPS == 1 { &C_B1 } else { &C_B16 });
        Ratio { n: c - f, sum: c + f, scale: k.exp2() }
    }
}
