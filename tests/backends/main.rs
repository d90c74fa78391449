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
mod subject;
mod values;

use libtest_mimic::{Arguments, Trial};
use sigmoid::{Backend, Function};

/// A test of a function on a backend.
type Test = (&'static str, fn(Backend, Function));

fn main() {
    let modules: [(&str, &[Test]); 4] = [
        ("accuracy", accuracy::TESTS),
        ("agreement", agreement::TESTS),
        ("buffers", buffers::TESTS),
        ("environment", environment::TESTS),
    ];
    let mut trials = Vec::new();
    for backend in Backend::ALL_NAMES {
        for &function in Function::ALL {
            for (module, tests) in modules {
                // The loop over the buffers is the same for all functions.
                if module == "buffers" && is_emulated() && function != Function::Sigmoid {
                    continue;
                }
                for &(test, run) in tests {
                    let name = format!("{backend}::{module}::{test}::{}", function.name());
                    trials.push(trial(backend, name, move |backend| run(backend, function)));
                }
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
