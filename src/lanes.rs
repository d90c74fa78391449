//! The numbers that a formula is written over.
//!
//! An instruction set supplies registers: [`Float64`] and [`Float32`]. [`Lanes`] builds numbers of
//! more or less precision from them; a formula is generic over those and knows nothing else.

// Not every target and not every group of functions has use for all.
#[allow(dead_code)]
pub(crate) mod coefficients;
mod double;
mod fast;
mod one_word;
mod pair;
mod stages;
mod widened;

use core::f64::consts::SQRT_2;
use core::ops::{Add, Div, Mul, Sub};

use coefficients::{LN_2, LN_F32, LN_F64, TAIL_F32, TAIL_F32_BELOW, TAIL_F64, TAIL_F64_BELOW};

pub(crate) use double::{Double, ToF64, ToSubnormalF64, ToTwoWords};
pub(crate) use fast::{FastF32, FastF64};
pub(crate) use one_word::{OneWord, Tracked};
pub(crate) use pair::Pair;
pub(crate) use stages::{Reduced, Staged, Stages};
pub(crate) use widened::Widened;

/// Numbers that evaluate `e^-x` as a ratio, and what a formula makes of it.
///
/// NaN stays NaN in `clamp`, `at_least`, `at_most`, `down_to`, `up_to` and `within`.
pub trait Lanes:
    Copy + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> + Div<Output = Self>
{
    /// What a result is rounded to, once, by the operation that ends the formula.
    type Rounded: Copy;
    type Scale: Copy;
    type Proportion: Proportion<Self>;

    /// Of how many floats a number consists.
    const WORDS: u32;
    /// Down to this `e^x`, and half of it, is a normal number.
    const EXP_IS_NORMAL: f64;
    /// From here on `x·e^-x` rounds to 0.
    const EXP_UNDERFLOWS: f64;
    /// The largest number that is a result.
    const LARGEST: f64;

    fn splat(self, value: f64) -> Self;
    /// A constant in two words, of which lanes of one word take the first.
    fn constant(self, words: [f64; 2]) -> Self;
    /// `-|x|`.
    fn neg_abs(self) -> Self;
    fn clamp(self, low: f64, high: f64) -> Self;
    fn at_least(self, low: f64) -> Self;
    fn at_most(self, high: f64) -> Self;
    /// `at_least(low)` in lanes that are given any number; others are given none below `low`.
    fn down_to(self, low: f64) -> Self;
    /// `at_most(high)` in the same way.
    fn up_to(self, high: f64) -> Self;
    /// `clamp(-limit, limit)` in lanes where products of larger numbers become NaN; in others nothing.
    fn within(self, limit: f64) -> Self;
    fn select_negative(self, negative: Self, other: Self) -> Self;
    /// With the other sign where `x` is negative or -0.
    fn times_sign_of(self, x: Self) -> Self;
    /// Itself as `n/d` with a power of two `d`: 1, or less where the number is so large that products of it would
    /// overflow on the way.
    fn over_unit(self) -> [Self; 2];
    /// `e^-x`.
    fn exp_neg(self) -> Ratio<Self>;
    /// `e^x` as a numerator and a denominator.
    fn exp(self) -> [Self; 2];
    /// `1 - e^(rate·x)` in the same way, for `x <= 0` and a power of two.
    fn one_minus_exp(self, rate: f64) -> [Self; 2];
    /// `ln((1 + s)/(1 - s))/s`, for `|s| <= 1/3`.
    fn ln_over(self) -> Self;
    /// `Φ(-t)·e^(t²/2)` for `t >= 0`, where `Φ` is the distribution function of the standard normal distribution.
    fn normal_tail(self) -> Self;
    /// How many octaves `n` is above `d`.
    fn octaves(n: Self, d: Self) -> Octaves<Self>;
    /// `self - other`, which is exact where it nears 0.
    fn exact_difference(self, other: Self) -> Self;
    /// Itself, or ∞ where `excess` is that; elsewhere `excess` is 0.
    fn or_infinite(self, excess: Self::Scale) -> Self;
    fn scale(self, scale: Self::Scale) -> Self;
    /// `N + M`.
    fn whole(ratio: Ratio<Self>) -> Self;
    /// `N/(N + M)`.
    fn proportion(ratio: Ratio<Self>) -> Self::Proportion;
    /// `n/d`.
    fn proportion_of(n: Self, d: Self) -> Self::Proportion;
    /// `self/divisor`, also where that is subnormal.
    fn quotient(self, divisor: Self) -> Self::Rounded;
    /// `self·n/d`, where `n` is exact or the sum of two that are, so that it may cancel.
    fn times_ratio(self, n: Self, d: f64) -> Self::Rounded;
    fn round(self) -> Self::Rounded;
    /// Itself where `|x|` is below `tiny`, or huge: there `y` must be about `x`, but may have
    /// underflowed, lost the sign of 0, or overflowed on the way.
    fn or_itself(self, tiny: f64, y: Self::Rounded) -> Self::Rounded;
    /// ∞ where `x > large`: there `y` must be that, but may have become NaN on the way.
    fn or_infinity(self, large: f64, y: Self::Rounded) -> Self::Rounded;

    /// `self` is the mask, as in [`select_negative`](Self::select_negative).
    fn select_rounded(self, negative: Self::Rounded, other: Self::Rounded) -> Self::Rounded;

    /// `ln((1 - p)/p)` for a `p` of 0 to 1/2.
    ///
    /// It is that of `2^k·(1 + s)/(1 - s)`, where `s` is small, and exact beside 1/2.
    #[inline(always)]
    fn ln_odds_against(self) -> Self {
        let one = self.splat(1.0);
        let rest = one - self;
        // So that the smallest numbers are normal.
        let up = self * self.splat(UP);
        let Octaves { k, scale, excess } = Self::octaves(rest, up);
        let scaled = up.scale(scale);
        let s = one.exact_difference(self + scaled) / (rest + scaled);
        let k = k + k.splat(OCTAVES_UP as f64);
        (k * k.constant(LN_2) + s * s.ln_over()).or_infinite(excess)
    }

    /// Itself, and where that is 0 a 0 with the sign of `x`, if the lanes would not find that by
    /// themselves, and f32 keep it. Elsewhere `x` is of its size at most.
    #[inline(always)]
    fn or_0_like(self, _x: Self) -> Self {
        self
    }

    /// `self·b + c`.
    #[inline(always)]
    fn mul_add(self, b: Self, c: Self) -> Self {
        self * b + c
    }
}

