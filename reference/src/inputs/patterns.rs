//! Sets of f32.

use std::f64::consts::LN_2;
use std::ops::{Range, RangeInclusive};

use super::Inputs;
use crate::format::Format;

/// A set of f32, from every n-th of the 2³² to all of them, and denser where it matters.
#[derive(Clone, Debug)]
pub struct Patterns {
    /// In increasing order, none empty, none interleaved.
    spans: Vec<Span>,
}

impl Patterns {
    /// All 2³², NaNs included.
    pub fn all() -> Self {
        Self::every(1)
    }

    /// Every `stride`-th.
    pub fn every(stride: u64) -> Self {
        Patterns { spans: vec![Span::new(ALL_KEYS, stride)] }
    }

    /// All from one number to another.
    pub fn within(range: RangeInclusive<f32>) -> Self {
        Patterns { spans: vec![Span::new(range.start().key()..range.end().key() + 1, 1)] }
    }

    /// Every `stride`-th, and all where σ is subnormal, within 2¹² of the ends of the reduced range
    /// (2⁸ with a table of 16), or near a special value.
    pub fn sample(stride: u64) -> Self {
        Self::every(stride)
            .near_reductions(16, 1 << 8)
            .near_reductions(1, 1 << 12)
            .near_specials(16)
            .with_range(SUBNORMAL_SIGMOID, 1)
    }

    /// With every `stride`-th of a range in place of what there was.
    pub fn with_range(self, range: RangeInclusive<f32>, stride: u64) -> Self {
        self.with(range.start().key()..range.end().key() + 1, stride)
    }

    /// With all within `distance` places of `x`.
    pub fn near(self, x: f32, distance: u64) -> Self {
        let key = x.key();
        self.with(key.saturating_sub(distance)..(key + distance + 1).min(ALL_KEYS.end), 1)
    }

    /// With all within `distance` places of any of these.
    pub fn near_points(self, points: &[f64], distance: u64) -> Self {
        points.iter().fold(self, |patterns, &x| patterns.near(x as f32, distance))
    }

    /// With all within `distance` places of where −x · log₂e · `parts` is rounded to another
    /// integer: there a reduction changes its table entry or exponent. Up to |x| = 110.
    pub fn near_reductions(self, parts: u32, distance: u64) -> Self {
        let step = LN_2 / f64::from(parts);
        let last = (110.0 / step) as i32;
        let ends: Vec<_> = (-last..last).map(|k| (f64::from(k) + 0.5) * step).collect();
        self.near_points(&ends, distance)
    }

    /// With all within `distance` places of a special value: zeros, infinities, NaNs, ends of the
    /// subnormal and of the normal numbers, and of the regions of σ.
    pub fn near_specials(self, distance: u64) -> Self {
        let nans = [0x7f80_0001, 0x7fbf_ffff, 0x7fc0_0000, 0x7fff_ffff].map(f32::from_bits);
        SPECIALS
            .into_iter()
            .chain(nans)
            .flat_map(|x| [x, -x])
            .fold(self, |patterns, x| patterns.near(x, distance))
    }

    fn with(mut self, keys: Range<u64>, stride: u64) -> Self {
        let from = self.spans.partition_point(|span| span.end() <= keys.start);
        let to = self.spans.partition_point(|span| span.first < keys.end);
        let replaced = &self.spans[from..to];
        let below = replaced.first().map(|span| span.split(keys.start).0);
        let above = replaced.last().map(|span| span.split(keys.end).1);
        let new = [below, Some(Span::new(keys, stride)), above];
        self.spans.splice(from..to, new.into_iter().flatten().filter(|span| span.count > 0));
        self
    }
}

impl Inputs<f32> for Patterns {
    fn count(&self) -> u64 {
        self.spans.iter().map(|span| span.count).sum()
    }

    fn append(&self, mut positions: Range<u64>, inputs: &mut Vec<f32>) {
        for span in &self.spans {
            let inside = positions.start.min(span.count)..positions.end.min(span.count);
            inputs.extend(inside.map(|i| f32::from_key(span.first + i * span.stride)));
            positions.start = positions.start.saturating_sub(span.count);
            positions.end = positions.end.saturating_sub(span.count);
        }
    }
}

