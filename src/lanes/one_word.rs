//! Numbers of one word, each a register as it is.

use core::marker::PhantomData;
use core::ops::{Add, Div, Mul, Sub};

use super::{Float, Format, Lanes, Octaves, Proportion, Ratio, polynomial};

/// Numbers in registers `R` with the exponential of `M`.
#[derive(Clone, Copy)]
pub struct OneWord<R, M: Exponentials<R>> {
    number: Tracked<R>,
    stage: M::Stage,
}

/// A number, and the magnitude of what it was computed from: where a sum cancels, that is the larger.
/// Rounding errors are a small multiple of it. It is not computed unless [`Exponentials::TRACKED`].
#[derive(Clone, Copy)]
pub struct Tracked<R> {
    pub(crate) value: R,
    pub(crate) magnitude: R,
}

/// How lanes of one word evaluate `e^-x`.
pub trait Exponentials<R>: Copy {
    /// What `x` carries to its exponential, if that is evaluated in stages.
    type Stage: Copy;
    const NO_STAGE: Self::Stage;
    /// The subnormal numbers, if results may be some.
    const SUBNORMAL: Option<Subnormal>;
    /// Whether these lanes are given any `x`, however small `e^x` and `e^-|x|` are there.
    const UNBOUNDED: bool;
    const EXP_IS_NORMAL: f64;
    const EXP_UNDERFLOWS: f64;
    const FORMAT: Format;
    const LARGEST: f64;
    /// Whether magnitudes of results are wanted.
    const TRACKED: bool;

    fn exp_neg(x: R, stage: Self::Stage) -> Exponential<R>;
    /// `e^x` as a number and the power of two to divide it by.
    fn exp(x: R, stage: Self::Stage) -> [R; 2];
    /// `1 - e^(rate·x)` for `x <= 0`, as numerator and denominator.
    fn one_minus_exp(x: R, rate: f64, stage: Self::Stage) -> [R; 2];

    #[inline(always)]
    fn tracked(value: R) -> Tracked<R>
    where
        R: Float,
    {
        let magnitude = if Self::TRACKED { value.abs() } else { value };
        Tracked { value, magnitude }
    }

    #[inline(always)]
    fn select_negative(mask: R, negative: Tracked<R>, other: Tracked<R>) -> Tracked<R>
    where
        R: Float,
    {
        let value = mask.select_negative(negative.value, other.value);
        let magnitude = if Self::TRACKED {
            mask.select_negative(negative.magnitude, other.magnitude)
        } else {
            value
        };
        Tracked { value, magnitude }
    }
}

/// `e^-x` as the parts of a [`Ratio`], scaled down as the method likes.
#[derive(Clone, Copy)]
pub struct Exponential<R> {
    pub(crate) n: R,
    pub(crate) sum: R,
    pub(crate) scale: R,
}

/// What `1 - p` adds to its magnitude, since its error is in proportion to 1: `2^-10`, of which
/// `evaluate.rs` takes `2^-43`. Derived in "Why 2⁻⁴³" in `docs/numerics.md`.
const ONE_MINUS_P: f64 = 1.0 / 1024.0;

/// `2^-200`: f32 results that this is a part of round to 0.
const TRIFLE: f64 = f64::from_bits((1023 - 200) << 52);

/// The numbers below the smallest normal one.
#[derive(Clone, Copy)]
pub struct Subnormal {
    /// The inverse of the smallest normal number.
    pub(super) inverse_normal: f64,
    /// The smallest normal number in units of the smallest positive one.
    pub(super) units: f64,
    /// The inverse of twice the smallest normal number.
    inverse_small: f64,
}

impl Subnormal {
    pub(crate) const F32: Self = Self::new(126, 23);
    pub(crate) const F64: Self = Self::new(1022, 52);

    const fn new(exponent: u64, digits: u64) -> Self {
        Self {
            inverse_normal: f64::from_bits((1023 + exponent) << 52),
            units: f64::from_bits((1023 + digits) << 52),
            inverse_small: f64::from_bits((1023 + exponent - 1) << 52),
        }
    }
}

