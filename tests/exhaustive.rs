//! Measures what `docs/accuracy.md` publishes, on every backend that this CPU has.
//!
//!     cargo test --release --test exhaustive              # are all f32 that matter correctly
//!                                                         # rounded, for every function? Minutes
//!     cargo test --release --test exhaustive -- --sparse  # all of the sigmoid, of others a seventh
//!                                                         # of those
//!     cargo test --release --test exhaustive -- --all     # all 2³², and all other tables: fails if
//!                                                         # a published number differs. An hour
//!
//! With `--write` what is measured is published. Parts of it are named `rounding`, `family` and
//! `sigmoid`.

use std::io::{self, IsTerminal};
use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::{env, fmt, fs};

use rayon::prelude::*;
use sigmoid::{Activation, Backend, Element, FromOutput, Function, Sigmoid};
use sigmoid_reference::{
    self as reference, Inputs, Patterns, Reference, SIGMOID, SIGMOID_GRADIENT, SLOPE_FROM_OUTPUT,
    Tally, doubles, published_bound, sweep, values_and_gradients,
};

fn main() -> ExitCode {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/accuracy.md");
    let published = fs::read_to_string(&path).expect("docs/accuracy.md can be read");
    let arguments: Vec<String> = env::args().skip(1).collect();
    let is_given = |argument: &str| arguments.iter().any(|given| given == argument);
    let [is_all, sparse, write] = ["--all", "--sparse", "--write"].map(is_given);
    let is_whole = !["rounding", "family", "sigmoid"].into_iter().any(is_given);

    let mut rows = Vec::new();
    if is_given("rounding") || is_whole {
        rounding(&mut rows, if is_all { all() } else { dense(if sparse { 7 } else { 1 }) });
    }
    if is_given("family") || is_whole && is_all {
        family(&mut rows);
    }
    if is_given("sigmoid") || is_whole && is_all {
        measure(&mut rows, "f32", &Patterns::all());
        measure(&mut rows, "f64", &doubles(0, 1_500_000)[..]);
        from_output(&mut rows);
    }

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
    } else if is_all && !missing.is_empty() {
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

/// The default tier in f32: of the sigmoid for all inputs, of the others for those that matter.
fn rounding(rows: &mut Vec<Row>, others: Keys) {
    for &function in Function::ALL {
        let keys = if function == Function::Sigmoid { all() } else { others.clone() };
        let found = Found::of(function, keys);
        rows.push(Row {
            about: format!("| f32 | {function} |"),
            found: found.to_string(),
            keeps_bound: found.is_right(),
        });
        println!("{}", rows[rows.len() - 1]);
    }
}

/// What keys of f32 are tried, see [`sigmoid_reference::Format::key`]: ranges and their strides.
type Keys = Vec<(std::ops::Range<u64>, u64)>;

fn all() -> Keys {
    vec![(0..1 << 32, 1)]
}

/// Those with `2^-32 <= |x| < 2^7`, where results are neither lines nor limits, by a stride; of the
/// others every 61st.
fn dense(stride: u64) -> Keys {
    vec![
        (0..0x3cff_ffff, 61),
        (0x3cff_ffff..0x507f_ffff, stride),
        (0x507f_ffff..0xaf80_0000, 61),
        (0xaf80_0000..0xc300_0000, stride),
        (0xc300_0000..1 << 32, 61),
    ]
}

/// What was found about the f32 results of a function at the default tier.
struct Found {
    checked: u64,
    /// Values and gradients of the best backend, against the reference.
    misrounded: [u64; 2],
    /// Results of other backends that are not those of the best.
    different: u64,
}

impl Found {
    fn of(function: Function, keys: Keys) -> Self {
        let references = references(function);
        let counts: [AtomicU64; 4] = Default::default();
        for (range, stride) in &keys {
            let block = stride << 14;
            let starts = range.start..range.end.div_ceil(block).max(1) * block;
            let blocks = (starts.start / block)..(starts.end / block);
            blocks.into_par_iter().for_each(|index| {
                let first = (index * block).max(range.start);
                let x: Vec<f32> = (first..((index + 1) * block).min(range.end))
                    .step_by(*stride as usize)
                    .map(reference::Format::from_key)
                    .collect();
                let found = block_of(function, &references, &x);
                for (count, found) in counts.iter().zip(found) {
                    count.fetch_add(found, Ordering::Relaxed);
                }
            });
        }
        let [checked, y, dydx, different] = counts.map(AtomicU64::into_inner);
        Self { checked, misrounded: [y, dydx], different }
    }

    fn is_right(&self) -> bool {
        self.misrounded == [0, 0] && self.different == 0
    }
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [checked, y, dydx, different] =
            [self.checked, self.misrounded[0], self.misrounded[1], self.different].map(grouped);
        write!(f, "{checked} | {y} | {dydx} | {different}")
    }
}

