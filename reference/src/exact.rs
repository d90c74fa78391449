//! Real numbers, known well enough to be rounded correctly.

use crate::format::Format;

/// A real number, to 127 significant bits.
///
/// A finite one is *rounded to odd*: cut after 128 bits, the last of which is set if
/// anything was cut off. Rounding that to fewer bits gives what rounding the number itself
/// would give, since a number beside a tie is never taken for the tie.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Exact {
    /// Not a number.
    Nan,
    /// An infinity.
    Infinite {
        /// Is it −∞?
        negative: bool,
    },
    /// ± `mantissa` · 2^(`exponent` − 127).
    Finite {
        /// Is it below zero, or −0?
        negative: bool,
        /// Zero, or with its highest bit set.
        mantissa: u128,
        /// The binade: the number is at least 2^`exponent`. Of zero, less than in any format.
        exponent: i32,
    },
}

impl Exact {
    /// The nearest number of a format; of two that are equally near, the even one.
    pub fn round<T: Format>(self) -> T {
        let (negative, magnitude) = match self {
            Exact::Nan => return T::NAN,
            Exact::Infinite { negative } => (negative, T::INFINITY.encode()),
            Exact::Finite { negative, mantissa, exponent } => {
                (negative, round_magnitude::<T>(mantissa, exponent))
            }
        };
        T::decode(u64::from(negative) << (T::BITS - 1) | magnitude)
    }
}

/// The bits of mantissa · 2^(exponent − 127), rounded.
fn round_magnitude<T: Format>(mantissa: u128, exponent: i32) -> u64 {
    let unit = T::unit(exponent);
    let quarters = shift_to_odd(mantissa, (125 - (exponent - unit)) as u32);
    let is_odd = quarters >> 2 & 1;
    let units = (quarters + 1 + is_odd) >> 2;
    // A significand's leading one, and a carry out of it, raise the exponent field by one.
    let bits = (((unit - T::MIN_UNIT) as u128) << (T::PRECISION - 1)) + units;
    bits.min(T::INFINITY.encode().into()) as u64
}

/// `mantissa` · 2^-`shift`, rounded to odd.
fn shift_to_odd(mantissa: u128, shift: u32) -> u128 {
    let kept = mantissa.unbounded_shr(shift);
    kept | u128::from(kept.unbounded_shl(shift) != mantissa)
}

impl From<f64> for Exact {
    fn from(x: f64) -> Self {
        let negative = x.is_sign_negative();
        if x.is_nan() {
            return Exact::Nan;
        }
        if x.is_infinite() {
            return Exact::Infinite { negative };
        }
        let fraction = x.to_bits() & ((1 << 52) - 1);
        let (significand, unit) = match x.to_bits() >> 52 & 0x7ff {
            0 => (fraction, -1074),
            biased => (fraction | 1 << 52, biased as i32 - 1075),
        };
        let mantissa = u128::from(significand);
        let shift = mantissa.leading_zeros();
        Exact::Finite {
            negative,
            mantissa: mantissa.unbounded_shl(shift),
            exponent: unit + 127 - shift as i32,
        }
    }
}

#[cfg(test)]
mod tests {
    use half::{bf16, f16};

    use super::*;

    /// `significand` · 2^`unit`, and a trifle more if `inexact`.
    fn exact(significand: u128, unit: i32, inexact: bool) -> Exact {
        let shift = significand.leading_zeros();
        Exact::Finite {
            negative: false,
            mantissa: significand << shift | u128::from(inexact),
            exponent: unit + 127 - shift as i32,
        }
    }

    #[test]
    fn ties_go_to_even_and_nothing_else_does() {
        let one = 1.0f32.to_bits();
        let halves = |n: u128, inexact| exact((1 << 24) + n, -24, inexact).round::<f32>().to_bits();
        assert_eq!(halves(1, false), one);
        assert_eq!(halves(1, true), one + 1);
        assert_eq!(halves(2, true), one + 1);
        assert_eq!(halves(3, false), one + 2);
        assert_eq!(exact((3 << 100) - 1, -101, true).round::<f32>(), 1.5);
        assert_eq!(exact((1 << 127) - 1, -127, true).round::<f64>(), 1.0);
    }

    #[test]
    fn subnormal_results_are_rounded_once() {
        let least = f32::from_bits(1);
        assert_eq!(exact(1, -150, false).round::<f32>().to_bits(), 0);
        assert_eq!(exact(1, -150, true).round::<f32>(), least);
        assert_eq!(exact(3, -151, false).round::<f32>(), least);
        assert_eq!(exact(3, -150, false).round::<f32>(), 2.0 * least);
        assert_eq!(exact(1, -151, true).round::<f32>().to_bits(), 0);
        assert_eq!(exact(1, -9999, false).round::<f64>().to_bits(), 0);
        assert_eq!(exact(1, -1075, true).round::<f64>(), f64::from_bits(1));
        // Half a step below the smallest normal number ties with it, and it is even.
        assert_eq!(exact((1 << 24) - 1, -150, false).round::<f32>(), f32::MIN_POSITIVE);
        // 1½ − 2⁻⁶⁰ of the least: rounded to 24 bits first, it would be 1½, a tie that goes to 2.
        assert_eq!(exact((3 << 59) - 1, -209, false).round::<f32>(), least);
    }

    #[test]
    fn overflow_begins_half_a_step_past_the_largest() {
        assert_eq!(exact((1 << 25) - 2, 103, true).round::<f32>(), f32::MAX);
        assert_eq!(exact((1 << 25) - 1, 103, false).round::<f32>(), f32::INFINITY);
        assert_eq!(exact(1, 9999, false).round::<f64>(), f64::INFINITY);
    }

    #[test]
    fn halves_are_rounded_once() {
        // All that is halfway between two f16, and the f64 beside it.
        for bits in 0..0x7c00u16 {
            let [low, high] = [bits, bits + 1].map(|bits| f16::from_bits(bits).to_f64());
            let high = if high.is_finite() { high } else { 65536.0 };
            let middle = (low + high) / 2.0;
            let round = |x: f64| Exact::from(x).round::<f16>().to_bits();
            assert_eq!(round(middle.next_down()), bits);
            assert_eq!(round(middle.next_up()), bits + 1);
            assert_eq!(round(middle), bits + (bits & 1));
            assert_eq!(round(low), bits);
        }
        let overflows = (bf16::MAX.to_f64() + 2f64.powi(128)) / 2.0;
        assert_eq!(Exact::from(overflows).round::<bf16>(), bf16::INFINITY);
        assert_eq!(Exact::from(overflows.next_down()).round::<bf16>(), bf16::MAX);
    }

    #[test]
    fn doubles_survive() {
        let least = f64::from_bits(1);
        for x in [0.0, -0.0, least, -f64::MIN_POSITIVE, 0.1, f64::MAX, f64::NEG_INFINITY] {
            assert_eq!(Exact::from(x).round::<f64>().to_bits(), x.to_bits());
        }
        assert!(Exact::from(f64::NAN).round::<f64>().is_nan());
    }
}
