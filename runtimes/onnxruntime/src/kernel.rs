//! What is computed for a node.

use std::ffi::c_void;
use std::mem::MaybeUninit;
use std::ptr;
use std::slice;

use ort_sys::{OrtKernelContext, OrtValue};
use sigmoid::{Activation, Element, Function, With};

use crate::api::{Api, Error};
use crate::node::Node;
use crate::operators::{Form, Operator};
use crate::shape::Shape;

/// Elements for one of ONNX Runtime's threads at a time: some microseconds of work.
const PIECE: usize = 1 << 14;

pub struct Kernel {
    pub api: Api,
    pub operator: &'static Operator,
    function: With<Function>,
}

impl Kernel {
    pub fn new(api: Api, operator: &'static Operator, node: &Node) -> Result<Self, Error> {
        let function = (operator.function)(node)?.at(node.tier()?);
        Ok(Self { api, operator, function })
    }

    /// # Safety
    ///
    /// `context` is valid, and its tensors have elements of type `T`. The output may have the memory of the first
    /// input, not that of another.
    pub unsafe fn compute<T: Element>(&self, context: *mut OrtKernelContext) -> Result<(), Error> {
        let api = self.api;
        // SAFETY: the context is valid, and so are its tensors, with memory for their elements.
        let work = unsafe {
            let (x, shape) = self.input(context, 0)?;
            let up = match self.operator.form {
                Form::Forward => None,
                Form::Gate => {
                    let (up, of_up) = self.input(context, 1)?;
                    if of_up != shape {
                        let [x, up] = [&shape.dimensions, &of_up.dimensions];
                        return Err(format!("the inputs' shapes differ: {x:?} and {up:?}").into());
                    }
                    Some(data::<T>(api, up)?.cast_const())
                }
            };
            let Shape { dimensions, elements } = shape;
            let mut y = ptr::null_mut();
            api.check((api.KernelContext_GetOutput)(
                context,
                0,
                dimensions.as_ptr(),
                dimensions.len(),
                &mut y,
            ))?;
            let (x, y) = (data::<T>(api, x)?, data::<T>(api, y)?);
            Work { function: self.function, x, up, y, elements }
        };
        let pieces = work.elements.div_ceil(PIECE);
        match pieces {
            // Memory of no elements may be nowhere.
            0 => Ok(()),
            1 => {
                // SAFETY: it is the only one.
                unsafe { work.piece(0) };
                Ok(())
            }
            // SAFETY: it waits for all pieces, and `work` is of the type that the function expects.
            _ => unsafe {
                let work = (&raw const work).cast_mut().cast();
                api.check((api.KernelContext_ParallelFor)(context, piece::<T>, pieces, 0, work))
            },
        }
    }

    /// # Safety
    ///
    /// `context` is valid, and has that input.
    unsafe fn input(
        &self,
        context: *const OrtKernelContext,
        index: usize,
    ) -> Result<(*const OrtValue, Shape), Error> {
        let mut tensor = ptr::null();
        // SAFETY: it is valid, and has that input.
        unsafe {
            self.api.check((self.api.KernelContext_GetInput)(context, index, &mut tensor))?;
            Ok((tensor, Shape::of(self.api, tensor)?))
        }
    }
}

/// # Safety
///
/// `tensor` is valid.
unsafe fn data<T>(api: Api, tensor: *const OrtValue) -> Result<*mut T, Error> {
    let mut data = ptr::null_mut();
    // SAFETY: it is valid. The function asks for one that may be changed, but changes nothing.
    unsafe { api.check((api.GetTensorMutableData)(tensor.cast_mut(), &mut data))? };
    let data = data.cast::<T>();
    match data.is_aligned() {
        true => Ok(data),
        false => Err("a tensor's memory is not aligned to its elements".into()),
    }
}

struct Work<T> {
    function: With<Function>,
    x: *const T,
    /// What a gate is multiplied by.
    up: Option<*const T>,
    y: *mut T,
    elements: usize,
}

impl<T: Element> Work<T> {
    /// # Safety
    ///
    /// There is a piece `index`, which nobody else works at, and memory for it.
    unsafe fn piece(&self, index: usize) {
        let start = index * PIECE;
        let n = PIECE.min(self.elements - start);
        let (x, y) = (self.x.wrapping_add(start), self.y.wrapping_add(start));
        let in_place = ptr::eq(x, y);
        // SAFETY: there are `n` elements from there on, which are this piece's alone. Where the output has the
        // first input's memory, both are one slice; elsewhere it is written before it is read.
        unsafe {
            match self.up {
                None if in_place => {
                    self.function.forward_in_place(slice::from_raw_parts_mut(y, n));
                }
                None => {
                    let y = slice::from_raw_parts_mut(y.cast::<MaybeUninit<T>>(), n);
                    self.function.forward_uninit(slice::from_raw_parts(x, n), y);
                }
                Some(up) => {
                    if !in_place {
                        ptr::copy_nonoverlapping(x, y, n);
                    }
                    let up = slice::from_raw_parts(up.wrapping_add(start), n);
                    self.function.gated_in_place(slice::from_raw_parts_mut(y, n), up);
                }
            }
        }
    }
}

unsafe extern "C" fn piece<T: Element>(work: *mut c_void, index: usize) {
    // SAFETY: `compute` gives this function a `Work` of that type, and no piece twice.
    unsafe { (*work.cast::<Work<T>>()).piece(index) }
}
