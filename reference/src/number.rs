//! The two arithmetics that the functions are evaluated in: f64 with a bound on its error, and
//! multiple precision.

use std::cell::RefCell;
use std::ops::{Add, Div, Mul, Sub};

use astro_float::{BigFloat, Consts, RoundingMode, Sign, WORD_BIT_SIZE};

use crate::exact::Exact;

/// What the functions are written over.
pub(crate) trait Number:
    Clone
    + From<f64>
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
{
    /// The bits of its significands.
    const PRECISION: usize;

    fn is_below(&self, other: &Self) -> bool;
    fn exp(&self) -> Self;
    /// eˣ − 1, of an x that is exact, or negative: there its relative error does not grow.
    fn exp_minus_1(&self) -> Self;
    /// ln(1 + x), of a tiny x no less exact.
    fn ln_1_plus(&self) -> Self;
    fn tanh(&self) -> Self;
    fn sqrt_2_over_pi() -> Self;

    fn is_negative(&self) -> bool {
        self.is_below(&Self::from(0.0))
    }

    /// The greater of the two; NaN stays.
    fn at_least(&self, bound: f64) -> Self {
        let bound = Self::from(bound);
        if self.is_below(&bound) { bound } else { self.clone() }
    }

    /// The lesser of the two; NaN stays.
    fn at_most(&self, bound: f64) -> Self {
        let bound = Self::from(bound);
        if bound.is_below(self) { bound } else { self.clone() }
    }

    /// The middle between the two and a little more in the direction of `t`, where this is
    /// `low`·σ(−t) + `high`·σ(t): to be told from a tie, however tiny `t` is.
    fn beside_middle(self, low: &Self, high: &Self, t: &Self) -> Self;

    /// A trifle less in magnitude, where a factor 1 − O(t²) is lost: to be told from a tie, however tiny
    /// `t` is.
    fn less_a_trifle(self, _t: &Self) -> Self {
        self
    }

    /// Itself, of no certainty where an error in `x` could have decided what it is.
    fn unless_near_0(self, _x: &Self) -> Self {
        self
    }

    fn magnitude(&self) -> Self {
        if self.is_negative() { Self::from(0.0) - self.clone() } else { self.clone() }
    }

    /// e^−|x|.
    fn decay(&self) -> Self {
        if self.is_negative() { self.exp() } else { (Self::from(0.0) - self.clone()).exp() }
    }
}

/// A number in f64, and the size of what it was computed from: an error of 2⁻⁴⁸ of that is more
/// than all roundings together can make, if the C library's functions are within two ULP.
#[derive(Clone, Copy)]
pub(crate) struct Estimate {
    pub value: f64,
    pub size: f64,
}

impl From<f64> for Estimate {
    /// A NaN is as certain as 0 is.
    fn from(value: f64) -> Self {
        Estimate { value, size: if value.is_nan() { 0.0 } else { value.abs() } }
    }
}

impl Number for Estimate {
    const PRECISION: usize = f64::MANTISSA_DIGITS as usize;

    fn is_below(&self, other: &Self) -> bool {
        self.value < other.value
    }

    /// An error of the exponent becomes a factor.
    fn exp(&self) -> Self {
        let value = self.value.exp();
        // Beyond the largest number it is an infinity in every format.
        let size = if value.is_infinite() { 0.0 } else { value * (1.0 + self.size.min(1e4)) };
        Estimate { value, size }
    }

    fn beside_middle(self, low: &Self, high: &Self, t: &Self) -> Self {
        let halves = [low, high].map(|end| end.value / 2.0);
        let middle = halves[0] + halves[1];
        let rise = (high.value - low.value) * t.value;
        let is_exact = middle - halves[0] == halves[1] && middle - halves[1] == halves[0];
        // Of so few bits that the next number is no tie of f32.
        let is_short = middle.to_bits() << 44 == 0;
        // From here on the little is less than the next number is away.
        let is_near = rise != 0.0 && rise.abs() <= f64::EPSILON / 2.0 * middle.abs();
        match is_exact && is_short && is_near {
            true if rise > 0.0 => Estimate { value: middle.next_up(), size: 0.0 },
            true => Estimate { value: middle.next_down(), size: 0.0 },
            false => self,
        }
    }

