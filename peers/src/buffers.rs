//! Buffers to measure on.

use std::ops::{Deref, DerefMut};

use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};

use crate::subjects::Float;

/// A slice that begins at a page: where loads and stores meet is then the same in every run.
pub struct Buffer<T> {
    storage: Vec<T>,
    start: usize,
    length: usize,
}

const PAGE: usize = 4096;

impl<T: Float> Buffer<T> {
    pub fn filled(value: T, length: usize) -> Self {
        let storage = vec![value; length + PAGE / size_of::<T>()];
        let start = storage.as_ptr().align_offset(PAGE);
        Buffer { storage, start, length }
    }

    /// Uniformly distributed numbers, the same every time.
    pub fn random((least, greatest): (T, T), length: usize) -> Self {
        let mut buffer = Self::filled(least, length);
        let mut random = SmallRng::seed_from_u64(2026);
        buffer.fill_with(|| random.random_range(least..=greatest));
        buffer
    }
}

impl<T> Deref for Buffer<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.storage[self.start..][..self.length]
    }
}

impl<T> DerefMut for Buffer<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        &mut self.storage[self.start..][..self.length]
    }
}
