//! The subcommands, one a file.

mod accuracy;
mod apply;
mod info;
mod inspect;
mod plot;

pub use accuracy::Accuracy;
pub use apply::Apply;
pub use info::Info;
pub use inspect::Inspect;
pub use plot::Plot;
