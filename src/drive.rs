//! The buffer loop, and with it the one module that has unsafe code.
#![allow(unsafe_code)]

use core::marker::PhantomData;
use core::mem::MaybeUninit;
use core::slice;

use pulp::NullaryFnOnce;

use crate::arch::{Isa, Partial, Register};
use crate::backend::{Backend, Job};
use crate::element::{Element, SealedElement};
use crate::evaluate::Evaluate;

/// What is computed from a register of `x`.
pub trait Kernel: Copy {
    /// Whether an element is so far in the tail that only the lanes for that serve.
    fn is_far<T, R: Evaluate<T>>(self, x: R) -> bool;
    /// `y`, if it is wanted, and the gradient, if this kernel gives one; in lanes that serve the
    /// tail, too, if `FAR`. The results of others are the same in both.
    fn apply<T, R: Evaluate<T>, const FAR: bool>(
        self,
        x: R,
        y_wanted: bool,
    ) -> (Option<R>, Option<R>);
    /// Whether there is a loop of its own for the case that no `y` is wanted.
    const APART: bool;
    fn side_by_side<T: SealedElement, S: Isa>() -> u32;
}

/// All outputs, initialised; one that is not wanted is empty.
pub struct Filled<'y, T> {
    pub(crate) y: &'y mut [T],
    pub(crate) gradient: &'y mut [T],
}

/// Inputs and outputs of one length.
///
/// An output is memory of its own, perhaps uninitialised, or exactly that of an input.
pub struct Buffers<'x, 'y, T> {
    x: *const T,
    /// What the gradient is multiplied by.
    factor: Option<*const T>,
    y: Option<*mut T>,
    gradient: Option<*mut T>,
    len: usize,
    /// The first input, for messages.
    name: &'static str,
    borrowed: PhantomData<(&'x [T], &'y mut [T])>,
}

impl<'x, 'y, T: Element> Buffers<'x, 'y, T> {
    #[inline]
    pub(crate) fn of(name: &'static str, x: &'x [T]) -> Self {
        let (x, len) = (x.as_ptr(), x.len());
        Self { x, factor: None, y: None, gradient: None, len, name, borrowed: PhantomData }
    }

    /// # Panics
    ///
    /// If the length differs, as in the methods that follow.
    #[inline]
    #[track_caller]
    pub(crate) fn times(self, name: &str, factor: &'x [T]) -> Self {
        self.assert_length(name, factor.len());
        Self { factor: Some(factor.as_ptr()), ..self }
    }

    #[inline]
    #[track_caller]
    pub(crate) fn y(self, name: &str, y: &'y mut [MaybeUninit<T>]) -> Self {
        self.assert_length(name, y.len());
        Self { y: Some(y.as_mut_ptr().cast()), ..self }
    }

    #[inline]
    #[track_caller]
    pub(crate) fn gradient(self, name: &str, gradient: &'y mut [MaybeUninit<T>]) -> Self {
        self.assert_length(name, gradient.len());
        Self { gradient: Some(gradient.as_mut_ptr().cast()), ..self }
    }

    /// `y` replaces `x`.
    #[inline]
    pub(crate) fn in_place(x: &'y mut [T]) -> Self {
        let (memory, len) = (x.as_mut_ptr(), x.len());
        let (factor, gradient) = (None, None);
        Self { x: memory, factor, y: Some(memory), gradient, len, name: "x", borrowed: PhantomData }
    }

    /// The gradient replaces its factor.
    #[inline]
    #[track_caller]
    pub(crate) fn times_in_place(self, name: &str, factor: &'y mut [T]) -> Self {
        self.assert_length(name, factor.len());
        let memory = factor.as_mut_ptr();
        Self { factor: Some(memory), gradient: Some(memory), ..self }
    }

    #[inline]
    #[track_caller]
    fn assert_length(&self, name: &str, len: usize) {
        let Self { name: first, len: expected, .. } = *self;
        assert!(len == expected, "`{first}` has {expected} elements, but `{name}` has {len}");
    }

    /// Writes every element of every output.
    #[inline(always)]
    pub(crate) fn fill<K: Kernel>(self, backend: Option<Backend>, kernel: K) -> Filled<'y, T> {
        let Self { x, factor, y, gradient, len, .. } = self;
        let streams = Streams { x, factor, y, gradient };
        backend.unwrap_or_else(Backend::detect).run(Fill { streams, len, kernel });
        let initialised = |output: Option<*mut T>| match output {
            // SAFETY: the output was taken with `len` elements from a slice mutably borrowed for
            // 'y, `self` is used up, and `Loop` has initialised all of them.
            Some(output) => unsafe { slice::from_raw_parts_mut(output, len) },
            None => Default::default(),
        };
        Filled { y: initialised(y), gradient: initialised(gradient) }
    }
}

/// An initialised slice as one that might not be.
#[inline]
pub(crate) fn as_uninit<T: Element>(slice: &mut [T]) -> &mut [MaybeUninit<T>] {
    // SAFETY: same layout, same memory; and this crate, which alone gets the result, passes it to
    // `Buffers` only, where nothing but initialised elements is written.
    unsafe { slice::from_raw_parts_mut(slice.as_mut_ptr().cast(), slice.len()) }
}

/// Where the elements of [`Buffers`] are from some position on.
#[derive(Clone, Copy)]
struct Streams<T> {
    x: *const T,
    factor: Option<*const T>,
    y: Option<*mut T>,
    gradient: Option<*mut T>,
}

