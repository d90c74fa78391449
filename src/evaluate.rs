//! Which lanes evaluate a formula for each element type and tier.

use core::ops::Mul;

use crate::decide;
use crate::element::Tier;
use crate::formula::{Formula, FormulaFromOutput};
use crate::lanes::{
    Bounded, Double, Float, Float32, Float64, Gradual, Lanes, Plain, QuickF32, QuickF64, Straight,
    Widened,
};

/// A register of `T`, evaluated in the lanes that serve the tier.
pub trait Evaluate<T>: Copy + Mul<Output = Self> {
    fn forward<F: Formula, Q: Tier>(self, formula: F, tier: Q) -> Self;
    /// `y`, which is there if it is wanted, and the gradient.
    fn forward_and_gradient<F: Formula, Q: Tier>(
        self,
        formula: F,
        tier: Q,
        y_wanted: bool,
    ) -> (Option<Self>, Self);
    fn gradient_from_output<F: FormulaFromOutput, Q: Tier>(self, formula: F, tier: Q) -> Self;
}

/// In f64 lanes, rounded once; fast: in f32 lanes.
impl<R: Float32> Evaluate<f32> for R {
    #[inline(always)]
    fn forward<F: Formula, Q: Tier>(self, formula: F, _: Q) -> Self {
        let formula = formula.single();
        if Q::FAST {
            return quick_f32::<_, _, Value>(formula, self, self).value;
        }
        round_forward(formula, self, widened::<_, _, Value>(formula, self))
    }

    #[inline(always)]
    fn forward_and_gradient<F: Formula, Q: Tier>(
        self,
        formula: F,
        _: Q,
        y_wanted: bool,
    ) -> (Option<Self>, Self) {
        let formula = formula.single();
        if Q::FAST {
            let [y, gradient] = quick_f32::<_, _, Both>(formula, self, self.neg_abs());
            return (Some(y.value), gradient.value);
        }
        let [y, gradient] = widened::<_, _, Both>(formula, self);
        // Where a result is checked, the compiler can't tell that nobody wants it.
        let y = if y_wanted { Some(round_forward(formula, self, y)) } else { None };
        (y, round_gradient(formula, self, gradient))
    }

    #[inline(always)]
    fn gradient_from_output<F: FormulaFromOutput, Q: Tier>(self, formula: F, _: Q) -> Self {
        if Q::FAST {
            let y = Plain::<R, QuickF32<false, true>>::new(self);
            formula.gradient_from_output(y).value
        } else {
            let y = Plain::<_, Widened<true>>::new(self.widen());
            R::narrow(formula.gradient_from_output(y).value)
        }
    }
}

/// In double words; fast: in f64 lanes.
impl<R: Float64> Evaluate<f64> for R {
    #[inline(always)]
    fn forward<F: Formula, Q: Tier>(self, formula: F, _: Q) -> Self {
        evaluate_f64::<_, _, Q, Value>(formula, self, self)
    }

    #[inline(always)]
    fn forward_and_gradient<F: Formula, Q: Tier>(
        self,
        formula: F,
        _: Q,
        _: bool,
    ) -> (Option<Self>, Self) {
        let [y, gradient] = evaluate_f64::<_, _, Q, Both>(formula, self, self.neg_abs());
        (Some(y), gradient)
    }

    #[inline(always)]
    fn gradient_from_output<F: FormulaFromOutput, Q: Tier>(self, formula: F, _: Q) -> Self {
        if Q::FAST {
            formula.gradient_from_output(Plain::<R, QuickF64<false>>::new(self)).value
        } else {
            formula.gradient_from_output(Double::<R, Straight>::from(self))
        }
    }
}

/// What is wanted of a formula.
trait Wanted {
    type Of<R>;

    fn evaluate<F: Formula, L: Lanes>(formula: F, x: L) -> Self::Of<L::Rounded>;
    fn values<R>(results: Self::Of<Bounded<R>>) -> Self::Of<R>;
}

struct Value;

impl Wanted for Value {
    type Of<R> = R;

    #[inline(always)]
    fn evaluate<F: Formula, L: Lanes>(formula: F, x: L) -> L::Rounded {
        formula.forward(x)
    }

