//! Portable code: no FMA, so its f64 results have bits of their own.

use core::ops::{Add, Div, Mul, Sub};

use bytemuck::cast;
use pulp::NullaryFnOnce;
use wide::{f32x4, f64x2, u32x4, u64x2};

use super::{Isa, Partial, Register, SideBySide};
use crate::lanes::{Float, Float32, Float64, Line, Pair};

#[derive(Clone, Copy)]
pub struct Portable;

#[derive(Clone, Copy)]
pub struct F32x4(f32x4);

#[derive(Clone, Copy)]
pub struct F64x2(f64x2);

impl Isa for Portable {
    type F32 = F32x4;
    type F64 = F64x2;

    const F32_SIDE_BY_SIDE: SideBySide = SideBySide { forward: 1, gradient: 1 };
    const F64_SIDE_BY_SIDE: SideBySide = SideBySide { forward: 1, gradient: 1 };
    const FAST_F32_SIDE_BY_SIDE: SideBySide = SideBySide { forward: 1, gradient: 1 };
    const FAST_F64_SIDE_BY_SIDE: SideBySide = SideBySide { forward: 1, gradient: 1 };

    #[inline(always)]
    fn vectorize<F: NullaryFnOnce>(self, f: F) -> F::Output {
        f.call()
    }
}

/// Implements arithmetic: products and sums stay apart, since whether `wide` fuses them depends on
/// the flags of the build.
macro_rules! registers {
    ($register:ident, $memory:ident of $element:ident, $bits:ident, $digits:literal) => {
        impl Register<Portable> for $register {
            type Element = $element;
            type Memory = $memory;

            #[inline(always)]
            fn load(_: Portable, memory: $memory) -> Self {
                Self(memory)
            }

            #[inline(always)]
            fn store(self) -> $memory {
                self.0
            }
        }

        impl Partial<Portable> for $register {
            const SIDE_BY_SIDE: [SideBySide; 2] = [SideBySide { forward: 1, gradient: 1 }; 2];

            #[inline(always)]
            fn load_first(_: Portable, elements: &[$element]) -> Self {
                let mut all = $memory::splat(0.0).to_array();
                all[..elements.len()].copy_from_slice(elements);
                Self($memory::new(all))
            }

            #[inline(always)]
            fn store_first(self, elements: &mut [$element]) {
                elements.copy_from_slice(&self.0.to_array()[..elements.len()]);
            }
        }

        impl Float for $register {
            const FUSED: bool = false;

            #[inline(always)]
            fn splat(self, value: f64) -> Self {
                Self($memory::splat(value as $element))
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
                Self(self.0 | $memory::splat(-0.0))
            }

            #[inline(always)]
            fn times_sign_of(self, x: Self) -> Self {
                Self(self.0 ^ (x.0 & $memory::splat(-0.0)))
            }

            #[inline(always)]
            fn select_negative(self, negative: Self, other: Self) -> Self {
                Self(self.0.simd_lt($memory::splat(0.0)).select(negative.0, other.0))
            }

            #[inline(always)]
            fn at_least(self, low: f64) -> Self {
                let low = self.splat(low).0;
                Self(self.0.simd_lt(low).select(low, self.0))
            }

            #[inline(always)]
            fn at_most(self, high: f64) -> Self {
                let high = self.splat(high).0;
                Self(self.0.simd_gt(high).select(high, self.0))
            }

            #[inline(always)]
            fn any_less(self, other: Self) -> bool {
                self.0.simd_lt(other.0).any()
            }

            #[inline(always)]
            fn to_exponent(self) -> Self {
                let bits: $bits = cast(self.0);
                Self(cast(bits << $digits))
            }

            #[inline(always)]
            fn add_bits(self, minuend: Self, subtrahend: Self) -> Self {
                let [sum, minuend, subtrahend]: [$bits; 3] =
                    cast([self.0, minuend.0, subtrahend.0]);
                Self(cast(sum + (minuend - subtrahend)))
            }
        }

        impl Add for $register {
            type Output = Self;
            #[inline(always)]
            fn add(self, other: Self) -> Self {
                Self(self.0 + other.0)
            }
        }

        impl Sub for $register {
            type Output = Self;
            #[inline(always)]
            fn sub(self, other: Self) -> Self {
                Self(self.0 - other.0)
            }
        }

        impl Mul for $register {
            type Output = Self;
            #[inline(always)]
            fn mul(self, other: Self) -> Self {
                Self(self.0 * other.0)
            }
        }

        impl Div for $register {
            type Output = Self;
            #[inline(always)]
            fn div(self, other: Self) -> Self {
                Self(self.0 / other.0)
            }
        }
    };
}

registers!(F32x4, f32x4 of f32, u32x4, 23u32);
registers!(F64x2, f64x2 of f64, u64x2, 52u32);

impl Float64 for F64x2 {
    const STEPS: u32 = 1;

    #[inline(always)]
    fn exp2(self) -> Self {
        self.to_exponent()
    }
}

impl Float32 for F32x4 {
    type Wide = Pair<F64x2>;

    const FAST_STEPS: u32 = 1;

    #[inline(always)]
    fn fast_exp2(self) -> Self {
        self.to_exponent()
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
    fn patch(self, with: [Self; 3], patch: impl Fn(&mut [f32], [&[f32]; 3]) + Copy) -> Self {
        let mut lanes = self.0.to_array();
        let with = with.map(|register| register.0.to_array());
        patch(&mut lanes, with.each_ref().map(|lanes| lanes.as_slice()));
        Self(f32x4::new(lanes))
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
