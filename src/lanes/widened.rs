//! f32 numbers carried in f64: every result is good to about `2^-50`, and is rounded to f32 once.
//!
//! They need `|x| <= 110`, where the sigmoid of f32 has long become 0 or 1.

use core::ops::{Add, Mul, Sub};

use super::coefficients::{C_B1, C_B16, EXP2_B16, LOG2_E, LOG2_E_SPLIT};
use super::{BIAS, Float64, Lanes, Proportion, ROUNDER, Ratio, horner};

#[derive(Clone, Copy)]
pub struct Widened<W>(pub(crate) W);

impl<W: Float64> Lanes for Widened<W> {
    type Rounded = W;
    type Scale = W;
    type Proportion = Self;

    #[inline(always)]
    fn splat(self, value: f64) -> Self {
        Self(self.0.splat(value))
    }

    #[inline(always)]
    fn exp_neg(self) -> Ratio<Self> {
        let x = self.0;
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
        let c = match W::STEPS {
            1 => horner(f * f, &C_B1),
            _ => horner(f * f, &C_B16),
        };
        Ratio { n: Self(c - f), sum: Self(c + f), scale: k.exp2(&EXP2_B16) }
    }

    #[inline(always)]
    fn scale(self, by: W) -> Self {
        Self(self.0 * by)
    }

    #[inline(always)]
    fn neg_abs(self) -> Self {
        Self(self.0.neg_abs())
    }

    #[inline(always)]
    fn proportion(ratio: Ratio<Self>) -> Self {
        let Ratio { n, sum, scale } = ratio;
        Self(n.0 / sum.0.mul_add(scale, n.0))
    }

    #[inline(always)]
    fn round(self) -> W {
        self.0
    }
}

impl<W: Float64> Proportion<Self> for Widened<W> {
    #[inline(always)]
    fn part(self) -> W {
        self.0
    }

    #[inline(always)]
    fn mirrored(self, x: Self) -> W {
        x.0.select_negative(self.0, self.0.splat(1.0) - self.0)
    }

    #[inline(always)]
    fn variance(self) -> W {
        self.0.neg_mul_add(self.0, self.0)
    }
}

impl<W: Float64> Add for Widened<W> {
    type Output = Self;
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl<W: Float64> Sub for Widened<W> {
    type Output = Self;
    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl<W: Float64> Mul for Widened<W> {
    type Output = Self;
    #[inline(always)]
    fn mul(self, other: Self) -> Self {
        Self(self.0 * other.0)
    }
}