    #[inline(always)]
    fn values<R>(result: Bounded<R>) -> R {
        result.value
    }
}

/// The value and the gradient.
struct Both;

impl Wanted for Both {
    type Of<R> = [R; 2];

    #[inline(always)]
    fn evaluate<F: Formula, L: Lanes>(formula: F, x: L) -> [L::Rounded; 2] {
        let (y, gradient) = formula.forward_and_gradient(x);
        [y, gradient]
    }

    #[inline(always)]
    fn values<R>([y, gradient]: [Bounded<R>; 2]) -> [R; 2] {
        [y.value, gradient.value]
    }
}

/// Results may be subnormal where the tail is from here down.
const SUBNORMAL_F32: f64 = -87.0;
const SUBNORMAL_F64: f64 = -708.0;

#[inline(always)]
fn quick_f32<R: Float32, F: Formula, N: Wanted>(formula: F, x: R, tail: R) -> N::Of<Bounded<R>> {
    let is_subnormal = F::GRADUAL && tail.any_less(x.splat(SUBNORMAL_F32));
    match (F::TABLE, is_subnormal) {
        (true, false) => N::evaluate(formula, Plain::<R, QuickF32<false, true>>::new(x)),
        (true, true) => N::evaluate(formula, Plain::<R, QuickF32<true, true>>::new(x)),
        (false, false) => N::evaluate(formula, Plain::<R, QuickF32<false, false>>::new(x)),
        (false, true) => N::evaluate(formula, Plain::<R, QuickF32<true, false>>::new(x)),
    }
}

#[inline(always)]
fn evaluate_f64<R: Float64, F: Formula, Q: Tier, N: Wanted>(formula: F, x: R, tail: R) -> N::Of<R> {
    let is_subnormal = F::GRADUAL && tail.any_less(x.splat(SUBNORMAL_F64));
    match (Q::FAST || F::SINGLE_OPERATION, is_subnormal) {
        (false, false) => N::evaluate(formula, Double::<R, Straight>::from(x)),
        (false, true) => N::evaluate(formula, Double::<R, Gradual>::from(x)),
        (true, false) => N::values(N::evaluate(formula, Plain::<R, QuickF64<false>>::new(x))),
        (true, true) => N::values(N::evaluate(formula, Plain::<R, QuickF64<true>>::new(x))),
    }
}

#[inline(always)]
fn widened<R: Float32, F: Formula, N: Wanted>(formula: F, x: R) -> N::Of<Bounded<R::Wide>> {
    if F::CLAMPED {
        let x = x.clamp(-110.0, 110.0);
        N::evaluate(formula, Plain::<_, Widened<true>>::new(x.widen()))
    } else {
        N::evaluate(formula, Plain::<_, Widened<false>>::new(x.widen()))
    }
}

#[inline(always)]
fn round_forward<R: Float32, F: Formula>(formula: F, x: R, y: Bounded<R::Wide>) -> R {
    let y = match F::DECIDED.forward {
        true => R::narrow(y.value),
        false => round(x, y, |y, with| decide::forward(formula, y, with)),
    };
    match F::NEAR_ZERO {
        Some(line) => x.near_zero(line, y),
        None => y,
    }
}

#[inline(always)]
fn round_gradient<R: Float32, F: Formula>(formula: F, x: R, gradient: Bounded<R::Wide>) -> R {
    match F::DECIDED.gradient {
        true => R::narrow(gradient.value),
        false => round(x, gradient, |y, with| decide::gradient(formula, y, with)),
    }
}

/// Errors of f64 lanes are below this part of a number's size: `2^-43`.
const ERROR: f64 = f64::from_bits((1023 - 43) << 52);

/// The nearest f32: where the error leaves two, `decide` tells.
#[inline(always)]
fn round<R: Float32>(
    x: R,
    y: Bounded<R::Wide>,
    decide: impl Fn(&mut [f32], [&[f32]; 3]) + Copy,
) -> R {
    let error = y.size.splat(ERROR);
    let low = R::narrow(y.size.neg_mul_add(error, y.value));
    let high = R::narrow(y.size.mul_add(error, y.value));
    let nearest = R::narrow(y.value);
    if low.any_less(high) { nearest.edit([x, low, high], decide) } else { nearest }
}
