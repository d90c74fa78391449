//! `sigmoid info`: what this machine offers, and what of it is used.

use std::io::Write;
use std::thread::available_parallelism;

use anyhow::Result;
use clap::Args;
use sigmoid::{Backend, Function};

use crate::size::Size;
use crate::{backend, cpu, standard};

/// Show the functions, the CPU, the backends, and which one is used and why
///
/// A backend is the code for one instruction set. The best one is used, unless the environment
/// variable SIGMOID_BACKEND or the option --backend names another.
#[derive(Args)]
pub struct Info {}

impl Info {
    pub fn run(self) -> Result<()> {
        let names = Backend::ALL_NAMES;
        let features: Vec<_> = names.iter().rev().flat_map(|name| cpu::features(name)).collect();
        let cores = match available_parallelism() {
            Ok(cores) => format!("{cores} usable by this process"),
            Err(error) => format!("unknown ({error})"),
        };

        let mut out = standard::stdout()?.lock();
        writeln!(out, "sigmoid    {}", env!("CARGO_PKG_VERSION"))?;
        let functions: Vec<_> = Function::ALL
            .iter()
            .map(|function| (function.to_string(), function.formula()))
            .collect();
        let width = functions.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
        for (i, (name, formula)) in functions.iter().enumerate() {
            let label = if i == 0 { "functions" } else { "" };
            writeln!(out, "{label:<10} {name:<width$}  {formula}")?;
        }
        writeln!(out, "CPU        {}", cpu::model())?;
        writeln!(out, "cores      {cores}")?;
        writeln!(out, "caches     {}", caches())?;
        writeln!(out, "pages      {}", pages())?;
        writeln!(out, "features   {}", join(&features, true))?;
        writeln!(out, "lacking    {}", join(&features, false))?;
        for (i, name) in names.iter().enumerate() {
            let label = if i == 0 { "backends" } else { "" };
            writeln!(out, "{label:<10} {name:<8} {}", status(name))?;
        }
        let (backend, reason) = backend::pick()?;
        writeln!(out, "used       {backend:<8} {reason}")?;
        Ok(())
    }
}

fn caches() -> String {
    let mut caches = Vec::new();
    for cpu::Cache { level, bytes, cores } in cpu::caches() {
        let shared = if cores > 1 { format!(" for {cores} cores") } else { String::new() };
        caches.push(format!("L{level} {}{shared}", Size(bytes)));
    }
    if caches.is_empty() { "unknown".to_owned() } else { caches.join(", ") }
}

fn pages() -> String {
    let (size, large) = cpu::pages();
    let size = size.map_or("unknown".to_owned(), |size| Size(size as u64).to_string());
    let large = large.map_or(String::new(), |mode| format!("; transparent huge pages: {mode}"));
    size + &large
}

fn status(backend: &str) -> String {
    match backend.parse::<Backend>() {
        Ok(_) => "available".to_owned(),
        Err(error) => match join(&cpu::features(backend), false).as_str() {
            "none" => format!("not usable: {error}"),
            lacking => format!("not usable: this CPU lacks {lacking}"),
        },
    }
}

/// The names of the features that the CPU has, or of those that it lacks.
fn join(features: &[(&str, bool)], present: bool) -> String {
    let names: Vec<_> =
        features.iter().filter(|(_, has)| *has == present).map(|(name, _)| *name).collect();
    if names.is_empty() { "none".to_owned() } else { names.join(" ") }
}
