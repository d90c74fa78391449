//! The forms in which a function is evaluated over buffers, and their compiled entry points.

use crate::arch::Isa;
use crate::backend::Backend;
use crate::drive::{Buffers, Filled, Kernel};
use crate::element::{Evaluate, SealedElement, Tier};
use crate::functions::{Formula, FormulaFromOutput};

/// A function's entry points for elements of type `T` at the tier `Q`: on a backend, or on the
/// detected one.
///
/// They are not generic, and thus compiled in this crate, with its optimisation, not in a caller's.
pub trait EntryPoints<T, Q>: Copy {
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
pub trait EntryPointsFromOutput<T, Q>: EntryPoints<T, Q> {
    fn backward_from_output_on<'y>(
        self,
        backend: Option<Backend>,
        buffers: Buffers<'_, 'y, T, 2, 1>,
    ) -> Filled<'y, T, 1>;
}

#[derive(Clone, Copy)]
pub(crate) struct Forward<F, Q>(pub(crate) F, pub(crate) Q);

#[derive(Clone, Copy)]
pub(crate) struct Gradient<F, Q>(pub(crate) F, pub(crate) Q);

#[derive(Clone, Copy)]
pub(crate) struct ForwardAndGradient<F, Q>(pub(crate) F, pub(crate) Q);

#[derive(Clone, Copy)]
pub(crate) struct Backward<F, Q>(pub(crate) F, pub(crate) Q);

#[derive(Clone, Copy)]
pub(crate) struct BackwardFromOutput<F, Q>(pub(crate) F, pub(crate) Q);

impl<F: Formula, Q: Tier> Kernel<1, 1> for Forward<F, Q> {
    #[inline(always)]
    fn apply<T, R: Evaluate<T>>(self, [x]: [R; 1]) -> [R; 1] {
        [x.forward(self.0, self.1)]
    }

    #[inline(always)]
    fn side_by_side<T: SealedElement, I: Isa>() -> u32 {
        T::side_by_side::<I, Q>().forward
    }
}

impl<F: Formula, Q: Tier> Kernel<1, 1> for Gradient<F, Q> {
    #[inline(always)]
    fn apply<T, R: Evaluate<T>>(self, [x]: [R; 1]) -> [R; 1] {
        [x.forward_and_gradient(self.0, self.1)[1]]
    }

    #[inline(always)]
    fn side_by_side<T: SealedElement, I: Isa>() -> u32 {
        T::side_by_side::<I, Q>().gradient
    }
}

impl<F: Formula, Q: Tier> Kernel<1, 2> for ForwardAndGradient<F, Q> {
    #[inline(always)]
    fn apply<T, R: Evaluate<T>>(self, [x]: [R; 1]) -> [R; 2] {
        x.forward_and_gradient(self.0, self.1)
    }

    #[inline(always)]
    fn side_by_side<T: SealedElement, I: Isa>() -> u32 {
        T::side_by_side::<I, Q>().gradient
    }
}

impl<F: Formula, Q: Tier> Kernel<2, 1> for Backward<F, Q> {
    #[inline(always)]
    fn apply<T, R: Evaluate<T>>(self, [x, grad_y]: [R; 2]) -> [R; 1] {
        [grad_y * x.forward_and_gradient(self.0, self.1)[1]]
    }

    #[inline(always)]
    fn side_by_side<T: SealedElement, I: Isa>() -> u32 {
        T::side_by_side::<I, Q>().gradient
    }
}

impl<F: FormulaFromOutput, Q: Tier> Kernel<2, 1> for BackwardFromOutput<F, Q> {
    #[inline(always)]
    fn apply<T, R: Evaluate<T>>(self, [y, grad_y]: [R; 2]) -> [R; 1] {
        [grad_y * y.gradient_from_output(self.0, self.1)]
    }

    #[inline(always)]
    fn side_by_side<T: SealedElement, I: Isa>() -> u32 {
        T::side_by_side::<I, Q>().forward
    }
}
