//! Measures what `docs/accuracy.md` publishes: f32 for all 2³² inputs, f64 for many, on every
//! backend that this CPU has.
//!
//!     cargo test --release --test exhaustive              # fails if a published number differs,
//!                                                         # or a bound is broken
//!     cargo test --release --test exhaustive -- --write   # publishes what it measures

use std::io::{self, IsTerminal};
use std::path::Path;
use std::process::ExitCode;
use std::{env, fmt, fs};

use sigmoid::{Activation, Backend, Element, FromOutput, Sigmoid};
use sigmoid_reference::{
    self as reference, Inputs, Patterns, Reference, SIGMOID, SIGMOID_GRADIENT, SLOPE_FROM_OUTPUT,
    Tally, doubles, published_bound, sweep,
};

fn main() -> ExitCode {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/accuracy.md");
    let published = fs::read_to_string(&path).expect("docs/accuracy.md can be read");
    let write = env::args().any(|argument| argument == "--write");

    let mut rows = Vec::new();
    measure(&mut rows, "f32", &Patterns::all());
    measure(&mut rows, "f64", &doubles(0, 1_500_000)[..]);
    from_output(&mut rows);

    let broken: Vec<&Row> = rows.iter().filter(|row| !row.keeps_bound).collect();
    if !broken.is_empty() {
        println!("published bounds are broken:");
        broken.iter().for_each(|row| println!("{row}"));
        return ExitCode::FAILURE;
    }
    let missing: Vec<&Row> = rows.iter().filter(|row| !row.stands_in(&published)).collect();
    if write {
        let text = rows.iter().fold(published, |text, row| row.put_in(&text));
        fs::write(&path, text).expect("docs/accuracy.md can be written");
    } else if !missing.is_empty() {
        println!("docs/accuracy.md does not say what was measured:");
        missing.iter().for_each(|row| println!("{row}"));
        return ExitCode::FAILURE;
    }
    println!("{} rows measured, {} of them new", rows.len(), missing.len());
    ExitCode::SUCCESS
}

/// A row of a table. The first cells say what it is about.
struct Row {
    about: String,
    found: String,
    keeps_bound: bool,
}

impl Row {
    fn stands_in(&self, text: &str) -> bool {
        text.lines().any(|line| line == self.to_string())
    }

    fn put_in(&self, text: &str) -> String {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let mine = lines.iter_mut().find(|line| line.starts_with(&self.about));
        *mine.unwrap_or_else(|| panic!("no row is about {}", self.about)) = self.to_string();
        lines.join("\n") + "\n"
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} |", self.about, self.found)
    }
}

/// An implementation to be measured.
struct Subject<T> {
    backend: Backend,
    fast: bool,
    form: &'static str,
    run: Run<T>,
}

type Run<T> = Box<dyn Fn(&[T], &mut [T]) + Sync>;

impl<T> fmt::Display for Subject<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tier = if self.fast { "fast" } else { "default" };
        write!(f, "{} | {tier} | {}", self.backend, self.form)
    }
}

/// On every backend, at every tier.
macro_rules! subjects {
    ($form:literal, $run:expr) => {
        Backend::available().flat_map(|backend| -> [Subject<T>; 2] {
            let (f, fast) = (Sigmoid.on(backend), Sigmoid.fast().on(backend));
            let subject = |fast, run| Subject { backend, fast, form: $form, run };
            [
                subject(false, Box::new(move |x, y| $run(f, x, y))),
                subject(true, Box::new(move |x, y| $run(fast, x, y))),
            ]
        })
    };
}

