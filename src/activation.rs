//! The slice API, written once for all functions.

use core::mem::MaybeUninit;

use bytemuck::Pod;

use crate::backend::Backend;
use crate::drive::{Buffers, as_uninit, assert_lengths};
use crate::entry::{Choice, Element, EntryPoint, EntryPoints, Tier};
use crate::form::{Forward, Gradient, GradientFromOutput};
use crate::gates::{Gate, GateLayout, Rows};

/// A function over buffers of `f32` or `f64`; with the feature `half` also of `f16` or `bf16`.
///
/// Input and output are slices of one length, each of any alignment; an empty one is fine. Each
/// output depends on the input at its own position alone. The methods that end in `_uninit` write
/// to memory that need not be initialised, and return it as what it has become.
///
/// This trait is sealed: it can't be implemented outside this crate.
pub trait Activation: EntryPoints<Forward> + EntryPoints<Gradient> + Send + Sync {
    /// `y[i] = f(x[i])`.
    ///
    /// # Panics
    ///
    /// If the lengths differ; nothing has been written then.
    #[inline]
    #[track_caller]
    fn forward<T: Element>(self, x: &[T], y: &mut [T]) {
        self.forward_uninit(x, as_uninit(y));
    }

    /// `x[i] = f(x[i])`.
    #[inline]
    fn forward_in_place<T: Element>(self, x: &mut [T]) {
        T::enter::<Forward>(self, Buffers::in_place(x));
    }

