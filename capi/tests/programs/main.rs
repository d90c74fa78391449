//! Programs in C and C++, compiled here and run with the shared and with the static library.
//!
//! What needs a tool that is not installed appears in the summary as ignored, with the reason.

mod library;

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fmt::Debug;
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::Command;

use half::f16;
use libtest_mimic::{Arguments, Failed, Trial};
use sigmoid::{Activation, Backend, Element, Function};

use library::{Library, PACKAGE};

const VERSION: &str = env!("CARGO_PKG_VERSION");

type Outcome<T = ()> = Result<T, Failed>;

/// A name, the tool that it needs, and what it runs.
type Test = (&'static str, &'static str, fn(&Library) -> Outcome);

const TESTS: &[Test] = &[
    ("values", "cc", |library| for_each_type(library, "tests/programs/values.c")),
    ("bits", "cc", bits),
    ("buffers", "cc", |library| for_each_type(library, "tests/programs/buffers.c")),
    ("mode", "cc", |library| for_each_type(library, "tests/programs/mode.c")),
    ("backend", "cc", backend),
    #[cfg(target_arch = "x86_64")]
    ("backend_without_avx", "qemu-x86_64", backend_without_avx),
    ("misuse", "cc", misuse),
    ("threads", "c++", threads),
    ("example_print", "cc", example_print),
    ("example_ggml", "c++", example_ggml),
    ("example_mlas", "c++", example_mlas),
];

fn main() {
    let libraries = library::build();
    let mut trials = Vec::new();
    for library in libraries {
        for &(name, tool, test) in TESTS {
            trials.push(trial(&library, name, tool, test));
        }
        // The code is the same in both.
        if library.name == "shared" {
            let name = "values_with_awkward_parameters";
            trials.push(trial(&library, name, "cc", values_with_awkward_parameters));
            trials.push(trial(&library, "symbols", "nm", symbols));
            trials.push(trial(&library, "buffers_in_valgrind", "valgrind", buffers_in_valgrind));
        } else {
            trials.push(trial(&library, "hidden_symbols", "nm", hidden_symbols));
        }
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

fn trial(library: &Library, name: &str, tool: &str, test: fn(&Library) -> Outcome) -> Trial {
    let library = library.clone();
    let trial = Trial::test(format!("{}::{name}", library.name), move || test(&library));
    if Command::new(tool).arg("--version").output().is_ok() {
        trial
    } else {
        trial.with_kind(format!("{tool} is not installed")).with_ignored_flag(true)
    }
}

/// A program in an environment that does not choose a backend, nor a library: cargo would.
fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.env_remove("SIGMOID_BACKEND").env_remove("LD_LIBRARY_PATH");
    command
}

/// Runs a program, which tells what is wrong on standard error; returns its standard output.
fn run(command: &mut Command) -> Outcome<String> {
    let output = command.output()?;
    if output.status.success() {
        Ok(String::from_utf8(output.stdout)?)
    } else {
        let stderr = String::from_utf8_lossy(&output.stderr);
        Err(format!("{command:?}: {}\n{stderr}", output.status).into())
    }
}

const EACH_TYPE: [&str; 4] = ["-DF32", "-DF64", "-DF16", "-DBF16"];

fn for_each_type(library: &Library, source: &str) -> Outcome {
    for element in EACH_TYPE {
        run(&mut command(library.program(source, &[element])?))?;
    }
    Ok(())
}

/// Those that the tests of the Rust library try. The other types are computed as float.
fn values_with_awkward_parameters(library: &Library) -> Outcome {
    const AWKWARD: &str = include_str!("../../../tests/data/awkward.txt");
    for element in ["-DF32", "-DF64"] {
        let program = library.program("tests/programs/values.c", &[element])?;
        for line in AWKWARD.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let function: Function = line.parse().map_err(|error| format!("{line}: {error}"))?;
            let parameters = function.parameters().map(|(_, value)| format!("{value:e}"));
            let prefix = format!("sigmoid_{}_", function.name());
            run(command(&program).arg(prefix).args(parameters))?;
        }
    }
    Ok(())
}

fn bits(library: &Library) -> Outcome {
    run(&mut command(library.program("tests/programs/bits.c", &[])?))?;
    Ok(())
}

/// valgrind knows no AVX-512, and says so to programs: they use another backend. It is slow: the loop over halves,
/// one for all functions, is tried by Miri.
fn buffers_in_valgrind(library: &Library) -> Outcome {
    for element in ["-DF32", "-DF64"] {
        let program = library.program("tests/programs/buffers.c", &[element, "-g"])?;
        let flags = ["--quiet", "--error-exitcode=1", "--leak-check=full"];
        run(command("valgrind").args(flags).arg(program))?;
    }
    Ok(())
}

fn backend(library: &Library) -> Outcome {
    let program = library.program("tests/programs/backend.c", &[])?;
    run(command(&program).arg(VERSION).args(Backend::ALL_NAMES))?;
    run(command(&program).env("SIGMOID_BACKEND", "scalar").args([VERSION, "scalar"]))?;
    Ok(())
}

