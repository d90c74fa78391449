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
    let ulp = match (function.name, T::BITS, fast, backend) {
        (_, 32, false, _) => 0.5,
        ("mish", 64, false, _) => 0.81,
        (_, 64, false, "scalar") => 0.75,
        ("tanh" | "elu", 64, false, _) => 0.55,
        ("mish gradient", 64, false, _) => 0.64,
        (_, 64, false, _) => 0.51,
        ("sigmoid", 32, true, "avx512") => 3.0,
        ("sigmoid", 32, true, "avx2") => 2.2,
        ("sigmoid", 32, true, _) => 2.1,
        ("sigmoid gradient", 32, true, _) => 3.4,
        ("sigmoid gradient", 64, true, "scalar") => 2.9,
        ("sigmoid" | "sigmoid gradient", 64, true, _) => 2.5,
        _ => 5.0,
    };
    Some(Bound { ulp, least: 0.0 })
}
