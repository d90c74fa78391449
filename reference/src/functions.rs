//! The functions. Each is one formula, evaluated in f64 and in multiple precision.

use crate::number::Number;
use crate::reference::Reference;

/// All of them.
pub const ALL: &[Reference] = &[SIGMOID, SIGMOID_GRADIENT, SLOPE_FROM_OUTPUT];

/// σ(x) = 1 / (1 + e⁻ˣ).
pub const SIGMOID: Reference =
    Reference { name: "sigmoid", range: (0.0, 1.0), quick: sigmoid, exact: sigmoid };

/// In f64 the errors of e^−|x|, the sum and the quotient add up to 2⁻⁵¹ at most.
fn sigmoid<N: Number>(x: N) -> N {
    let e = x.decay();
    let numerator = if x.is_negative() { e.clone() } else { N::from(1.0) };
    numerator / (N::from(1.0) + e)
}

/// σ′(x) = e⁻ˣ / (1 + e⁻ˣ)².
pub const SIGMOID_GRADIENT: Reference = Reference {
    name: "sigmoid gradient",
    range: (0.0, 0.25),
    quick: sigmoid_gradient,
    exact: sigmoid_gradient,
};

/// In f64 the errors add up to 1½ · 2⁻⁵¹ at most: e^−|x| 2⁻⁵², the sum, twice, 2⁻⁵², square
/// and quotient 2⁻⁵².
fn sigmoid_gradient<N: Number>(x: N) -> N {
    let e = x.decay();
    let sum = N::from(1.0) + e.clone();
    e / (sum.clone() * sum)
}

/// σ′ as a function of y = σ(x): y · (1 − y).
pub const SLOPE_FROM_OUTPUT: Reference = Reference {
    name: "slope from output",
    range: (f64::NEG_INFINITY, 0.25),
    quick: slope_from_output,
    exact: slope_from_output,
};

/// In f64 the errors of difference and product add up to 2⁻⁵² at most.
fn slope_from_output<N: Number>(y: N) -> N {
    y.clone() * (N::from(1.0) - y)
}
