//! What the WebAssembly module exports: memory, texts, and the forms of every function.
//!
//! No function has a name here. To JavaScript each is its position among all of the crate's and its
//! parameters, four numbers that nobody has to free.
#![allow(clippy::missing_safety_doc, reason = "all that is unsafe is called by js/ alone")]

#[cfg(all(target_family = "wasm", not(target_feature = "simd128")))]
compile_error!(
    "simd128 is enabled by .cargo/config.toml, which RUSTFLAGS or another working directory put aside"
);

mod forms;
mod memory;
mod texts;