impl<R: Float, M: Exponentials<R>> OneWord<R, M> {
    #[inline(always)]
    pub(crate) fn new(value: R) -> Self {
        Self::from(M::tracked(value))
    }

    #[inline(always)]
    fn from(number: Tracked<R>) -> Self {
        Self { number, stage: M::NO_STAGE }
    }

    #[inline(always)]
    pub(crate) fn staged(value: R, stage: M::Stage) -> Self {
        Self { number: M::tracked(value), stage }
    }

    #[inline(always)]
    pub(crate) fn value(self) -> R {
        self.number.value
    }
}

/// `n/d`. A division with a subnormal result takes many times longer than another, so it is done in
/// the range of normal numbers, to an integer number of units, which then are the bits: rounded to
/// one by adding the smallest number with units of 1.
#[inline(always)]
fn divide<R: Float>(n: R, d: R, subnormal: Option<Subnormal>) -> R {
    let Some(Subnormal { inverse_normal, units, .. }) = subnormal else { return n / d };
    let zero = n.splat(0.0);
    let scaled = n * n.splat(inverse_normal);
    let excess = scaled.abs() - d;
    let quotient = excess.select_negative(scaled, n) / d;
    let one = n.splat(units).times_sign_of(n);
    let integer = quotient.mul_add(n.splat(units), one);
    excess.select_negative(zero.times_sign_of(n).add_bits(integer, one), quotient)
}

impl<R: Float, M: Exponentials<R>> Lanes for OneWord<R, M> {
    type Rounded = Tracked<R>;
    type Scale = R;
    type Proportion = Quotient<R, M>;

    const WORDS: u32 = 1;
    const EXP_IS_NORMAL: f64 = M::EXP_IS_NORMAL;
    const EXP_UNDERFLOWS: f64 = M::EXP_UNDERFLOWS;
    const LARGEST: f64 = M::LARGEST;

    #[inline(always)]
    fn splat(self, value: f64) -> Self {
        Self::new(self.value().splat(value))
    }

    #[inline(always)]
    fn constant(self, [high, _]: [f64; 2]) -> Self {
        self.splat(high)
    }

    #[inline(always)]
    fn neg_abs(self) -> Self {
        Self { number: Tracked { value: self.value().neg_abs(), ..self.number }, ..self }
    }

    #[inline(always)]
    fn clamp(self, low: f64, high: f64) -> Self {
        Self { number: M::tracked(self.value().clamp(low, high)), ..self }
    }

    #[inline(always)]
    fn at_least(self, low: f64) -> Self {
        Self { number: M::tracked(self.value().at_least(low)), ..self }
    }

    #[inline(always)]
    fn at_most(self, high: f64) -> Self {
        Self { number: M::tracked(self.value().at_most(high)), ..self }
    }

    #[inline(always)]
    fn down_to(self, low: f64) -> Self {
        if M::UNBOUNDED { self.at_least(low) } else { self }
    }

    #[inline(always)]
    fn up_to(self, high: f64) -> Self {
        if M::UNBOUNDED { self.at_most(high) } else { self }
    }

    #[inline(always)]
    fn within(self, _: f64) -> Self {
        self
    }

    #[inline(always)]
    fn times_sign_of(self, x: Self) -> Self {
        Self {
            number: Tracked { value: self.value().times_sign_of(x.value()), ..self.number },
            ..self
        }
    }

    #[inline(always)]
    fn select_negative(self, negative: Self, other: Self) -> Self {
        Self::from(M::select_negative(self.value(), negative.number, other.number))
    }

    /// As a part of `x` that is lost beside any other number.
    #[inline(always)]
    fn or_0_like(self, x: Self) -> Self {
        if !M::TRACKED {
            return self;
        }
        let value = x.value().mul_add(x.value().splat(TRIFLE), self.value());
        Self::from(Tracked { value, ..self.number })
    }

