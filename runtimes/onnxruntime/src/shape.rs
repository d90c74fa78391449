//! Shapes: of tensors, and those that are inferred before there are any.

use std::ffi::{CStr, CString, c_char};
use std::ptr;
use std::sync::atomic::{AtomicUsize, Ordering};

use ort_sys::{OrtShapeInferContext, OrtTensorTypeAndShapeInfo, OrtValue};

use crate::api::{Api, Error};

#[derive(PartialEq, Eq)]
pub struct Shape {
    pub dimensions: Vec<i64>,
    pub elements: usize,
}

impl Shape {
    /// # Safety
    ///
    /// `tensor` is valid.
    pub unsafe fn of(api: Api, tensor: *const OrtValue) -> Result<Self, Error> {
        let mut info = ptr::null_mut();
        // SAFETY: the tensor is valid, and so is its description until it is released.
        unsafe {
            api.check((api.GetTensorTypeAndShape)(tensor, &mut info))?;
            let shape = Self::read(api, info);
            (api.ReleaseTensorTypeAndShapeInfo)(info);
            shape
        }
    }

    /// # Safety
    ///
    /// `info` is valid.
    unsafe fn read(api: Api, info: *const OrtTensorTypeAndShapeInfo) -> Result<Self, Error> {
        let mut elements = 0;
        // SAFETY: it is valid.
        unsafe {
            api.check((api.GetTensorShapeElementCount)(info, &mut elements))?;
            Ok(Self { dimensions: dimensions(api, info)?, elements })
        }
    }
}

/// # Safety
///
/// `info` is valid.
unsafe fn dimensions(api: Api, info: *const OrtTensorTypeAndShapeInfo) -> Result<Vec<i64>, Error> {
    let mut rank = 0;
    // SAFETY: it is valid, and has as many dimensions as it says.
    unsafe {
        api.check((api.GetDimensionsCount)(info, &mut rank))?;
        let mut dimensions = vec![0; rank];
        api.check((api.GetDimensions)(info, dimensions.as_mut_ptr(), rank))?;
        Ok(dimensions)
    }
}

/// The output has the shape of the first input.
///
/// # Safety
///
/// `context` is valid.
pub unsafe fn infer(api: Api, context: *mut OrtShapeInferContext) -> Result<(), Error> {
    let mut info = ptr::null_mut();
    // SAFETY: the context is valid, and owns the description.
    let dimensions = unsafe {
        api.check((api.ShapeInferContext_GetInputTypeShape)(context, 0, &mut info))?;
        dimensions(api, info)?
    };
    // An input whose rank is unknown looks like a scalar: the output's shape stays unknown.
    if dimensions.is_empty() {
        return Ok(());
    }
    let mut names = vec![ptr::null(); dimensions.len()];
    // SAFETY: the names are those of the description until they are set anew, so they are copied.
    let names: Vec<CString> = unsafe {
        api.check((api.GetSymbolicDimensions)(info, names.as_mut_ptr(), names.len()))?;
        names.into_iter().zip(dimensions).map(|(name, size)| known_name(name, size)).collect()
    };
    let mut names: Vec<*const c_char> = names.iter().map(|name| name.as_ptr()).collect();
    // SAFETY: as many names as there are dimensions, which are copied.
    unsafe {
        api.check((api.SetSymbolicDimensions)(info, names.as_mut_ptr(), names.len()))?;
        api.check((api.ShapeInferContext_SetOutputTypeShape)(context, 0, info))
    }
}

/// A dimension without size and name would be taken for one of size -1: it gets a name that no other has.
///
/// # Safety
///
/// `name` is null or a string.
unsafe fn known_name(name: *const c_char, size: i64) -> CString {
    static UNKNOWN: AtomicUsize = AtomicUsize::new(0);
    let name = match name.is_null() {
        true => c"",
        // SAFETY: a string.
        false => unsafe { CStr::from_ptr(name) },
    };
    if size >= 0 || !name.is_empty() {
        return name.to_owned();
    }
    let unknown = format!("sigmoid_unknown_{}", UNKNOWN.fetch_add(1, Ordering::Relaxed));
    CString::new(unknown).expect("no 0 in it")
}
