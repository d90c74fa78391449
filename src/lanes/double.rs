//! Double words: a number as the sum of two f64, about 100 bits together.
//!
//! The algorithms are those of Joldes, Muller and Popescu, "Tight and rigorous error bounds for
//! basic building blocks of double-word arithmetic" (2017), without the last renormalisation where
//! the next step does not need it.

use core::marker::PhantomData;
use core::ops::{Add, Div, Mul, Sub};

use super::coefficients::{
    C_B1_DOUBLE, C_B1_DOUBLE_LOW, DENSITY_AT_0, LN_DOUBLE, LN_DOUBLE_LOW, LOG2_E, TAIL_CENTRE,
    TAIL_DOUBLE, TAIL_DOUBLE_LOW,
};
use super::one_word::Subnormal;
use super::{
    BIAS, EXP_IS_NORMAL_F64, Float64, Format, Lanes, Octaves, Proportion, ROUNDER, Ratio, SMALLEST,
    horner,
};

/// A double word, of which `E` makes a result.
#[derive(Clone, Copy)]
pub struct Double<W, E> {
    high: W,
    low: W,
    ending: PhantomData<E>,
}

/// How a formula ends: in which form its result is wanted.
pub trait Ending<W>: Copy {
    type Rounded: Copy;
    /// Whether `1/2 + x/4` must be told from 1/2 for all `x`.
    const BESIDE_HALF: bool = false;

    fn round(number: Double<W, Self>) -> Self::Rounded;
    /// The correction of the quotient and the rounding are one FMA.
    fn quotient(numerator: Double<W, Self>, divisor: Double<W, Self>) -> Self::Rounded;
    fn exact(word: W) -> Self::Rounded;
    fn select_negative(mask: W, negative: Self::Rounded, other: Self::Rounded) -> Self::Rounded;
}

/// In one f64.
#[derive(Clone, Copy)]
pub struct ToF64;

/// In one f64, which may be subnormal.
#[derive(Clone, Copy)]
pub struct ToSubnormalF64;

/// In two, the first of which is the nearest to their sum.
#[derive(Clone, Copy)]
pub struct ToTwoWords;

impl<W: Float64> Ending<W> for ToF64 {
    type Rounded = W;

    #[inline(always)]
    fn round(number: Double<W, Self>) -> W {
        number.high + number.low
    }

    #[inline(always)]
    fn quotient(numerator: Double<W, Self>, divisor: Double<W, Self>) -> W {
        let (numerator, up) = numerator.within_split(divisor);
        let reciprocal = divisor.reciprocal();
        let high = numerator.high * reciprocal;
        numerator.remainder(high, divisor).mul_add(reciprocal, high) * up
    }

    #[inline(always)]
    fn exact(word: W) -> W {
        word
    }

    #[inline(always)]
    fn select_negative(mask: W, negative: W, other: W) -> W {
        mask.select_negative(negative, other)
    }
}

impl<W: Float64> Ending<W> for ToSubnormalF64 {
    type Rounded = W;

    #[inline(always)]
    fn round(number: Double<W, Self>) -> W {
        number.high + number.low
    }

    /// A number is slow to compute with where it is subnormal, so there this is done in units of
    /// the smallest one. Added to the quotient, the number with units of 1 rounds it to an integer;
    /// the remainder of that corrects it, and what is left is its bits.
    #[inline(always)]
    fn quotient(numerator: Double<W, Self>, divisor: Double<W, Self>) -> W {
        let Subnormal { inverse_normal, units, .. } = Subnormal::F64;
        let reciprocal = divisor.reciprocal();
        let n = numerator.high;
        let zero = n.splat(0.0);
        let excess = n.neg_abs().neg_mul_add(n.splat(inverse_normal), zero - divisor.high);
        let (plain, units) = (n.splat(1.0), n.splat(units));
        let numerator = numerator
            .scale(excess.select_negative(n.splat(inverse_normal), plain))
            .scale(excess.select_negative(units, plain));
        let one = excess.select_negative(n.select_negative(zero - units, units), zero);
        let zero = excess.select_negative(n.select_negative(n.splat(-0.0), zero), zero);
        let high = numerator.high * reciprocal + one;
        let remainder = numerator.remainder(high - one, divisor);
        zero.add_bits(remainder.mul_add(reciprocal, high), one)
    }

    #[inline(always)]
    fn exact(word: W) -> W {
        word
    }

    #[inline(always)]
    fn select_negative(mask: W, negative: W, other: W) -> W {
        mask.select_negative(negative, other)
    }
}