/// On a CPU that lacks the instructions of the other backends.
#[cfg(target_arch = "x86_64")]
fn backend_without_avx(library: &Library) -> Outcome {
    let program = library.program("tests/programs/backend.c", &[])?;
    let mut qemu = command("qemu-x86_64");
    run(qemu.args(["-cpu", "Westmere"]).arg(program).arg(VERSION).args(Backend::ALL_NAMES))?;
    Ok(())
}

fn threads(library: &Library) -> Outcome {
    run(&mut command(library.program("tests/programs/threads.cpp", &["-pthread"])?))?;
    Ok(())
}

/// Each ends the process by `abort`, whose handler in the program has found the buffers unwritten.
fn misuse(library: &Library) -> Outcome {
    const SIGABRT: i32 = 6;
    let program = library.program("tests/programs/misuse.c", &[])?;
    for message in run(&mut command(&program))?.lines() {
        let output = command(&program).arg(message).output()?;
        equal(String::from_utf8(output.stderr)?, format!("{message}\n"))?;
        equal(output.status.signal(), Some(SIGABRT))?;
    }
    Ok(())
}

fn example_print(library: &Library) -> Outcome {
    let output = run(&mut command(library.program("../examples/c/print.c", &[])?))?;
    let best = Backend::available().next().expect("every CPU has `scalar`");
    let expected = format!(
        "\
sigmoid(-2) = 0.119202919, slope 0.104993582
sigmoid(0) = 0.5, slope 0.25
sigmoid(3) = 0.952574134, slope 0.0451766588
sigmoid {VERSION} on {best}
"
    );
    equal(output, expected)
}

fn example_ggml(library: &Library) -> Outcome {
    let rows = [
        ("sigmoid", "sigmoid"),
        ("tanh", "tanh"),
        ("silu", "silu"),
        ("gelu", "gelu_tanh"),
        ("gelu_erf", "gelu"),
        ("gelu_quick", "swish(alpha=1.702)"),
        ("elu", "elu"),
        ("hardsigmoid", "hard_sigmoid(alpha=0.16666666666666666)"),
        ("hardswish", "hard_swish"),
        ("exp", "exp"),
        ("relu", "relu"),
    ];
    let singles = rows.map(|(name, f)| singles(&format!("ggml_vec_{name}_f32"), f));
    let halves = rows.map(|(name, f)| halves(&format!("ggml_vec_{name}_f16"), f));
    let program = library.program("../examples/c/ggml.cpp", &["-std=c++20"])?;
    equal(run(&mut command(program))?, singles.concat() + &halves.concat())
}

fn example_mlas(library: &Library) -> Outcome {
    let expected = [
        singles("MlasComputeLogistic", "sigmoid"),
        singles("MlasComputeSilu", "silu"),
        singles("MlasComputeGeluErf", "gelu"),
        singles("MlasComputeTanh<float>", "tanh"),
        singles("MlasComputeExp<float>", "exp"),
        halves("MlasComputeTanh<MLAS_FP16>", "tanh"),
        halves("MlasComputeExp<MLAS_FP16>", "exp"),
    ];
    let flags = ["-std=c++17", "-Wmissing-declarations"];
    let program = library.program("../examples/c/mlas.cpp", &flags)?;
    equal(run(&mut command(program))?, expected.concat())
}

/// What an example prints of a function of f32.
fn singles(name: &str, function: &str) -> String {
    let [a, b, c] = fast(function, [-2.0f32, 0.0, 3.0]);
    format!("{name}: {a:.5} {b:.5} {c:.5}\n")
}

/// And of f16.
fn halves(name: &str, function: &str) -> String {
    let [a, b, c] = fast(function, [-2.0, 0.0, 3.0].map(f16::from_f32)).map(f16::to_bits);
    format!("{name}: {a:04x} {b:04x} {c:04x}\n")
}

fn fast<T: Element>(function: &str, mut x: [T; 3]) -> [T; 3] {
    let function: Function = function.parse().expect("a function");
    function.fast().forward_in_place(&mut x);
    x
}

/// What the shared library shows is what the header declares.
fn symbols(library: &Library) -> Outcome {
    let header = fs::read_to_string(format!("{PACKAGE}/include/sigmoid.h"))?;
    let declared: BTreeSet<_> = header
        .match_indices('(')
        .filter_map(|(end, _)| header[..end].rsplit([' ', '*']).next())
        .filter(|name| name.starts_with("sigmoid_"))
        .map(str::to_owned)
        .collect();
    equal(shown_by(&library.path)?, declared)
}

/// A shared library that contains the static one, linked as the header says, shows its own alone.
fn hidden_symbols(library: &Library) -> Outcome {
    let flags = ["-shared", "-fPIC", "-Wl,--exclude-libs,libsigmoid.a"];
    let other = library.program("../examples/c/print.c", &flags)?;
    equal(shown_by(&other)?, BTreeSet::from(["main".to_owned()]))
}

fn shown_by(library: &Path) -> Outcome<BTreeSet<String>> {
    let listing = run(Command::new("nm").args(["-D", "--defined-only"]).arg(library))?;
    Ok(listing.lines().filter_map(|line| line.split(' ').next_back()).map(str::to_owned).collect())
}

fn equal<T: PartialEq + Debug>(actual: T, expected: T) -> Outcome {
    if actual == expected {
        Ok(())
    } else {
        Err(format!("{actual:#?}\nexpected:\n{expected:#?}").into())
    }
}
