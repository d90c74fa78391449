//! The element types, and which lanes evaluate them at each tier.

use core::ops::Mul;

use bytemuck::Pod;

use crate::activation::{Activation, FromOutput};
use crate::arch::{Isa, Partial, Register, SideBySide};
use crate::forms::{EntryPoints, EntryPointsFromOutput};
use crate::formula::{Formula, FormulaFromOutput};
use crate::lanes::{Double, Float32, Float64, Pair, Plain, QuickF32, QuickF64, Widened};

/// An element type: `f32` or `f64`.
///
/// This trait is sealed: it can't be implemented outside this crate.
pub trait Element: SealedElement {}

impl Element for f32 {}
impl Element for f64 {}

/// How exact results are.
pub trait Tier: Copy {
    const FAST: bool;
}

/// Correctly rounded, or nearly so: the default.
#[derive(Clone, Copy)]
pub struct Accurate;

/// A few ULP, for speed.
#[derive(Clone, Copy)]
pub struct Quick;

impl Tier for Accurate {
    const FAST: bool = false;
}

impl Tier for Quick {
    const FAST: bool = true;
}

/// What an element type is to this crate.
pub trait SealedElement: Pod + Send + Sync {
    type Register<I: Isa>: Partial<I, Element = Self> + Evaluate<Self>;
    type Two<I: Isa>: Register<I> + Evaluate<Self>;
    type Four<I: Isa>: Register<I> + Evaluate<Self>;

    fn side_by_side<I: Isa, Q: Tier>() -> SideBySide;

    /// A function's entry points for this type.
    fn of<A: Activation>(function: A) -> impl EntryPoints<Self, Accurate>;
    fn of_output<A: FromOutput>(function: A) -> impl EntryPointsFromOutput<Self, Accurate>;
}

impl SealedElement for f32 {
    type Register<I: Isa> = I::F32;
    type Two<I: Isa> = Pair<I::F32>;
    type Four<I: Isa> = Pair<Pair<I::F32>>;

    #[inline(always)]
    fn side_by_side<I: Isa, Q: Tier>() -> SideBySide {
        if Q::FAST { I::QUICK_F32_SIDE_BY_SIDE } else { I::F32_SIDE_BY_SIDE }
    }

    #[inline]
    fn of<A: Activation>(function: A) -> impl EntryPoints<f32, Accurate> {
        function
    }

    #[inline]
    fn of_output<A: FromOutput>(function: A) -> impl EntryPointsFromOutput<f32, Accurate> {
        function
    }
}

impl SealedElement for f64 {
    type Register<I: Isa> = I::F64;
    type Two<I: Isa> = Pair<I::F64>;
    type Four<I: Isa> = Pair<Pair<I::F64>>;

    #[inline(always)]
    fn side_by_side<I: Isa, Q: Tier>() -> SideBySide {
        if Q::FAST { I::QUICK_F64_SIDE_BY_SIDE } else { I::F64_SIDE_BY_SIDE }
    }

    #[inline]
    fn of<A: Activation>(function: A) -> impl EntryPoints<f64, Accurate> {
        function
    }

    #[inline]
    fn of_output<A: FromOutput>(function: A) -> impl EntryPointsFromOutput<f64, Accurate> {
        function
    }
}

/// A register of `T`, evaluated in the lanes that serve the tier.
pub trait Evaluate<T>: Copy + Mul<Output = Self> {
    fn forward<F: Formula, Q: Tier>(self, formula: F, tier: Q) -> Self;
    fn forward_and_gradient<F: Formula, Q: Tier>(self, formula: F, tier: Q) -> [Self; 2];
    #[inline(always)]
    fn gradient<F: Formula, Q: Tier>(self, formula: F, tier: Q) -> Self {
        self.forward_and_gradient(formula, tier)[1]
    }
    fn gradient_from_output<F: FormulaFromOutput, Q: Tier>(self, formula: F, tier: Q) -> Self;
}

