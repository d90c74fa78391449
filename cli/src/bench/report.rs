//! What was found, as files hold it.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use sigmoid_timing::Timing;

use super::cycles::Cycles;
use super::subject::{Data, Dtype, Name};
use crate::cpu::{self, Cache};
use crate::size::Size;
use crate::subject::{Form, Tier};

#[derive(Serialize, Deserialize)]
pub struct Report {
    /// That of this tool.
    pub version: String,
    /// When it began, in UTC.
    pub date: String,
    pub cpu: String,
    pub caches: Vec<Cache>,
    /// The CPUs to which threads were pinned, the first thread's first.
    pub pinned_cpus: Vec<usize>,
    /// The greatest number of threads that could not be pinned.
    pub threads_not_pinned: usize,
    /// Why no cycles were counted.
    pub no_cycles: Option<String>,
    pub results: Vec<Measurement>,
}

#[derive(Serialize, Deserialize)]
pub struct Measurement {
    #[serde(flatten)]
    pub row: Row,
    /// Nanoseconds per element, in the order of the rounds.
    pub rounds_ns: Vec<f64>,
}

/// What a table shows of a measurement. All times are per element.
#[derive(Clone, Serialize, Deserialize)]
pub struct Row {
    pub function: String,
    pub form: Option<Form>,
    pub tier: Option<Tier>,
    pub backend: Option<String>,
    pub dtype: Dtype,
    pub data: Data,
    pub threads: usize,
    /// The size of each of the two buffers.
    pub buffer_bytes: u64,
    /// In each buffer.
    pub elements: usize,
    pub rounds: usize,
    pub min_ns: f64,
    pub lower_quartile_ns: f64,
    pub median_ns: f64,
    pub upper_quartile_ns: f64,
    /// 10⁹ elements a second, at the median.
    pub gelem_per_s: f64,
    /// 10⁹ bytes a second, at the median: those read and those written.
    pub gb_per_s: f64,
    /// The throughput, as a part of that of memcpy on the same buffers: the median of the ratios
    /// in the same round.
    pub of_memcpy: f64,
    pub cycles_per_element: Option<f64>,
}

impl Report {
    pub fn new() -> Self {
        Self {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            date: humantime::format_rfc3339_seconds(SystemTime::now()).to_string(),
            cpu: cpu::model(),
            caches: cpu::caches(),
            pinned_cpus: Vec::new(),
            threads_not_pinned: 0,
            no_cycles: Cycles::start().err(),
            results: Vec::new(),
        }
    }

    pub fn read(path: &Path) -> Result<Self> {
        let name = path.display();
        let text = fs::read_to_string(path).with_context(|| format!("cannot read {name}"))?;
        serde_json::from_str(&text)
            .with_context(|| format!("{name} is not a file of sigmoid bench --json"))
    }

    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).expect("a report is of plain data") + "\n"
    }

    pub fn to_csv(&self) -> String {
        let mut writer = csv::Writer::from_writer(Vec::new());
        for measurement in &self.results {
            writer.serialize(&measurement.row).expect("a row is of plain data");
        }
        let csv = writer.into_inner().expect("writing to memory does not fail");
        String::from_utf8(csv).expect("it is made of strings")
    }

    pub fn note_pinned(&mut self, cpus: Vec<usize>, threads: usize) {
        self.threads_not_pinned = self.threads_not_pinned.max(threads - cpus.len());
        if cpus.len() > self.pinned_cpus.len() {
            self.pinned_cpus = cpus;
        }
    }

    /// The stretches of results that differ only in size and subject.
    pub fn groups(&self) -> impl Iterator<Item = &[Measurement]> {
        self.results.chunk_by(|a, b| (a.row.dtype, a.row.threads) == (b.row.dtype, b.row.threads))
    }

    /// The row that measures the same.
    pub fn find(&self, row: &Row) -> Option<&Row> {
        self.rows().find(|other| other.is_same_as(row))
    }

    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.results.iter().map(|measurement| &measurement.row)
    }
}

