//! All that is measured.

use crate::subjects::{Float, Maker, Operation, Subject};
use crate::{crates, ffi, library};

/// An element type that peers have functions of.
pub trait Peers: Float {
    fn peers() -> Vec<Subject<Self>>;
}

macro_rules! peers {
    ($($float:ident)*) => {$(
        impl Peers for $float {
            fn peers() -> Vec<Subject<Self>> {
                crates::$float().into_iter().chain(ffi::$float()).collect()
            }
        }
    )*};
}

peers!(f32 f64);

/// All subjects, memcpy first.
pub fn all<T: Peers>() -> Vec<Subject<T>> {
    let memcpy = Subject {
        name: "memcpy".into(),
        class: "",
        maker: Maker::Peer,
        operation: Operation::Copy,
        run: Box::new(|x, y| y.copy_from_slice(x)),
    };
    [vec![memcpy], library::subjects(), T::peers()].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use sigmoid_timing::Buffer;

    use super::*;

    /// At every length, as peers treat what is left over in their own ways.
    fn check<T: Peers>() {
        for subject in all::<T>() {
            let reference = subject.operation.reference();
            for length in [1, 2, 37, 64, 67, 1000] {
                let mut x = Buffer::random(T::ORDINARY, length, 0);
                if subject.operation == Operation::GradientFromOutput {
                    sigmoid::sigmoid_in_place(&mut x);
                }
                let mut y = vec![T::NAN; length];
                (subject.run)(&x, &mut y);
                for (&x, y) in x.iter().zip(y) {
                    let truth = reference.map_or(x, |reference| reference.round(x));
                    let error = (y.to_f64() - truth.to_f64()).abs();
                    let allowed = 4e-6 * truth.to_f64().abs().max(1.0);
                    assert!(
                        error < allowed,
                        "{}, {}, {length}: {y}, not {truth}, for {x}",
                        subject.name,
                        subject.operation
                    );
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
