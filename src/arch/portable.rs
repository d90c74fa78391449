//! Portable code: no FMA, so its f64 results have bits of their own.
//!
//! Products and sums stay apart, since whether `wide` fuses them depends on the flags of the build.

use bytemuck::{Pod, cast};
use pulp::NullaryFnOnce;
use wide::{f32x4, f64x2, i32x4, u32x4, u64x2};

use super::registers::{patch, register};
use super::{Isa, SideBySide};
use crate::lanes::Pair;

#[derive(Clone, Copy)]
pub struct Portable;

impl Isa for Portable {
    type F32 = F32s;
    type F64 = F64s;

    #[inline(always)]
    fn vectorize<F: NullaryFnOnce>(self, f: F) -> F::Output {
        f.call()
    }
}

register! {
    F32s(Portable, f32x4) of f32;
    SIDE_BY_SIDE = [SideBySide { forward: 1, gradient: 1 }; 2];
    load_first(_, from) = {
        let mut all = [0.0; 4];
        all[..from.len()].copy_from_slice(from);
        f32x4::new(all)
    };
    store_first(x, _, to) = to.copy_from_slice(&x.to_array()[..to.len()]);

    operators {
        Add::add(a, b) = a + b;
        Sub::sub(a, b) = a - b;
        Mul::mul(a, b) = a * b;
        Div::div(a, b) = a / b;
    }

    Float {
        {
            const FUSED: bool = false;
        }
        splat(value) = f32x4::splat(value as f32);
        mul_add(a, b, c) = a * b + c;
        neg_mul_add(a, b, c) = c - a * b;
        abs(x) = x.abs();
        neg_abs(x) = x | f32x4::splat(-0.0);
        times_sign_of(a, x) = a ^ (x & f32x4::splat(-0.0));
        select_negative(x, negative, other) = x.simd_lt(f32x4::splat(0.0)).select(negative, other);
        max(x, low) = x.simd_lt(low).select(low, x);
        min(x, high) = x.simd_gt(high).select(high, x);
        any_less(a, b) = a.simd_lt(b).any();
        max_bits(a, b) = greater(a, b);
        any_bits_above(x, limit) =
            cast::<_, f32x4>(are_above(cast(x), i32x4::splat(limit as i32))).any();
        to_exponent(k) = cast(cast::<_, u32x4>(k) << 23u32);
        exponent(x) = cast(cast::<_, u32x4>(x) >> 23u32);
        add_bits(a, minuend, subtrahend) =
            cast(cast::<_, u32x4>(a) + (cast::<_, u32x4>(minuend) - cast::<_, u32x4>(subtrahend)));
    }
    Float32 {
        {
            type Wide = Pair<F64s>;
        }
        widen(x) = {
            let [a, b, c, d] = x.to_array();
            [f64x2::new([a.into(), b.into()]), f64x2::new([c.into(), d.into()])]
        };
        narrow(low, high) = {
            let ([a, b], [c, d]) = (low.to_array(), high.to_array());
            f32x4::new([a as f32, b as f32, c as f32, d as f32])
        };
        select_beyond(x, end, far, near) = x.simd_le(end).select(far, near);
        patch(x, with, f) = patch(x, with, f);
    }
}

register! {
    F64s(Portable, f64x2) of f64;
    SIDE_BY_SIDE = [SideBySide { forward: 1, gradient: 1 }; 2];
    load_first(_, from) = {
        let mut all = [0.0; 2];
        all[..from.len()].copy_from_slice(from);
        f64x2::new(all)
    };
    store_first(x, _, to) = to.copy_from_slice(&x.to_array()[..to.len()]);

    operators {
        Add::add(a, b) = a + b;
        Sub::sub(a, b) = a - b;
        Mul::mul(a, b) = a * b;
        Div::div(a, b) = a / b;
    }

    Float {
        {
            const FUSED: bool = false;
        }
        splat(value) = f64x2::splat(value);
        mul_add(a, b, c) = a * b + c;
        neg_mul_add(a, b, c) = c - a * b;
        abs(x) = x.abs();
        neg_abs(x) = x | f64x2::splat(-0.0);
        times_sign_of(a, x) = a ^ (x & f64x2::splat(-0.0));
        select_negative(x, negative, other) = x.simd_lt(f64x2::splat(0.0)).select(negative, other);
        max(x, low) = x.simd_lt(low).select(low, x);
        min(x, high) = x.simd_gt(high).select(high, x);
        any_less(a, b) = a.simd_lt(b).any();
        // As with AVX2 the upper halves tell.
        max_bits(a, b) = greater(a, b);
        any_bits_above(x, limit) =
            cast::<_, f64x2>(are_above(cast(x), i32x4::splat((limit >> 32) as i32))).any();
        to_exponent(k) = cast(cast::<_, u64x2>(k) << 52u32);
        exponent(x) = cast(cast::<_, u64x2>(x) >> 52u32);
        add_bits(a, minuend, subtrahend) =
            cast(cast::<_, u64x2>(a) + (cast::<_, u64x2>(minuend) - cast::<_, u64x2>(subtrahend)));
    }
    Float64 { {} }
}

/// Where `a > b` as unsigned integers.
#[inline(always)]
fn are_above(a: i32x4, b: i32x4) -> i32x4 {
    let least = i32x4::splat(i32::MIN);
    (a ^ least).simd_gt(b ^ least)
}

#[inline(always)]
fn greater<R: Pod>(a: R, b: R) -> R {
    let [a, b]: [i32x4; 2] = [cast(a), cast(b)];
    cast(are_above(a, b).select(a, b))
}