    #[inline(always)]
    fn mul_add(self, b: Self, c: Self) -> Self {
        let value = self.value().mul_add(b.value(), c.value());
        let magnitude = if M::TRACKED {
            self.number.magnitude.mul_add(b.number.magnitude, c.number.magnitude)
        } else {
            value
        };
        Self { number: Tracked { value, magnitude }, ..self }
    }

    #[inline(always)]
    fn over_unit(self) -> [Self; 2] {
        [self, self.splat(1.0)]
    }

    #[inline(always)]
    fn exp_neg(self) -> Ratio<Self> {
        let Exponential { n, sum, scale } = M::exp_neg(self.value(), self.stage);
        Ratio { n: Self::new(n), sum: Self::new(sum), scale }
    }

    #[inline(always)]
    fn exp(self) -> [Self; 2] {
        let [n, d] = M::exp(self.value(), self.stage);
        [Self::new(n), Self::new(d)]
    }

    #[inline(always)]
    fn one_minus_exp(self, rate: f64) -> [Self; 2] {
        let [n, d] = M::one_minus_exp(self.value(), rate, self.stage);
        [Self::new(n), Self::new(d)]
    }

    #[inline(always)]
    fn ln_over(self) -> Self {
        Self::new(polynomial(self.value() * self.value(), M::FORMAT.ln))
    }

    #[inline(always)]
    fn normal_tail(self) -> Self {
        let (t, [above, below]) = (self.value(), M::FORMAT.tail);
        Self::new(polynomial(t, above) / polynomial(t, below))
    }

    #[inline(always)]
    fn octaves(n: Self, d: Self) -> Octaves<Self> {
        let [k, scale, excess] = M::FORMAT.octaves(n.value(), d.value());
        Octaves { k: Self::new(k), scale, excess }
    }

    #[inline(always)]
    fn exact_difference(self, other: Self) -> Self {
        Self::new(self.value() - other.value())
    }

    #[inline(always)]
    fn or_infinite(self, excess: R) -> Self {
        Self::from(Tracked { value: self.value() + excess, ..self.number })
    }

    #[inline(always)]
    fn scale(self, scale: R) -> Self {
        Self::new(self.value() * scale)
    }

    #[inline(always)]
    fn whole(ratio: Ratio<Self>) -> Self {
        Self::new(ratio.sum.value().mul_add(ratio.scale, ratio.n.value()))
    }

    #[inline(always)]
    fn proportion(ratio: Ratio<Self>) -> Quotient<R, M> {
        Self::proportion_of(ratio.n, ratio.whole())
    }

    #[inline(always)]
    fn proportion_of(n: Self, d: Self) -> Quotient<R, M> {
        Quotient { n: n.value(), d: d.value(), method: PhantomData }
    }

    /// The numerator must not have come from a sum that cancels.
    #[inline(always)]
    fn quotient(self, divisor: Self) -> Tracked<R> {
        M::tracked(divide(self.value(), divisor.value(), M::SUBNORMAL))
    }

    #[inline(always)]
    fn times_ratio(self, n: Self, d: f64) -> Tracked<R> {
        match M::TRACKED {
            true => {
                let product = self.value() * n.value();
                M::tracked(product / product.splat(d))
            }
            false => (self * (n * self.splat(1.0 / d))).number,
        }
    }

    #[inline(always)]
    fn round(self) -> Tracked<R> {
        self.number
    }

    #[inline(always)]
    fn select_rounded(self, negative: Tracked<R>, other: Tracked<R>) -> Tracked<R> {
        M::select_negative(self.value(), negative, other)
    }

    #[inline(always)]
    fn or_itself(self, _: f64, y: Tracked<R>) -> Tracked<R> {
        y
    }

    #[inline(always)]
    fn or_infinity(self, _: f64, y: Tracked<R>) -> Tracked<R> {
        y
    }
}

/// A proportion `p = n/d`.
#[derive(Clone, Copy)]
pub struct Quotient<R, M> {
    n: R,
    d: R,
    method: PhantomData<M>,
}

