//! What has changed since another report.

use std::fmt;

use super::report::{Report, Row};

/// A time, as a multiple of the one before.
#[derive(Clone, Copy)]
pub struct Change {
    /// That of the medians.
    pub ratio: f64,
    /// How far from 1 it has to be to mean something: the spreads of both runs, and [`ALWAYS`].
    pub noise: f64,
    /// All that should have changed alike: the median and the least time.
    ratios: [f64; 2],
    /// Those of the run that had fewer.
    rounds: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Faster,
    Slower,
    WithinNoise,
    TooFewRounds,
}

/// Fewer rounds do not tell how far apart they can be.
const LEAST_ROUNDS: usize = 10;

/// What two runs of the same program differ by though each is steady: a clock that is another, or
/// memory that lies elsewhere.
const ALWAYS: f64 = 0.05;

impl Change {
    pub fn between(before: &Row, now: &Row) -> Self {
        let ratios = [now.median_ns / before.median_ns, now.min_ns / before.min_ns];
        Self {
            ratio: ratios[0],
            noise: spread(before) + spread(now) + ALWAYS,
            ratios,
            rounds: before.rounds.min(now.rounds),
        }
    }

    pub fn verdict(self) -> Verdict {
        let limit = 1.0 + self.noise;
        if self.rounds < LEAST_ROUNDS {
            Verdict::TooFewRounds
        } else if self.ratios.iter().all(|&ratio| ratio > limit) {
            Verdict::Slower
        } else if self.ratios.iter().all(|&ratio| ratio < 1.0 / limit) {
            Verdict::Faster
        } else {
            Verdict::WithinNoise
        }
    }

    /// Whether it is more than noise, and more than that part of the time before.
    pub fn is_slower_by(self, part: f64) -> bool {
        self.verdict() == Verdict::Slower && self.ratios.iter().all(|&ratio| ratio > 1.0 + part)
    }
}

impl Report {
    /// Those of all rows of the library that another report has, too.
    pub fn changes_since(&self, baseline: &Self) -> impl Iterator<Item = Change> {
        let own = self.rows().filter(|row| row.tier.is_some());
        own.filter_map(|row| Some(Change::between(baseline.find(row)?, row)))
    }
}

/// How far apart the quartiles are, as a part of the median.
fn spread(row: &Row) -> f64 {
    (row.upper_quartile_ns - row.lower_quartile_ns) / row.median_ns
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Faster => "faster",
            Self::Slower => "slower",
            Self::WithinNoise => "within noise",
            Self::TooFewRounds => "too few rounds",
        })
    }
}

#[cfg(test)]
mod tests {
    use sigmoid_timing::Timing;

    use super::*;
    use crate::bench::report::Measurement;

    fn row(rounds: [f64; 5]) -> Row {
        row_of(rounds.repeat(2))
    }

    fn row_of(nanoseconds: Vec<f64>) -> Row {
        Measurement::of_memcpy(Timing { nanoseconds, cycles: Vec::new() }).row
    }

    #[track_caller]
    fn assert_verdict(before: [f64; 5], now: [f64; 5], verdict: Verdict) {
        let [before, now] = [before, now].map(row);
        let mirrored = match verdict {
            Verdict::Faster => Verdict::Slower,
            Verdict::Slower => Verdict::Faster,
            other => other,
        };
        assert_eq!(Change::between(&before, &now).verdict(), verdict);
        assert_eq!(Change::between(&now, &before).verdict(), mirrored);
    }

    #[test]
    fn a_steady_change_is_one() {
        assert_verdict([1.0; 5], [1.1; 5], Verdict::Slower);
        assert_verdict([1.0; 5], [1.04; 5], Verdict::WithinNoise);
    }

    #[test]
    fn the_spreads_of_both_runs_count() {
        let unsteady = [1.0, 1.0, 1.1, 1.2, 9.0]; // by 0.2/1.1
        assert_verdict(unsteady, [1.3; 5], Verdict::WithinNoise);
        assert_verdict(unsteady, [1.4; 5], Verdict::Slower);
        assert_verdict(unsteady, unsteady.map(|time| 1.4 * time), Verdict::WithinNoise);
        assert_verdict(unsteady, unsteady.map(|time| 1.5 * time), Verdict::Slower);
    }

    /// Other programs, which were there all the time, leave some round alone.
    #[test]
    fn a_median_without_the_least_is_no_change() {
        assert_verdict([1.0; 5], [1.0, 2.0, 2.0, 2.0, 2.0], Verdict::WithinNoise);
    }

    #[test]
    fn few_rounds_tell_nothing() {
        let [few, many] =
            [9, 10].map(|rounds| Change::between(&row([1.0; 5]), &row_of(vec![2.0; rounds])));
        assert_eq!([few.verdict(), many.verdict()], [Verdict::TooFewRounds, Verdict::Slower]);
        assert!(!few.is_slower_by(0.0));
    }

    #[test]
    fn a_limit_counts_beyond_the_noise() {
        let change = |now| Change::between(&row([1.0; 5]), &row([now; 5]));
        assert!(change(1.2).is_slower_by(0.1) && !change(1.2).is_slower_by(0.3));
        assert!(!change(1.04).is_slower_by(0.0) && !change(0.5).is_slower_by(0.0));
    }
}
