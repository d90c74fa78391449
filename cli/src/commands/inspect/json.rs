//! What was found in a file, for programs.

use std::io::{self, BufWriter, Write};

use anyhow::Result;
use serde_json::{Value, json};
use sigmoid::Function;

use super::distribution::Distribution;
use super::is_told_from_output;
use super::statistics::{FLAT, Found, PARTS, Statistics};
use crate::formats::Array;

/// A JSON object with a line for each array, written as soon as it is known: all histograms together
/// would take much memory.
pub struct Json<W: Write> {
    out: BufWriter<W>,
    function: Function,
    is_first: bool,
}

impl<W: Write> Json<W> {
    pub fn begin(file: &str, function: Function, out: W) -> Result<Self> {
        let mut out = BufWriter::new(out);
        let name = function.to_string();
        write!(out, "{{\"file\": {}, \"function\": {}, \"arrays\": [", json!(file), json!(name))?;
        Ok(Self { out, function, is_first: true })
    }

    pub fn add(&mut self, array: &Array, statistics: &Statistics) -> Result<()> {
        self.out.write_all(if self.is_first { b"\n" } else { b",\n" })?;
        self.is_first = false;
        let object = object(array, statistics, self.function);
        serde_json::to_writer(&mut self.out, &object).map_err(io::Error::from)?;
        Ok(())
    }

    pub fn end(mut self) -> Result<()> {
        self.out.write_all(b"\n]}\n")?;
        self.out.flush()?;
        Ok(())
    }
}

fn object(array: &Array, statistics: &Statistics, function: Function) -> Value {
    let Found { numbers, summary } = statistics.found();
    let summary = summary.as_ref();
    json!({
        "name": array.name,
        "dtype": array.dtype.to_string(),
        "shape": array.shape,
        "count": numbers.count,
        "least": summary.map(|summary| summary.least),
        "greatest": summary.map(|summary| summary.greatest),
        "mean": summary.map(|summary| summary.mean),
        "deviation": summary.map(|summary| summary.deviation),
        "quantiles": summary.map(|summary| {
            let quantiles = PARTS.iter().zip(summary.quantiles);
            quantiles.map(|(part, x)| json!({ "part": part, "x": x })).collect::<Vec<_>>()
        }),
        "zero": numbers.zero,
        "negative": numbers.negative,
        "nan": numbers.nan,
        "negative_infinite": numbers.negative_infinite,
        "positive_infinite": numbers.positive_infinite,
        "subnormal": numbers.subnormal,
        "gradient_below": FLAT.iter().zip(numbers.flat)
            .map(|(limit, count)| json!({ "limit": limit, "count": count }))
            .collect::<Vec<_>>(),
        "gradient_from_output_zero": is_told_from_output(function).then_some(numbers.lost),
        "histogram_x": histogram(&statistics.x),
        "histogram_y": histogram(&statistics.y),
    })
}

fn histogram(distribution: &Distribution) -> Value {
    let histogram = distribution.histogram();
    let bins: Vec<Value> = histogram
        .bins
        .iter()
        .map(|bin| json!({ "from": bin.from, "to": bin.to, "count": bin.count }))
        .collect();
    json!({ "bins": bins, "below": histogram.below, "above": histogram.above })
}
