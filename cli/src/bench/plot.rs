//! A report as charts: throughput over the size of the buffers, below that of memcpy.

use sigmoid_plots::{Axis, Chart, Mark, Series, svg};

use super::report::{Measurement, Report, Row};
use super::subject::{LIBM, MEMCPY, Name};
use crate::size::Size;

/// A chart for each element type and number of threads.
pub fn plot(report: &Report) -> String {
    svg(&report.groups().map(|group| chart(&report.cpu, group)).collect::<Vec<_>>())
}

fn chart(cpu: &str, group: &[Measurement]) -> Chart {
    let rows = || group.iter().map(|measurement| &measurement.row);
    let first_size = group[0].row.buffer_bytes;
    let names: Vec<Name> =
        rows().filter(|row| row.buffer_bytes == first_size).map(Row::name).collect();
    let is_own = |name: &Name| name.function != MEMCPY && name.backend.as_deref() != Some(LIBM);
    // There are only two colours for emphasis.
    let emphasised = names.iter().filter(|name| is_own(name)).count() <= 2;
    let series = names.iter().map(|name| Series {
        label: name.to_string(),
        points: points(rows().filter(|row| row.name() == *name)),
        mark: Mark::DottedLine,
        emphasis: emphasised && is_own(name),
    });
    let sizes = || rows().map(|row| row.buffer_bytes as f64);
    Chart {
        title: format!("{cpu}: {}", group[0].row.conditions()),
        x: Axis::logarithmic("size of each buffer", sizes()).with_ticks(ticks(sizes())),
        y: Axis::logarithmic("GB/s read and written, median", rows().map(|row| row.gb_per_s)),
        series: series.collect(),
        height: 400.0,
    }
}

/// From the smallest size to the largest.
fn points<'a>(rows: impl Iterator<Item = &'a Row>) -> Vec<(f64, f64)> {
    let mut points: Vec<_> = rows.map(|row| (row.buffer_bytes as f64, row.gb_per_s)).collect();
    points.sort_by(|a, b| a.0.total_cmp(&b.0));
    points
}

/// Powers of two, as many as have room for their labels.
fn ticks(sizes: impl Iterator<Item = f64> + Clone) -> impl Iterator<Item = (f64, String)> {
    let exponents = sizes.map(|size| size.log2());
    let first = exponents.clone().fold(f64::INFINITY, f64::min).floor() as u32;
    let last = exponents.fold(0.0, f64::max).ceil() as u32;
    let step = (last - first).div_ceil(8).max(1);
    (first..=last.max(first + 1)).step_by(step as usize).map(|exponent| {
        let size = 1 << exponent;
        (size as f64, Size(size).to_string())
    })
}
