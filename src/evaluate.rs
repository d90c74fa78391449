//! Which lanes evaluate a formula for each element type and tier.

use core::cell::Cell;

use crate::form::{Form, Outputs};
use crate::formula::Formula;
use crate::hard_cases;
use crate::lanes::{
    Double, FastF32, FastF64, Float, Float32, Float64, OneWord, Reduced, Staged, Stages, ToF64,
    ToSubnormalF64, Tracked, Widened,
};

/// A register of `T`, evaluated in the lanes that serve the tier: the fast one if `FAST`.
pub trait Evaluate<T>: Float {
    /// Whether the careful way, at the default tier, takes little longer than the short one.
    const CAREFUL_IS_FAST: bool;
    /// If some elements may not be ordinary for the formula: a register, and a limit which its bits, as unsigned
    /// integers, exceed where they are not, for `any_bits_above`.
    fn rank<K: Form<F>, F: Formula, const FAST: bool>(self, formula: F) -> Option<(Self, u64)>;
    /// In lanes for `SPECIAL` elements, or for ordinary ones alone; of those both give the same.
    fn evaluate<K: Form<F>, F: Formula, const FAST: bool, const SPECIAL: bool>(
        self,
        formula: F,
        y_wanted: bool,
    ) -> Outputs<Self>;
    /// At the fast tier, for ordinary elements: what the reduction of an exponential leaves, if the formula has
    /// one.
    fn begin<K: Form<F>, F: Formula>(self, formula: F) -> Option<Reduced<Self>>;
    /// The results, from that.
    fn finish<K: Form<F>, F: Formula>(self, reduced: Reduced<Self>, formula: F) -> Outputs<Self>;
}

#[inline(always)]
fn begin<R: Float, M: Stages<R>, K: Form<F>, F: Formula>(x: R, formula: F) -> Option<Reduced<R>> {
    let kept = Cell::new(None);
    K::evaluate(formula, OneWord::<R, Staged<M>>::staged(x, Some(&kept)), true);
    kept.get()
}

#[inline(always)]
fn finish<R: Float, M: Stages<R>, K: Form<F>, F: Formula>(
    x: R,
    reduced: Reduced<R>,
    formula: F,
) -> Outputs<R> {
    let kept = Cell::new(Some(reduced));
    values(K::evaluate(formula, OneWord::<R, Staged<M>>::staged(x, Some(&kept)), true))
}

/// In f64 lanes, rounded once; fast: in f32 lanes.
impl<R: Float32> Evaluate<f32> for R {
    const CAREFUL_IS_FAST: bool = true;

    /// At the fast tier a tail is special, else what clamps and the line near 0 are for.
    #[inline(always)]
    fn rank<K: Form<F>, F: Formula, const FAST: bool>(self, formula: F) -> Option<(Self, u64)> {
        if FAST {
            let x = OneWord::<R, FastF32<false>>::new(self);
            let (x, end) = K::tail(formula.for_f32(), x)?;
            // -∞ is below, in any case.
            return Some((x.value(), (end as f32).max(f32::MIN).to_bits().into()));
        }
        if !K::CONSTANT_BEYOND_110 {
            return None;
        }
        let least = F::NEAR_ZERO.map_or(0.0, |line| line.below);
        let rank = self.abs().add_bits(self.splat(0.0), self.splat(least.into()));
        Some((rank, (110f32.to_bits() - least.to_bits()).into()))
    }

    #[inline(always)]
    fn evaluate<K: Form<F>, F: Formula, const FAST: bool, const SPECIAL: bool>(
        self,
        formula: F,
        y_wanted: bool,
    ) -> Outputs<Self> {
        let formula = formula.for_f32();
        if FAST {
            let x = OneWord::<R, FastF32<SPECIAL>>::new(self);
            return values(K::evaluate(formula, x, y_wanted));
        }
        let [y, gradient] = if K::CONSTANT_BEYOND_110 {
            let x = if SPECIAL { self.clamp(-110.0, 110.0) } else { self };
            K::evaluate(formula, OneWord::<_, Widened<true>>::new(x.widen()), y_wanted)
        } else {
            K::evaluate(formula, OneWord::<_, Widened<false>>::new(self.widen()), y_wanted)
        };
        // Closures would be compiled for themselves, too, with all that is inlined into them.
        let y = match y {
            Some(y) if K::VERIFIED => Some(R::narrow(y.value)),
            Some(y) => Some(round(self, y, |y, with| hard_cases::forward(formula, y, with))),
            None => None,
        };
        let y = match (y, F::NEAR_ZERO) {
            (Some(y), Some(line)) if SPECIAL || !K::CONSTANT_BEYOND_110 => {
                Some(self.near_zero(line, y))
            }
            (y, _) => y,
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

    #[inline(always)]
    fn begin<K: Form<F>, F: Formula>(self, formula: F) -> Option<Reduced<R>> {
        begin::<R, FastF32<false>, K, F>(self, formula.for_f32())
    }

    #[inline(always)]
    fn finish<K: Form<F>, F: Formula>(self, reduced: Reduced<R>, formula: F) -> Outputs<R> {
        finish::<R, FastF32<false>, K, F>(self, reduced, formula.for_f32())
    }
}

/// In double words; fast: in f64 lanes.
impl<R: Float64> Evaluate<f64> for R {
    const CAREFUL_IS_FAST: bool = false;

    #[inline(always)]
    fn rank<K: Form<F>, F: Formula, const FAST: bool>(self, formula: F) -> Option<(Self, u64)> {
        if !FAST && !F::SUBNORMAL_DOUBLE_WORDS {
            return None;
        }
        let (x, end) = K::tail(formula, OneWord::<R, FastF64<false>>::new(self))?;
        Some((x.value(), end.max(f64::MIN).to_bits()))
    }

    #[inline(always)]
    fn evaluate<K: Form<F>, F: Formula, const FAST: bool, const SPECIAL: bool>(
        self,
        formula: F,
        y_wanted: bool,
    ) -> Outputs<Self> {
        if FAST {
            let x = OneWord::<R, FastF64<SPECIAL>>::new(self);
            values(K::evaluate(formula, x, y_wanted))
        } else if SPECIAL && F::SUBNORMAL_DOUBLE_WORDS {
            K::evaluate(formula, Double::<R, ToSubnormalF64>::from(self), y_wanted)
        } else {
            K::evaluate(formula, Double::<R, ToF64>::from(self), y_wanted)
        }
    }

    #[inline(always)]
    fn begin<K: Form<F>, F: Formula>(self, formula: F) -> Option<Reduced<R>> {
        begin::<R, FastF64<false>, K, F>(self, formula)
    }

    #[inline(always)]
    fn finish<K: Form<F>, F: Formula>(self, reduced: Reduced<R>, formula: F) -> Outputs<R> {
        finish::<R, FastF64<false>, K, F>(self, reduced, formula)
    }
}

#[inline(always)]
fn values<R>([y, gradient]: Outputs<Tracked<R>>) -> Outputs<R> {
    [y.map(|y| y.value), gradient.map(|gradient| gradient.value)]
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
