//! Measuring implementations over many inputs, on all cores.

use std::fmt;
use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use crate::format::Format;
use crate::inputs::Inputs;
use crate::mix::mix;
use crate::reference::{Element, Reference};

/// An implementation: it fills the second slice with its results for the first.
pub type Subject<'a, T> = &'a (dyn Fn(&[T], &mut [T]) + Sync);

/// Measures subjects against a reference, which is evaluated once for all of them.
///
/// The tallies are in the order of the subjects, and don't depend on the number of threads.
/// `progress` is told from time to time which fraction is done.
///
/// # Panics
///
/// If a subject panics.
pub fn sweep<T: Element>(
    reference: &Reference,
    inputs: &(impl Inputs<T> + ?Sized),
    subjects: &[Subject<T>],
    progress: &(dyn Fn(f64) + Sync),
) -> Vec<Tally<T>> {
    sweep_together([reference], inputs, subjects, progress).concat()
}

/// As [`sweep`], with subjects that evaluate several functions at once: the results for the first
/// reference fill the first part of the second slice, and so on.
///
/// # Panics
///
/// If a subject panics.
pub fn sweep_together<T: Element, const N: usize>(
    references: [&Reference; N],
    inputs: &(impl Inputs<T> + ?Sized),
    subjects: &[Subject<T>],
    progress: &(dyn Fn(f64) + Sync),
) -> Vec<[Tally<T>; N]> {
    let count = inputs.count();
    let threads = thread::available_parallelism().map_or(1, usize::from);
    // Few enough inputs to stay in the cache, and to keep all threads busy to the end.
    let longest = (count / (64 * threads as u64)).clamp(1, 1 << 14);
    let next = AtomicU64::new(0);
    let done = AtomicU64::new(0);
    let work = || {
        let mut tallies = vec![[Tally::default(); N]; subjects.len()];
        let mut stretch = Stretch::new(references);
        loop {
            let start = next.fetch_add(longest, Ordering::Relaxed);
            if start >= count {
                return tallies;
            }
            let positions = start..(start + longest).min(count);
            let length = positions.end - start;
            stretch.prepare(inputs, positions);
            for (subject, tallies) in subjects.iter().zip(&mut tallies) {
                stretch.run(subject);
                stretch.judge(tallies);
            }
            let done = done.fetch_add(length, Ordering::Relaxed) + length;
            progress(done as f64 / count as f64);
        }
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let mut totals = vec![[Tally::default(); N]; subjects.len()];
        for worker in workers {
            let tallies = worker.join().expect("no subject should panic");
            for (total, &tally) in totals.as_flattened_mut().iter_mut().zip(tallies.as_flattened())
            {
                total.add(tally);
            }
        }
        totals
    })
}

/// What was found about one subject.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tally<T> {
    /// The inputs.
    pub checked: u64,
    /// The results that are not the correctly rounded ones, to the bit, except that all NaNs
    /// are one.
    pub misrounded: u64,
    /// The largest error where the correctly rounded result is a normal number, or not a
    /// number.
    pub normal: Worst<T>,
    /// The largest error where it is subnormal or zero.
    pub tiny: Worst<T>,
    /// How often the result falls from one input to the next, which it should not where the
    /// function rises. Where both are the correctly rounded ones, it is no fall.
    pub falls: u64,
    /// The deepest fall, in steps from one number to the next of its format.
    pub deepest_fall: u64,
    /// The results outside [`Reference::range`].
    pub out_of_range: u64,
    /// The NaNs where the correctly rounded result is a number.
    pub needless_nans: u64,
    /// The numbers where it is NaN.
    pub missing_nans: u64,
    /// A digest of the misrounded results and their inputs, all NaNs being one. It does not depend
    /// on their order; subjects that agree have the same.
    pub digest: u64,
}

impl<T: Element> Tally<T> {
    /// The largest error of all.
    pub fn worst(&self) -> Worst<T> {
        self.normal.or(self.tiny)
    }

    /// The results that no bound on the error excuses: NaNs lost or made, and those out of range.
    pub fn wrong(&self) -> u64 {
        self.missing_nans + self.needless_nans + self.out_of_range
    }

    /// Are all results right within a bound on the error in ULP? A bound of ½ asks for the
    /// correctly rounded ones.
    pub fn keeps(&self, bound: f64) -> bool {
        let within = self.misrounded == 0 || bound > 0.5 && self.worst().ulp <= bound;
        within && self.wrong() == 0
    }

