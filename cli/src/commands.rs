//! The subcommands, one a file.

mod accuracy;
mod apply;
mod bench;
mod completions;
mod info;
mod inspect;
mod man;
mod plot;

pub use accuracy::Accuracy;
pub use apply::Apply;
pub use bench::Bench;
pub use completions::Completions;
pub use info::Info;
pub use inspect::Inspect;
pub use man::Man;
pub use plot::Plot;
