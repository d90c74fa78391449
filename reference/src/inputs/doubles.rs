//! Samples of f64.

use std::f64::consts::LN_2;

use crate::format::Format;
use crate::mix::mix;

/// About `count` f64 in increasing order, which `seed` determines, and a few special values.
///
/// A seventh each: dense near zero, in [−20, 20], out to ±750, where σ is subnormal, around
/// the ends of the reduced range (x / ln 2 halfway between integers), around powers of two, and
/// random bits, NaNs among them.
pub fn doubles(seed: u64, count: usize) -> Vec<f64> {
    let kinds: [fn(&mut Random) -> f64; 7] = [
        |random| random.sign() * (1.0 + random.unit()) * 0.5f64.powi((61.0 * random.unit()) as i32),
        |random| 40.0 * random.unit() - 20.0,
        |random| 1500.0 * random.unit() - 750.0,
        |random| -708.0 - 38.0 * random.unit(),
        |random| {
            let k = (2.0 * 1076.0 * random.unit()).floor() - 1076.0;
            random.step((k + 0.5) * LN_2)
        },
        |random| {
            let exponent = (2047.0 * random.unit()) as u64;
            let power = f64::from_bits(exponent << 52);
            random.sign() * random.step(power)
        },
        |random| f64::from_bits(random.bits()),
    ];
    let mut random = Random(seed);
    let drawn = kinds.iter().cycle().take(count).map(|kind| kind(&mut random));
    let specials = SPECIALS.into_iter().flat_map(|x| [x, -x]);
    let mut inputs: Vec<_> = drawn.chain(specials).collect();
    inputs.sort_by_key(|x| x.key());
    inputs.dedup_by_key(|x| x.key());
    inputs
}

const SPECIALS: [f64; 12] = [
    0.0,
    f64::from_bits(1),
    f64::MIN_POSITIVE.next_down(),
    f64::MIN_POSITIVE,
    1.0,
    // From here σ is 1, is subnormal, is zero.
    36.736_800_569_677_1,
    708.396_418_532_264_1,
    745.133_219_101_941_2,
    f64::MAX,
    f64::INFINITY,
    f64::NAN,
    f64::from_bits(0x7ff0_0000_0000_0001),
];

/// SplitMix64.
struct Random(u64);

impl Random {
    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix(self.0)
    }

    /// From 0 to 1.
    fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1u64 << 53) as f64
    }

    fn sign(&mut self) -> f64 {
        if self.bits() & 1 == 0 { 1.0 } else { -1.0 }
    }

    /// `x`, or a neighbour up to 8 places away.
    fn step(&mut self, x: f64) -> f64 {
        f64::from_key(x.key() + self.bits() % 17 - 8)
    }
}

#[cfg(test)]
mod tests {
    use super::doubles;
    use crate::format::Format;

    #[test]
    fn samples_are_reproducible_and_in_increasing_order() {
        let inputs = doubles(1, 7000);
        assert!(inputs.is_sorted_by(|a, b| a.key() < b.key()));
        assert!(inputs.len() > 6000);
        let bits = |inputs: &[f64]| inputs.iter().map(|x| x.to_bits()).collect::<Vec<_>>();
        assert_eq!(bits(&inputs), bits(&doubles(1, 7000)));
        assert_ne!(bits(&inputs), bits(&doubles(2, 7000)));
    }
}