    fn add(&mut self, other: Self) {
        self.checked += other.checked;
        self.misrounded += other.misrounded;
        self.normal = self.normal.or(other.normal);
        self.tiny = self.tiny.or(other.tiny);
        self.falls += other.falls;
        self.deepest_fall = self.deepest_fall.max(other.deepest_fall);
        self.out_of_range += other.out_of_range;
        self.needless_nans += other.needless_nans;
        self.missing_nans += other.missing_nans;
        self.digest = self.digest.wrapping_add(other.digest);
    }
}

impl<T> Default for Tally<T> {
    fn default() -> Self {
        Tally {
            checked: 0,
            misrounded: 0,
            normal: Worst::default(),
            tiny: Worst::default(),
            falls: 0,
            deepest_fall: 0,
            out_of_range: 0,
            needless_nans: 0,
            missing_nans: 0,
            digest: 0,
        }
    }
}

/// The largest error, and the input that has it; of several, the first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Worst<T> {
    /// The error in [ULP](crate::ulp_error). Correctly rounded results are not measured: they
    /// count as ½.
    pub ulp: f64,
    /// The input, if any result was misrounded.
    pub input: Option<T>,
}

impl<T: Element> Worst<T> {
    fn or(self, other: Self) -> Self {
        let rank = |worst: &Self| {
            let position = worst.input.map_or(u64::MAX, T::key);
            (worst.ulp, std::cmp::Reverse(position))
        };
        if rank(&other) > rank(&self) { other } else { self }
    }
}

impl<T> Default for Worst<T> {
    fn default() -> Self {
        Worst { ulp: 0.5, input: None }
    }
}

/// As in "3.0308 at -3.952583e1", or "½".
impl<T: fmt::LowerExp> fmt::Display for Worst<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.input {
            Some(x) => write!(f, "{:.4} at {x:e}", self.ulp),
            None => f.write_str("½"),
        }
    }
}

/// A stretch of inputs, its truths, and what a subject makes of it.
struct Stretch<'a, T: Element, const N: usize> {
    /// Led by the last input of the stretch before, if there is one, for its fall into this.
    inputs: Vec<T>,
    leaders: usize,
    truths: [Truths<'a, T>; N],
    results: Vec<T>,
}

/// What a reference makes of a stretch.
struct Truths<'a, T: Element> {
    reference: &'a Reference,
    /// The values, correctly rounded and as they are.
    values: (Vec<T>, Vec<T::Truth>),
}

impl<'a, T: Element, const N: usize> Stretch<'a, T, N> {
    fn new(references: [&'a Reference; N]) -> Self {
        let truths = references.map(|reference| Truths { reference, values: Default::default() });
        Stretch { inputs: Vec::new(), leaders: 0, truths, results: Vec::new() }
    }

    fn prepare(&mut self, inputs: &(impl Inputs<T> + ?Sized), positions: Range<u64>) {
        let start = positions.start.saturating_sub(1);
        self.leaders = (positions.start - start) as usize;
        self.inputs.clear();
        inputs.append(start..positions.end, &mut self.inputs);
        for Truths { reference, values } in &mut self.truths {
            values.0.clear();
            values.1.clear();
            values.extend(self.inputs.iter().map(|&x| T::truth(reference, x)));
        }
    }

    fn run(&mut self, subject: Subject<T>) {
        self.results.clear();
        self.results.resize(N * self.inputs.len(), T::NAN);
        subject(&self.inputs, &mut self.results);
    }

    fn judge(&self, tallies: &mut [Tally<T>; N]) {
        let results = self.results.chunks(self.inputs.len());
        for ((truths, results), tally) in self.truths.iter().zip(results).zip(tallies) {
            truths.judge(&self.inputs, results, self.leaders, tally);
        }
    }
}

impl<T: Element> Truths<'_, T> {
    fn judge(&self, inputs: &[T], results: &[T], leaders: usize, tally: &mut Tally<T>) {
        let Reference { range: (least, greatest), unit, .. } = *self.reference;
        tally.checked += (inputs.len() - leaders) as u64;
        let (all_rounded, truths) = &self.values;
        for i in misrounded(results, all_rounded) {
            let (x, y, rounded, truth) = (inputs[i], results[i], all_rounded[i], truths[i].into());
            let mut compare = |from: T, to: T| {
                if to < from {
                    tally.falls += 1;
                    tally.deepest_fall = tally.deepest_fall.max(from.key() - to.key());
                }
            };
            if i > 0 {
                compare(results[i - 1], y);
            }
            if let Some(&next) = results.get(i + 1)
                && next.is(all_rounded[i + 1])
            {
                compare(y, next);
            }
            if i < leaders {
                continue;
            }
            tally.misrounded += 1;
            let bits = if y.is_nan() { T::NAN.encode() } else { y.encode() };
            tally.digest = tally.digest.wrapping_add(mix(mix(x.encode()).wrapping_add(bits)));
            tally.out_of_range += u64::from(y.to_f64() < least || y.to_f64() > greatest);
            tally.needless_nans += u64::from(y.is_nan());
            tally.missing_nans += u64::from(rounded.is_nan());
            let worst = if rounded.is_tiny() { &mut tally.tiny } else { &mut tally.normal };
            // The truth of an f32 may be off by enough to hide that the error exceeds ½.
            let ulp = unit.error(x, y, truth).max(0.5);
            *worst = worst.or(Worst { ulp, input: Some(x) });
        }
    }
}