    /// As [`forward`](Self::forward); returns `y`, now initialised.
    ///
    /// # Panics
    ///
    /// If the lengths differ; nothing has been written then.
    #[inline]
    #[track_caller]
    fn forward_uninit<'y, T: Element>(self, x: &[T], y: &'y mut [MaybeUninit<T>]) -> &'y mut [T] {
        let [y, _] = T::enter::<Forward>(self, Buffers::of("x", x).y("y", y));
        y
    }

    /// `dydx[i] = f'(x[i])`.
    ///
    /// # Panics
    ///
    /// If the lengths differ; nothing has been written then.
    #[inline]
    #[track_caller]
    fn gradient<T: Element>(self, x: &[T], dydx: &mut [T]) {
        self.gradient_uninit(x, as_uninit(dydx));
    }

    /// As [`gradient`](Self::gradient); returns `dydx`, now initialised.
    ///
    /// # Panics
    ///
    /// If the lengths differ; nothing has been written then.
    #[inline]
    #[track_caller]
    fn gradient_uninit<'y, T: Element>(
        self,
        x: &[T],
        dydx: &'y mut [MaybeUninit<T>],
    ) -> &'y mut [T] {
        let [_, dydx] = T::enter::<Gradient>(self, Buffers::of("x", x).gradient("dydx", dydx));
        dydx
    }

    /// `y[i] = f(x[i])` and `dydx[i] = f'(x[i])`.
    ///
    /// # Panics
    ///
    /// If the lengths differ; nothing has been written then.
    #[inline]
    #[track_caller]
    fn forward_and_gradient<T: Element>(self, x: &[T], y: &mut [T], dydx: &mut [T]) {
        self.forward_and_gradient_uninit(x, as_uninit(y), as_uninit(dydx));
    }

    /// As [`forward_and_gradient`](Self::forward_and_gradient); returns `y` and `dydx`, now
    /// initialised.
    ///
    /// # Panics
    ///
    /// If the lengths differ; nothing has been written then.
    #[inline]
    #[track_caller]
    fn forward_and_gradient_uninit<'y, T: Element>(
        self,
        x: &[T],
        y: &'y mut [MaybeUninit<T>],
        dydx: &'y mut [MaybeUninit<T>],
    ) -> (&'y mut [T], &'y mut [T]) {
        let buffers = Buffers::of("x", x).y("y", y).gradient("dydx", dydx);
        let [y, dydx] = T::enter::<Gradient>(self, buffers);
        (y, dydx)
    }

    /// `grad_x[i] = grad_y[i]·f'(x[i])`: bit for bit the product, rounded to `T`, of `grad_y[i]` and
    /// what [`gradient`](Self::gradient) gives. That of halves is rounded to `f32` and then to the half.
    ///
    /// # Panics
    ///
    /// If the lengths differ; nothing has been written then.
    #[inline]
    #[track_caller]
    fn backward<T: Element>(self, x: &[T], grad_y: &[T], grad_x: &mut [T]) {
        self.backward_uninit(x, grad_y, as_uninit(grad_x));
    }

    /// `grad[i] = grad[i]·f'(x[i])`, as [`backward`](Self::backward).
    ///
    /// # Panics
    ///
    /// If the lengths differ; nothing has been written then.
    #[inline]
    #[track_caller]
    fn backward_in_place<T: Element>(self, x: &[T], grad: &mut [T]) {
        T::enter::<Gradient>(self, Buffers::of("x", x).times_in_place("grad", grad));
    }

    /// As [`backward`](Self::backward); returns `grad_x`, now initialised.
    ///
    /// # Panics
    ///
    /// If the lengths differ; nothing has been written then.
    #[inline]
    #[track_caller]
    fn backward_uninit<'y, T: Element>(
        self,
        x: &[T],
        grad_y: &[T],
        grad_x: &'y mut [MaybeUninit<T>],
    ) -> &'y mut [T] {
        let buffers = Buffers::of("x", x).times("grad_y", grad_y).gradient("grad_x", grad_x);
        let [_, grad_x] = T::enter::<Gradient>(self, buffers);
        grad_x
    }

    /// `y[i] = f(x[i])·up[i]`: bit for bit the product, rounded to `T`, of what [`forward`](Self::forward) gives
    /// and `up[i]`. That of halves is computed in `f32` all the way, and rounded to the half at the end.
    ///
    /// So SwiGLU is that of [`Silu`](crate::Silu), GEGLU of [`Gelu`](crate::Gelu), GLU of
    /// [`Sigmoid`](crate::Sigmoid) and ReGLU of [`Relu`](crate::Relu).
    ///
    /// # Panics
    ///
    /// If the lengths differ; nothing has been written then.
    #[track_caller]
    fn gated<T: Element>(self, x: &[T], up: &[T], y: &mut [T]) {
        assert_lengths(("x", x.len()), [("up", up.len()), ("y", y.len())]);
        T::forward(Gate { function: &forward_of::<T, _>(self), x, up, limit: None }, y);
    }

    /// `x[i] = f(x[i])·up[i]`, as [`gated`](Self::gated).
    ///
    /// # Panics
    ///
    /// If the lengths differ; nothing has been written then.
    #[track_caller]
    fn gated_in_place<T: Element>(self, x: &mut [T], up: &[T]) {
        assert_lengths(("x", x.len()), [("up", up.len())]);
        T::in_place(&forward_of::<T, _>(self), x, up);
    }

    /// The gradients of [`gated`](Self::gated): `grad_x[i] = grad_y[i]·up[i]·f'(x[i])`, multiplied from left to
    /// right, and `grad_up[i] = grad_y[i]·f(x[i])`. Each product is rounded to `T`; those of halves are computed in
    /// `f32` all the way, and rounded to the half at the end.
    ///
    /// # Panics
    ///
    /// If the lengths differ; nothing has been written then.
    #[track_caller]
    fn gated_backward<T: Element>(
        self,
        x: &[T],
        up: &[T],
        grad_y: &[T],
        grad_x: &mut [T],
        grad_up: &mut [T],
    ) {
        assert_lengths(("x", x.len()), [("up", up.len()), ("grad_y", grad_y.len())]);
        assert_lengths(("x", x.len()), [("grad_x", grad_x.len()), ("grad_up", grad_up.len())]);
        let function = &gradient_of::<T, _>(self);
        T::backward(Gate { function, x, up, limit: None }, grad_y, [grad_x, grad_up]);
    }

    /// [`gated`](Self::gated) of rows of `x` that hold both inputs: each of `row` elements gives half as many.
    ///
    /// ```
    /// use sigmoid::{Activation, GateLayout, Relu};
    ///
    /// let mut y = [0.0f32; 4];
    /// Relu.gated_rows(&[1.0, -2.0, 10.0, 20.0, 3.0, 4.0, 30.0, 40.0], 4, GateLayout::GateUp, &mut y);
    /// assert_eq!(y, [10.0, 0.0, 90.0, 160.0]);
    /// ```
    ///
    /// # Panics
    ///
    /// If `row` is odd or 0, `x` is no multiple of it, or `y` not half as long; nothing has been written then.
    #[track_caller]
    fn gated_rows<T: Element>(self, x: &[T], row: usize, layout: GateLayout, y: &mut [T]) {
        assert_rows(x.len(), row, ("y", y.len()));
        let function = &forward_of::<T, _>(self);
        T::forward_rows(Rows { function, x, row, layout, limit: None }, y);
    }

    /// [`gated_backward`](Self::gated_backward) of such rows: `grad_x` has the layout of `x`.
    ///
    /// # Panics
    ///
    /// As [`gated_rows`](Self::gated_rows), or if `grad_x` is not as long as `x`.
    #[track_caller]
    fn gated_rows_backward<T: Element>(
        self,
        x: &[T],
        row: usize,
        layout: GateLayout,
        grad_y: &[T],
        grad_x: &mut [T],
    ) {
        assert_rows(x.len(), row, ("grad_y", grad_y.len()));
        assert_lengths(("x", x.len()), [("grad_x", grad_x.len())]);
        let function = &gradient_of::<T, _>(self);
        T::backward_rows(Rows { function, x, row, layout, limit: None }, grad_y, grad_x);
    }

    /// [`forward`](Self::forward) of rows of `row` elements that begin every `stride_x`, or every `stride_y`: of
    /// a part of the columns of a matrix, for instance. What lies between them is not touched.
    ///
    /// ```
    /// use sigmoid::{Activation, Relu};
    ///
    /// let mut y = [7.0f32; 5];
    /// Relu.forward_rows(&[1.0, -2.0, 0.0, 0.0, -3.0, 4.0], 4, &mut y, 3, 2);
    /// assert_eq!(y, [1.0, 0.0, 7.0, 0.0, 4.0]);
    /// ```
    ///
    /// # Panics
    ///
    /// If a stride is less than `row`, or the two have not as many rows; nothing has been written then.
    #[track_caller]
    fn forward_rows<T: Element>(
        self,
        x: &[T],
        stride_x: usize,
        y: &mut [T],
        stride_y: usize,
        row: usize,
    ) {
        for (name, stride) in [("stride_x", stride_x), ("stride_y", stride_y)] {
            assert!(row <= stride, "rows have {row} elements, but `{name}` is {stride}");
        }
        if row == 0 {
            return;
        }
        let rows = |len: usize, stride| (len + stride - row) / stride;
        let (of_x, of_y) = (rows(x.len(), stride_x), rows(y.len(), stride_y));
        assert!(of_x == of_y, "`x` has {of_x} rows, but `y` has {of_y}");
        for i in 0..of_x {
            self.forward(&x[i * stride_x..][..row], &mut y[i * stride_y..][..row]);
        }
    }

    /// The same function on that backend. Of several the outermost wins.
    #[inline]
    fn on(self, backend: Backend) -> With<Self> {
        With { function: self, choice: Choice { backend: Some(backend), tier: None } }
    }

    /// The same function at the fast tier: a few ULP of error, and two to three times the speed.
    ///
    /// NaN and infinities are right, there is no limit to the domain, and the tail is gradual. Results lie in
    /// the function's range, except that beside a least or greatest value within it they may pass that by
    /// a few units in the last place. The bits may differ between backends and between forms, and the
    /// result may fall by a few units from one input to the next, where it should rise. For
    /// the bounds see the function, for instance [`Sigmoid`](crate::Sigmoid).
    ///
    /// ```
    /// use sigmoid::{Activation, Sigmoid};
    ///
    /// let mut y = [0.0f32];
    /// Sigmoid.fast().forward(&[1.0], &mut y);
    /// assert!((y[0] - 0.731_058_6).abs() < 1e-6);
    /// ```
    #[inline]
    fn fast(self) -> With<Self> {
        self.at(Tier::Fast)
    }

    /// The same function at that tier. Of several the outermost wins.
    #[inline]
    fn at(self, tier: Tier) -> With<Self> {
        With { function: self, choice: Choice { backend: None, tier: Some(tier) } }
    }
}

