//! Mean and deviation of numbers of any size.

/// Of some finite numbers; those of two parts make those of the whole.
#[derive(Clone, Copy)]
pub struct Moments {
    count: f64,
    /// In units of 1/`scale`.
    mean: f64,
    /// The sum of the squares of the distances from the mean.
    squares: f64,
    scale: f64,
}

/// From here on squares might be too large, and numbers are scaled down.
const LARGE: f64 = (1u128 << 127) as f64 * (1u128 << 127) as f64;

/// That brings f64::MAX below 2²⁶⁰.
const DOWN: f64 = f64::MIN_POSITIVE * (1u128 << 127) as f64 * (1u128 << 127) as f64 * 16.0;

impl Default for Moments {
    fn default() -> Self {
        Self { count: 0.0, mean: 0.0, squares: 0.0, scale: 1.0 }
    }
}

impl Moments {
    pub fn of(numbers: impl Iterator<Item = f64> + Clone) -> Self {
        let largest = numbers.clone().fold(0.0, |largest: f64, x| largest.max(x.abs()));
        let scale = if largest < LARGE { 1.0 } else { DOWN };
        let scaled = numbers.map(|x| x * scale);
        let count = scaled.clone().count() as f64;
        if count == 0.0 {
            return Self::default();
        }
        let about = scaled.clone().sum::<f64>() / count;
        // What the first sum lost: where all are equal, their deviation is 0.
        let mean = about + scaled.clone().map(|x| x - about).sum::<f64>() / count;
        let squares = scaled.map(|x| (x - mean).powi(2)).sum();
        Self { count, mean, squares, scale }
    }

    pub fn add(&mut self, other: &Self) {
        let scale = self.scale.min(other.scale);
        let [this, other] = [&*self, other].map(|moments| moments.scaled(scale));
        let count = this.count + other.count;
        if count == 0.0 {
            return;
        }
        let distance = other.mean - this.mean;
        *self = Self {
            count,
            mean: this.mean + distance * (other.count / count),
            squares: this.squares
                + other.squares
                + distance * distance * (this.count * (other.count / count)),
            scale,
        };
    }

    pub fn mean(&self) -> f64 {
        self.mean / self.scale
    }

    /// The root of the mean of the squares of the distances from the mean.
    pub fn deviation(&self) -> f64 {
        (self.squares / self.count).sqrt() / self.scale
    }

    fn scaled(&self, scale: f64) -> Self {
        let factor = scale / self.scale;
        Self { mean: self.mean * factor, squares: self.squares * factor * factor, scale, ..*self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(numbers: &[f64]) -> Moments {
        Moments::of(numbers.iter().copied())
    }

    #[track_caller]
    fn assert_near(numbers: &[f64], mean: f64, deviation: f64) {
        for cut in 0..=numbers.len() {
            let (first, second) = numbers.split_at(cut);
            let mut all = of(first);
            all.add(&of(second));
            let near = |a: f64, b: f64| (a - b).abs() <= 1e-14 * b.abs();
            let found = (all.mean(), all.deviation());
            assert!(near(found.0, mean) && near(found.1, deviation), "{found:?}, cut at {cut}");
        }
    }

    #[test]
    fn of_few() {
        assert_near(&[3.0], 3.0, 0.0);
        assert_near(&[2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0], 5.0, 2.0);
    }

    #[test]
    fn of_equals() {
        assert_near(&[0.7; 1000], 0.7, 0.0);
    }

    /// The sum of their squares would have lost them.
    #[test]
    fn of_those_that_hardly_differ() {
        assert_near(&[1e9 + 1.0, 1e9 + 2.0, 1e9 + 3.0], 1e9 + 2.0, (2.0f64 / 3.0).sqrt());
    }

    #[test]
    fn of_the_largest() {
        assert_near(&[f64::MAX, f64::MAX, f64::MAX], f64::MAX, 0.0);
        assert_near(&[1e300, -1e300], 0.0, 1e300);
        assert_near(&[1e300, 3e300, 1.0, 1.0], 1e300, 1.5f64.sqrt() * 1e300);
    }

    #[test]
    fn of_the_smallest() {
        assert_near(&[1e-150, 3e-150], 2e-150, 1e-150);
    }
}
