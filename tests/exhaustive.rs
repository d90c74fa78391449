//! Measures what `docs/accuracy.md` publishes, on every backend that this CPU has.
//!
//!     cargo test --release --test exhaustive              # are all f32 that matter correctly
//!                                                         # rounded, for every function? Minutes
//!     cargo test --release --test exhaustive -- --sparse  # all of the sigmoid, of others a 31st
//!                                                         # of those
//!     cargo test --release --test exhaustive -- --all     # all 2³², and all other tables: fails if
//!                                                         # a published number differs. An hour
//!     cargo test --release --test exhaustive -- --all --function 'swish(alpha=1.702)'
//!
//! Functions with awkward parameters are tried with 10⁷ inputs each, with `--sparse` a 31st of those,
//! with `--all` those that have a name, or are named by `--function`, with all; what is found about
//! them is not published.
//!
//! `--function` picks a function, with the parameters given or all that are tried; it can be repeated.
//! With `--write` what is measured is published. Parts of it are named `rounding`, `halves`, `family`
//! and `sigmoid`.

#[path = "backends/named.rs"]
#[expect(dead_code, reason = "`tests/backends` uses all of it")]
mod named;
#[path = "backends/points.rs"]
#[expect(dead_code, reason = "`tests/backends` uses all of it")]
mod points;
#[path = "backends/subject.rs"]
#[expect(dead_code, reason = "`tests/backends` uses all of it")]
mod subject;

use std::io::{self, IsTerminal};
use std::path::Path;
use std::process::ExitCode;
use std::{env, fmt, fs};

use half::{bf16, f16};
use sigmoid::{Activation, Backend, Function, HardSigmoid, Tier};
use sigmoid_reference::{
    self as reference, Inputs, Patterns, Reference, SLOPE_FROM_OUTPUT, doubles, sweep_together,
};

use named::awkward;
use points::{kinks, steepness};
use subject::{Form, Number, Subject, measure, references, run};

fn main() -> ExitCode {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/accuracy.md");
    let published = fs::read_to_string(&path).expect("docs/accuracy.md can be read");
    let arguments = match Arguments::parse(env::args().skip(1)) {
        Ok(arguments) => arguments,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::from(2);
        }
    };
    let Arguments { all, write, .. } = arguments;

    let mut rows = Vec::new();
    if arguments.has_part("rounding") {
        rounding(&mut rows, &arguments);
    }
    if arguments.has_part("halves") {
        halves::<f16>(&mut rows, &arguments);
        halves::<bf16>(&mut rows, &arguments);
    }
    if arguments.has_part("family") {
        family(&mut rows, &arguments);
    }
    if arguments.has_part("sigmoid") && arguments.picks(Function::Sigmoid) {
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
    let to_publish: Vec<&Row> = rows.iter().filter(|row| row.is_published).collect();
    let missing: Vec<&&Row> = to_publish.iter().filter(|row| !row.stands_in(&published)).collect();
    if write {
        let text = to_publish.iter().fold(published, |text, row| row.put_in(&text));
        fs::write(&path, text).expect("docs/accuracy.md can be written");
    } else if all && !missing.is_empty() {
        println!("docs/accuracy.md does not say what was measured:");
        missing.iter().for_each(|row| println!("{row}"));
        return ExitCode::FAILURE;
    }
    println!("{} rows measured, {} of them new", rows.len(), missing.len());
    ExitCode::SUCCESS
}

/// What is asked for.
#[derive(Default)]
struct Arguments {
    all: bool,
    sparse: bool,
    write: bool,
    parts: Vec<String>,
    /// Names of functions, and functions with their parameters.
    names: Vec<&'static str>,
    functions: Vec<Function>,
}

impl Arguments {
    fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut parsed = Self::default();
        while let Some(argument) = arguments.next() {
            match &*argument {
                "--all" => parsed.all = true,
                "--sparse" => parsed.sparse = true,
                "--write" => parsed.write = true,
                "--function" => {
                    let text = arguments.next().ok_or("--function: which?")?;
                    let function: Function = text.parse().map_err(|error| format!("{error}"))?;
                    match text == function.name() {
                        true => parsed.names.push(function.name()),
                        false => parsed.functions.push(function),
                    }
                }
                "rounding" | "halves" | "family" | "sigmoid" => parsed.parts.push(argument),
                _ => return Err(format!("no such argument as {argument}")),
            }
        }
        Ok(parsed)
    }

    /// Unless parts are named, with `--all` it is all of them, else the first.
    fn has_part(&self, part: &str) -> bool {
        match self.parts.is_empty() {
            true => self.all || part == "rounding",
            false => self.parts.iter().any(|given| given == part),
        }
    }

    fn picks(&self, function: Function) -> bool {
        self.names.is_empty() && self.functions.is_empty()
            || self.names.contains(&function.name())
            || self.functions.contains(&function)
    }

    /// Those with awkward parameters that are picked, and other parameters that are given.
    fn awkward(&self) -> Vec<Function> {
        let listed = awkward().map(|named| named.function);
        let mut functions: Vec<_> = listed.filter(|&function| self.picks(function)).collect();
        for given in &self.functions {
            if !functions.contains(given) && !Function::ALL.contains(given) {
                functions.push(*given);
            }
        }
        functions
    }
}