/// What a gate or a cell of elements of `T` computes with.
pub(crate) fn forward_of<T: Element<Wide = W>, W: Pod>(
    f: impl Activation,
) -> impl Fn(&[W], &mut [W]) {
    move |x, y| {
        T::enter_wide::<Forward>(f, Buffers::of("x", x).y("y", as_uninit(y)));
    }
}

/// With the gradient.
pub(crate) fn gradient_of<T: Element<Wide = W>, W: Pod>(
    f: impl Activation,
) -> impl Fn(&[W], &mut [W], &mut [W]) {
    move |x, y, dydx| {
        let buffers = Buffers::of("x", x).y("y", as_uninit(y));
        T::enter_wide::<Gradient>(f, buffers.gradient("dydx", as_uninit(dydx)));
    }
}

/// Panics unless `x` has rows of two halves, and the other that of each.
#[track_caller]
pub(crate) fn assert_rows(len: usize, row: usize, (name, other): (&str, usize)) {
    assert!(
        row > 0 && row.is_multiple_of(2),
        "rows have {row} elements, which is no pair of halves"
    );
    assert!(len.is_multiple_of(row), "`x` has {len} elements, no multiple of the {row} of a row");
    assert!(other == len / 2, "`x` has {len} elements, but `{name}` has {other}, not half as many");
}

