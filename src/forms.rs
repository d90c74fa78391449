//! The forms in which a function is evaluated over buffers, and their compiled entry points.

use crate::arch::SideBySide;
use crate::backend::Backend;
use crate::drive::{Buffers, Filled, Kernel};
use crate::element::Evaluate;
use crate::functions::{Formula, FormulaFromOutput};

/// A function's entry points for elements of type `T`: on a backend, or on the detected one.
///
/// They are not generic, and thus compiled in this crate, with its optimisation, not in a caller's.
pub trait EntryPoints<T>: Copy {
    fn forward_on<'y>(
        self,
        backend: Option<Backend>,
        buffers: Buffers<'_, 'y, T, 1, 1>,
    ) -> Filled<'y, T, 1>;

    fn gradient_on<'y>(
        self,
        backend: Option<Backend>,
        buffers: Buffers<'_, 'y, T, 1, 1>,
    ) -> Filled<'y, T, 1>;

    fn forward_and_gradient_on<'y>(
        self,
        backend: Option<Backend>,
        buffers: Buffers<'_, 'y, T, 1, 2>,
    ) -> Filled<'y, T, 2>;

    fn backward_on<'y>(
        self,
        backend: Option<Backend>,
        buffers: Buffers<'_, 'y, T, 2, 1>,
    ) -> Filled<'y, T, 1>;
}

/// The entry point of a function whose gradient can be told from its output.
pub trait EntryPointsFromOutput<T>: EntryPoints<T> {
    fn backward_from_output_on<'y>(
        self,
        backend: Option<Backend>,
        buffers: Buffers<'_, 'y, T, 2, 1>,
    ) -> Filled<'y, T, 1>;
}

#[derive(Clone, Copy)]
pub(crate) struct Forward<F>(pub(crate) F);

#[derive(Clone, Copy)]
pub(crate) struct Gradient<F>(pub(crate) F);

#[derive(Clone, Copy)]
pub(crate) struct ForwardAndGradient<F>(pub(crate) F);

#[derive(Clone, Copy)]
pub(crate) struct Backward<F>(pub(crate) F);

#[derive(Clone, Copy)]
pub(crate) struct BackwardFromOutput<F>(pub(crate) F);

impl<F: Formula> Kernel<1, 1> for Forward<F> {
    #[inline(always)]
    fn apply<T, R: Evaluate<T>>(self, [x]: [R; 1]) -> [R; 1] {
        [x.forward(self.0)]
    }

    #[inline(always)]
    fn side_by_side(best: SideBySide) -> u32 {
        best.forward
    }
}

impl<F: Formula> Kernel<1, 1> for Gradient<F> {
    #[inline(always)]
    fn apply<T, R: Evaluate<T>>(self, [x]: [R; 1]) -> [R; 1] {
        [x.forward_and_gradient(self.0)[1]]
    }

    #[inline(always)]
    fn side_by_side(best: SideBySide) -> u32 {
        best.gradient
    }
}

impl<F: Formula> Kernel<1, 2> for ForwardAndGradient<F> {
    #[inline(always)]
    fn apply<T, R: Evaluate<T>>(self, [x]: [R; 1]) -> [R; 2] {
        x.forward_and_gradient(self.0)
    }

    #[inline(always)]
    fn side_by_side(best: SideBySide) -> u32 {
        best.gradient
    }
}

impl<F: Formula> Kernel<2, 1> for Backward<F> {
    #[inline(always)]
    fn apply<T, R: Evaluate<T>>(self, [x, grad_y]: [R; 2]) -> [R; 1] {
        [grad_y * x.forward_and_gradient(self.0)[1]]
    }

    #[inline(always)]
    fn side_by_side(best: SideBySide) -> u32 {
        best.gradient
    }
}

impl<F: FormulaFromOutput> Kernel<2, 1> for BackwardFromOutput<F> {
    #[inline(always)]
    fn apply<T, R: Evaluate<T>>(self, [y, grad_y]: [R; 2]) -> [R; 1] {
        [grad_y * y.gradient_from_output(self.0)]
    }

    #[inline(always)]
    fn side_by_side(best: SideBySide) -> u32 {
        best.forward
    }
}
