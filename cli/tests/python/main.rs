//! The tool against NumPy and safetensors, which write its input and read its output.
//!
//! The cases are in `formats.py`. They are run by the Python that `SIGMOID_TEST_PYTHON` names, else
//! by `python3`; if that lacks the libraries, they are ignored.

use std::env;
use std::ffi::OsString;
use std::process::{Command, ExitCode};

use libtest_mimic::{Arguments, Failed, Trial};

const VARIABLE: &str = "SIGMOID_TEST_PYTHON";
const TOOL: &str = env!("CARGO_BIN_EXE_sigmoid");
const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/python/formats.py");

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let trials = match python(&["--list"]) {
        Ok(names) => names.lines().map(trial).collect(),
        Err(failed) if env::var_os(VARIABLE).is_none() => {
            eprintln!("NOT TESTED: formats against NumPy and safetensors");
            eprintln!("{VARIABLE} can name a Python that has them; python3 says:");
            eprintln!("{}", failed.message().unwrap_or_default());
            vec![untested(failed).with_ignored_flag(true)]
        }
        Err(failed) => vec![untested(failed)],
    };
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// All that could not be tested, which fails if it has to be.
fn untested(failed: Failed) -> Trial {
    Trial::test("numpy_and_safetensors", || Err(failed))
}

fn trial(name: &str) -> Trial {
    // Those of many GiB take minutes: only on demand.
    let on_demand = name.starts_with("large_");
    let name = name.to_owned();
    Trial::test(name.clone(), move || python(&[TOOL, &name]).map(drop)).with_ignored_flag(on_demand)
}

/// Runs the script, and returns what it prints.
fn python(arguments: &[&str]) -> Result<String, Failed> {
    let interpreter = env::var_os(VARIABLE).unwrap_or(OsString::from("python3"));
    let output = Command::new(&interpreter)
        .arg(SCRIPT)
        .args(arguments)
        .env_remove("SIGMOID_BACKEND")
        .output()
        .map_err(|error| format!("{}: {error}", interpreter.display()))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}
