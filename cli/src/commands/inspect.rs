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
use self::statistics::{Float, Piece, Statistics};
use crate::backend;
use crate::choice::choose;
use crate::formats::{Elements, bytes, for_dtype};
use crate::input::Input;
use crate::output::Output;
use crate::picture;
use crate::standard;
use crate::stream::{PIECE, buffer, progress};
use crate::subject::OfFunction;

mod distribution;
mod json;
mod moments;
mod report;
mod statistics;

/// Elements held in memory at a time.
const CHUNK: usize = 1 << 18;

/// Show what is in a file of numbers, and how far it saturates a function
///
/// Where the derivative is next to nothing, learning stops: so for each array it is shown how much
/// of it lies there, and for the sigmoid where a derivative computed as y(1-y) from the rounded y
/// would be exactly 0.
///
/// Range, mean, deviation (the root of the mean square, as numpy.std has it) and quantiles are those
/// of the finite numbers. A quantile of P % is the least number that P % of them do not exceed. It is
/// told by counting the numbers rounded to 11 significant bits, so it is off by less than 0.05 %, and
/// none is beyond the range of f32. So are the histograms, which leave out the outermost 0.1 % at each
/// end where these would take more room than all others.
///
/// Files of any size are read in some 20 MB of memory.
#[derive(Args)]
#[command(after_help = AFTER_HELP)]
pub struct Inspect {
    #[command(flatten)]
    input: Input,

    /// Array to inspect, or several by a pattern as '*.bias'; may be repeated [default: all of f32,
    /// f64, f16 or bf16]
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
  sigmoid inspect --tensor 'layers.[0-3].*.weight' model.safetensors
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
        let is_one = indices().count() == 1;
        let mut total = Statistics::default();
        let mut found = Vec::new();
        for index in indices() {
            let mut own = Statistics::default();
            let of: &mut [_] = if is_one { &mut [&mut total] } else { &mut [&mut own, &mut total] };
            let elements = file.elements(index)?;
            let gather = for_dtype!(elements.array().dtype, gather);
            gather(elements, function, &progress, of)?;
            if let Some(json) = &mut json {
                json.add(&file.arrays()[index], of[0])?;
            }
            found.push(of[0].found());
        }
        progress.finish_and_clear();

        let arrays = indices().map(|index| &file.arrays()[index]).zip(found).collect();
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

/// Adds what there is to know of all elements to several statistics.
fn gather<T: Float>(
    mut elements: Elements,
    function: impl Activation,
    progress: &ProgressBar,
    all: &mut [&mut Statistics],
) -> Result<()> {
    let mut x: Vec<T> = buffer(&elements, CHUNK);
    loop {
        let n = elements.read(&mut x)?;
        if n == 0 {
            return Ok(());
        }
        // Added up in order, so that the mean does not depend on threads.
        let pieces: Vec<Piece<T>> =
            x[..n].par_chunks(PIECE).map(|x| Piece::of(x, function)).collect();
        for statistics in &mut *all {
            pieces.iter().for_each(|piece| statistics.add(piece));
        }
        progress.inc(size_of_val(&x[..n]) as u64);
    }
}
