//! Which backend is used, and why.

use std::env;

use anyhow::{Context, Result};
use clap::Args;
use sigmoid::Backend;

use crate::offer;

/// The option of commands that use one backend.
#[derive(Args)]
pub struct OnBackend {
    /// Instruction set to use, see `sigmoid info` [default: SIGMOID_BACKEND, or the best available]
    #[arg(
        long,
        value_name = "NAME",
        value_parser = offer::backends::<Backend>(&[]),
        hide_possible_values = true
    )]
    backend: Option<Backend>,
}

impl OnBackend {
    pub fn pick(&self) -> Result<Backend> {
        match self.backend {
            Some(backend) => Ok(backend),
            None => Ok(pick()?.0),
        }
    }
}

const VARIABLE: &str = "SIGMOID_BACKEND";

/// The backend for want of a `--backend`, and the reason for it.
///
/// The library ignores a wrong name in the environment; whoever runs the tool is there to mend it.
pub fn pick() -> Result<(Backend, &'static str)> {
    let reason = match env::var_os(VARIABLE).filter(|name| !name.is_empty()) {
        None => "the best that this CPU has",
        Some(name) => {
            name.to_string_lossy()
                .parse::<Backend>()
                .with_context(|| format!("{VARIABLE}={}", name.display()))?;
            "the one in SIGMOID_BACKEND"
        }
    };
    Ok((Backend::detect(), reason))
}
