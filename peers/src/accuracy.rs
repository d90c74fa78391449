//! What `docs/accuracy.md` publishes about the peers: of the sigmoid, and in short of the family.

use std::io::{self, IsTerminal};
use std::sync::Mutex;

use indicatif::HumanCount;
use sigmoid::Function;
use sigmoid_reference::{
    self as reference, Inputs, Patterns, Reference, Tally, Worst, doubles, sweep,
};

use crate::all::{Peers, all};
use crate::markdown::{Table, short};
use crate::subjects::{Float, Maker, Operation, Subject, best_class};

pub fn sigmoid(quick: bool) -> String {
    let patterns = if quick { Patterns::sample(1 << 12) } else { Patterns::all() };
    let numbers = doubles(0, if quick { 20_000 } else { 1_500_000 });
    [
        INTRODUCTION.to_owned(),
        study::<f32>(Operation::SIGMOID, &patterns),
        study::<f32>(Operation::SIGMOID_GRADIENT, &patterns),
        study::<f64>(Operation::SIGMOID, &numbers[..]),
    ]
    .concat()
}

const INTRODUCTION: &str = "Errors are in ULP against the exact value, for results that are \
numbers; NaNs made are those for inputs that are numbers. \"0 up to\" and \"1 from\" (for the \
gradient: \"0 from\") say where, seen from the middle, results are first the limit itself: correctly \
rounded, at −103.9721 and 17.3287 (`f32`), −745.1332 and 36.7368 (`f64`, of which only the inputs \
sampled are known). Falls are counted between neighbouring inputs; in parentheses stands the deepest, \
in steps of the format.\n";

pub fn family(quick: bool) -> String {
    let count = if quick { 1000 } else { 200_000 };
    let others = Function::ALL.iter().filter(|&&function| function != Function::Sigmoid);
    let tables = others.flat_map(|&function| {
        let operation = Operation::Function(function);
        [tails::<f32>(operation, count), tails::<f64>(operation, count)]
    });
    FAMILY.to_owned() + &tables.flatten().collect::<String>()
}

const FAMILY: &str = "All functions but the sigmoid that peers have: the largest errors in ULP \
against the exact value, of a sample of each range that is even in the logarithm of x. Near 0 \
functions are nearly lines; to both sides they near their limits, or x. NaNs made are those for \
these inputs.\n";

/// Those that compute it: of this library's backends the best.
fn subjects_of<T: Peers>(operation: Operation) -> Vec<Subject<T>> {
    let wanted = |subject: &Subject<T>| {
        subject.operation == operation
            && (subject.maker == Maker::Peer || subject.class == best_class())
    };
    all().into_iter().filter(wanted).collect()
}

/// The errors in each range, if a peer has the function.
fn tails<T: Peers>(operation: Operation, count: u64) -> Option<String> {
    let subjects = subjects_of::<T>(operation);
    if subjects.iter().all(|subject| subject.maker != Maker::Peer) {
        return None;
    }
    let reference = &operation.reference().expect("a function has one");
    let name = format!("{}, {operation}", T::NAME);
    let runs: Vec<reference::Subject<T>> = subjects.iter().map(|subject| &*subject.run).collect();
    let ranges = ranges::<T>(count);
    let found = ranges.each_ref().map(|(range, inputs)| {
        let name = format!("{name}, {range}");
        let mut tallies = sweep(reference, &inputs[..], &runs, &progress(&name));
        measure_numbers(reference, &inputs[..], &subjects, &mut tallies);
        tallies
    });

    let names = ranges.each_ref().map(|(range, _)| range.as_str());
    let ends = ["NaNs made", "at −∞", "at ∞", "at NaN"];
    let mut table = Table::new([&[&name, "class"], &names[..], &ends[..]].concat());
    for (i, subject) in subjects.iter().enumerate() {
        let tallies = found.each_ref().map(|tallies| &tallies[i]);
        let nans = tallies.map(|tally| tally.needless_nans).into_iter().sum();
        let cells = [subject.name.clone(), subject.class.into()].into_iter();
        let cells = cells
            .chain(tallies.map(|tally| worst(tally.worst())))
            .chain([HumanCount(nans).to_string()]);
        table.push(cells.chain(T::ENDS.map(|x| value_at(subject, x))).collect());
    }
    Some(format!("\n{table}"))
}

