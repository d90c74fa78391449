//! The file to read, as a command's arguments name it.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::formats::{self, ArrayFile, Dtype, Format, label};

/// The place in the help of what is seldom needed.
const LAST: usize = 100;

#[derive(Args)]
pub struct Input {
    /// File to read, or - for standard input (npy or raw)
    #[arg(value_name = "IN")]
    pub path: PathBuf,

    /// Format of the file, if its extension does not tell
    #[arg(long, value_name = "FORMAT", display_order = LAST)]
    pub format: Option<Format>,

    /// Type of the elements of a raw file
    #[arg(long, value_name = "TYPE", display_order = LAST)]
    dtype: Option<Dtype>,
}

impl Input {
    pub fn format(&self) -> Result<Format> {
        self.format.or_else(|| Format::of(&self.path)).with_context(|| {
            format!("{} has no extension that tells its format: give --format", label(&self.path))
        })
    }

    pub fn open(&self) -> Result<Box<dyn ArrayFile>> {
        let format = self.format()?;
        if self.dtype.is_some() && format != Format::Raw {
            bail!(
                "{} says itself of which type its elements are: leave out --dtype",
                label(&self.path)
            )
        }
        formats::open(&self.path, format, self.dtype.clone())
    }
}
