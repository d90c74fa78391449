//! The loops that NumPy calls: each over one dimension of its arrays.
#![allow(unsafe_code)]

use std::array;
use std::ffi::{c_char, c_void};
use std::iter;
use std::marker::PhantomData;
use std::mem::MaybeUninit;
use std::ops::Range;

use numpy::npyffi::npy_intp;
use pyo3::Python;
use pyo3::exceptions::PyValueError;
use sigmoid::ParameterError;

use crate::operand::Operand;
use crate::operation::Operation;
use crate::stored::Stored;
use crate::threads;

/// How many elements are gathered at a time: so few that they stay in the L1 cache.
const BLOCK: usize = 512;

/// The most parameters that a function has.
const PARAMETERS: usize = 3;

/// A loop over elements of type `S`, for the [`Operation`] that is its data.
///
/// # Safety
///
/// NumPy's promise: there are operands of so many elements, with so many bytes from one to the next, all
/// aligned. An output is apart from each input, or exactly that, or so far behind it that who goes from one
/// element to the next reads each before it is overwritten.
pub unsafe extern "C" fn inner_loop<S: Stored>(
    operands: *mut *mut c_char,
    dimensions: *mut npy_intp,
    steps: *mut npy_intp,
    data: *mut c_void,
) {
    // SAFETY: NumPy's promise; the data are what this loop was registered with.
    let (operation, n) = unsafe { (&*data.cast::<Operation>(), *dimensions as usize) };
    // SAFETY: NumPy's promise.
    let operand = |i| unsafe { Operand::new((*operands.add(i)).cast(), *steps.add(i)) };
    let (inputs, parameters) = (operation.inputs(), operation.parameters());
    let call = Call::<S> {
        operation,
        // Of one input the second is the same.
        inputs: [operand(0), operand(inputs - 1)],
        parameters: array::from_fn(|i| (i < parameters).then(|| operand(inputs + i))),
        output: operand(inputs + parameters),
        n,
        stored: PhantomData,
    };
    if let Err(error) = call.run() {
        Python::attach(|py| PyValueError::new_err(error.to_string()).restore(py));
    }
}

/// A call of a loop.
struct Call<'a, S> {
    operation: &'a Operation,
    inputs: [Operand; 2],
    parameters: [Option<Operand>; PARAMETERS],
    output: Operand,
    n: usize,
    stored: PhantomData<fn(S)>,
}

impl<S: Stored> Call<'_, S> {
    /// Nothing is written if a parameter is refused.
    fn run(&self) -> Result<(), ParameterError> {
        let valid = |range: &Range<usize>| self.operation.with(self.parameters_at(range.start));
        for range in self.equal_parameters() {
            valid(&range)?;
        }
        for range in self.equal_parameters() {
            let operation = valid(&range)?;
            threads::each_part(range, self.may_be_divided(), |part| self.fill(&operation, part));
        }
        Ok(())
    }

    fn parameters_at(&self, i: usize) -> impl Iterator<Item = f64> {
        let at = move |parameter: &Operand| {
            // SAFETY: the promise to the loop.
            unsafe { parameter.from(i).read::<S>() }.load().into()
        };
        self.parameters.iter().flatten().map(at)
    }

    /// The elements, divided where parameters change.
    fn equal_parameters(&self) -> impl Iterator<Item = Range<usize>> {
        let are_constant = self.parameters.iter().flatten().all(|p| p.is_constant());
        let mut start = 0;
        iter::from_fn(move || {
            let range = match are_constant {
                true => start..self.n,
                false => {
                    let is_other =
                        |&i: &usize| !self.parameters_at(i).eq(self.parameters_at(start));
                    start..(start + 1..self.n).find(is_other).unwrap_or(self.n)
                }
            };
            start = range.end;
            (!range.is_empty()).then_some(range)
        })
    }

    /// Whether no part of the output overlaps another part of an input.
    fn may_be_divided(&self) -> bool {
        !self.output.is_constant()
            && self.inputs.iter().all(|&input| self.output.is_same(input) || self.is_apart(input))
    }

    fn is_apart(&self, input: Operand) -> bool {
        self.output.is_apart::<S::Element, S>(input, self.n)
    }

    /// Fills the output there.
    fn fill(&self, operation: &Operation, part: Range<usize>) {
        let is_direct =
            |input: &Operand| S::IS_ELEMENT && input.is_contiguous::<S>() && self.is_apart(*input);
        if self.output.is_contiguous::<S::Element>() && self.inputs.iter().all(is_direct) {
            // SAFETY: the promise to the loop: it is apart from the inputs.
            let (inputs, output) = unsafe {
                let slice = |input: Operand| input.from(part.start).slice::<S::Element>(part.len());
                (self.inputs.map(slice), self.output.from(part.start).slice_mut(part.len()))
            };
            operation.run(inputs, output);
            return;
        }
        let mut inputs = [[S::Element::default(); BLOCK]; 2];
        let mut output = [MaybeUninit::uninit(); BLOCK];
        for start in part.clone().step_by(BLOCK) {
            let len = BLOCK.min(part.end - start);
            for (buffer, input) in inputs.iter_mut().zip(self.inputs) {
                // SAFETY: the promise to the loop.
                unsafe { input.from(start).gather::<S>(&mut buffer[..len]) };
            }
            let [x, other] = &inputs;
            let output = operation.run([&x[..len], &other[..len]], &mut output[..len]);
            // SAFETY: the promise to the loop: what lies there of inputs has been read.
            unsafe { self.output.from(start).scatter(output) };
        }
    }
}
