//! The subcommands, one a file.

mod apply;
mod completions;
mod info;
mod man;

pub use apply::Apply;
pub use completions::Completions;
pub use info::Info;
pub use man::Man;
