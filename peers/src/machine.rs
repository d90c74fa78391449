//! Where and with what it is measured.

use std::process::Command;

use anyhow::{Context, Result, ensure};
use sigmoid_timing::cpu::{self, Cache};

/// As a list: CPU, caches, system, date, and the peers with their versions.
pub fn description() -> Result<String> {
    let mut facts = vec![format!("CPU: {}", cpu()), format!("Caches: {}", caches())];
    facts.push(format!("System: {}", printed("uname", &["-sm"])?));
    facts.push(format!("Date: {}", printed("date", &["-u", "+%F"])?));
    facts.push(format!("sigmoid: {}", env!("CARGO_PKG_VERSION")));
    facts.extend(env!("PEERS").split("; ").map(String::from));
    Ok(facts.iter().map(|fact| format!("- {fact}\n")).collect())
}

fn cpu() -> String {
    let fact = |name| cpu::fact(name).unwrap_or_else(|| "unknown".into());
    format!(
        "{} (family {}, model {}, stepping {}), {} cores",
        fact("model name"),
        fact("cpu family"),
        fact("model"),
        fact("stepping"),
        std::thread::available_parallelism().map_or(1, usize::from),
    )
}

fn caches() -> String {
    let cache = |cache: &Cache| format!("L{} {} KiB", cache.level, cache.bytes >> 10);
    let found: Vec<String> = cpu::caches().iter().map(cache).collect();
    if found.is_empty() { "unknown".into() } else { found.join(", ") }
}

/// What a command prints.
fn printed(command: &str, arguments: &[&str]) -> Result<String> {
    let output = Command::new(command)
        .args(arguments)
        .output()
        .with_context(|| format!("running {command}"))?;
    ensure!(output.status.success(), "{command} failed");
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
