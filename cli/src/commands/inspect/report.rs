//! What was found in a file, for people.

use std::fmt;
use std::io::{BufWriter, Write};

use anyhow::Result;
use comfy_table::Table;
use indicatif::HumanCount;
use sigmoid::Function;
use sigmoid_plots::{Axis, Chart, Mark, Series};

use super::distribution::{Distribution, Histogram};
use super::is_told_from_output;
use super::statistics::{Found, PARTS, Statistics};
use crate::formats::Array;
use crate::grid::grid;
use crate::picture;
use crate::printable::Printable;

pub struct Report<'a> {
    pub file: &'a str,
    pub function: Function,
    pub arrays: Vec<(&'a Array, Found)>,
    /// Of all arrays together.
    pub total: Statistics,
    /// How many arrays were not inspected.
    pub others: usize,
}

/// The name of an array, its type, and what was found.
type Row<'a> = (String, String, &'a Found);

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
        let all = (self.arrays.len() > 1).then(|| self.total.found());
        let rows = self.rows(all.as_ref());
        write_tables(f, &rows, contents)?;
        write_tables(f, &rows, quantiles)?;
        write_tables(f, &rows, kinds)?;
        write_tables(f, &rows, |rows| saturation(rows, self.function))
    }
}

fn write_tables(
    f: &mut fmt::Formatter<'_>,
    rows: &[Row],
    table: impl Fn(&[Row]) -> Table,
) -> fmt::Result {
    rows.chunks(ROWS).try_for_each(|rows| writeln!(f, "\n{}", table(rows).trim_fmt()))
}

impl Report<'_> {
    /// A row for each array, and one for all of them if there are several.
    fn rows<'f>(&'f self, all: Option<&'f Found>) -> Vec<Row<'f>> {
        let rows = self.arrays.iter().map(|(array, found)| {
            let name = Printable(array.name.as_deref().unwrap_or_default()).to_string();
            (name, array.dtype.to_string(), found)
        });
        rows.chain(all.map(|found| ("all".to_owned(), String::new(), found))).collect()
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
    let header = ["array", "type", "elements", "mean", "deviation", "least", "greatest"];
    let mut table = grid(2, header.into());
    for (name, dtype, Found { numbers, summary }) in rows {
        let mut row = vec![name.clone(), dtype.clone(), count(numbers.count)];
        row.extend(all_short(
            summary
                .as_ref()
                .map(|summary| [summary.mean, summary.deviation, summary.least, summary.greatest]),
        ));
        table.add_row(row);
    }
    table
}

fn quantiles(rows: &[Row]) -> Table {
    let parts = PARTS.map(|part| match part {
        0.5 => "median".to_owned(),
        part => format!("{:.0} %", 100.0 * part),
    });
    let parts = parts.iter().map(String::as_str);
    let mut table = grid(1, ["quantiles"].into_iter().chain(parts).collect());
    for (name, _, Found { summary, .. }) in rows {
        let mut row = vec![name.clone()];
        row.extend(all_short(summary.as_ref().map(|summary| summary.quantiles)));
        table.add_row(row);
    }
    table
}

/// What may be unwelcome among the elements.
fn kinds(rows: &[Row]) -> Table {
    let header = ["among them", "zero", "negative", "NaN", "−∞", "∞", "subnormal"];
    let mut table = grid(1, header.into());
    for (name, _, Found { numbers, .. }) in rows {
        let mut row = vec![name.clone()];
        row.extend([numbers.zero, numbers.negative].map(|part| share(part, numbers.count)));
        row.extend([numbers.nan, numbers.negative_infinite, numbers.positive_infinite].map(count));
        row.push(count(numbers.subnormal));
        table.add_row(row);
    }
    table
}

fn saturation(rows: &[Row], function: Function) -> Table {
    let mut header = vec!["saturated", "|dy/dx| < 10⁻³", "|dy/dx| < 10⁻⁶"];
    let is_told_from_output = is_told_from_output(function);
    header.extend(is_told_from_output.then_some("y(1−y) = 0, rounded"));
    let mut table = grid(1, header);
    for (name, _, Found { numbers, .. }) in rows {
        let share = |count: u64| share(count, numbers.count);
        let mut row = vec![name.clone()];
        row.extend(numbers.flat.map(share));
        row.extend(is_told_from_output.then(|| share(numbers.lost)));
        table.add_row(row);
    }
    table
}

fn chart(what: &str, label: &str, distribution: &Distribution) -> Chart {
    let Histogram { bins, below, above } = distribution.histogram();
    let [from, to] = match bins.as_slice() {
        [first, .., last] => [first.from, last.to],
        [only] => [only.from, only.to],
        [] => [0.0, 1.0],
    };
    let steps = bins.iter().map(|bin| (bin.from, bin.count as f64));
    let points: Vec<(f64, f64)> = steps.chain([(to, 0.0)]).collect();
    let mut title = format!("{what} over {label}");
    for (number, side, end) in [(below, "below", from), (above, "above", to)] {
        if number > 0 {
            title += &format!("; {} {side} {end}", count(number));
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

fn count(number: u64) -> String {
    HumanCount(number).to_string()
}

/// Dashes where there are no numbers.
fn all_short<const N: usize>(numbers: Option<[f64; N]>) -> [String; N] {
    match numbers {
        Some(numbers) => numbers.map(short),
        None => [(); N].map(|()| "–".to_owned()),
    }
}

/// For a table: four digits, or as many as stand before the point.
fn short(number: f64) -> String {
    let magnitude = number.abs();
    let decimals = match magnitude {
        0.0 => 0,
        1e-3..1.0 => 4,
        1.0..1e6 => 3usize.saturating_sub(magnitude.log10() as usize),
        _ => return format!("{number:.3e}"),
    };
    format!("{:.decimals$}", number + 0.0)
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