/// `n/d` as `2^k` times a number between `√½` and `√2`.
#[derive(Clone, Copy)]
pub struct Octaves<L: Lanes> {
    k: L,
    /// `2^k`.
    scale: L::Scale,
    /// ∞ where `d` is 0, else 0.
    excess: L::Scale,
}

/// What [`ln_odds_against`](Lanes::ln_odds_against) multiplies by.
const UP: f64 = f64::from_bits((1023 + OCTAVES_UP) << 52);
const OCTAVES_UP: u64 = 64;

/// The ratio `M/N` with `N = c - f` and `M = S·(c + f)`.
///
/// From `2^(f/B) = (c + f)/(c - f)`, `c = f·coth(f·ln2/2B)`: there is no division yet, and
/// nothing cancels, since `c > |f|`.
#[derive(Clone, Copy)]
pub struct Ratio<L: Lanes> {
    pub(crate) n: L,
    sum: L,
    scale: L::Scale,
}

impl<L: Lanes> Ratio<L> {
    #[inline(always)]
    pub(crate) fn m(self) -> L {
        self.sum.scale(self.scale)
    }

    /// `N + M`.
    #[inline(always)]
    pub(crate) fn whole(self) -> L {
        L::whole(self)
    }

    /// `N/(N + M)`.
    #[inline(always)]
    pub(crate) fn proportion(self) -> L::Proportion {
        L::proportion(self)
    }
}