const ALL_KEYS: Range<u64> = 0..1 << 32;

/// Where σ is subnormal, and on both sides a little more.
const SUBNORMAL_SIGMOID: RangeInclusive<f32> = -104.0..=-87.33;

const SPECIALS: [f32; 13] = [
    0.0,
    f32::MIN_POSITIVE,
    1.0 / (1 << 24) as f32,
    // Here kernels turn to a straight line.
    1.0 / (1 << 11) as f32,
    1.0,
    // From here σ is 1.
    17.328_68,
    // σ is subnormal from here,
    87.336_54,
    // less than the smallest number, and zero.
    103.278_93,
    103.972_08,
    104.0,
    110.0,
    f32::MAX,
    f32::INFINITY,
];

/// `count` keys, `stride` apart.
#[derive(Clone, Copy, Debug)]
struct Span {
    first: u64,
    count: u64,
    stride: u64,
}

impl Span {
    fn new(keys: Range<u64>, stride: u64) -> Self {
        let count = (keys.end - keys.start).div_ceil(stride);
        Span { first: keys.start, count, stride }
    }

    /// Past the last key.
    fn end(&self) -> u64 {
        self.first + (self.count - 1) * self.stride + 1
    }

    /// The keys below `key`, and the others.
    fn split(&self, key: u64) -> (Span, Span) {
        let below = key.saturating_sub(self.first).div_ceil(self.stride).min(self.count);
        let first = self.first + below * self.stride;
        (Span { count: below, ..*self }, Span { first, count: self.count - below, ..*self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(patterns: &Patterns) -> Vec<u64> {
        let mut inputs = Vec::new();
        patterns.append(0..patterns.count(), &mut inputs);
        inputs.into_iter().map(f32::key).collect()
    }

    #[test]
    fn denser_spans_replace_what_was_there() {
        let zero = 0.0f32.key();
        let patterns = Patterns { spans: vec![Span::new(zero..zero + 30, 10)] }
            .with(zero + 9..zero + 12, 1)
            .with(zero + 11..zero + 14, 1)
            .with(zero + 25..zero + 27, 1);
        let offsets: Vec<_> = keys(&patterns).into_iter().map(|key| key - zero).collect();
        assert_eq!(offsets, [0, 9, 10, 11, 12, 13, 20, 25, 26]);
    }

    #[test]
    fn a_range_has_a_stride_of_its_own() {
        let patterns = Patterns::within(-1.0..=-0.25).with_range(-1.0..=-0.5, 7);
        let (least, half) = ((-1.0f32).key(), (-0.5f32).key());
        let sparse = (least..=half).step_by(7);
        assert!(keys(&patterns).into_iter().eq(sparse.chain(half + 1..=(-0.25f32).key())));
    }

    #[test]
    fn samples_are_in_increasing_order_and_complete() {
        let patterns = Patterns::sample(1 << 16);
        let keys = keys(&patterns);
        assert!(keys.is_sorted_by(|a, b| a < b));
        let has = |x: f32| keys.binary_search(&x.key()).is_ok();
        assert!([f32::NEG_INFINITY, -0.0, f32::MIN_POSITIVE, f32::MAX].into_iter().all(has));
        assert!(has(f32::from_bits(u32::MAX)) && has(f32::from_bits(u32::MAX >> 1)));
        // ½ ln 2 and 1½ ln 2 / 16, from tables.
        assert!(has(0.346_573_6) && has(-0.064_982_55));
    }

    #[test]
    fn any_stretch_can_be_had() {
        let patterns = Patterns::every(1 << 20).near(1.0, 5).near(2.0, 5);
        let mut pieces = Vec::new();
        for position in 0..patterns.count() {
            patterns.append(position..position + 1, &mut pieces);
        }
        let pieces: Vec<_> = pieces.into_iter().map(f32::key).collect();
        assert_eq!(pieces, keys(&patterns));
        assert_eq!(Patterns::all().count(), 1 << 32);
    }
}
