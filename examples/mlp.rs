//! Learns handwritten digits: a network with one hidden layer, forwards and backwards.
//!
//!     cargo run --release --example mlp

use sigmoid::{Activation, BceWithLogits, Gelu};

#[path = "data/digits.rs"]
mod digits;
use digits::{CLASSES, Digits, PIXELS};

const HIDDEN: usize = 48;
const STEPS: usize = 150;
/// The mean is over ten logits an image, so gradients are small.
const RATE: f32 = 2.0;
const MOMENTUM: f32 = 0.9;

/// `y = W·x + b`, where `W` has a row for each output, `b` as its last element.
struct Layer {
    inputs: usize,
    weights: Vec<f32>,
    velocity: Vec<f32>,
}

impl Layer {
    fn new(inputs: usize, outputs: usize, random: &mut impl FnMut() -> f32) -> Self {
        let scale = (3.0 / inputs as f32).sqrt();
        let weights: Vec<f32> = (0..(inputs + 1) * outputs).map(|_| scale * random()).collect();
        Self { inputs, velocity: vec![0.0; weights.len()], weights }
    }

    fn rows(&self) -> impl Iterator<Item = (&[f32], f32)> {
        self.weights.chunks_exact(self.inputs + 1).map(|row| {
            let (bias, weights) = row.split_last().expect("a bias");
            (weights, *bias)
        })
    }

    fn forward(&self, x: &[f32]) -> Vec<f32> {
        let mut y = Vec::new();
        for x in x.chunks_exact(self.inputs) {
            y.extend(self.rows().map(|(weights, bias)| {
                bias + weights.iter().zip(x).map(|(w, x)| w * x).sum::<f32>()
            }));
        }
        y
    }

    /// Takes a step down; gives the gradient by `x`, of that by `y`.
    fn backward(&mut self, x: &[f32], by_y: &[f32]) -> Vec<f32> {
        let outputs = self.weights.len() / (self.inputs + 1);
        let mut by_x = vec![0.0; x.len()];
        let mut by_weights = vec![0.0; self.weights.len()];
        let samples = x.chunks_exact(self.inputs).zip(by_x.chunks_exact_mut(self.inputs));
        for ((x, by_x), by_y) in samples.zip(by_y.chunks_exact(outputs)) {
            let rows = by_weights.chunks_exact_mut(self.inputs + 1);
            for ((by_row, (weights, _)), slope) in rows.zip(self.rows()).zip(by_y) {
                for i in 0..self.inputs {
                    by_x[i] += slope * weights[i];
                    by_row[i] += slope * x[i];
                }
                by_row[self.inputs] += slope;
            }
        }
        for ((weight, velocity), gradient) in
            self.weights.iter_mut().zip(&mut self.velocity).zip(by_weights)
        {
            *velocity = MOMENTUM * *velocity - RATE * gradient;
            *weight += *velocity;
        }
        by_x
    }
}

fn main() {
    let [train, held_out] = Digits::load();
    let mut state = 1u64;
    // From -1 to 1: the same in each run.
    let mut random = || {
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (state >> 40) as f32 / (1 << 23) as f32 - 1.0
    };
    let mut hidden = Layer::new(PIXELS, HIDDEN, &mut random);
    let mut output = Layer::new(HIDDEN, CLASSES, &mut random);
    let images = &train.images;
    for step in 0..=STEPS {
        let z = hidden.forward(images);
        let mut h = vec![0.0; z.len()];
        Gelu.forward(&z, &mut h);
        let logits = output.forward(&h);

        let mut by_logits = vec![0.0; logits.len()];
        let loss = BceWithLogits::new().mean_and_gradient(&logits, &train.targets, &mut by_logits);
        if step % 50 == 0 {
            println!("step {step:3}: loss {loss:.5}");
        }

        let mut gradient = output.backward(&h, &by_logits);
        Gelu.backward_in_place(&z, &mut gradient);
        hidden.backward(images, &gradient);
    }

    let mut h = hidden.forward(&held_out.images);
    Gelu.forward_in_place(&mut h);
    let accuracy = held_out.accuracy(&output.forward(&h));
    println!("right: {:.1} % of {} held-out digits", 100.0 * accuracy, held_out.len());
    assert!(accuracy > 0.95);
}