fn measure<T: Element + reference::Element + fmt::LowerExp>(
    rows: &mut Vec<Row>,
    element: &str,
    inputs: &(impl Inputs<T> + ?Sized),
) {
    fn forward<T: Element>(f: impl Activation, x: &[T], y: &mut [T]) {
        f.forward(x, y);
    }
    fn fused_y<T: Element>(f: impl Activation, x: &[T], y: &mut [T]) {
        f.forward_and_gradient(x, y, &mut x.to_vec());
    }
    fn gradient<T: Element>(f: impl Activation, x: &[T], dydx: &mut [T]) {
        f.gradient(x, dydx);
    }
    fn fused_dydx<T: Element>(f: impl Activation, x: &[T], dydx: &mut [T]) {
        f.forward_and_gradient(x, &mut x.to_vec(), dydx);
    }
    let forward: Vec<_> =
        subjects!("forward", forward).chain(subjects!("fused, y", fused_y)).collect();
    let gradient: Vec<_> =
        subjects!("gradient", gradient).chain(subjects!("fused, dydx", fused_dydx)).collect();
    for (reference, subjects) in [(SIGMOID, forward), (SIGMOID_GRADIENT, gradient)] {
        for (subject, tally) in subjects.iter().zip(run(&reference, inputs, &subjects)) {
            let rises = reference.name == SIGMOID.name;
            let falls = match tally.falls {
                _ if !rises => "–".into(),
                0 => "0".into(),
                falls => format!("{} by {}", grouped(falls), grouped(tally.deepest_fall)),
            };
            let found = format!(
                "{} | {} | {} | {} | {falls} | {}",
                grouped(tally.checked),
                grouped(tally.misrounded),
                tally.normal,
                tally.tiny,
                tally.wrong(),
            );
            let bound = published_bound::<T>(&reference, subject.fast, subject.backend.name());
            rows.push(Row {
                about: format!("| {element} | {subject} |"),
                found,
                keeps_bound: tally.keeps(bound.expect("bounds are published for all")),
            });
        }
    }
}

/// What `backward_from_output` makes of an output that was rounded, as a gradient at `x`.
fn from_output(rows: &mut Vec<Row>) {
    type T = f32;
    fn slope(f: impl FromOutput, y: &[T], dydx: &mut [T]) {
        f.backward_from_output(y, &vec![1.0; y.len()], dydx);
    }
    fn composed(f: impl FromOutput, x: &[T], dydx: &mut [T]) {
        let mut y = x.to_vec();
        f.forward_in_place(&mut y);
        slope(f, &y, dydx);
    }
    let alone: Vec<_> = subjects!("of y", slope).collect();
    let whole = Patterns::within(0.0..=1.0);
    for (subject, tally) in alone.iter().zip(run(&SLOPE_FROM_OUTPUT, &whole, &alone)) {
        let found = format!(
            "{} | {} | {}",
            grouped(tally.checked),
            grouped(tally.misrounded),
            tally.worst()
        );
        let about = format!("| f32 | {subject} | 0 ≤ y ≤ 1 |");
        rows.push(Row { about, found, keeps_bound: subject.fast || tally.keeps(0.5) });
    }
    let composed: Vec<_> = subjects!("of σ(x)", composed).collect();
    for (least, greatest) in [(-87.0, 0.0), (0.0, 8.0), (8.0, 17.0), (17.0, 87.0)] {
        let range = Patterns::within(least..=greatest);
        for (subject, tally) in composed.iter().zip(run(&SIGMOID_GRADIENT, &range, &composed)) {
            let found = format!(
                "{} | {} | {}",
                grouped(tally.checked),
                grouped(tally.misrounded),
                tally.worst()
            );
            let about = format!("| f32 | {subject} | {least} ≤ x ≤ {greatest} |");
            rows.push(Row { about, found, keeps_bound: true });
        }
    }
}

fn run<T: reference::Element>(
    reference: &Reference,
    inputs: &(impl Inputs<T> + ?Sized),
    subjects: &[Subject<T>],
) -> Vec<Tally<T>> {
    let subjects: Vec<reference::Subject<T>> =
        subjects.iter().map(|subject| &*subject.run as _).collect();
    let terminal = io::stderr().is_terminal();
    let progress = |done: f64| {
        if terminal {
            eprint!("\r{}: {:.0} %  ", reference.name, 100.0 * done);
        }
    };
    sweep(reference, inputs, &subjects, &progress)
}

/// 4,294,967,296.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .map(|group| std::str::from_utf8(group).expect("digits are ASCII"))
        .collect();
    groups.join(",")
}
