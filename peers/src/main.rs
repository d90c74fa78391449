//! Measures `sigmoid` and its peers, all in one process, and publishes what it finds.
//!
//!     cargo run --release -p sigmoid-peers -- speed      # docs/performance.md and its plots
//!     cargo run --release -p sigmoid-peers -- accuracy   # the peers' parts of docs/accuracy.md: the
//!                                                        # sigmoid for all inputs, which takes long
//!     cargo run --release -p sigmoid-peers -- family     # and other functions in some minutes
//!     cargo run --release -p sigmoid-peers               # all three
//!
//! `--as NAME` writes the speed of another machine: to docs/performance-NAME.md and plots of such
//! names. `--print` prints the tables and writes no file. `--quick` measures too little to be
//! published, so it only prints.
//!
//! What to measure is data: each subject is an entry in `library`, `crates` or a shim, under the name
//! of the function.

mod accuracy;
mod all;
mod crates;
mod document;
mod family;
mod ffi;
mod halves;
mod library;
mod machine;
mod markdown;
mod performance;
mod speed;
mod subjects;

use std::path::Path;
use std::{env, fs};

use anyhow::{Context, Result, bail};

const USAGE: &str =
    "usage: sigmoid-peers [speed | accuracy | family] [--as NAME] [--quick] [--print]";

fn main() -> Result<()> {
    let mut only = None;
    let mut machine = None;
    let mut quick = false;
    let mut print = false;
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "speed" | "accuracy" | "family" if only.is_none() => only = Some(argument),
            "--as" => machine = Some(arguments.next().context(USAGE)?),
            "--quick" => quick = true,
            "--print" => print = true,
            _ => bail!("{USAGE}"),
        }
    }
    let wanted = |measurement| only.as_deref().is_none_or(|only| only == measurement);
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
    let write = !quick && !print;

    let publish = |command: &str, name: &str, title: &str, marker: &str, section: &str| {
        let section = with_origin(command, section)?;
        if write {
            document::put(&docs.join(name), title, marker, &section)
        } else {
            println!("{section}");
            Ok(())
        }
    };
    if wanted("speed") {
        let (command, suffix) = match machine {
            Some(name) => (format!("speed --as {name}"), format!("-{name}")),
            None => ("speed".into(), String::new()),
        };
        let found = performance::measure(quick, &suffix);
        let name = format!("performance{suffix}.md");
        publish(&command, &name, "Performance, as measured", "measured", &found.section)?;
        if write {
            for (file, plot) in found.plots {
                fs::write(docs.join(&file), plot).with_context(|| format!("writing {file}"))?;
            }
        }
    }
    let publish_accuracy = |command, marker, section: String| {
        publish(command, "accuracy.md", "Accuracy, as measured", marker, &section)
    };
    if wanted("accuracy") {
        publish_accuracy("accuracy", "peers", accuracy::sigmoid(quick))?;
    }
    if wanted("family") {
        publish_accuracy("family", "family", accuracy::family(quick))?;
    }
    Ok(())
}

/// A section, led by how it came about.
fn with_origin(command: &str, section: &str) -> Result<String> {
    let machine = machine::description()?;
    Ok(format!("    cargo run --release -p sigmoid-peers -- {command}\n\n{machine}\n{section}"))
}
