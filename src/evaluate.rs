//! Which lanes evaluate a formula for each element type and tier.

use core::ops::Mul;

use crate::form::{Form, Outputs};
use crate::formula::Formula;
use crate::hard_cases;
use crate::lanes::{
    Double, Exponentials, FastF32, FastF64, Float, Float32, Float64, OneWord, ToF64,
    ToSubnormalF64, Tracked, Widened,
};

/// A register of `T`, evaluated in the lanes that serve the tier: the fast one if `FAST`.
pub trait Evaluate<T>: Copy + Mul<Output = Self> {
    /// Whether a result may be subnormal, and need the lanes for that.
    fn may_be_subnormal<K: Form<F>, F: Formula, const FAST: bool>(self, formula: F) -> bool;
    /// In lanes for subnormal results, too, if `SUBNORMAL`; where none is, both give the same.
    fn evaluate<K: Form<F>, F: Formula, const FAST: bool, const SUBNORMAL: bool>(
        self,
        formula: F,
        y_wanted: bool,
    ) -> Outputs<Self>;
}

/// In f64 lanes, rounded once; fast: in f32 lanes.
impl<R: Float32> Evaluate<f32> for R {
    #[inline(always)]
    fn may_be_subnormal<K: Form<F>, F: Formula, const FAST: bool>(self, formula: F) -> bool {
        let x = OneWord::<R, FastF32<false>>::new(self);
        FAST && is_below(K::exponent(formula.for_f32(), x), NORMAL_F32)
    }

    #[inline(always)]
    fn evaluate<K: Form<F>, F: Formula, const FAST: bool, const SUBNORMAL: bool>(
        self,
        formula: F,
        y_wanted: bool,
    ) -> Outputs<Self> {
        let formula = formula.for_f32();
        if FAST {
            let x = OneWord::<R, FastF32<SUBNORMAL>>::new(self);
            return values(K::evaluate(formula, x, y_wanted));
        }
        let [y, gradient] = if K::CONSTANT_BEYOND_110 {
            let x = self.clamp(-110.0, 110.0).widen();
            K::evaluate(formula, OneWord::<_, Widened<true>>::new(x), y_wanted)
        } else {
            K::evaluate(formula, OneWord::<_, Widened<false>>::new(self.widen()), y_wanted)
        };
        // Closures would be compiled for themselves, too, with all that is inlined into them.
        let y = match y {
            Some(y) if K::VERIFIED => Some(near_zero::<R, F>(self, R::narrow(y.value))),
            Some(y) => {
                let y = round(self, y, |y, with| hard_cases::forward(formula, y, with));
                Some(near_zero::<R, F>(self, y))
            }
            None => None,
        };
        let gradient = match gradient {
            Some(gradient) if K::VERIFIED => Some(R::narrow(gradient.value)),
            Some(gradient) => {
                Some(round(self, gradient, |y, with| hard_cases::gradient(formula, y, with)))
            }
            None => None,
        };
        [y, gradient]
    }
}

/// In double words; fast: in f64 lanes.
impl<R: Float64> Evaluate<f64> for R {
    #[inline(always)]
    fn may_be_subnormal<K: Form<F>, F: Formula, const FAST: bool>(self, formula: F) -> bool {
        let x = OneWord::<R, FastF64<false>>::new(self);
        (FAST || F::SUBNORMAL_DOUBLE_WORDS) && is_below(K::exponent(formula, x), NORMAL_F64)
    }

    #[inline(always)]
    fn evaluate<K: Form<F>, F: Formula, const FAST: bool, const SUBNORMAL: bool>(
        self,
        formula: F,
        y_wanted: bool,
    ) -> Outputs<Self> {
        if FAST || F::ROUNDS_ONCE {
            let x = OneWord::<R, FastF64<SUBNORMAL>>::new(self);
            values(K::evaluate(formula, x, y_wanted))
        } else if SUBNORMAL && F::SUBNORMAL_DOUBLE_WORDS {
            K::evaluate(formula, Double::<R, ToSubnormalF64>::from(self), y_wanted)
        } else {
            K::evaluate(formula, Double::<R, ToF64>::from(self), y_wanted)
        }
    }
}

/// `e` to the power of these, and half of it, are normal numbers: `ln 2^-125` is -86.6, `ln 2^-1021`
/// is -707.7.
const NORMAL_F32: f64 = -86.0;
const NORMAL_F64: f64 = -707.0;

#[inline(always)]
fn is_below<R: Float, M: Exponentials<R>>(exponent: Option<OneWord<R, M>>, end: f64) -> bool {
    match exponent {
        Some(exponent) => exponent.value().any_less(exponent.value().splat(end)),
        None => false,
    }
}

#[inline(always)]
fn values<R>([y, gradient]: Outputs<Tracked<R>>) -> Outputs<R> {
    [y.map(|y| y.value), gradient.map(|gradient| gradient.value)]
}

#[inline(always)]
fn near_zero<R: Float32, F: Formula>(x: R, y: R) -> R {
    match F::NEAR_ZERO {
        Some(line) => x.near_zero(line, y),
        None => y,
    }
}

/// Errors of f64 lanes are below this part of a number's magnitude: `2^-43`, 2.4 times what the worst
/// formula can have. The derivation, and the one exception: "Why 2⁻⁴³" in `docs/numerics.md`.
const ERROR: f64 = f64::from_bits((1023 - 43) << 52);

/// The nearest f32: where the error leaves two, `decide` tells.
#[inline(always)]
fn round<R: Float32>(
    x: R,
    y: Tracked<R::Wide>,
    decide: impl Fn(&mut [f32], [&[f32]; 3]) + Copy,
) -> R {
    let error = y.magnitude.splat(ERROR);
    let low = R::narrow(y.magnitude.neg_mul_add(error, y.value));
    let high = R::narrow(y.magnitude.mul_add(error, y.value));
    let nearest = R::narrow(y.value);
    if low.any_less(high) { nearest.patch([x, low, high], decide) } else { nearest }
}
