//! What `sigmoid` publishes about its errors. Its tests and its tool hold it to these.

use crate::reference::{Element, Reference};

/// The largest error in ULP that is published for a function, an element type, a tier and a
/// backend; ½ if results are correctly rounded.
pub fn published_bound<T: Element>(function: &Reference, fast: bool, backend: &str) -> Option<f64> {
    let bound = match (function.name, T::BITS, fast, backend) {
        ("sigmoid" | "sigmoid gradient", 32, false, _) => 0.5,
        ("sigmoid" | "sigmoid gradient", 64, false, "scalar") => 0.75,
        ("sigmoid" | "sigmoid gradient", 64, false, _) => 0.51,
        ("sigmoid", 32, true, "avx512") => 3.0,
        ("sigmoid", 32, true, "avx2") => 2.2,
        ("sigmoid", 32, true, _) => 2.1,
        ("sigmoid gradient", 32, true, _) => 3.4,
        ("sigmoid gradient", 64, true, "scalar") => 2.9,
        ("sigmoid" | "sigmoid gradient", 64, true, _) => 2.5,
        _ => return None,
    };
    Some(bound)
}
