//! Double words: a number as the sum of two f64, about 100 bits together.
//!
//! The algorithms are those of Joldes, Muller and Popescu, "Tight and rigorous error bounds for
//! basic building blocks of double-word arithmetic" (2017), without the last renormalisation where
//! the next step does not need it.

use core::ops::{Add, Mul, Sub};

use super::coefficients::{C_B1_DOUBLE, C_B1_DOUBLE_LOW, LOG2_E};
use super::plain::Subnormal;
use super::{BIAS, Float64, Lanes, Proportion, ROUNDER, Ratio, horner};

/// `TAIL` if results may be subnormal.
#[derive(Clone, Copy)]
pub struct Double<W, const TAIL: bool> {
    high: W,
    low: W,
}

/// `N/D` and `M/D`, not divided yet, with `1/D` to about 53 bits.
#[derive(Clone, Copy)]
pub struct Quotients<W, const TAIL: bool> {
    n: Double<W, TAIL>,
    m: Double<W, TAIL>,
    d: Double<W, TAIL>,
    reciprocal: W,
}

/// N and M are both scaled down by `2^-128`: neither overflows, and the tail underflows gradually.
const DOWN: f64 = f64::from_bits((1023 - 128) << 52);

impl<W: Float64, const TAIL: bool> Double<W, TAIL> {
    /// `a + b` exactly.
    #[inline(always)]
    fn two_sum(a: W, b: W) -> Self {
        let high = a + b;
        let b_part = high - a;
        Self { high, low: (a - (high - b_part)) + (b - b_part) }
    }

    /// `a + b` exactly, if `|a| >= |b|`.
    #[inline(always)]
    fn fast_two_sum(a: W, b: W) -> Self {
        let high = a + b;
        Self { high, low: b - (high - a) }
    }

    /// `a·b` exactly.
    #[inline(always)]
    fn two_product(a: W, b: W) -> Self {
        let high = a * b;
        let low = if W::FUSED {
            a.mul_add(b, high.splat(0.0) - high)
        } else {
            let [a_high, a_low] = split(a);
            let [b_high, b_low] = split(b);
            ((a_high * b_high - high) + a_high * b_low + a_low * b_high) + a_low * b_low
        };
        Self { high, low }
    }

    /// By a power of two.
    #[inline(always)]
    fn scale(self, by: W) -> Self {
        Self { high: self.high * by, low: self.low * by }
    }

    /// `self - y·divisor`, which nearly cancels.
    #[inline(always)]
    fn remainder(self, y: W, divisor: Self) -> W {
        let high = if W::FUSED {
            y.neg_mul_add(divisor.high, self.high)
        } else {
            let product = Self::two_product(y, divisor.high);
            (self.high - product.high) - product.low
        };
        high + y.neg_mul_add(divisor.low, self.low)
    }
}

/// A number as the sum of two of 26 bits (Veltkamp).
#[inline(always)]
fn split<W: Float64>(a: W) -> [W; 2] {
    let c = a * a.splat(134_217_729.0);
    let high = c - (c - a);
    [high, a - high]
}

impl<W: Float64, const TAIL: bool> From<W> for Double<W, TAIL> {
    #[inline(always)]
    fn from(high: W) -> Self {
        Self { high, low: high.splat(0.0) }
    }
}

impl<W: Float64, const TAIL: bool> Lanes for Double<W, TAIL> {
    type Rounded = W;
    type Proportion = Quotients<W, TAIL>;

    #[inline(always)]
    fn splat(self, value: f64) -> Self {
        Self::from(self.high.splat(value))
    }

    /// Of the high part alone: this is where a number from memory starts.
    #[inline(always)]
    fn exp_neg(self) -> Ratio<Self, W> {
        // σ is 0 and 1 beyond these, and S a normal number between them.
        let x = self.high.clamp(-746.0, 60.0);
        let rounder = x.splat(ROUNDER + BIAS - 128.0);

        let k = x.neg_mul_add(x.splat(LOG2_E[0]), rounder);
        let product = Self::two_product(x, x.splat(-LOG2_E[0]));
        let f = Self::fast_two_sum(
            product.high - (k - rounder),
            x.neg_mul_add(x.splat(LOG2_E[1]), product.low),
        );
        let [c0, c1, c2, c3, c4, c5] = C_B1_DOUBLE;
        let c = Self::fast_two_sum(
            x.splat(c0),
            horner(f.high * f.high, &[C_B1_DOUBLE_LOW, c1, c2, c3, c4, c5]),
        );

        let n = Self::fast_two_sum(c.high, x.splat(0.0) - f.high);
        let p = Self::fast_two_sum(c.high, f.high);
        let n = Self { high: n.high, low: n.low + (c.low - f.low) };
        let p = Self { high: p.high, low: p.low + (c.low + f.low) };
        Ratio { n: n.scale(x.splat(DOWN)), sum: p, scale: k.to_exponent() }
    }

