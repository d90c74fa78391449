//! The f32 results that f64 lanes cannot round: one in about 2¹⁸ lies so close to the middle between
//! two floats. They are evaluated in double words, the same on every backend, and rounded once.

use crate::arch::{Isa, Partial, Portable};
use crate::formula::Formula;
use crate::lanes::{Double, ToTwoWords};

type Word = <Portable as Isa>::F64;

/// Decides `y` where `low < high`, given x, low and high.
#[cold]
#[inline(never)]
pub(crate) fn forward<F: Formula>(formula: F, y: &mut [f32], [x, low, high]: [&[f32]; 3]) {
    undecided(y, low, high, |i| {
        let [side, _] = formula.beside_ties(x[i].into());
        nearest(formula.forward(number(x[i])), side)
    });
}

/// The same for the gradient.
#[cold]
#[inline(never)]
pub(crate) fn gradient<F: Formula>(formula: F, dydx: &mut [f32], [x, low, high]: [&[f32]; 3]) {
    undecided(dydx, low, high, |i| {
        let [_, side] = formula.beside_ties(x[i].into());
        nearest(formula.forward_and_gradient(number(x[i])).1, side)
    });
}

#[inline(always)]
fn undecided(y: &mut [f32], low: &[f32], high: &[f32], f: impl Fn(usize) -> f32) {
    for (i, y) in y.iter_mut().enumerate() {
        if low[i] < high[i] {
            *y = f(i);
        }
    }
}

/// Of double words: `2^-100`, in proportion to the result.
const ERROR: f64 = f64::from_bits((1023 - 100) << 52);

fn number(x: f32) -> Double<Word, ToTwoWords> {
    Word::load_first(Portable, &[x.into()]).into()
}

/// The f32 nearest to the sum of two words, of which the first is the f64 nearest to it; if that is the
/// middle between two, the one on that side.
fn nearest(words: [Word; 2], side: f64) -> f32 {
    let [high, low] = words.map(|word| {
        let mut element = [0.0];
        word.store_first(&mut element);
        element[0]
    });
    let is_middle = side != 0.0 && low.abs() <= ERROR * high.abs();
    round_to_odd(high, if is_middle { side } else { low }) as f32
}

/// `high + low` cut after 53 bits, the last of which is set if anything was cut off: so it is not
/// taken for the middle between two f32 that it only lies beside.
fn round_to_odd(high: f64, low: f64) -> f64 {
    if low == 0.0 || high.to_bits() & 1 == 1 {
        return high;
    }
    let outwards = (low < 0.0) == (high < 0.0);
    f64::from_bits(if outwards { high.to_bits() + 1 } else { high.to_bits() - 1 })
}