/// A part `p` of a whole, which is 1.
pub trait Proportion<L: Lanes>: Copy {
    /// `p`.
    fn rounded(self) -> L::Rounded;
    /// `p` where `x` is negative, else `1 - p`.
    fn of_sign(self, x: L) -> L::Rounded;
    /// `p·(1 - p)`, for `p <= 1/2`.
    fn times_rest(self) -> L::Rounded;
    /// `by·p`.
    fn times(self, by: L) -> L::Rounded;
    /// `p` to go on with, not among the subnormal numbers.
    fn p(self) -> L;
    /// `1 - p` to go on with.
    fn one_minus_p(self) -> L;
}

/// A register of floats.
///
/// NaN stays NaN where `self` is that, in `max`, `min` and what is made of them.
pub trait Float:
    Copy + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> + Div<Output = Self>
{
    /// Whether [`mul_add`](Self::mul_add) rounds once.
    const FUSED: bool;
    /// How many registers it consists of.
    const REGISTERS: usize = 1;
    /// A polynomial of at least this many terms takes less time in pairs of them: that is one operation
    /// more, and fewer wait for one another.
    const PAIRED_FROM: usize = 5;
    /// Whether forward loops at the fast tier take less time in two stages.
    const IN_STAGES: bool = false;

    /// Calls `f` compiled for the instruction set of the registers: so the optimiser can reduce it to
    /// its few instructions once, before it is inlined at all the places that call it.
    #[inline(always)]
    fn block<T>(self, f: impl FnOnce() -> T) -> T {
        #[inline]
        fn block<T>(f: impl FnOnce() -> T) -> T {
            f()
        }
        block(f)
    }
    fn splat(self, value: f64) -> Self;
    /// `self·b + c`.
    fn mul_add(self, b: Self, c: Self) -> Self;
    /// `c - self·b`.
    fn neg_mul_add(self, b: Self, c: Self) -> Self;
    fn abs(self) -> Self;
    fn neg_abs(self) -> Self;
    /// With the other sign where `x` is negative or -0.
    fn times_sign_of(self, x: Self) -> Self;
    fn select_negative(self, negative: Self, other: Self) -> Self;
    fn max(self, low: Self) -> Self;
    fn min(self, high: Self) -> Self;
    #[inline(always)]
    fn at_least(self, low: f64) -> Self {
        self.max(self.splat(low))
    }
    #[inline(always)]
    fn at_most(self, high: f64) -> Self {
        self.min(self.splat(high))
    }
    #[inline(always)]
    fn clamp(self, low: f64, high: f64) -> Self {
        self.at_least(low).at_most(high)
    }
    fn any_less(self, other: Self) -> bool;
    /// The greater of the bits, taken as unsigned integers.
    fn max_bits(self, other: Self) -> Self;
    /// Whether the bits of any, taken as unsigned integers, exceed a limit; of f64 the upper halves may decide
    /// alone.
    fn any_bits_above(self, limit: u64) -> bool;
    /// The low bits of the significand moved into sign and exponent: `2^k` from `k` and the bias.
    fn to_exponent(self) -> Self;
    /// The opposite for a positive number: its exponent, with the bias, as the low bits.
    fn exponent(self) -> Self;
    /// `self + (minuend - subtrahend)` of the bits, as integers.
    fn add_bits(self, minuend: Self, subtrahend: Self) -> Self;
}

/// A register of f64.
pub trait Float64: Float {
    /// `B`: 16 if [`exp2`](Self::exp2) looks up a table, else 1.
    const STEPS: u32 = 1;

    /// `2^(k/B)` from the number whose low bits are `k`, or `k + 1023` if `B` is 1.
    #[inline(always)]
    fn exp2(self) -> Self {
        self.to_exponent()
    }
}

/// A register of f32.
pub trait Float32: Float {
    /// The same numbers as f64.
    type Wide: Float64;

    /// `B` of the fast tier: 32 or 8 if [`fast_exp2`](Self::fast_exp2) looks up a table, else 1.
    const FAST_STEPS: u32 = 1;

