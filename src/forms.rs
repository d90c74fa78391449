//! The forms in which a function is evaluated over buffers, and their compiled entry points.

use crate::arch::{Isa, SideBySide};
use crate::backend::Backend;
use crate::drive::{Buffers, Filled, Kernel};
use crate::element::{SealedElement, Tier};
use crate::evaluate::Evaluate;
use crate::formula::{Formula, FormulaFromOutput};

/// A form of the formula `F`: from a register of each of `I` inputs one of each of `O` outputs.
pub trait Form<F, const I: usize, const O: usize>: Copy {
    fn apply<T, R: Evaluate<T>, Q: Tier>(formula: F, tier: Q, inputs: [R; I]) -> [R; O];
    fn side_by_side(best: SideBySide) -> u32;
}

/// `y` from `x`.
#[derive(Clone, Copy)]
pub struct Forward;

/// `dydx` from `x`.
#[derive(Clone, Copy)]
pub struct Gradient;

/// `y` and `dydx` from `x`.
#[derive(Clone, Copy)]
pub struct ForwardAndGradient;

/// `grad_x` from `x` and `grad_y`.
#[derive(Clone, Copy)]
pub struct Backward;

/// `grad_x` from `y` and `grad_y`.
#[derive(Clone, Copy)]
pub struct BackwardFromOutput;

impl<F: Formula> Form<F, 1, 1> for Forward {
    #[inline(always)]
    fn apply<T, R: Evaluate<T>, Q: Tier>(formula: F, tier: Q, [x]: [R; 1]) -> [R; 1] {
        [x.forward(formula, tier)]
    }

    #[inline(always)]
    fn side_by_side(best: SideBySide) -> u32 {
        best.forward
    }
}

impl<F: Formula> Form<F, 1, 1> for Gradient {
    #[inline(always)]
    fn apply<T, R: Evaluate<T>, Q: Tier>(formula: F, tier: Q, [x]: [R; 1]) -> [R; 1] {
        [x.gradient(formula, tier)]
    }

    #[inline(always)]
    fn side_by_side(best: SideBySide) -> u32 {
        best.gradient
    }
}

impl<F: Formula> Form<F, 1, 2> for ForwardAndGradient {
    #[inline(always)]
    fn apply<T, R: Evaluate<T>, Q: Tier>(formula: F, tier: Q, [x]: [R; 1]) -> [R; 2] {
        x.forward_and_gradient(formula, tier)
    }

    #[inline(always)]
    fn side_by_side(best: SideBySide) -> u32 {
        best.gradient
    }
}

impl<F: Formula> Form<F, 2, 1> for Backward {
    #[inline(always)]
    fn apply<T, R: Evaluate<T>, Q: Tier>(formula: F, tier: Q, [x, grad_y]: [R; 2]) -> [R; 1] {
        [grad_y * x.gradient(formula, tier)]
    }

    #[inline(always)]
    fn side_by_side(best: SideBySide) -> u32 {
        best.gradient
    }
}

impl<F: FormulaFromOutput> Form<F, 2, 1> for BackwardFromOutput {
    #[inline(always)]
    fn apply<T, R: Evaluate<T>, Q: Tier>(formula: F, tier: Q, [y, grad_y]: [R; 2]) -> [R; 1] {
        [grad_y * y.gradient_from_output(formula, tier)]
    }

    #[inline(always)]
    fn side_by_side(best: SideBySide) -> u32 {
        best.forward
    }
}

/// What an entry point runs: form, formula and tier.
#[derive(Clone, Copy)]
pub struct Evaluation<K, F, Q>(pub(crate) K, pub(crate) F, pub(crate) Q);

impl<const I: usize, const O: usize, K, F: Formula, Q: Tier> Kernel<I, O> for Evaluation<K, F, Q>
where
    K: Form<F, I, O>,
{
    #[inline(always)]
    fn apply<T, R: Evaluate<T>>(self, inputs: [R; I]) -> [R; O] {
        K::apply(self.1, self.2, inputs)
    }

    #[inline(always)]
    fn side_by_side<T: SealedElement, S: Isa>() -> u32 {
        K::side_by_side(T::side_by_side::<S, Q>()).min(F::SIDE_BY_SIDE)
    }
}

/// A function's entry point for the form `K`, elements of type `T` and the tier `Q`: on a backend,
/// or on the detected one.
///
/// It is not generic, and thus compiled in this crate, with its optimisation, not in a caller's.
pub trait EntryPoint<K, T, Q, const I: usize, const O: usize>: Copy {
    fn enter<'y>(
        self,
        backend: Option<Backend>,
        buffers: Buffers<'_, 'y, T, I, O>,
    ) -> Filled<'y, T, O>;
}

/// The entry points that every function has.
pub trait EntryPoints<T, Q>:
    EntryPoint<Forward, T, Q, 1, 1>
    + EntryPoint<Gradient, T, Q, 1, 1>
    + EntryPoint<ForwardAndGradient, T, Q, 1, 2>
    + EntryPoint<Backward, T, Q, 2, 1>
{
}

impl<A, T, Q> EntryPoints<T, Q> for A where
    A: EntryPoint<Forward, T, Q, 1, 1>
        + EntryPoint<Gradient, T, Q, 1, 1>
        + EntryPoint<ForwardAndGradient, T, Q, 1, 2>
        + EntryPoint<Backward, T, Q, 2, 1>
{
}

/// Those of a function whose gradient can be told from its output.
pub trait EntryPointsFromOutput<T, Q>:
    EntryPoints<T, Q> + EntryPoint<BackwardFromOutput, T, Q, 2, 1>
{
}

impl<A, T, Q> EntryPointsFromOutput<T, Q> for A where
    A: EntryPoints<T, Q> + EntryPoint<BackwardFromOutput, T, Q, 2, 1>
{
}
