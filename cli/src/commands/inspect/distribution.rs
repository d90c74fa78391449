//! Counting numbers without knowing their range beforehand.

/// How often each number was met, when all are rounded to 11 significant bits.
///
/// So a quantile is off by less than 0.05 %, and exact where numbers are short, whatever the others
/// are; and memory is bounded. Numbers beyond f32 count as the largest there, and those below as 0.
#[derive(Clone)]
pub struct Distribution {
    /// One for each sign and power of two, negative ones first; there is none until a number falls
    /// into it.
    binades: Vec<Option<Box<[u64; STEPS]>>>,
    count: u64,
    /// Exactly.
    least: f64,
    greatest: f64,
}

/// What is told apart within a power of two.
const STEPS: usize = 1 << BITS;
/// Behind the first significant one.
const BITS: u32 = 10;

/// Of each sign, those of f32.
const BINADES: usize = 256;

/// The place of a number among all that are told apart, in increasing order.
#[derive(Clone, Copy)]
struct Key(usize);

/// On each side of zero there are so many.
const SIDE: usize = BINADES * STEPS;

/// The number of bits of an f32 that a key lacks.
const LOST: u32 = f32::MANTISSA_DIGITS - 1 - BITS;

/// A bin of a histogram, and how many numbers lie in it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bin {
    pub from: f64,
    pub to: f64,
    pub count: u64,
}

/// Counts in bins of equal width, and of what lies beyond them.
#[derive(Debug, PartialEq)]
pub struct Histogram {
    pub bins: Vec<Bin>,
    pub below: u64,
    pub above: u64,
}

/// Those of a histogram at most.
const BINS: f64 = 64.0;

/// At each end of the numbers, what need not fit into the bins.
const OUTERMOST: f64 = 0.001;

impl Default for Distribution {
    fn default() -> Self {
        Self {
            binades: vec![None; 2 * BINADES],
            count: 0,
            least: f64::INFINITY,
            greatest: f64::NEG_INFINITY,
        }
    }
}

impl Distribution {
    /// Counts a finite number.
    pub fn count(&mut self, x: f64) {
        let Key(key) = Key::of(x);
        let binade = self.binades[key / STEPS].get_or_insert_with(|| Box::new([0; STEPS]));
        binade[key % STEPS] += 1;
        self.count += 1;
        self.least = self.least.min(x);
        self.greatest = self.greatest.max(x);
    }

    /// The least number that this part of the numbers does not exceed; none of no numbers.
    pub fn quantile(&self, part: f64) -> Option<f64> {
        let wanted = ((part * self.count as f64).ceil() as u64).max(1);
        let mut met = 0;
        let (number, _) = self.numbers().find(|&(_, count)| {
            met += count;
            met >= wanted
        })?;
        Some(number.clamp(self.least, self.greatest))
    }

    /// A histogram of all numbers, unless the outermost at either end would take more than half of it.
    pub fn histogram(&self) -> Histogram {
        let ends = [OUTERMOST, 1.0 - OUTERMOST].map(|part| self.quantile(part));
        let [Some(low), Some(high)] = ends else {
            return Histogram { bins: Vec::new(), below: 0, above: 0 };
        };
        let is_whole = self.greatest - self.least <= 2.0 * (high - low);
        let [from, to] = if is_whole { [self.least, self.greatest] } else { [low, high] };

        let width = width(from, to);
        let place = |x: f64| place(x.clamp(self.least, self.greatest), width);
        let (first, last) = (place(from), place(to));
        let mut counts = vec![0; (last - first) as usize + 1];
        let [mut below, mut above] = [0; 2];
        for (number, count) in self.numbers() {
            match place(number) {
                place if place < first => below += count,
                place if place > last => above += count,
                place => counts[(place - first) as usize] += count,
            }
        }
        let edge = |i: usize| (first + i as f64) * width;
        let bin = |(i, count)| Bin { from: edge(i), to: edge(i + 1), count };
        Histogram { bins: counts.into_iter().enumerate().map(bin).collect(), below, above }
    }

    /// All numbers, rounded, in increasing order, and how often each was met.
    fn numbers(&self) -> impl Iterator<Item = (f64, u64)> {
        let binades = self.binades.iter().enumerate();
        let counts = binades.filter_map(|(i, binade)| Some((i, binade.as_ref()?)));
        let counts = counts.flat_map(|(i, binade)| {
            binade.iter().enumerate().map(move |(step, &count)| (Key(i * STEPS + step), count))
        });
        counts.filter(|&(_, count)| count > 0).map(|(key, count)| (key.number(), count))
    }
}

impl Key {
    fn of(x: f64) -> Self {
        let bits = (x.abs() as f32).min(f32::MAX).to_bits();
        // To the nearest; of two that are equally near, the even one.
        let odd = bits >> LOST & 1;
        let magnitude = (bits + (1 << (LOST - 1)) - 1 + odd) >> LOST;
        let magnitude = magnitude.min(f32::MAX.to_bits() >> LOST) as usize;
        Self(if x < 0.0 { SIDE - 1 - magnitude } else { SIDE + magnitude })
    }

    fn number(self) -> f64 {
        let number = |magnitude: usize| f64::from(f32::from_bits((magnitude as u32) << LOST));
        if self.0 < SIDE { 0.0 - number(SIDE - 1 - self.0) } else { number(self.0 - SIDE) }
    }
}

