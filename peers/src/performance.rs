//! What `docs/performance.md` publishes.

use std::thread;
use std::time::Duration;

use sigmoid::{Activation, Sigmoid};
use sigmoid_plots::{self as plots, Axis, Bar, Chart, Mark, Series};
use sigmoid_timing::{Buffer, Effort, Float, Run, Timing};

use crate::all::{Peers, all};
use crate::family;
use crate::halves;
use crate::markdown::{Table, bytes, count, short};
use crate::speed::interleaved;
use crate::subjects::{Maker, Operation, Subject, best_class, class_rank};

/// The sizes of the buffers, one for input and one for output.
const BYTES: [usize; 7] = [1 << 14, 1 << 16, 1 << 18, 1 << 20, 1 << 22, 1 << 24, 1 << 26];
/// Those that the tables show.
const SHOWN: [usize; 4] = [0, 2, 4, 6];
/// That by which subjects are ranked.
const RANKED: usize = 2;

const FULL: Effort = Effort { turn: Duration::from_millis(1), rounds: 21, least_rounds: 21 };
const QUICK: Effort = Effort { turn: Duration::from_micros(200), rounds: 5, least_rounds: 5 };

/// A section for the document, and its plots by file name.
pub struct Published {
    pub section: String,
    pub plots: [(String, String); 2],
}

/// `suffix` ends the names of the plots.
pub fn measure(quick: bool, suffix: &str) -> Published {
    let effort = if quick { QUICK } else { FULL };
    let f32_sigmoid = Study::<f32>::of(Operation::SIGMOID, effort);
    let plots = [
        (format!("speed{suffix}.svg"), f32_sigmoid.bars()),
        (format!("throughput{suffix}.svg"), f32_sigmoid.lines()),
    ];
    let mut section = introduction(effort);
    for (file, alternative) in [
        (&plots[0].0, "Time per element of each subject"),
        (&plots[1].0, "Throughput of the best class over the size of the buffers"),
    ] {
        section += &format!("\n![{alternative}]({file})\n");
    }
    section += &f32_sigmoid.tables();
    section += &Study::<f64>::of(Operation::SIGMOID, effort).tables();
    section += &Study::<f32>::of(Operation::SIGMOID_GRADIENT, effort).tables();
    section += &Study::<f32>::of(Operation::GradientFromOutput, effort).tables();
    section += &threads(effort);
    section += &halves::section(effort);
    section += &family::section(effort);
    Published { section, plots }
}

fn introduction(effort: Effort) -> String {
    format!(
        "Nanoseconds per element: least / median of {} rounds. In each round each subject is called \
         again and again for {} ms, at least once; all of a table run in one process, in turn, on \
         one thread. In parentheses stands the median of the ratios to memcpy in the same round. \
         The last column compares medians at {} of input with those of the fastest peer of the same \
         class, that is, with the same instructions. Input and output are two buffers, each aligned \
         to a page. Gradients from y are given y = σ(x), and ones as the incoming gradient.\n",
        effort.rounds,
        effort.turn.as_secs_f64() * 1e3,
        bytes(BYTES[RANKED]),
    )
}

/// One operation on one element type, by all that have it.
struct Study<T> {
    operation: Operation,
    found: Vec<Found<T>>,
}

struct Found<T> {
    subject: Subject<T>,
    /// By size, on ordinary inputs.
    sizes: Vec<Timing>,
    /// On subnormal, and on mixed results.
    spreads: Vec<Timing>,
}

