//! The subcommands, one a file.

mod apply;
mod bench;
mod info;

pub use apply::Apply;
pub use bench::Bench;
pub use info::Info;