/// A row of a table. The first cells say what it is about.
struct Row {
    about: String,
    found: String,
    keeps_bound: bool,
    is_published: bool,
}

impl Row {
    fn new(about: &[&dyn fmt::Display], found: &[String], keeps_bound: bool) -> Self {
        let about: String = about.iter().map(|cell| format!("| {cell} ")).collect();
        let found = found.join(" | ");
        let row = Self { about: about + "|", found, keeps_bound, is_published: true };
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
/// others every 61st, or by the same stride.
fn dense(stride: u64) -> Patterns {
    let least = 1.0 / (1u64 << 32) as f32;
    Patterns::every(stride.max(61))
        .with_range(-128.0..=-least, stride)
        .with_range(least..=128.0, stride)
}

/// 10⁷ of all numbers or, by the stride, a part of them: half where results are neither lines nor limits.
/// And those beside kinks.
fn some(function: Function, stride: u64) -> Patterns {
    let steepness = steepness::<f32>(function).abs();
    let [least, greatest] =
        [1.0 / (1u64 << 32) as f64, 128.0].map(|end| (end / steepness).min(f32::MAX.into()) as f32);
    let inner = 121 * stride;
    let patterns = Patterns::every(801 * stride)
        .with_range(-greatest..=-least, inner)
        .with_range(least..=greatest, inner);
    kinks(function).into_iter().fold(patterns, |patterns, kink| patterns.near(kink, 1000))
}

/// The default tier in f32: of the sigmoid for all inputs, of the others for those that matter.
fn rounding(rows: &mut Vec<Row>, arguments: &Arguments) {
    let all = Patterns::all();
    let stride = if arguments.sparse { 31 } else { 1 };
    let others = if arguments.all { all.clone() } else { dense(stride) };
    for &function in Function::ALL.iter().filter(|&&function| arguments.picks(function)) {
        let inputs = if function == Function::Sigmoid { &all } else { &others };
        rows.push(rounded(function, inputs));
    }
    let with_a_name = ["swish(alpha=1.702)".parse(), Ok(HardSigmoid::PYTORCH.into())];
    for function in arguments.awkward() {
        let is_named =
            with_a_name.contains(&Ok(function)) || arguments.functions.contains(&function);
        let inputs = if arguments.all && is_named { &all } else { &some(function, stride) };
        rows.push(Row { is_published: false, ..rounded(function, inputs) });
    }
}

fn rounded(function: Function, inputs: &Patterns) -> Row {
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
    let broken: Vec<_> = tallies.as_flattened().iter().filter(|tally| !tally.keeps(0.5)).collect();
    for tally in &broken {
        println!("{function}, values and gradients of each backend: {tally:?}");
    }
    Row::new(&[&"f32", &function], &found.map(grouped), broken.is_empty())
}

/// How many results of all 2¹⁶ inputs are not correctly rounded: at the default tier on all backends together, at
/// the fast one on each.
fn halves<T: Number>(rows: &mut Vec<Row>, arguments: &Arguments) {
    let x: Vec<T> = (0..1 << T::BITS).map(T::decode).collect();
    let element = std::any::type_name::<T>().rsplit("::").next().unwrap_or_default();
    for &function in Function::ALL.iter().filter(|&&function| arguments.picks(function)) {
        let forms = [Form::Forward, Form::Gradient];
        let truths = references(function)
            .map(|reference| x.iter().map(|&x| reference.round(x)).collect::<Vec<T>>());
        let misrounded = |subject: Subject| {
            [0, 1].map(|i| {
                let mut y = x.clone();
                run((subject, forms[i]), &x, &mut y);
                y.iter().zip(&truths[i]).filter(|(y, truth)| !y.is(**truth)).count() as u64
            })
        };
        let subjects = Backend::available().map(|backend| Subject::both_tiers(backend, function));
        let (mut default, mut fast) = ([0; 2], vec![]);
        for [of_default, of_fast] in subjects {
            let [values, gradients] = misrounded(of_default);
            default = [default[0] + values, default[1] + gradients];
            fast.extend(misrounded(of_fast));
        }
        let keeps_bound = default == [0, 0];
        let found: Vec<String> = default.into_iter().chain(fast).map(grouped).collect();
        rows.push(Row::new(&[&element, &function], &found, keeps_bound));
    }
}

/// The largest errors over samples where results are not correctly rounded: f64, and the fast tier.
fn family(rows: &mut Vec<Row>, arguments: &Arguments) {
    let (f32, f64) = (Patterns::sample(509), doubles(0, 100_000));
    for &function in Function::ALL.iter().filter(|&&function| arguments.picks(function)) {
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
    let reference = reference.in_units_of(bound.unit);
    let tally = measure(&reference, inputs, &[(subject, form)], run, &progress).remove(0);
    // As a cell of a table.
    let words = bound.words.replace('|', r"\|");
    (format!("{}{words}", tally.worst()), tally.keeps(bound.ulp))
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
            let published = || subject.bound::<f32>(&reference).ulp;
            let keeps_bound =
                tally.keeps(if variable == "y" { published() } else { f64::INFINITY });
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
