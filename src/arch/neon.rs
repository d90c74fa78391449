//! NEON, which every AArch64 CPU has.

use core::arch::aarch64::*;
#[cfg(feature = "half")]
use core::arch::asm;
#[cfg(feature = "half")]
use core::mem::MaybeUninit;

use bytemuck::cast;
#[cfg(feature = "half")]
use half::f16;
use pulp::aarch64::Neon;
use pulp::{NullaryFnOnce, Simd};

#[cfg(feature = "half")]
use super::f16::{narrow, widen};
use super::registers::{patch, register};
use super::{Isa, SideBySide};
#[cfg(feature = "half")]
use crate::block::convert_by;
use crate::lanes::Pair;

impl Isa for Neon {
    type F32 = F32s;
    type F64 = F64s;

    #[inline(always)]
    fn vectorize<F: NullaryFnOnce>(self, f: F) -> F::Output {
        Neon::vectorize(self, f)
    }

    // The compiler has these instructions for a type alone that is not stable yet.
    #[cfg(feature = "half")]
    #[inline(always)]
    #[allow(unsafe_code)]
    fn widen<'b>(self, halves: &[f16], to: &'b mut [MaybeUninit<f32>]) -> &'b mut [f32] {
        let register = |halves: [f16; 4]| {
            let halves: uint16x4_t = cast(halves);
            let singles: float32x4_t;
            // SAFETY: the token stands for a CPU that has the instruction.
            unsafe {
                asm!("fcvtl {0:v}.4s, {1:v}.4h", out(vreg) singles, in(vreg) halves,
                    options(pure, nomem, nostack, preserves_flags));
            }
            cast(singles)
        };
        convert_by(halves, to, register, widen)
    }

    #[cfg(feature = "half")]
    #[inline(always)]
    #[allow(unsafe_code)]
    fn narrow<'b>(self, singles: &[f32], to: &'b mut [MaybeUninit<f16>]) -> &'b mut [f16] {
        let register = |singles: [f32; 4]| {
            let singles: float32x4_t = cast(singles);
            let halves: uint16x4_t;
            // SAFETY: as above.
            unsafe {
                asm!("fcvtn {0:v}.4h, {1:v}.4s", out(vreg) halves, in(vreg) singles,
                    options(pure, nomem, nostack, preserves_flags));
            }
            cast(halves)
        };
        convert_by(singles, to, register, narrow)
    }
}

register! {
    F32s(Neon, float32x4_t) of f32;
    SIDE_BY_SIDE = [SideBySide { forward: 4, gradient: 2 }, SideBySide { forward: 4, gradient: 4 }];
    load_first(isa, from) = cast(isa.partial_load_f32s(from));
    store_first(x, isa, to) = isa.partial_store_f32s(to, cast(x));

    operators {
        Add::add(a, b) = vaddq_f32(a, b);
        Sub::sub(a, b) = vsubq_f32(a, b);
        Mul::mul(a, b) = vmulq_f32(a, b);
        Div::div(a, b) = vdivq_f32(a, b);
    }

    Float {
        {
            const FUSED: bool = true;
        }
        block(f) = "neon";
        splat(value) = vdupq_n_f32(value as f32);
        mul_add(a, b, c) = vfmaq_f32(c, a, b);
        neg_mul_add(a, b, c) = vfmsq_f32(c, a, b);
        abs(x) = vabsq_f32(x);
        neg_abs(x) = cast(vorrq_u32(cast(x), vdupq_n_u32(1 << 31)));
        times_sign_of(a, x) = cast(veorq_u32(cast(a), vandq_u32(cast(x), vdupq_n_u32(1 << 31))));
        select_negative(x, negative, other) = vbslq_f32(vcltzq_f32(x), negative, other);
        // These instructions, unlike those whose names end in `nm`, return NaN if either is NaN.
        max(x, low) = vmaxq_f32(x, low);
        min(x, high) = vminq_f32(x, high);
        any_less(a, b) = vmaxvq_u32(vcltq_f32(a, b)) != 0;
        max_bits(a, b) = cast(vmaxq_u32(cast(a), cast(b)));
        any_bits_above(x, limit) = vmaxvq_u32(cast(x)) > limit as u32;
        to_exponent(k) = cast(vshlq_n_u32::<23>(cast(k)));
        exponent(x) = cast(vshrq_n_u32::<23>(cast(x)));
        add_bits(a, minuend, subtrahend) =
            cast(vaddq_u32(cast(a), vsubq_u32(cast(minuend), cast(subtrahend))));
    }
    Float32 {
        {
            type Wide = Pair<F64s>;
        }
        widen(x) = [vcvt_f64_f32(vget_low_f32(x)), vcvt_high_f64_f32(x)];
        narrow(low, high) = vcvt_high_f32_f64(vcvt_f32_f64(low), high);
        select_beyond(x, end, far, near) = vbslq_f32(vcleq_f32(x, end), far, near);
        patch(x, with, f) = patch(x, with, f);
    }
}

register! {
    F64s(Neon, float64x2_t) of f64;
    SIDE_BY_SIDE = [SideBySide { forward: 2, gradient: 2 }, SideBySide { forward: 4, gradient: 4 }];
    load_first(isa, from) = cast(isa.partial_load_f64s(from));
    store_first(x, isa, to) = isa.partial_store_f64s(to, cast(x));

    operators {
        Add::add(a, b) = vaddq_f64(a, b);
        Sub::sub(a, b) = vsubq_f64(a, b);
        Mul::mul(a, b) = vmulq_f64(a, b);
        Div::div(a, b) = vdivq_f64(a, b);
    }

    Float {
        {
            const FUSED: bool = true;
        }
        block(f) = "neon";
        splat(value) = vdupq_n_f64(value);
        mul_add(a, b, c) = vfmaq_f64(c, a, b);
        neg_mul_add(a, b, c) = vfmsq_f64(c, a, b);
        abs(x) = vabsq_f64(x);
        neg_abs(x) = cast(vorrq_u64(cast(x), vdupq_n_u64(1 << 63)));
        times_sign_of(a, x) = cast(veorq_u64(cast(a), vandq_u64(cast(x), vdupq_n_u64(1 << 63))));
        select_negative(x, negative, other) = vbslq_f64(vcltzq_f64(x), negative, other);
        max(x, low) = vmaxq_f64(x, low);
        min(x, high) = vminq_f64(x, high);
        any_less(a, b) = vmaxvq_u32(cast(vcltq_f64(a, b))) != 0;
        max_bits(a, b) = vbslq_f64(vcgtq_u64(cast(a), cast(b)), a, b);
        any_bits_above(x, limit) =
            vmaxvq_u32(cast(vcgtq_u64(cast(x), vdupq_n_u64(limit)))) != 0;
        to_exponent(k) = cast(vshlq_n_u64::<52>(cast(k)));
        exponent(x) = cast(vshrq_n_u64::<52>(cast(x)));
        add_bits(a, minuend, subtrahend) =
            cast(vaddq_u64(cast(a), vsubq_u64(cast(minuend), cast(subtrahend))));
    }
    Float64 { {} }
}
