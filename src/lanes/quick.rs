//! The fast tier: the ratio in the lanes of the element itself, good to a few ULP.
//!
//! `N` and `S` are scaled down by a power of two: so `D` does not overflow, and the tail goes to
//! zero gradually. `f` is kept doubled, so that `P = c + f` can be formed from the rounded `N`,
//! whose error then cancels in `N/P`.

use super::coefficients::{
    LN2_SPLIT_F32, LN2_SPLIT_F64, LOG2_E, LOG2_E_F32, QUICK_B1_F32, QUICK_B1_F64, QUICK_B8,
    QUICK_B32,
};
use super::plain::{Exponential, Method, Subnormal};
use super::{BIAS, Float, Float32, Float64, ROUNDER, horner};

/// f32 in f32, f64 in f64. `TAIL` if results may be subnormal; `TABLE` if `S` may be looked up: not
/// where `1 - S` is wanted, which near zero would show the error of its entry.
#[derive(Clone, Copy)]
pub struct QuickF32<const TAIL: bool, const TABLE: bool>;
#[derive(Clone, Copy)]
pub struct QuickF64<const TAIL: bool>;

/// By how much `N` and `S` are scaled down.
const DOWN_F32: f64 = f64::from_bits((1023 - 32) << 52);
const DOWN_F64: f64 = f64::from_bits((1023 - 128) << 52);

impl<R: Float32, const TAIL: bool, const TABLE: bool> Method<R> for QuickF32<TAIL, TABLE> {
    const SUBNORMAL: Option<Subnormal> = if TAIL { Some(Subnormal::F32) } else { None };
    const FARTHEST: f64 = 108.0;
    const LIFT: f64 = f64::from_bits((1023 + 24) << 52);
    const UNIT: f64 = DOWN_F32;
    const SIZED: bool = false;

    #[inline(always)]
    fn exp_neg(x: R) -> Exponential<R> {
        let steps = if TABLE { R::QUICK_STEPS } else { 1 };
        // 1.5·2^24, so that k comes doubled; where there is no table, with the bias of S.
        let (rounder, c): (f64, &[f64]) = match steps {
            1 => (25_165_824.0 + 2.0 * (127.0 - 32.0), &QUICK_B1_F32),
            8 => (25_165_824.0, &QUICK_B8),
            _ => (25_165_824.0, &QUICK_B32),
        };
        let x = x.clamp(-109.0, 60.0);
        let (k, f) = reduce(x, f64::from(steps), rounder, LOG2_E_F32, LN2_SPLIT_F32);
        let scale = if steps == 1 { k.to_exponent() } else { k.quick_exp2() };
        exponential(f, c, scale, DOWN_F32)
    }
}

impl<W: Float64, const TAIL: bool> Method<W> for QuickF64<TAIL> {
    const SUBNORMAL: Option<Subnormal> = if TAIL { Some(Subnormal::F64) } else { None };
    const FARTHEST: f64 = 768.0;
    const LIFT: f64 = f64::from_bits((1023 + 60) << 52);
    const UNIT: f64 = DOWN_F64;
    const SIZED: bool = false;

    #[inline(always)]
    fn exp_neg(x: W) -> Exponential<W> {
        let rounder = 2.0 * (ROUNDER + BIAS - 128.0);
        let x = x.clamp(-769.0, 60.0);
        let (k, f) = reduce(x, 1.0, rounder, LOG2_E, LN2_SPLIT_F64);
        exponential(f, &QUICK_B1_F64, k.to_exponent(), DOWN_F64)
    }
}

/// The number whose low bits are `k`, and `2f`.
#[inline(always)]
fn reduce<R: Float>(x: R, steps: f64, rounder: f64, log2_e: [f64; 2], ln2: [f64; 2]) -> (R, R) {
    let rate = -2.0 * steps;
    let rounder = x.splat(rounder);
    let k = x.mul_add(x.splat(rate * log2_e[0]), rounder);
    let f = if R::FUSED {
        let f = x.mul_add(x.splat(rate * log2_e[0]), rounder - k);
        x.mul_add(x.splat(rate * log2_e[1]), f)
    } else {
        // The products are exact, as the high part of ln 2 is short.
        let k = k - rounder;
        let r = (x - k * x.splat(ln2[0] / rate)) - k * x.splat(ln2[1] / rate);
        r * x.splat(rate * log2_e[0])
    };
    (k, f)
}

#[inline(always)]
fn exponential<R: Float>(f: R, c: &[f64], scale: R, down: f64) -> Exponential<R> {
    let c = horner(f * f, c);
    let up = f.splat(1.0 / down);
    let n = f.mul_add(f.splat(-0.5 * down), c);
    Exponential { n, sum: n.mul_add(up, f), scale, c: up * c, f: f * f.splat(0.5) }
}
