//! Functions that are known exactly.

use half::{bf16, f16};

use crate::exact::Exact;
use crate::format::Format;
use crate::functions::Id;
use crate::number::{Estimate, FOR_F32, FOR_F64, Real};
use crate::ruler::Unit;

/// A function that is known exactly.
#[derive(Clone, Copy, Debug)]
pub struct Reference {
    /// Its name.
    pub name: &'static str,
    /// The least and the greatest of its values, or their limits.
    pub range: (f64, f64),
    /// What errors are measured in.
    pub unit: Unit,
    pub(crate) id: Id,
    pub(crate) parameters: [f64; 3],
    pub(crate) quick: fn(Estimate, [f64; 3]) -> Estimate,
    pub(crate) exact: fn(Real<FOR_F64>, [f64; 3]) -> Real<FOR_F64>,
    pub(crate) exact_for_f32: fn(Real<FOR_F32>, [f64; 3]) -> Real<FOR_F32>,
    pub(crate) points: fn([f64; 3]) -> Vec<f64>,
}

/// The error of [`Reference::quick`] is below this part of its size.
const QUICK_ERROR: f64 = 1.0 / (1u64 << 48) as f64;

impl Reference {
    /// The same function with other parameters.
    pub fn with(self, parameters: impl IntoIterator<Item = f64>) -> Self {
        let mut all = [0.0; 3];
        all.iter_mut().zip(parameters).for_each(|(slot, parameter)| *slot = parameter);
        Reference { parameters: all, ..self }
    }

    /// The same function with errors measured in this unit.
    pub fn in_units_of(self, unit: Unit) -> Self {
        Reference { unit, ..self }
    }

    /// The same function with parameters that the format has: those of f32 and of the
    /// halves are rounded to f32.
    pub(crate) fn for_format<T: Format>(self) -> Self {
        let parameters = self.parameters.map(|parameter| match T::BITS {
            64 => parameter,
            _ => f64::from(parameter as f32),
        });
        Reference { parameters, ..self }
    }

    /// The inputs where the function deserves a look: its kinks, roots and extrema, where it reaches a
    /// limit, becomes subnormal or overflows, and where a reduction of its exponent changes.
    pub fn points<T: Format>(&self) -> Vec<f64> {
        (self.points)(self.for_format::<T>().parameters)
    }

    /// The value at `x`.
    pub fn exact(&self, x: f64) -> Exact {
        // Multiple precision takes long to say so.
        if x.is_nan() {
            return Exact::Nan;
        }
        self.signed(x, (self.exact)(x.into(), self.parameters))
    }

    fn signed(&self, x: f64, value: impl Into<Exact>) -> Exact {
        match value.into() {
            // Multiple precision does not care for the sign.
            zero @ Exact::Finite { mantissa: 0, .. } => match self.quick(x) {
                (value, _) if value == 0.0 => value.into(),
                _ => zero,
            },
            other => other,
        }
    }

    /// The value at `x` in f64, and a bound on its error, which is 2⁻⁴⁸ of it unless a sum cancels; or
    /// 0 if it is the neighbour of a tie that lies on the same side as the value.
    ///
    /// This supposes that the functions of the C library are within two ULP.
    pub fn quick(&self, x: f64) -> (f64, f64) {
        let Estimate { value, size } = (self.quick)(x.into(), self.parameters);
        (value, QUICK_ERROR * size)
    }

    /// The value at `x`, correctly rounded.
    pub fn round<T: Element>(&self, x: T) -> T {
        T::truth(self, x).0
    }
}

/// A format whose functions can be judged: `f32`, `f64`, `f16` or `bf16`.
///
/// This trait is sealed: it can't be implemented outside this crate.
pub trait Element: Format {
    /// A value, known well enough to measure a result by it.
    type Truth: Copy + Into<Exact>;

    /// The value at `x`, correctly rounded and as it is.
    fn truth(reference: &Reference, x: Self) -> (Self, Self::Truth);
}

/// Measured by the quick value: 2⁻⁴⁸ is 2⁻²⁴ ULP of f32. Parameters are rounded to that.
macro_rules! known_quickly {
    ($($float:ident: $nearest:expr;)+) => {$(
        impl Element for $float {
            type Truth = f64;

            fn truth(reference: &Reference, x: Self) -> (Self, f64) {
                known_quickly(reference, x, $nearest)
            }
        }
    )+};
}

known_quickly! {
    f32: |value| value as f32;
    f16: |value| Exact::from(value).round();
    bf16: |value| Exact::from(value).round();
}

