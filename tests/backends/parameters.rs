//! Functions with parameters that nobody would try first.

use sigmoid::Function;

/// Large, small, negative, equal, not representable in f32, and those with a name.
const AWKWARD: &[&str] = &[
    "swish(alpha=1.702)",
    "swish(alpha=1e-30)",
    "swish(alpha=1e30)",
    "swish(alpha=-1.3)",
    "swish(alpha=0)",
    "swish(alpha=1e-38)",
    "swish(alpha=-3e38)",
    "scaled_sigmoid(slope=2, low=-1, high=1.5)",
    "scaled_sigmoid(low=1, high=0)",
    "scaled_sigmoid(low=1.3296875, high=0)",
    "scaled_sigmoid(low=1.3296875, high=1e-5)",
    "scaled_sigmoid(low=-1, high=1)",
    "scaled_sigmoid(low=-1, high=1e-8)",
    "scaled_sigmoid(slope=0.3, low=-0.7, high=0.7)",
    "scaled_sigmoid(slope=1e-20, low=-1, high=1.0000001)",
    "scaled_sigmoid(slope=-1)",
    "scaled_sigmoid(slope=0, low=1, high=2)",
    "scaled_sigmoid(slope=3, low=2, high=2)",
    "scaled_sigmoid(high=3e38)",
    "scaled_sigmoid(slope=1e30, low=-1e-30, high=1e-30)",
    "hard_sigmoid(alpha=0.16666666666666666, beta=0.5)",
    "hard_sigmoid(alpha=-1, beta=0)",
    "hard_sigmoid(alpha=1.5, beta=1)",
    "hard_sigmoid(alpha=1, beta=-1e-20)",
    "hard_sigmoid(alpha=1e30, beta=0.3)",
    "hard_sigmoid(alpha=0, beta=0.3)",
    "elu(alpha=0.1)",
    "elu(alpha=-1.67)",
    "elu(alpha=1e13)",
    "elu(alpha=1e-30)",
    "elu(alpha=3e38)",
    "leaky_relu(slope=-2)",
    "leaky_relu(slope=0.1)",
    "leaky_relu(slope=1e-30)",
    "leaky_relu(slope=3e38)",
];

pub fn awkward() -> impl Iterator<Item = Function> {
    AWKWARD.iter().map(|text| text.parse().unwrap_or_else(|error| panic!("{text}: {error}")))
}
