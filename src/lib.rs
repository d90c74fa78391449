//! sigmoid
#![no_std]

#[cfg(feature = "std")]
extern crate std;

mod activation;
mod arch;
mod backend;
mod drive;
mod element;
mod forms;
mod functions;
mod lanes;

pub use activation::{Activation, FromOutput, On};
pub use activation::{sigmoid, sigmoid_backward, sigmoid_gradient, sigmoid_in_place};
pub use backend::{Backend, BackendError};
pub use element::Element;
pub use functions::Sigmoid;
