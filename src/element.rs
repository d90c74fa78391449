//! The element types, and which lanes evaluate them.

use core::ops::Mul;

use bytemuck::Pod;

use crate::arch::{Isa, Register, SideBySide};
use crate::forms::{EntryPoints, EntryPointsFromOutput};
use crate::functions::{Formula, FormulaFromOutput};
use crate::lanes::{Double, Float32, Float64, Pair, Widened};

/// An element type: `f32` or `f64`.
///
/// This trait is sealed: it can't be implemented outside this crate.
pub trait Element: SealedElement {}

impl Element for f32 {}
impl Element for f64 {}

/// What an element type is to this crate.
pub trait SealedElement: Pod + Send + Sync {
    type Register<I: Isa>: Register<I> + Evaluate<Self>;
    type Two<I: Isa>: Register<I> + Evaluate<Self>;
    type Four<I: Isa>: Register<I> + Evaluate<Self>;

    fn side_by_side<I: Isa>() -> SideBySide;

    /// A function's entry points for this type.
    fn of<A: EntryPoints<f32> + EntryPoints<f64>>(function: A) -> impl EntryPoints<Self>;
    fn of_output<A>(function: A) -> impl EntryPointsFromOutput<Self>
    where
        A: EntryPointsFromOutput<f32> + EntryPointsFromOutput<f64>;
}

impl SealedElement for f32 {
    type Register<I: Isa> = I::F32;
    type Two<I: Isa> = Pair<I::F32>;
    type Four<I: Isa> = Pair<Pair<I::F32>>;

    #[inline(always)]
    fn side_by_side<I: Isa>() -> SideBySide {
        I::F32_SIDE_BY_SIDE
    }

    #[inline]
    fn of<A: EntryPoints<f32> + EntryPoints<f64>>(function: A) -> impl EntryPoints<f32> {
        function
    }

    #[inline]
    fn of_output<A>(function: A) -> impl EntryPointsFromOutput<f32>
    where
        A: EntryPointsFromOutput<f32> + EntryPointsFromOutput<f64>,
    {
        function
    }
}

impl SealedElement for f64 {
    type Register<I: Isa> = I::F64;
    type Two<I: Isa> = Pair<I::F64>;
    type Four<I: Isa> = Pair<Pair<I::F64>>;

    #[inline(always)]
    fn side_by_side<I: Isa>() -> SideBySide {
        I::F64_SIDE_BY_SIDE
    }

    #[inline]
    fn of<A: EntryPoints<f32> + EntryPoints<f64>>(function: A) -> impl EntryPoints<f64> {
        function
    }

    #[inline]
    fn of_output<A>(function: A) -> impl EntryPointsFromOutput<f64>
    where
        A: EntryPointsFromOutput<f32> + EntryPointsFromOutput<f64>,
    {
        function
    }
}

/// A register of `T`, evaluated in the lanes that round it correctly, or nearly so.
pub trait Evaluate<T>: Copy + Mul<Output = Self> {
    fn forward<F: Formula>(self, formula: F) -> Self;
    fn forward_and_gradient<F: Formula>(self, formula: F) -> [Self; 2];
    fn gradient_from_output<F: FormulaFromOutput>(self, formula: F) -> Self;
}

/// f32 in f64 lanes, rounded once.
impl<R: Float32> Evaluate<f32> for R {
    #[inline(always)]
    fn forward<F: Formula>(self, formula: F) -> Self {
        near_zero::<R, F>(self, R::narrow(formula.forward(widened(self))))
    }

    #[inline(always)]
    fn forward_and_gradient<F: Formula>(self, formula: F) -> [Self; 2] {
        let (y, gradient) = formula.forward_and_gradient(widened(self));
        [near_zero::<R, F>(self, R::narrow(y)), R::narrow(gradient)]
    }

    #[inline(always)]
    fn gradient_from_output<F: FormulaFromOutput>(self, formula: F) -> Self {
        R::narrow(formula.gradient_from_output(Widened(self.widen())))
    }
}

#[inline(always)]
fn widened<R: Float32>(x: R) -> Widened<R::Wide> {
    Widened(x.clamp(-110.0, 110.0).widen())
}

#[inline(always)]
fn near_zero<R: Float32, F: Formula>(x: R, y: R) -> R {
    match F::NEAR_ZERO {
        Some(line) => x.near_zero(line, y),
        None => y,
    }
}

/// f64 in double words.
impl<R: Float64> Evaluate<f64> for R {
    #[inline(always)]
    fn forward<F: Formula>(self, formula: F) -> Self {
        formula.forward(Double::from(self))
    }

    #[inline(always)]
    fn forward_and_gradient<F: Formula>(self, formula: F) -> [Self; 2] {
        formula.forward_and_gradient(Double::from(self)).into()
    }

    #[inline(always)]
    fn gradient_from_output<F: FormulaFromOutput>(self, formula: F) -> Self {
        formula.gradient_from_output(Double::from(self))
    }
}
