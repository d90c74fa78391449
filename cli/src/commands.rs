//! The subcommands, one a file.

mod apply;
mod bench;
mod completions;
mod info;
mod man;

pub use apply::Apply;
pub use bench::Bench;
pub use completions::Completions;
pub use info::Info;
pub use man::Man;
