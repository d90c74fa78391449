//! A function over a file of any size, in memory of a fixed size.

use anyhow::Result;
use bytemuck::{Pod, bytes_of_mut, cast_slice};
use indicatif::{ProgressBar, ProgressFinish, ProgressStyle};
use rayon::iter::{IndexedParallelIterator, ParallelIterator};
use rayon::slice::ParallelSliceMut;

use crate::atomic_file::AtomicFile;
use crate::npy::NpyReader;

/// Elements held in memory at a time.
const CHUNK: usize = 1 << 20;

/// Elements that a thread takes at a time: input and output fit in the cache of a core.
const PIECE: usize = 1 << 14;

/// Bytes of input from which on progress is shown: fewer are gone in a blink.
const LARGE: u64 = 1 << 26;

/// Writes `f(x)` for all elements x of the input.
pub fn stream<T: Pod + Send + Sync>(
    input: &mut NpyReader,
    output: &mut AtomicFile,
    f: impl Fn(&[T], &mut [T]) + Sync,
) -> Result<()> {
    let progress = progress(input.data_bytes());
    let swapped = input.is_byte_swapped();
    let chunk = input.len().min(CHUNK as u64) as usize;
    let mut x: Vec<T> = vec![T::zeroed(); chunk];
    let mut y: Vec<T> = vec![T::zeroed(); chunk];

    let mut left = input.len();
    while left > 0 {
        let n = left.min(chunk as u64) as usize;
        let (x, y) = (&mut x[..n], &mut y[..n]);
        input.read(x)?;
        x.par_chunks_mut(PIECE).zip(y.par_chunks_mut(PIECE)).for_each(|(x, y)| {
            if swapped {
                swap_bytes(x);
            }
            f(x, y);
            if swapped {
                swap_bytes(y);
            }
        });
        output.write_all(cast_slice(y))?;
        left -= n as u64;
        progress.inc(size_of_val(y) as u64);
    }
    Ok(())
}

fn swap_bytes<T: Pod>(elements: &mut [T]) {
    for element in elements {
        bytes_of_mut(element).reverse();
    }
}

/// A progress bar, which shows on a terminal only and vanishes at the end.
fn progress(bytes: u64) -> ProgressBar {
    if bytes < LARGE {
        return ProgressBar::hidden();
    }
    let style = "[{bar:40}] {percent:>3}%  {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left";
    ProgressBar::new(bytes)
        .with_style(ProgressStyle::with_template(style).expect("the template is valid"))
        .with_finish(ProgressFinish::AndClear)
}
