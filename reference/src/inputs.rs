//! What to test with. The same every time.

mod doubles;
mod patterns;

pub use doubles::doubles;
pub use patterns::Patterns;

use std::ops::Range;

/// Inputs in increasing order.
pub trait Inputs<T>: Sync {
    /// How many there are.
    fn count(&self) -> u64;

    /// Appends those at these positions to `inputs`.
    fn append(&self, positions: Range<u64>, inputs: &mut Vec<T>);
}

impl<T: Copy + Sync> Inputs<T> for [T] {
    fn count(&self) -> u64 {
        self.len() as u64
    }

    fn append(&self, positions: Range<u64>, inputs: &mut Vec<T>) {
        inputs.extend_from_slice(&self[positions.start as usize..positions.end as usize]);
    }
}
