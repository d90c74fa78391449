//! NEON, which every AArch64 CPU has.

use pulp::aarch64::Neon;
use pulp::{NullaryFnOnce, cast, f32x4, f64x2, m32x4, m64x2};

use super::registers::{F32s, F64s, Token};
use super::{Isa, SideBySide};

impl Isa for Neon {
    type F32 = F32s<Neon>;
    type F64 = F64s<Neon>;

    const F32_SIDE_BY_SIDE: SideBySide = SideBySide { forward: 4, gradient: 2 };
    const F64_SIDE_BY_SIDE: SideBySide = SideBySide { forward: 2, gradient: 2 };
    const FAST_F32_SIDE_BY_SIDE: SideBySide = SideBySide { forward: 4, gradient: 4 };
    const FAST_F64_SIDE_BY_SIDE: SideBySide = SideBySide { forward: 4, gradient: 4 };

    #[inline(always)]
    fn vectorize<F: NullaryFnOnce>(self, f: F) -> F::Output {
        Neon::vectorize(self, f)
    }
}

impl Token for Neon {
    #[inline(always)]
    fn f32s_at_least(self, x: f32x4, low: f32x4) -> f32x4 {
        // These instructions, unlike those whose names end in `nm`, return NaN if either is NaN.
        cast(self.neon.vmaxq_f32(cast(x), cast(low)))
    }

    #[inline(always)]
    fn f32s_at_most(self, x: f32x4, high: f32x4) -> f32x4 {
        cast(self.neon.vminq_f32(cast(x), cast(high)))
    }

    #[inline(always)]
    fn f64s_at_least(self, x: f64x2, low: f64x2) -> f64x2 {
        cast(self.neon.vmaxq_f64(cast(x), cast(low)))
    }

    #[inline(always)]
    fn f64s_at_most(self, x: f64x2, high: f64x2) -> f64x2 {
        cast(self.neon.vminq_f64(cast(x), cast(high)))
    }

    #[inline(always)]
    fn widen(self, x: f32x4) -> [f64x2; 2] {
        let low = self.neon.vget_low_f32(cast(x));
        [cast(self.neon.vcvt_f64_f32(low)), cast(self.neon.vcvt_high_f64_f32(cast(x)))]
    }

    #[inline(always)]
    fn narrow(self, [low, high]: [f64x2; 2]) -> f32x4 {
        let low = self.neon.vcvt_f32_f64(cast(low));
        cast(self.neon.vcvt_high_f32_f64(low, cast(high)))
    }

    #[inline(always)]
    fn f64s_to_exponent(self, x: f64x2) -> f64x2 {
        cast(self.neon.vshlq_n_u64::<52>(cast(x)))
    }

    #[inline(always)]
    fn f32s_to_exponent(self, x: f32x4) -> f32x4 {
        cast(self.neon.vshlq_n_u32::<23>(cast(x)))
    }

    #[inline(always)]
    fn any_m32s(self, mask: m32x4) -> bool {
        self.neon.vmaxvq_u32(cast(mask)) != 0
    }

    #[inline(always)]
    fn any_m64s(self, mask: m64x2) -> bool {
        self.neon.vmaxvq_u32(cast(mask)) != 0
    }
}