    /// `2^(k/B - 40)` from the number whose low bits are `k`, or `k + 87` if `B` is 1.
    #[inline(always)]
    fn fast_exp2(self) -> Self {
        self.to_exponent()
    }
    fn widen(self) -> Self::Wide;
    fn narrow(wide: Self::Wide) -> Self;
    /// These elements, of which `patch` may change some, those of `with` being known.
    fn patch(self, with: [Self; 3], patch: impl Fn(&mut [f32], [&[f32]; 3]) + Copy) -> Self;
    /// `far` where `self <= end`, else `near`; that, too, where `self` is NaN.
    fn select_beyond(self, end: Self, far: Self, near: Self) -> Self;
    /// `offset + slope·self` where `|self| < below`, else `other`.
    #[inline(always)]
    fn near_zero(self, line: Line, other: Self) -> Self {
        let y = if Self::FUSED {
            self.mul_add(self.splat(line.slope.into()), self.splat(line.offset.into()))
        } else {
            // In f64 the product is exact, so that this rounds like one FMA.
            let wide = self.widen();
            Self::narrow(wide * wide.splat(line.slope.into()) + wide.splat(line.offset.into()))
        };
        let end = self.splat(-f64::from(line.below));
        self.neg_abs().select_beyond(end, other, y)
    }
}

/// A straight line that serves in place of a formula for `|x| < below`.
#[derive(Clone, Copy)]
pub struct Line {
    pub(crate) below: f32,
    pub(crate) offset: f32,
    pub(crate) slope: f32,
}

/// What logarithms and tails are made of in registers of a format.
#[derive(Clone, Copy)]
pub struct Format {
    /// Of [`ln_over`](Lanes::ln_over), in `s²`.
    ln: &'static [f64],
    /// Of [`normal_tail`](Lanes::normal_tail), above and below.
    tail: [&'static [f64]; 2],
    bias: f64,
    largest: f64,
    /// `2^23` or `2^52`, whose last bit is 1.
    units: f64,
}

impl Format {
    const F32: Self = Self {
        ln: &LN_F32,
        tail: [&TAIL_F32, &TAIL_F32_BELOW],
        bias: 127.0,
        largest: f32::MAX as f64,
        units: 8_388_608.0,
    };
    const F64: Self = Self {
        ln: &LN_F64,
        tail: [&TAIL_F64, &TAIL_F64_BELOW],
        bias: BIAS,
        largest: f64::MAX,
        units: 4_503_599_627_370_496.0,
    };

    /// Of `n/d` the `k`, the `2^k` and the excess of [`Octaves`].
    #[inline(always)]
    fn octaves<R: Float>(self, n: R, d: R) -> [R; 3] {
        let ratio = n * n.splat(SQRT_2) / d;
        let finite = ratio.at_most(self.largest);
        let exponent = finite.exponent();
        let zero = n.splat(0.0);
        let k = n.splat(self.units).add_bits(exponent, zero) - n.splat(self.units + self.bias);
        [k, exponent.to_exponent(), ratio - finite]
    }
}

/// The smallest number: only 0 is below it.
pub(crate) const SMALLEST: f64 = f64::from_bits(1);

/// `1.5·2^52`: added to a small number it rounds that to an integer, which its low bits then are.
const ROUNDER: f64 = 6_755_399_441_055_744.0;

/// `ln 2^-125` is -86.6, `ln 2^-1021` is -707.7.
const EXP_IS_NORMAL_F32: f64 = -86.0;
const EXP_IS_NORMAL_F64: f64 = -707.0;

/// The exponent bias of f64.
const BIAS: f64 = 1023.0;

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

/// `c0 + s·(c1 + s·(…))`.
#[inline(always)]
fn horner<W: Float>(s: W, coefficients: &[f64]) -> W {
    horner_scaled(s, coefficients, 1.0, 1.0)
}

/// The same of `scale·s`, times `factor`.
#[inline(always)]
fn horner_scaled<W: Float>(s: W, coefficients: &[f64], scale: f64, factor: f64) -> W {
    let mut i = coefficients.len() - 1;
    let mut factor = factor;
    let mut power = 0;
    while power < i {
        factor *= scale;
        power += 1;
    }
    let mut sum = s.splat(coefficients[i] * factor);
    while i > 0 {
        i -= 1;
        factor /= scale;
        sum = s.mul_add(sum, s.splat(coefficients[i] * factor));
    }
    sum
}
