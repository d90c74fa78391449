//! What a measurement needs to know of an element type.

use rand::distr::uniform::SampleUniform;
use sigmoid::{Element, Function};

use super::subject::Dtype;

pub trait Float: Element + SampleUniform + PartialOrd {
    const DTYPE: Dtype;

    fn from_f64(value: f64) -> Self;

    /// The function as people write it who have no library for it, if there is such a way.
    fn plain_loop(function: Function) -> Option<Loop<Self>>;
}

pub type Loop<T> = fn(&[T], &mut [T]);

macro_rules! float {
    ($float:ident, $dtype:expr) => {
        impl Float for $float {
            const DTYPE: Dtype = $dtype;

            fn from_f64(value: f64) -> Self {
                value as $float
            }

            fn plain_loop(function: Function) -> Option<Loop<Self>> {
                match function {
                    Function::Sigmoid => Some(|x, y| {
                        for (x, y) in x.iter().zip(y) {
                            *y = 1.0 / (1.0 + (-x).exp());
                        }
                    }),
                    _ => None,
                }
            }
        }
    };
}

float!(f32, Dtype::F32);
float!(f64, Dtype::F64);