/// Inputs by where they are.
fn ranges<T: Float>(count: u64) -> [(String, Vec<T>); 4] {
    let (line, ordinary, far) = (0.0625, T::ORDINARY[1].to_f64(), -T::TAIL[0].to_f64());
    let inputs = |ranges: &[(f64, f64)]| {
        let numbers = ranges.iter().flat_map(|&(low, high)| {
            let [low, high] = [low, high].map(|end| T::from(end as f32).key());
            let stride = ((high - low) * ranges.len() as u64 / count).max(1);
            (low..=high).step_by(stride as usize).map(T::from_key)
        });
        numbers.collect()
    };
    [
        (format!("\\|x\\| ≤ {line}"), inputs(&[(-line, line)])),
        (format!("{line} ≤ \\|x\\| ≤ {ordinary}"), inputs(&[(-ordinary, -line), (line, ordinary)])),
        (format!("−{far} ≤ x ≤ −{ordinary}"), inputs(&[(-far, -ordinary)])),
        (format!("{ordinary} ≤ x ≤ {far}"), inputs(&[(ordinary, far)])),
    ]
}

fn study<T: Peers>(operation: Operation, inputs: &(impl Inputs<T> + ?Sized)) -> String {
    let reference = &operation.reference().expect("a function has one");
    let subjects = subjects_of::<T>(operation);
    let rises = operation == Operation::SIGMOID;
    let limits = [0.0, if rises { 1.0 } else { 0.0 }];
    let arrivals: Vec<Arrivals<T>> = subjects.iter().map(|_| Arrivals::at(limits)).collect();
    let observed: Vec<_> = subjects.iter().zip(&arrivals).map(observed).collect();
    let observed: Vec<reference::Subject<T>> = observed.iter().map(|run| run as _).collect();
    let name = format!("{}, {operation}", T::NAME);
    let mut tallies = sweep(reference, inputs, &observed, &progress(&name));
    measure_numbers(reference, inputs, &subjects, &mut tallies);

    let mut table = Table::new([
        &name,
        "class",
        "misrounded",
        "max ULP, normal results",
        "max ULP, subnormal results",
        &format!("{} up to", limits[0]),
        &format!("{} from", limits[1]),
        "falls",
        "NaNs made",
        "at −∞",
        "at ∞",
        "at NaN",
    ]);
    for ((subject, tally), arrivals) in subjects.iter().zip(&tallies).zip(&arrivals) {
        let [low, high] = arrivals.found();
        let [negative, positive, nan] = T::ENDS.map(|x| value_at(subject, x));
        table.push(vec![
            subject.name.clone(),
            subject.class.into(),
            HumanCount(tally.misrounded).to_string(),
            worst(tally.normal),
            worst(tally.tiny),
            low,
            high,
            if rises { falls(tally) } else { "–".into() },
            HumanCount(tally.needless_nans).to_string(),
            negative,
            positive,
            nan,
        ]);
    }
    let checked = tallies.first().map_or(0, |tally| tally.checked);
    format!("\n### {name}\n\n{} inputs.\n\n{table}", HumanCount(checked))
}

/// An error of ∞ would hide all others: subjects with wrong NaNs are measured again without them.
fn measure_numbers<T: Float>(
    reference: &Reference,
    inputs: &(impl Inputs<T> + ?Sized),
    subjects: &[Subject<T>],
    tallies: &mut [Tally<T>],
) {
    let (subjects, tallies): (Vec<_>, Vec<_>) = subjects
        .iter()
        .zip(tallies)
        .filter(|(_, tally)| tally.needless_nans + tally.missing_nans > 0)
        .unzip();
    if subjects.is_empty() {
        return;
    }
    let corrected: Vec<_> = subjects.into_iter().map(|s| corrected(s, reference)).collect();
    let corrected: Vec<reference::Subject<T>> = corrected.iter().map(|run| run as _).collect();
    let found = sweep(reference, inputs, &corrected, &progress("numbers only"));
    for (tally, found) in tallies.into_iter().zip(found) {
        tally.normal = found.normal;
        tally.tiny = found.tiny;
    }
}

