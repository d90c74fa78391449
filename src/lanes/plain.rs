//! Registers as they are: each operation is the instruction of its name.

use core::marker::PhantomData;
use core::ops::{Add, Mul, Sub};

use super::{Float, Lanes, Proportion, Ratio};

/// Numbers in registers `R` with the exponential of `M`.
#[derive(Clone, Copy)]
pub struct Plain<R, M>(R, PhantomData<M>);

/// How plain lanes evaluate `e^-x`.
pub trait Method<R: Float>: Copy {
    /// Where results are subnormal, if any are.
    const SUBNORMAL: Option<Subnormal>;

    fn exp_neg(x: R) -> Ratio<R, R>;
}

/// The numbers below the smallest normal one.
#[derive(Clone, Copy)]
pub struct Subnormal {
    /// The inverse of the smallest normal number.
    pub(super) inverse_normal: f64,
    /// The smallest normal number in units of the smallest positive one.
    pub(super) units: f64,
}

impl Subnormal {
    pub(crate) const F32: Self = Self::new(126, 23);
    pub(crate) const F64: Self = Self::new(1022, 52);

    const fn new(exponent: u64, digits: u64) -> Self {
        Self {
            inverse_normal: f64::from_bits((1023 + exponent) << 52),
            units: f64::from_bits((1023 + digits) << 52),
        }
    }
}

impl<R, M> Plain<R, M> {
    #[inline(always)]
    pub(crate) fn new(register: R) -> Self {
        Self(register, PhantomData)
    }
}

impl<R: Float, M: Method<R>> Lanes for Plain<R, M> {
    type Rounded = R;
    type Proportion = Part<R>;

    #[inline(always)]
    fn splat(self, value: f64) -> Self {
        Self::new(self.0.splat(value))
    }

    #[inline(always)]
    fn neg_abs(self) -> Self {
        Self::new(self.0.neg_abs())
    }

    #[inline(always)]
    fn exp_neg(self) -> Ratio<Self, R> {
        let Ratio { n, sum, scale } = M::exp_neg(self.0);
        Ratio { n: Self::new(n), sum: Self::new(sum), scale }
    }

    /// A division with a subnormal result takes many times longer than another, so it is done in
    /// the range of normal numbers, to an integer number of units.
    #[inline(always)]
    fn proportion(ratio: Ratio<Self, R>) -> Part<R> {
        let (n, d) = (ratio.n.0, ratio.sum.0.mul_add(ratio.scale, ratio.n.0));
        let Some(Subnormal { inverse_normal, units }) = M::SUBNORMAL else {
            return Part { part: n / d, units: None };
        };
        let zero = n.splat(0.0);
        let scaled = n * n.splat(inverse_normal);
        let excess = scaled - d;
        let quotient = excess.select_negative(scaled * n.splat(units), n) / d;
        Part {
            part: excess.select_negative(zero, quotient),
            units: Some((excess.select_negative(quotient, zero), units)),
        }
    }

    #[inline(always)]
    fn round(self) -> R {
        self.0
    }
}

/// A proportion that is a normal number or zero, and what it has of units of the smallest number.
#[derive(Clone, Copy)]
pub struct Part<R> {
    part: R,
    units: Option<(R, f64)>,
}

impl<R: Float> Part<R> {
    /// The units join as an integer. They are rounded to one by adding the smallest number with
    /// units of 1.
    #[inline(always)]
    fn with_units(self, part: R) -> R {
        match self.units {
            None => part,
            Some((units, one)) => {
                let one = part.splat(one);
                part.add_bits(units + one, one)
            }
        }
    }
}

impl<R: Float, M: Method<R>> Proportion<Plain<R, M>> for Part<R> {
    #[inline(always)]
    fn part(self) -> R {
        self.with_units(self.part)
    }

    #[inline(always)]
    fn mirrored(self, x: Plain<R, M>) -> R {
        let rest = self.part.splat(1.0) - self.part;
        x.0.select_negative(self.with_units(self.part), rest)
    }

    #[inline(always)]
    fn variance(self) -> R {
        let p = self.part;
        self.with_units(match R::FUSED {
            true => p.neg_mul_add(p, p),
            // Here p·p could be subnormal, and slow.
            false => p * (p.splat(1.0) - p),
        })
    }
}

impl<R: Float, M: Method<R>> Add for Plain<R, M> {
    type Output = Self;
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        Self::new(self.0 + other.0)
    }
}

impl<R: Float, M: Method<R>> Sub for Plain<R, M> {
    type Output = Self;
    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        Self::new(self.0 - other.0)
    }
}

impl<R: Float, M: Method<R>> Mul for Plain<R, M> {
    type Output = Self;
    #[inline(always)]
    fn mul(self, other: Self) -> Self {
        Self::new(self.0 * other.0)
    }
}
