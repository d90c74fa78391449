//! Two registers as one: what is done to both in turn runs side by side, which hides its latency.

use core::ops::{Add, Div, Mul, Sub};

use super::{Float, Float32, Float64};

#[derive(Clone, Copy)]
pub struct Pair<R>(pub(crate) R, pub(crate) R);

impl<R: Float> Pair<R> {
    #[inline(always)]
    fn map(self, f: impl Fn(R) -> R) -> Self {
        self.block(|| Self(f(self.0), f(self.1)))
    }

    #[inline(always)]
    fn zip(self, b: Self, f: impl Fn(R, R) -> R) -> Self {
        self.block(|| Self(f(self.0, b.0), f(self.1, b.1)))
    }

    #[inline(always)]
    fn zip3(self, b: Self, c: Self, f: impl Fn(R, R, R) -> R) -> Self {
        self.block(|| Self(f(self.0, b.0, c.0), f(self.1, b.1, c.1)))
    }
}

impl<R: Float> Float for Pair<R> {
    const FUSED: bool = R::FUSED;
    const REGISTERS: usize = 2 * R::REGISTERS;
    const PAIRED_FROM: usize = R::PAIRED_FROM;

    /// Of more registers `f` is so long that the optimiser might not inline it.
    #[inline(always)]
    fn block<T>(self, f: impl FnOnce() -> T) -> T {
        if const { Self::REGISTERS <= 4 } { self.0.block(f) } else { f() }
    }

    #[inline(always)]
    fn splat(self, value: f64) -> Self {
        let one = self.0.splat(value);
        Self(one, one)
    }

    #[inline(always)]
    fn mul_add(self, b: Self, c: Self) -> Self {
        self.zip3(b, c, R::mul_add)
    }

    #[inline(always)]
    fn neg_mul_add(self, b: Self, c: Self) -> Self {
        self.zip3(b, c, R::neg_mul_add)
    }

    #[inline(always)]
    fn abs(self) -> Self {
        self.map(R::abs)
    }

    #[inline(always)]
    fn neg_abs(self) -> Self {
        self.map(R::neg_abs)
    }

    #[inline(always)]
    fn times_sign_of(self, x: Self) -> Self {
        self.zip(x, R::times_sign_of)
    }

    #[inline(always)]
    fn select_negative(self, negative: Self, other: Self) -> Self {
        self.zip3(negative, other, R::select_negative)
    }

    #[inline(always)]
    fn max(self, low: Self) -> Self {
        self.zip(low, R::max)
    }

    #[inline(always)]
    fn min(self, high: Self) -> Self {
        self.zip(high, R::min)
    }

    #[inline(always)]
    fn any_less(self, other: Self) -> bool {
        self.block(|| self.0.any_less(other.0) | self.1.any_less(other.1))
    }

    #[inline(always)]
    fn max_bits(self, b: Self) -> Self {
        self.zip(b, R::max_bits)
    }

    #[inline(always)]
    fn any_bits_above(self, limit: u64) -> bool {
        self.0.max_bits(self.1).any_bits_above(limit)
    }

    #[inline(always)]
    fn to_exponent(self) -> Self {
        self.map(R::to_exponent)
    }

    #[inline(always)]
    fn exponent(self) -> Self {
        self.map(R::exponent)
    }

    #[inline(always)]
    fn add_bits(self, minuend: Self, subtrahend: Self) -> Self {
        self.zip3(minuend, subtrahend, R::add_bits)
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
    fn select_beyond(self, end: Self, far: Self, near: Self) -> Self {
        Self(self.0.select_beyond(end.0, far.0, near.0), self.1.select_beyond(end.1, far.1, near.1))
    }
}

impl<R: Float> Add for Pair<R> {
    type Output = Self;
    #[inline(always)]
    fn add(self, b: Self) -> Self {
        self.zip(b, R::add)
    }
}

impl<R: Float> Sub for Pair<R> {
    type Output = Self;
    #[inline(always)]
    fn sub(self, b: Self) -> Self {
        self.zip(b, R::sub)
    }
}

impl<R: Float> Mul for Pair<R> {
    type Output = Self;
    #[inline(always)]
    fn mul(self, b: Self) -> Self {
        self.zip(b, R::mul)
    }
}

impl<R: Float> Div for Pair<R> {
    type Output = Self;
    #[inline(always)]
    fn div(self, b: Self) -> Self {
        self.zip(b, R::div)
    }
}
