//! The element types, and what they are computed with, as a plain loop would do it.

use std::fmt::Debug;
use std::ops::{Add, Mul, Sub};

use half::{bf16, f16};
use sigmoid_reference::Format;

pub trait Number: sigmoid::Element + Format {
    /// Of halves `f32`.
    type Real: Real;

    fn new(value: f64) -> Self;
    fn widen(self) -> Self::Real;
    fn round(wide: Self::Real) -> Self;
}

pub trait Real:
    Number<Real = Self> + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> + Debug
{
}

macro_rules! real {
    ($($Real:ident)+) => {$(
        impl Real for $Real {}

        impl Number for $Real {
            type Real = Self;

            fn new(value: f64) -> Self {
                value as Self
            }

            fn widen(self) -> Self {
                self
            }

            fn round(wide: Self) -> Self {
                wide
            }
        }
    )+};
}

macro_rules! halves {
    ($($Half:ident)+) => {$(
        impl Number for $Half {
            type Real = f32;

            fn new(value: f64) -> Self {
                Self::from_f64(value)
            }

            fn widen(self) -> f32 {
                self.to_f32()
            }

            fn round(wide: f32) -> Self {
                Self::from_f32(wide)
            }
        }
    )+};
}

real!(f32 f64);
halves!(f16 bf16);

/// A test of each element type.
macro_rules! for_each_type {
    ($($test:ident)+) => {$(
        #[test]
        fn $test() {
            each::$test::<f32>();
            each::$test::<f64>();
            each::$test::<half::f16>();
            each::$test::<half::bf16>();
        }
    )+};
}
pub(crate) use for_each_type;

/// Ordinary numbers, with something special now and then: different ones for each seed.
pub fn numbers<T: Number>(seed: usize, len: usize) -> Vec<T> {
    const SPECIAL: [f64; 6] = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -0.0, 1e-7, 100.0];
    (0..len)
        .map(|i| {
            let angle = (i * i + 31 * seed) as f64;
            T::new(match (i + seed) % 29 {
                7 => SPECIAL[(i / 29 + seed) % SPECIAL.len()],
                _ => 7.0 * (angle * (1.0 + 0.01 * seed as f64)).sin(),
            })
        })
        .collect()
}

pub fn widen<T: Number>(x: &[T]) -> Vec<T::Real> {
    x.iter().map(|x| x.widen()).collect()
}

pub fn round<T: Number>(x: impl IntoIterator<Item = T::Real>) -> Vec<T> {
    x.into_iter().map(T::round).collect()
}

#[track_caller]
pub fn assert_same<T: Format>(left: &[T], right: &[T]) {
    assert_eq!(left.len(), right.len());
    for (i, (l, r)) in left.iter().zip(right).enumerate() {
        assert!(l.is(*r), "{l:?} and {r:?} at {i} of {}", left.len());
    }
}
