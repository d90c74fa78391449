//! Which backend is used, and why.

use std::env;

use anyhow::{Context, Result};
use sigmoid::Backend;

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
