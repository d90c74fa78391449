//! Portable code: no FMA, so its f64 results have bits of their own.

use core::ops::{Add, Div, Mul, Sub};

use pulp::NullaryFnOnce;
use wide::{f32x4, f64x2, u64x2};

use super::{Isa, Register, SideBySide};
use crate::lanes::{Float32, Float64, Line, Pair};

#[derive(Clone, Copy)]
pub struct Scalar;

#[derive(Clone, Copy)]
pub struct F32x4(f32x4);

#[derive(Clone, Copy)]
pub struct F64x2(f64x2);

impl Isa for Scalar {
    type F32 = F32x4;
    type F64 = F64x2;

    const F32_SIDE_BY_SIDE: SideBySide = SideBySide { forward: 1, gradient: 1 };
    const F64_SIDE_BY_SIDE: SideBySide = SideBySide { forward: 1, gradient: 1 };

    #[inline(always)]
    fn vectorize<F: NullaryFnOnce>(self, f: F) -> F::Output {
        f.call()
    }
}

impl Register<Scalar> for F32x4 {
    type Memory = f32x4;

    #[inline(always)]
    fn load(_: Scalar, memory: f32x4) -> Self {
        Self(memory)
    }

    #[inline(always)]
    fn store(self) -> f32x4 {
        self.0
    }
}

impl Register<Scalar> for F64x2 {
    type Memory = f64x2;

    #[inline(always)]
    fn load(_: Scalar, memory: f64x2) -> Self {
        Self(memory)
    }

    #[inline(always)]
    fn store(self) -> f64x2 {
        self.0
    }
}

impl Float64 for F64x2 {
    const FUSED: bool = false;
    const STEPS: u32 = 1;

    #[inline(always)]
    fn splat(self, value: f64) -> Self {
        Self(f64x2::splat(value))
    }

    #[inline(always)]
    fn mul_add(self, b: Self, c: Self) -> Self {
        Self(self.0 * b.0 + c.0)
    }

    #[inline(always)]
    fn neg_mul_add(self, b: Self, c: Self) -> Self {
        Self(c.0 - self.0 * b.0)
    }

    #[inline(always)]
    fn neg_abs(self) -> Self {
        Self(self.0 | f64x2::splat(-0.0))
    }

    #[inline(always)]
    fn select_negative(self, negative: Self, other: Self) -> Self {
        Self(self.0.simd_lt(f64x2::splat(0.0)).select(negative.0, other.0))
    }

    #[inline(always)]
    fn clamp(self, low: f64, high: f64) -> Self {
        let (low, high) = (f64x2::splat(low), f64x2::splat(high));
        let x = self.0.simd_lt(low).select(low, self.0);
        Self(x.simd_gt(high).select(high, x))
    }

    #[inline(always)]
    fn to_exponent(self) -> Self {
        let bits: u64x2 = bytemuck::cast(self.0);
        Self(bytemuck::cast(bits << 52u32))
    }

    #[inline(always)]
    fn exp2(self, _: &[u64; 16]) -> Self {
        self.to_exponent()
    }
}

impl Float32 for F32x4 {
    type Wide = Pair<F64x2>;

    #[inline(always)]
    fn clamp(self, low: f32, high: f32) -> Self {
        let (low, high) = (f32x4::splat(low), f32x4::splat(high));
        let x = self.0.simd_lt(low).select(low, self.0);
        Self(x.simd_gt(high).select(high, x))
    }

    #[inline(always)]
    fn widen(self) -> Self::Wide {
        let [a, b, c, d] = self.0.to_array().map(f64::from);
        Pair(F64x2(f64x2::new([a, b])), F64x2(f64x2::new([c, d])))
    }

    #[inline(always)]
    fn narrow(wide: Self::Wide) -> Self {
        let ([a, b], [c, d]) = (wide.0.0.to_array(), wide.1.0.to_array());
        Self(f32x4::new([a as f32, b as f32, c as f32, d as f32]))
    }

    #[inline(always)]
    fn near_zero(self, line: Line, other: Self) -> Self {
        // In f64 the product is exact, so that this rounds like one FMA.
        let wide = self.widen();
        let slope = wide.splat(f64::from(line.slope));
        let y = Self::narrow(wide * slope + wide.splat(f64::from(line.offset)));
        // False for NaN, which the line then keeps.
        let away = self.0.abs().simd_ge(f32x4::splat(line.below));
        Self(away.select(other.0, y.0))
    }
}

impl Mul for F32x4 {
    type Output = Self;
    #[inline(always)]
    fn mul(self, other: Self) -> Self {
        Self(self.0 * other.0)
    }
}

impl Add for F64x2 {
    type Output = Self;
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for F64x2 {
    type Output = Self;
    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Mul for F64x2 {
    type Output = Self;
    #[inline(always)]
    fn mul(self, other: Self) -> Self {
        Self(self.0 * other.0)
    }
}

impl Div for F64x2 {
    type Output = Self;
    #[inline(always)]
    fn div(self, other: Self) -> Self {
        Self(self.0 / other.0)
    }
}
