//! Counting numbers without knowing their range beforehand.

/// Counts of numbers in bins of equal width, from one end of the numbers to the other.
///
/// The bins are as narrow as the numbers met so far allow: if one lies beyond them all, each takes
/// in its neighbour and is twice as wide. Numbers beyond ±[`LIMIT`] are counted apart.
#[derive(Clone)]
pub struct Histogram {
    width: f64,
    /// Each bin holds its end away from zero, and the first above also zero.
    below: [u64; BINS],
    above: [u64; BINS],
    pub below_limit: u64,
    pub above_limit: u64,
}

/// A bin, and how many numbers lie in it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bin {
    pub from: f64,
    pub to: f64,
    pub count: u64,
}

/// On each side of zero.
const BINS: usize = 64;

/// Beyond it the sigmoid has long been 0 or 1 in f32.
pub const LIMIT: f64 = 32.0;

/// The least reach of the bins to each side.
const LEAST: f64 = LIMIT / (1u64 << 40) as f64;

impl Default for Histogram {
    fn default() -> Self {
        Self {
            width: LEAST / BINS as f64,
            below: [0; BINS],
            above: [0; BINS],
            below_limit: 0,
            above_limit: 0,
        }
    }
}

impl Histogram {
    /// Counts a number that is not NaN.
    pub fn count(&mut self, x: f64) {
        let magnitude = x.abs();
        if magnitude > LIMIT {
            *(if x < 0.0 { &mut self.below_limit } else { &mut self.above_limit }) += 1;
            return;
        }
        while magnitude > self.width * BINS as f64 {
            self.widen();
        }
        let bin = ((magnitude / self.width).ceil() as usize).saturating_sub(1);
        let side = if x < 0.0 { &mut self.below } else { &mut self.above };
        side[bin] += 1;
    }

    pub fn add(&mut self, other: &Self) {
        let mut other = other.clone();
        while self.width < other.width {
            self.widen();
        }
        while other.width < self.width {
            other.widen();
        }
        let counts = self.below.iter_mut().chain(&mut self.above);
        counts.zip(other.below.iter().chain(&other.above)).for_each(|(count, more)| *count += more);
        self.below_limit += other.below_limit;
        self.above_limit += other.above_limit;
    }

    /// The bins from the first to the last that is not empty, in increasing order; at most 64.
    pub fn bins(&self) -> Vec<Bin> {
        let bins = self.all_bins();
        if bins.len() <= BINS {
            return bins;
        }
        let mut wider = self.clone();
        wider.widen();
        wider.all_bins()
    }

    fn all_bins(&self) -> Vec<Bin> {
        let counts: Vec<u64> = self.below.iter().rev().chain(&self.above).copied().collect();
        let is_filled = |count: &u64| *count > 0;
        let Some(first) = counts.iter().position(is_filled) else { return Vec::new() };
        let last = counts.iter().rposition(is_filled).expect("the first is filled");
        let edge = |i: usize| (i as f64 - BINS as f64) * self.width;
        (first..=last).map(|i| Bin { from: edge(i), to: edge(i + 1), count: counts[i] }).collect()
    }

    fn widen(&mut self) {
        self.width *= 2.0;
        for side in [&mut self.below, &mut self.above] {
            for i in 0..BINS / 2 {
                side[i] = side[2 * i] + side[2 * i + 1];
            }
            side[BINS / 2..].fill(0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(numbers: &[f64]) -> Histogram {
        let mut histogram = Histogram::default();
        numbers.iter().for_each(|&x| histogram.count(x));
        histogram
    }

    #[test]
    fn probabilities_have_64_bins() {
        let bins = of(&[0.0, 1.0, 0.5, 1.0 / 64.0, 0.99]).bins();
        assert_eq!(bins.len(), 64);
        assert_eq!(bins[0], Bin { from: 0.0, to: 1.0 / 64.0, count: 2 });
        assert_eq!(bins[31], Bin { from: 31.0 / 64.0, to: 0.5, count: 1 });
        assert_eq!(bins[63], Bin { from: 63.0 / 64.0, to: 1.0, count: 2 });
    }

    #[test]
    fn no_more_bins_than_fit_on_a_line() {
        let bins = of(&[-30.0, -0.1, 31.9]).bins();
        assert_eq!((bins[0].from, bins[bins.len() - 1].to), (-30.0, 32.0));
        assert_eq!(bins.len(), 62);
        assert_eq!(bins[29], Bin { from: -1.0, to: 0.0, count: 1 });
    }

    #[test]
    fn what_lies_far_out_is_counted_apart() {
        let histogram = of(&[-32.5, 32.0, f64::INFINITY, 1e300, f64::NEG_INFINITY]);
        assert_eq!((histogram.below_limit, histogram.above_limit), (2, 2));
        assert_eq!(histogram.bins().iter().map(|bin| bin.count).sum::<u64>(), 1);
    }

    #[test]
    fn order_and_parts_do_not_matter() {
        let numbers = [3.0, -1e-9, 0.25, -17.0, 0.0, 2.5, 1e-3];
        let expected = of(&numbers).bins();
        for cut in 0..=numbers.len() {
            let (first, second) = numbers.split_at(cut);
            let mut sum = of(second);
            sum.add(&of(first));
            assert_eq!(sum.bins(), expected);
        }
    }

    #[test]
    fn nothing_has_no_bins() {
        assert_eq!(of(&[]).bins(), []);
    }
}
