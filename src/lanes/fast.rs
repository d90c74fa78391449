//! The fast tier: in the lanes of the element itself, good to a few ULP.
//!
//! Where results may be subnormal `N` and `S` are scaled down by a power of two: so `D` does not overflow. `f` is kept doubled, so that `P = c + f` can be formed from the rounded `N`, whose error
//! then cancels in `N/P`.

use super::coefficients::{
    FAST_B1_F32, FAST_B1_F64, FAST_B8, FAST_B32, FAST_EXP_B1_F32, FAST_EXP_B1_F64, FAST_EXP_B8,
    FAST_EXP_B32, LN2_SPLIT_F32, LN2_SPLIT_F64, LOG2_E, LOG2_E_F32,
};
use super::one_word::{Exponential, Exponentials, Subnormal};
use super::stages::{Reduced, Stages};
use super::{
    BIAS, EXP_IS_NORMAL_F32, EXP_IS_NORMAL_F64, Float, Float32, Float64, Format, ROUNDER, horner,
    horner_scaled, polynomial,
};

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
    type Stage = ();
    const NO_STAGE: () = ();
    const SUBNORMAL: Option<Subnormal> = if SUBNORMAL { Some(Subnormal::F32) } else { None };
    const UNBOUNDED: bool = SUBNORMAL;
    const EXP_IS_NORMAL: f64 = EXP_IS_NORMAL_F32;
    const EXP_UNDERFLOWS: f64 = EXP_UNDERFLOWS_F32;
    const FORMAT: Format = Format::F32;
    const LARGEST: f64 = f32::MAX as f64;
    const TRACKED: bool = false;

    #[inline(always)]
    fn exp_neg(x: R, _: ()) -> Exponential<R> {
        Self::exp_neg_of(Self::reduce_neg(x))
    }

    #[inline(always)]
    fn exp(x: R, _: ()) -> [R; 2] {
        let (reduced, down) = Self::reduce(x);
        let e = Self::exp_of(reduced);
        [if SUBNORMAL { unless_below(x, EXP_IS_0_F32, e) } else { e }, down]
    }

    #[inline(always)]
    fn one_minus_exp(x: R, rate: f64, _: ()) -> [R; 2] {
        Self::one_minus_exp_of(Self::reduce_unscaled(x, rate))
    }
}

impl<R: Float32, const SUBNORMAL: bool> Stages<R> for FastF32<SUBNORMAL> {
    #[inline(always)]
    fn reduce_neg(x: R) -> Reduced<R> {
        let rounder = if R::FAST_STEPS == 1 { TO_EXPONENT_F32 } else { ROUNDER_F32 };
        let x = if SUBNORMAL { x.at_least(LOWEST_F32) } else { x }.at_most(HIGHEST_F32);
        let steps = f64::from(R::FAST_STEPS);
        let (rate, rounder) = match SUBNORMAL {
            true => (steps, rounder),
            false => (1.0, unscaled(rounder, steps, SHIFT_F32) / steps),
        };
        let (k, f) = reduce(x, -rate, x.splat(rounder), &LOG2_E_F32, LN2_SPLIT_F32);
        Reduced { f, scale: k.fast_exp2() }
    }

    #[inline(always)]
    fn exp_neg_of(reduced: Reduced<R>) -> Exponential<R> {
        let c: &[f64] = match R::FAST_STEPS {
            1 => &FAST_B1_F32,
            8 => &FAST_B8,
            _ => &FAST_B32,
        };
        exponential::<_, SUBNORMAL>(reduced, c, R::FAST_STEPS, SHIFT_F32)
    }

    #[inline(always)]
    fn reduce(x: R) -> (Reduced<R>, R) {
        let rounder = if R::FAST_STEPS == 1 { TO_EXPONENT_F32 } else { ROUNDER_F32 };
        let near = if SUBNORMAL { x.at_least(EXP_IS_0_F32) } else { x }.at_most(EXP_OVERFLOWS_F32);
        let rate = f64::from(R::FAST_STEPS);
        let (rounder, down) =
            with_halved_scale::<_, SUBNORMAL>(near, rounder, rate, SHIFT_F32, LIFT_F32);
        let (k, f) = reduce(near, rate, rounder, &LOG2_E_F32, LN2_SPLIT_F32);
        (Reduced { f, scale: k.fast_exp2() }, down)
    }

    #[inline(always)]
    fn exp_of(Reduced { f, scale }: Reduced<R>) -> R {
        let c: &[f64] = match R::FAST_STEPS {
            1 => &FAST_EXP_B1_F32,
            8 => &FAST_EXP_B8,
            _ => &FAST_EXP_B32,
        };
        grown(scale, f * polynomial(f, c))
    }

    #[inline(always)]
    fn reduce_unscaled(x: R, rate: f64) -> Reduced<R> {
        let rounder = unscaled(TO_EXPONENT_F32, 1.0, SHIFT_F32);
        reduce_unscaled(x, rate, rounder, LOG2_E_F32[0], LN2_SPLIT_F32)
    }

    #[inline(always)]
    fn one_minus_exp_of(reduced: Reduced<R>) -> [R; 2] {
        one_minus_exp(reduced, &FAST_EXP_B1_F32)
    }
}

