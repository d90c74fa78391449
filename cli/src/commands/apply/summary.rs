//! What `sigmoid apply` says when it is done.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use indicatif::HumanCount;

use crate::formats::{Array, Dtype};
use crate::printable::Printable;
use crate::stream::Counts;

pub struct Summary<'a> {
    pub output: &'a str,
    /// What was computed, as in "sigmoid gradient".
    pub function: String,
    pub transformed: Vec<&'a Array>,
    pub copied: Vec<&'a Array>,
    pub counts: Counts,
    pub elapsed: Duration,
    /// The speed of memcpy in bytes per second, read and written, if that is a fair comparison.
    pub memcpy: Option<f64>,
    /// Where it was computed, as in "avx2, 4 threads".
    pub place: String,
}

impl fmt::Display for Summary<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { function, place, .. } = self;
        let output = Printable(self.output);
        let (numbers, time, speed) = (self.numbers(), self.time(), self.speed());
        writeln!(f, "{output}: {function} of {numbers}, in {time} ({speed}; {place})")?;
        if !self.copied.is_empty() {
            writeln!(f, "{output}: copied unchanged: {}", by_dtype(&self.copied))?;
        }
        if self.counts.nan > 0 {
            let count = HumanCount(self.counts.nan);
            writeln!(f, "{output}: NaN among the inputs, and so among the results: {count}")?;
        }
        Ok(())
    }
}

impl Summary<'_> {
    fn numbers(&self) -> String {
        let count = HumanCount(self.counts.elements);
        match self.transformed.as_slice() {
            [array] => match array.shape() {
                Some(shape) => format!("{count} {}, shape {shape}", array.dtype),
                None => format!("{count} {}", array.dtype),
            },
            arrays => format!("{count} numbers in {}", by_dtype(arrays)),
        }
    }

    fn time(&self) -> String {
        let seconds = self.elapsed.as_secs_f64();
        if seconds < 1.0 { format!("{:.1} ms", seconds * 1e3) } else { format!("{seconds:.2} s") }
    }

    fn speed(&self) -> String {
        let speed = 2.0 * self.counts.bytes as f64 / self.elapsed.as_secs_f64();
        let text = match speed {
            1e9.. => format!("{:.2} GB/s read and written", speed / 1e9),
            _ => format!("{:.0} MB/s read and written", speed / 1e6),
        };
        match self.memcpy {
            Some(memcpy) => {
                format!("{text}, {:.1} % of the speed of memcpy", 100.0 * speed / memcpy)
            }
            None => text,
        }
    }
}

/// As in "2 arrays of f32, 1 of i64".
fn by_dtype(arrays: &[&Array]) -> String {
    let mut counts: BTreeMap<&Dtype, usize> = BTreeMap::new();
    for array in arrays {
        *counts.entry(&array.dtype).or_default() += 1;
    }
    let mut parts = Vec::new();
    for (i, (dtype, count)) in counts.into_iter().enumerate() {
        let noun = match (i, count) {
            (0, 1) => " array",
            (0, _) => " arrays",
            _ => "",
        };
        parts.push(format!("{count}{noun} of {}", Printable(&dtype.to_string())));
    }
    parts.join(", ")
}
