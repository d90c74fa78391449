//! The forms in which a function is evaluated over buffers, and their compiled entry points.

use crate::arch::SideBySide;
use crate::backend::Backend;
use crate::drive::{Buffers, Kernel};
use crate::element::Evaluate;
use crate::functions::{Formula, FormulaFromOutput};

/// A function's entry points for elements of type `T`.
///
/// They are no generic functions, so that they are compiled in this crate, with its optimisation,
/// and not in a caller's.
pub trait EntryPoints<T>: Copy {
    fn forward_on<'y>(
        self,
        on: Option<Backend>,
        buffers: Buffers<'_, 'y, T, 1, 1>,
    ) -> [&'y mut [T]; 1];
    fn gradient_on<'y>(
        self,
        on: Option<Backend>,
        buffers: Buffers<'_, 'y, T, 1, 1>,
    ) -> [&'y mut [T]; 1];
    fn forward_and_gradient_on<'y>(
        self,
        on: Option<Backend>,
        buffers: Buffers<'_, 'y, T, 1, 2>,
    ) -> [&'y mut [T]; 2];
    fn backward_on<'y>(
        self,
        on: Option<Backend>,
        buffers: Buffers<'_, 'y, T, 2, 1>,
    ) -> [&'y mut [T]; 1];
}

/// The entry point of a function whose gradient can be told from its output.
pub trait EntryPointsFromOutput<T>: EntryPoints<T> {
    fn backward_from_output_on<'y>(
        self,
        on: Option<Backend>,
        buffers: Buffers<'_, 'y, T, 2, 1>,
    ) -> [&'y mut [T]; 1];
}

/// Compiles the entry points of a function.
macro_rules! entry_points {
    ($trait:ident for $function:ty {
        $($method:ident: $form:ident, $inputs:literal to $outputs:literal;)+
    }) => {
        $crate::forms::entry_points!(@ f32, $trait for $function { $($method: $form, $inputs to $outputs;)+ });
        $crate::forms::entry_points!(@ f64, $trait for $function { $($method: $form, $inputs to $outputs;)+ });
    };
    (@ $element:ty, $trait:ident for $function:ty {
        $($method:ident: $form:ident, $inputs:literal to $outputs:literal;)+
    }) => {
        impl $crate::forms::$trait<$element> for $function { $(
            #[inline(never)]
            fn $method<'y>(
                self,
                on: Option<$crate::Backend>,
                buffers: $crate::drive::Buffers<'_, 'y, $element, $inputs, $outputs>,
            ) -> [&'y mut [$element]; $outputs] {
                buffers.fill(on.unwrap_or_else($crate::Backend::detect), $crate::forms::$form(self))
            }
        )+ }
    };
    ($function:ty) => {
        $crate::forms::entry_points!(EntryPoints for $function {
            forward_on: Forward, 1 to 1;
            gradient_on: Gradient, 1 to 1;
            forward_and_gradient_on: ForwardAndGradient, 1 to 2;
            backward_on: Backward, 2 to 1;
        });
    };
    ($function:ty, from output) => {
        $crate::forms::entry_points!($function);
        $crate::forms::entry_points!(EntryPointsFromOutput for $function {
            backward_from_output_on: BackwardFromOutput, 2 to 1;
        });
    };
}
pub(crate) use entry_points;

#[derive(Clone, Copy)]
pub(crate) struct Forward<F>(pub F);

#[derive(Clone, Copy)]
pub(crate) struct Gradient<F>(pub F);

#[derive(Clone, Copy)]
pub(crate) struct ForwardAndGradient<F>(pub F);

#[derive(Clone, Copy)]
pub(crate) struct Backward<F>(pub F);

#[derive(Clone, Copy)]
pub(crate) struct BackwardFromOutput<F>(pub F);

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
}

impl<F: Formula> Kernel<1, 2> for ForwardAndGradient<F> {
    #[inline(always)]
    fn apply<T, R: Evaluate<T>>(self, [x]: [R; 1]) -> [R; 2] {
        x.forward_and_gradient(self.0)
    }
}

impl<F: Formula> Kernel<2, 1> for Backward<F> {
    #[inline(always)]
    fn apply<T, R: Evaluate<T>>(self, [x, grad_y]: [R; 2]) -> [R; 1] {
        [grad_y * x.forward_and_gradient(self.0)[1]]
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