impl<W: Float64> Ending<W> for ToTwoWords {
    type Rounded = [W; 2];
    const BESIDE_HALF: bool = true;

    #[inline(always)]
    fn round(number: Double<W, Self>) -> [W; 2] {
        let sum = Double::<W, Self>::fast_two_sum(number.high, number.low);
        [sum.high, sum.low]
    }

    #[inline(always)]
    fn quotient(numerator: Double<W, Self>, divisor: Double<W, Self>) -> [W; 2] {
        Self::round(numerator / divisor)
    }

    #[inline(always)]
    fn exact(word: W) -> [W; 2] {
        [word, word.splat(0.0)]
    }

    #[inline(always)]
    fn select_negative(mask: W, negative: [W; 2], other: [W; 2]) -> [W; 2] {
        let ([high, low], [other_high, other_low]) = (negative, other);
        [mask.select_negative(high, other_high), mask.select_negative(low, other_low)]
    }
}

/// If a quotient is below this it can be [`split`], as numbers up to `2^996` can be; and so down to this part of
/// the largest number.
const LARGE: f64 = f64::from_bits((1023 + 700) << 52);

/// N and M are both scaled down by 2 to the power of this: at `LOWEST` M is about `2^981` then.
const SHIFT: u64 = 256;
const DOWN: f64 = f64::from_bits((1023 - SHIFT) << 52);

impl<W: Float64, E: Ending<W>> Double<W, E> {
    #[inline(always)]
    fn new(high: W, low: W) -> Self {
        Self { high, low, ending: PhantomData }
    }

    /// `to`: itself, if the high word is that already.
    #[inline(always)]
    fn moved(self, to: W) -> Self {
        let change = (to - self.high).neg_abs();
        Self::new(to, change.select_negative(to.splat(0.0), self.low))
    }

    /// `a + b` exactly.
    #[inline(always)]
    fn two_sum(a: W, b: W) -> Self {
        let high = a + b;
        let b_part = high - a;
        Self::new(high, (a - (high - b_part)) + (b - b_part))
    }

    /// `a + b` exactly, if `|a| >= |b|`.
    #[inline(always)]
    fn fast_two_sum(a: W, b: W) -> Self {
        let high = a + b;
        Self::new(high, b - (high - a))
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
        Self::new(high, low)
    }

    /// Scaled down where the quotient could not be [`split`]; and the factor that scales the quotient
    /// up again.
    #[inline(always)]
    fn within_split(self, divisor: Self) -> (Self, W) {
        let one = self.high.splat(1.0);
        if W::FUSED {
            return (self, one);
        }
        let excess = divisor.high.mul_add(one.splat(LARGE), self.high.neg_abs());
        let down = excess.select_negative(one.splat(DOWN), one);
        let up = excess.select_negative(one.splat(1.0 / DOWN), one);
        (self.scale(down), up)
    }

    /// To about 53 bits.
    #[inline(always)]
    fn reciprocal(self) -> W {
        self.high.splat(1.0) / self.high
    }

    /// With `S` scaled down by `2^shift`.
    #[inline(always)]
    fn reduced(self, lowest: f64, shift: f64) -> Reduced<W, E> {
        let x = self.high.clamp(lowest, HIGHEST);
        let rounder = x.splat(ROUNDER + BIAS - shift);

        let k = x.neg_mul_add(x.splat(LOG2_E[0]), rounder);
        let product = Self::two_product(x, x.splat(-LOG2_E[0]));
        let low = self.low.neg_mul_add(x.splat(LOG2_E[0]), product.low);
        let f = Self::fast_two_sum(
            product.high - (k - rounder),
            x.neg_mul_add(x.splat(LOG2_E[1]), low),
        );
        let [c0, c1, c2, c3, c4, c5] = C_B1_DOUBLE;
        let c = Self::fast_two_sum(
            x.splat(c0),
            horner(f.high * f.high, &[C_B1_DOUBLE_LOW, c1, c2, c3, c4, c5]),
        );

        Reduced { c, f, scale: k.to_exponent() }
    }

    /// `N` and `M`, except where `x` is tiny: there `1/2 ± x/4`, in two words `1/2` and `±x/4`.
    #[inline(always)]
    fn unless_tiny(self, n: Self, m: Self) -> (Self, Self) {
        let x = self.high;
        let is_tiny = x.splat(-TINY_EXPONENT) - x.neg_abs();
        let (half, quarter) = (x.splat(0.5), x * x.splat(0.25));
        let near_n = Self::new(half, quarter).scale(x.splat(DOWN));
        let near_m = Self::new(half, x.splat(0.0) - quarter);
        (Self::select(is_tiny, near_n, n), Self::select(is_tiny, near_m, m))
    }

