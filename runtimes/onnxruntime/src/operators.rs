//! The list of the operators.

use std::ffi::CStr;

use sigmoid::{
    Function, Gelu, GeluTanh, HardSwish, LogSigmoid, Mish, Sigmoid, Silu, Softplus, Swish, Tanh,
};

use crate::api::Error;
use crate::node::Node;

pub struct Operator {
    pub name: &'static CStr,
    pub form: Form,
    /// The function that a node's attributes ask for.
    pub function: fn(&Node) -> Result<Function, Error>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// f(x)
    Forward,
    /// f(x)·up
    Gate,
}

use Form::{Forward, Gate};

pub static OPERATORS: [Operator; 10] = [
    Operator { name: c"Sigmoid", form: Forward, function: |_| Ok(Sigmoid.into()) },
    Operator { name: c"Tanh", form: Forward, function: |_| Ok(Tanh.into()) },
    Operator { name: c"Silu", form: Forward, function: |_| Ok(Silu.into()) },
    Operator { name: c"Gelu", form: Forward, function: gelu },
    Operator { name: c"QuickGelu", form: Forward, function: quick_gelu },
    Operator { name: c"Mish", form: Forward, function: |_| Ok(Mish.into()) },
    Operator { name: c"HardSwish", form: Forward, function: |_| Ok(HardSwish.into()) },
    Operator { name: c"Softplus", form: Forward, function: |_| Ok(Softplus::default().into()) },
    Operator { name: c"LogSigmoid", form: Forward, function: |_| Ok(LogSigmoid.into()) },
    Operator { name: c"SwiGLU", form: Gate, function: |_| Ok(Silu.into()) },
];

/// As ONNX has it.
fn gelu(node: &Node) -> Result<Function, Error> {
    match node.string(c"approximate")?.as_deref() {
        None | Some("none") => Ok(Gelu.into()),
        Some("tanh") => Ok(GeluTanh.into()),
        Some(other) => Err(format!("`approximate` must be none or tanh, not `{other}`").into()),
    }
}

/// As com.microsoft has it.
fn quick_gelu(node: &Node) -> Result<Function, Error> {
    let alpha = node.float(c"alpha")?.map(f64::from);
    Ok(Function::from(Swish::QUICK_GELU).with_parameters(alpha)?)
}