    fn unless_near_0(self, x: &Self) -> Self {
        match x.value.abs() <= 1e-9 * x.size {
            true => Estimate { size: f64::INFINITY, ..self },
            false => self,
        }
    }

    fn exp_minus_1(&self) -> Self {
        self.value.exp_m1().into()
    }

    fn ln_1_plus(&self) -> Self {
        let value = self.value.ln_1p();
        Estimate { value, size: value.abs() + self.size / (1.0 + self.value).abs() }
    }

    fn tanh(&self) -> Self {
        self.value.tanh().into()
    }

    fn sqrt_2_over_pi() -> Self {
        (2.0 / std::f64::consts::PI).sqrt().into()
    }
}

impl Add for Estimate {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Estimate { value: self.value + other.value, size: self.size + other.size }
    }
}

impl Sub for Estimate {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Estimate { value: self.value - other.value, size: self.size + other.size }
    }
}

impl Mul for Estimate {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        Estimate { value: self.value * other.value, size: self.size * other.size }
    }
}

impl Div for Estimate {
    type Output = Self;

    fn div(self, other: Self) -> Self {
        let value = self.value / other.value;
        let excess = other.size / other.value.abs();
        Estimate { value, size: self.size / other.value.abs() * excess }
    }
}

/// A number of so many bits.
#[derive(Clone)]
pub(crate) struct Real<const BITS: usize>(BigFloat);

/// Enough for f64: σ(x) = ½ + x/4 − x³/48 lies within 2⁻¹⁶⁵ of a tie between two.
pub(crate) const FOR_F64: usize = 192;
/// Enough for f32 with any parameters of that size: 1 − O(t²) for the product t of the smallest two, 2⁻²⁹⁸.
pub(crate) const FOR_F32: usize = 640;
const ROUNDING: RoundingMode = RoundingMode::ToEven;

/// Beyond, e^−|x| rounds to zero in every format, even when multiplied by any of its numbers.
const FARTHEST: f64 = 2000.0;

thread_local! {
    static CONSTANTS: RefCell<Consts> =
        RefCell::new(Consts::new().expect("memory for the constants of astro-float"));
}

impl<const BITS: usize> Number for Real<BITS> {
    const PRECISION: usize = BITS;

    fn is_below(&self, other: &Self) -> bool {
        self.0.cmp(&other.0).is_some_and(|order| order < 0)
    }

    fn exp(&self) -> Self {
        let exponent = self.at_least(-FARTHEST).at_most(FARTHEST).0;
        CONSTANTS.with_borrow_mut(|constants| Real(exponent.exp(BITS, ROUNDING, constants)))
    }

    fn exp_minus_1(&self) -> Self {
        let x = self.clone();
        if !x.is_within(1e-20) {
            return x.exp() - Real::from(1.0);
        }
        // The next term of the series is 2⁻¹⁹⁹ of the first.
        let rest = Real::from(1.0) + x.clone() / Real::from(3.0);
        x.clone() + x.clone() * x / Real::from(2.0) * rest
    }

    fn ln_1_plus(&self) -> Self {
        let x = self.clone();
        if !x.is_within(2f64.powi(-(BITS as i32) / 3)) {
            // Of so many bits the sum loses nothing of x that matters.
            let sum = x.0.add(&Self::from(1.0).0, BITS + 128, ROUNDING);
            return CONSTANTS.with_borrow_mut(|constants| Real(sum.ln(BITS, ROUNDING, constants)));
        }
        // Of the series, the next term is less than 2^−BITS of the first.
        let rest = Real::from(1.0) - x.clone() * Real::from(2.0) / Real::from(3.0);
        x.clone() - x.clone() * x / Real::from(2.0) * rest
    }

    fn tanh(&self) -> Self {
        CONSTANTS.with_borrow_mut(|constants| Real(self.0.tanh(BITS, ROUNDING, constants)))
    }

    fn beside_middle(self, low: &Self, high: &Self, t: &Self) -> Self {
        if !low.is_below(high) && !high.is_below(low) {
            return self;
        }
        let falls = high.is_below(low) != t.is_negative();
        let sign = if falls == self.is_negative() { 1.0 } else { -1.0 };
        self.by_a_trifle(sign, t)
    }

    fn less_a_trifle(self, t: &Self) -> Self {
        self.by_a_trifle(-1.0, t)
    }