impl<R: Float, M: Exponentials<R>> Quotient<R, M> {
    #[inline(always)]
    fn divide(self) -> R {
        divide(self.n, self.d, M::SUBNORMAL)
    }

    /// Where `p` is small, the first, else the other.
    #[inline(always)]
    fn select_small(self, small: R, other: R) -> R {
        match M::SUBNORMAL {
            None => other,
            Some(Subnormal { inverse_small, .. }) => {
                let is_small = self.n * self.n.splat(inverse_small) - self.d;
                is_small.select_negative(small, other)
            }
        }
    }

    /// `p` to compute with, which is fast: a normal number, or 0.
    #[inline(always)]
    fn normal(self, p: R) -> R {
        self.select_small(p.splat(0.0), p)
    }
}

impl<R: Float, M: Exponentials<R>> Proportion<OneWord<R, M>> for Quotient<R, M> {
    #[inline(always)]
    fn rounded(self) -> Tracked<R> {
        M::tracked(self.divide())
    }

    #[inline(always)]
    fn of_sign(self, x: OneWord<R, M>) -> Tracked<R> {
        let p = self.divide();
        let one = p.splat(1.0);
        let rest = self.select_small(one, one - self.normal(p));
        M::tracked(x.value().select_negative(p, rest))
    }

    #[inline(always)]
    fn times_rest(self) -> Tracked<R> {
        let p = self.divide();
        let q = self.normal(p);
        let variance = match R::FUSED {
            true => q.neg_mul_add(q, q),
            // Here q·q could be subnormal, and slow.
            false => q * (q.splat(1.0) - q),
        };
        M::tracked(self.select_small(p, variance))
    }

    #[inline(always)]
    fn times(self, by: OneWord<R, M>) -> Tracked<R> {
        let Tracked { value: by, magnitude } = by.number;
        // Where `p` would be subnormal, the product need not be.
        let p = divide(self.select_small(by * self.n, self.n), self.d, M::SUBNORMAL);
        Tracked { value: self.select_small(p, by * self.normal(p)), magnitude: magnitude * p }
    }

    #[inline(always)]
    fn p(self) -> OneWord<R, M> {
        OneWord::new(self.divide())
    }

    #[inline(always)]
    fn one_minus_p(self) -> OneWord<R, M> {
        let p = self.normal(self.divide());
        let rest = p.splat(1.0) - p;
        let magnitude = if M::TRACKED { rest + rest.splat(ONE_MINUS_P) } else { rest };
        OneWord::from(Tracked { value: rest, magnitude })
    }
}

impl<R: Float, M: Exponentials<R>> Add for OneWord<R, M> {
    type Output = Self;
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        let value = self.value() + other.value();
        let magnitude =
            if M::TRACKED { self.number.magnitude + other.number.magnitude } else { value };
        Self::from(Tracked { value, magnitude })
    }
}

impl<R: Float, M: Exponentials<R>> Sub for OneWord<R, M> {
    type Output = Self;
    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        let value = self.value() - other.value();
        let magnitude =
            if M::TRACKED { self.number.magnitude + other.number.magnitude } else { value };
        Self::from(Tracked { value, magnitude })
    }
}

impl<R: Float, M: Exponentials<R>> Mul for OneWord<R, M> {
    type Output = Self;
    #[inline(always)]
    fn mul(self, other: Self) -> Self {
        let value = self.value() * other.value();
        let magnitude =
            if M::TRACKED { self.number.magnitude * other.number.magnitude } else { value };
        Self { number: Tracked { value, magnitude }, ..self }
    }
}

/// By a number that was not computed from larger ones.
impl<R: Float, M: Exponentials<R>> Div for OneWord<R, M> {
    type Output = Self;
    #[inline(always)]
    fn div(self, other: Self) -> Self {
        let value = self.value() / other.value();
        let magnitude =
            if M::TRACKED { self.number.magnitude / other.value().abs() } else { value };
        Self::from(Tracked { value, magnitude })
    }
}