impl<T: Peers> Study<T> {
    fn of(operation: Operation, effort: Effort) -> Self {
        let wanted = |subject: &Subject<T>| {
            subject.operation == operation || subject.operation == Operation::Copy
        };
        let subjects: Vec<Subject<T>> = all().into_iter().filter(wanted).collect();
        let on = |range, size: usize| {
            let mut x = Buffer::random(range, size / size_of::<T>(), 0);
            let mut y = Buffer::zeroed(x.len());
            if operation == Operation::GradientFromOutput {
                Sigmoid.forward_in_place(&mut x);
            }
            interleaved(&subjects, &x, &mut y, effort)
        };
        let sizes = BYTES.map(|size| on(T::ORDINARY, size));
        let spreads = [T::TAIL, T::MIXED].map(|range| on(range, BYTES[RANKED]));
        let [mut sizes, mut spreads] = [by_subject(sizes), by_subject(spreads)].map(Vec::into_iter);
        let mut found: Vec<Found<T>> = subjects
            .into_iter()
            .map(|subject| Found {
                subject,
                sizes: sizes.next().expect("each subject was timed"),
                spreads: spreads.next().expect("each subject was timed"),
            })
            .collect();
        // Memcpy stays the first: the sort is stable, and its class is none.
        found.sort_by(|a, b| a.rank().partial_cmp(&b.rank()).expect("times are numbers"));
        Study { operation, found }
    }

    fn tables(&self) -> String {
        let length = |i: usize| BYTES[i] / size_of::<T>();
        let mut header = vec![format!("{} {}", T::NAME, self.operation), "class".into()];
        let size = |&i: &usize| format!("n = {} ({})", count(length(i)), bytes(BYTES[i]));
        header.extend(SHOWN.iter().map(size));
        header.push("to best peer".into());
        let mut by_size = Table::new(header);
        let range = |[least, greatest]: [T; 2]| format!("x in [{least}, {greatest}]");
        let mut by_spread = Table::new(
            [format!("{} {}", T::NAME, self.operation), "class".into()]
                .into_iter()
                .chain([T::ORDINARY, T::TAIL, T::MIXED].map(range)),
        );
        let memcpy = &self.found[0];
        for found in &self.found {
            let cell = |own: &Timing, memcpy: &Timing| {
                let [least, median] = [own.min(), own.median()].map(short);
                format!("{least} / {median} ({:.1})", own.over(memcpy))
            };
            let name = || [found.subject.name.clone(), found.subject.class.into()].into_iter();
            let sizes = SHOWN.map(|i| cell(&found.sizes[i], &memcpy.sizes[i]));
            let to_best = self.best_peer(found).map_or("".into(), |best| {
                format!("{:.2}", found.sizes[RANKED].over(&best.sizes[RANKED]))
            });
            by_size.push(name().chain(sizes).chain([to_best]).collect());
            let spreads = [&found.sizes[RANKED], &found.spreads[0], &found.spreads[1]];
            let others = [&memcpy.sizes[RANKED], &memcpy.spreads[0], &memcpy.spreads[1]];
            let spreads = spreads.into_iter().zip(others).map(|(own, memcpy)| cell(own, memcpy));
            by_spread.push(name().chain(spreads).collect());
        }
        format!(
            "\n## {}, {}\n\nx uniform in [{}, {}]:\n\n{by_size}\nOther inputs, at n = {}:\n\n{by_spread}",
            T::NAME,
            self.operation,
            T::ORDINARY[0],
            T::ORDINARY[1],
            count(length(RANKED)),
        )
    }

    /// The fastest peer (they are sorted) that `found` is to be compared with.
    fn best_peer(&self, found: &Found<T>) -> Option<&Found<T>> {
        self.found.iter().filter(|_| !found.is_copy()).find(|other| {
            !other.is_copy()
                && other.subject.maker == Maker::Peer
                && other.subject.class == found.subject.class
        })
    }

    fn bars(&self) -> String {
        let bars: Vec<Bar> = self
            .found
            .iter()
            .map(|found| Bar {
                label: found.subject.name.clone(),
                group: if found.is_copy() { "" } else { found.subject.class },
                value: found.sizes[RANKED].median(),
                text: short(found.sizes[RANKED].median()),
                emphasis: found.subject.maker != Maker::Peer,
            })
            .collect();
        // Loops without vectors would leave the others too little room.
        let vectors = self.found.iter().filter(|found| found.subject.class != "scalar");
        let slowest = vectors.map(|found| found.sizes[RANKED].median()).fold(0.0, f64::max);
        let n = count(BYTES[RANKED] / size_of::<T>());
        plots::bars(
            &format!("{} {}, {n} elements", T::NAME, self.operation),
            "median ns per element",
            slowest,
            &bars,
        )
    }

