//! NumPy ufuncs of the functions of `sigmoid`: the module `sigmoid._sigmoid` of the Python package, which
//! `py_src/sigmoid` gives its shape.

mod inner_loop;
mod operand;
mod operation;
mod stored;
mod table;
mod threads;
mod ufunc;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use sigmoid::{Backend, Function, Tier};

#[pymodule(gil_used = false)]
mod _sigmoid {
    use super::*;

    /// The backend in use: "avx512", "avx2", "neon" or "scalar".
    ///
    /// It is the best that this CPU has, or the one that the environment variable SIGMOID_BACKEND names.
    #[pyfunction]
    fn backend() -> &'static str {
        Backend::detect().name()
    }

    /// The backends that this CPU has, the best first.
    #[pyfunction]
    fn available_backends() -> Vec<&'static str> {
        Backend::available().map(Backend::name).collect()
    }

    /// How many threads a call may use.
    #[pyfunction]
    fn get_num_threads() -> usize {
        threads::get()
    }

    /// Lets a call use so many threads, where its arrays are large. At first it is one.
    ///
    /// They are started by the call and end with it, so that processes may be forked.
    #[pyfunction]
    #[pyo3(signature = (n, /))]
    fn set_num_threads(n: isize) -> PyResult<()> {
        let valid = usize::try_from(n).ok().filter(|&n| n > 0);
        let refused = || PyValueError::new_err(format!("n must be at least 1, not {n}"));
        threads::set(valid.ok_or_else(refused)?);
        Ok(())
    }

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        let py = module.py();
        module.add("__version__", env!("CARGO_PKG_VERSION"))?;
        for (name, tier) in [("default", Tier::Default), ("fast", Tier::Fast)] {
            let ufuncs = PyDict::new(py);
            for ufunc in table::UFUNCS.iter().filter(|ufunc| ufunc.tier == tier) {
                ufuncs.set_item(ufunc.name, ufunc.make(py)?)?;
            }
            module.add(name, ufuncs)?;
        }
        let defaults = PyDict::new(py);
        for function in Function::ALL {
            let parameters = PyDict::new(py);
            for (name, value) in function.parameters() {
                parameters.set_item(name, value)?;
            }
            defaults.set_item(function.name(), parameters)?;
        }
        module.add("parameters", defaults)
    }
}
