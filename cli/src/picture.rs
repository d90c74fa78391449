//! Charts, on the terminal and as a file.

use std::io::Write;

use anyhow::Result;
use sigmoid_plots::{Chart, svg};

use crate::output::Output;

/// Characters between the axes, as far as the charts leave the choice.
pub const COLUMNS: usize = 64;
const ROWS: usize = 6;

/// A chart as text, so many characters wide.
pub fn text(chart: &Chart, columns: usize) -> String {
    chart.text(columns, ROWS)
}

/// Writes charts as SVG.
pub fn save(charts: &[Chart], mut output: Output) -> Result<()> {
    output.write_all(svg(charts).as_bytes())?;
    output.finish()
}
