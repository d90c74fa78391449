//! What the command-line tool of the crate `sigmoid` does, for its `main` and for `fuzz/`.

use std::ffi::OsString;
use std::io::{self, ErrorKind};

use clap::{ArgMatches, CommandFactory, FromArgMatches, Parser, Subcommand};

mod atomic_file;
mod backend;
mod bench;
mod choice;
mod commands;
mod cpu;
mod formats;
mod grid;
mod input;
mod memcpy;
mod offer;
mod output;
mod picture;
mod printable;
mod size;
mod standard;
mod stream;
mod subject;

use self::printable::Printable;

/// Activation functions and their gradients over files of numbers
///
/// A result of f32, f16 or bf16 is the correctly rounded one: the same on every CPU and backend, with
/// any number of threads.
#[derive(Parser)]
#[command(name = "sigmoid", version, after_help = AFTER_HELP)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Apply(commands::Apply),
    Inspect(commands::Inspect),
    Plot(commands::Plot),
    Accuracy(commands::Accuracy),
    Bench(Box<commands::Bench>),
    Info(commands::Info),
    Completions(commands::Completions),
    Man(commands::Man),
}

const AFTER_HELP: &str = "\
Examples:
  sigmoid apply logits.npy probabilities.npy
  sigmoid apply --function silu --gradient --in-place model.safetensors
  sigmoid inspect logits.npy
  sigmoid plot --svg sigmoid.svg
  sigmoid accuracy --sample
  sigmoid bench --quick
  sigmoid info

Exit status:
  0  success
  1  failure: one line on standard error says why, and the output file is as it was
  2  wrong usage";

/// A command line.
pub struct Line(ArgMatches);

impl Line {
    /// Wrong usage, and what only asks for help, ends the process.
    pub fn parse(words: impl IntoIterator<Item = OsString>) -> Self {
        Self(Arguments::command().get_matches_from(words))
    }

    /// Does what it asks for; if that fails, one line says why.
    pub fn run(&self) -> Result<(), String> {
        let arguments = Arguments::from_arg_matches(&self.0).unwrap_or_else(|error| error.exit());
        let result = match arguments.command {
            Command::Apply(apply) => apply.run(),
            Command::Inspect(inspect) => inspect.run(),
            Command::Plot(plot) => plot.run(),
            Command::Accuracy(accuracy) => accuracy.run(),
            Command::Bench(bench) => bench.run(),
            Command::Info(info) => info.run(),
            Command::Completions(completions) => completions.run(&mut Arguments::command()),
            Command::Man(man) => man.run(Arguments::command()),
        };
        match result {
            Err(error) if !is_broken_pipe(&error) => Err(one_line(&error)),
            _ => Ok(()),
        }
    }
}

/// Whether the reader of our output has had enough, as in `sigmoid info | head -1`.
fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref().is_some_and(|error: &io::Error| error.kind() == ErrorKind::BrokenPipe)
}

/// The error and its causes, without the number that Rust appends to the system's words.
///
/// Names in it may have any characters, and so may the words of a library.
fn one_line(error: &anyhow::Error) -> String {
    let mut causes = Vec::new();
    for cause in error.chain() {
        let text = cause.to_string();
        let words = text.split(" (os error").next().unwrap_or_default();
        causes.push(words.to_owned());
    }
    Printable(&causes.join(": ")).to_string()
}
