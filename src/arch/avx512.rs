//! AVX-512 F, BW, CD, DQ and VL.

use core::arch::x86_64::__m512i;

use pulp::x86::V4;
use pulp::{NullaryFnOnce, b8, b16, cast, f32x16, f64x8};

use super::registers::{F32s, F64s, Token};
use super::{Isa, SideBySide};
use crate::lanes::coefficients::{EXP2_B16, EXP2_B32};

/// Negative and finite, or -∞. Other than a comparison this leaves the units that multiply free.
const BELOW_0: i32 = 0x40 | 0x10;

impl Isa for V4 {
    type F32 = F32s<V4>;
    type F64 = F64s<V4>;

    const F32_SIDE_BY_SIDE: SideBySide = SideBySide { forward: 4, gradient: 2 };
    const F64_SIDE_BY_SIDE: SideBySide = SideBySide { forward: 4, gradient: 4 };
    const FAST_F32_SIDE_BY_SIDE: SideBySide = SideBySide { forward: 4, gradient: 4 };
    const FAST_F64_SIDE_BY_SIDE: SideBySide = SideBySide { forward: 4, gradient: 4 };

    #[inline(always)]
    fn vectorize<F: NullaryFnOnce>(self, f: F) -> F::Output {
        V4::vectorize(self, f)
    }
}

impl Token for V4 {
    const STEPS: u32 = 16;
    const FAST_STEPS: u32 = 32;
    // The units that multiply are busy all the time, unless more operations wait for one another.
    const PAIRED_FROM: usize = 8;

    #[inline(always)]
    fn f32s_at_least(self, x: f32x16, low: f32x16) -> f32x16 {
        // Of a NaN and a number the instructions return the second operand.
        cast(self.avx512f._mm512_max_ps(cast(low), cast(x)))
    }

    #[inline(always)]
    fn f32s_at_most(self, x: f32x16, high: f32x16) -> f32x16 {
        cast(self.avx512f._mm512_min_ps(cast(high), cast(x)))
    }

    #[inline(always)]
    fn f64s_at_least(self, x: f64x8, low: f64x8) -> f64x8 {
        cast(self.avx512f._mm512_max_pd(cast(low), cast(x)))
    }

    #[inline(always)]
    fn f64s_at_most(self, x: f64x8, high: f64x8) -> f64x8 {
        cast(self.avx512f._mm512_min_pd(cast(high), cast(x)))
    }

    #[inline(always)]
    fn widen(self, x: f32x16) -> [f64x8; 2] {
        let low = self.avx512f._mm512_castps512_ps256(cast(x));
        let high = self.avx512dq._mm512_extractf32x8_ps::<1>(cast(x));
        [cast(self.avx512f._mm512_cvtps_pd(low)), cast(self.avx512f._mm512_cvtps_pd(high))]
    }

    #[inline(always)]
    fn narrow(self, [low, high]: [f64x8; 2]) -> f32x16 {
        let low = self.avx512f._mm512_cvtpd_ps(cast(low));
        let high = self.avx512f._mm512_cvtpd_ps(cast(high));
        let low = self.avx512f._mm512_castps256_ps512(low);
        cast(self.avx512dq._mm512_insertf32x8::<1>(low, high))
    }

    #[inline(always)]
    fn f64s_to_exponent(self, x: f64x8) -> f64x8 {
        cast(self.avx512f._mm512_slli_epi64::<52>(cast(x)))
    }

    #[inline(always)]
    fn f32s_to_exponent(self, x: f32x16) -> f32x16 {
        cast(self.avx512f._mm512_slli_epi32::<23>(cast(x)))
    }

    #[inline(always)]
    fn f32s_negative(self, x: f32x16) -> b16 {
        b16(self.avx512dq._mm512_fpclass_ps_mask::<BELOW_0>(cast(x)))
    }

    #[inline(always)]
    fn f64s_negative(self, x: f64x8) -> b8 {
        b8(self.avx512dq._mm512_fpclass_pd_mask::<BELOW_0>(cast(x)))
    }

    #[inline(always)]
    fn any_m32s(self, mask: b16) -> bool {
        mask.0 != 0
    }

    #[inline(always)]
    fn any_m64s(self, mask: b8) -> bool {
        mask.0 != 0
    }

    #[inline(always)]
    fn exp2(self, k: f64x8) -> f64x8 {
        let [low, high]: [__m512i; 2] = cast(EXP2_B16);
        let k: __m512i = cast(k);
        let entry = self.avx512f._mm512_permutex2var_epi64(low, k, high);
        cast(self.avx512f._mm512_add_epi64(entry, self.avx512f._mm512_slli_epi64::<48>(k)))
    }

    #[inline(always)]
    fn fast_exp2(self, k: f32x16) -> f32x16 {
        let [low, high]: [__m512i; 2] = cast(EXP2_B32);
        let k: __m512i = cast(k);
        let entry = self.avx512f._mm512_permutex2var_epi32(low, k, high);
        cast(self.avx512f._mm512_add_epi32(entry, self.avx512f._mm512_slli_epi32::<18>(k)))
    }
}
