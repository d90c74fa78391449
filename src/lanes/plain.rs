//! Registers as they are: each operation is the instruction of its name.

use core::marker::PhantomData;
use core::ops::{Add, Div, Mul, Sub};

use super::{Float, Lanes, Proportion, Ratio, SMALLEST};

/// Numbers in registers `R` with the exponential of `M`.
#[derive(Clone, Copy)]
pub struct Plain<R, M> {
    number: Bounded<R>,
    method: PhantomData<M>,
}

/// A number, and the size of what it was computed from: where a sum cancels, that is the larger.
/// Rounding errors are a small multiple of it. Where nobody asks for it, it costs nothing.
#[derive(Clone, Copy)]
pub struct Bounded<R> {
    pub(crate) value: R,
    pub(crate) size: R,
}

/// How plain lanes evaluate `e^-x`.
pub trait Method<R: Float>: Copy {
    /// Where results are subnormal, if any are.
    const SUBNORMAL: Option<Subnormal>;
    const FARTHEST: f64;
    /// What proportions are multiplied by before they are weighted, so that they are normal numbers
    /// if the result is.
    const LIFT: f64;
    /// What `S` is 1 by.
    const UNIT: f64;
    /// Whether anybody asks for the sizes of results.
    const SIZED: bool;

    fn exp_neg(x: R) -> Exponential<R>;

    #[inline(always)]
    fn bounded(value: R) -> Bounded<R> {
        let size = if Self::SIZED { value.splat(0.0) - value.neg_abs() } else { value };
        Bounded { value, size }
    }

    #[inline(always)]
    fn select_negative(mask: R, negative: Bounded<R>, other: Bounded<R>) -> Bounded<R> {
        let value = mask.select_negative(negative.value, other.value);
        let size =
            if Self::SIZED { mask.select_negative(negative.size, other.size) } else { value };
        Bounded { value, size }
    }
}

/// The parts of `e^-x`: those of a [`Ratio`], scaled down as the method likes.
pub struct Exponential<R> {
    pub(crate) n: R,
    pub(crate) sum: R,
    pub(crate) scale: R,
    pub(crate) c: R,
    pub(crate) f: R,
}

/// The numbers below the smallest normal one.
#[derive(Clone, Copy)]
pub struct Subnormal {
    /// The inverse of the smallest normal number.
    pub(super) inverse_normal: f64,
    /// The smallest normal number in units of the smallest positive one.
    pub(super) units: f64,
    /// The inverse of what times an ordinary number may be subnormal.
    inverse_small: f64,
}

impl Subnormal {
    pub(crate) const F32: Self = Self::new(126, 23);
    pub(crate) const F64: Self = Self::new(1022, 52);

    const fn new(exponent: u64, digits: u64) -> Self {
        Self {
            inverse_normal: f64::from_bits((1023 + exponent) << 52),
            units: f64::from_bits((1023 + digits) << 52),
            inverse_small: f64::from_bits((1023 + exponent - 20) << 52),
        }
    }
}

impl<R: Float, M: Method<R>> Plain<R, M> {
    #[inline(always)]
    pub(crate) fn new(value: R) -> Self {
        Self::from(M::bounded(value))
    }

    #[inline(always)]
    fn from(number: Bounded<R>) -> Self {
        Self { number, method: PhantomData }
    }

    #[inline(always)]
    fn value(self) -> R {
        self.number.value
    }
}

/// `n/d`. A division with a subnormal result takes many times longer than another, so it is done in
/// the range of normal numbers, to an integer number of units, which then are the bits: rounded to
/// one by adding the smallest number with units of 1.
#[inline(always)]
fn divide<R: Float>(n: R, d: R, subnormal: Option<Subnormal>) -> R {
    let Some(Subnormal { inverse_normal, units, .. }) = subnormal else { return n / d };
    let excess = n.neg_abs().neg_mul_add(n.splat(inverse_normal), n.splat(0.0) - d);
    let scaled = n * n.splat(inverse_normal) * n.splat(units);
    let quotient = excess.select_negative(scaled, n) / d;
    let one = n.select_negative(n.splat(-units), n.splat(units));
    let zero = n.select_negative(n.splat(-0.0), n.splat(0.0));
    excess.select_negative(zero.add_bits(quotient + one, one), quotient)
}

impl<R: Float, M: Method<R>> Lanes for Plain<R, M> {
    type Rounded = Bounded<R>;
    type Scale = R;
    type Proportion = Part<R, M>;

    const FARTHEST: f64 = M::FARTHEST;

    #[inline(always)]
    fn splat(self, value: f64) -> Self {
        Self::new(self.value().splat(value))
    }

    #[inline(always)]
    fn words(self, [high, _]: [f64; 2]) -> Self {
        self.splat(high)
    }

    #[inline(always)]
    fn neg_abs(self) -> Self {
        Self::from(Bounded { value: self.value().neg_abs(), ..self.number })
    }

    #[inline(always)]
    fn clamp(self, low: f64, high: f64) -> Self {
        Self::new(self.value().clamp(low, high))
    }

    #[inline(always)]
    fn select_negative(self, negative: Self, other: Self) -> Self {
        Self::from(M::select_negative(self.value(), negative.number, other.number))
    }

