//! The order of measurements.

use std::time::Duration;

use super::team::{Lap, Team};

/// How long to measure.
#[derive(Clone, Copy)]
pub struct Effort {
    /// What each subject gets in all rounds together.
    pub time: Duration,
    /// As many, unless single calls take so long that they make fewer.
    pub rounds: u32,
    /// Fewer than these say nothing about the noise.
    pub least_rounds: u32,
}

/// What one subject took in each round, per element.
#[derive(Clone, Default)]
pub struct Timing {
    pub nanoseconds: Vec<f64>,
    /// Empty if they can't be counted.
    pub cycles: Vec<f64>,
}

/// Calls the subjects in turn, round after round, so that what disturbs one disturbs all.
///
/// After each round the caller is told.
pub fn interleaved(
    team: &Team,
    subjects: usize,
    effort: Effort,
    round_is_over: impl Fn(),
) -> Vec<Timing> {
    let turn = effort.time / effort.rounds;
    let calls: Vec<(u32, Duration)> = (0..subjects)
        .map(|subject| calls_to_fill(turn, |calls| team.run(subject, calls)))
        .collect();
    let round: Duration = calls.iter().map(|&(calls, once)| once * calls).sum();
    let affordable = (effort.time * subjects as u32).div_duration_f64(round) as u32;

    let mut timings = vec![Timing::default(); subjects];
    for _ in 0..affordable.clamp(effort.least_rounds, effort.rounds) {
        for (subject, timing) in timings.iter_mut().enumerate() {
            let calls = calls[subject].0;
            let Lap { time, cycles } = team.run(subject, calls);
            let elements = f64::from(calls) * team.elements() as f64;
            timing.nanoseconds.push(time.as_secs_f64() * 1e9 / elements);
            timing.cycles.extend(cycles.map(|cycles| cycles as f64 / elements));
        }
        round_is_over();
    }
    timings
}

/// How many calls fill a turn, at least one, and how long one takes; found while warming up.
fn calls_to_fill(turn: Duration, run: impl Fn(u32) -> Lap) -> (u32, Duration) {
    // The first call may have to map memory.
    run(1);
    let mut calls = 1;
    loop {
        let time = run(calls).time;
        if time > turn / 4 {
            let fitting = turn.div_duration_f64(time) * f64::from(calls);
            return ((fitting as u32).max(1), time / calls);
        }
        calls *= 2;
    }
}
