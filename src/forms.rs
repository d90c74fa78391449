//! The kernels of a formula, and their compiled entry points.

use crate::arch::{Isa, SideBySide};
use crate::backend::Backend;
use crate::drive::{Buffers, Filled, Kernel};
use crate::element::{SealedElement, Tier};
use crate::evaluate::{Both, Evaluate, Value};
use crate::formula::{Formula, FormulaFromOutput};

/// A form in which the formula `F` is evaluated: see [`Kernel`].
pub trait Form<F>: Copy {
    /// Whether it gives two results.
    const BOTH: bool = false;

    fn is_far<T, R: Evaluate<T>, Q: Tier>(formula: F, tier: Q, x: R) -> bool;
    fn apply<T, R: Evaluate<T>, Q: Tier, const FAR: bool>(
        formula: F,
        tier: Q,
        x: R,
        y_wanted: bool,
    ) -> (Option<R>, Option<R>);
    fn side_by_side(best: SideBySide) -> u32;
}

/// `y` from `x`.
#[derive(Clone, Copy)]
pub struct Forward;

/// The gradient from `x`, and `y` if it is wanted.
#[derive(Clone, Copy)]
pub struct Gradient;

/// The gradient from `y`.
#[derive(Clone, Copy)]
pub struct GradientFromOutput;

impl<F: Formula> Form<F> for Forward {
    #[inline(always)]
    fn is_far<T, R: Evaluate<T>, Q: Tier>(formula: F, tier: Q, x: R) -> bool {
        x.is_far::<F, Q, Value>(formula, tier)
    }

    #[inline(always)]
    fn apply<T, R: Evaluate<T>, Q: Tier, const FAR: bool>(
        formula: F,
        tier: Q,
        x: R,
        _: bool,
    ) -> (Option<R>, Option<R>) {
        (Some(x.forward::<F, Q, FAR>(formula, tier)), None)
    }

    #[inline(always)]
    fn side_by_side(best: SideBySide) -> u32 {
        best.forward
    }
}

impl<F: Formula> Form<F> for Gradient {
    const BOTH: bool = true;

    #[inline(always)]
    fn is_far<T, R: Evaluate<T>, Q: Tier>(formula: F, tier: Q, x: R) -> bool {
        x.is_far::<F, Q, Both>(formula, tier)
    }

    #[inline(always)]
    fn apply<T, R: Evaluate<T>, Q: Tier, const FAR: bool>(
        formula: F,
        tier: Q,
        x: R,
        y_wanted: bool,
    ) -> (Option<R>, Option<R>) {
        let (y, gradient) = x.forward_and_gradient::<F, Q, FAR>(formula, tier, y_wanted);
        (y, Some(gradient))
    }

    #[inline(always)]
    fn side_by_side(best: SideBySide) -> u32 {
        best.gradient
    }
}

impl<F: FormulaFromOutput> Form<F> for GradientFromOutput {
    #[inline(always)]
    fn is_far<T, R: Evaluate<T>, Q: Tier>(_: F, _: Q, _: R) -> bool {
        false
    }

    #[inline(always)]
    fn apply<T, R: Evaluate<T>, Q: Tier, const FAR: bool>(
        formula: F,
        tier: Q,
        y: R,
        _: bool,
    ) -> (Option<R>, Option<R>) {
        (None, Some(y.gradient_from_output(formula, tier)))
    }

    #[inline(always)]
    fn side_by_side(best: SideBySide) -> u32 {
        best.forward
    }
}

/// What an entry point runs: form, formula and tier.
#[derive(Clone, Copy)]
pub struct Evaluation<K, F, Q>(pub(crate) K, pub(crate) F, pub(crate) Q);

impl<K: Form<F>, F: Formula, Q: Tier> Kernel for Evaluation<K, F, Q> {
    /// At the default tier it would gain little, and make the library larger.
    const APART: bool = K::BOTH && Q::FAST;

    #[inline(always)]
    fn is_far<T, R: Evaluate<T>>(self, x: R) -> bool {
        K::is_far(self.1, self.2, x)
    }

    #[inline(always)]
    fn apply<T, R: Evaluate<T>, const FAR: bool>(
        self,
        x: R,
        y_wanted: bool,
    ) -> (Option<R>, Option<R>) {
        K::apply::<T, R, Q, FAR>(self.1, self.2, x, y_wanted)
    }

    #[inline(always)]
    fn side_by_side<T: SealedElement, S: Isa>() -> u32 {
        let best = K::side_by_side(T::side_by_side::<S, Q>());
        if Q::FAST { best } else { best.min(F::SIDE_BY_SIDE) }
    }
}

/// A function's entry point for the form `K`, elements of type `T` and the tier `Q`: on a backend,
/// or on the detected one.
///
/// It is not generic, and thus compiled in this crate, with its optimisation, not in a caller's.
pub trait EntryPoint<K, T, Q>: Copy {
    fn enter<'y>(self, backend: Option<Backend>, buffers: Buffers<'_, 'y, T>) -> Filled<'y, T>;
}

/// The entry points that every function has.
pub trait EntryPoints<T, Q>: EntryPoint<Forward, T, Q> + EntryPoint<Gradient, T, Q> {}

impl<A, T, Q> EntryPoints<T, Q> for A where A: EntryPoint<Forward, T, Q> + EntryPoint<Gradient, T, Q>
{}

/// Those of a function whose gradient can be told from its output.
pub trait EntryPointsFromOutput<T, Q>:
    EntryPoints<T, Q> + EntryPoint<GradientFromOutput, T, Q>
{
}

impl<A, T, Q> EntryPointsFromOutput<T, Q> for A where
    A: EntryPoints<T, Q> + EntryPoint<GradientFromOutput, T, Q>
{
}