/// Where results are not the rounded ones.
fn misrounded<T: Format>(results: &[T], rounded: &[T]) -> impl Iterator<Item = usize> {
    const BLOCK: usize = 32;
    let blocks = results.chunks(BLOCK).zip(rounded.chunks(BLOCK)).enumerate();
    blocks
        // Most are right as a whole, which takes no branches to find out.
        .filter(|(_, (y, rounded))| {
            let differences = y.iter().zip(*rounded).map(|(y, r)| y.encode() ^ r.encode());
            differences.fold(0, |all, bits| all | bits) != 0
        })
        .flat_map(|(block, (y, rounded))| {
            let wrong = (0..y.len()).filter(move |&i| !y[i].is(rounded[i]));
            wrong.map(move |i| BLOCK * block + i)
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Patterns, SIGMOID, SIGMOID_GRADIENT, doubles};

    /// A subject that is right except where `error` says otherwise.
    fn planted<T: Element>(
        error: impl Fn(T) -> Option<T> + Sync,
    ) -> impl Fn(&[T], &mut [T]) + Sync {
        move |inputs, results| {
            for (&x, y) in inputs.iter().zip(results) {
                *y = error(x).unwrap_or_else(|| SIGMOID.round(x));
            }
        }
    }

    fn inputs() -> Patterns {
        Patterns::every(1 << 16).near(30.0, 10).near(-1.0, 10).near(f32::NEG_INFINITY, 1)
    }

    fn tally(error: impl Fn(f32) -> Option<f32> + Sync) -> Tally<f32> {
        sweep(&SIGMOID, &inputs(), &[&planted(error)], &|_| {}).remove(0)
    }

    fn right() -> Tally<f32> {
        tally(|_| None)
    }

    #[test]
    fn right_results_leave_nothing_to_report() {
        let expected = Tally { checked: inputs().count(), ..Tally::default() };
        assert_eq!(right(), expected);
    }

    #[test]
    fn one_wrong_bit_is_found() {
        let wrong = tally(|x| (x == -1.0).then(|| SIGMOID.round(x).next_up().next_up()));
        assert_eq!(wrong.misrounded, 1);
        assert_eq!(wrong.worst(), wrong.normal);
        assert_eq!(wrong.normal.input, Some(-1.0));
        assert!((1.5..=2.5).contains(&wrong.normal.ulp));
        assert_ne!(wrong.digest, right().digest);
    }

    #[test]
    fn a_bound_is_kept_or_broken() {
        assert!(right().keeps(0.5));
        let wrong = tally(|x| (x == -1.0).then(|| SIGMOID.round(x).next_up()));
        assert!(wrong.keeps(1.5) && !wrong.keeps(wrong.normal.ulp - 0.01) && !wrong.keeps(0.5));
        // An error of nothing, but not the right bits.
        assert!(!tally(|x| (x == f32::NEG_INFINITY).then_some(-0.0)).keeps(0.5));
        assert!(!tally(|x| (x == 30.0).then_some(1.0f32.next_up())).keeps(9.0));
        assert!(!tally(|x| x.is_nan().then_some(0.5)).keeps(f64::INFINITY));
    }

    #[test]
    fn the_largest_error_comes_with_its_input() {
        assert_eq!(Worst { ulp: 2.25, input: Some(-3.5f32) }.to_string(), "2.2500 at -3.5e0");
        assert_eq!(Worst::<f64>::default().to_string(), "½");
    }

    #[test]
    fn a_fall_is_found() {
        let wrong = tally(|x| (x == -1.0).then(|| SIGMOID.round(x).next_up().next_up()));
        assert_eq!((wrong.misrounded, wrong.falls, wrong.deepest_fall), (1, 1, 2));
        // Around 30, σ is 1 − 10⁻¹³, rounded to 1; below 1 the spacing is 2⁻²⁴.
        let wrong = tally(|x| (x == 30.0).then_some(1.0 - 3.0 / (1 << 24) as f32));
        assert_eq!((wrong.misrounded, wrong.falls, wrong.deepest_fall), (1, 1, 3));
        assert!((wrong.normal.ulp - 3.0).abs() < 1e-5);
    }

    #[test]
    fn an_error_in_the_tail_is_told_apart() {
        let wrong = tally(|x| (x < -200.0).then_some(f32::from_bits(5)));
        assert_eq!(wrong.normal, Worst::default());
        assert_eq!(wrong.tiny, Worst { ulp: 5.0, input: Some(f32::NEG_INFINITY) });
        assert_eq!((wrong.falls, wrong.deepest_fall), (1, 5));
    }

    #[test]
    fn the_sign_of_zero_counts() {
        let wrong = tally(|x| (x == f32::NEG_INFINITY).then_some(-0.0));
        assert_eq!((wrong.misrounded, wrong.out_of_range), (1, 0));
        assert_eq!(wrong.worst(), Worst { ulp: 0.5, input: Some(f32::NEG_INFINITY) });
    }

    #[test]
    fn nans_are_found() {
        let wrong = tally(|x| (x == -1.0).then_some(f32::NAN));
        assert_eq!((wrong.misrounded, wrong.needless_nans, wrong.missing_nans), (1, 1, 0));
        assert_eq!(wrong.worst(), Worst { ulp: f64::INFINITY, input: Some(-1.0) });

        let wrong = tally(|x| x.is_nan().then_some(7.0));
        let nans = wrong.missing_nans;
        assert!(nans > 1);
        assert_eq!((wrong.misrounded, wrong.out_of_range, wrong.needless_nans), (nans, nans, 0));
        assert_eq!(tally(|x| x.is_nan().then_some(-f32::NAN)), right());
    }

    #[test]
    fn subjects_are_judged_side_by_side_and_progress_is_told() {
        let wrong = planted(|x| (x == 1.0).then_some(0.0));
        let right = planted(|_| None);
        let finished = AtomicU64::new(0);
        let tallies = sweep(&SIGMOID, &[0.0f32, 1.0][..], &[&right, &wrong], &|fraction| {
            finished.fetch_add(u64::from(fraction == 1.0), Ordering::Relaxed);
        });
        assert_eq!(tallies.iter().map(|tally| tally.misrounded).collect::<Vec<_>>(), [0, 1]);
        assert_eq!(finished.into_inner(), 1);
    }

    #[test]
    fn several_functions_are_judged_at_once() {
        let subject = |x: &[f32], results: &mut [f32]| {
            let (y, dydx) = results.split_at_mut(x.len());
            planted(|_| None)(x, y);
            for (x, dydx) in x.iter().zip(dydx) {
                *dydx = if *x == 1.0 { 0.0 } else { SIGMOID_GRADIENT.round(*x) };
            }
        };
        let [y, dydx] =
            sweep_together([&SIGMOID, &SIGMOID_GRADIENT], &inputs(), &[&subject], &|_| {})[0];
        assert_eq!(y, right());
        assert_eq!((dydx.misrounded, dydx.normal.input), (1, Some(1.0)));
    }

    #[test]
    fn every_neighbour_is_compared_also_between_stretches() {
        let inputs: Vec<_> = (0..1000).map(f64::from).collect();
        let falling = |x: &[f64], y: &mut [f64]| y.iter_mut().zip(x).for_each(|(y, x)| *y = -x);
        assert_eq!(sweep(&SIGMOID, &inputs[..], &[&falling], &|_| {})[0].falls, 999);
    }

    #[test]
    fn doubles_are_measured_too() {
        let inputs = doubles(3, 1000);
        let right = planted(|_| None);
        let wrong = planted(|x: f64| (x == 1.0).then_some(0.7310585786300049f64.next_up()));
        let tallies = sweep(&SIGMOID, &inputs[..], &[&right, &wrong], &|_| {});
        assert_eq!((tallies[0].misrounded, tallies[0].worst()), (0, Worst::default()));
        assert_eq!((tallies[1].misrounded, tallies[1].normal.input), (1, Some(1.0)));
    }

    #[test]
    fn the_range_is_the_references() {
        let right = |x: &[f32], y: &mut [f32]| {
            y.iter_mut().zip(x).for_each(|(y, &x)| *y = SIGMOID_GRADIENT.round(x))
        };
        let high = |_: &[f32], y: &mut [f32]| y.fill(0.3);
        let tallies = sweep(&SIGMOID_GRADIENT, &inputs(), &[&right, &high], &|_| {});
        assert_eq!(tallies[0].out_of_range, 0);
        assert_eq!(tallies[1].out_of_range, inputs().count());
    }
}