    #[inline(always)]
    fn mul_add(self, b: Self, c: Self) -> Self {
        let value = self.value().mul_add(b.value(), c.value());
        let size =
            if M::SIZED { self.number.size.mul_add(b.number.size, c.number.size) } else { value };
        Self::from(Bounded { value, size })
    }

    #[inline(always)]
    fn exp_neg(self) -> Ratio<Self> {
        let Exponential { n, sum, scale, c, f } = M::exp_neg(self.value());
        Ratio { n: Self::new(n), sum: Self::new(sum), scale, c: Self::new(c), f: Self::new(f) }
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
    fn difference(Ratio { scale, c, f, .. }: Ratio<Self>) -> Self {
        let unit = scale.splat(M::UNIT);
        Self::new(c.value() * (unit - scale) - f.value() * (unit + scale))
    }

    #[inline(always)]
    fn proportion(ratio: Ratio<Self>) -> Part<R, M> {
        Part { n: ratio.n.value(), d: ratio.whole().value(), method: PhantomData }
    }

    /// The numerator must not have come from a sum that cancels.
    #[inline(always)]
    fn quotient(self, divisor: Self) -> Bounded<R> {
        M::bounded(divide(self.value(), divisor.value(), M::SUBNORMAL))
    }

    #[inline(always)]
    fn round(self) -> Bounded<R> {
        self.number
    }

    #[inline(always)]
    fn select_rounded(self, negative: f64, other: Bounded<R>) -> Bounded<R> {
        M::select_negative(self.value(), self.splat(negative).number, other)
    }

    #[inline(always)]
    fn or_itself(self, tiny: f64, large: f64, y: Bounded<R>) -> Bounded<R> {
        let x = self.value();
        // In `Widened` there is room enough.
        let y = match M::LIFT {
            1.0 => y,
            _ => M::select_negative(x.splat(large) - x, self.number, y),
        };
        match tiny {
            SMALLEST => y,
            _ => M::select_negative(x.splat(-tiny) - x.neg_abs(), self.number, y),
        }
    }
}

/// A proportion `p = n/d`.
#[derive(Clone, Copy)]
pub struct Part<R, M> {
    n: R,
    d: R,
    method: PhantomData<M>,
}

impl<R: Float, M: Method<R>> Part<R, M> {
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

impl<R: Float, M: Method<R>> Proportion<Plain<R, M>> for Part<R, M> {
    #[inline(always)]
    fn part(self) -> Bounded<R> {
        M::bounded(self.divide())
    }

    #[inline(always)]
    fn mirrored(self, x: Plain<R, M>) -> Bounded<R> {
        let p = self.divide();
        let one = p.splat(1.0);
        let rest = self.select_small(one, one - self.normal(p));
        M::bounded(x.value().select_negative(p, rest))
    }

    #[inline(always)]
    fn variance(self) -> Bounded<R> {
        let p = self.divide();
        let q = self.normal(p);
        let variance = match R::FUSED {
            true => q.neg_mul_add(q, q),
            // Here q·q could be subnormal, and slow.
            false => q * (q.splat(1.0) - q),
        };
        M::bounded(self.select_small(p, variance))
    }

    #[inline(always)]
    fn weighted(self, by: Plain<R, M>) -> Bounded<R> {
        let Bounded { value: by, size } = by.number;
        let p = match M::SUBNORMAL {
            None if M::LIFT == 1.0 => self.n / self.d,
            None => {
                let lifted = by * (self.n * by.splat(M::LIFT) / self.d);
                let value = lifted * by.splat(1.0 / M::LIFT);
                return Bounded { value, size };
            }
            Some(_) => divide(self.select_small(by * self.n, self.n), self.d, M::SUBNORMAL),
        };
        Bounded { value: self.select_small(p, by * self.normal(p)), size: size * p }
    }

    #[inline(always)]
    fn value(self) -> Plain<R, M> {
        let p = self.divide();
        Plain::new(self.normal(p))
    }

    /// The error of `1 - p` is in proportion to 1.
    #[inline(always)]
    fn rest(self) -> Plain<R, M> {
        let p = self.value().value();
        let rest = p.splat(1.0) - p;
        let size = if M::SIZED { rest + rest.splat(1.0 / 1024.0) } else { rest };
        Plain::from(Bounded { value: rest, size })
    }
}

impl<R: Float, M: Method<R>> Add for Plain<R, M> {
    type Output = Self;
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        let value = self.value() + other.value();
        let size = if M::SIZED { self.number.size + other.number.size } else { value };
        Self::from(Bounded { value, size })
    }
}

impl<R: Float, M: Method<R>> Sub for Plain<R, M> {
    type Output = Self;
    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        let value = self.value() - other.value();
        let size = if M::SIZED { self.number.size + other.number.size } else { value };
        Self::from(Bounded { value, size })
    }
}

impl<R: Float, M: Method<R>> Mul for Plain<R, M> {
    type Output = Self;
    #[inline(always)]
    fn mul(self, other: Self) -> Self {
        let value = self.value() * other.value();
        let size = if M::SIZED { self.number.size * other.number.size } else { value };
        Self::from(Bounded { value, size })
    }
}

/// By a number of at least 1, so that the size need not be divided.
impl<R: Float, M: Method<R>> Div for Plain<R, M> {
    type Output = Self;
    #[inline(always)]
    fn div(self, other: Self) -> Self {
        Self::from(Bounded { value: self.value() / other.value(), size: self.number.size })
    }
}
