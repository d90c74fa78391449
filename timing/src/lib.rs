//! The clock of the tool of `sigmoid` and of the comparison with its peers.
//!
//! - [`interleaved`] times subjects in turn, and gives each a [`Timing`].
//! - [`Buffer`] is the memory to do that on; a [`Float`] knows what to fill it with, and the plain
//!   loops that functions are compared with.
//! - [`cpu`] tells what it was that ran.
//!
//! ```
//! use std::time::Duration;
//!
//! use sigmoid_timing::{Buffer, Effort, Float, Lap, Run, interleaved, time};
//!
//! let copy: Run<f32> = Box::new(|x, y| y.copy_from_slice(x));
//! let add: Run<f32> = Box::new(|x, y| x.iter().zip(y).for_each(|(x, y)| *y = x + 1.0));
//! let subjects = [copy, add];
//! let x = Buffer::random(f32::ORDINARY, 4096, 1);
//! let mut y = Buffer::zeroed(x.len());
//!
//! let effort = Effort { turn: Duration::from_micros(20), rounds: 5, least_rounds: 5 };
//! let run = |subject: usize, calls| Lap {
//!     time: time(&subjects[subject], &x, &mut y, calls),
//!     cycles: None,
//! };
//! let timings = interleaved(subjects.len(), x.len(), effort, run, || {});
//! println!("an addition takes {:.2} copies", timings[1].over(&timings[0]));
//! ```

pub mod cpu;

mod buffer;
mod clock;
mod float;
mod timing;

pub use buffer::Buffer;
pub use clock::{Effort, Lap, Run, interleaved, time};
pub use float::Float;
pub use timing::Timing;
