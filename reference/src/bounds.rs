//! What `sigmoid` publishes about its errors. Its tests and its tool hold it to these.

use crate::reference::{Element, Reference};

/// A bound on errors.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bound {
    /// In ULP; ½ if results are correctly rounded.
    pub ulp: f64,
    /// Results below this are measured in units of its last place: see
    /// [`Reference::in_units_of`].
    pub least: f64,
}

/// What is published for a function, an element type, a tier and a backend.
pub fn published_bound<T: Element>(
    function: &Reference,
    fast: bool,
    backend: &str,
) -> Option<Bound> {
    let bound = match (fast, T::BITS) {
        (false, 32) => ulp(0.5),
        (false, _) => f64_default(function.name, backend),
        (true, 32) => f32_fast(function.name, backend),
        (true, _) => f64_fast(function.name, backend),
    };
    Some(bound)
}

fn f64_default(function: &str, backend: &str) -> Bound {
    let bound = match (function, backend) {
        ("mish", "scalar") => 0.81,
        ("mish", _) => 0.61,
        ("scaled_sigmoid", "scalar") => 0.95,
        (_, "scalar") => 0.75,
        ("tanh" | "elu" | "scaled_sigmoid", _) => 0.55,
        _ => 0.51,
    };
    match function {
        "silu gradient" | "swish gradient" | "gelu_tanh gradient" | "mish gradient" => {
            in_units_of(0.125, bound)
        }
        _ => ulp(bound),
    }
}

fn f32_fast(function: &str, backend: &str) -> Bound {
    match (function, backend) {
        ("sigmoid" | "scaled_sigmoid", "avx512") => ulp(3.0),
        ("sigmoid" | "scaled_sigmoid", "avx2") => ulp(2.2),
        ("sigmoid" | "scaled_sigmoid", _) => ulp(2.1),
        ("hard_swish gradient" | "elu gradient", _) => ulp(2.0),
        ("hard_swish", _) => ulp(2.5),
        ("exp" | "exp gradient", _) => ulp(1.5),
        ("sigmoid gradient", _) => ulp(3.4),
        ("tanh", _) => ulp(3.6),
        ("hard_sigmoid", _) => in_units_of(0.125, 1.0),
        ("silu gradient" | "swish gradient", _) => in_units_of(0.125, 10.0),
        ("gelu_tanh gradient", _) => in_units_of(0.125, 20.0),
        ("mish gradient", _) => in_units_of(0.125, 6.0),
        ("gelu_tanh", _) => ulp(200.0),
        ("mish", _) => ulp(6.0),
        _ => ulp(5.0),
    }
}

fn f64_fast(function: &str, backend: &str) -> Bound {
    match (function, backend) {
        ("hard_swish", _) => ulp(2.5),
        ("exp" | "exp gradient", _) => ulp(1.5),
        ("hard_swish gradient" | "elu gradient", _) => ulp(2.0),
        ("sigmoid gradient", "scalar") => ulp(2.9),
        ("sigmoid" | "sigmoid gradient", _) => ulp(2.5),
        ("tanh", _) => ulp(4.0),
        ("hard_sigmoid", _) => in_units_of(0.125, 1.0),
        ("silu gradient" | "swish gradient", _) => in_units_of(0.125, 20.0),
        ("gelu_tanh gradient", _) => in_units_of(0.125, 50.0),
        ("mish gradient", _) => in_units_of(0.125, 6.0),
        ("gelu_tanh", _) => ulp(1600.0),
        _ => ulp(5.0),
    }
}

fn ulp(ulp: f64) -> Bound {
    Bound { ulp, least: 0.0 }
}

/// For what crosses 0 between two numbers: there an error has no bound in proportion to the result.
fn in_units_of(least: f64, ulp: f64) -> Bound {
    Bound { ulp, least }
}
