//! What was found in a file, for people and for programs.

use std::fmt;
use std::io::{self, Write};

use comfy_table::Table;
use indicatif::HumanCount;
use serde_json::{Value, json};
use sigmoid::Function;
use sigmoid_plots::{Axis, Chart, Mark, Series};

use super::histogram::{Histogram, LIMIT};
use super::statistics::{FLAT, Statistics};
use crate::formats::Array;
use crate::grid::grid;
use crate::picture;
use crate::printable::Printable;

pub struct Report<'a> {
    pub file: &'a str,
    pub function: Function,
    pub arrays: Vec<(&'a Array, Statistics)>,
    /// How many arrays were not inspected.
    pub others: usize,
}

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
        writeln!(f, "\n{}\n\n{}", self.contents().trim_fmt(), self.saturation().trim_fmt())
    }
}

impl Report<'_> {
    /// All arrays together.
    fn total(&self) -> Statistics {
        let mut total = Statistics::default();
        self.arrays.iter().for_each(|(_, statistics)| total.add(statistics));
        total
    }

    /// A row for each array, and one for all of them if there are several.
    fn rows(&self) -> Vec<(String, String, Statistics)> {
        let mut rows: Vec<_> = self
            .arrays
            .iter()
            .map(|(array, statistics)| {
                let name = Printable(array.name.as_deref().unwrap_or_default()).to_string();
                (name, array.dtype.to_string(), statistics.clone())
            })
            .collect();
        if rows.len() > 1 {
            rows.push(("all".to_owned(), String::new(), self.total()));
        }
        rows
    }

    fn contents(&self) -> Table {
        let header = vec![
            "array",
            "type",
            "elements",
            "least",
            "mean",
            "greatest",
            "NaN",
            "±∞",
            "subnormal",
        ];
        let mut table = grid(2, header);
        for (name, dtype, statistics) in self.rows() {
            let range = statistics.range().map(|range| range.map(short));
            let [least, mean, greatest] = range.unwrap_or_else(|| ["–"; 3].map(str::to_owned));
            let count = |count| HumanCount(count).to_string();
            table.add_row(vec![
                name,
                dtype,
                count(statistics.count),
                least,
                mean,
                greatest,
                count(statistics.nan),
                count(statistics.infinite()),
                count(statistics.subnormal),
            ]);
        }
        table
    }

    fn saturation(&self) -> Table {
        let mut header = vec!["saturated", "", "|dy/dx| < 10⁻³", "|dy/dx| < 10⁻⁶"];
        header.extend(self.is_told_from_output().then_some("y(1−y) = 0, rounded"));
        let mut table = grid(2, header);
        for (name, dtype, statistics) in self.rows() {
            let share = |count: u64| share(count, statistics.count);
            let mut row = vec![name, dtype];
            row.extend(statistics.flat.map(share));
            row.extend(self.is_told_from_output().then(|| share(statistics.lost)));
            table.add_row(row);
        }
        table
    }

    /// Whether y(1 − y) is the derivative.
    fn is_told_from_output(&self) -> bool {
        self.function == Function::Sigmoid
    }

    pub fn charts(&self) -> [Chart; 2] {
        let total = self.total();
        let what = if self.arrays.len() > 1 { "Elements of all arrays" } else { "Elements" };
        [chart(what, "x", &total.x), chart(what, &format!("{}(x)", self.function), &total.y)]
    }

    /// The histograms, with one column, or several, for each bin.
    pub fn print_charts(&self, out: &mut impl Write) -> io::Result<()> {
        for chart in self.charts() {
            let bins = chart.series[0].points.len().saturating_sub(1).max(1);
            let columns = bins * (picture::COLUMNS / bins).max(1);
            writeln!(out, "{}", picture::text(&chart, columns))?;
        }
        Ok(())
    }

    pub fn json(&self) -> Value {
        let arrays: Vec<Value> =
            self.arrays.iter().map(|(array, found)| self.array(array, found)).collect();
        json!({ "file": self.file, "function": self.function.to_string(), "arrays": arrays })
    }

    fn array(&self, array: &Array, found: &Statistics) -> Value {
        let [least, mean, greatest] = found.range().map_or([None; 3], |range| range.map(Some));
        json!({
            "name": array.name,
            "dtype": array.dtype.to_string(),
            "shape": array.shape,
            "count": found.count,
            "least": least,
            "mean": mean,
            "greatest": greatest,
            "nan": found.nan,
            "negative_infinite": found.negative_infinite,
            "positive_infinite": found.positive_infinite,
            "subnormal": found.subnormal,
            "gradient_below": FLAT.iter().zip(found.flat)
                .map(|(limit, count)| json!({ "limit": limit, "count": count }))
                .collect::<Vec<_>>(),
            "gradient_from_output_zero": self.is_told_from_output().then_some(found.lost),
            "histogram_x": histogram(&found.x),
            "histogram_y": histogram(&found.y),
        })
    }
}

fn histogram(histogram: &Histogram) -> Value {
    let bins: Vec<Value> = histogram
        .bins()
        .iter()
        .map(|bin| json!({ "from": bin.from, "to": bin.to, "count": bin.count }))
        .collect();
    json!({
        "bins": bins,
        "limit": LIMIT,
        "below_minus_limit": histogram.below_limit,
        "above_limit": histogram.above_limit,
    })
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
