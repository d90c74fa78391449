//! Looks for the inputs with the largest errors, where results are not correctly rounded: f64, and the
//! fast tier. Fails if one exceeds its bound.
//!
//!     cargo test --release --test search                      # minutes
//!     cargo test --release --test search -- --function tanh
//!     cargo test --release --test search -- --write           # keeps what was found: `tests/data/worst.txt`
//!
//! From the worst of a sample, and of what was found before, it climbs: of random steps, at first far, at
//! last to the next number, it takes each that makes the error larger.

#[path = "backends/named.rs"]
#[expect(dead_code, reason = "`tests/backends` uses all of it")]
mod named;
#[path = "backends/subject.rs"]
#[expect(dead_code, reason = "`tests/backends` uses all of it")]
mod subject;
#[path = "backends/worst.rs"]
mod worst;

use std::path::Path;
use std::process::ExitCode;
use std::sync::Mutex;
use std::{any, env, fs, thread};

use sigmoid::{Backend, Function, Tier};
use sigmoid_reference::{Bound, Inputs, Patterns, Reference, doubles, with_points};

use subject::{Form, Number, Subject, gradient_from_output, references, run};
use worst::Worst;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let write = arguments.iter().any(|argument| argument == "--write");
    let name = arguments.iter().position(|argument| argument == "--function");
    let name = name.map(|at| arguments.get(at + 1).expect("--function has a name").as_str());

    let functions = named::all().chain(named::awkward()).map(|named| named.function);
    let functions = functions.filter(|function| name.is_none_or(|name| function.name() == name));
    let searches: Vec<Search> = functions.flat_map(Search::all).collect();
    assert!(!searches.is_empty(), "no function is called {}", name.unwrap_or_default());
    let found =
        on_all_cores(searches, |search| [search.run::<f64>(), search.run::<f32>()].concat());

    let broken = found.iter().filter(|found| !found.keeps_bound()).count();
    println!("{} inputs found, {broken} above their bounds", found.len());
    if write {
        keep(found.into_iter().map(|found| found.worst).collect());
    }
    if broken == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn on_all_cores<S: Send, F: Send>(tasks: Vec<S>, run: impl Fn(S) -> Vec<F> + Sync) -> Vec<F> {
    let tasks = Mutex::new(tasks.into_iter());
    let next = || tasks.lock().expect("no search panics").next();
    let work = || {
        let mut found = Vec::new();
        while let Some(task) = next() {
            found.extend(run(task));
        }
        found
    };
    thread::scope(|scope| {
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("no search panics")).collect()
    })
}

/// Writes what was found in place of what was known of the same subjects.
fn keep(mut found: Vec<Worst>) {
    let is_old = |known: &Worst| {
        found.iter().any(|new| new.function == known.function && new.subject == known.subject)
    };
    let known: Vec<_> = Worst::all().into_iter().filter(|known| !is_old(known)).collect();
    found.extend(known);
    found.sort_by_key(|worst| (worst.function.to_string(), worst.subject.clone()));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/worst.txt");
    let text = fs::read_to_string(&path).expect("tests/data/worst.txt can be read");
    let header = text.lines().filter(|line| line.starts_with('#')).map(str::to_owned);
    let lines: Vec<String> = header.chain(found.iter().map(Worst::to_string)).collect();
    fs::write(path, lines.join("\n") + "\n").expect("tests/data/worst.txt can be written");
}

/// The worst input of a subject.
#[derive(Clone)]
struct Found {
    worst: Worst,
    bound: Bound,
}

impl Found {
    fn keeps_bound(&self) -> bool {
        self.worst.error <= self.bound.ulp
    }
}

/// What is searched together: the truth is the same.
#[derive(Clone, Copy)]
struct Search {
    function: Function,
    form: Form,
    reference: Reference,
}

impl Search {
    fn all(function: Function) -> Vec<Self> {
        let [value, gradient] = references(function);
        let search = |form, reference| Self { function, form, reference };
        let mut all = vec![search(Form::Forward, value), search(Form::Gradient, gradient)];
        if function.is_from_output() {
            all.push(search(Form::BackwardFromOutput, gradient_from_output(function)));
        }
        all
    }

    /// On every backend, at each tier that rounds incorrectly.
    fn run<T: Number + Sample>(self) -> Vec<Found> {
        let inputs = self.starts::<T>();
        let truths = self.truths(&inputs);
        let tiers = if T::BITS == 32 { &[Tier::Fast][..] } else { &[Tier::Default, Tier::Fast] };
        let mut found = Vec::new();
        for &tier in tiers {
            let mut climbed: Vec<(Vec<T>, T, f64)> = Vec::new();
            for backend in Backend::available() {
                let subject = Subject { function: self.function, backend, tier };
                let climb =
                    Climb { search: self, subject, bound: subject.bound::<T>(&self.reference) };
                let y = climb.results(&inputs);
                // Where another backend has the same bits there is nothing else to find.
                let same = climbed
                    .iter()
                    .find(|(other, ..)| y.iter().zip(other).all(|(y, other)| y.is(*other)));
                let (x, error) = match same {
                    Some(&(_, x, error)) => (x, error),
                    None => climb.reach_from(&inputs, &climb.errors(&inputs, &y, &truths)),
                };
                climbed.push((y, x, error));
                found.push(climb.found(x, error));
            }
        }
        found
    }

