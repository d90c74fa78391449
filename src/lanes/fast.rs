//! The fast tier: in the lanes of the element itself, good to a few ULP.
//!
//! `N` and `S` are scaled down by a power of two: so `D` does not overflow where results are
//! subnormal. `f` is kept doubled, so that `P = c + f` can be formed from the rounded `N`, whose error
//! then cancels in `N/P`.

use super::coefficients::{
    FAST_B1_F32, FAST_B1_F64, FAST_B8, FAST_B32, FAST_EXP_B1_F32, FAST_EXP_B1_F64, FAST_EXP_B8,
    FAST_EXP_B32, LN2_SPLIT_F32, LN2_SPLIT_F64, LOG2_E, LOG2_E_F32,
};
use super::one_word::{Exponential, Exponentials, Subnormal};
use super::{BIAS, Float, Float32, Float64, ROUNDER, horner};

/// f32 in f32, f64 in f64. `SUBNORMAL` if results may be subnormal; if not, no `x` is given for which
/// `e^x`, or the smaller of that and `e^-x`, would be.
#[derive(Clone, Copy)]
pub struct FastF32<const SUBNORMAL: bool>;
#[derive(Clone, Copy)]
pub struct FastF64<const SUBNORMAL: bool>;

/// `N` and `S` are scaled down by 2 to the power of these.
const SHIFT_F32: u64 = 40;
const SHIFT_F64: u64 = 128;

/// 1.5·2^24, so that k comes doubled.
const ROUNDER_F32: f64 = 25_165_824.0;

/// From here on `M` is ∞: so `N/D` is 0, whatever it is multiplied by.
const EXP_UNDERFLOWS_F32: f64 = 115.8;
const EXP_UNDERFLOWS_F64: f64 = 797.9;

/// Smaller `x`, in `e^-x`, are taken for these: there `S` is still a normal number, scaled down (to -116.4
/// and -798.1), but `M`, which is 2.9 times that or more, is ∞ (from -115.42 and -797.5 on).
const LOWEST_F32: f64 = -EXP_UNDERFLOWS_F32;
const LOWEST_F64: f64 = -EXP_UNDERFLOWS_F64;

/// Below these `e^x` is taken for 0, whatever it is multiplied by: `S`, lifted, is still a normal number
/// (to -131 and -1062).
const EXP_IS_0_F32: f64 = -130.0;
const EXP_IS_0_F64: f64 = -1060.0;

/// Larger ones, in `e^-x`, for these: there σ rounds to 1 (from 17.4 and 37.5 on), but `S` is still a
/// normal number, scaled down (to 59 and 619).
const HIGHEST_F32: f64 = 50.0;
const HIGHEST_F64: f64 = 60.0;

/// Larger ones, in `e^x`, for these: it is ∞ there (from 88.73 and 709.79 on), but half of `S` is not
/// yet (to 89.06 and 710.1).
const EXP_OVERFLOWS_F32: f64 = 89.0;
const EXP_OVERFLOWS_F64: f64 = 710.0;

/// Smaller ones, in `1 - e^x`, for this: there it rounds to 1 (from -37.5 on), but `S`, not scaled
/// down, is still a normal number (to -87).
const ONE_MINUS_EXP_IS_1: f64 = -60.0;

/// With the bias of `S`.
const TO_EXPONENT_F32: f64 = ROUNDER_F32 + 2.0 * (127.0 - SHIFT_F32 as f64);
const TO_EXPONENT_F64: f64 = 2.0 * (ROUNDER + BIAS - SHIFT_F64 as f64);

impl<R: Float32, const SUBNORMAL: bool> Exponentials<R> for FastF32<SUBNORMAL> {
    const SUBNORMAL: Option<Subnormal> = if SUBNORMAL { Some(Subnormal::F32) } else { None };
    const UNBOUNDED: bool = SUBNORMAL;
    const EXP_UNDERFLOWS: f64 = EXP_UNDERFLOWS_F32;
    const LARGEST: f64 = f32::MAX as f64;
    const TRACKED: bool = false;

