//! The formats that results come in.

use std::fmt::Debug;

use half::{bf16, f16};

/// A binary floating-point format: `f32`, `f64`, `f16` or `bf16`.
///
/// This trait is sealed: it can't be implemented outside this crate.
pub trait Format: Copy + Debug + PartialOrd + Send + Sync + sealed::Sealed {
    /// The bits of an encoded number.
    const BITS: u32;
    /// The bits of a significand, the leading one included.
    const PRECISION: u32;
    /// log₂ of the smallest positive number, which is the spacing of the subnormal ones.
    const MIN_UNIT: i32;
    /// Infinity.
    const INFINITY: Self;
    /// Some NaN.
    const NAN: Self;

    /// The number's bits.
    fn encode(self) -> u64;
    /// The number of these bits.
    fn decode(bits: u64) -> Self;
    /// The number, exactly.
    fn to_f64(self) -> f64;

    /// log₂ of the spacing of the numbers in the binade of 2^`exponent`.
    fn unit(exponent: i32) -> i32 {
        (exponent + 1 - Self::PRECISION as i32).max(Self::MIN_UNIT)
    }

    /// Where the number stands when all 2^`BITS` are in increasing order: negative NaNs, −∞,
    /// …, −0, +0, …, ∞, positive NaNs.
    fn key(self) -> u64 {
        let sign = 1 << (Self::BITS - 1);
        let bits = self.encode();
        if bits & sign == 0 { bits | sign } else { !bits & (sign | (sign - 1)) }
    }

    /// The number that stands there.
    fn from_key(key: u64) -> Self {
        let sign = 1 << (Self::BITS - 1);
        Self::decode(if key & sign == 0 { !key & (sign | (sign - 1)) } else { key ^ sign })
    }

    /// Is it the same number, to the bit? All NaNs are one.
    fn is(self, other: Self) -> bool {
        self.encode() == other.encode() || self.is_nan() && other.is_nan()
    }

    /// Is it a NaN?
    fn is_nan(self) -> bool {
        self.partial_cmp(&self).is_none()
    }

    /// Is it subnormal or zero?
    fn is_tiny(self) -> bool {
        let magnitude = self.encode() & !(1 << (Self::BITS - 1));
        magnitude >> (Self::PRECISION - 1) == 0
    }
}

macro_rules! formats {
    ($($float:ident $bits:ident)*) => {$(
        impl Format for $float {
            const BITS: u32 = $bits::BITS;
            const PRECISION: u32 = $float::MANTISSA_DIGITS;
            const MIN_UNIT: i32 = $float::MIN_EXP - $float::MANTISSA_DIGITS as i32;
            const INFINITY: Self = $float::INFINITY;
            const NAN: Self = $float::NAN;

            fn encode(self) -> u64 {
                self.to_bits().into()
            }

            fn decode(bits: u64) -> Self {
                $float::from_bits(bits as $bits)
            }

            fn to_f64(self) -> f64 {
                self.into()
            }
        }

        impl sealed::Sealed for $float {}
    )*};
}

formats!(f32 u32 f64 u64 f16 u16 bf16 u16);

mod sealed {
    pub trait Sealed {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_in_increasing_order() {
        let ascending = [f32::NEG_INFINITY, -1.0, -0.0, 0.0, 1e-45, 1.0, f32::INFINITY];
        assert!(ascending.is_sorted_by_key(|x| x.key()));
        assert_eq!((-0.0f32).key() + 1, 0.0f32.key());
        assert_eq!((-0.0f64).key() + 1, 0.0f64.key());
        assert_eq!(f32::from_bits(u32::MAX).key(), 0);
        assert_eq!(f32::from_bits(u32::MAX >> 1).key(), u32::MAX.into());
        for x in ascending {
            assert!(f32::from_key(x.key()).is(x));
            assert!(f64::from_key(x.to_f64().key()).is(x.to_f64()));
            let x = f16::from_f32(x);
            assert!(f16::from_key(x.key()).is(x));
        }
    }

    #[test]
    fn tiny_is_less_than_normal() {
        assert!((-0.0f32).is_tiny() && 1e-45f32.is_tiny() && (-1e-310f64).is_tiny());
        assert!(f16::decode(0x3ff).is_tiny() && bf16::decode(0x807f).is_tiny());
        assert!(!f16::MIN_POSITIVE.is_tiny() && !bf16::MIN_POSITIVE.is_tiny());
        assert!(!f32::MIN_POSITIVE.is_tiny() && !f64::INFINITY.is_tiny() && !f64::NAN.is_tiny());
    }
}
