//! What is measured.

use std::cell::RefCell;
use std::fmt;
use std::thread::LocalKey;

use rand::distr::uniform::SampleUniform;
use sigmoid::Backend;

use crate::{crates, ffi, library};

/// A function over buffers, and what a reader wants to know of it.
pub struct Subject<T> {
    pub name: String,
    /// The name of the backend that uses the same instructions: with those it is compared.
    pub class: &'static str,
    pub maker: Maker,
    pub operation: Operation,
    pub run: Run<T>,
}

pub type Run<T> = Box<dyn Fn(&[T], &mut [T]) + Sync>;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Maker {
    ThisLibrary,
    Peer,
}

/// What a subject computes from each element of its input.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    Copy,
    Sigmoid,
    Gradient,
    /// The input is the output of the sigmoid.
    GradientFromOutput,
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Copy => "copy",
            Self::Sigmoid => "sigmoid",
            Self::Gradient => "gradient from x",
            Self::GradientFromOutput => "gradient from y",
        })
    }
}

/// An element type, and where its functions are interesting.
pub trait Float:
    sigmoid::Element + sigmoid_reference::Element + SampleUniform + fmt::LowerExp + fmt::Display
{
    const NAME: &'static str;
    const ONE: Self;
    /// −∞, ∞ and NaN.
    const ENDS: [Self; 3];
    /// Where nothing is special.
    const ORDINARY: (Self, Self);
    /// Where all results are subnormal.
    const TAIL: (Self, Self);
    /// Where some are.
    const MIXED: (Self, Self);

    fn peers() -> Vec<Subject<Self>>;

    fn ones() -> &'static LocalKey<RefCell<Vec<Self>>>;
}

macro_rules! float {
    ($float:ident, tail: $tail:expr, mixed: $mixed:expr) => {
        impl Float for $float {
            const NAME: &'static str = stringify!($float);
            const ONE: Self = 1.0;
            const ENDS: [Self; 3] = [$float::NEG_INFINITY, $float::INFINITY, $float::NAN];
            const ORDINARY: (Self, Self) = (-8.0, 8.0);
            const TAIL: (Self, Self) = $tail;
            const MIXED: (Self, Self) = $mixed;

            fn peers() -> Vec<Subject<Self>> {
                [crates::$float(), ffi::$float()].into_iter().flatten().collect()
            }

            fn ones() -> &'static LocalKey<RefCell<Vec<Self>>> {
                thread_local!(static ONES: RefCell<Vec<$float>> = const { RefCell::new(Vec::new()) });
                &ONES
            }
        }
    };
}

float!(f32, tail: (-103.0, -88.0), mixed: (-100.0, 100.0));
float!(f64, tail: (-744.0, -709.0), mixed: (-700.0, 700.0));

/// All of them, memcpy first.
pub fn all<T: Float>() -> Vec<Subject<T>> {
    let memcpy = Subject {
        name: "memcpy".into(),
        class: "",
        maker: Maker::Peer,
        operation: Operation::Copy,
        run: Box::new(|x, y| y.copy_from_slice(x)),
    };
    [vec![memcpy], library::subjects(), T::peers()].into_iter().flatten().collect()
}

/// The best class on this CPU: that of subjects that choose for themselves.
pub fn best_class() -> &'static str {
    Backend::available().next().expect("every CPU has `scalar`").name()
}

pub fn has_class(class: &str) -> bool {
    Backend::available().any(|backend| backend.name() == class)
}

#[cfg(test)]
mod tests {
    use sigmoid_reference::{Reference, SIGMOID, SIGMOID_GRADIENT, SLOPE_FROM_OUTPUT};

    use super::*;
    use crate::buffers::Buffer;

    /// At every length, as peers treat what is left over in their own ways.
    fn check<T: Float>() {
        for subject in all::<T>() {
            let reference: Option<Reference> = match subject.operation {
                Operation::Copy => None,
                Operation::Sigmoid => Some(SIGMOID),
                Operation::Gradient => Some(SIGMOID_GRADIENT),
                Operation::GradientFromOutput => Some(SLOPE_FROM_OUTPUT),
            };
            for length in [1, 2, 37, 64, 67, 1000] {
                let mut x = Buffer::random(T::ORDINARY, length);
                if subject.operation == Operation::GradientFromOutput {
                    sigmoid::sigmoid_in_place(&mut x);
                }
                let mut y = vec![T::NAN; length];
                (subject.run)(&x, &mut y);
                for (&x, y) in x.iter().zip(y) {
                    let truth = reference.map_or(x, |reference| reference.round(x));
                    let error = (y.to_f64() - truth.to_f64()).abs();
                    assert!(error < 1e-6, "{}, {length}: {y} for {x}", subject.name);
                }
            }
        }
    }

    #[test]
    fn f32_subjects_compute_what_they_claim() {
        check::<f32>();
    }

    #[test]
    fn f64_subjects_compute_what_they_claim() {
        check::<f64>();
    }
}
