//! One body of tests, run for every function on every backend of this target, and for functions with
//! awkward parameters. Each is named `function::module::test::backend`, or without a backend where all
//! are tested at once.
//!
//! A backend that this CPU lacks appears in the summary as ignored, with the reason.

/// A test of each element type at each tier.
macro_rules! each_type_and_tier {
    ($test:ident) => {
        |backend, function| {
            for subject in $crate::subject::Subject::both_tiers(backend, function) {
                $test::<f32>(subject);
                $test::<f64>(subject);
            }
        }
    };
}

mod accuracy;
mod agreement;
mod buffers;
mod control;
mod digests;
mod environment;
#[cfg(not(miri))]
mod guarded;
mod halves;
mod limits;
mod named;
mod points;
mod range;
mod subject;
mod values;
mod worst;

use libtest_mimic::{Arguments, Trial};
use sigmoid::{Backend, Function};

use named::{Named, all, awkward};

type OnBackend = fn(Backend, Function);

type OnAll = fn(Function);

/// A test of a function on a backend.
type Test = (&'static str, OnBackend);

/// A test of a function on all backends that this CPU has.
type TestOfAll = (&'static str, OnAll);

/// Tests of a module, and the functions that they are for.
type Module<F> = (&'static str, &'static [(&'static str, F)], Vec<Named>);

fn main() {
    let sigmoid = || of(Function::Sigmoid);
    let every = || all().chain(awkward());
    let from_output = || all().filter(|f| f.function.is_from_output());
    let ranged = || every().filter(|f| range::is_for(f.function));
    // The loop over the buffers is the same for all functions.
    let looped = || if is_emulated() { sigmoid() } else { all().collect() };
    let beside = || if is_emulated() { sigmoid() } else { every().collect() };
    let some = || awkward().step_by(if is_emulated() { 7 } else { 1 });
    let of_all: [Module<OnAll>; 5] = [
        ("accuracy", accuracy::TESTS, all().collect()),
        ("accuracy", accuracy::OF_PARAMETERS, some().collect()),
        ("accuracy", accuracy::OF_SIGMOID, sigmoid()),
        ("accuracy", accuracy::FROM_OUTPUT, from_output().collect()),
        ("halves", halves::TESTS, all().chain(some()).collect()),
    ];
    let modules: [Module<OnBackend>; 11] = [
        ("agreement", agreement::TESTS, all().chain(some()).collect()),
        ("agreement", agreement::OF_SIGMOID, sigmoid()),
        ("buffers", buffers::TESTS, looped()),
        ("buffers", buffers::OF_SIGMOID, sigmoid()),
        ("buffers", buffers::neighbours::TESTS, beside()),
        ("digests", digests::TESTS, every().collect()),
        ("environment", environment::TESTS, all().collect()),
        ("environment", environment::OF_SIGMOID, sigmoid()),
        ("range", range::TESTS, ranged().collect()),
        ("values", values::TESTS, every().collect()),
        ("values", values::OF_SIGMOID, sigmoid()),
    ];
    let of_fused: Module<OnBackend> =
        ("agreement", agreement::OF_FUSED, all().chain(some()).collect());
    let fused: Vec<&str> =
        Backend::ALL_NAMES.iter().copied().filter(|&name| name != "scalar").collect();

    let mut trials = Vec::new();
    for module in &of_all {
        each(module, |name, function, run| {
            trials.push(Trial::test(name, move || {
                run(function);
                Ok(())
            }));
        });
    }
    let mut add = |module: &Module<OnBackend>, backends: &[&str]| {
        each(module, |name, function, run| {
            let on = |&backend: &&str| {
                trial(backend, format!("{name}::{backend}"), move |backend| run(backend, function))
            };
            trials.extend(backends.iter().map(on));
        });
    };
    for module in &modules {
        add(module, Backend::ALL_NAMES);
    }
    add(&of_fused, &fused);
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

/// Each test of a module for each of its functions, with its name.
fn each<F: Copy>((module, tests, functions): &Module<F>, mut add: impl FnMut(String, Function, F)) {
    for &Named { name, function } in functions {
        for &(test, run) in *tests {
            add(format!("{name}::{module}::{test}"), function, run);
        }
    }
}

/// Emulators are slow, so there is less to do for them.
fn is_emulated() -> bool {
    cfg!(miri) || std::env::var_os("SIGMOID_TEST_EMULATED").is_some()
}

fn of(function: Function) -> Vec<Named> {
    all().filter(|named| named.function == function).collect()
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