struct Fill<T, K> {
    streams: Streams<T>,
    len: usize,
    kernel: K,
}

impl<T: Element, K: Kernel> Job for Fill<T, K> {
    #[inline(always)]
    fn run<S: Isa>(self, isa: S) {
        isa.vectorize(Loop { isa, fill: self });
    }
}

struct Loop<S, F> {
    isa: S,
    fill: F,
}

impl<S: Isa, T: Element, K: Kernel> NullaryFnOnce for Loop<S, Fill<T, K>> {
    type Output = ();

    #[inline(always)]
    fn call(self) {
        let Self { isa, fill } = self;
        let Streams { y, .. } = fill.streams;
        match K::APART && K::side_by_side::<T, S>() > 1 && y.is_none() {
            true => Fill { streams: Streams { y: None, ..fill.streams }, ..fill }.run_through(isa),
            false => fill.run_through(isa),
        }
    }
}

impl<T: Element, K: Kernel> Fill<T, K> {
    #[inline(always)]
    fn run_through<S: Isa>(self, isa: S) {
        match K::side_by_side::<T, S>() {
            4 => self.in_groups::<S, T::Four<S>>(isa),
            2 => self.in_groups::<S, T::Two<S>>(isa),
            _ => self.in_groups::<S, T::Register<S>>(isa),
        }
    }

    /// Group after group of registers `R`; where one reaches far, or is not whole, register after
    /// register.
    #[inline(always)]
    fn in_groups<S: Isa, R: Register<S> + Evaluate<T>>(&self, isa: S) {
        let whole = lanes::<S, T, R>();
        let mut at = 0;
        loop {
            let mut is_far = false;
            while self.len - at >= whole {
                // SAFETY: that many elements are left.
                is_far = unsafe { !self.step::<S, R, _, false>(isa, Whole, at) };
                if is_far {
                    break;
                }
                at += whole;
            }
            let end = if is_far { at + whole } else { self.len };
            while at < end {
                // SAFETY: that many elements are left.
                unsafe { self.step::<S, T::Register<S>, _, true>(isa, UpTo(self.len - at), at) };
                at += lanes::<S, T, T::Register<S>>();
            }
            if !is_far {
                return;
            }
        }
    }

    /// Does nothing, and says so, where something is far, unless `FAR`.
    ///
    /// # Safety
    ///
    /// From `at` on there are as many elements as the access touches.
    #[inline(always)]
    unsafe fn step<S, R, A, const FAR: bool>(&self, isa: S, access: A, at: usize) -> bool
    where
        S: Isa,
        R: Evaluate<T>,
        A: Access<S, T, R>,
    {
        let Streams { x, factor, y: to_y, gradient: to_gradient } = self.streams;
        // SAFETY: each pointer has the elements; an output that is an input has been read before it
        // is written, and no stream is borrowed otherwise.
        unsafe {
            let x = access.read(isa, x.add(at));
            if !FAR && self.kernel.is_far(x) {
                return false;
            }
            let (y, gradient) = self.kernel.apply::<T, R, FAR>(x, to_y.is_some());
            if let (Some(y), Some(to)) = (y, to_y) {
                access.write(y, to.add(at));
            }
            if let (Some(gradient), Some(to)) = (gradient, to_gradient) {
                let product = match factor {
                    Some(factor) => access.read(isa, factor.add(at)) * gradient,
                    None => gradient,
                };
                access.write(product, to.add(at));
            }
        }
        true
    }
}

#[inline(always)]
const fn lanes<S, T, R: Register<S>>() -> usize {
    size_of::<R::Memory>() / size_of::<T>()
}

/// How a register is read and written.
trait Access<S, T, R>: Copy {
    /// # Safety
    ///
    /// The elements are initialised.
    unsafe fn read(self, isa: S, from: *const T) -> R;
    /// # Safety
    ///
    /// The elements may be overwritten, and nothing borrows them.
    unsafe fn write(self, register: R, to: *mut T);
}

/// All its elements.
#[derive(Clone, Copy)]
struct Whole;

impl<S, T, R: Register<S>> Access<S, T, R> for Whole {
    #[inline(always)]
    unsafe fn read(self, isa: S, from: *const T) -> R {
        // SAFETY: the caller's.
        R::load(isa, unsafe { from.cast::<R::Memory>().read_unaligned() })
    }

    #[inline(always)]
    unsafe fn write(self, register: R, to: *mut T) {
        // SAFETY: the caller's.
        unsafe { to.cast::<R::Memory>().write_unaligned(register.store()) }
    }
}

/// As many of its elements as there are, if not all.
#[derive(Clone, Copy)]
struct UpTo(usize);

impl<S, T, R: Partial<S, Element = T>> Access<S, T, R> for UpTo {
    #[inline(always)]
    unsafe fn read(self, isa: S, from: *const T) -> R {
        // SAFETY: the caller's.
        unsafe {
            match self.0 < lanes::<S, T, R>() {
                true => R::load_first(isa, slice::from_raw_parts(from, self.0)),
                false => Whole.read(isa, from),
            }
        }
    }

    #[inline(always)]
    unsafe fn write(self, register: R, to: *mut T) {
        // SAFETY: the caller's; the elements are initialised before they are borrowed.
        unsafe {
            if self.0 < lanes::<S, T, R>() {
                to.write_bytes(0, self.0);
                register.store_first(slice::from_raw_parts_mut(to, self.0));
            } else {
                Whole.write(register, to);
            }
        }
    }
}