    #[inline(always)]
    fn neg_abs(self) -> Self {
        Self::from(self.high.neg_abs())
    }

    #[inline(always)]
    fn proportion(ratio: Ratio<Self, W>) -> Quotients<W, TAIL> {
        let (n, m) = (ratio.n, ratio.sum.scale(ratio.scale));
        let d = n + m;
        Quotients { n, m, d, reciprocal: d.high.splat(1.0) / d.high }
    }

    #[inline(always)]
    fn round(self) -> W {
        self.high + self.low
    }
}

impl<W: Float64, const TAIL: bool> Quotients<W, TAIL> {
    /// A quotient to go on with.
    #[inline(always)]
    fn divide(self, numerator: Double<W, TAIL>) -> Double<W, TAIL> {
        let high = numerator.high * self.reciprocal;
        Double { high, low: numerator.remainder(high, self.d) * self.reciprocal }
    }

    /// A quotient to end with: the correction and the rounding are one FMA.
    ///
    /// A number is slow to compute with where it is subnormal, so there this is done in units of
    /// the smallest one. Added to the quotient, the number with units of 1 rounds it to an integer;
    /// the remainder of that corrects it, and what is left is its bits.
    #[inline(always)]
    fn divide_and_round(self, numerator: Double<W, TAIL>) -> W {
        if !TAIL {
            let high = numerator.high * self.reciprocal;
            return numerator.remainder(high, self.d).mul_add(self.reciprocal, high);
        }
        let Subnormal { inverse_normal, units } = Subnormal::F64;
        let [one, zero] = [1.0, 0.0].map(|value| numerator.high.splat(value));
        let [inverse_normal, units] = [inverse_normal, units].map(|value| one.splat(value));
        let excess = numerator.high * inverse_normal - self.d.high;
        let numerator = numerator
            .scale(excess.select_negative(inverse_normal, one))
            .scale(excess.select_negative(units, one));
        let one = excess.select_negative(units, zero);
        let high = numerator.high * self.reciprocal + one;
        let remainder = numerator.remainder(high - one, self.d);
        zero.add_bits(remainder.mul_add(self.reciprocal, high), one)
    }
}

impl<W: Float64, const TAIL: bool> Proportion<Double<W, TAIL>> for Quotients<W, TAIL> {
    #[inline(always)]
    fn part(self) -> W {
        self.divide_and_round(self.n)
    }

    #[inline(always)]
    fn mirrored(self, x: Double<W, TAIL>) -> W {
        let (x, n, m) = (x.high, self.n, self.m);
        self.divide_and_round(Double {
            high: x.select_negative(n.high, m.high),
            low: x.select_negative(n.low, m.low),
        })
    }

    #[inline(always)]
    fn variance(self) -> W {
        self.divide_and_round(self.n * self.divide(self.m))
    }
}

impl<W: Float64, const TAIL: bool> Add for Double<W, TAIL> {
    type Output = Self;
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        let sum = Self::two_sum(self.high, other.high);
        Self { high: sum.high, low: sum.low + (self.low + other.low) }
    }
}

impl<W: Float64, const TAIL: bool> Sub for Double<W, TAIL> {
    type Output = Self;
    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        let zero = other.high.splat(0.0);
        self + Self { high: zero - other.high, low: zero - other.low }
    }
}

impl<W: Float64, const TAIL: bool> Mul for Double<W, TAIL> {
    type Output = Self;
    #[inline(always)]
    fn mul(self, other: Self) -> Self {
        let product = Self::two_product(self.high, other.high);
        let cross = self.high.mul_add(other.low, self.low * other.high);
        Self { high: product.high, low: product.low + cross }
    }
}
