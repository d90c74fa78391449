//! Functions that are known exactly.

use crate::exact::Exact;
use crate::format::Format;
use crate::number::Real;

/// A function that is known exactly.
#[derive(Clone, Copy, Debug)]
pub struct Reference {
    /// Its name.
    pub name: &'static str,
    /// The least and the greatest of its values, or their limits.
    pub range: (f64, f64),
    pub(crate) quick: fn(f64) -> f64,
    pub(crate) exact: fn(Real) -> Real,
}

/// The relative error of [`Reference::quick`] is below this.
const QUICK_ERROR: f64 = 1.0 / (1u64 << 50) as f64;

impl Reference {
    /// The value at `x`.
    pub fn exact(&self, x: f64) -> Exact {
        if x.is_nan() {
            return Exact::Nan;
        }
        (self.exact)(Real::from(x)).into()
    }

    /// The value at `x`, with a relative error below 2⁻⁵⁰ if it is a normal number.
    ///
    /// This supposes that `f64::exp` is within one ULP, as those of the common C libraries
    /// are.
    pub fn quick(&self, x: f64) -> f64 {
        (self.quick)(x)
    }

    /// The value at `x`, correctly rounded.
    pub fn round<T: Element>(&self, x: T) -> T {
        T::truth(self, x).0
    }
}

/// A format whose functions can be judged: `f32` or `f64`.
///
/// This trait is sealed: it can't be implemented outside this crate.
pub trait Element: Format {
    /// A value, known well enough to measure a result by it.
    type Truth: Copy + Into<Exact>;

    /// The value at `x`, correctly rounded and as it is.
    fn truth(reference: &Reference, x: Self) -> (Self, Self::Truth);
}

/// Measured by the quick value: 2⁻⁵⁰ is 2⁻²⁶ ULP.
impl Element for f32 {
    type Truth = f64;

    fn truth(reference: &Reference, x: f32) -> (f32, f64) {
        let quick = reference.quick(x.into());
        // Twice the error, which covers the rounding of the products.
        let [one, other] = [1.0 - 2.0 * QUICK_ERROR, 1.0 + 2.0 * QUICK_ERROR]
            .map(|factor| (quick * factor) as f32);
        let rounded = if one == other { one } else { reference.exact(x.into()).round() };
        (rounded, quick)
    }
}

impl Element for f64 {
    type Truth = Exact;

    fn truth(reference: &Reference, x: f64) -> (f64, Exact) {
        let exact = reference.exact(x);
        (exact.round(), exact)
    }
}

#[cfg(test)]
mod tests {
    use crate::{ALL, Exact, SIGMOID, SIGMOID_GRADIENT, SLOPE_FROM_OUTPUT, doubles, ulp_error};

