//! Learns handwritten digits: ten logistic regressions, each of which tells one digit from the rest.
//!
//!     cargo run --release --example logistic_regression

use sigmoid::{BceWithLogits, sigmoid};

#[path = "data/digits.rs"]
mod digits;
use digits::{CLASSES, Digits, PIXELS};

const STEPS: usize = 300;
/// The mean is over ten logits an image, so gradients are small.
const RATE: f32 = 5.0;
const MOMENTUM: f32 = 0.9;

/// A row of weights for each class, and its bias.
struct Model {
    weights: Vec<f32>,
    bias: [f32; CLASSES],
}

impl Model {
    fn zero() -> Self {
        Self { weights: vec![0.0; CLASSES * PIXELS], bias: [0.0; CLASSES] }
    }

    fn logits(&self, digits: &Digits) -> Vec<f32> {
        let mut logits = Vec::with_capacity(digits.targets.len());
        for image in digits.images.chunks_exact(PIXELS) {
            for (weights, bias) in self.weights.chunks_exact(PIXELS).zip(self.bias) {
                let products = weights.iter().zip(image).map(|(w, pixel)| w * pixel);
                logits.push(bias + products.sum::<f32>());
            }
        }
        logits
    }

    /// The gradient by weights and biases, of that by the logits.
    fn gradient(digits: &Digits, by_logits: &[f32]) -> Self {
        let mut gradient = Self::zero();
        let rows = by_logits.chunks_exact(CLASSES);
        for (image, row) in digits.images.chunks_exact(PIXELS).zip(rows) {
            for (class, slope) in row.iter().enumerate() {
                gradient.bias[class] += slope;
                let weights = &mut gradient.weights[class * PIXELS..][..PIXELS];
                weights.iter_mut().zip(image).for_each(|(w, pixel)| *w += slope * pixel);
            }
        }
        gradient
    }

    fn parameters(&mut self) -> impl Iterator<Item = &mut f32> {
        self.weights.iter_mut().chain(&mut self.bias)
    }
}

fn main() {
    let [train, held_out] = Digits::load();
    let mut model = Model::zero();
    let mut velocity = Model::zero();
    let mut by_logits = vec![0.0; train.targets.len()];
    for step in 0..=STEPS {
        let logits = model.logits(&train);
        let loss = BceWithLogits::new().mean_and_gradient(&logits, &train.targets, &mut by_logits);
        if step % 50 == 0 {
            println!("step {step:3}: loss {loss:.5}");
        }
        let mut gradient = Model::gradient(&train, &by_logits);
        let steps = velocity.parameters().zip(gradient.parameters());
        for (parameter, (velocity, gradient)) in model.parameters().zip(steps) {
            *velocity = MOMENTUM * *velocity - RATE * *gradient;
            *parameter += *velocity;
        }
    }

    let logits = model.logits(&held_out);
    let accuracy = held_out.accuracy(&logits);
    println!("right: {:.1} % of {} held-out digits", 100.0 * accuracy, held_out.len());
    let mut probabilities = [0.0; CLASSES];
    sigmoid(&logits[..CLASSES], &mut probabilities);
    println!("the first of them is 0, 1, …, 9 with probabilities of {probabilities:.3?}");
    assert!(accuracy > 0.95);
}