/// In f64 lanes, rounded once; fast: in f32 lanes.
impl<R: Float32> Evaluate<f32> for R {
    #[inline(always)]
    fn forward<F: Formula, Q: Tier>(self, formula: F, _: Q) -> Self {
        if !Q::FAST {
            near_zero::<R, F>(self, R::narrow(formula.forward(widened(self))))
        } else if self.any_below(SUBNORMAL_F32) {
            formula.forward(Plain::<R, QuickF32<true>>::new(self))
        } else {
            formula.forward(Plain::<R, QuickF32<false>>::new(self))
        }
    }

    #[inline(always)]
    fn forward_and_gradient<F: Formula, Q: Tier>(self, formula: F, _: Q) -> [Self; 2] {
        if !Q::FAST {
            let (y, gradient) = formula.forward_and_gradient(widened(self));
            [near_zero::<R, F>(self, R::narrow(y)), R::narrow(gradient)]
        } else if self.neg_abs().any_below(SUBNORMAL_F32) {
            formula.forward_and_gradient(Plain::<R, QuickF32<true>>::new(self)).into()
        } else {
            formula.forward_and_gradient(Plain::<R, QuickF32<false>>::new(self)).into()
        }
    }

    #[inline(always)]
    fn gradient_from_output<F: FormulaFromOutput, Q: Tier>(self, formula: F, _: Q) -> Self {
        if Q::FAST {
            formula.gradient_from_output(Plain::<R, QuickF32<false>>::new(self))
        } else {
            R::narrow(formula.gradient_from_output(Plain::<_, Widened>::new(self.widen())))
        }
    }
}

/// Results may be subnormal from here down.
const SUBNORMAL_F32: f64 = -87.0;
const SUBNORMAL_F64: f64 = -708.0;

#[inline(always)]
fn widened<R: Float32>(x: R) -> Plain<R::Wide, Widened> {
    Plain::new(x.clamp(-110.0, 110.0).widen())
}

#[inline(always)]
fn near_zero<R: Float32, F: Formula>(x: R, y: R) -> R {
    match F::NEAR_ZERO {
        Some(line) => x.near_zero(line, y),
        None => y,
    }
}

/// In double words; fast: in f64 lanes.
impl<R: Float64> Evaluate<f64> for R {
    #[inline(always)]
    fn forward<F: Formula, Q: Tier>(self, formula: F, _: Q) -> Self {
        match (Q::FAST, self.any_below(SUBNORMAL_F64)) {
            (false, false) => formula.forward(Double::<R, false>::from(self)),
            (false, true) => formula.forward(Double::<R, true>::from(self)),
            (true, false) => formula.forward(Plain::<R, QuickF64<false>>::new(self)),
            (true, true) => formula.forward(Plain::<R, QuickF64<true>>::new(self)),
        }
    }

    #[inline(always)]
    fn forward_and_gradient<F: Formula, Q: Tier>(self, formula: F, _: Q) -> [Self; 2] {
        let results = match (Q::FAST, self.neg_abs().any_below(SUBNORMAL_F64)) {
            (false, false) => formula.forward_and_gradient(Double::<R, false>::from(self)),
            (false, true) => formula.forward_and_gradient(Double::<R, true>::from(self)),
            (true, false) => formula.forward_and_gradient(Plain::<R, QuickF64<false>>::new(self)),
            (true, true) => formula.forward_and_gradient(Plain::<R, QuickF64<true>>::new(self)),
        };
        results.into()
    }

    #[inline(always)]
    fn gradient_from_output<F: FormulaFromOutput, Q: Tier>(self, formula: F, _: Q) -> Self {
        if Q::FAST {
            formula.gradient_from_output(Plain::<R, QuickF64<false>>::new(self))
        } else {
            formula.gradient_from_output(Double::<R, false>::from(self))
        }
    }
}
