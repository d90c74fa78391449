//! `sigmoid inspect`: what there is to know of the numbers in a file.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;
use indicatif::ProgressBar;
use rayon::iter::ParallelIterator;
use rayon::slice::ParallelSlice;
use sigmoid::{Activation, Function};

use self::json::Json;
use self::report::Report;
use self::statistics::{Float, Statistics};
use crate::backend;
use crate::choice::choose;
use crate::formats::{Dtype, Elements, bytes};
use crate::input::Input;
use crate::output::Output;
use crate::picture;
use crate::standard;
use crate::stream::{PIECE, chunk, progress};
use crate::subject::OfFunction;

mod histogram;
mod json;
mod report;
mod statistics;

/// Show what is in a file of numbers, and how far it saturates a function
///
/// Where the derivative is next to nothing, learning stops: so for each array it is shown how much
/// of it lies there, and for the sigmoid where a derivative computed as y(1-y) from the rounded y
/// would be exactly 0. Files of any size are read in some 20 MB of memory.
#[derive(Args)]
#[command(after_help = AFTER_HELP)]
pub struct Inspect {
    #[command(flatten)]
    input: Input,

    /// Array to inspect; may be repeated [default: all of f32 or f64]
    #[arg(long = "array", visible_alias = "tensor", value_name = "NAME")]
    arrays: Vec<String>,

    #[command(flatten)]
    of: OfFunction,

    /// Print JSON instead
    #[arg(long)]
    json: bool,

    /// Write the histograms to this file too, or to standard output instead if it is -
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
}

const AFTER_HELP: &str = "\
Examples:
  sigmoid inspect logits.npy
  sigmoid inspect --tensor head.bias --svg bias.svg model.safetensors
  producer | sigmoid inspect --format raw --dtype f32 --json -";

impl Inspect {
    pub fn run(self) -> Result<()> {
        let function = self.of.function.on(backend::pick()?.0);
        let mut file = self.input.open()?;
        let svg = self.svg.as_deref().map(Output::create).transpose()?;
        let is_stdout_free = !svg.as_ref().is_some_and(Output::is_standard_output);
        let chosen = choose(&mut *file, &self.arrays)?;
        let indices = || (0..chosen.len()).filter(|&index| chosen[index]);
        let progress = progress(bytes(indices().map(|index| &file.arrays()[index])));
        let mut json = match self.json && is_stdout_free {
            true => Some(Json::begin(file.label(), self.of.function, standard::stdout()?.lock())?),
            false => None,
        };
        let mut total = Statistics::default();
        let mut numbers = Vec::new();
        for index in indices() {
            let elements = file.elements(index)?;
            let found = match elements.array().dtype {
                Dtype::F64 => gather::<f64>(elements, function, &progress)?,
                _ => gather::<f32>(elements, function, &progress)?,
            };
            total.add(&found);
            if let Some(json) = &mut json {
                json.add(&file.arrays()[index], &found)?;
            }
            numbers.push(found.numbers);
        }
        progress.finish_and_clear();

        let arrays = indices().map(|index| &file.arrays()[index]).zip(numbers).collect();
        let others = (0..chosen.len()).filter(|&index| !chosen[index]).count();
        let report =
            Report { file: file.label(), function: self.of.function, arrays, total, others };
        if let Some(output) = svg {
            picture::save(&report.charts(), output)?;
        }
        match json {
            Some(json) => json.end(),
            None if is_stdout_free => report.print(standard::stdout()?.lock()),
            None => Ok(()),
        }
    }
}

/// Whether y(1 − y) is the derivative.
fn is_told_from_output(function: Function) -> bool {
    function == Function::Sigmoid
}

fn gather<T: Float>(
    mut elements: Elements,
    function: impl Activation,
    progress: &ProgressBar,
) -> Result<Statistics> {
    let mut x: Vec<T> = chunk(&elements);
    let mut total = Statistics::default();
    loop {
        let n = elements.read(&mut x)?;
        if n == 0 {
            return Ok(total);
        }
        // Added up in order, so that the mean does not depend on threads.
        let pieces: Vec<Statistics> =
            x[..n].par_chunks(PIECE).map(|piece| Statistics::of(piece, function)).collect();
        pieces.iter().for_each(|piece| total.add(piece));
        progress.inc(size_of_val(&x[..n]) as u64);
    }
}