    fn lines(&self) -> String {
        let shown = |found: &&Found<T>| ["", best_class()].contains(&found.subject.class);
        let series: Vec<Series> = self
            .found
            .iter()
            .filter(shown)
            .map(|found| Series {
                label: found.subject.name.clone(),
                points: BYTES
                    .iter()
                    .zip(&found.sizes)
                    .map(|(&size, timing)| (size as f64, 1.0 / timing.median()))
                    .collect(),
                mark: Mark::DottedLine,
                emphasis: found.subject.maker != Maker::Peer,
            })
            .collect();
        let points = || series.iter().flat_map(|series| &series.points);
        let sizes = BYTES.map(|size| (size as f64, bytes(size)));
        plots::svg(&[Chart {
            title: format!("{} {}, {}", T::NAME, self.operation, best_class()),
            x: Axis::logarithmic("size of each buffer", points().map(|&(size, _)| size))
                .with_ticks(sizes),
            y: Axis::logarithmic("10⁹ elements per second, median", points().map(|&(_, y)| y)),
            series,
            height: 400.0,
        }])
    }
}

impl<T> Found<T> {
    fn is_copy(&self) -> bool {
        self.subject.operation == Operation::Copy
    }

    /// Copies first, then class by class, each with the fastest first.
    fn rank(&self) -> (bool, usize, f64) {
        (!self.is_copy(), class_rank(self.subject.class), self.sizes[RANKED].median())
    }
}

/// From lists in order of the subjects to a list for each subject.
fn by_subject<const N: usize>(lists: [Vec<Timing>; N]) -> Vec<Vec<Timing>> {
    let count = lists[0].len();
    let mut lists = lists.map(Vec::into_iter);
    (0..count).map(|_| lists.iter_mut().filter_map(Iterator::next).collect()).collect()
}

/// What a second thread is good for, when the buffers are the largest.
fn threads(effort: Effort) -> String {
    let wanted = |subject: &Subject<f32>| {
        let own = subject.maker != Maker::Peer && subject.operation == Operation::SIGMOID;
        subject.class.is_empty() || (own && subject.class == best_class())
    };
    let subjects: Vec<Subject<f32>> = [1, 2]
        .into_iter()
        .flat_map(|threads| {
            let wanted = all::<f32>().into_iter().filter(wanted);
            wanted.map(move |subject| Subject { run: split(threads, subject.run), ..subject })
        })
        .collect();
    let size = BYTES[BYTES.len() - 1];
    let x = Buffer::random(f32::ORDINARY, size / size_of::<f32>(), 0);
    let mut y = Buffer::zeroed(x.len());
    let timings = interleaved(&subjects, &x, &mut y, effort);
    let (alone, together) = timings.split_at(timings.len() / 2);
    let mut table = Table::new(["f32 sigmoid", "class", "1 thread", "2 threads", "gain"]);
    for ((subject, alone), together) in subjects.iter().zip(alone).zip(together) {
        let cell = |timing: &Timing| [timing.min(), timing.median()].map(short).join(" / ");
        let gain = format!("{:.2}", alone.over(together));
        table.push(vec![
            subject.name.clone(),
            subject.class.into(),
            cell(alone),
            cell(together),
            gain,
        ]);
    }
    format!(
        "\n## Threads\n\nEach thread has its part of n = {} elements ({}). Threads are started for \
         each call.\n\n{table}",
        count(x.len()),
        bytes(size),
    )
}

fn split(threads: usize, run: Run<f32>) -> Run<f32> {
    Box::new(move |x, y| {
        let part = x.len().div_ceil(threads);
        let run = &run;
        thread::scope(|scope| {
            for (x, y) in x.chunks(part).zip(y.chunks_mut(part)) {
                scope.spawn(move || run(x, y));
            }
        });
    })
}
