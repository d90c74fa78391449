//! Measuring throughput: what `sigmoid bench` does between its arguments and its output files.

mod comparison;
mod cycles;
mod plan;
mod plot;
mod report;
mod subject;
mod table;
mod team;

pub use comparison::Change;
pub use plan::{Plan, default_sizes};
pub use plot::plot;
pub use report::Report;
pub use subject::{Data, Dtype};
pub use table::Table;
