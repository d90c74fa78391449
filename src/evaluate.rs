//! Which lanes evaluate a formula for each element type and tier.

use core::ops::Mul;

use crate::decide;
use crate::element::Tier;
use crate::formula::{Formula, FormulaFromOutput};
use crate::lanes::{
    Bounded, Double, Float, Float32, Float64, Gradual, Lanes, Method, Plain, QuickF32, QuickF64,
    Straight, Widened,
};

/// A register of `T`, evaluated in the lanes that serve the tier.
pub trait Evaluate<T>: Copy + Mul<Output = Self> {
    /// Whether an element is so far in the tail that only the lanes for that serve.
    fn is_far<F: Formula, Q: Tier, N: Wanted>(self, formula: F, tier: Q) -> bool;
    fn forward<F: Formula, Q: Tier, const FAR: bool>(self, formula: F, tier: Q) -> Self;
    /// `y`, which is there if it is wanted, and the gradient.
    fn forward_and_gradient<F: Formula, Q: Tier, const FAR: bool>(
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
    fn is_far<F: Formula, Q: Tier, N: Wanted>(self, formula: F, _: Q) -> bool {
        let x = Plain::<R, QuickF32<false>>::new(self);
        Q::FAST && reaches(N::tail(formula.single(), x), TAIL_F32)
    }

    #[inline(always)]
    fn forward<F: Formula, Q: Tier, const FAR: bool>(self, formula: F, _: Q) -> Self {
        let formula = formula.single();
        if Q::FAST {
            let x = Plain::<R, QuickF32<FAR>>::new(self);
            return formula.forward(x).value;
        }
        round_forward(formula, self, widened::<_, _, Value>(formula, self))
    }

    #[inline(always)]
    fn forward_and_gradient<F: Formula, Q: Tier, const FAR: bool>(
        self,
        formula: F,
        _: Q,
        y_wanted: bool,
    ) -> (Option<Self>, Self) {
        let formula = formula.single();
        if Q::FAST {
            let x = Plain::<R, QuickF32<FAR>>::new(self);
            let (y, gradient) = formula.forward_and_gradient(x);
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
            let y = Plain::<R, QuickF32<false>>::new(self);
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
    fn is_far<F: Formula, Q: Tier, N: Wanted>(self, formula: F, _: Q) -> bool {
        let x = Plain::<R, QuickF64<false>>::new(self);
        (Q::FAST || F::GRADUAL) && reaches(N::tail(formula, x), TAIL_F64)
    }

    #[inline(always)]
    fn forward<F: Formula, Q: Tier, const FAR: bool>(self, formula: F, _: Q) -> Self {
        evaluate_f64::<_, _, Q, Value, FAR>(formula, self)
    }

    #[inline(always)]
    fn forward_and_gradient<F: Formula, Q: Tier, const FAR: bool>(
        self,
        formula: F,
        _: Q,
        _: bool,
    ) -> (Option<Self>, Self) {
        let [y, gradient] = evaluate_f64::<_, _, Q, Both, FAR>(formula, self);
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
pub trait Wanted {
    type Of<R>;

    fn tail<F: Formula, L: Lanes>(formula: F, x: L) -> Option<L>;
    fn evaluate<F: Formula, L: Lanes>(formula: F, x: L) -> Self::Of<L::Rounded>;
    fn values<R>(results: Self::Of<Bounded<R>>) -> Self::Of<R>;
}

pub struct Value;

impl Wanted for Value {
    type Of<R> = R;

    #[inline(always)]
    fn tail<F: Formula, L: Lanes>(formula: F, x: L) -> Option<L> {
        formula.tail(x)
    }

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
pub struct Both;

impl Wanted for Both {
    type Of<R> = [R; 2];

    #[inline(always)]
    fn tail<F: Formula, L: Lanes>(formula: F, x: L) -> Option<L> {
        formula.gradient_tail(x)
    }

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

/// Where results may be subnormal, and a little above: there `e^x` is normal, and half of it, too.
const TAIL_F32: f64 = -86.0;
const TAIL_F64: f64 = -707.0;

#[inline(always)]
fn reaches<R: Float, M: Method<R>>(tail: Option<Plain<R, M>>, end: f64) -> bool {
    match tail {
        Some(tail) => tail.value().any_less(tail.value().splat(end)),
        None => false,
    }
}

#[inline(always)]
fn evaluate_f64<R: Float64, F: Formula, Q: Tier, N: Wanted, const FAR: bool>(
    formula: F,
    x: R,
) -> N::Of<R> {
    if Q::FAST || F::SINGLE_OPERATION {
        N::values(N::evaluate(formula, Plain::<R, QuickF64<FAR>>::new(x)))
    } else if FAR && F::GRADUAL {
        N::evaluate(formula, Double::<R, Gradual>::from(x))
    } else {
        N::evaluate(formula, Double::<R, Straight>::from(x))
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