/// The subject, with the right result wherever its own is NaN and should not be, or the reverse.
fn corrected<T: Float>(
    subject: &Subject<T>,
    reference: &Reference,
) -> impl Fn(&[T], &mut [T]) + Sync {
    |x, y| {
        (subject.run)(x, y);
        for (&x, y) in x.iter().zip(y) {
            if x.is_nan() != y.is_nan() {
                *y = reference.round(x);
            }
        }
    }
}

/// The subject, watched for where it arrives at its limits.
fn observed<'a, T: Float>(
    (subject, arrivals): (&'a Subject<T>, &'a Arrivals<T>),
) -> impl Fn(&[T], &mut [T]) + Sync + 'a {
    |x, y| {
        (subject.run)(x, y);
        arrivals.note(x, y);
    }
}

fn value_at<T: Float>(subject: &Subject<T>, x: T) -> String {
    // Enough for whole vectors: what is left over may be evaluated in another way.
    let mut y = [x; 64];
    (subject.run)(&[x; 64], &mut y);
    match y[0].to_f64() {
        y @ (0.0 | 0.5 | 1.0) => y.to_string(),
        y => format!("{y:.9e}"),
    }
}

fn worst<T: Float>(worst: Worst<T>) -> String {
    match worst.input {
        Some(x) => format!("{} at {x:e}", short(worst.ulp)),
        None => "½".into(),
    }
}

fn falls<T>(tally: &Tally<T>) -> String {
    match tally.falls {
        0 => "0".into(),
        falls => format!("{} ({})", HumanCount(falls), HumanCount(tally.deepest_fall)),
    }
}

/// Where results are first one of the limits, going from the middle to either side.
struct Arrivals<T> {
    limits: [f64; 2],
    inputs: Mutex<[Option<T>; 2]>,
}

impl<T: Float> Arrivals<T> {
    fn at(limits: [f64; 2]) -> Self {
        Arrivals { limits, inputs: Mutex::new([None; 2]) }
    }

    fn note(&self, x: &[T], y: &[T]) {
        let pairs = || x.iter().zip(y).map(|(x, y)| (x.to_f64(), y.to_f64(), *x));
        let low = pairs().rfind(|&(x, y, _)| x < 0.0 && y == self.limits[0]);
        let high = pairs().find(|&(x, y, _)| x > 0.0 && y == self.limits[1]);
        let mut inputs = self.inputs.lock().expect("no subject should panic");
        if let Some((.., x)) = low
            && inputs[0].is_none_or(|greatest| greatest < x)
        {
            inputs[0] = Some(x);
        }
        if let Some((.., x)) = high
            && inputs[1].is_none_or(|least| x < least)
        {
            inputs[1] = Some(x);
        }
    }

    fn found(&self) -> [String; 2] {
        let inputs = self.inputs.lock().expect("no subject should panic");
        inputs.map(|input| input.map_or("never".into(), |x| format!("{:.4}", x.to_f64())))
    }
}

fn progress(name: &str) -> impl Fn(f64) + Sync {
    let terminal = io::stderr().is_terminal();
    move |done| {
        if terminal {
            eprint!("\r{name}: {:.0} %  ", 100.0 * done);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_reach_from_end_to_end() {
        let ranges = ranges::<f32>(1000);
        let ends = ranges.map(|(_, inputs)| (inputs[0], inputs.len(), inputs.is_sorted()));
        assert_eq!(ends.map(|(first, ..)| first), [-0.0625, -8.0, -103.0, 8.0]);
        assert!(ends.iter().all(|&(_, len, is_sorted)| (1000..1010).contains(&len) && is_sorted));
    }

    #[test]
    fn arrivals_are_the_innermost_ones() {
        let arrivals = Arrivals::at([0.0, 1.0]);
        assert_eq!(arrivals.found(), ["never", "never"]);
        arrivals.note(&[-9.0f32, -8.0, -7.0], &[0.0, 0.0, 0.1]);
        arrivals.note(&[7.0, 8.0, 9.0], &[0.9, 1.0, 1.0]);
        arrivals.note(&[-99.0, 0.0, 99.0], &[0.0, 0.5, 1.0]);
        assert_eq!(arrivals.found(), ["-8.0000", "8.0000"]);
    }
}