    #[inline(always)]
    fn exp_neg(x: R) -> Exponential<R> {
        let (rounder, c): (f64, &[f64]) = match R::FAST_STEPS {
            1 => (TO_EXPONENT_F32, &FAST_B1_F32),
            8 => (ROUNDER_F32, &FAST_B8),
            _ => (ROUNDER_F32, &FAST_B32),
        };
        let x = if SUBNORMAL { x.at_least(LOWEST_F32) } else { x }.at_most(HIGHEST_F32);
        let rate = -f64::from(R::FAST_STEPS);
        let (k, f) = reduce(x, rate, x.splat(rounder), &LOG2_E_F32, LN2_SPLIT_F32);
        exponential(f, c, k.fast_exp2(), SHIFT_F32)
    }

    #[inline(always)]
    fn exp(x: R) -> [R; 2] {
        let (rounder, c): (f64, &[f64]) = match R::FAST_STEPS {
            1 => (TO_EXPONENT_F32, &FAST_EXP_B1_F32),
            8 => (ROUNDER_F32, &FAST_EXP_B8),
            _ => (ROUNDER_F32, &FAST_EXP_B32),
        };
        let near = if SUBNORMAL { x.at_least(EXP_IS_0_F32) } else { x }.at_most(EXP_OVERFLOWS_F32);
        let rate = f64::from(R::FAST_STEPS);
        let (rounder, down) =
            with_halved_scale::<_, SUBNORMAL>(near, rounder, rate, SHIFT_F32, LIFT_F32);
        let (k, f) = reduce(near, rate, rounder, &LOG2_E_F32, LN2_SPLIT_F32);
        let e = grown(k.fast_exp2(), f * polynomial(f, c));
        [if SUBNORMAL { unless_below(x, EXP_IS_0_F32, e) } else { e }, down]
    }

    #[inline(always)]
    fn one_minus_exp(x: R, rate: f64) -> [R; 2] {
        let rounder = TO_EXPONENT_F32 + 2.0 * SHIFT_F32 as f64;
        one_minus_exp(x, rate, rounder, LOG2_E_F32[0], LN2_SPLIT_F32, &FAST_EXP_B1_F32)
    }
}

impl<W: Float64, const SUBNORMAL: bool> Exponentials<W> for FastF64<SUBNORMAL> {
    const SUBNORMAL: Option<Subnormal> = if SUBNORMAL { Some(Subnormal::F64) } else { None };
    const UNBOUNDED: bool = SUBNORMAL;
    const EXP_UNDERFLOWS: f64 = EXP_UNDERFLOWS_F64;
    const LARGEST: f64 = f64::MAX;
    const TRACKED: bool = false;

    #[inline(always)]
    fn exp_neg(x: W) -> Exponential<W> {
        let x = if SUBNORMAL { x.at_least(LOWEST_F64) } else { x }.at_most(HIGHEST_F64);
        let (k, f) = reduce(x, -1.0, x.splat(TO_EXPONENT_F64), &LOG2_E, LN2_SPLIT_F64);
        exponential(f, &FAST_B1_F64, k.to_exponent(), SHIFT_F64)
    }

    #[inline(always)]
    fn exp(x: W) -> [W; 2] {
        let near = if SUBNORMAL { x.at_least(EXP_IS_0_F64) } else { x }.at_most(EXP_OVERFLOWS_F64);
        let (rounder, down) =
            with_halved_scale::<_, SUBNORMAL>(near, TO_EXPONENT_F64, 1.0, SHIFT_F64, LIFT_F64);
        let (k, f) = reduce(near, 1.0, rounder, &LOG2_E, LN2_SPLIT_F64);
        let e = grown(k.to_exponent(), f * polynomial(f, &FAST_EXP_B1_F64));
        [if SUBNORMAL { unless_below(x, EXP_IS_0_F64, e) } else { e }, down]
    }

    #[inline(always)]
    fn one_minus_exp(x: W, rate: f64) -> [W; 2] {
        let rounder = TO_EXPONENT_F64 + 2.0 * SHIFT_F64 as f64;
        one_minus_exp(x, rate, rounder, LOG2_E[0], LN2_SPLIT_F64, &FAST_EXP_B1_F64)
    }
}

/// 0 where `x < end`, else `e`.
#[inline(always)]
fn unless_below<R: Float>(x: R, end: f64, e: R) -> R {
    (x - x.splat(end)).select_negative(x.splat(0.0), e)
}