    #[inline(always)]
    fn select(mask: W, negative: Self, other: Self) -> Self {
        Self::new(
            mask.select_negative(negative.high, other.high),
            mask.select_negative(negative.low, other.low),
        )
    }

    /// `c0 + x·(c1 + …)`, in double words as far as coefficients have a low word.
    #[inline(always)]
    fn polynomial(self, c: &[f64], low: &[f64]) -> Self {
        let mut i = low.len();
        let mut sum = Self::from(horner(self.high, &c[i..]));
        while i > 0 {
            i -= 1;
            sum = sum * self + self.constant([c[i], low[i]]);
        }
        sum
    }

    #[inline(always)]
    fn or_tiny(self, tiny: f64, y: E::Rounded) -> E::Rounded {
        let x = self.high;
        E::select_negative(x.splat(-tiny) - x.neg_abs(), E::exact(x), y)
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

/// Beyond these σ rounds to 0 and 1 (from 752 on even `x·σ(x)` to 0, and from 855.3 on that with the
/// largest inverse of an f32 as a factor, `2^149`; from 37.5 on to 1), and between them `S` is a normal
/// number and `M` finite, both scaled down (from -884 to 531).
const LOWEST: f64 = -857.0;
/// From here down `1 - e^x` is 1 to more than double words hold: `e^-80` is `2^-115`.
const ONE_MINUS_EXP_IS_1: f64 = -80.0;
const HIGHEST: f64 = 60.0;

/// Below this `e^-x` is `(1/2 - x/4)/(1/2 + x/4)`, and `1 - x + x²/2`, to more than double words hold.
const TINY_EXPONENT: f64 = f64::from_bits((1023 - 60) << 52);

/// Larger numbers could overflow in products, or not be [`split`].
const HUGE: f64 = f64::from_bits((1023 + 900) << 52);

/// A number as the sum of two of 26 bits (Veltkamp), which must not be near the largest.
#[inline(always)]
fn split<W: Float64>(a: W) -> [W; 2] {
    let c = a * a.splat(134_217_729.0);
    let high = c - (c - a);
    [high, a - high]
}

/// The parts of `e^-x = S·(c + f)/(c - f)`, `S` scaled down.
struct Reduced<W, E> {
    c: Double<W, E>,
    f: Double<W, E>,
    scale: W,
}

/// `N/D` and `M/D`, not divided yet.
#[derive(Clone, Copy)]
pub struct Quotients<W, E> {
    n: Double<W, E>,
    m: Double<W, E>,
    d: Double<W, E>,
}

/// A factor below this is multiplied by an `N` that is not scaled down, since the low word of the
/// product, `2^-106` of it, must not be subnormal: with `N` at `2^-255` it is not from `2^-661` on.
const TINY: f64 = f64::from_bits((1023 - 500) << 52);

impl<W: Float64, E: Ending<W>> Proportion<Double<W, E>> for Quotients<W, E> {
    #[inline(always)]
    fn rounded(self) -> E::Rounded {
        self.n.quotient(self.d)
    }

    #[inline(always)]
    fn of_sign(self, x: Double<W, E>) -> E::Rounded {
        x.select_negative(self.n, self.m).quotient(self.d)
    }

    #[inline(always)]
    fn times_rest(self) -> E::Rounded {
        (self.n * (self.m / self.d)).quotient(self.d)
    }

    #[inline(always)]
    fn times(self, by: Double<W, E>) -> E::Rounded {
        let one = by.high.splat(1.0);
        // Where `d` is so large that it can't be scaled up, the result is 0 anyway.
        let is_tiny =
            (by.high.abs() - by.high.splat(TINY)).max(self.d.high - one.splat(1.0 / TINY));
        let up = is_tiny.select_negative(by.high.splat(1.0 / DOWN), one);
        (by * self.n.scale(up)).quotient(self.d.scale(up))
    }

    #[inline(always)]
    fn p(self) -> Double<W, E> {
        self.n / self.d
    }

    #[inline(always)]
    fn one_minus_p(self) -> Double<W, E> {
        self.m / self.d
    }
}

impl<W: Float64, E: Ending<W>> From<W> for Double<W, E> {
    #[inline(always)]
    fn from(high: W) -> Self {
        Self::new(high, high.splat(0.0))
    }
}

impl<W: Float64, E: Ending<W>> Lanes for Double<W, E> {
    type Rounded = E::Rounded;
    type Scale = W;
    type Proportion = Quotients<W, E>;

    const WORDS: u32 = 2;
    const EXP_IS_NORMAL: f64 = EXP_IS_NORMAL_F64;
    const EXP_UNDERFLOWS: f64 = 856.0;
    const LARGEST: f64 = f64::MAX;

    #[inline(always)]
    fn splat(self, value: f64) -> Self {
        Self::from(self.high.splat(value))
    }

    #[inline(always)]
    fn constant(self, [high, low]: [f64; 2]) -> Self {
        Self::new(self.high.splat(high), self.high.splat(low))
    }

    #[inline(always)]
    fn neg_abs(self) -> Self {
        let minus_low = self.low.splat(0.0) - self.low;
        Self::new(self.high.neg_abs(), self.high.select_negative(self.low, minus_low))
    }

    /// Of a sum both words decide: so its high word is made the nearest to it first.
    #[inline(always)]
    fn clamp(self, low: f64, high: f64) -> Self {
        let sum = Self::fast_two_sum(self.high, self.low);
        sum.moved(sum.high.clamp(low, high))
    }

    #[inline(always)]
    fn at_least(self, low: f64) -> Self {
        self.moved(self.high.at_least(low))
    }

    #[inline(always)]
    fn at_most(self, high: f64) -> Self {
        self.moved(self.high.at_most(high))
    }

    #[inline(always)]
    fn down_to(self, low: f64) -> Self {
        self.at_least(low)
    }

    #[inline(always)]
    fn up_to(self, high: f64) -> Self {
        self.at_most(high)
    }

    /// Products of larger numbers could overflow, which gives NaN.
    #[inline(always)]
    fn within(self, limit: f64) -> Self {
        self.moved(self.high.clamp(-limit, limit))
    }

    /// Of a sum both words decide.
    #[inline(always)]
    fn select_negative(self, negative: Self, other: Self) -> Self {
        Self::select(self.high + self.low, negative, other)
    }

    #[inline(always)]
    fn times_sign_of(self, x: Self) -> Self {
        Self::new(self.high.times_sign_of(x.high), self.low.times_sign_of(x.high))
    }

    #[inline(always)]
    fn over_unit(self) -> [Self; 2] {
        let one = self.high.splat(1.0);
        let excess = self.high.neg_abs() + self.high.splat(LARGE);
        let unit = excess.select_negative(one.splat(DOWN), one);
        [self.scale(unit), unit.into()]
    }

    #[inline(always)]
    fn exp_neg(self) -> Ratio<Self> {
        let Reduced { c, f, scale } = self.reduced(LOWEST, SHIFT as f64);
        let n = Self::fast_two_sum(c.high, scale.splat(0.0) - f.high);
        let p = Self::fast_two_sum(c.high, f.high);
        let n = Self::new(n.high, n.low + (c.low - f.low));
        let p = Self::new(p.high, p.low + (c.low + f.low));

        let (n, sum) = (n.scale(scale.splat(DOWN)), p);
        let (n, sum) = if E::BESIDE_HALF { self.unless_tiny(n, sum) } else { (n, sum) };
        Ratio { n, sum, scale }
    }

    /// With `e^|x| = M/N`.
    #[inline(always)]
    fn exp(self) -> [Self; 2] {
        let ratio = self.neg_abs().exp_neg();
        let (n, m) = (ratio.n, ratio.m());
        [self.select_negative(n, m), self.select_negative(m, n)]
    }

    /// With `e^-x = M/N`, `(M - N)/M`, except where `x` is tiny: there `-x - x²/2`, in two words `-x`
    /// and `-x²/2`.
    #[inline(always)]
    fn one_minus_exp(self, rate: f64) -> [Self; 2] {
        let this = self.scale(self.high.splat(rate));
        let x = this.high;
        let zero = x.splat(0.0);
        let is_tiny = x.splat(-TINY_EXPONENT) - x.neg_abs();
        let near = Self::new(zero - x, (x * x).neg_mul_add(x.splat(0.5), zero - this.low));
        let Reduced { c, f, scale } = this.reduced(ONE_MINUS_EXP_IS_1, 0.0);
        let one = x.splat(1.0);
        let difference = c * Self::two_sum(scale, zero - one) + f * Self::two_sum(scale, one);
        [
            Self::select(is_tiny, near, difference),
            Self::select(is_tiny, self.splat(1.0), (c + f).scale(scale)),
        ]
    }

    #[inline(always)]
    fn ln_over(self) -> Self {
        (self * self).polynomial(&LN_DOUBLE, &LN_DOUBLE_LOW)
    }

    /// Where `t` is tiny `1/2 - t/√2π`, in these two words.
    #[inline(always)]
    fn normal_tail(self) -> Self {
        let centre = self.splat(TAIL_CENTRE);
        let reciprocal = self.splat(1.0) / (self + centre);
        let u = (self - centre) * reciprocal;
        let tail = u.polynomial(&TAIL_DOUBLE, &TAIL_DOUBLE_LOW) * reciprocal;
        if !E::BESIDE_HALF {
            return tail;
        }
        let t = self.high;
        let near = Self::new(t.splat(0.5), t * t.splat(-DENSITY_AT_0[0]));
        Self::select(t.splat(-TINY_EXPONENT) - t.neg_abs(), near, tail)
    }

    #[inline(always)]
    fn octaves(n: Self, d: Self) -> Octaves<Self> {
        let [k, scale, excess] = Format::F64.octaves(n.high, d.high);
        Octaves { k: k.into(), scale, excess }
    }

    #[inline(always)]
    fn exact_difference(self, other: Self) -> Self {
        self - other
    }

    #[inline(always)]
    fn or_infinite(self, excess: W) -> Self {
        self.moved(self.high + excess)
    }

    /// By a power of two.
    #[inline(always)]
    fn scale(self, by: W) -> Self {
        Self::new(self.high * by, self.low * by)
    }

    #[inline(always)]
    fn whole(ratio: Ratio<Self>) -> Self {
        ratio.n + ratio.m()
    }

    #[inline(always)]
    fn proportion(ratio: Ratio<Self>) -> Quotients<W, E> {
        Quotients { n: ratio.n, m: ratio.m(), d: ratio.whole() }
    }

    #[inline(always)]
    fn proportion_of(n: Self, d: Self) -> Quotients<W, E> {
        Quotients { n, m: d - n, d }
    }

    #[inline(always)]
    fn quotient(self, divisor: Self) -> E::Rounded {
        E::quotient(self, divisor)
    }

    #[inline(always)]
    fn times_ratio(self, n: Self, d: f64) -> E::Rounded {
        let product = self * n;
        product.or_tiny(SMALLEST, product.quotient(self.splat(d)))
    }

    #[inline(always)]
    fn round(self) -> E::Rounded {
        E::round(self)
    }

    #[inline(always)]
    fn select_rounded(self, negative: E::Rounded, other: E::Rounded) -> E::Rounded {
        E::select_negative(self.high + self.low, negative, other)
    }

    #[inline(always)]
    fn or_itself(self, tiny: f64, y: E::Rounded) -> E::Rounded {
        let x = self.high;
        let is_huge = x.neg_abs() + x.splat(HUGE);
        self.or_tiny(tiny, E::select_negative(is_huge, E::exact(x), y))
    }

    #[inline(always)]
    fn or_infinity(self, large: f64, y: E::Rounded) -> E::Rounded {
        let x = self.high;
        E::select_negative(x.splat(large) - x, E::exact(x.splat(f64::INFINITY)), y)
    }
}

impl<W: Float64, E: Ending<W>> Add for Double<W, E> {
    type Output = Self;
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        let sum = Self::two_sum(self.high, other.high);
        Self::new(sum.high, sum.low + (self.low + other.low))
    }
}

impl<W: Float64, E: Ending<W>> Sub for Double<W, E> {
    type Output = Self;
    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        let zero = other.high.splat(0.0);
        self + Self::new(zero - other.high, zero - other.low)
    }
}

impl<W: Float64, E: Ending<W>> Mul for Double<W, E> {
    type Output = Self;
    #[inline(always)]
    fn mul(self, other: Self) -> Self {
        let product = Self::two_product(self.high, other.high);
        let cross = self.high.mul_add(other.low, self.low * other.high);
        Self::new(product.high, product.low + cross)
    }
}

impl<W: Float64, E: Ending<W>> Div for Double<W, E> {
    type Output = Self;
    #[inline(always)]
    fn div(self, other: Self) -> Self {
        let reciprocal = other.reciprocal();
        let high = self.high * reciprocal;
        Self::new(high, self.remainder(high, other) * reciprocal)
    }
}
