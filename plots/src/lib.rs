//! Charts: as SVG, legible on light and on dark pages, and as text, for terminals.
//!
//! ```
//! use sigmoid_plots::{Axis, Chart, Mark, Series, svg};
//!
//! let points: Vec<(f64, f64)> = (0..=20).map(f64::from).map(|x| (x, x * x)).collect();
//! let chart = Chart {
//!     title: "The square".into(),
//!     x: Axis::linear("x", 0.0, 20.0),
//!     y: Axis::around("x²", points.iter().map(|&(_, y)| y)),
//!     series: vec![Series { label: "x²".into(), points, mark: Mark::Line, emphasis: true }],
//!     height: 200.0,
//! };
//! assert!(chart.text(40, 8).starts_with("The square\n"));
//! assert!(svg(&[chart]).starts_with("<svg"));
//! ```

mod axis;
mod bars;
mod canvas;
mod chart;
mod colour;
mod svg;
mod text;

pub use axis::Axis;
pub use bars::{Bar, bars};
pub use chart::{Chart, Mark, Series, svg};
