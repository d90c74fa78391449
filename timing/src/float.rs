//! What a measurement needs to know of an element type.

use rand::distr::uniform::SampleUniform;
use sigmoid::{Element, Function};

use crate::clock::Run;

/// An element type, where its functions are interesting, and what they are compared with.
pub trait Float: Element + SampleUniform + PartialOrd {
    /// Where nothing is special.
    const ORDINARY: [Self; 2];
    /// Where all results of the sigmoid are subnormal.
    const TAIL: [Self; 2];
    /// Where some are.
    const MIXED: [Self; 2];

    /// The function as people write it who have no library for it, if there is such a way.
    fn plain_loop(function: Function) -> Option<Run<Self>>;
}

fn each<T: Copy>(f: impl Fn(T) -> T + Sync + 'static) -> Run<T> {
    Box::new(move |x, y| {
        for (x, y) in x.iter().zip(y) {
            *y = f(*x);
        }
    })
}

macro_rules! float {
    ($float:ident, tail: $tail:expr, mixed: $mixed:expr) => {
        impl Float for $float {
            const ORDINARY: [Self; 2] = [-8.0, 8.0];
            const TAIL: [Self; 2] = $tail;
            const MIXED: [Self; 2] = $mixed;

            fn plain_loop(function: Function) -> Option<Run<Self>> {
                use std::$float::consts::FRAC_2_PI;

                Some(match function {
                    Function::Sigmoid => each(|x: $float| 1.0 / (1.0 + (-x).exp())),
                    Function::Tanh => each($float::tanh),
                    Function::Silu => each(|x: $float| x / (1.0 + (-x).exp())),
                    Function::GeluTanh => each(|x: $float| {
                        let inner = FRAC_2_PI.sqrt() * (x + 0.044715 * x * x * x);
                        0.5 * x * (1.0 + inner.tanh())
                    }),
                    Function::Exp => each($float::exp),
                    Function::Elu(elu) => {
                        let alpha = elu.alpha() as $float;
                        each(move |x: $float| if x >= 0.0 { x } else { alpha * x.exp_m1() })
                    }
                    Function::LeakyRelu(leaky_relu) => {
                        let slope = leaky_relu.slope() as $float;
                        each(move |x: $float| if x >= 0.0 { x } else { slope * x })
                    }
                    Function::Relu => each(|x: $float| x.max(0.0)),
                    _ => return None,
                })
            }
        }
    };
}

float!(f32, tail: [-103.0, -88.0], mixed: [-100.0, 100.0]);
float!(f64, tail: [-744.0, -709.0], mixed: [-700.0, 700.0]);

#[cfg(test)]
mod tests {
    use sigmoid::Activation;

    use super::*;

    #[test]
    fn a_plain_loop_is_of_the_function() {
        let x = [-3.0, -0.5, 0.0, 0.25, 2.0f64];
        let [mut plain, mut y] = [[0.0; 5]; 2];
        for &function in Function::ALL {
            let Some(run) = f64::plain_loop(function) else { continue };
            run(&x, &mut plain);
            function.forward(&x, &mut y);
            for (plain, y) in plain.into_iter().zip(y) {
                assert!((plain - y).abs() <= 1e-14 * y.abs(), "{function}: {plain}, not {y}");
            }
        }
    }
}
