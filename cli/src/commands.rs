//! The subcommands, one a file.

mod accuracy;
mod apply;
mod info;

pub use accuracy::Accuracy;
pub use apply::Apply;
pub use info::Info;
