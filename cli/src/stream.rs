//! A function over arrays of any size, in memory of a fixed size.

use std::io::Write;
use std::ops::AddAssign;

use anyhow::Result;
use bytemuck::{Pod, cast_slice};
use indicatif::{ProgressBar, ProgressFinish, ProgressStyle};
use rayon::iter::{IndexedParallelIterator, ParallelIterator};
use rayon::slice::{ParallelSlice, ParallelSliceMut};
use sigmoid::Element;

use crate::formats::{Elements, swap_bytes};
use crate::subject::Subject;

/// Elements held in memory at a time.
const CHUNK: usize = 1 << 20;

/// Elements that a thread takes at a time: input and output fit in the cache of a core.
pub const PIECE: usize = 1 << 14;

/// Bytes of input from which on the time is worth talking of: fewer are gone in a blink.
pub const LARGE: u64 = 1 << 26;

/// What was met on the way.
#[derive(Default)]
pub struct Counts {
    pub elements: u64,
    pub bytes: u64,
    pub nan: u64,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.elements += other.elements;
        self.bytes += other.bytes;
        self.nan += other.nan;
    }
}

/// Memory for the elements of an array, or for so many.
pub fn buffer<T: Pod>(elements: &Elements, most: usize) -> Vec<T> {
    let len = elements.array().len().map_or(most, |len| len.min(most as u64) as usize);
    vec![T::zeroed(); len]
}

/// Writes what the subject makes of all elements.
pub fn stream<T: Element + PartialEq>(
    mut elements: Elements,
    output: &mut dyn Write,
    progress: &ProgressBar,
    subject: Subject,
) -> Result<Counts> {
    let swapped = elements.array().is_byte_swapped;
    let mut x: Vec<T> = buffer(&elements, CHUNK);
    let mut y: Vec<T> = buffer(&elements, CHUNK);

    let mut counts = Counts::default();
    loop {
        let n = elements.read(&mut x)?;
        if n == 0 {
            return Ok(counts);
        }
        let (x, y) = (&x[..n], &mut y[..n]);
        let nan: u64 = x
            .par_chunks(PIECE)
            .zip(y.par_chunks_mut(PIECE))
            .map(|(x, y)| {
                subject.run(x, y);
                if swapped {
                    swap_bytes(y);
                }
                count_nan(x)
            })
            .sum();
        output.write_all(cast_slice(y))?;
        counts += Counts { elements: n as u64, bytes: size_of_val(y) as u64, nan };
        progress.inc(size_of_val(y) as u64);
    }
}

#[expect(clippy::eq_op, reason = "of all numbers only NaN differs from itself")]
fn count_nan<T: PartialEq>(x: &[T]) -> u64 {
    x.iter().map(|x| u64::from(x != x)).sum()
}

/// A progress bar, which shows on a terminal only and vanishes at the end.
pub fn progress(bytes: u64) -> ProgressBar {
    if bytes < LARGE {
        return ProgressBar::hidden();
    }
    let style = "[{bar:40}] {percent:>3}%  {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left";
    ProgressBar::new(bytes)
        .with_style(ProgressStyle::with_template(style).expect("the template is valid"))
        .with_finish(ProgressFinish::AndClear)
}
