//! AVX2, FMA and F16C, which all CPUs with AVX2 have.

use core::arch::x86_64::*;
#[cfg(feature = "half")]
use core::mem::MaybeUninit;

use bytemuck::cast;
#[cfg(feature = "half")]
use half::f16;
use pulp::core_arch::x86::F16c;
use pulp::x86::V3;
use pulp::{NullaryFnOnce, Simd};

#[cfg(feature = "half")]
use super::f16::{narrow, widen};
use super::registers::{patch, register};
use super::{Isa, SideBySide};
#[cfg(feature = "half")]
use crate::block::convert_by;
use crate::lanes::Pair;
use crate::lanes::coefficients::EXP2_B8;

#[derive(Clone, Copy)]
pub struct Avx2 {
    v3: V3,
    _f16c: F16c,
}

impl Avx2 {
    pub fn try_new() -> Option<Self> {
        Some(Self { v3: V3::try_new()?, _f16c: F16c::try_new()? })
    }
}

impl Isa for Avx2 {
    type F32 = F32s;
    type F64 = F64s;

    #[inline(always)]
    fn vectorize<F: NullaryFnOnce>(self, f: F) -> F::Output {
        V3::vectorize(self.v3, f)
    }

    #[cfg(feature = "half")]
    #[inline(always)]
    #[allow(unsafe_code)]
    fn widen<'b>(self, halves: &[f16], to: &'b mut [MaybeUninit<f32>]) -> &'b mut [f32] {
        #[target_feature(enable = "avx2,f16c")]
        fn by_registers<'b>(halves: &[f16], to: &'b mut [MaybeUninit<f32>]) -> &'b mut [f32] {
            let register = |halves: [f16; 8]| cast(_mm256_cvtph_ps(cast(halves)));
            convert_by(halves, to, register, widen)
        }
        // SAFETY: the tokens stand for a CPU that has both.
        unsafe { by_registers(halves, to) }
    }

    #[cfg(feature = "half")]
    #[inline(always)]
    #[allow(unsafe_code)]
    fn narrow<'b>(self, singles: &[f32], to: &'b mut [MaybeUninit<f16>]) -> &'b mut [f16] {
        #[target_feature(enable = "avx2,f16c")]
        fn by_registers<'b>(singles: &[f32], to: &'b mut [MaybeUninit<f16>]) -> &'b mut [f16] {
            const NEAREST: i32 = _MM_FROUND_TO_NEAREST_INT;
            let register = |singles: [f32; 8]| cast(_mm256_cvtps_ph::<NEAREST>(cast(singles)));
            convert_by(singles, to, register, narrow)
        }
        // SAFETY: as above.
        unsafe { by_registers(singles, to) }
    }
}

