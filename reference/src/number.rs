//! The two arithmetics that the functions are evaluated in: f64, and multiple precision.

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
    fn is_negative(&self) -> bool;

    /// e^−|x|, of an error that [`Reference`](crate::Reference) allows for: an ULP in f64.
    fn decay(&self) -> Self;
}

impl Number for f64 {
    fn is_negative(&self) -> bool {
        *self < 0.0
    }

    fn decay(&self) -> Self {
        (-self.abs()).exp()
    }
}

/// A number of 192 bits.
///
/// That many, because σ(x) = ½ + x/4 − x³/48 lies within 2⁻¹⁶⁵ of a tie between two f64.
#[derive(Clone)]
pub(crate) struct Real(BigFloat);

const PRECISION: usize = 192;
const ROUNDING: RoundingMode = RoundingMode::ToEven;

/// Beyond, e^−|x| rounds to zero in every format, even when multiplied by any of its numbers.
const FARTHEST: f64 = 2000.0;

thread_local! {
    static CONSTANTS: RefCell<Consts> =
        RefCell::new(Consts::new().expect("memory for the constants of astro-float"));
}

impl Number for Real {
    fn is_negative(&self) -> bool {
        self.0.is_negative()
    }

    fn decay(&self) -> Self {
        let exponent = self.0.abs().min(&Real::from(FARTHEST).0).neg();
        CONSTANTS.with_borrow_mut(|constants| Real(exponent.exp(PRECISION, ROUNDING, constants)))
    }
}

macro_rules! operators {
    ($($operator:ident $method:ident)*) => {$(
        impl $operator for Real {
            type Output = Real;

            fn $method(self, other: Real) -> Real {
                Real(self.0.$method(&other.0, PRECISION, ROUNDING))
            }
        }
    )*};
}

operators!(Add add Sub sub Mul mul Div div);

impl From<f64> for Real {
    fn from(x: f64) -> Self {
        // `from_f64` (astro-float 0.9.6) halves subnormal numbers and drops the sign of zero.
        if x.is_subnormal() {
            let scale = 2f64.powi(64);
            return Real::from(x * scale) / Real::from(scale);
        }
        let mut real = BigFloat::from_f64(x, PRECISION);
        real.set_sign(if x.is_sign_negative() { Sign::Neg } else { Sign::Pos });
        Real(real)
    }
}

impl From<Real> for Exact {
    fn from(Real(real): Real) -> Self {
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
    use super::*;

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
}
