//! `sigmoid completions`: what the Tab key offers in a shell.

use std::io::Write;

use anyhow::Result;
use clap::{Args, Command};
use clap_complete::{Shell, generate};

use crate::standard;

/// Print a script that completes this tool's arguments in a shell
#[derive(Args)]
#[command(after_help = AFTER_HELP)]
pub struct Completions {
    shell: Shell,
}

const AFTER_HELP: &str = "\
Examples:
  sigmoid completions bash > ~/.local/share/bash-completion/completions/sigmoid
  sigmoid completions fish > ~/.config/fish/completions/sigmoid.fish
  sigmoid completions zsh > ~/.zfunc/_sigmoid    # a folder in your fpath";

impl Completions {
    pub fn run(self, tool: &mut Command) -> Result<()> {
        // `generate` panics if it can't write.
        let mut script = Vec::new();
        generate(self.shell, tool, "sigmoid", &mut script);
        standard::stdout()?.write_all(&script)?;
        Ok(())
    }
}