/// The least power of two of which few enough bins reach from one number to another, and which is no
/// less than what is told apart there.
fn width(from: f64, to: f64) -> f64 {
    let largest = from.abs().max(to.abs()).max(f32::MIN_POSITIVE.into());
    let mut width = power_of_two(largest) / STEPS as f64;
    while place(to, width) - place(from, width) >= BINS {
        width *= 2.0;
    }
    width
}

/// The greatest power of two that is not above a normal number.
fn power_of_two(x: f64) -> f64 {
    f64::from_bits(x.to_bits() & f64::INFINITY.to_bits())
}

/// The number of the bin of such a width in which a number lies. Each holds its end away from zero,
/// and the first above also zero.
fn place(x: f64, width: f64) -> f64 {
    let x = x / width;
    if x > 0.0 { x.ceil() - 1.0 } else { x.floor() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(numbers: impl IntoIterator<Item = f64>) -> Distribution {
        let mut distribution = Distribution::default();
        numbers.into_iter().for_each(|x| distribution.count(x));
        distribution
    }

    /// The edges of the first and the last bin, and the number of all.
    fn extent(numbers: &[f64]) -> (f64, f64, usize) {
        let bins = of(numbers.iter().copied()).histogram().bins;
        (bins[0].from, bins[bins.len() - 1].to, bins.len())
    }

    #[test]
    fn quantiles_of_short_numbers_are_exact() {
        let distribution = of((1..=100).map(f64::from));
        for (part, number) in [(0.0, 1.0), (0.01, 1.0), (0.011, 2.0), (0.5, 50.0), (1.0, 100.0)] {
            assert_eq!(distribution.quantile(part), Some(number), "{part}");
        }
        let distribution = of([-3.0, -0.0, 0.0, 0.5, f64::from(f32::MAX)]);
        let quantiles = [0.1, 0.4, 0.6, 0.8].map(|part| distribution.quantile(part).unwrap());
        assert_eq!(quantiles.map(f64::to_bits), [-3.0, 0.0, 0.0, 0.5].map(f64::to_bits));
        assert_eq!(of([]).quantile(0.5), None);
    }

    #[test]
    fn quantiles_are_off_by_less_than_said() {
        let mut x: f64 = 1e-30;
        while x < 1e30 {
            for x in [x, -x] {
                let numbers = [2.0 * x.abs(), x, -2.0 * x.abs()];
                let quantile = of(numbers).quantile(0.5).unwrap();
                assert!((quantile / x - 1.0).abs() < 0.0005, "{x} {quantile}");
            }
            x *= 1.0173;
        }
    }

    #[test]
    fn no_number_is_too_large_or_too_small() {
        let numbers = [-1e300, 1e-300, 1e200, 1e300];
        let distribution = of(numbers);
        let largest = f32::from_bits(f32::MAX.to_bits() >> LOST << LOST);
        assert_eq!(distribution.quantile(0.0), Some((-largest).into()));
        assert_eq!(distribution.quantile(0.5), Some(0.0));
        let Histogram { bins, below, above } = distribution.histogram();
        assert_eq!(bins.iter().map(|bin| bin.count).sum::<u64>() + below + above, 4);
        assert!(bins.len() <= 64);
    }

    #[test]
    fn probabilities_have_64_bins() {
        let bins = of([0.0, 1.0, 0.5, 1.0 / 64.0, 0.99]).histogram().bins;
        assert_eq!(bins.len(), 64);
        assert_eq!(bins[0], Bin { from: 0.0, to: 1.0 / 64.0, count: 2 });
        assert_eq!(bins[31], Bin { from: 31.0 / 64.0, to: 0.5, count: 1 });
        assert_eq!(bins[63], Bin { from: 63.0 / 64.0, to: 1.0, count: 2 });
    }

    #[test]
    fn bins_lie_where_the_numbers_do() {
        assert_eq!(extent(&[-30.0, -0.1, 31.9]), (-30.0, 32.0, 62));
        assert_eq!(extent(&[1000.0, 1100.0, 1040.0]), (998.0, 1100.0, 51));
        assert_eq!(extent(&[1e-12, 1.0625e-12]).2, 37);
        assert_eq!(extent(&[7.0]), (6.99609375, 7.0, 1));
        assert_eq!(extent(&[0.0]).2, 1);
    }

    #[test]
    fn what_lies_far_out_is_counted_apart() {
        let ordinary = (0..10_000).map(|i| f64::from(i % 100) / 10.0);
        let far = [-1e6, 1e5, 1e30];
        let histogram = of(ordinary.clone().chain(far)).histogram();
        assert_eq!((histogram.below, histogram.above), (1, 2));
        assert_eq!(histogram.bins.iter().map(|bin| bin.count).sum::<u64>(), 10_000);
        assert_eq!(histogram.bins[0].from, 0.0);
        // What is near enough is not.
        let histogram = of(ordinary.chain([-3.0])).histogram();
        assert_eq!((histogram.below, histogram.above), (0, 0));
    }

    #[test]
    fn nothing_has_no_bins() {
        assert_eq!(of([]).histogram(), Histogram { bins: Vec::new(), below: 0, above: 0 });
    }
}
