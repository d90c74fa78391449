//! A caller's pointers: checked, and then used as slices.

use std::fmt::{self, Display, Formatter};
use std::io::{self, Write};
use std::mem::MaybeUninit;
use std::{array, process, ptr, slice};

use sigmoid::{Backend, Element};

use crate::backend::chosen;

/// `I` inputs and `O` outputs of `n` elements, in all at most three.
///
/// An output is memory of its own, perhaps uninitialised, or exactly that of an input.
pub struct Buffers<T, const I: usize, const O: usize> {
    inputs: [*const T; I],
    outputs: [*mut T; O],
    n: usize,
}

/// What is known of a form's buffers.
pub struct Form<const I: usize, const O: usize> {
    /// Their names, for messages.
    pub inputs: [&'static str; I],
    pub outputs: [&'static str; O],
    /// The input that an output may replace, if it replaces no other one.
    pub in_place: Option<usize>,
}

/// What fills the outputs from the inputs, on a backend.
///
/// Each C function has one. Thus it is not a `dyn Fn`, which would have three methods, and pointers
/// come in registers.
pub trait Fill<T, const I: usize, const O: usize> {
    /// # Safety
    ///
    /// The pointers keep the contract.
    unsafe fn fill(&self, backend: Backend, first: *mut T, second: *mut T, third: *mut T, n: usize);
}

impl<T, const I: usize, const O: usize, F: Fn(Backend, Buffers<T, I, O>)> Fill<T, I, O> for F {
    #[inline]
    unsafe fn fill(
        &self,
        backend: Backend,
        first: *mut T,
        second: *mut T,
        third: *mut T,
        n: usize,
    ) {
        self(backend, Buffers::of([first, second, third], n));
    }
}

impl<T: Element, const I: usize, const O: usize> Buffers<T, I, O> {
    /// Has `f` fill the outputs on the chosen backend. Aborts the process if the pointers break the
    /// contract, which they tell but in part.
    ///
    /// # Safety
    ///
    /// Each pointer leads to `n` elements, which are initialised if it is an input, and which nobody
    /// else writes, or reads if it is an output, during the call.
    #[inline]
    pub unsafe fn fill(
        inputs: [*const T; I],
        outputs: [*mut T; O],
        n: usize,
        form: &Form<I, O>,
        function: &str,
        f: &dyn Fill<T, I, O>,
    ) {
        let [first, second, third] = Self { inputs, outputs, n }.pointers();
        // SAFETY: the caller's word.
        unsafe { fill(first, second, third, n, form, function, f) }
    }

    /// All as slices, if no output is an input.
    #[inline]
    pub fn apart(&mut self) -> ([&[T]; I], [&mut [MaybeUninit<T>]; O]) {
        // SAFETY: `fill`'s caller's word, and as none is an input, the outputs overlap nothing.
        unsafe {
            (
                self.inputs.map(|input| slice::from_raw_parts(input, self.n)),
                self.outputs.map(|output| slice::from_raw_parts_mut(output.cast(), self.n)),
            )
        }
    }

    /// Whether pointers to elements, but not none, keep the contract.
    #[inline]
    fn check(&self, form: &Form<I, O>) -> Result<(), Misuse> {
        let size = self.n.saturating_mul(size_of::<T>());
        if size > isize::MAX as usize {
            return Err(Misuse::TooLarge(self.n));
        }
        let outputs = self.outputs.map(<*mut T>::cast_const);
        let usable = |name, pointer: *const T| match pointer {
            _ if pointer.is_null() => Err(Misuse::Null(name)),
            _ if !pointer.is_aligned() => Err(Misuse::Unaligned(name, align_of::<T>())),
            _ => Ok(()),
        };
        for (name, input) in form.inputs.into_iter().zip(self.inputs) {
            usable(name, input)?;
        }
        for (name, output) in form.outputs.into_iter().zip(outputs) {
            usable(name, output)?;
        }
        let overlap = |a: *const T, b: *const T| a.addr().abs_diff(b.addr()) < size;
        for (i, (name, output)) in form.outputs.into_iter().zip(outputs).enumerate() {
            for (input_name, input) in form.inputs.into_iter().zip(self.inputs) {
                if overlap(output, input) && output != input {
                    return Err(Misuse::PartialOverlap(name, input_name));
                }
            }
            for (other_name, other) in form.outputs.into_iter().zip(outputs).take(i) {
                if overlap(output, other) {
                    return Err(Misuse::Overlap(name, other_name));
                }
            }
        }
        Ok(())
    }
}

impl<T, const I: usize, const O: usize> Buffers<T, I, O> {
    #[inline]
    fn pointers(&self) -> [*mut T; 3] {
        array::from_fn(|i| match i {
            _ if i < I => self.inputs[i].cast_mut(),
            _ if i < I + O => self.outputs[i - I],
            _ => ptr::null_mut(),
        })
    }

    #[inline]
    fn of(pointers: [*mut T; 3], n: usize) -> Self {
        Self {
            inputs: array::from_fn(|i| pointers[i].cast_const()),
            outputs: array::from_fn(|i| pointers[I + i]),
            n,
        }
    }
}

/// As [`Buffers::fill`], compiled once for all functions. It, too, takes pointers in registers.
///
/// # Safety
///
/// As there.
#[inline(never)]
unsafe fn fill<T: Element, const I: usize, const O: usize>(
    first: *mut T,
    second: *mut T,
    third: *mut T,
    n: usize,
    form: &Form<I, O>,
    function: &str,
    f: &dyn Fill<T, I, O>,
) {
    if n == 0 {
        return;
    }
    let buffers = Buffers::of([first, second, third], n);
    if let Err(misuse) = buffers.check(form) {
        abort(function, &misuse);
    }
    let backend = chosen();
    let replaced = |i: usize| buffers.outputs.contains(&buffers.inputs[i].cast_mut());
    if (0..I).any(|i| replaced(i) && form.in_place != Some(i)) {
        // SAFETY: the caller's word, and that of `check`.
        unsafe { fill_by_blocks(backend, first, second, third, n, f) }
    } else {
        // SAFETY: as above.
        unsafe { f.fill(backend, first, second, third, n) }
    }
}

/// `f` gets copies of the inputs, block by block.
///
/// # Safety
///
/// The pointers keep the contract.
#[inline(never)]
unsafe fn fill_by_blocks<T: Element, const I: usize, const O: usize>(
    backend: Backend,
    first: *mut T,
    second: *mut T,
    third: *mut T,
    n: usize,
    f: &dyn Fill<T, I, O>,
) {
    /// Small enough for the stack and the fastest cache.
    const BLOCK: usize = 512;
    let mut copies = [[const { MaybeUninit::<T>::uninit() }; BLOCK]; I];
    let Buffers { inputs, outputs, n } = Buffers::<T, I, O>::of([first, second, third], n);
    for start in (0..n).step_by(BLOCK) {
        let n = BLOCK.min(n - start);
        let inputs = array::from_fn(|i| {
            let copy = copies[i].as_mut_ptr().cast();
            // SAFETY: the input has `start + n` elements, and the copy has `n`.
            unsafe { ptr::copy_nonoverlapping(inputs[i].add(start), copy, n) };
            copy.cast_const()
        });
        // SAFETY: the output has `start + n` elements.
        let outputs = outputs.map(|output| unsafe { output.add(start) });
        let [first, second, third] = Buffers::<T, I, O> { inputs, outputs, n }.pointers();
        // SAFETY: copied above are `n` initialised elements, and outputs overlap no copy.
        unsafe { f.fill(backend, first, second, third, n) }
    }
}

impl<T: Element> Buffers<T, 1, 1> {
    /// The input, if the output replaces it.
    #[inline]
    pub fn in_place(&mut self) -> Option<&mut [T]> {
        let (input, output) = (self.inputs[0], self.outputs[0]);
        // SAFETY: `fill`'s caller's word.
        ptr::eq(input, output).then(|| unsafe { slice::from_raw_parts_mut(output, self.n) })
    }
}

impl<T: Element> Buffers<T, 2, 1> {
    /// The inputs, if the output replaces the second one.
    #[inline]
    pub fn second_in_place(&mut self) -> Option<(&[T], &mut [T])> {
        let ([first, second], [output]) = (self.inputs, self.outputs);
        // SAFETY: `fill`'s caller's word, and the output overlaps no input that the form does not let
        // it replace.
        ptr::eq(second, output).then(|| unsafe {
            (slice::from_raw_parts(first, self.n), slice::from_raw_parts_mut(output, self.n))
        })
    }
}

/// How pointers break the contract.
enum Misuse {
    TooLarge(usize),
    Null(&'static str),
    Unaligned(&'static str, usize),
    PartialOverlap(&'static str, &'static str),
    Overlap(&'static str, &'static str),
}

impl Display for Misuse {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge(n) => write!(f, "n is {n}, more than memory can hold"),
            Self::Null(name) => write!(f, "{name} is NULL"),
            Self::Unaligned(name, align) => write!(f, "{name} is not aligned to {align} bytes"),
            Self::PartialOverlap(name, other) => {
                write!(f, "{name} overlaps {other} in part; it must equal it or be apart")
            }
            Self::Overlap(name, other) => write!(f, "{name} overlaps {other}; it must be apart"),
        }
    }
}

/// Ends the process with a line that names the C function.
#[cold]
#[inline(never)]
pub fn abort(function: &str, problem: &dyn Display) -> ! {
    // Not `eprintln!`, which panics where it can't write.
    let _ = writeln!(io::stderr(), "{function}: {problem}");
    process::abort()
}
