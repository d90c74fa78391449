//! The f32 results that f64 lanes cannot round: one in about 2¹⁸ lies so close to the middle between
//! two floats. They are evaluated in double words, the same on every backend, and rounded once.

use crate::arch::{Isa, Partial, Portable};
use crate::formula::Formula;
#[cfg(feature = "half")]
use crate::formula::FormulaFromOutput;
use crate::lanes::{Double, ToTwoWords};

type Word = <Portable as Isa>::F64;

/// Decides `y` where `low < high`, given x, low and high.
#[cold]
#[inline(never)]
pub(crate) fn forward<F: Formula>(formula: F, y: &mut [f32], [x, low, high]: [&[f32]; 3]) {
    undecided(y, low, high, |i| y_to_odd(formula, x[i].into()) as f32);
}

/// The same for the gradient.
#[cold]
#[inline(never)]
pub(crate) fn gradient<F: Formula>(formula: F, dydx: &mut [f32], [x, low, high]: [&[f32]; 3]) {
    undecided(dydx, low, high, |i| gradient_to_odd(formula, x[i].into()) as f32);
}

/// `y` rounded to odd: rounded to fewer bits it becomes what the value itself would.
#[cold]
#[inline(never)]
pub(crate) fn y_to_odd<F: Formula>(formula: F, x: f64) -> f64 {
    let [side, _] = formula.beside_ties(x);
    to_odd(formula.forward(number(x)), side)
}

/// The same of the gradient.
#[cold]
#[inline(never)]
pub(crate) fn gradient_to_odd<F: Formula>(formula: F, x: f64) -> f64 {
    let [_, side] = formula.beside_ties(x);
    to_odd(formula.forward_and_gradient(number(x)).1, side)
}

/// The same of the gradient, from `y`.
#[cfg(feature = "half")]
#[cold]
#[inline(never)]
pub(crate) fn gradient_from_output_to_odd<F: FormulaFromOutput>(formula: F, y: f64) -> f64 {
    to_odd(formula.gradient_from_output(number(y)), 0.0)
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

fn number(x: f64) -> Double<Word, ToTwoWords> {
    Word::load_first(Portable, &[x]).into()
}

/// The sum of two words, of which the first is the f64 nearest to it, rounded to odd; if that may be the middle
/// between two f32, then towards that side.
fn to_odd(words: [Word; 2], side: f64) -> f64 {
    let [high, low] = words.map(|word| {
        let mut element = [0.0];
        word.store_first(&mut element);
        element[0]
    });
    let is_middle = side != 0.0 && low.abs() <= ERROR * high.abs();
    round_to_odd(high, if is_middle { side } else { low })
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
