//! AVX-512 F, BW, CD, DQ and VL.

use core::arch::x86_64::*;
#[cfg(feature = "half")]
use core::mem::MaybeUninit;

use bytemuck::cast;
#[cfg(feature = "half")]
use half::f16;
use pulp::x86::V4;
use pulp::{NullaryFnOnce, Simd};

#[cfg(feature = "half")]
use super::f16::{narrow, widen};
use super::registers::{patch, register};
use super::{Isa, SideBySide};
#[cfg(feature = "half")]
use crate::block::convert_by;
use crate::lanes::Pair;
use crate::lanes::coefficients::{EXP2_B16, EXP2_B32};

/// Negative and finite, or -∞. Other than a comparison this leaves the units that multiply free.
const BELOW_0: i32 = 0x40 | 0x10;

impl Isa for V4 {
    type F32 = F32s;
    type F64 = F64s;

    #[inline(always)]
    fn vectorize<F: NullaryFnOnce>(self, f: F) -> F::Output {
        V4::vectorize(self, f)
    }

    #[cfg(feature = "half")]
    #[inline(always)]
    #[allow(unsafe_code)]
    fn widen<'b>(self, halves: &[f16], to: &'b mut [MaybeUninit<f32>]) -> &'b mut [f32] {
        // SAFETY: the token stands for a CPU that has the instruction.
        let register = |halves: [f16; 16]| cast(unsafe { _mm512_cvtph_ps(cast(halves)) });
        convert_by(halves, to, register, widen)
    }

    #[cfg(feature = "half")]
    #[inline(always)]
    #[allow(unsafe_code)]
    fn narrow<'b>(self, singles: &[f32], to: &'b mut [MaybeUninit<f16>]) -> &'b mut [f16] {
        const NEAREST: i32 = _MM_FROUND_TO_NEAREST_INT;
        // SAFETY: as above.
        let register =
            |singles: [f32; 16]| cast(unsafe { _mm512_cvtps_ph::<NEAREST>(cast(singles)) });
        convert_by(singles, to, register, narrow)
    }
}

register! {
    F32s(V4, __m512) of f32;
    SIDE_BY_SIDE = [SideBySide { forward: 4, gradient: 2 }, SideBySide { forward: 4, gradient: 4 }];
    load_first(isa, from) = cast(isa.partial_load_f32s(from));
    store_first(x, isa, to) = isa.partial_store_f32s(to, cast(x));

    operators {
        Add::add(a, b) = _mm512_add_ps(a, b);
        Sub::sub(a, b) = _mm512_sub_ps(a, b);
        Mul::mul(a, b) = _mm512_mul_ps(a, b);
        Div::div(a, b) = _mm512_div_ps(a, b);
    }

    Float {
        {
            const FUSED: bool = true;
            // The units that multiply are busy all the time, unless more operations wait for one another.
            const PAIRED_FROM: usize = 8;
        }
        block(f) = "avx512f,avx512dq";
        splat(value) = _mm512_set1_ps(value as f32);
        mul_add(a, b, c) = _mm512_fmadd_ps(a, b, c);
        neg_mul_add(a, b, c) = _mm512_fnmadd_ps(a, b, c);
        abs(x) = _mm512_abs_ps(x);
        neg_abs(x) = _mm512_or_ps(x, _mm512_set1_ps(-0.0));
        times_sign_of(a, x) = _mm512_xor_ps(a, _mm512_and_ps(x, _mm512_set1_ps(-0.0)));
        select_negative(x, negative, other) =
            _mm512_mask_blend_ps(_mm512_fpclass_ps_mask::<BELOW_0>(x), other, negative);
        // Of a NaN and a number the instructions return the second operand.
        max(x, low) = _mm512_max_ps(low, x);
        min(x, high) = _mm512_min_ps(high, x);
        any_less(a, b) = _mm512_cmp_ps_mask::<_CMP_LT_OQ>(a, b) != 0;
        max_bits(a, b) = cast(_mm512_max_epu32(cast(a), cast(b)));
        any_bits_above(x, limit) =
            _mm512_cmpgt_epu32_mask(cast(x), _mm512_set1_epi32(limit as i32)) != 0;
        to_exponent(k) = cast(_mm512_slli_epi32::<23>(cast(k)));
        exponent(x) = cast(_mm512_srli_epi32::<23>(cast(x)));
        add_bits(a, minuend, subtrahend) = cast(_mm512_add_epi32(
            cast(a), _mm512_sub_epi32(cast(minuend), cast(subtrahend))));
    }
    Float32 {
        {
            const FAST_STEPS: u32 = 32;
            type Wide = Pair<F64s>;
        }
        fast_exp2(k) = {
            let [low, high]: [__m512i; 2] = cast(EXP2_B32);
            let entry = _mm512_permutex2var_epi32(low, cast(k), high);
            cast(_mm512_add_epi32(entry, _mm512_slli_epi32::<18>(cast(k))))
        };
        widen(x) = [
            _mm512_cvtps_pd(_mm512_castps512_ps256(x)),
            _mm512_cvtps_pd(_mm512_extractf32x8_ps::<1>(x)),
        ];
        narrow(low, high) = _mm512_insertf32x8::<1>(
            _mm512_castps256_ps512(_mm512_cvtpd_ps(low)), _mm512_cvtpd_ps(high));
        select_beyond(x, end, far, near) =
            _mm512_mask_blend_ps(_mm512_cmp_ps_mask::<_CMP_LE_OQ>(x, end), near, far);
        patch(x, with, f) = patch(x, with, f);
    }
}

