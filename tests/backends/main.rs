//! One body of tests, run on every backend of this target.
//!
//! A backend that this CPU lacks appears in the summary as ignored, with the reason.

mod accuracy;
mod agreement;
mod buffers;
mod control;
mod environment;
#[cfg(not(miri))]
mod guarded;
mod values;

use libtest_mimic::{Arguments, Trial};
use sigmoid::Backend;

/// A test of one backend.
type Test = (&'static str, fn(Backend));

fn main() {
    let modules: [(&str, &[Test]); 5] = [
        ("accuracy", accuracy::TESTS),
        ("agreement", agreement::TESTS),
        ("buffers", buffers::TESTS),
        ("environment", environment::TESTS),
        ("values", values::TESTS),
    ];
    let mut trials = Vec::new();
    for name in Backend::ALL_NAMES {
        for (module, tests) in modules {
            for &(test, run) in tests {
                trials.push(match name.parse::<Backend>() {
                    Ok(backend) => Trial::test(format!("{name}::{module}::{test}"), move || {
                        run(backend);
                        Ok(())
                    }),
                    Err(why) => Trial::test(format!("{name}::{module}::{test}"), || Ok(()))
                        .with_kind(why.to_string())
                        .with_ignored_flag(true),
                });
            }
        }
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}
