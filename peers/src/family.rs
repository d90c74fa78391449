//! The section on all functions.

use sigmoid::{Function, Tier};
use sigmoid_timing::{Buffer, Effort, Float, Timing};

use crate::all::{Peers, all};
use crate::markdown::{Table, bytes, count, short};
use crate::speed::interleaved;
use crate::subjects::{Maker, Operation, Subject, best_class, class_rank};

/// Of either element type, both buffers are in L2.
const LENGTH: usize = 1 << 16;

pub fn section(effort: Effort) -> String {
    let mut best = Table::new([
        "function",
        "class",
        "fastest f32 peer",
        "fast tier to it",
        "fastest f64 peer",
        "fast tier to it",
    ]);
    let mut tables = String::new();
    for &function in Function::ALL {
        let operation = Operation::Function(function);
        let [singles, doubles] =
            [times::<f32>(&[operation], effort), times::<f64>(&[operation], effort)];
        if singles.iter().any(Found::is_peer) {
            add_best(&mut best, function, &singles, &doubles);
            // The sigmoid has tables of its own.
            if function != Function::Sigmoid {
                tables += &format!("\n{}", table(function, &singles, &doubles));
            }
        }
    }
    format!(
        "\n## The family\n\nAll functions that peers have, for x uniform in [{}, {}] and n = {} \
         ({} of f32): the median time of the fast tier in parts of that of the fastest peer of the \
         same class, so that above 1 the peer is faster.\n\n{best}\nMedians in ns per element, and \
         medians of the ratios to memcpy and to the fast tier of the same class.\n{tables}\n{}",
        f32::ORDINARY[0],
        f32::ORDINARY[1],
        count(LENGTH),
        bytes(LENGTH * size_of::<f32>()),
        own(effort),
    )
}

/// What a subject took.
struct Found {
    name: String,
    class: &'static str,
    maker: Maker,
    operation: Operation,
    median: f64,
    to_memcpy: f64,
    /// To this library's fast tier with the same instructions.
    to_fast: Option<f64>,
}

impl Found {
    fn is_peer(&self) -> bool {
        self.maker == Maker::Peer && self.operation != Operation::Copy
    }

    fn cells(&self) -> [String; 3] {
        let to_fast = self.to_fast.map_or(String::new(), |ratio| format!("{ratio:.2}"));
        [short(self.median), format!("{:.1}", self.to_memcpy), to_fast]
    }
}

/// Of memcpy, and of all that have one of the operations: class by class, the fastest first.
fn times<T: Peers>(operations: &[Operation], effort: Effort) -> Vec<Found> {
    let wanted =
        |subject: &Subject<T>| subject.class.is_empty() || operations.contains(&subject.operation);
    let subjects: Vec<Subject<T>> = all().into_iter().filter(wanted).collect();
    let x = Buffer::random(T::ORDINARY, LENGTH, 0);
    let mut y = Buffer::zeroed(LENGTH);
    let timings = interleaved(&subjects, &x, &mut y, effort);
    let fast = |of: &Subject<T>| -> Option<&Timing> {
        let is_fast = |subject: &Subject<T>| {
            (subject.maker, subject.class, subject.operation)
                == (Maker::Own(Tier::Fast), of.class, of.operation)
        };
        Some(&timings[subjects.iter().position(is_fast)?])
    };
    let mut found: Vec<Found> = subjects
        .iter()
        .zip(&timings)
        .map(|(subject, timing)| Found {
            name: subject.name.clone(),
            class: subject.class,
            maker: subject.maker,
            operation: subject.operation,
            median: timing.median(),
            to_memcpy: timing.over(&timings[0]),
            to_fast: fast(subject).map(|fast| timing.over(fast)),
        })
        .collect();
    let rank = |found: &Found| (class_rank(found.class), found.median);
    found.sort_by(|a, b| rank(a).partial_cmp(&rank(b)).expect("times are numbers"));
    found
}

/// A row for each class that has peers.
fn add_best(best: &mut Table, function: Function, singles: &[Found], doubles: &[Found]) {
    for fast in singles.iter().filter(|found| found.maker == Maker::Own(Tier::Fast)) {
        let peers = [singles, doubles]
            .map(|found| found.iter().find(|found| found.is_peer() && found.class == fast.class));
        if peers.iter().any(Option::is_some) {
            let cells = peers.into_iter().flat_map(|peer| {
                let ratio = peer.and_then(|peer| peer.to_fast);
                [
                    peer.map_or(String::new(), |peer| peer.name.clone()),
                    ratio.map_or(String::new(), |ratio| format!("{:.2}", 1.0 / ratio)),
                ]
            });
            let name = [function.name().into(), fast.class.into()].into_iter();
            best.push(name.chain(cells).collect());
        }
    }
}

/// A row for each subject, of either element type or of both.
fn table(function: Function, singles: &[Found], doubles: &[Found]) -> Table {
    let name = function.name();
    let ratios = ["to memcpy", "to fast"];
    let header = [&[name, "class", "f32"], &ratios[..], &["f64"], &ratios[..]].concat();
    let mut table = Table::new(header);
    let of =
        |all: &[Found], name: &str| all.iter().find(|found| found.name == name).map(Found::cells);
    let alone = doubles.iter().filter(|double| of(singles, &double.name).is_none());
    for found in singles.iter().chain(alone) {
        let cells = [singles, doubles].map(|all| of(all, &found.name).unwrap_or_default());
        let name = [found.name.clone(), found.class.into()].into_iter();
        table.push(name.chain(cells.into_iter().flatten()).collect());
    }
    table
}

/// All functions of this library, on the best backend.
fn own(effort: Effort) -> String {
    let types = ["f32", "f64"];
    let forms = ["default", "fast", "with gradient", "fast, with gradient"];
    let columns = types.iter().flat_map(|float| forms.map(|form| format!("{float} {form}")));
    let header = ["function".into(), "formula".into()].into_iter().chain(columns);
    let mut table = Table::new(header);
    for &function in Function::ALL {
        let operations = [Operation::Function(function), Operation::GradientAndFunction(function)];
        let cells = [times::<f32>(&operations, effort), times::<f64>(&operations, effort)]
            .into_iter()
            .flat_map(|found| {
                let cell = |operation, tier| {
                    let is_it = |found: &&Found| {
                        (found.operation, found.maker, found.class)
                            == (operation, Maker::Own(tier), best_class())
                    };
                    let found = found.iter().find(is_it).expect("the best class has each form");
                    format!("{} ({:.1})", short(found.median), found.to_memcpy)
                };
                operations
                    .map(|operation| [Tier::Default, Tier::Fast].map(|tier| cell(operation, tier)))
            })
            .flatten();
        let name = [function.name().into(), format!("`{}`", function.formula())].into_iter();
        table.push(name.chain(cells).collect());
    }
    format!(
        "This library alone, on {}: medians in ns per element, and ratios to memcpy, of y from x, and of \
         both y and its gradient.\n\n{table}",
        best_class()
    )
}
