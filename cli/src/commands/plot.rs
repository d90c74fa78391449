//! `sigmoid plot`: a function and its errors, drawn.

use std::io::Write;
use std::path::PathBuf;

use anyhow::Result;
use clap::ArgAction::SetTrue;
use clap::Args;
use clap::error::{Error, ErrorKind};
use sigmoid::Element;
use sigmoid_plots::{Axis, Chart, Mark, Series};
use sigmoid_reference::{self as reference, ulp_error};

use crate::backend::OnBackend;
use crate::bench::Dtype;
use crate::output::Output;
use crate::picture;
use crate::standard;
use crate::subject::{Form, OfFunction, Subject, Tier, flag};

/// Draw a function, its derivative, and the errors of both
///
/// An error is the distance from the exact value in units in the last place (ULP), the spacing of
/// the numbers of the type at that value. Results that are correctly rounded are at most 1/2 ULP
/// off. Drawn is the largest error of many inputs in each step from left to right.
#[derive(Args)]
#[command(after_help = AFTER_HELP)]
pub struct Plot {
    #[command(flatten)]
    of: OfFunction,

    /// Least x
    #[arg(long, value_name = "X", default_value = "-10", allow_negative_numbers = true)]
    from: f64,

    /// Greatest x
    #[arg(long, value_name = "X", default_value = "10", allow_negative_numbers = true)]
    to: f64,

    /// Type of the elements
    #[arg(long, value_name = "TYPE", default_value = "f32")]
    dtype: Dtype,

    /// Draw the fast tier, whose errors are larger
    #[arg(long = "fast", action = SetTrue, value_parser = flag([Tier::Default, Tier::Fast]))]
    tier: Tier,

    #[command(flatten)]
    on: OnBackend,

    /// Write the charts to this file too, or to standard output instead if it is -
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
}

const AFTER_HELP: &str = "\
Examples:
  sigmoid plot
  sigmoid plot --fast --backend avx2 --svg errors.svg
  sigmoid plot --from -105 --to -86        # where f32 results are subnormal";

/// Steps from left to right.
const STEPS: usize = 520;

/// Inputs in each step.
const INPUTS: usize = 24;

impl Plot {
    pub fn run(self) -> Result<()> {
        // Differences of f64 may overflow; nothing is to be seen there.
        let limit = f64::from(f32::MAX);
        if !(-limit <= self.from && self.from < self.to && self.to <= limit) {
            let text = "--from must lie below --to, and both within the range of f32\n";
            <Error>::raw(ErrorKind::ValueValidation, text).exit()
        }
        let backend = self.on.pick()?;
        let svg = self.svg.as_deref().map(Output::create).transpose()?;
        let mut charts = Vec::new();
        for form in [Form::Forward, Form::Gradient] {
            let subject = Subject { function: self.of.function, form, backend, tier: self.tier };
            charts.extend(match self.dtype {
                Dtype::F64 => self.charts(subject, |x| x)?,
                Dtype::F32 => self.charts(subject, |x| x as f32)?,
            });
        }
        let is_stdout_free = !svg.as_ref().is_some_and(Output::is_standard_output);
        if let Some(output) = svg {
            picture::save(&charts, output)?;
        }
        if is_stdout_free {
            let mut out = standard::stdout()?.lock();
            for chart in &charts {
                writeln!(out, "{}", picture::text(chart, picture::COLUMNS))?;
            }
        }
        Ok(())
    }

    /// The values and the errors of one form.
    fn charts<T>(&self, subject: Subject, number: impl Fn(f64) -> T) -> Result<[Chart; 2]>
    where
        T: Element + reference::Element,
    {
        let reference = subject.form.reference(self.of.function)?;
        let last = STEPS * INPUTS;
        let x: Vec<T> = (0..=last)
            .map(|i| i as f64 / last as f64)
            .map(|part| number(self.from * (1.0 - part) + self.to * part))
            .collect();
        let mut y = x.clone();
        subject.run(&x, &mut y);

        let points = x.iter().zip(&y);
        let values = points.clone().step_by(INPUTS).map(|(x, y)| (x.to_f64(), y.to_f64()));
        let errors: Vec<(f64, f64)> = points
            .map(|(&x, &y)| (x.to_f64(), ulp_error(y, T::truth(&reference, x).1.into())))
            .collect();
        let errors = errors.chunks_exact(INPUTS).map(largest);

        let prime = if subject.form == Form::Gradient { "′" } else { "" };
        let name = format!("{}{prime}(x)", self.of.function);
        let kind = format!("{}, {}, {} tier", self.dtype, subject.backend, self.tier);
        Ok([
            self.chart(format!("{name}: {kind}"), &name, values.collect()),
            self.chart(format!("Error of {name} in ULP: {kind}"), "error, ULP", errors.collect()),
        ])
    }

    fn chart(&self, title: String, label: &str, points: Vec<(f64, f64)>) -> Chart {
        let values = points.iter().map(|&(_, y)| y);
        Chart {
            title,
            x: Axis::linear("x", self.from, self.to),
            y: Axis::around(label, values.chain([0.0])),
            series: vec![Series { label: label.into(), points, mark: Mark::Line, emphasis: true }],
            height: 150.0,
        }
    }
}

/// The point that is highest.
fn largest(points: &[(f64, f64)]) -> (f64, f64) {
    let largest = points.iter().copied().max_by(|a, b| a.1.total_cmp(&b.1));
    largest.expect("no step is empty")
}
