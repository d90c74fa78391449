//! An operation as a NumPy ufunc.
#![allow(unsafe_code)]

use std::ffi::{CString, c_char, c_int, c_void};
use std::iter;

use half::f16;
use numpy::npyffi::NPY_TYPES::{self, *};
use numpy::npyffi::{PY_UFUNC_API, PyUFuncGenericFunction};
use pyo3::prelude::*;
use sigmoid::Tier;

use crate::inner_loop::inner_loop;
use crate::operation::{Form, Operation};
use crate::stored::{Bool, Stored};

/// An operation, with a name and documentation.
pub struct Ufunc {
    pub name: &'static str,
    pub function: &'static str,
    pub form: Form,
    pub tier: Tier,
    pub doc: &'static str,
}

impl Ufunc {
    /// NumPy keeps pointers to what it is made of, so all that lives as long as the process.
    pub fn make(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let operation = Operation::new(self.function, self.form, self.tier);
        let inputs = operation.inputs() + operation.parameters();
        let loops = loops(inputs);
        let functions: Vec<_> = loops.iter().map(|each| each.function).collect();
        let operands = |each: &Loop| iter::repeat_n(each.input, inputs).chain([each.output]);
        let types: Vec<_> =
            loops.iter().flat_map(operands).map(|number| number as c_char).collect();
        let operation: *mut Operation = Box::leak(Box::new(operation));
        let data = vec![operation.cast::<c_void>(); loops.len()];
        // SAFETY: each loop has its function, its data, and a type for each operand.
        unsafe {
            let object = PY_UFUNC_API.PyUFunc_FromFuncAndData(
                py,
                functions.leak().as_mut_ptr(),
                data.leak().as_mut_ptr(),
                types.leak().as_mut_ptr(),
                loops.len() as c_int,
                inputs as c_int,
                1,
                NO_IDENTITY,
                CString::new(self.name)?.into_raw(),
                CString::new(self.doc)?.into_raw(),
                0,
            );
            Bound::from_owned_ptr_or_err(py, object).map(Bound::unbind)
        }
    }
}

/// NumPy's `PyUFunc_None`.
const NO_IDENTITY: c_int = -1;

/// A loop, and the types of its inputs and of its output.
#[derive(Clone, Copy)]
struct Loop {
    function: PyUFuncGenericFunction,
    input: NPY_TYPES,
    output: NPY_TYPES,
}

impl Loop {
    const fn new<S: Stored>(input: NPY_TYPES, output: NPY_TYPES) -> Self {
        Self { function: Some(inner_loop::<S>), input, output }
    }
}

/// NumPy takes the loop of just the types that it is given; with a number of Python among them the first that
/// all can be cast to. Polars takes the first result that its column can be cast to. So integers, which become
/// float64, come last, and float32 before float64; float16, which integers can be cast to, comes first only
/// where it would become float32 beside a parameter.
const LOOPS: [Loop; 8] = [
    Loop::new::<f32>(NPY_FLOAT, NPY_FLOAT),
    Loop::new::<f64>(NPY_DOUBLE, NPY_DOUBLE),
    Loop::new::<f16>(NPY_HALF, NPY_HALF),
    Loop::new::<Bool>(NPY_BOOL, NPY_DOUBLE),
    Loop::new::<i8>(NPY_BYTE, NPY_DOUBLE),
    Loop::new::<u8>(NPY_UBYTE, NPY_DOUBLE),
    Loop::new::<i16>(NPY_SHORT, NPY_DOUBLE),
    Loop::new::<u16>(NPY_USHORT, NPY_DOUBLE),
];

fn loops(inputs: usize) -> [Loop; 8] {
    let mut loops = LOOPS;
    if inputs > 1 {
        loops[..3].rotate_right(1);
    }
    loops
}
