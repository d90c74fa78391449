//! The numbers that a formula is written over.
//!
//! An instruction set supplies registers: [`Float64`] and [`Float32`]. [`Lanes`] builds numbers of
//! more or less precision from them; a formula is generic over those and knows nothing else.

mod coefficients;
mod double;
mod pair;
mod widened;

use core::ops::{Add, Div, Mul, Sub};

pub(crate) use double::Double;
pub(crate) use pair::Pair;
pub(crate) use widened::Widened;

/// Numbers that evaluate `e^-x` as a ratio, and what a formula makes of it.
///
/// A result is rounded once, to a [`Float64`] register, by the division that ends the formula.
pub trait Lanes: Copy + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> {
    /// What a result is rounded to.
    type Rounded: Float64;
    /// What scales a ratio: a power of two, or of its sixteenth root.
    type Scale: Copy;
    type Proportion: Proportion<Self>;

    fn splat(self, value: f64) -> Self;

    /// `e^-x`.
    fn exp_neg(self) -> Ratio<Self>;

    fn scale(self, by: Self::Scale) -> Self;

    /// `-|x|`.
    fn neg_abs(self) -> Self;
    /// `N/(N + M)`.
    fn proportion(ratio: Ratio<Self>) -> Self::Proportion;
    fn round(self) -> Self::Rounded;
}

/// A part `p` of a whole, which is 1.
pub trait Proportion<L: Lanes>: Copy {
    /// `p`.
    fn part(self) -> L::Rounded;
    /// `p` where `x` is negative, else `1 - p`.
    fn mirrored(self, x: L) -> L::Rounded;
    /// `p·(1 - p)`, for `p <= 1/2`.
    fn variance(self) -> L::Rounded;
}

/// The ratio `M/N` with `N = c - f` and `M = S·(c + f)`.
///
/// From `2^(f/B) = (c + f)/(c - f)`, `c = f·coth(f·ln2/2B)`: there is no division yet, and
/// nothing cancels, since `c > |f|`.
#[derive(Clone, Copy)]
pub struct Ratio<L: Lanes> {
    n: L,
    sum: L,
    scale: L::Scale,
}

impl<L: Lanes> Ratio<L> {
    #[inline(always)]
    fn m(self) -> L {
        self.sum.scale(self.scale)
    }

    /// `N/(N + M)`.
    #[inline(always)]
    pub(crate) fn proportion(self) -> L::Proportion {
        L::proportion(self)
    }
}

/// A register of f64.
pub trait Float64:
    Copy + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> + Div<Output = Self>
{
    /// Whether [`mul_add`](Self::mul_add) rounds once.
    const FUSED: bool;
    /// `B`: 16 if [`exp2`](Self::exp2) looks up a table, else 1.
    const STEPS: u32;

    fn splat(self, value: f64) -> Self;
    /// `self·b + c`.
    fn mul_add(self, b: Self, c: Self) -> Self;
    /// `c - self·b`.
    fn neg_mul_add(self, b: Self, c: Self) -> Self;
    fn neg_abs(self) -> Self;
    fn select_negative(self, negative: Self, other: Self) -> Self;
    /// NaN stays.
    fn clamp(self, low: f64, high: f64) -> Self;
    /// The low bits of the significand moved into sign and exponent: `2^k` from `k + 1023`.
    fn to_exponent(self) -> Self;
    /// `2^(k/B)` from the number whose low bits are `k`, or `k + 1023` if `B` is 1.
    ///
    /// The table has the bits of `2^(j/16)` less `j << 48`, which adding `k << 48` makes good.
    fn exp2(self, table: &[u64; 16]) -> Self;
}

/// A register of f32.
pub trait Float32: Copy + Mul<Output = Self> {
    /// The same numbers as f64.
    type Wide: Float64;

    /// NaN stays.
    fn clamp(self, low: f32, high: f32) -> Self;
    fn widen(self) -> Self::Wide;
    fn narrow(wide: Self::Wide) -> Self;
    /// `offset + slope·self` where `|self| < below`, else `other`.
    fn near_zero(self, line: Line, other: Self) -> Self;
}

/// A straight line that serves in place of a formula for `|x| < below`.
#[derive(Clone, Copy)]
pub struct Line {
    pub(crate) below: f32,
    pub(crate) offset: f32,
    pub(crate) slope: f32,
}

/// `1.5·2^52`: added to a small number it rounds that to an integer, which its low bits then are.
const ROUNDER: f64 = 6_755_399_441_055_744.0;

/// The exponent bias of f64.
const BIAS: f64 = 1023.0;

/// `c0 + s·(c1 + s·(…))`.
#[inline(always)]
fn horner<W: Float64, const N: usize>(s: W, coefficients: &[f64; N]) -> W {
    let mut sum = s.splat(coefficients[N - 1]);
    let mut i = N - 1;
    while i > 0 {
        i -= 1;
        sum = s.mul_add(sum, s.splat(coefficients[i]));
    }
    sum
}