    fn sqrt_2_over_pi() -> Self {
        CONSTANTS.with_borrow_mut(|constants| {
            let pi = Self(constants.pi(BITS, ROUNDING));
            Self((Self::from(2.0) / pi).0.sqrt(BITS, ROUNDING))
        })
    }
}

impl<const BITS: usize> Real<BITS> {
    /// Is it less than that in magnitude?
    fn is_within(&self, bound: f64) -> bool {
        self.is_below(&Real::from(bound)) && Real::from(-bound).is_below(self)
    }

    /// A trifle more in magnitude, or less, where `t` is so tiny, but not 0, that its part in a factor
    /// is lost.
    fn by_a_trifle(self, sign: f64, t: &Self) -> Self {
        let zero = Real::from(0.0);
        let is_zero = !t.is_below(&zero) && !zero.is_below(t);
        match BITS < FOR_F32 && t.is_within(1e-22) && !is_zero {
            true => self * (Real::from(1.0) + Real::from(sign * 2f64.powi(-160))),
            false => self,
        }
    }
}

macro_rules! operators {
    ($($operator:ident $method:ident)*) => {$(
        impl<const BITS: usize> $operator for Real<BITS> {
            type Output = Self;

            fn $method(self, other: Self) -> Self {
                Real(self.0.$method(&other.0, BITS, ROUNDING))
            }
        }
    )*};
}

operators!(Add add Sub sub Mul mul Div div);

impl<const BITS: usize> From<f64> for Real<BITS> {
    fn from(x: f64) -> Self {
        // `from_f64` (astro-float 0.9.6) halves subnormal numbers and drops the sign of zero.
        if x.is_subnormal() {
            let scale = 2f64.powi(64);
            return Real::from(x * scale) / Real::from(scale);
        }
        let mut real = BigFloat::from_f64(x, BITS);
        real.set_sign(if x.is_sign_negative() { Sign::Neg } else { Sign::Pos });
        Real(real)
    }
}

impl<const BITS: usize> From<Real<BITS>> for Exact {
    fn from(Real(real): Real<BITS>) -> Self {
        let negative = real.is_negative();
        if real.is_inf() {
            return Exact::Infinite { negative };
        }
        if real.is_zero() {
            return Exact::from(if negative { -0.0 } else { 0.0 });
        }
        let Some((words, _, _, exponent, _)) = real.as_raw_parts() else {
            return Exact::Nan;
        };
        let (rest, head) = words.split_at(words.len() - 128 / WORD_BIT_SIZE);
        let head =
            head.iter().rev().fold(0, |head, &word| head << WORD_BIT_SIZE | u128::from(word));
        let inexact = rest.iter().any(|&word| word != 0);
        // astro-float's significands lie in [½, 1).
        Exact::Finite { negative, mantissa: head | u128::from(inexact), exponent: exponent - 1 }
    }
}

#[cfg(test)]
mod tests {
    use std::f64::consts::LN_2;

    use super::*;

    type Real = super::Real<FOR_F64>;

    #[test]
    fn doubles_become_real() {
        let least = f64::from_bits(1);
        for x in [0.0, -0.0, least, -3.0 * least, f64::MIN_POSITIVE, -0.1, f64::MAX, f64::INFINITY]
        {
            assert_eq!(Exact::from(Real::from(x)), Exact::from(x));
        }
        assert_eq!(Exact::from(Real::from(f64::NAN)), Exact::Nan);
    }

    #[test]
    fn what_is_cut_off_is_noticed() {
        let sum = Real::from(1.0) + Real::from(2f64.powi(-150));
        let mantissa = 1 << 127 | 1;
        assert_eq!(Exact::from(sum), Exact::Finite { negative: false, mantissa, exponent: 0 });
    }

    #[test]
    fn logarithms_near_1_are_exact() {
        let long = |x: f64| super::Real::<FOR_F32>::from(x).ln_1_plus();
        assert_eq!(Exact::from(long(1.0)).round::<f64>(), LN_2);
        // Below 2⁻⁶⁴ the first is a series, below 2⁻²¹³ both are.
        for x in (0..300).map(|k| 1.1 * 2f64.powi(-k)) {
            let ratio = super::Real(Real::from(x).ln_1_plus().0) / long(x);
            assert!((ratio - 1.0.into()).is_within(2f64.powi(-185)), "{x:e}");
        }
    }
}
