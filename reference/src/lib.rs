//! The truth about the functions of `sigmoid`, and the ruler that measures results by it.
//!
//! - [`Reference`] is a function known exactly: [`SIGMOID`], [`SIGMOID_GRADIENT`], …
//! - [`Exact`] is one of its values, to 127 bits, ready to be rounded once to a [`Format`].
//! - [`ulp_error`] measures a result against it, in fractions of a unit in the last place.
//! - [`sweep`] measures implementations over [`Inputs`]: all 2³² [`Patterns`] of f32 or a
//!   sample of them, or slices such as [`doubles`].
//! - [`published_bound`] is what the library promises about its errors.
//!
//! Nothing here depends on the library that it judges; an implementation is any closure.
//!
//! ```
//! use sigmoid_reference::{SIGMOID, sweep};
//!
//! let naive = |x: &[f32], y: &mut [f32]| {
//!     for (x, y) in x.iter().zip(y) {
//!         *y = 1.0 / (1.0 + (-x).exp());
//!     }
//! };
//! let inputs = [-100.0, -1.0, 0.0, 1.0, f32::NAN];
//! let tally = sweep(&SIGMOID, &inputs[..], &[&naive], &|_| {}).remove(0);
//! assert_eq!(tally.worst().input, Some(-100.0));
//! ```

mod bounds;
mod exact;
mod format;
mod functions;
mod inputs;
mod mix;
mod number;
mod points;
mod reference;
mod ruler;
mod sweep;

pub use bounds::{Bound, Tier, published_bound};
pub use exact::Exact;
pub use format::Format;
pub use functions::*;
pub use inputs::{Inputs, Patterns, doubles, with_points};
pub use reference::{Element, Reference};
pub use ruler::{Growth, Unit, ulp_error};
pub use sweep::{Subject, Tally, Worst, sweep, sweep_together};
