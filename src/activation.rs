//! The slice API, written once for all functions.

use core::mem::MaybeUninit;

use crate::backend::Backend;
use crate::drive::{Buffers, as_uninit};
use crate::entry::{Choice, Element, EntryPoint, EntryPoints, Tier};
use crate::form::{Forward, Gradient, GradientFromOutput};

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
    function: A,
    choice: Choice,
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