impl<W: Float64, const SUBNORMAL: bool> Exponentials<W> for FastF64<SUBNORMAL> {
    type Stage = ();
    const NO_STAGE: () = ();
    const SUBNORMAL: Option<Subnormal> = if SUBNORMAL { Some(Subnormal::F64) } else { None };
    const UNBOUNDED: bool = SUBNORMAL;
    const EXP_IS_NORMAL: f64 = EXP_IS_NORMAL_F64;
    const EXP_UNDERFLOWS: f64 = EXP_UNDERFLOWS_F64;
    const FORMAT: Format = Format::F64;
    const LARGEST: f64 = f64::MAX;
    const TRACKED: bool = false;

    #[inline(always)]
    fn exp_neg(x: W, _: ()) -> Exponential<W> {
        Self::exp_neg_of(Self::reduce_neg(x))
    }

    #[inline(always)]
    fn exp(x: W, _: ()) -> [W; 2] {
        let (reduced, down) = Self::reduce(x);
        let e = Self::exp_of(reduced);
        [if SUBNORMAL { unless_below(x, EXP_IS_0_F64, e) } else { e }, down]
    }

    #[inline(always)]
    fn one_minus_exp(x: W, rate: f64, _: ()) -> [W; 2] {
        Self::one_minus_exp_of(Self::reduce_unscaled(x, rate))
    }
}

impl<W: Float64, const SUBNORMAL: bool> Stages<W> for FastF64<SUBNORMAL> {
    #[inline(always)]
    fn reduce_neg(x: W) -> Reduced<W> {
        let x = if SUBNORMAL { x.at_least(LOWEST_F64) } else { x }.at_most(HIGHEST_F64);
        let rounder = TO_EXPONENT_F64;
        let rounder = if SUBNORMAL { rounder } else { unscaled(rounder, 1.0, SHIFT_F64) };
        let (k, f) = reduce(x, -1.0, x.splat(rounder), &LOG2_E, LN2_SPLIT_F64);
        Reduced { f, scale: k.to_exponent() }
    }

    #[inline(always)]
    fn exp_neg_of(reduced: Reduced<W>) -> Exponential<W> {
        exponential::<_, SUBNORMAL>(reduced, &FAST_B1_F64, 1, SHIFT_F64)
    }

    #[inline(always)]
    fn reduce(x: W) -> (Reduced<W>, W) {
        let near = if SUBNORMAL { x.at_least(EXP_IS_0_F64) } else { x }.at_most(EXP_OVERFLOWS_F64);
        let (rounder, down) =
            with_halved_scale::<_, SUBNORMAL>(near, TO_EXPONENT_F64, 1.0, SHIFT_F64, LIFT_F64);
        let (k, f) = reduce(near, 1.0, rounder, &LOG2_E, LN2_SPLIT_F64);
        (Reduced { f, scale: k.to_exponent() }, down)
    }

    #[inline(always)]
    fn exp_of(Reduced { f, scale }: Reduced<W>) -> W {
        grown(scale, f * polynomial(f, &FAST_EXP_B1_F64))
    }

    #[inline(always)]
    fn reduce_unscaled(x: W, rate: f64) -> Reduced<W> {
        let rounder = unscaled(TO_EXPONENT_F64, 1.0, SHIFT_F64);
        reduce_unscaled(x, rate, rounder, LOG2_E[0], LN2_SPLIT_F64)
    }

    #[inline(always)]
    fn one_minus_exp_of(reduced: Reduced<W>) -> [W; 2] {
        one_minus_exp(reduced, &FAST_EXP_B1_F64)
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

/// The rounder for an `S` that is not scaled down.
const fn unscaled(rounder: f64, steps: f64, shift: u64) -> f64 {
    rounder + 2.0 * steps * shift as f64
}

/// `N` and `S` are scaled down by `2^shift` if they are `SCALED`, as are the coefficients, and `f` counts steps.
/// If not, it counts octaves: else `M` could overflow.
#[inline(always)]
fn exponential<R: Float, const SCALED: bool>(
    Reduced { f, scale }: Reduced<R>,
    c: &[f64],
    steps: u32,
    shift: u64,
) -> Exponential<R> {
    let up = power_of_two(shift);
    if SCALED {
        let n = f.mul_add(f.splat(-0.5 / up), horner(f * f, c));
        return Exponential { n, sum: n.mul_add(f.splat(up), f), scale };
    }
    let steps = f64::from(steps);
    let n = f.mul_add(f.splat(-0.5), horner_scaled(f * f, c, steps * steps, up / steps));
    Exponential { n, sum: n + f, scale }
}

/// The rounder is for an `S` that is not scaled down.
#[inline(always)]
fn reduce_unscaled<R: Float>(
    x: R,
    rate: f64,
    rounder: f64,
    log2_e: f64,
    ln2: [f64; 2],
) -> Reduced<R> {
    let x = x.at_least(ONE_MINUS_EXP_IS_1 / rate);
    let (k, f) = reduce(x, rate, x.splat(rounder), &[log2_e], ln2);
    Reduced { f, scale: k.to_exponent() }
}

/// `1 - S·(1 + p)`, which is `-p` near 0.
#[inline(always)]
fn one_minus_exp<R: Float>(Reduced { f, scale }: Reduced<R>, c: &[f64]) -> [R; 2] {
    let one = f.splat(1.0);
    [(scale * f).neg_mul_add(polynomial(f, c), one - scale), one]
}

const fn power_of_two(exponent: u64) -> f64 {
    f64::from_bits((1023 + exponent) << 52)
}