    #[test]
    fn the_hardest_f32_are_rounded_correctly() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/data/hard_f32.txt");
        let lines = std::fs::read_to_string(path).expect("the file of hard cases");
        let bits = |hex| f32::from_bits(u32::from_str_radix(hex, 16).unwrap());
        for line in lines.lines() {
            let [function, x, y, ..] = line.split(' ').collect::<Vec<_>>()[..] else {
                panic!("not a hard case: {line}");
            };
            let reference = if function == "f" { SIGMOID } else { SIGMOID_GRADIENT };
            let (x, y) = (bits(x), bits(y));
            assert_eq!(reference.round(x), y, "{line}");
            assert_eq!(reference.exact(x.into()).round::<f32>(), y, "{line}");
        }
        assert_eq!(lines.lines().count(), 2171);
    }

    #[test]
    fn f32_are_rounded_as_the_exact_value_is() {
        for reference in ALL {
            for x in doubles(2, 2000).into_iter().map(|x| x as f32) {
                let exact = reference.exact(x.into()).round::<f32>();
                assert_eq!(reference.round(x).to_bits(), exact.to_bits(), "{} {x}", reference.name);
            }
        }
    }

    #[test]
    fn quick_keeps_its_bound() {
        for reference in ALL {
            for x in doubles(1, 2000) {
                let exact = reference.exact(x);
                if exact.round::<f64>().is_normal() {
                    // 4 ULP are at most 2⁻⁵⁰ of the value.
                    let error = ulp_error(reference.quick(x), exact);
                    assert!(error < 4.0, "{} {x:e}: {error}", reference.name);
                }
            }
        }
    }

    fn two(exponent: i32) -> f64 {
        2f64.powi(exponent)
    }

    #[test]
    fn near_zero_sigmoid_lies_just_beside_ties() {
        // σ(x) = ½ + x/4 − x³/48. For x = 3u, u/4 being half the spacing, that is one and a half
        // spacings from ½ and a trifle less: one, though the tie would go to two.
        let sigmoid = |x| SIGMOID.round::<f64>(x);
        assert_eq!(sigmoid(3.0 * two(-52)), 0.5 + two(-53));
        assert_eq!(sigmoid(-3.0 * two(-53)), 0.5 - two(-54));
        let sigmoid = |x| SIGMOID.round::<f32>(x);
        assert_eq!(sigmoid(3.0 * two(-23) as f32), 0.5 + two(-24) as f32);
        assert_eq!(sigmoid(-3.0 * two(-24) as f32), 0.5 - two(-25) as f32);
    }

    #[test]
    fn known_values() {
        let ln_3 = 3f64.ln();
        assert_eq!(SIGMOID.round(ln_3), 0.75);
        assert_eq!(SIGMOID_GRADIENT.round(ln_3), 0.1875);
        assert_eq!(SIGMOID_GRADIENT.round(-ln_3), 0.1875);
        for zero in [0.0, -0.0, f64::from_bits(1)] {
            assert_eq!(SIGMOID.round(zero), 0.5);
            assert_eq!(SIGMOID_GRADIENT.round(zero), 0.25);
        }
        // 1 − e^−17.3 = 1 − 2^−24.96, and 1 − e^−17.5 = 1 − 2^−25.2: the tie is at 2^−25.
        assert_eq!(SIGMOID.round(17.3f32), 1.0f32.next_down());
        assert_eq!(SIGMOID.round(17.5f32), 1.0);
        // 2^−149.9, 2^−150.04; 2^−1074.8, 2^−1076.2: zero begins at half the smallest number.
        for reference in [SIGMOID, SIGMOID_GRADIENT] {
            assert_eq!(reference.round(-103.9f32), f32::from_bits(1));
            assert_eq!(reference.round(-104.0f32), 0.0);
            assert_eq!(reference.round(-745.0f64), f64::from_bits(1));
            assert_eq!(reference.round(-746.0f64), 0.0);
        }
    }

    #[test]
    fn far_out_are_the_limits() {
        for x in [3000.0, f64::MAX, f64::INFINITY] {
            assert_eq!(SIGMOID.round(x), 1.0);
            assert_eq!(SIGMOID.round(-x).to_bits(), 0);
            assert_eq!(SIGMOID_GRADIENT.round(x).to_bits(), 0);
            assert_eq!(SIGMOID_GRADIENT.round(-x).to_bits(), 0);
            assert_eq!(ulp_error(0.0, SIGMOID.exact(-x)), 0.0);
            assert_eq!(ulp_error(1.0, SIGMOID.exact(x)), 0.0);
        }
        for reference in ALL {
            assert_eq!(reference.exact(f64::NAN), Exact::Nan);
            assert!(reference.round(f32::NAN).is_nan());
        }
    }

    #[test]
    fn the_slope_from_output_is_exact() {
        let slope = |y| SLOPE_FROM_OUTPUT.round::<f64>(y);
        assert_eq!(slope(0.5), 0.25);
        assert_eq!(slope(1.0), 0.0);
        assert_eq!(slope(f64::INFINITY), f64::NEG_INFINITY);
        assert_eq!(slope(f64::MAX), f64::NEG_INFINITY);
        assert_eq!(slope(-0.0).to_bits(), (-0.0f64).to_bits());
        assert_eq!(slope(f64::from_bits(1)), f64::from_bits(1));
        // (1 − u)u = u − u² for u = 2⁻⁵³: a hair below u.
        assert_eq!(slope(1.0 - two(-53)), two(-53) - two(-106));
    }
}
