//! AVX2 and FMA.

use pulp::x86::V3;
use pulp::{NullaryFnOnce, cast, f32x8, f64x4, m32x8, m64x4};

use super::registers::{F32s, F64s, Token};
use super::{Isa, SideBySide};
use crate::lanes::coefficients::EXP2_B8;

impl Isa for V3 {
    type F32 = F32s<V3>;
    type F64 = F64s<V3>;

    const F32_SIDE_BY_SIDE: SideBySide = SideBySide { forward: 2, gradient: 2 };
    const F64_SIDE_BY_SIDE: SideBySide = SideBySide { forward: 4, gradient: 4 };
    const FAST_F32_SIDE_BY_SIDE: SideBySide = SideBySide { forward: 4, gradient: 4 };
    const FAST_F64_SIDE_BY_SIDE: SideBySide = SideBySide { forward: 4, gradient: 4 };

    #[inline(always)]
    fn vectorize<F: NullaryFnOnce>(self, f: F) -> F::Output {
        V3::vectorize(self, f)
    }
}

impl Token for V3 {
    const FAST_STEPS: u32 = 8;

    #[inline(always)]
    fn f32s_at_least(self, x: f32x8, low: f32x8) -> f32x8 {
        // Of a NaN and a number the instructions return the second operand.
        cast(self.avx._mm256_max_ps(cast(low), cast(x)))
    }

    #[inline(always)]
    fn f32s_at_most(self, x: f32x8, high: f32x8) -> f32x8 {
        cast(self.avx._mm256_min_ps(cast(high), cast(x)))
    }

    #[inline(always)]
    fn f64s_at_least(self, x: f64x4, low: f64x4) -> f64x4 {
        cast(self.avx._mm256_max_pd(cast(low), cast(x)))
    }

    #[inline(always)]
    fn f64s_at_most(self, x: f64x4, high: f64x4) -> f64x4 {
        cast(self.avx._mm256_min_pd(cast(high), cast(x)))
    }

    #[inline(always)]
    fn widen(self, x: f32x8) -> [f64x4; 2] {
        let low = self.avx._mm256_castps256_ps128(cast(x));
        let high = self.avx._mm256_extractf128_ps::<1>(cast(x));
        [cast(self.avx._mm256_cvtps_pd(low)), cast(self.avx._mm256_cvtps_pd(high))]
    }

    #[inline(always)]
    fn narrow(self, [low, high]: [f64x4; 2]) -> f32x8 {
        let low = self.avx._mm256_cvtpd_ps(cast(low));
        let high = self.avx._mm256_cvtpd_ps(cast(high));
        let low = self.avx._mm256_castps128_ps256(low);
        cast(self.avx._mm256_insertf128_ps::<1>(low, high))
    }

    #[inline(always)]
    fn f64s_to_exponent(self, x: f64x4) -> f64x4 {
        cast(self.avx2._mm256_slli_epi64::<52>(cast(x)))
    }

    #[inline(always)]
    fn f32s_to_exponent(self, x: f32x8) -> f32x8 {
        cast(self.avx2._mm256_slli_epi32::<23>(cast(x)))
    }

    #[inline(always)]
    fn any_m32s(self, mask: m32x8) -> bool {
        self.avx._mm256_movemask_ps(cast(mask)) != 0
    }

    #[inline(always)]
    fn any_m64s(self, mask: m64x4) -> bool {
        self.avx._mm256_movemask_pd(cast(mask)) != 0
    }

    #[inline(always)]
    fn fast_exp2(self, k: f32x8) -> f32x8 {
        let k = cast(k);
        let entry = self.avx2._mm256_permutevar8x32_epi32(cast(EXP2_B8), k);
        cast(self.avx2._mm256_add_epi32(entry, self.avx2._mm256_slli_epi32::<20>(k)))
    }
}