/// A function whose gradient can be told from its output.
///
/// This trait is sealed: it can't be implemented outside this crate.
pub trait FromOutput: Activation + EntryPoints<GradientFromOutput> {
    /// `grad_x[i] = grad_y[i]·f'(x[i])`, told from `y[i] = f(x[i])`: for who has kept `y` alone.
    ///
    /// Of `y` it is as exact as [`backward`](Activation::backward) is of `x`. But a `y` that was
    /// rounded can't tell what `x` was: see the function, for instance [`Sigmoid`](crate::Sigmoid).
    ///
    /// # Panics
    ///
    /// If the lengths differ; nothing has been written then.
    #[inline]
    #[track_caller]
    fn backward_from_output<T: Element>(self, y: &[T], grad_y: &[T], grad_x: &mut [T]) {
        self.backward_from_output_uninit(y, grad_y, as_uninit(grad_x));
    }

    /// As [`backward_from_output`](Self::backward_from_output); returns `grad_x`, now initialised.
    ///
    /// # Panics
    ///
    /// If the lengths differ; nothing has been written then.
    #[inline]
    #[track_caller]
    fn backward_from_output_uninit<'y, T: Element>(
        self,
        y: &[T],
        grad_y: &[T],
        grad_x: &'y mut [MaybeUninit<T>],
    ) -> &'y mut [T] {
        let buffers = Buffers::of("y", y).times("grad_y", grad_y).gradient("grad_x", grad_x);
        let [_, grad_x] = T::enter::<GradientFromOutput>(self, buffers);
        grad_x
    }
}

/// A function on a chosen backend or at a chosen tier: see [`Activation::on`] and
/// [`Activation::at`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct With<A> {
    pub(crate) function: A,
    pub(crate) choice: Choice,
}

impl<A: Activation> Activation for With<A> {}
impl<A: FromOutput> FromOutput for With<A> {}

impl<K, T, A: EntryPoint<K, T>> EntryPoint<K, T> for With<A> {
    #[inline]
    fn enter<'y>(self, outer: Choice, buffers: Buffers<'_, 'y, T>) -> [&'y mut [T]; 2] {
        let tier = outer.tier.or(self.choice.tier);
        let backend = outer.backend.or(self.choice.backend);
        self.function.enter(Choice { tier, backend }, buffers)
    }
}
