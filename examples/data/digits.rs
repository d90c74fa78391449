//! The handwritten digits of `digits.txt`.

use std::fs;

/// Pixels of an image.
pub const PIXELS: usize = 64;
pub const CLASSES: usize = 10;

pub struct Digits {
    /// A row of pixels from 0 to 1 for each image.
    pub images: Vec<f32>,
    /// A row of ten for each image: 1 for the digit that it shows, 0 for the others.
    pub targets: Vec<f32>,
}

impl Digits {
    /// Those to learn from, and each fourth, held out.
    pub fn load() -> [Self; 2] {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/digits.txt");
        let text = fs::read_to_string(path).expect("the digits, which only the repository has");
        let mut sets = [(); 2].map(|()| Self { images: vec![], targets: vec![] });
        for (i, line) in text.lines().filter(|line| !line.starts_with('#')).enumerate() {
            let (digit, pixels) = line.split_once(' ').expect("a digit and its image");
            let digit: usize = digit.parse().expect("a digit");
            let pixels = pixels.chars().map(|c| c.to_digit(17).expect("a pixel") as f32 / 16.0);
            let set = &mut sets[usize::from(i % 4 == 3)];
            set.images.extend(pixels);
            set.targets.extend((0..CLASSES).map(|class| f32::from(class == digit)));
        }
        sets
    }

    pub fn len(&self) -> usize {
        self.images.len() / PIXELS
    }

    /// The part of the images whose own digit has the greatest logit.
    pub fn accuracy(&self, logits: &[f32]) -> f64 {
        let rows = logits.chunks_exact(CLASSES).zip(self.targets.chunks_exact(CLASSES));
        let is_right = |(logits, targets): &(&[f32], &[f32])| {
            let best = (0..CLASSES).max_by(|&a, &b| logits[a].total_cmp(&logits[b]));
            best.is_some_and(|best| targets[best] == 1.0)
        };
        rows.filter(is_right).count() as f64 / self.len() as f64
    }
}
