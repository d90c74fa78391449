//! One body of tests, run for every function on every backend of this target.
//!
//! A backend that this CPU lacks appears in the summary as ignored, with the reason.

mod accuracy;
mod agreement;
mod buffers;
mod control;
mod environment;
#[cfg(not(miri))]
mod guarded;
mod parameters;
mod subject;
mod values;

use libtest_mimic::{Arguments, Trial};
use sigmoid::{Backend, Function};

/// A test of a function on a backend.
type Test = (&'static str, fn(Backend, Function));

/// Tests of a module, and which functions they are for.
type Module = (&'static str, &'static [Test], fn(Function) -> bool);

fn main() {
    let all = |_| true;
    let sigmoid = |function| function == Function::Sigmoid;
    // The loop over the buffers is the same for all functions.
    let looped = |function| function == Function::Sigmoid || !is_emulated();
    let modules: [Module; 8] = [
        ("accuracy", accuracy::TESTS, all),
        ("accuracy", accuracy::OF_SIGMOID, sigmoid),
        ("accuracy", accuracy::FROM_OUTPUT, Function::is_from_output),
        ("agreement", agreement::TESTS, all),
        ("agreement", agreement::OF_SIGMOID, sigmoid),
        ("buffers", buffers::TESTS, looped),
        ("buffers", buffers::OF_SIGMOID, sigmoid),
        ("environment", environment::TESTS, all),
    ];
    let mut trials = Vec::new();
    for backend in Backend::ALL_NAMES {
        for (module, tests, is_for) in modules {
            for &function in Function::ALL.iter().filter(|&&function| is_for(function)) {
                for &(test, run) in tests {
                    let name = format!("{backend}::{module}::{test}::{}", function.name());
                    trials.push(trial(backend, name, move |backend| run(backend, function)));
                }
            }
        }
        for function in parameters::awkward().step_by(if is_emulated() { 7 } else { 1 }) {
            for &(test, run) in accuracy::OF_PARAMETERS {
                let name = format!("{backend}::parameters::{test}::{function}");
                trials.push(trial(backend, name, move |backend| run(backend, function)));
            }
        }
        for &(test, run) in values::TESTS {
            trials.push(trial(backend, format!("{backend}::values::{test}"), run));
        }
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

/// Emulators are slow, so there is less to do for them.
fn is_emulated() -> bool {
    cfg!(miri) || std::env::var_os("SIGMOID_TEST_EMULATED").is_some()
}

fn trial(backend: &str, name: String, run: impl FnOnce(Backend) + Send + 'static) -> Trial {
    match backend.parse::<Backend>() {
        Ok(backend) => Trial::test(name, move || {
            run(backend);
            Ok(())
        }),
        Err(why) => Trial::test(name, || Ok(())).with_kind(why.to_string()).with_ignored_flag(true),
    }
}
