//! The clock.

use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::ffi::clear_upper_halves;
use crate::subjects::{Run, Subject};

/// How long to measure.
#[derive(Clone, Copy)]
pub struct Effort {
    pub rounds: usize,
    /// What a subject gets in each round; at least one call.
    pub turn: Duration,
}

/// What one subject took, in nanoseconds per element, in each round.
pub struct Timing(Vec<f64>);

impl Timing {
    pub fn min(&self) -> f64 {
        self.0.iter().copied().fold(f64::INFINITY, f64::min)
    }

    pub fn median(&self) -> f64 {
        median(self.0.clone())
    }

    /// The median of the ratios to another subject in the same round.
    pub fn over(&self, other: &Timing) -> f64 {
        median(self.0.iter().zip(&other.0).map(|(own, other)| own / other).collect())
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    if values.len() % 2 == 1 { values[middle] } else { (values[middle - 1] + values[middle]) / 2.0 }
}

/// Calls the subjects in turn, round after round, so that what disturbs one disturbs all.
pub fn interleaved<T>(
    subjects: &[&Subject<T>],
    x: &[T],
    y: &mut [T],
    effort: Effort,
) -> Vec<Timing> {
    let calls: Vec<u32> = subjects
        .iter()
        .map(|subject| {
            // The first call may have to prepare something.
            time(&subject.run, x, y, 1);
            let once = time(&subject.run, x, y, 1);
            (effort.turn.as_secs_f64() / once.as_secs_f64()).clamp(1.0, 1e6) as u32
        })
        .collect();
    let mut timings: Vec<Timing> = subjects.iter().map(|_| Timing(Vec::new())).collect();
    for _ in 0..effort.rounds {
        for ((subject, timing), &calls) in subjects.iter().zip(&mut timings).zip(&calls) {
            let elapsed = time(&subject.run, x, y, calls);
            timing.0.push(elapsed.as_secs_f64() * 1e9 / (f64::from(calls) * x.len() as f64));
        }
    }
    timings
}

fn time<T>(run: &Run<T>, x: &[T], y: &mut [T], calls: u32) -> Duration {
    let start = Instant::now();
    for _ in 0..calls {
        run(black_box(x), black_box(&mut *y));
    }
    let elapsed = start.elapsed();
    clear_upper_halves();
    elapsed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle_one() {
        assert_eq!(median(vec![3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(vec![4.0, 1.0, 2.0, 3.0]), 2.5);
    }

    #[test]
    fn ratios_are_those_of_the_same_round() {
        let (own, other) = (Timing(vec![2.0, 40.0, 6.0]), Timing(vec![1.0, 20.0, 2.0]));
        assert_eq!(own.over(&other), 2.0);
    }
}
