//! Where and with what it is measured.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};

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
    let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let fact = |name| {
        let line =
            info.lines().find(|line| line.split(':').next().is_some_and(|n| n.trim() == name));
        line.and_then(|line| line.split_once(':')).map_or("unknown", |(_, value)| value.trim())
    };
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
    let directory = "/sys/devices/system/cpu/cpu0/cache";
    let fact = |i, name| fs::read_to_string(format!("{directory}/index{i}/{name}"));
    let cache = |i| {
        let [level, kind, size] = ["level", "type", "size"].map(|name| fact(i, name).ok());
        let kind = kind?;
        let kind = kind.trim();
        (kind != "Instruction").then_some(())?;
        Some(format!("L{} {}", level?.trim(), size?.trim().replace('K', " KiB")))
    };
    let found: Vec<String> = (0..8).filter_map(cache).collect();
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
