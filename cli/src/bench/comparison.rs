//! What has changed since another report.

use std::fmt;

use super::report::Row;

/// A time, as a multiple of the one before.
#[derive(Clone, Copy)]
pub struct Change {
    pub ratio: f64,
    /// From the least time now, over the median before, to the median now, over the least before:
    /// what other programs add to the rounds of one of the runs does not leave this range.
    pub noise: [f64; 2],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Faster,
    Slower,
    WithinNoise,
}

impl Change {
    pub fn between(before: &Row, now: &Row) -> Self {
        Self {
            ratio: now.median_ns / before.median_ns,
            noise: [now.min_ns / before.median_ns, now.median_ns / before.min_ns],
        }
    }

    pub fn verdict(self) -> Verdict {
        match self.noise {
            [_, greatest] if greatest < 1.0 => Verdict::Faster,
            [least, _] if least > 1.0 => Verdict::Slower,
            _ => Verdict::WithinNoise,
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Faster => "faster",
            Self::Slower => "slower",
            Self::WithinNoise => "within noise",
        })
    }
}
