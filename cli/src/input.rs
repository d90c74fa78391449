//! The file to read, as a command's arguments name it.

use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::Args;

use crate::formats::{self, ArrayFile, Dtype, Format, label};

#[derive(Args)]
pub struct Input {
    /// File to read, or - for standard input (npy or raw)
    #[arg(value_name = "IN")]
    pub path: PathBuf,

    /// Format of the file [default: by its extension; .raw and .bin are raw]
    #[arg(long, value_name = "FORMAT", hide_possible_values = true)]
    pub format: Option<Format>,

    /// Type of the elements of a raw file, which are little-endian
    #[arg(long, value_name = "TYPE")]
    dtype: Option<Dtype>,
}

impl Input {
    pub fn format(&self) -> Result<Format> {
        self.format.or_else(|| Format::of(&self.path)).with_context(|| {
            format!("{} has no extension that tells its format: give --format", label(&self.path))
        })
    }

    pub fn open(&self) -> Result<Box<dyn ArrayFile>> {
        formats::open(&self.path, self.format()?, self.dtype.clone())
    }
}
