//! `sigmoid apply`: the function over a file.

use std::io::{self, Write};
use std::path::PathBuf;
use std::thread::available_parallelism;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use bytemuck::Pod;
use clap::Args;
use indicatif::HumanCount;
use sigmoid::{Activation, Backend, Element, Sigmoid};

use crate::atomic_file::AtomicFile;
use crate::backend;
use crate::npy::{Dtype, NpyReader};
use crate::stream::stream;

/// Apply the sigmoid, or its gradient, to every element of a .npy file
///
/// OUT gets the type, byte order, shape and memory order of IN. It appears, or replaces its former
/// self, only when it is complete; until then nothing touches it. So IN and OUT may be the same.
/// Files of any size are processed in a few MiB of memory.
#[derive(Args)]
#[command(after_help = AFTER_HELP)]
pub struct Apply {
    /// File to read: an array of f32 or f64, as numpy.save writes it
    #[arg(value_name = "IN.npy")]
    input: PathBuf,

    /// File to write
    #[arg(value_name = "OUT.npy")]
    output: PathBuf,

    /// Compute the gradient s(x) s(-x) instead of the sigmoid s(x)
    #[arg(long)]
    gradient: bool,

    /// Instruction set to use, see `sigmoid info` [default: SIGMOID_BACKEND, or the best available]
    #[arg(long, value_name = "NAME")]
    backend: Option<Backend>,

    /// Number of threads; results don't depend on it [default: one for each core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    threads: Option<u16>,
}

const AFTER_HELP: &str = "\
Examples:
  sigmoid apply logits.npy probabilities.npy
  sigmoid apply --gradient logits.npy slopes.npy
  sigmoid apply --threads 1 --backend scalar huge.npy huge.npy";

impl Apply {
    pub fn run(self) -> Result<()> {
        let start = Instant::now();
        let backend = match self.backend {
            Some(backend) => backend,
            None => backend::pick()?.0,
        };
        let threads = match self.threads {
            Some(threads) => threads.into(),
            None => available_parallelism().context("cannot count cores, give --threads")?.get(),
        };
        rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build_global()
            .with_context(|| format!("cannot start {threads} threads"))?;

        let mut input = NpyReader::open(&self.input)?;
        let mut output = AtomicFile::create(&self.output)?;
        output.write_all(&input.header())?;
        match input.dtype() {
            Dtype::F32 => self.stream::<f32>(backend, &mut input, &mut output)?,
            Dtype::F64 => self.stream::<f64>(backend, &mut input, &mut output)?,
        }
        input.finish()?;
        output.persist()?;

        let summary = self.summary(&input, backend, threads, start.elapsed());
        let _ = writeln!(io::stderr(), "{summary}");
        Ok(())
    }

    fn stream<T: Element + Pod>(
        &self,
        backend: Backend,
        input: &mut NpyReader,
        output: &mut AtomicFile,
    ) -> Result<()> {
        let sigmoid = Sigmoid.on(backend);
        if self.gradient {
            stream(input, output, |x: &[T], y| sigmoid.gradient(x, y))
        } else {
            stream(input, output, |x: &[T], y| sigmoid.forward(x, y))
        }
    }

    fn summary(
        &self,
        input: &NpyReader,
        backend: Backend,
        threads: usize,
        elapsed: Duration,
    ) -> String {
        let seconds = elapsed.as_secs_f64();
        let time = if seconds < 1.0 {
            format!("{:.1} ms", seconds * 1e3)
        } else {
            format!("{seconds:.2} s")
        };
        format!(
            "{output}: {function} of {count} {dtype}, shape {shape}, in {time} \
             ({rate:.2} GB/s read and written; {backend}, {threads} {noun})",
            output = self.output.display(),
            function = if self.gradient { "gradient" } else { "sigmoid" },
            count = HumanCount(input.len()),
            dtype = input.dtype(),
            shape = input.shape(),
            rate = 2.0 * input.data_bytes() as f64 / seconds / 1e9,
            noun = if threads == 1 { "thread" } else { "threads" },
        )
    }
}
