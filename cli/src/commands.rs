//! The subcommands, one a file.

mod apply;
mod info;

pub use apply::Apply;
pub use info::Info;