    /// A sample, where the function deserves a look, and what was found before.
    fn starts<T: Number + Sample>(&self) -> Vec<T> {
        let points = self.reference.points::<T>().into_iter().map(T::new);
        let known = Worst::all().into_iter().filter(|worst| worst.is_of::<T>(self.function));
        let mut inputs = with_points(T::sample(), points.chain(known.map(|worst| worst.input())));
        inputs.retain(|&x| self.is_input(x));
        inputs
    }

    /// Outputs lie between −1 and 1.
    fn is_input<T: Number>(&self, x: T) -> bool {
        !matches!(self.form, Form::BackwardFromOutput) || x.to_f64().abs() <= 1.0
    }

    fn truths<T: Number>(&self, inputs: &[T]) -> Vec<T::Truth> {
        inputs.iter().map(|&x| T::truth(&self.reference, x).1).collect()
    }
}

trait Sample: Sized {
    /// From how many inputs it climbs. The truth of an f32 takes a fraction of the time.
    const STARTS: usize;

    fn sample() -> Vec<Self>;
}

impl Sample for f32 {
    const STARTS: usize = 60;

    fn sample() -> Vec<f32> {
        let patterns =
            Patterns::every(2_003).with_range(-110.0..=-1e-5, 101).with_range(1e-5..=110.0, 101);
        let mut inputs = Vec::new();
        patterns.append(0..patterns.count(), &mut inputs);
        inputs
    }
}

impl Sample for f64 {
    const STARTS: usize = 8;

    fn sample() -> Vec<f64> {
        doubles(0, 20_000)
    }
}

/// Of how many steps it takes the best.
const TRIES: usize = 20;

/// How many steps of a size it takes.
const STEPS: usize = 8;

/// A subject, the error of which is to grow.
struct Climb {
    search: Search,
    subject: Subject,
    bound: Bound,
}

impl Climb {
    fn results<T: Number>(&self, inputs: &[T]) -> Vec<T> {
        let mut y = inputs.to_vec();
        run((self.subject, self.search.form), inputs, &mut y);
        y
    }

    fn errors<T: Number>(&self, inputs: &[T], y: &[T], truths: &[T::Truth]) -> Vec<f64> {
        let all = inputs.iter().zip(y).zip(truths);
        all.map(|((&x, &y), &truth)| self.bound.unit.error(x, y, truth.into())).collect()
    }

    /// The worst that is reached from any of the worst inputs.
    fn reach_from<T: Number + Sample>(&self, inputs: &[T], errors: &[f64]) -> (T, f64) {
        let mut order: Vec<usize> = (0..inputs.len()).collect();
        let (worst, ..) =
            order.select_nth_unstable_by(T::STARTS, |&a, &b| errors[b].total_cmp(&errors[a]));
        let mut random = Random(1);
        let reached =
            worst.iter().map(|&start| self.reach(inputs[start], errors[start], &mut random));
        reached.max_by(|a, b| a.1.total_cmp(&b.1)).expect("there are inputs")
    }

    fn reach<T: Number>(&self, mut x: T, mut error: f64, random: &mut Random) -> (T, f64) {
        // At first to half or double of it. A slope may have no end: so of a size it takes only some.
        for size in (1..T::PRECISION).rev() {
            for _ in 0..STEPS {
                let steps = (0..TRIES).map(|_| T::from_key(random.step(x.key(), size)));
                let steps: Vec<T> = steps.filter(|&x| self.search.is_input(x)).collect();
                let y = self.results(&steps);
                let errors = self.errors(&steps, &y, &self.search.truths(&steps));
                let best = errors.iter().zip(steps).max_by(|a, b| a.0.total_cmp(b.0));
                match best {
                    Some((&larger, step)) if larger > error => (x, error) = (step, larger),
                    _ => break,
                }
            }
        }
        (x, error)
    }

    fn found<T: Number>(&self, x: T, error: f64) -> Found {
        let tier = if self.subject.tier == Tier::Fast { "fast" } else { "default" };
        let form = match self.search.form {
            Form::Forward => "value",
            Form::Gradient => "gradient",
            _ => "gradient_from_output",
        };
        let element = any::type_name::<T>();
        let subject = [element, tier, self.subject.backend.name(), form].map(str::to_owned);
        let worst = Worst { subject, function: self.search.function, bits: x.encode(), error };
        let found = Found { worst, bound: self.bound };
        let verdict = if found.keeps_bound() { "" } else { "ABOVE the bound of " };
        println!("{} at {x:e} ({verdict}{}{})", found.worst, self.bound.ulp, self.bound.words);
        found
    }
}

/// A xorshift generator.
struct Random(u64);

impl Random {
    /// A key up to 2^`size` away.
    fn step(&mut self, key: u64, size: u32) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let distance = self.0 >> (63 - size);
        key.wrapping_add(distance).wrapping_sub(1 << size)
    }
}
