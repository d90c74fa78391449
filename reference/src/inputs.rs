//! What to test with. The same every time.

mod doubles;
mod patterns;

pub use doubles::doubles;
pub use patterns::Patterns;

use std::ops::Range;

use crate::format::Format;

/// Inputs in increasing order.
pub trait Inputs<T>: Sync {
    /// How many there are.
    fn count(&self) -> u64;

    /// Appends those at these positions to `inputs`.
    fn append(&self, positions: Range<u64>, inputs: &mut Vec<T>);
}

/// `inputs`, and those at these points and some steps beside them, in increasing order.
pub fn with_points<T: Format>(mut inputs: Vec<T>, points: impl IntoIterator<Item = T>) -> Vec<T> {
    const STEPS: [u64; 6] = [0, 1, 2, 3, 17, 1000];
    let last = u64::MAX >> (64 - T::BITS);
    for point in points {
        let key = point.key();
        let below = STEPS.map(|step| key.saturating_sub(step));
        let above = STEPS.map(|step| key.saturating_add(step).min(last));
        inputs.extend(below.into_iter().chain(above).map(T::from_key));
    }
    inputs.sort_by_key(|x| x.key());
    inputs.dedup_by_key(|x| x.key());
    inputs
}

impl<T: Copy + Sync> Inputs<T> for [T] {
    fn count(&self) -> u64 {
        self.len() as u64
    }

    fn append(&self, positions: Range<u64>, inputs: &mut Vec<T>) {
        inputs.extend_from_slice(&self[positions.start as usize..positions.end as usize]);
    }
}

#[cfg(test)]
mod tests {
    use super::with_points;
    use crate::format::Format;

    #[test]
    fn points_come_with_those_beside_them() {
        let inputs = with_points(vec![2.0, 1.0f32], [1.0, f32::from_bits(u32::MAX)]);
        assert!(inputs.is_sorted_by(|a, b| a.key() < b.key()));
        // Five on either side of 1; of the last five below it.
        assert_eq!(inputs.len(), 2 + 10 + 6);
        assert!(
            [1.0f32.next_down(), 1.0, 1.0f32.next_up().next_up()]
                .iter()
                .all(|x| inputs.contains(x))
        );
    }
}
