//! The order of measurements.

use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::timing::Timing;

/// What is measured: a function from one buffer to another.
pub type Run<T> = Box<dyn Fn(&[T], &mut [T]) + Sync>;

/// How long to measure.
#[derive(Clone, Copy)]
pub struct Effort {
    /// What each subject gets in each round, at least one call.
    pub turn: Duration,
    /// As many, unless single calls take so much longer than a turn that they make fewer.
    pub rounds: u32,
    /// Fewer than these say nothing about the noise.
    pub least_rounds: u32,
}

/// What some calls took.
#[derive(Clone, Copy)]
pub struct Lap {
    pub time: Duration,
    /// Those of the CPU, where they are counted.
    pub cycles: Option<u64>,
}

/// The time of so many calls.
pub fn time<T>(run: &Run<T>, x: &[T], y: &mut [T], calls: u32) -> Duration {
    let start = Instant::now();
    for _ in 0..calls {
        run(black_box(x), black_box(&mut *y));
    }
    start.elapsed()
}

/// Calls the subjects, which are known by their numbers, in turn, round after round, so that what
/// disturbs one disturbs all.
///
/// `run` calls a subject so many times, each time over so many elements. After each round the
/// caller is told.
pub fn interleaved(
    subjects: usize,
    elements: usize,
    effort: Effort,
    mut run: impl FnMut(usize, u32) -> Lap,
    round_is_over: impl Fn(),
) -> Vec<Timing> {
    let calls: Vec<(u32, Duration)> = (0..subjects)
        .map(|subject| calls_to_fill(effort.turn, |calls| run(subject, calls).time))
        .collect();
    let round: Duration = calls.iter().map(|&(calls, once)| once * calls).sum();
    let planned = effort.turn * subjects as u32 * effort.rounds;
    let affordable = planned.div_duration_f64(round) as u32;

    let mut timings = vec![Timing::default(); subjects];
    for _ in 0..affordable.clamp(effort.least_rounds, effort.rounds) {
        for (subject, timing) in timings.iter_mut().enumerate() {
            let calls = calls[subject].0;
            let Lap { time, cycles } = run(subject, calls);
            let elements = f64::from(calls) * elements as f64;
            timing.nanoseconds.push(time.as_secs_f64() * 1e9 / elements);
            timing.cycles.extend(cycles.map(|cycles| cycles as f64 / elements));
        }
        round_is_over();
    }
    timings
}

/// How many calls fill a turn, at least one, and how long one takes; found while warming up.
fn calls_to_fill(turn: Duration, mut time: impl FnMut(u32) -> Duration) -> (u32, Duration) {
    // The first call may have to map memory.
    time(1);
    let mut calls = 1;
    loop {
        let time = time(calls);
        if time > turn / 4 {
            let fitting = turn.div_duration_f64(time) * f64::from(calls);
            return ((fitting as u32).max(1), time / calls);
        }
        calls *= 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EFFORT: Effort = Effort { turn: Duration::from_micros(100), rounds: 10, least_rounds: 3 };

    /// Subjects that take so many nanoseconds: what they are found to take, and the turns after the
    /// warm-up, as subjects and calls.
    fn timed<const N: usize>(nanoseconds: [u64; N]) -> (Vec<Timing>, Vec<(usize, u32)>) {
        let mut turns = Vec::new();
        let run = |subject, calls: u32| {
            turns.push((subject, calls));
            let time = Duration::from_nanos(nanoseconds[subject]) * calls;
            Lap { time, cycles: Some(u64::from(calls) * 50) }
        };
        let timings = interleaved(N, 10, EFFORT, run, || {});
        let measured = N * timings[0].nanoseconds.len();
        (timings, turns.split_off(turns.len() - measured))
    }

    #[test]
    fn subjects_take_turns_of_equal_length() {
        let (timings, turns) = timed([100, 1000]);
        assert_eq!(turns, [(0, 1000), (1, 100)].repeat(10));
        assert_eq!(timings[0].nanoseconds, [10.0; 10]);
        assert_eq!(timings[1].nanoseconds, [100.0; 10]);
        assert_eq!(timings[0].cycles, [5.0; 10]);
    }

    #[test]
    fn long_calls_make_fewer_rounds() {
        assert_eq!(timed([200_000]).1, [(0, 1); 5]);
        assert_eq!(timed([100_000_000]).1, [(0, 1); 3]);
    }
}
