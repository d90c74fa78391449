//! The logistic function `σ(x) = 1/(1 + e^-x)`, its relatives among the activation functions, and
//! their gradients over buffers of `f32` and `f64`, and of `f16` and `bf16` with the feature `half`.
//!
//! Every `f32` result is the correctly rounded one, of every [`Function`]. Hence it is the same on
//! every instruction set, at every position and length, on every machine and in every version of
//! this crate.
//!
//! ```
//! use sigmoid::{Activation, Sigmoid, sigmoid};
//!
//! let logits = [-2.0f32, 0.0, 3.0];
//! let mut probabilities = [0.0; 3];
//! sigmoid(&logits, &mut probabilities);
//! assert_eq!(probabilities, [0.119_202_92, 0.5, 0.952_574_13]);
//!
//! let grad_y = [1.0; 3];
//! let mut grad_x = [0.0; 3];
//! Sigmoid.backward(&logits, &grad_y, &mut grad_x);
//! assert_eq!(grad_x, [0.104_993_58, 0.25, 0.045_176_66]);
//! ```
//!
//! [`Activation`] has all methods: in place, into uninitialised memory, with the gradient, on a
//! chosen [`Backend`], and gates: times a second input, from slices or rows that hold both. [`SwigluOai`] is the gate
//! of gpt-oss, [`LstmCell`] and [`GruCell`] are what follows the matrix products of recurrent networks,
//! [`bernoulli()`] draws. [`BceWithLogits`] is the loss of logits, with its gradient: finite for every finite logit.
//!
//! # Accuracy
//!
//! Of [`Sigmoid`]; each function has its own table on its page. ½ means correctly rounded; "fast" is the
//! next section.
//!
//! | error in ULP | `f32` | `f64` | `f64` on `scalar` | fast `f32` | fast `f64` |
//! |---|---|---|---|---|---|
//! | value | ½ | 0.51 | 0.8 | 2.3 (`avx512` 3.2) | 2.1 (`scalar` 2.3) |
//! | gradient | ½ | 0.51 | 0.8 | 3.4 (`avx512` 3.6, `avx2` 3) | 2.9 (`scalar` 3.5) |
//! | gradient from output | ½ | 0.51 | 0.51 | 1.6 | 1.6 |
//!
//! Its results lie in [0, 1] and, for `f32`, never fall as `x` grows; the tail goes to zero through the
//! subnormal numbers. NaN gives NaN, of unspecified payload. There is no limit to the domain. The
//! numbers behind this are published in `docs/accuracy.md`, and one command measures them again.
//!
//! `f16` and `bf16` are correctly rounded like `f32`; the fast tier is that of `f32`, rounded.
//!
//! `f64` results have the same bits on `avx512`, `avx2` and `neon`; `scalar` has no fused
//! operations, and bits of its own.
//!
//! # The fast tier
//!
//! [`Sigmoid.fast()`](Activation::fast) has the same methods, two to three times faster, with
//! errors of a few ULP: the last columns above.
//!
//! # Backends
//!
//! `avx512` (F, BW, CD, DQ, VL), `avx2` (with FMA and F16C), `neon` and `scalar`. The best that the CPU has
//! is detected once, when the program runs; the environment variable `SIGMOID_BACKEND` overrides
//! it: see [`Backend`].
//!
//! # Threads
//!
//! No call starts a thread, and none allocates, except the first if it finds `SIGMOID_BACKEND` set. As a
//! result depends on its input alone, buffers may be cut anywhere:
//!
//! ```
//! let x = vec![0.5f32; 100_000];
//! let mut y = vec![0.0; x.len()];
//! std::thread::scope(|scope| {
//!     for (x, y) in x.chunks(1 << 14).zip(y.chunks_mut(1 << 14)) {
//!         scope.spawn(|| sigmoid::sigmoid(x, y));
//!     }
//! });
//! ```
//!
//! With rayon this is `x.par_chunks(n).zip(y.par_chunks_mut(n)).for_each(|(x, y)| sigmoid(x, y))`.
//!
//! # The floating-point environment
//!
//! On x86-64 and AArch64 each call computes in the default environment and puts the caller's back:
//! results depend neither on the rounding mode nor on whether subnormal numbers are flushed (FTZ and DAZ,
//! FZ), no exception traps, and no flag is raised. On other targets results are what is said of them in
//! the default environment only.
//!
//! # Crate features
//!
//! - `half`: [`f16`](https://docs.rs/half) and `bf16` of the crate `half` as elements of all functions and methods,
//!   correctly rounded, too.
//! - `std` (default): run-time detection and `SIGMOID_BACKEND`. Without it the crate is `no_std`,
//!   and uses the instruction sets that the build enables.
//! - `sigmoids` (default): [`Tanh`], [`ScaledSigmoid`], [`LogSigmoid`], [`Logit`], [`Softsign`],
//!   [`HardSigmoid`], and the cells.
//! - `activations` (default): [`Silu`], [`Swish`], [`GeluTanh`], [`Gelu`], [`Mish`], [`Softplus`],
//!   [`HardSwish`], [`Exp`], [`Elu`], [`Selu`], [`Celu`], [`LeakyRelu`], [`Relu`], the gate
//!   [`SwigluOai`] and the loss [`BceWithLogits`].
//!
//! [`Sigmoid`] is always there; alone it compiles in a tenth of the time.
//!
//! # Unoptimised builds
//!
//! Without optimisation the kernels are hundreds of times slower. This line in a program's
//! `Cargo.toml` brings them to full speed in its dev builds:
//!
//! ```toml
//! [profile.dev.package.sigmoid]
//! opt-level = 3
//! ```

#![no_std]
#![warn(missing_docs)]

#[cfg(feature = "std")]
extern crate std;

mod activation;
mod arch;
mod backend;
mod bernoulli;
mod block;
#[cfg(feature = "sigmoids")]
mod cells;
mod composed;
mod drive;
mod element;
mod entry;
mod environment;
mod evaluate;
mod form;
mod formula;
mod functions;
mod gates;
#[cfg(feature = "half")]
mod halves;
mod hard_cases;
mod lanes;
#[cfg(feature = "activations")]
mod loss;
#[cfg_attr(not(all(feature = "activations", feature = "sigmoids")), allow(unused))]
mod parameters;
#[cfg(feature = "sigmoids")]
mod recurrent;
#[cfg(feature = "activations")]
mod swiglu_oai;

pub use activation::{Activation, FromOutput, With};
pub use backend::{Backend, BackendError};
pub use bernoulli::bernoulli;
#[cfg(feature = "sigmoids")]
pub use cells::{GateOrder, GruCell, LstmCell};
pub use entry::{Element, Tier};
pub use functions::*;
pub use gates::GateLayout;
#[cfg(feature = "activations")]
pub use loss::{BceWithLogits, LossElement, bce_with_logits};
pub use parameters::ParameterError;
#[cfg(feature = "activations")]
pub use swiglu_oai::SwigluOai;
