//! `sigmoid apply`: a function over all numbers in a file.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::thread::available_parallelism;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use clap::ArgAction::SetTrue;
use clap::Args;
use indicatif::ProgressBar;
use rayon::{ThreadPool, ThreadPoolBuilder};

use self::summary::Summary;
use crate::backend::OnBackend;
use crate::choice::choose;
use crate::formats::{Array, Elements, Format, bytes, for_dtype, is_standard_input, label};
use crate::input::Input;
use crate::memcpy;
use crate::output::Output;
use crate::stream::{Counts, LARGE, progress, stream};
use crate::subject::{Form, OfFunction, Subject, Tier, flag};

mod summary;

/// Apply an activation function, or its gradient, to every number in a file
///
/// Arrays of f32, f64, f16 and bf16 are transformed, others are copied as they are. OUT is like IN in
/// all else: format, names, types, byte order, shapes, memory order, metadata and compression. It
/// appears, or replaces its former self, only when it is complete and on the disk; until then nothing
/// touches it. A file that is replaced keeps its permissions, owner and attributes; one with hard
/// links is refused. Only a pipe or a device is written at once. Files of any size are processed in
/// less than 100 MB of memory.
///
/// What was done, how fast, and how many inputs were NaN is said on standard error, unless --quiet.
#[derive(Args)]
#[command(after_help = AFTER_HELP, override_usage = USAGE)]
pub struct Apply {
    #[command(flatten)]
    input: Input,

    /// File to write, or - for standard output (npz: a regular file only)
    #[arg(value_name = "OUT", required_unless_present = "in_place")]
    output: Option<PathBuf>,

    /// Replace IN by the result
    #[arg(long, conflicts_with = "output")]
    in_place: bool,

    #[command(flatten)]
    of: OfFunction,

    /// Compute the derivative instead of the function
    #[arg(
        long = "gradient",
        action = SetTrue,
        value_parser = flag([Form::Forward, Form::Gradient])
    )]
    form: Form,

    /// Allow errors of a few units in the last place (ULP), for two to three times the speed
    #[arg(long = "fast", action = SetTrue, value_parser = flag([Tier::Default, Tier::Fast]))]
    tier: Tier,

    /// Array to transform, or several by a pattern as '*.bias', the others being copied; may be
    /// repeated [default: all of f32, f64, f16 or bf16]
    #[arg(long = "array", visible_alias = "tensor", value_name = "NAME")]
    arrays: Vec<String>,

    #[command(flatten)]
    on: OnBackend,

    /// Number of threads; results don't depend on it [default: one for each core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    threads: Option<u16>,

    /// Say nothing, except why it failed
    #[arg(long, short)]
    quiet: bool,
}

const USAGE: &str = "sigmoid apply [OPTIONS] <IN> <OUT>
       sigmoid apply [OPTIONS] --in-place <IN>";

const AFTER_HELP: &str = "\
Examples:
  sigmoid apply logits.npy probabilities.npy
  sigmoid apply --gradient --threads 1 logits.npy slopes.npy
  sigmoid apply --function 'swish(alpha=1.702)' inputs.npy activations.npy
  sigmoid apply --array logits model.npz probabilities.npz
  sigmoid apply --fast --in-place gates.safetensors
  producer | sigmoid apply --format raw --dtype f32 - - | consumer";

impl Apply {
    pub fn run(self) -> Result<()> {
        let start = Instant::now();
        let backend = self.on.pick()?;
        let Self { of: OfFunction { function }, form, tier, .. } = self;
        let subject = Subject { function, form, backend, tier };
        let threads = self.start_threads()?;

        let mut input = self.input.open()?;
        let chosen = choose(&mut *input, &self.arrays)?;
        let mut output = Output::create(self.output_path()?)?;
        let label = output.label().to_owned();

        let progress = match self.quiet {
            true => ProgressBar::hidden(),
            false => progress(bytes(pick(input.arrays(), &chosen, true))),
        };
        let mut counts = Counts::default();
        let mut rewrite = |elements: Elements, output: &mut dyn Write| {
            let stream = for_dtype!(elements.array().dtype, stream);
            counts += stream(elements, output, &progress, subject)?;
            Ok(())
        };
        threads.install(|| input.copy(&chosen, &mut output, &mut rewrite))?;
        output.finish()?;
        progress.finish_and_clear();
        if self.quiet {
            return Ok(());
        }

        let elapsed = start.elapsed();
        let threads = threads.current_num_threads();
        let summary = Summary {
            output: &label,
            function: self.description(),
            transformed: pick(input.arrays(), &chosen, true).collect(),
            copied: pick(input.arrays(), &chosen, false).collect(),
            memcpy: if counts.bytes < LARGE { None } else { memcpy::bytes_per_second() },
            counts,
            elapsed,
            place: format!("{backend}, {threads} thread{}", if threads == 1 { "" } else { "s" }),
        };
        let _ = write!(io::stderr(), "{summary}");
        Ok(())
    }

    fn start_threads(&self) -> Result<ThreadPool> {
        let threads = match self.threads {
            Some(threads) => threads.into(),
            None => available_parallelism().context("cannot count cores, give --threads")?.get(),
        };
        ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .with_context(|| format!("cannot start {threads} threads"))
    }

    fn output_path(&self) -> Result<&Path> {
        let Some(output) = &self.output else {
            let path = &self.input.path;
            if is_standard_input(path) || fs::metadata(path).is_ok_and(|input| !input.is_file()) {
                bail!("{} can't be replaced: --in-place needs a file", label(path))
            }
            return Ok(path);
        };
        let (format, extension) = (self.input.format()?, Format::of(output));
        if self.input.format.is_none() && extension.is_some_and(|extension| extension != format) {
            bail!(
                "{} would get the format of {}, and formats are not converted: name it otherwise, \
                 or give --format",
                output.display(),
                self.input.path.display()
            )
        }
        Ok(output)
    }

    fn description(&self) -> String {
        let fast = if self.tier == Tier::Fast { "fast " } else { "" };
        let gradient = if self.form == Form::Gradient { " gradient" } else { "" };
        format!("{fast}{}{gradient}", self.of.function)
    }
}

/// The arrays that are chosen, or those that are not.
fn pick<'a>(
    arrays: &'a [Array],
    chosen: &'a [bool],
    which: bool,
) -> impl Iterator<Item = &'a Array> {
    arrays.iter().zip(chosen).filter(move |(_, chosen)| **chosen == which).map(|(array, _)| array)
}
