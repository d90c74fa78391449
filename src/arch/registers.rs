//! Registers of the instruction sets for which pulp has a token.

use core::ops::{Add, Div, Mul, Sub};

use pulp::Simd;

use super::Register;
use crate::lanes::{Float32, Float64, Line, Pair};

/// What pulp does not have, or not in one form for all of them.
pub trait Token: Simd {
    /// See [`Float64::STEPS`].
    const STEPS: u32 = 1;

    /// NaN stays.
    fn clamp_f32s(self, x: Self::f32s, low: f32, high: f32) -> Self::f32s;
    /// NaN stays.
    fn clamp_f64s(self, x: Self::f64s, low: f64, high: f64) -> Self::f64s;
    fn widen(self, x: Self::f32s) -> [Self::f64s; 2];
    fn narrow(self, x: [Self::f64s; 2]) -> Self::f32s;
    /// See [`Float64::to_exponent`].
    fn to_exponent(self, x: Self::f64s) -> Self::f64s;
    /// See [`Float64::exp2`].
    #[inline(always)]
    fn exp2(self, k: Self::f64s, _: &[u64; 16]) -> Self::f64s {
        self.to_exponent(k)
    }
}

#[derive(Clone, Copy)]
pub struct F32s<S: Simd>(S, S::f32s);

#[derive(Clone, Copy)]
pub struct F64s<S: Simd>(S, S::f64s);

impl<S: Token> Register<S> for F32s<S> {
    type Memory = S::f32s;

    #[inline(always)]
    fn load(isa: S, memory: S::f32s) -> Self {
        Self(isa, memory)
    }

    #[inline(always)]
    fn store(self) -> S::f32s {
        self.1
    }
}

impl<S: Token> Register<S> for F64s<S> {
    type Memory = S::f64s;

    #[inline(always)]
    fn load(isa: S, memory: S::f64s) -> Self {
        Self(isa, memory)
    }

    #[inline(always)]
    fn store(self) -> S::f64s {
        self.1
    }
}

impl<S: Token> Float64 for F64s<S> {
    const FUSED: bool = true;
    const STEPS: u32 = S::STEPS;

    #[inline(always)]
    fn splat(self, value: f64) -> Self {
        Self(self.0, self.0.splat_f64s(value))
    }

    #[inline(always)]
    fn mul_add(self, b: Self, c: Self) -> Self {
        Self(self.0, self.0.mul_add_f64s(self.1, b.1, c.1))
    }

    #[inline(always)]
    fn neg_mul_add(self, b: Self, c: Self) -> Self {
        Self(self.0, self.0.negate_mul_add_f64s(self.1, b.1, c.1))
    }

    #[inline(always)]
    fn neg_abs(self) -> Self {
        Self(self.0, self.0.or_f64s(self.1, self.0.splat_f64s(-0.0)))
    }

    #[inline(always)]
    fn select_negative(self, negative: Self, other: Self) -> Self {
        let mask = self.0.less_than_f64s(self.1, self.0.splat_f64s(0.0));
        Self(self.0, self.0.select_f64s(mask, negative.1, other.1))
    }

    #[inline(always)]
    fn clamp(self, low: f64, high: f64) -> Self {
        Self(self.0, self.0.clamp_f64s(self.1, low, high))
    }

    #[inline(always)]
    fn to_exponent(self) -> Self {
        Self(self.0, self.0.to_exponent(self.1))
    }

    #[inline(always)]
    fn exp2(self, table: &[u64; 16]) -> Self {
        Self(self.0, self.0.exp2(self.1, table))
    }
}

impl<S: Token> Float32 for F32s<S> {
    type Wide = Pair<F64s<S>>;

    #[inline(always)]
    fn clamp(self, low: f32, high: f32) -> Self {
        Self(self.0, self.0.clamp_f32s(self.1, low, high))
    }

    #[inline(always)]
    fn widen(self) -> Self::Wide {
        let [first, second] = self.0.widen(self.1);
        Pair(F64s(self.0, first), F64s(self.0, second))
    }

    #[inline(always)]
    fn narrow(wide: Self::Wide) -> Self {
        let isa = wide.0.0;
        Self(isa, isa.narrow([wide.0.1, wide.1.1]))
    }

    #[inline(always)]
    fn near_zero(self, line: Line, other: Self) -> Self {
        let Self(isa, x) = self;
        let y = isa.mul_add_f32s(x, isa.splat_f32s(line.slope), isa.splat_f32s(line.offset));
        // False for NaN, which the line then keeps.
        let away = isa.greater_than_or_equal_f32s(isa.abs_f32s(x), isa.splat_f32s(line.below));
        Self(isa, isa.select_f32s(away, other.1, y))
    }
}

impl<S: Token> Mul for F32s<S> {
    type Output = Self;
    #[inline(always)]
    fn mul(self, other: Self) -> Self {
        Self(self.0, self.0.mul_f32s(self.1, other.1))
    }
}

impl<S: Token> Add for F64s<S> {
    type Output = Self;
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        Self(self.0, self.0.add_f64s(self.1, other.1))
    }
}

impl<S: Token> Sub for F64s<S> {
    type Output = Self;
    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        Self(self.0, self.0.sub_f64s(self.1, other.1))
    }
}

impl<S: Token> Mul for F64s<S> {
    type Output = Self;
    #[inline(always)]
    fn mul(self, other: Self) -> Self {
        Self(self.0, self.0.mul_f64s(self.1, other.1))
    }
}

impl<S: Token> Div for F64s<S> {
    type Output = Self;
    #[inline(always)]
    fn div(self, other: Self) -> Self {
        Self(self.0, self.0.div_f64s(self.1, other.1))
    }
}
