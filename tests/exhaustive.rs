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

#[path = "backends/subject.rs"]
#[expect(dead_code, reason = "`tests/backends` uses all of it")]
mod subject;

use std::io::{self, IsTerminal};
use std::path::Path;
use std::process::ExitCode;
use std::{env, fmt, fs};

use sigmoid::{Activation, Backend, Function, Tier};
use sigmoid_reference::{
    self as reference, Inputs, Patterns, Reference, SLOPE_FROM_OUTPUT, doubles, sweep_together,
};

use subject::{Form, Number, Subject, measure, references, run};

fn main() -> ExitCode {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/accuracy.md");
    let published = fs::read_to_string(&path).expect("docs/accuracy.md can be read");
    let arguments: Vec<String> = env::args().skip(1).collect();
    let is_given = |argument: &str| arguments.iter().any(|given| given == argument);
    let [is_all, sparse, write] = ["--all", "--sparse", "--write"].map(is_given);
    let is_whole = !["rounding", "family", "sigmoid"].into_iter().any(is_given);

    let mut rows = Vec::new();
    if is_given("rounding") || is_whole {
        let others = if is_all { Patterns::all() } else { dense(if sparse { 7 } else { 1 }) };
        rounding(&mut rows, &others);
    }
    if is_given("family") || is_whole && is_all {
        family(&mut rows);
    }
    if is_given("sigmoid") || is_whole && is_all {
        sigmoid(&mut rows, "f32", &Patterns::all());
        sigmoid(&mut rows, "f64", &doubles(0, 1_500_000)[..]);
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
    fn new(about: &[&dyn fmt::Display], found: &[String], keeps_bound: bool) -> Self {
        let about: String = about.iter().map(|cell| format!("| {cell} ")).collect();
        let row = Self { about: about + "|", found: found.join(" | "), keeps_bound };
        println!("{row}");
        row
    }

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

/// Those with `2^-32 <= |x| <= 2^7`, where results are neither lines nor limits, by a stride; of the
/// others every 61st.
fn dense(stride: u64) -> Patterns {
    let least = 1.0 / (1u64 << 32) as f32;
    Patterns::every(61).with_range(-128.0..=-least, stride).with_range(least..=128.0, stride)
}

/// The default tier in f32: of the sigmoid for all inputs, of the others for those that matter.
fn rounding(rows: &mut Vec<Row>, others: &Patterns) {
    let all = Patterns::all();
    for &function in Function::ALL {
        let inputs = if function == Function::Sigmoid { &all } else { others };
        let fused = |backend| {
            move |x: &[f32], results: &mut [f32]| {
                let (y, dydx) = results.split_at_mut(x.len());
                function.on(backend).forward_and_gradient(x, y, dydx);
            }
        };
        let fused: Vec<_> = Backend::available().map(fused).collect();
        let fused: Vec<reference::Subject<f32>> = fused.iter().map(|run| run as _).collect();
        let tallies = sweep_together(references(function).each_ref(), inputs, &fused, &progress);
        let best = tallies[0];
        let with_best = tallies.iter().flat_map(|tallies| tallies.iter().zip(&best));
        // Where two differ, one of them is wrong.
        let different = with_best
            .filter(|(tally, best)| tally.digest != best.digest)
            .map(|(tally, best)| tally.misrounded + best.misrounded)
            .sum();
        let found = [best[0].checked, best[0].misrounded, best[1].misrounded, different];
        let keeps_bound = tallies.as_flattened().iter().all(|tally| tally.keeps(0.5));
        rows.push(Row::new(&[&"f32", &function], &found.map(grouped), keeps_bound));
    }
}

/// The largest errors over samples where results are not correctly rounded: f64, and the fast tier.
fn family(rows: &mut Vec<Row>) {
    let (f32, f64) = (Patterns::sample(509), doubles(0, 100_000));
    for &function in Function::ALL {
        let forms = [("y", Form::Forward), ("dydx", Form::Gradient)];
        for (reference, (name, form)) in references(function).iter().zip(forms) {
            let (found, keep): (Vec<String>, Vec<bool>) = Backend::available()
                .flat_map(|backend| {
                    let [default, fast] = Subject::both_tiers(backend, function);
                    [
                        worst::<f32>(fast, form, reference, &f32),
                        worst::<f64>(fast, form, reference, &f64[..]),
                        worst::<f64>(default, form, reference, &f64[..]),
                    ]
                })
                .unzip();
            let keeps_bound = !keep.contains(&false);
            rows.push(Row::new(&[&function.name(), &name], &found, keeps_bound));
        }
    }
}

/// The largest error, and whether it keeps its bound.
fn worst<T: Number>(
    subject: Subject,
    form: Form,
    reference: &Reference,
    inputs: &(impl Inputs<T> + ?Sized),
) -> (String, bool) {
    let bound = subject.bound::<T>(reference);
    let reference = reference.in_units_of(bound.least);
    let tally = measure(&reference, inputs, &[(subject, form)], run, &progress).remove(0);
    let unit = if bound.least > 0.0 { format!(" of {}", bound.least) } else { String::new() };
    (format!("{}{unit}", tally.worst()), tally.keeps(bound.ulp))
}

/// All there is to tell about the sigmoid.
fn sigmoid<T: Number>(rows: &mut Vec<Row>, element: &str, inputs: &(impl Inputs<T> + ?Sized)) {
    let [value, gradient] = references(Function::Sigmoid);
    for (reference, rises, forms) in [
        (value, true, [Form::Forward, Form::FusedForward]),
        (gradient, false, [Form::Gradient, Form::FusedGradient]),
    ] {
        let subjects = subjects(&forms);
        for (tally, &(subject, form)) in
            measure(&reference, inputs, &subjects, run, &progress).iter().zip(&subjects)
        {
            let falls = match tally.falls {
                _ if !rises => "–".into(),
                0 => "0".into(),
                falls => format!("{} by {}", grouped(falls), grouped(tally.deepest_fall)),
            };
            let found = [
                grouped(tally.checked),
                grouped(tally.misrounded),
                tally.normal.to_string(),
                tally.tiny.to_string(),
                falls,
                tally.wrong().to_string(),
            ];
            let keeps_bound = tally.keeps(subject.bound::<T>(&reference).ulp);
            rows.push(Row::new(&[&element, &subject, &form], &found, keeps_bound));
        }
    }
}

/// What `backward_from_output` makes of an output that was rounded, as a gradient at `x`.
fn from_output(rows: &mut Vec<Row>) {
    type Run = fn((Subject, Form), &[f32], &mut [f32]);
    fn composed((subject, form): (Subject, Form), x: &[f32], dydx: &mut [f32]) {
        let mut y = x.to_vec();
        subject.run(Form::Forward, x, x, &mut y);
        run((subject, form), &y, dydx);
    }
    let [_, gradient] = references(Function::Sigmoid);
    let of_x = |least, greatest| (gradient, composed as Run, "of σ(x)", "x", least, greatest);
    let subjects = subjects(&[Form::BackwardFromOutput]);
    for (reference, run, form, variable, least, greatest) in [
        (SLOPE_FROM_OUTPUT, run as Run, "of y", "y", 0.0, 1.0),
        of_x(-87.0, 0.0),
        of_x(0.0, 8.0),
        of_x(8.0, 17.0),
        of_x(17.0, 87.0),
    ] {
        let tallies =
            measure(&reference, &Patterns::within(least..=greatest), &subjects, run, &progress);
        for (tally, (subject, _)) in tallies.iter().zip(&subjects) {
            let range = format!("{least} ≤ {variable} ≤ {greatest}");
            let found =
                [grouped(tally.checked), grouped(tally.misrounded), tally.worst().to_string()];
            let is_exact = variable == "y" && subject.tier == Tier::Default;
            let keeps_bound = tally.keeps(if is_exact { 0.5 } else { f64::INFINITY });
            rows.push(Row::new(&[&"f32", subject, &form, &range], &found, keeps_bound));
        }
    }
}

/// Forms of the sigmoid on every backend, at every tier.
fn subjects(forms: &[Form]) -> Vec<(Subject, Form)> {
    let mut subjects = Vec::new();
    for &form in forms {
        let of_backend = |backend| Subject::both_tiers(backend, Function::Sigmoid);
        let all = Backend::available().flat_map(of_backend);
        subjects.extend(all.map(|subject| (subject, form)));
    }
    subjects
}

/// Tells those who watch how much of a sweep is done.
fn progress(done: f64) {
    if io::stderr().is_terminal() {
        eprint!("\r{:.0} %  \r", 100.0 * done);
    }
}

/// As in the tables.
impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tier = if self.tier == Tier::Fast { "fast" } else { "default" };
        write!(f, "{} | {tier}", self.backend)
    }
}

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Form::Forward => "forward",
            Form::FusedForward => "fused, y",
            Form::Gradient => "gradient",
            Form::FusedGradient => "fused, dydx",
            Form::Backward => "backward",
            Form::BackwardFromOutput => "from output",
        })
    }
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
