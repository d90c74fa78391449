//! A caller's pointers: checked, and then used as slices.

use std::io::{self, Write};
use std::mem::MaybeUninit;
use std::{array, process, ptr, slice};

use sigmoid::Element;

/// `I` inputs and `O` outputs of `n` elements.
///
/// An output is memory of its own, perhaps uninitialised, or exactly that of an input.
pub struct Buffers<T, const I: usize, const O: usize> {
    inputs: [*const T; I],
    outputs: [*mut T; O],
    n: usize,
}

/// A name for messages, and a pointer.
type Named<P> = (&'static str, P);

impl<T: Element, const I: usize, const O: usize> Buffers<T, I, O> {
    /// Aborts the process if the pointers break the contract, which they tell but in part.
    ///
    /// # Safety
    ///
    /// Each pointer leads to `n` elements, which are initialised if it is an input, and which nobody
    /// else writes, or reads if it is an output, during the life of this value.
    #[inline]
    pub unsafe fn new(
        function: &str,
        inputs: [Named<*const T>; I],
        outputs: [Named<*mut T>; O],
        n: usize,
    ) -> Self {
        if n == 0 {
            // Unlike a caller's pointer, that of an empty slice is not null.
            return Self { inputs: [ptr::dangling(); I], outputs: [ptr::dangling_mut(); O], n };
        }
        if let Err(problem) = check(&inputs, &outputs, n) {
            abort(function, &problem);
        }
        Self {
            inputs: inputs.map(|(_, input)| input),
            outputs: outputs.map(|(_, output)| output),
            n,
        }
    }

    /// Has `f` fill the outputs from the inputs.
    #[inline]
    pub fn fill(&mut self, f: impl Fn([&[T]; I], [&mut [MaybeUninit<T>]; O])) {
        if self.outputs.iter().any(|output| self.inputs.contains(&output.cast_const())) {
            return self.fill_by_blocks(f);
        }
        // SAFETY: `new`'s caller's word, and as none is an input, the outputs overlap nothing.
        unsafe {
            f(
                self.inputs.map(|input| slice::from_raw_parts(input, self.n)),
                self.outputs.map(|output| slice::from_raw_parts_mut(output.cast(), self.n)),
            )
        }
    }

    /// Where an output is an input, `f` gets a copy of that, block by block.
    #[inline(never)]
    fn fill_by_blocks(&mut self, f: impl Fn([&[T]; I], [&mut [MaybeUninit<T>]; O])) {
        /// Small enough for the stack and the fastest cache.
        const BLOCK: usize = 512;
        let mut copies = [[const { MaybeUninit::<T>::uninit() }; BLOCK]; I];
        for start in (0..self.n).step_by(BLOCK) {
            let len = BLOCK.min(self.n - start);
            for (copy, input) in copies.iter_mut().zip(self.inputs) {
                // SAFETY: `input` has `start + len` elements, and `copy` has `len`.
                unsafe { ptr::copy_nonoverlapping(input.add(start), copy.as_mut_ptr().cast(), len) }
            }
            // SAFETY: copied above are `len` initialised elements. The outputs have `start + len`, and
            // overlap neither copies nor one another.
            unsafe {
                f(
                    array::from_fn(|i| slice::from_raw_parts(copies[i].as_ptr().cast(), len)),
                    self.outputs.map(|to| slice::from_raw_parts_mut(to.add(start).cast(), len)),
                )
            }
        }
    }
}

impl<T: Element> Buffers<T, 1, 1> {
    /// The input, if the output replaces it.
    #[inline]
    pub fn in_place(&mut self) -> Option<&mut [T]> {
        let (input, output) = (self.inputs[0], self.outputs[0]);
        // SAFETY: `new`'s caller's word.
        ptr::eq(input, output).then(|| unsafe { slice::from_raw_parts_mut(output, self.n) })
    }
}

impl<T: Element> Buffers<T, 2, 1> {
    /// The inputs, if the output replaces the second one alone.
    #[inline]
    pub fn in_place(&mut self) -> Option<(&[T], &mut [T])> {
        let ([first, second], [output]) = (self.inputs, self.outputs);
        // SAFETY: `new`'s caller's word, and the output overlaps no input that it is not.
        (ptr::eq(second, output) && !ptr::eq(first, output)).then(|| unsafe {
            (slice::from_raw_parts(first, self.n), slice::from_raw_parts_mut(output, self.n))
        })
    }
}

/// Whether pointers to `n` elements, but not 0, keep the contract.
#[inline]
fn check<T, const I: usize, const O: usize>(
    inputs: &[Named<*const T>; I],
    outputs: &[Named<*mut T>; O],
    n: usize,
) -> Result<(), String> {
    let size = n.saturating_mul(size_of::<T>());
    if size > isize::MAX as usize {
        return Err(format!("n is {n}, more than memory can hold"));
    }
    let outputs = outputs.map(|(name, output)| (name, output.cast_const()));
    for (name, pointer) in inputs.iter().chain(&outputs) {
        if pointer.is_null() {
            return Err(format!("{name} is NULL"));
        }
        if !pointer.is_aligned() {
            return Err(format!("{name} is not aligned to {} bytes", align_of::<T>()));
        }
    }
    let overlap = |a: *const T, b: *const T| a.addr().abs_diff(b.addr()) < size;
    for (i, &(name, output)) in outputs.iter().enumerate() {
        for &(input_name, input) in inputs {
            if overlap(output, input) && output != input {
                return Err(format!(
                    "{name} overlaps {input_name} in part; it must equal it or be apart"
                ));
            }
        }
        for &(other_name, other) in &outputs[..i] {
            if overlap(output, other) {
                return Err(format!("{name} overlaps {other_name}; it must be apart"));
            }
        }
    }
    Ok(())
}

/// Ends the process with a line that names the C function.
#[cold]
pub fn abort(function: &str, problem: &str) -> ! {
    // Not `eprintln!`, which panics where it can't write.
    let _ = writeln!(io::stderr(), "{function}: {problem}");
    process::abort()
}
