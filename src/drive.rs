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

/// What is computed from a register of each input: a register of each output.
pub trait Kernel<const I: usize, const O: usize>: Copy {
    fn apply<T, R: Evaluate<T>>(self, inputs: [R; I]) -> [R; O];
    fn side_by_side<T: SealedElement, S: Isa>() -> u32;
}

/// All outputs, initialised.
pub type Filled<'y, T, const O: usize> = [&'y mut [T]; O];

/// `I` inputs and `O` outputs of one length.
///
/// An output is memory of its own, perhaps uninitialised, or exactly that of an input.
pub struct Buffers<'x, 'y, T, const I: usize, const O: usize> {
    inputs: [*const T; I],
    outputs: [*mut T; O],
    len: usize,
    borrowed: PhantomData<(&'x [T], &'y mut [T])>,
}

/// A name for messages, and a slice.
type Named<'n, S> = (&'n str, S);

impl<'x, 'y, T: Element, const I: usize, const O: usize> Buffers<'x, 'y, T, I, O> {
    /// # Panics
    ///
    /// If two lengths differ.
    #[inline]
    #[track_caller]
    pub(crate) fn new(
        inputs: [Named<'_, &'x [T]>; I],
        outputs: [Named<'_, &'y mut [MaybeUninit<T>]>; O],
    ) -> Self {
        let len = inputs[0].1.len();
        for (name, input) in &inputs {
            assert_length(name, input.len(), inputs[0].0, len);
        }
        for (name, output) in &outputs {
            assert_length(name, output.len(), inputs[0].0, len);
        }
        Self {
            inputs: inputs.map(|(_, input)| input.as_ptr()),
            outputs: outputs.map(|(_, output)| output.as_mut_ptr().cast()),
            len,
            borrowed: PhantomData,
        }
    }

    /// Writes every element of every output.
    #[inline(always)]
    pub(crate) fn fill<K: Kernel<I, O>>(
        self,
        backend: Option<Backend>,
        kernel: K,
    ) -> Filled<'y, T, O> {
        let Self { inputs, outputs, len, .. } = self;
        backend.unwrap_or_else(Backend::detect).run(Fill { inputs, outputs, len, kernel });
        self.outputs.map(|output| {
            // SAFETY: `new` and `in_place` took `len` elements from slices mutably borrowed for
            // 'y, `self` is used up, and `Loop` has initialised all of them.
            unsafe { slice::from_raw_parts_mut(output, self.len) }
        })
    }
}

impl<'y, T: Element> Buffers<'_, 'y, T, 1, 1> {
    /// The output replaces the input.
    #[inline]
    pub(crate) fn in_place(x: &'y mut [T]) -> Self {
        let memory = x.as_mut_ptr();
        Self { inputs: [memory], outputs: [memory], len: x.len(), borrowed: PhantomData }
    }
}

impl<'x, 'y, T: Element> Buffers<'x, 'y, T, 2, 1> {
    /// The output replaces the second input.
    ///
    /// # Panics
    ///
    /// If the lengths differ.
    #[inline]
    #[track_caller]
    pub(crate) fn in_place(x: Named<'_, &'x [T]>, second: Named<'_, &'y mut [T]>) -> Self {
        let len = x.1.len();
        assert_length(second.0, second.1.len(), x.0, len);
        let memory = second.1.as_mut_ptr();
        Self { inputs: [x.1.as_ptr(), memory], outputs: [memory], len, borrowed: PhantomData }
    }
}

#[inline]
#[track_caller]
fn assert_length(name: &str, len: usize, first: &str, expected: usize) {
    assert!(len == expected, "`{first}` has {expected} elements, but `{name}` has {len}");
}

/// An initialised slice as one that might not be.
#[inline]
pub(crate) fn as_uninit<T: Element>(slice: &mut [T]) -> &mut [MaybeUninit<T>] {
    // SAFETY: same layout, same memory; and this crate, which alone gets the result, passes it to
    // `Buffers::new` only, where nothing but initialised elements is written.
    unsafe { slice::from_raw_parts_mut(slice.as_mut_ptr().cast(), slice.len()) }
}

struct Fill<T, K, const I: usize, const O: usize> {
    inputs: [*const T; I],
    outputs: [*mut T; O],
    len: usize,
    kernel: K,
}

impl<T: Element, K: Kernel<I, O>, const I: usize, const O: usize> Job for Fill<T, K, I, O> {
    #[inline(always)]
    fn run<S: Isa>(self, isa: S) {
        isa.vectorize(Loop { isa, fill: self });
    }
}

struct Loop<S, F> {
    isa: S,
    fill: F,
}

impl<S: Isa, T: Element, K: Kernel<I, O>, const I: usize, const O: usize> NullaryFnOnce
    for Loop<S, Fill<T, K, I, O>>
{
    type Output = ();

    #[inline(always)]
    fn call(self) {
        let Self { isa, fill } = self;
        let mut done = match K::side_by_side::<T, S>() {
            4 => fill.whole::<S, T::Four<S>>(isa),
            2 => fill.whole::<S, T::Two<S>>(isa),
            _ => fill.whole::<S, T::Register<S>>(isa),
        };
        while done < fill.len {
            done = fill.part::<S, T::Register<S>>(isa, done);
        }
    }
}

impl<T: Element, K: Kernel<I, O>, const I: usize, const O: usize> Fill<T, K, I, O> {
    /// Groups of registers as long as whole ones are left. Returns where it stopped.
    #[inline(always)]
    fn whole<S: Isa, R: Register<S> + Evaluate<T>>(&self, isa: S) -> usize {
        let lanes = size_of::<R::Memory>() / size_of::<T>();
        let mut at = 0;
        while self.len - at >= lanes {
            let inputs = self.inputs.map(|input| {
                // SAFETY: each input has `len` elements, of which `at + lanes` are not too many.
                R::load(isa, unsafe { input.add(at).cast::<R::Memory>().read_unaligned() })
            });
            let outputs = self.kernel.apply(inputs);
            for (output, y) in self.outputs.into_iter().zip(outputs) {
                // SAFETY: as above. An output that is an input has been read up to here.
                unsafe { output.add(at).cast::<R::Memory>().write_unaligned(y.store()) };
            }
            at += lanes;
        }
        at
    }

    /// A register of elements from `at` on, filled in part if there are fewer. Returns where it
    /// stopped.
    #[inline(always)]
    fn part<S: Isa, R: Partial<S, Element = T> + Evaluate<T>>(&self, isa: S, at: usize) -> usize {
        let len = (self.len - at).min(size_of::<R::Memory>() / size_of::<T>());
        let inputs = self.inputs.map(|input| {
            // SAFETY: each input has `at + len` elements, and no output is borrowed now.
            R::load_first(isa, unsafe { slice::from_raw_parts(input.add(at), len) })
        });
        let outputs = self.kernel.apply(inputs);
        for (output, y) in self.outputs.into_iter().zip(outputs) {
            // SAFETY: each output has `at + len` elements; these are initialised before they are
            // borrowed, and no input is borrowed any more.
            y.store_first(unsafe {
                let output = output.add(at);
                output.write_bytes(0, len);
                slice::from_raw_parts_mut(output, len)
            });
        }
        at + len
    }
}