fn known_quickly<T: Format>(reference: &Reference, x: T, nearest: fn(f64) -> T) -> (T, f64) {
    let x = x.to_f64();
    if x.is_nan() {
        return (T::NAN, f64::NAN);
    }
    let reference = reference.for_format::<T>();
    let (quick, error) = reference.quick(x);
    // An error of 0 is that of a product with 0, whose sign is known, or of a NaN that is certain.
    let is_certain = error == 0.0;
    let bounds = if is_certain { [quick; 2] } else { [quick - error, quick + error] };
    let [one, other] = bounds.map(nearest);
    let decided = is_certain || one.encode() == other.encode() && !one.is_nan();
    let exact = || (reference.exact_for_f32)(x.into(), reference.parameters);
    let rounded = match decided {
        true if one.is_nan() => T::NAN,
        true => one,
        false => reference.signed(x, exact()).round(),
    };
    (rounded, quick)
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
    use half::{bf16, f16};

    use super::{Element, Reference};
    use crate::{
        ALL, CELU, Exact, Format, GELU, LOGIT, LOGIT_GRADIENT, SCALED_SIGMOID, SIGMOID,
        SIGMOID_GRADIENT, SILU, SLOPE_FROM_OUTPUT, SOFTPLUS, doubles, ulp_error,
    };

    /// All, and some with other parameters.
    fn all() -> impl Iterator<Item = Reference> {
        let eps = 2f64.powi(-20);
        let others = [LOGIT.with([eps]), LOGIT_GRADIENT.with([eps]), SOFTPLUS.with([-2.5])];
        // Whose middle is a tie of f32, and whose limits nearly cancel.
        let middles = [
            [1.0, 1.3296875f32.into(), 1.0],
            [1e-20f32.into(), -1.0, 1.0 + f64::from(f32::EPSILON)],
        ];
        let others = others.into_iter().chain(middles.map(|all| SCALED_SIGMOID.with(all)));
        ALL.iter().copied().chain(others).chain([CELU.with([0.3f32.into()])])
    }

    #[test]
    fn the_hardest_f32_are_rounded_correctly() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/data/hard_f32.txt");
        let lines = std::fs::read_to_string(path).expect("the file of hard cases");
        let bits = |hex| f32::from_bits(u32::from_str_radix(hex, 16).unwrap());
        let cases = lines.lines().filter(|line| !line.starts_with('#'));
        for line in cases.clone() {
            let [function, x, y, ..] = line.split(' ').collect::<Vec<_>>()[..] else {
                panic!("not a hard case: {line}");
            };
            let reference = if function == "f" { SIGMOID } else { SIGMOID_GRADIENT };
            let (x, y) = (bits(x), bits(y));
            assert_eq!(reference.round(x), y, "{line}");
            assert_eq!(reference.exact(x.into()).round::<f32>(), y, "{line}");
        }
        assert_eq!(cases.count(), 2171);
    }

    #[test]
    fn f32_are_rounded_as_the_exact_value_is() {
        for reference in all() {
            for x in doubles(2, 2000).into_iter().map(|x| x as f32) {
                let exact = reference.exact(x.into()).round::<f32>();
                assert_eq!(reference.round(x).to_bits(), exact.to_bits(), "{} {x}", reference.name);
            }
        }
    }

    #[test]
    fn halves_are_rounded_as_the_exact_value_is() {
        fn check<T: Element>(reference: Reference) {
            for bits in (0..1 << T::BITS).step_by(37) {
                let x = T::decode(bits);
                let rounded = reference.round(x);
                let exact = reference.for_format::<T>().exact(x.to_f64()).round::<T>();
                assert!(rounded.is(exact), "{} {x:?}: {rounded:?}, not {exact:?}", reference.name);
            }
        }
        for reference in all() {
            check::<f16>(reference);
            check::<bf16>(reference);
        }
    }

    #[test]
    fn quick_keeps_its_bound() {
        for reference in all() {
            for x in doubles(1, 2000) {
                let exact = reference.exact(x);
                let (quick, bound) = reference.quick(x);
                let nearest = exact.round::<f64>();
                if nearest.is_normal() && quick.is_normal() && nearest.next_up().is_finite() {
                    let unit = (nearest.next_up() - nearest).abs();
                    let error = ulp_error(quick, exact) * unit;
                    // Where a tie is near, the neighbour of it on the right side.
                    let bound = if bound == 0.0 { unit } else { bound };
                    assert!(error <= bound, "{} {x:e}: {error:e}, not {bound:e}", reference.name);
                }
            }
        }
    }

    #[test]
    fn close_to_the_ends_logit_is_known_as_well() {
        let eps = two(-20);
        for reference in all().filter(|reference| reference.name.starts_with("logit")) {
            let near = doubles(3, 2000).into_iter().flat_map(|x| [1.0 - x, 0.5 + x]);
            for x in near.filter(|x| (0.0..=1.0).contains(x)).chain([1.0 - eps]) {
                for x in [(x as f32).next_down(), x as f32, (x as f32).next_up()] {
                    let exact = reference.exact(x.into()).round::<f32>();
                    assert!(reference.round(x).is(exact), "{reference:?} {x}");
                }
            }
        }
    }

    #[test]
    fn halves_of_tiny_numbers_lie_just_beside_ties() {
        // x·Φ(x) and x·σ(x) are x/2 and a trifle more, also of a negative x.
        for reference in [GELU, SILU] {
            let units = [1, 3, 5].map(f64::from_bits);
            assert_eq!(units.map(|x| reference.round(x) / units[0]), [1.0, 2.0, 3.0]);
            assert_eq!(units.map(|x| reference.round(-x) / units[0]), [0.0, -1.0, -2.0]);
            let units = [1, 3, 5].map(f32::from_bits);
            assert_eq!(units.map(|x| reference.round(x) / units[0]), [1.0, 2.0, 3.0]);
            assert_eq!(units.map(|x| reference.round(-x) / units[0]), [0.0, -1.0, -2.0]);
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
