//! The C library. Its contract is the head of `include/sigmoid.h`.
//!
//! A panic would end the process: `extern "C"` lets none out.
// All that is here is called from C, with raw pointers.
#![allow(unsafe_code, clippy::missing_safety_doc)]

mod backend;
mod buffers;
mod forms;
mod functions;
mod version;