/// `S·(1 + p)`. Without FMA `S·p` could be subnormal, and lose bits, where `S` is not lifted.
#[inline(always)]
fn grown<R: Float>(scale: R, p: R) -> R {
    if R::FUSED { scale.mul_add(p, scale) } else { scale * (p + p.splat(1.0)) }
}

/// Below `LIFTED` `S` is scaled up by 2 to the power of these, so that it is a normal number down to
/// the lowest `x`. Without it `S` is normal down to -86 and -707; with it `S` times the largest f32 is
/// finite up to -45 and 266.
const LIFT_F32: u64 = 64;
const LIFT_F64: u64 = 512;
const LIFTED: f64 = -80.0;

/// The rounder for an `S` that is not scaled down, but halved, so that it does not overflow before
/// the result does; and ½. Below `LIFTED` both are scaled up by `2^lift`.
#[inline(always)]
fn with_halved_scale<R: Float, const SUBNORMAL: bool>(
    x: R,
    rounder: f64,
    steps: f64,
    shift: u64,
    lift: u64,
) -> (R, R) {
    let rounder = rounder + 2.0 * steps * (shift - 1) as f64;
    let (plain, half) = (x.splat(rounder), x.splat(0.5));
    if !SUBNORMAL {
        return (plain, half);
    }
    let is_low = x - x.splat(LIFTED);
    let lifted = x.splat(rounder + 2.0 * steps * lift as f64);
    let large = half * x.splat(power_of_two(lift));
    (is_low.select_negative(lifted, plain), is_low.select_negative(large, half))
}

/// With `x·log₂e·rate = k + f`: the number whose low bits are `k`, and `2f`. `log₂e` has one word
/// where its error, which is as one of `x`, does no harm.
#[inline(always)]
fn reduce<R: Float>(x: R, rate: f64, rounder: R, log2_e: &[f64], ln2: [f64; 2]) -> (R, R) {
    let rate = 2.0 * rate;
    let k = x.mul_add(x.splat(rate * log2_e[0]), rounder);
    let f = if R::FUSED {
        let f = x.mul_add(x.splat(rate * log2_e[0]), rounder - k);
        match log2_e {
            [_, low] => x.mul_add(x.splat(rate * low), f),
            _ => f,
        }
    } else {
        // The products are exact, as the high part of ln 2 is short.
        let k = k - rounder;
        let r = (x - k * x.splat(ln2[0] / rate)) - k * x.splat(ln2[1] / rate);
        r * x.splat(rate * log2_e[0])
    };
    (k, f)
}

#[inline(always)]
fn exponential<R: Float>(f: R, c: &[f64], scale: R, shift: u64) -> Exponential<R> {
    let c = horner(f * f, c);
    let up = f.splat(power_of_two(shift));
    let n = f.mul_add(f.splat(-0.5 / power_of_two(shift)), c);
    Exponential { n, sum: n.mul_add(up, f), scale }
}

/// `1 - S·(1 + p)`, which is `-p` near 0. The rounder is for an `S` that is not scaled down.
#[inline(always)]
fn one_minus_exp<R: Float>(
    x: R,
    rate: f64,
    rounder: f64,
    log2_e: f64,
    ln2: [f64; 2],
    c: &[f64],
) -> [R; 2] {
    let x = x.at_least(ONE_MINUS_EXP_IS_1 / rate);
    let (k, f) = reduce(x, rate, x.splat(rounder), &[log2_e], ln2);
    let (scale, one) = (k.to_exponent(), x.splat(1.0));
    [(scale * f).neg_mul_add(polynomial(f, c), one - scale), one]
}

/// `c0 + x·(c1 + …)`; of a long one all but the first term in pairs, so that fewer operations wait
/// for one another.
#[inline(always)]
fn polynomial<R: Float>(x: R, c: &[f64]) -> R {
    if c.len() < R::PAIRED_FROM {
        return horner(x, c);
    }
    let square = x * x;
    let mut i = c.len() / 2 * 2 - 1;
    let mut sum = horner(x, &c[i..]);
    while i > 1 {
        i -= 2;
        sum = square.mul_add(sum, horner(x, &c[i..i + 2]));
    }
    x.mul_add(sum, x.splat(c[0]))
}

const fn power_of_two(exponent: u64) -> f64 {
    f64::from_bits((1023 + exponent) << 52)
}
