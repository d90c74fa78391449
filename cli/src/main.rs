//! The command-line tool of the crate `sigmoid`.

use std::env;
use std::io::{self, Write};
use std::process::ExitCode;

use sigmoid_cli::Line;

fn main() -> ExitCode {
    match Line::parse(env::args_os()).run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(words) => {
            let _ = writeln!(io::stderr(), "sigmoid: {words}");
            ExitCode::FAILURE
        }
    }
}
