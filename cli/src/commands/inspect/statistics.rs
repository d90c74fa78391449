//! What is counted of an array.

use std::ops::{Mul, Sub};

use sigmoid::{Activation, Element};
use sigmoid_reference::Format;

use super::distribution::Distribution;
use super::moments::Moments;

/// An element type, with arithmetic.
pub trait Float: Element + Format + From<u8> + Mul<Output = Self> + Sub<Output = Self> {}

impl<T> Float for T where T: Element + Format + From<u8> + Mul<Output = Self> + Sub<Output = Self> {}

#[derive(Clone, Default)]
pub struct Statistics {
    pub numbers: Numbers,
    /// Of the finite numbers.
    pub x: Distribution,
    /// Of the finite values at those.
    pub y: Distribution,
}

/// What there is place for even if there are many arrays: all except the distributions.
#[derive(Clone)]
pub struct Numbers {
    pub count: u64,
    pub nan: u64,
    pub negative_infinite: u64,
    pub positive_infinite: u64,
    pub zero: u64,
    /// Below zero, −∞ included.
    pub negative: u64,
    pub subnormal: u64,
    /// Of the finite numbers, as are the moments.
    least: f64,
    greatest: f64,
    moments: Moments,
    /// How often the size of the derivative is below each of [`FLAT`].
    pub flat: [u64; FLAT.len()],
    /// How often y·(1 − y), with y rounded, is 0.
    pub lost: u64,
}

/// Derivatives below which little is learned, or nothing.
pub const FLAT: [f64; 2] = [1e-3, 1e-6];

/// The parts of the numbers whose [quantiles](Distribution::quantile) are shown.
pub const PARTS: [f64; 7] = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];

/// What is shown of an array when all of it is known.
pub struct Found {
    pub numbers: Numbers,
    /// None if there is no finite number.
    pub summary: Option<Summary>,
}

/// Of the finite numbers.
pub struct Summary {
    pub least: f64,
    pub greatest: f64,
    pub mean: f64,
    pub deviation: f64,
    pub quantiles: [f64; PARTS.len()],
}

impl Default for Numbers {
    fn default() -> Self {
        Self {
            count: 0,
            nan: 0,
            negative_infinite: 0,
            positive_infinite: 0,
            zero: 0,
            negative: 0,
            subnormal: 0,
            least: f64::INFINITY,
            greatest: f64::NEG_INFINITY,
            moments: Moments::default(),
            flat: [0; FLAT.len()],
            lost: 0,
        }
    }
}

/// A piece of an array, and what was counted of it.
pub struct Piece<'x, T> {
    x: &'x [T],
    y: Vec<T>,
    numbers: Numbers,
}

impl<'x, T: Float> Piece<'x, T> {
    pub fn of(x: &'x [T], function: impl Activation) -> Self {
        let (mut y, mut slope) = (x.to_vec(), x.to_vec());
        function.forward_and_gradient(x, &mut y, &mut slope);
        let mut numbers = Numbers::default();
        for ((&x, &y), slope) in x.iter().zip(&y).zip(slope) {
            numbers.count(x, y, slope.to_f64().abs());
        }
        numbers.moments = Moments::of(finite(x));
        Self { x, y, numbers }
    }
}

impl Statistics {
    pub fn add<T: Float>(&mut self, piece: &Piece<T>) {
        self.numbers.add(&piece.numbers);
        finite(piece.x).for_each(|x| self.x.count(x));
        let is_finite = |x: &T| x.to_f64().is_finite();
        let values = piece.x.iter().zip(&piece.y).filter(|(x, _)| is_finite(x)).map(|(_, y)| y);
        values.filter(|y| is_finite(y)).for_each(|y| self.y.count(y.to_f64()));
    }

    pub fn found(&self) -> Found {
        let Numbers { least, greatest, moments, .. } = self.numbers;
        let quantile = |part| self.x.quantile(part);
        Found {
            numbers: self.numbers.clone(),
            summary: quantile(0.0).map(|_| Summary {
                least,
                greatest,
                mean: moments.mean(),
                deviation: moments.deviation(),
                quantiles: PARTS.map(|part| quantile(part).expect("there are numbers")),
            }),
        }
    }
}

fn finite<T: Float>(x: &[T]) -> impl Iterator<Item = f64> + Clone {
    x.iter().map(|x| x.to_f64()).filter(|x| x.is_finite())
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
        self.zero += u64::from(value == 0.0);
        self.negative += u64::from(value < 0.0);
        self.subnormal += u64::from(x.is_tiny() && value != 0.0);
        if value.is_finite() {
            self.least = self.least.min(value);
            self.greatest = self.greatest.max(value);
        }
        for (flat, limit) in self.flat.iter_mut().zip(FLAT) {
            *flat += u64::from(slope < limit);
        }
        self.lost += u64::from((y * (T::from(1) - y)).to_f64() == 0.0);
    }

    fn add(&mut self, other: &Self) {
        self.count += other.count;
        self.nan += other.nan;
        self.negative_infinite += other.negative_infinite;
        self.positive_infinite += other.positive_infinite;
        self.zero += other.zero;
        self.negative += other.negative;
        self.subnormal += other.subnormal;
        self.least = self.least.min(other.least);
        self.greatest = self.greatest.max(other.greatest);
        self.moments.add(&other.moments);
        self.flat.iter_mut().zip(other.flat).for_each(|(flat, more)| *flat += more);
        self.lost += other.lost;
    }
}
