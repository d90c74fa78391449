//! `sigmoid man`: the manual pages.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::{Args, Command, ValueHint};
use clap_mangen::{Man as Page, generate_to};

use crate::standard;

/// Print the manual page, or write those of all commands to a folder
#[derive(Args)]
#[command(after_help = AFTER_HELP)]
pub struct Man {
    /// Folder for the pages of all commands, each in a file of its own; made if it is not there
    #[arg(value_hint = ValueHint::DirPath)]
    directory: Option<PathBuf>,
}

const AFTER_HELP: &str = "\
Examples:
  sigmoid man | man -l -
  sigmoid man ~/.local/share/man/man1";

impl Man {
    pub fn run(self, tool: Command) -> Result<()> {
        match self.directory {
            None => Page::new(tool).render(&mut standard::stdout()?)?,
            Some(directory) => fs::create_dir_all(&directory)
                .and_then(|()| generate_to(tool, &directory))
                .with_context(|| format!("cannot write to {}", directory.display()))?,
        }
        Ok(())
    }
}
