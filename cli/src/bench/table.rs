//! A report as people read it.

use std::fmt;

use comfy_table::Table as Grid;

use super::comparison::Change;
use super::report::{Measurement, Report, Row};
use crate::cpu::Cache;
use crate::grid::grid;
use crate::printable::Printable;
use crate::size::Size;

/// A report, beside an earlier one if there is any.
pub struct Table<'a> {
    pub report: &'a Report,
    pub baseline: Option<&'a Report>,
}

/// From here on, the median is not what this machine can do.
const DISTURBED: f64 = 1.2;

impl fmt::Display for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.report.cpu)?;
        for group in self.report.groups() {
            writeln!(f, "\n{}\n{}", group[0].row.conditions(), self.grid(group).trim_fmt())?;
        }
        writeln!(f)?;
        self.notes().iter().try_for_each(|note| writeln!(f, "{note}"))
    }
}

impl Table<'_> {
    fn grid(&self, group: &[Measurement]) -> Grid {
        let mut header = vec!["buffer", "", "", "least\nns", "median\nns"];
        header.extend(["\nGelem/s", "\nGB/s", "of\nmemcpy"]);
        header.extend(self.counts_cycles().then_some("\ncycles"));
        if self.baseline.is_some() {
            header.extend(["to\nbaseline", "\nnoise", "\nverdict"]);
        }
        let mut grid = grid(3, header);
        let mut last_size = None;
        for Measurement { row, .. } in group {
            // The size is written once for all rows that have it.
            let is_new = last_size.replace(row.buffer_bytes) != Some(row.buffer_bytes);
            let place = [Size(row.buffer_bytes).to_string(), self.place(row)];
            let place = if is_new { place } else { Default::default() };
            grid.add_row(place.into_iter().chain(self.cells(row)));
        }
        grid
    }

    /// All except the size.
    fn cells(&self, row: &Row) -> Vec<String> {
        let mut cells = vec![
            row.name().to_string(),
            format!("{:.4}", row.min_ns),
            format!("{:.4}", row.median_ns),
            format!("{:.3}", row.gelem_per_s),
            format!("{:.2}", row.gb_per_s),
            format!("{:.0} %", 100.0 * row.of_memcpy),
        ];
        if self.counts_cycles() {
            let cycles = row.cycles_per_element.map(|cycles| format!("{cycles:.2}"));
            cells.push(cycles.unwrap_or_default());
        }
        cells.extend(self.baseline.into_iter().flat_map(|baseline| comparison(baseline, row)));
        cells
    }

    /// Where both buffers fit.
    fn place(&self, row: &Row) -> String {
        let caches = &self.report.caches;
        let fits = |cache: &&Cache| 2 * row.buffer_bytes <= cache.bytes_for(row.threads);
        match caches.iter().find(fits) {
            Some(cache) => format!("L{}", cache.level),
            None if caches.is_empty() => String::new(),
            None => "memory".to_owned(),
        }
    }

    fn counts_cycles(&self) -> bool {
        self.report.no_cycles.is_none()
    }

    fn notes(&self) -> Vec<String> {
        let report = self.report;
        let mut notes = vec![
            "Buffer: the size of each of two, for input and output, and where both fit.".to_owned(),
            "Times are per element. Rates are those of the median; GB/s counts 10⁹ bytes, read and \
             written."
                .to_owned(),
            "Of memcpy: the median of the ratios to its throughput in the same round.".to_owned(),
        ];
        notes.push(match &report.no_cycles {
            Some(reason) => format!("No cycles, as their counter can't be read: {reason}."),
            None => "Cycles are per element and core, outside the kernel.".to_owned(),
        });
        if !report.pinned_cpus.is_empty() {
            let cpus: Vec<String> = report.pinned_cpus.iter().map(usize::to_string).collect();
            notes.push(format!("Threads were pinned to CPU {}.", cpus.join(", ")));
        }
        if report.threads_not_pinned > 0 {
            notes.push(format!(
                "Threads without a CPU of their own to be pinned to: {}. Expect more noise.",
                report.threads_not_pinned
            ));
        }
        if cfg!(debug_assertions) {
            notes.push("This is a debug build of sigmoid, slower than a release build.".to_owned());
        }
        let is_disturbed = |row: &&Row| row.median_ns > DISTURBED * row.min_ns;
        let disturbed = report.rows().filter(is_disturbed).count();
        if disturbed > 0 {
            notes.push(format!(
                "Disturbed rows, whose median is over {DISTURBED} times the least: {disturbed} of {}. \
                 Are other programs running?",
                report.results.len()
            ));
        }
        notes.extend(self.baseline.into_iter().flat_map(|baseline| about(baseline, report)));
        notes
    }
}

/// A row's last cells.
fn comparison(baseline: &Report, row: &Row) -> [String; 3] {
    let Some(before) = baseline.find(row) else {
        return [String::new(), String::new(), "not in the baseline".to_owned()];
    };
    let change = Change::between(before, row);
    [
        format!("{:.3}", change.ratio),
        format!("±{:.0} %", 100.0 * change.noise),
        change.verdict().to_string(),
    ]
}

/// What a reader of ratios to a baseline has to know.
fn about(baseline: &Report, report: &Report) -> Vec<String> {
    let [date, version, cpu] =
        [&baseline.date, &baseline.version, &baseline.cpu].map(|text| Printable(text));
    let mut notes = vec![
        format!("The baseline is of {date}, version {version}."),
        "Ratios are of median times: below 1 is faster. A verdict takes 10 rounds in both runs, and a \
         median and a least time that both changed by more than the noise: the distances between the \
         quartiles in both runs, and 5 %."
            .to_owned(),
        "Where memcpy has changed, so has the machine: other programs, or its clock.".to_owned(),
    ];
    if baseline.cpu != report.cpu {
        notes.push(format!("The baseline is of another CPU: {cpu}."));
    }
    let is_missing = |before: &&Row| report.find(before).is_none();
    let missing = baseline.rows().filter(is_missing).count();
    if missing > 0 {
        notes.push(format!("Rows of the baseline that were not measured: {missing}."));
    }
    notes
}

#[cfg(test)]
mod tests {
    use sigmoid_timing::Timing;

    use super::*;

    /// Few machines that run the tests have a counter.
    #[test]
    fn cycles_have_a_column_where_they_are_counted() {
        let timing = Timing { nanoseconds: vec![0.5; 3], cycles: vec![1.25; 3] };
        let measurement = Measurement::of_memcpy(timing);
        let report = Report { no_cycles: None, results: vec![measurement], ..Report::new() };
        let text = Table { report: &report, baseline: None }.to_string();
        assert!(text.contains("memcpy  cycles\n"), "{text}");
        assert!(text.contains("  0.5000  0.5000    2.000  16.00   100 %    1.25\n"), "{text}");
    }
}
