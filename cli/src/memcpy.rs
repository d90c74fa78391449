//! How fast this machine copies memory: the yardstick for whatever reads and writes.

use std::hint::black_box;
use std::time::Instant;

use rayon::iter::{IndexedParallelIterator, ParallelIterator};
use rayon::slice::{ParallelSlice, ParallelSliceMut};

/// Source and destination in bytes, together beyond most caches.
const SIZE: usize = 32 << 20;

/// Bytes that a thread takes at a time.
const PIECE: usize = 1 << 18;

/// Bytes read and written in a second by all threads of the pool, if there is memory to measure it,
/// which takes some 0.1 s.
pub fn bytes_per_second() -> Option<f64> {
    let mut memory = Vec::new();
    memory.try_reserve_exact(2 * SIZE).ok()?;
    // Not zeros: those would all be read from one page.
    memory.resize(2 * SIZE, 1u8);
    let (source, destination) = memory.split_at_mut(SIZE);
    let rounds = (0..8).map(|_| {
        let start = Instant::now();
        let pieces = destination.par_chunks_mut(PIECE).zip(source.par_chunks(PIECE));
        pieces.for_each(|(to, from)| to.copy_from_slice(black_box(from)));
        start.elapsed().as_secs_f64()
    });
    Some(2.0 * SIZE as f64 / rounds.fold(f64::INFINITY, f64::min))
}
