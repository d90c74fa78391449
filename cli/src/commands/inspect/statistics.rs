//! What is counted of an array.

use std::ops::{Mul, Sub};

use sigmoid::{Activation, Element};
use sigmoid_reference::Format;

use super::histogram::Histogram;

/// An element type: f32 or f64.
pub trait Float: Element + Format + From<f32> + Mul<Output = Self> + Sub<Output = Self> {}

impl Float for f32 {}
impl Float for f64 {}

#[derive(Clone, Default)]
pub struct Statistics {
    pub numbers: Numbers,
    pub x: Histogram,
    pub y: Histogram,
}

/// What there is place for even if there are many arrays: all except the histograms.
#[derive(Clone)]
pub struct Numbers {
    pub count: u64,
    pub nan: u64,
    pub negative_infinite: u64,
    pub positive_infinite: u64,
    pub subnormal: u64,
    /// Of the finite numbers, as is the sum.
    pub least: f64,
    pub greatest: f64,
    sum: f64,
    /// How often the size of the derivative is below each of [`FLAT`].
    pub flat: [u64; FLAT.len()],
    /// How often y·(1 − y), with y rounded, is 0.
    pub lost: u64,
}

/// Derivatives below which little is learned, or nothing.
pub const FLAT: [f64; 2] = [1e-3, 1e-6];

impl Default for Numbers {
    fn default() -> Self {
        Self {
            count: 0,
            nan: 0,
            negative_infinite: 0,
            positive_infinite: 0,
            subnormal: 0,
            least: f64::INFINITY,
            greatest: f64::NEG_INFINITY,
            sum: 0.0,
            flat: [0; FLAT.len()],
            lost: 0,
        }
    }
}

impl Statistics {
    pub fn of<T: Float>(elements: &[T], function: impl Activation) -> Self {
        let (mut y, mut slope) = (elements.to_vec(), elements.to_vec());
        function.forward_and_gradient(elements, &mut y, &mut slope);
        let mut new = Self::default();
        for ((&x, &y), slope) in elements.iter().zip(&y).zip(slope) {
            new.count(x, y, slope.to_f64().abs());
        }
        new
    }

    fn count<T: Float>(&mut self, x: T, y: T, slope: f64) {
        self.numbers.count(x, y, slope);
        if x.is_nan() {
            return;
        }
        self.x.count(x.to_f64());
        if !y.is_nan() {
            self.y.count(y.to_f64());
        }
    }

    pub fn add(&mut self, other: &Self) {
        self.numbers.add(&other.numbers);
        self.x.add(&other.x);
        self.y.add(&other.y);
    }
}

impl Numbers {
    fn count<T: Float>(&mut self, x: T, y: T, slope: f64) {
        let value = x.to_f64();
        self.count += 1;
        if x.is_nan() {
            self.nan += 1;
            return;
        }
        self.negative_infinite += u64::from(value == f64::NEG_INFINITY);
        self.positive_infinite += u64::from(value == f64::INFINITY);
        self.subnormal += u64::from(x.is_tiny() && value != 0.0);
        if value.is_finite() {
            self.least = self.least.min(value);
            self.greatest = self.greatest.max(value);
            self.sum += value;
        }
        for (flat, limit) in self.flat.iter_mut().zip(FLAT) {
            *flat += u64::from(slope < limit);
        }
        self.lost += u64::from((y * (T::from(1.0f32) - y)).to_f64() == 0.0);
    }

    fn add(&mut self, other: &Self) {
        self.count += other.count;
        self.nan += other.nan;
        self.negative_infinite += other.negative_infinite;
        self.positive_infinite += other.positive_infinite;
        self.subnormal += other.subnormal;
        self.least = self.least.min(other.least);
        self.greatest = self.greatest.max(other.greatest);
        self.sum += other.sum;
        self.flat.iter_mut().zip(other.flat).for_each(|(flat, more)| *flat += more);
        self.lost += other.lost;
    }

    pub fn infinite(&self) -> u64 {
        self.negative_infinite + self.positive_infinite
    }

    /// Least, mean and greatest of the finite numbers, if there are any.
    pub fn range(&self) -> Option<[f64; 3]> {
        let finite = self.count - self.nan - self.infinite();
        (finite > 0).then(|| [self.least, self.sum / finite as f64, self.greatest])
    }
}