/// How many inputs there are, values and gradients misrounded, and results different.
fn block_of(function: Function, references: &[Reference; 2], x: &[f32]) -> [u64; 4] {
    let different = |results: &[f32], expected: &dyn Fn(usize) -> f32| {
        let differs = |&(i, y): &(usize, &f32)| !reference::Format::is(*y, expected(i));
        results.iter().enumerate().filter(differs).count() as u64
    };
    let mut backends = Backend::available().map(|backend| {
        let (mut y, mut dydx) = (vec![0.0; x.len()], vec![0.0; x.len()]);
        function.on(backend).forward_and_gradient(x, &mut y, &mut dydx);
        [y, dydx]
    });
    let best = backends.next().expect("there is a backend");
    let [y, dydx] = [0, 1].map(|i| different(&best[i], &|at| references[i].round(x[at])));
    let others = backends
        .map(|other| (0..2).map(|i| different(&other[i], &|at| best[i][at])).sum::<u64>())
        .sum();
    [x.len() as u64, y, dydx, others]
}

/// The exact values and gradients of a function.
fn references(function: Function) -> [Reference; 2] {
    let parameters: Vec<f64> = function.parameters().map(|(_, value)| value).collect();
    values_and_gradients(function.name(), parameters)
        .unwrap_or_else(|| panic!("no references for {function}"))
}

/// The largest errors over samples where results are not correctly rounded: f64, and the fast tier.
fn family(rows: &mut Vec<Row>) {
    for &function in Function::ALL {
        for (reference, form) in references(function).iter().zip(["y", "dydx"]) {
            let f32 = Patterns::sample(509);
            let (f64, all) = (&doubles(0, 100_000)[..], Backend::available());
            let cells: Vec<(String, bool)> = all
                .flat_map(|backend| {
                    [
                        worst::<f32>(function, form, reference, (backend, true), &f32),
                        worst::<f64>(function, form, reference, (backend, true), f64),
                        worst::<f64>(function, form, reference, (backend, false), f64),
                    ]
                })
                .collect();
            rows.push(Row {
                about: format!("| {} | {form} |", function.name()),
                found: cells.iter().map(|(cell, _)| &**cell).collect::<Vec<_>>().join(" | "),
                keeps_bound: cells.iter().all(|(_, keeps)| *keeps),
            });
        }
    }
}

/// The largest error, and whether it keeps its bound.
fn worst<T: Element + reference::Element + fmt::LowerExp>(
    function: Function,
    form: &str,
    reference: &Reference,
    (backend, fast): (Backend, bool),
    inputs: &(impl Inputs<T> + ?Sized),
) -> (String, bool) {
    let run = |x: &[T], y: &mut [T]| match (form, fast) {
        ("y", false) => function.on(backend).forward(x, y),
        ("y", true) => function.fast().on(backend).forward(x, y),
        (_, false) => function.on(backend).gradient(x, y),
        (_, true) => function.fast().on(backend).gradient(x, y),
    };
    let bound = published_bound::<T>(reference, fast, backend.name()).expect("it is published");
    let tally = sweep(&reference.in_units_of(bound.least), inputs, &[&run], &|_| {}).remove(0);
    let unit = if bound.least > 0.0 { format!(" of {}", bound.least) } else { String::new() };
    (format!("{}{unit}", tally.worst()), tally.keeps(bound.ulp))
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
                keeps_bound: tally.keeps(bound.expect("bounds are published for all").ulp),
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
