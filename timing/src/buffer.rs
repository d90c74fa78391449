//! Memory to measure on.

use std::ops::{Deref, DerefMut};

use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt, SeedableRng};

use crate::float::Float;

/// A slice that begins at a page: where loads and stores meet is then the same in every run.
pub struct Buffer<T> {
    storage: Vec<T>,
    start: usize,
    length: usize,
}

const PAGE: usize = 4096;

impl<T: Float> Buffer<T> {
    pub fn zeroed(length: usize) -> Self {
        let storage = vec![T::zeroed(); length + PAGE / size_of::<T>()];
        let start = storage.as_ptr().align_offset(PAGE);
        Self { storage, start, length }
    }

    /// Uniformly distributed numbers, the same every time.
    pub fn random([least, greatest]: [T; 2], length: usize, seed: u64) -> Self {
        let mut random = Xoshiro256PlusPlus::seed_from_u64(seed);
        let mut buffer = Self::zeroed(length);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buffers_begin_at_a_page() {
        for length in [0, 1, 1000] {
            let buffer = Buffer::<f64>::zeroed(length);
            assert_eq!((buffer.as_ptr().addr() % PAGE, buffer.len()), (0, length));
        }
    }

    #[test]
    fn random_numbers_are_the_same_for_the_same_seed() {
        let [a, b, c] = [1, 1, 2].map(|seed| Buffer::<f32>::random([-8.0, 8.0], 100, seed));
        assert!(a.iter().all(|x| (-8.0..=8.0).contains(x)));
        assert_eq!(*a, *b);
        assert_ne!(*a, *c);
    }
}
