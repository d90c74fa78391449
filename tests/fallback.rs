//! The backend is that of `SIGMOID_BACKEND`; a name that this CPU has no backend of is reported once on
//! standard error, and ignored. This program runs itself in such environments.

use std::ffi::OsStr;
use std::fmt::Debug;
use std::process::Command;
use std::{env, thread};

use libtest_mimic::{Arguments, Failed, Trial};
use sigmoid::{Activation, Backend, BackendError, Function};

type Outcome = Result<(), Failed>;

/// The argument of the program that is run.
const PRINT_RESULTS: &str = "print-results";

fn main() {
    if env::args().nth(1).as_deref() == Some(PRINT_RESULTS) {
        return print_results();
    }
    let mut trials = vec![
        Trial::test("no_name", || uses(best(), None)),
        Trial::test("an_empty_name_is_as_none", || uses(best(), Some(""))),
        Trial::test("an_unknown_name", || reports("nonsense")),
        Trial::test("a_name_in_capitals", || reports("SCALAR")),
        Trial::test("a_backend_of_another_target", || {
            reports(if cfg!(target_arch = "x86_64") { "neon" } else { "avx2" })
        }),
        lacking(),
    ];
    for backend in Backend::available() {
        let name = format!("the_name_of_{backend}");
        trials.push(Trial::test(name, move || uses(backend, Some(backend.name()))));
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

/// A backend whose instructions the CPU lacks: this one, or else an emulated one.
fn lacking() -> Trial {
    let title = "a_backend_that_the_cpu_lacks";
    let lacks = |name: &&str| name.parse::<Backend>() == Err(BackendError::Unavailable);
    if let Some(name) = Backend::ALL_NAMES.iter().copied().find(lacks) {
        return Trial::test(title, move || {
            runs(&mut this_program()?, Some(name), best(), &message(name, LACKING, best()))
        });
    }
    let trial = Trial::test(title, || {
        let scalar = "scalar".parse()?;
        let message = message("avx2", LACKING, scalar);
        let mut qemu = Command::new(QEMU);
        qemu.args(["-cpu", "Westmere"]).arg(env::current_exe()?);
        runs(&mut qemu, Some("avx2"), scalar, &message)
    });
    let is_installed = Command::new(QEMU).arg("--version").output().is_ok();
    if cfg!(target_arch = "x86_64") && is_installed {
        trial
    } else {
        trial.with_kind(format!("{QEMU} is not installed")).with_ignored_flag(true)
    }
}

const LACKING: &str = "this CPU lacks the instructions";
const QEMU: &str = "qemu-x86_64";

fn best() -> Backend {
    Backend::available().next().expect("every CPU has `scalar`")
}

fn this_program() -> Result<Command, Failed> {
    Ok(Command::new(env::current_exe()?))
}

fn uses(backend: Backend, name: Option<&str>) -> Outcome {
    runs(&mut this_program()?, name, backend, "")
}

fn reports(name: &str) -> Outcome {
    let why = format!("no such backend; this target has {}", Backend::ALL_NAMES.join(" "));
    runs(&mut this_program()?, Some(name), best(), &message(name, &why, best()))
}

fn message(name: &str, why: &str, used: Backend) -> String {
    format!("sigmoid: SIGMOID_BACKEND={name}: {why}; using {used}\n")
}

/// Runs the program in an environment with that name of a backend, or without.
fn runs(program: &mut Command, name: Option<&str>, used: Backend, message: &str) -> Outcome {
    match name {
        Some(name) => program.env("SIGMOID_BACKEND", OsStr::new(name)),
        None => program.env_remove("SIGMOID_BACKEND"),
    };
    let output = program.arg(PRINT_RESULTS).output()?;
    equal(&*String::from_utf8(output.stderr)?, message)?;
    equal(String::from_utf8(output.stdout)?, results(used, |function| function.on(used)))?;
    equal(output.status.success(), true)
}

/// Many threads ask for the backend first, at the same time.
fn print_results() {
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| sigmoid::sigmoid_in_place(&mut [1.0f32]));
        }
    });
    print!("{}", results(Backend::detect(), |function| function));
}

/// As text, at both tiers: at the fast one they tell backends apart.
fn results<A: Activation>(backend: Backend, choose: impl Fn(Function) -> A) -> String {
    let mut text = format!("{backend}\n");
    for &function in Function::ALL {
        let x: Vec<f32> = (-500..500).map(|i| i as f32 * 0.017).collect();
        let (mut y, mut fast) = (x.clone(), x.clone());
        choose(function).forward(&x, &mut y);
        choose(function).fast().forward(&x, &mut fast);
        let sum = |y: &[f32]| y.iter().fold(0u32, |sum, y| sum.rotate_left(1) ^ y.to_bits());
        text += &format!("{function} {:08x} {:08x}\n", sum(&y), sum(&fast));
    }
    text
}

fn equal<T: PartialEq + Debug>(actual: T, expected: T) -> Outcome {
    if actual == expected {
        Ok(())
    } else {
        Err(format!("{actual:#?}\nexpected:\n{expected:#?}").into())
    }
}