register! {
    F32s(Avx2, __m256) of f32;
    SIDE_BY_SIDE = [SideBySide { forward: 4, gradient: 2 }, SideBySide { forward: 4, gradient: 4 }];
    load_first(isa, from) = cast(isa.v3.partial_load_f32s(from));
    store_first(x, isa, to) = isa.v3.partial_store_f32s(to, cast(x));

    operators {
        Add::add(a, b) = _mm256_add_ps(a, b);
        Sub::sub(a, b) = _mm256_sub_ps(a, b);
        Mul::mul(a, b) = _mm256_mul_ps(a, b);
        Div::div(a, b) = _mm256_div_ps(a, b);
    }

    Float {
        {
            const FUSED: bool = true;
            const IN_STAGES: bool = true;
        }
        block(f) = "avx2,fma";
        splat(value) = _mm256_set1_ps(value as f32);
        mul_add(a, b, c) = _mm256_fmadd_ps(a, b, c);
        neg_mul_add(a, b, c) = _mm256_fnmadd_ps(a, b, c);
        abs(x) = _mm256_andnot_ps(_mm256_set1_ps(-0.0), x);
        neg_abs(x) = _mm256_or_ps(x, _mm256_set1_ps(-0.0));
        times_sign_of(a, x) = _mm256_xor_ps(a, _mm256_and_ps(x, _mm256_set1_ps(-0.0)));
        select_negative(x, negative, other) = _mm256_blendv_ps(
            other, negative, _mm256_cmp_ps::<_CMP_LT_OQ>(x, _mm256_setzero_ps()));
        // Of a NaN and a number the instructions return the second operand.
        max(x, low) = _mm256_max_ps(low, x);
        min(x, high) = _mm256_min_ps(high, x);
        any_less(a, b) = _mm256_movemask_ps(_mm256_cmp_ps::<_CMP_LT_OQ>(a, b)) != 0;
        max_bits(a, b) = cast(_mm256_max_epu32(cast(a), cast(b)));
        any_bits_above(x, limit) = {
            let limit = _mm256_set1_epi32(limit as i32);
            let is_within = _mm256_cmpeq_epi32(_mm256_max_epu32(cast(x), limit), limit);
            _mm256_movemask_ps(cast(is_within)) != 0xff
        };
        to_exponent(k) = cast(_mm256_slli_epi32::<23>(cast(k)));
        exponent(x) = cast(_mm256_srli_epi32::<23>(cast(x)));
        add_bits(a, minuend, subtrahend) = cast(_mm256_add_epi32(
            cast(a), _mm256_sub_epi32(cast(minuend), cast(subtrahend))));
    }
    Float32 {
        {
            const FAST_STEPS: u32 = 8;
            type Wide = Pair<F64s>;
        }
        fast_exp2(k) = {
            let entry = _mm256_permutevar8x32_epi32(cast(EXP2_B8), cast(k));
            cast(_mm256_add_epi32(entry, _mm256_slli_epi32::<20>(cast(k))))
        };
        widen(x) = [
            _mm256_cvtps_pd(_mm256_castps256_ps128(x)),
            _mm256_cvtps_pd(_mm256_extractf128_ps::<1>(x)),
        ];
        narrow(low, high) = _mm256_insertf128_ps::<1>(
            _mm256_castps128_ps256(_mm256_cvtpd_ps(low)), _mm256_cvtpd_ps(high));
        select_beyond(x, end, far, near) =
            _mm256_blendv_ps(near, far, _mm256_cmp_ps::<_CMP_LE_OQ>(x, end));
        patch(x, with, f) = patch(x, with, f);
    }
}

register! {
    F64s(Avx2, __m256d) of f64;
    SIDE_BY_SIDE = [SideBySide { forward: 4, gradient: 4 }; 2];
    load_first(isa, from) = cast(isa.v3.partial_load_f64s(from));
    store_first(x, isa, to) = isa.v3.partial_store_f64s(to, cast(x));

    operators {
        Add::add(a, b) = _mm256_add_pd(a, b);
        Sub::sub(a, b) = _mm256_sub_pd(a, b);
        Mul::mul(a, b) = _mm256_mul_pd(a, b);
        Div::div(a, b) = _mm256_div_pd(a, b);
    }

    Float {
        {
            const FUSED: bool = true;
        }
        block(f) = "avx2,fma";
        splat(value) = _mm256_set1_pd(value);
        mul_add(a, b, c) = _mm256_fmadd_pd(a, b, c);
        neg_mul_add(a, b, c) = _mm256_fnmadd_pd(a, b, c);
        abs(x) = _mm256_andnot_pd(_mm256_set1_pd(-0.0), x);
        neg_abs(x) = _mm256_or_pd(x, _mm256_set1_pd(-0.0));
        times_sign_of(a, x) = _mm256_xor_pd(a, _mm256_and_pd(x, _mm256_set1_pd(-0.0)));
        select_negative(x, negative, other) = _mm256_blendv_pd(
            other, negative, _mm256_cmp_pd::<_CMP_LT_OQ>(x, _mm256_setzero_pd()));
        max(x, low) = _mm256_max_pd(low, x);
        min(x, high) = _mm256_min_pd(high, x);
        any_less(a, b) = _mm256_movemask_pd(_mm256_cmp_pd::<_CMP_LT_OQ>(a, b)) != 0;
        // There is none for integers of 64 bits: the upper halves tell.
        max_bits(a, b) = cast(_mm256_max_epu32(cast(a), cast(b)));
        any_bits_above(x, limit) = {
            let limit = _mm256_set1_epi32((limit >> 32) as i32);
            let is_within = _mm256_cmpeq_epi32(_mm256_max_epu32(cast(x), limit), limit);
            _mm256_movemask_pd(cast(is_within)) != 0xf
        };
        to_exponent(k) = cast(_mm256_slli_epi64::<52>(cast(k)));
        exponent(x) = cast(_mm256_srli_epi64::<52>(cast(x)));
        add_bits(a, minuend, subtrahend) = cast(_mm256_add_epi64(
            cast(a), _mm256_sub_epi64(cast(minuend), cast(subtrahend))));
    }
    Float64 { {} }
}
