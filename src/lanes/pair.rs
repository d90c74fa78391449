//! Two registers as one: what is done to both in turn runs side by side, which hides its latency.

use core::ops::{Add, Div, Mul, Sub};

use super::{Float, Float32, Float64, Line};

#[derive(Clone, Copy)]
pub struct Pair<R>(pub(crate) R, pub(crate) R);

impl<R: Float> Float for Pair<R> {
    const FUSED: bool = R::FUSED;
    const PAIRED_FROM: usize = R::PAIRED_FROM;

    #[inline(always)]
    fn splat(self, value: f64) -> Self {
        Self(self.0.splat(value), self.1.splat(value))
    }

    #[inline(always)]
    fn mul_add(self, b: Self, c: Self) -> Self {
        Self(self.0.mul_add(b.0, c.0), self.1.mul_add(b.1, c.1))
    }

    #[inline(always)]
    fn neg_mul_add(self, b: Self, c: Self) -> Self {
        Self(self.0.neg_mul_add(b.0, c.0), self.1.neg_mul_add(b.1, c.1))
    }

    #[inline(always)]
    fn neg_abs(self) -> Self {
        Self(self.0.neg_abs(), self.1.neg_abs())
    }

    #[inline(always)]
    fn times_sign_of(self, x: Self) -> Self {
        Self(self.0.times_sign_of(x.0), self.1.times_sign_of(x.1))
    }

    #[inline(always)]
    fn select_negative(self, negative: Self, other: Self) -> Self {
        Self(
            self.0.select_negative(negative.0, other.0),
            self.1.select_negative(negative.1, other.1),
        )
    }

    #[inline(always)]
    fn at_least(self, low: f64) -> Self {
        Self(self.0.at_least(low), self.1.at_least(low))
    }

    #[inline(always)]
    fn at_most(self, high: f64) -> Self {
        Self(self.0.at_most(high), self.1.at_most(high))
    }

    #[inline(always)]
    fn to_exponent(self) -> Self {
        Self(self.0.to_exponent(), self.1.to_exponent())
    }

    #[inline(always)]
    fn any_less(self, other: Self) -> bool {
        self.0.any_less(other.0) | self.1.any_less(other.1)
    }

    #[inline(always)]
    fn add_bits(self, minuend: Self, subtrahend: Self) -> Self {
        Self(self.0.add_bits(minuend.0, subtrahend.0), self.1.add_bits(minuend.1, subtrahend.1))
    }
}

impl<W: Float64> Float64 for Pair<W> {
    const STEPS: u32 = W::STEPS;

    #[inline(always)]
    fn exp2(self) -> Self {
        Self(self.0.exp2(), self.1.exp2())
    }
}

impl<R: Float32> Float32 for Pair<R> {
    type Wide = Pair<R::Wide>;

    const FAST_STEPS: u32 = R::FAST_STEPS;

    #[inline(always)]
    fn fast_exp2(self) -> Self {
        Self(self.0.fast_exp2(), self.1.fast_exp2())
    }

    #[inline(always)]
    fn widen(self) -> Self::Wide {
        Pair(self.0.widen(), self.1.widen())
    }

    #[inline(always)]
    fn narrow(wide: Self::Wide) -> Self {
        Self(R::narrow(wide.0), R::narrow(wide.1))
    }

    #[inline(always)]
    fn patch(self, with: [Self; 3], patch: impl Fn(&mut [f32], [&[f32]; 3]) + Copy) -> Self {
        let [a, b, c] = with;
        Self(self.0.patch([a.0, b.0, c.0], patch), self.1.patch([a.1, b.1, c.1], patch))
    }

    #[inline(always)]
    fn near_zero(self, line: Line, other: Self) -> Self {
        Self(self.0.near_zero(line, other.0), self.1.near_zero(line, other.1))
    }
}

impl<R: Add<Output = R>> Add for Pair<R> {
    type Output = Self;
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0, self.1 + other.1)
    }
}

impl<R: Sub<Output = R>> Sub for Pair<R> {
    type Output = Self;
    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0, self.1 - other.1)
    }
}

impl<R: Mul<Output = R>> Mul for Pair<R> {
    type Output = Self;
    #[inline(always)]
    fn mul(self, other: Self) -> Self {
        Self(self.0 * other.0, self.1 * other.1)
    }
}

impl<R: Div<Output = R>> Div for Pair<R> {
    type Output = Self;
    #[inline(always)]
    fn div(self, other: Self) -> Self {
        Self(self.0 / other.0, self.1 / other.1)
    }
}