register! {
    F64s(V4, __m512d) of f64;
    SIDE_BY_SIDE = [SideBySide { forward: 4, gradient: 4 }; 2];
    load_first(isa, from) = cast(isa.partial_load_f64s(from));
    store_first(x, isa, to) = isa.partial_store_f64s(to, cast(x));

    operators {
        Add::add(a, b) = _mm512_add_pd(a, b);
        Sub::sub(a, b) = _mm512_sub_pd(a, b);
        Mul::mul(a, b) = _mm512_mul_pd(a, b);
        Div::div(a, b) = _mm512_div_pd(a, b);
    }

    Float {
        {
            const FUSED: bool = true;
            const PAIRED_FROM: usize = 8;
        }
        block(f) = "avx512f,avx512dq";
        splat(value) = _mm512_set1_pd(value);
        mul_add(a, b, c) = _mm512_fmadd_pd(a, b, c);
        neg_mul_add(a, b, c) = _mm512_fnmadd_pd(a, b, c);
        abs(x) = _mm512_abs_pd(x);
        neg_abs(x) = _mm512_or_pd(x, _mm512_set1_pd(-0.0));
        times_sign_of(a, x) = _mm512_xor_pd(a, _mm512_and_pd(x, _mm512_set1_pd(-0.0)));
        select_negative(x, negative, other) =
            _mm512_mask_blend_pd(_mm512_fpclass_pd_mask::<BELOW_0>(x), other, negative);
        max(x, low) = _mm512_max_pd(low, x);
        min(x, high) = _mm512_min_pd(high, x);
        any_less(a, b) = _mm512_cmp_pd_mask::<_CMP_LT_OQ>(a, b) != 0;
        max_bits(a, b) = cast(_mm512_max_epu64(cast(a), cast(b)));
        any_bits_above(x, limit) =
            _mm512_cmpgt_epu64_mask(cast(x), _mm512_set1_epi64(limit as i64)) != 0;
        to_exponent(k) = cast(_mm512_slli_epi64::<52>(cast(k)));
        exponent(x) = cast(_mm512_srli_epi64::<52>(cast(x)));
        add_bits(a, minuend, subtrahend) = cast(_mm512_add_epi64(
            cast(a), _mm512_sub_epi64(cast(minuend), cast(subtrahend))));
    }
    Float64 {
        {
            const STEPS: u32 = 16;
        }
        exp2(k) = {
            let [low, high]: [__m512i; 2] = cast(EXP2_B16);
            let entry = _mm512_permutex2var_epi64(low, cast(k), high);
            cast(_mm512_add_epi64(entry, _mm512_slli_epi64::<48>(cast(k))))
        };
    }
}