/// What all subjects at one size have in common.
#[derive(Clone, Copy)]
pub struct Conditions {
    pub dtype: Dtype,
    pub data: Data,
    pub threads: usize,
    pub size: Size,
    pub elements: usize,
}

#[cfg(test)]
impl Measurement {
    /// As tests want one: in a buffer of 4 KiB.
    pub fn of_memcpy(timing: Timing) -> Self {
        let name = Name { function: "memcpy".to_owned(), form: None, tier: None, backend: None };
        let conditions = Conditions {
            dtype: Dtype::F32,
            data: Data::Ordinary,
            threads: 1,
            size: Size(4096),
            elements: 1024,
        };
        Self::new(name, conditions, timing.clone(), &timing)
    }
}

impl Measurement {
    pub fn new(name: Name, conditions: Conditions, timing: Timing, memcpy: &Timing) -> Self {
        let [min, lower_quartile, median, upper_quartile] =
            [0.0, 0.25, 0.5, 0.75].map(|part| timing.quantile(part));
        let Name { function, form, tier, backend } = name;
        let Conditions { dtype, data, threads, size, elements } = conditions;
        let row = Row {
            function,
            form,
            tier,
            backend,
            dtype,
            data,
            threads,
            buffer_bytes: size.0,
            elements,
            rounds: timing.nanoseconds.len(),
            min_ns: min,
            lower_quartile_ns: lower_quartile,
            median_ns: median,
            upper_quartile_ns: upper_quartile,
            gelem_per_s: 1.0 / median,
            gb_per_s: 2.0 * dtype.bytes() as f64 / median,
            of_memcpy: memcpy.over(&timing),
            cycles_per_element: timing.median_cycles(),
        };
        Self { row, rounds_ns: timing.nanoseconds }
    }
}

impl Row {
    pub fn name(&self) -> Name {
        Name {
            function: self.function.clone(),
            form: self.form,
            tier: self.tier,
            backend: self.backend.clone(),
        }
    }

    /// What all of a group have in common.
    pub fn conditions(&self) -> String {
        let [least, greatest] = match self.dtype {
            Dtype::F32 => self.data.range::<f32>().map(f64::from),
            Dtype::F64 => self.data.range(),
        };
        let noun = if self.threads == 1 { "thread" } else { "threads" };
        format!("{}, x in [{least}, {greatest}], {} {noun}", self.dtype, self.threads)
    }

    /// Whether the same was measured, be it at another time or on another machine.
    pub fn is_same_as(&self, other: &Self) -> bool {
        self.name() == other.name()
            && (self.dtype, self.data, self.threads, self.buffer_bytes)
                == (other.dtype, other.data, other.threads, other.buffer_bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_those_of_the_median() {
        let name = Name { function: "sigmoid".to_owned(), form: None, tier: None, backend: None };
        let conditions = Conditions {
            dtype: Dtype::F64,
            data: Data::Ordinary,
            threads: 1,
            size: Size(1 << 14),
            elements: 1 << 11,
        };
        let timing = |nanoseconds: &[f64], cycles: &[f64]| Timing {
            nanoseconds: nanoseconds.to_vec(),
            cycles: cycles.to_vec(),
        };
        let memcpy = timing(&[0.125, 0.25, 0.125], &[]);
        let measured = timing(&[0.5, 0.25, 9.0], &[2.0, 1.0, 3.0]);
        let Measurement { row, rounds_ns } = Measurement::new(name, conditions, measured, &memcpy);
        assert_eq!(rounds_ns, [0.5, 0.25, 9.0]);
        assert_eq!((row.min_ns, row.median_ns, row.rounds), (0.25, 0.5, 3));
        assert_eq!((row.gelem_per_s, row.gb_per_s, row.of_memcpy), (2.0, 32.0, 0.25));
        assert_eq!(row.cycles_per_element, Some(2.0));
    }
}
