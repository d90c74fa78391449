//! What was found in a file, for people.

use std::fmt;
use std::io::{BufWriter, Write};

use anyhow::Result;
use comfy_table::Table;
use indicatif::HumanCount;
use sigmoid::Function;
use sigmoid_plots::{Axis, Chart, Mark, Series};

use super::histogram::{Histogram, LIMIT};
use super::is_told_from_output;
use super::statistics::{Numbers, Statistics};
use crate::formats::Array;
use crate::grid::grid;
use crate::picture;
use crate::printable::Printable;

pub struct Report<'a> {
    pub file: &'a str,
    pub function: Function,
    pub arrays: Vec<(&'a Array, Numbers)>,
    /// Of all arrays together.
    pub total: Statistics,
    /// How many arrays were not inspected.
    pub others: usize,
}

/// The name of an array, its type, and what was found.
type Row<'a> = (String, String, &'a Numbers);

/// Those of a table, after which another begins: a table of all might be larger than the file.
const ROWS: usize = 1000;

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", Printable(self.file))?;
        if let [(array, _)] = self.arrays.as_slice() {
            write!(f, ": {}", array.dtype)?;
            array.shape().map_or(Ok(()), |shape| write!(f, ", shape {shape}"))?;
        }
        match self.others {
            0 => writeln!(f)?,
            1 => writeln!(f, "; 1 other array is not shown")?,
            n => writeln!(f, "; {n} other arrays are not shown")?,
        }
        let rows = self.rows();
        for rows in rows.chunks(ROWS) {
            writeln!(f, "\n{}", contents(rows).trim_fmt())?;
        }
        for rows in rows.chunks(ROWS) {
            writeln!(f, "\n{}", saturation(rows, self.function).trim_fmt())?;
        }
        Ok(())
    }
}

impl Report<'_> {
    /// A row for each array, and one for all of them if there are several.
    fn rows(&self) -> Vec<Row<'_>> {
        let rows = self.arrays.iter().map(|(array, numbers)| {
            let name = Printable(array.name.as_deref().unwrap_or_default()).to_string();
            (name, array.dtype.to_string(), numbers)
        });
        let all =
            (self.arrays.len() > 1).then(|| ("all".to_owned(), String::new(), &self.total.numbers));
        rows.chain(all).collect()
    }

    pub fn charts(&self) -> [Chart; 2] {
        let what = if self.arrays.len() > 1 { "Elements of all arrays" } else { "Elements" };
        let Statistics { x, y, .. } = &self.total;
        [chart(what, "x", x), chart(what, &format!("{}(x)", self.function), y)]
    }

    /// Tables and histograms, these with one column, or several, for each bin.
    pub fn print(&self, out: impl Write) -> Result<()> {
        let mut out = BufWriter::new(out);
        writeln!(out, "{self}")?;
        for chart in self.charts() {
            let bins = chart.series[0].points.len().saturating_sub(1).max(1);
            let columns = bins * (picture::COLUMNS / bins).max(1);
            writeln!(out, "{}", picture::text(&chart, columns))?;
        }
        out.flush()?;
        Ok(())
    }
}

fn contents(rows: &[Row]) -> Table {
    let header =
        vec!["array", "type", "elements", "least", "mean", "greatest", "NaN", "±∞", "subnormal"];
    let mut table = grid(2, header);
    for (name, dtype, numbers) in rows {
        let range = numbers.range().map(|range| range.map(short));
        let [least, mean, greatest] = range.unwrap_or_else(|| ["–"; 3].map(str::to_owned));
        let count = |count| HumanCount(count).to_string();
        table.add_row(vec![
            name.clone(),
            dtype.clone(),
            count(numbers.count),
            least,
            mean,
            greatest,
            count(numbers.nan),
            count(numbers.infinite()),
            count(numbers.subnormal),
        ]);
    }
    table
}

fn saturation(rows: &[Row], function: Function) -> Table {
    let mut header = vec!["saturated", "", "|dy/dx| < 10⁻³", "|dy/dx| < 10⁻⁶"];
    let is_told_from_output = is_told_from_output(function);
    header.extend(is_told_from_output.then_some("y(1−y) = 0, rounded"));
    let mut table = grid(2, header);
    for (name, dtype, numbers) in rows {
        let share = |count: u64| share(count, numbers.count);
        let mut row = vec![name.clone(), dtype.clone()];
        row.extend(numbers.flat.map(share));
        row.extend(is_told_from_output.then(|| share(numbers.lost)));
        table.add_row(row);
    }
    table
}

fn chart(what: &str, label: &str, histogram: &Histogram) -> Chart {
    let bins = histogram.bins();
    let [from, to] = match bins.as_slice() {
        [first, .., last] => [first.from, last.to],
        [only] => [only.from, only.to],
        [] => [0.0, 1.0],
    };
    let steps = bins.iter().map(|bin| (bin.from, bin.count as f64));
    let points: Vec<(f64, f64)> = steps.chain([(to, 0.0)]).collect();
    let mut title = format!("{what} over {label}");
    for (count, side, limit) in
        [(histogram.below_limit, "below", -LIMIT), (histogram.above_limit, "above", LIMIT)]
    {
        if count > 0 {
            title += &format!("; {} {side} {limit}", HumanCount(count));
        }
    }
    Chart {
        title,
        x: Axis::linear(label, from, to),
        y: Axis::around("elements", points.iter().map(|&(_, count)| count)),
        series: vec![Series { label: label.into(), points, mark: Mark::Steps, emphasis: true }],
        height: 150.0,
    }
}

/// For a table: four decimals.
fn short(number: f64) -> String {
    let magnitude = number.abs();
    if number == 0.0 || (1e-3..1e6).contains(&magnitude) {
        format!("{number:.4}")
    } else {
        format!("{number:.4e}")
    }
}

/// A part in percent, and never 0 % or 100 % unless it is none or all.
fn share(part: u64, whole: u64) -> String {
    match part {
        0 => "0 %".to_owned(),
        part if part == whole => "100 %".to_owned(),
        part => {
            let percent = 100.0 * part as f64 / whole as f64;
            match percent {
                ..0.01 => "< 0.01 %".to_owned(),
                99.99.. => "> 99.99 %".to_owned(),
                _ => format!("{percent:.2} %"),
            }
        }
    }
}
