//! The inputs where each function deserves a look: kinks, roots and extrema, where it reaches a limit,
//! becomes subnormal or overflows, and where a reduction of its exponent changes the power of two.

use std::f64::consts::LN_2;
use std::iter;

use crate::functions::{Parameters, cubic};
use crate::number::Estimate;

/// Where e^t, σ(t) or t·σ(t) reaches a limit, becomes subnormal or overflows: in f32, in f64.
const ENDS: [f64; 15] = [
    16.6, 17.33, 87.34, 88.73, 92.0, 103.28, 103.98, 109.0, // f32
    36.05, 36.74, 708.4, 709.79, 714.97, 745.14, 752.0, // f64
];

/// Those ends, 0, and where k changes in e^t = 2^(k/B)·2^f: the first steps of a table of B = 32
/// entries, the first without one, and some up to the last.
fn exponents() -> impl Iterator<Item = f64> {
    let halves = |step: f64| move |k: u32| (f64::from(k) + 0.5) * step;
    let table = (0..8).map(halves(LN_2 / 32.0));
    let steps = (0..24).chain((24..1080).step_by(29)).map(halves(LN_2));
    let positive = ENDS.into_iter().chain(table).chain(steps);
    iter::once(0.0).chain(positive.flat_map(|t| [-t, t]))
}

/// Where `rate`·x is one of these, if they are numbers, or one of the exponents.
fn of_exponents(rate: f64, others: impl IntoIterator<Item = f64>) -> Vec<f64> {
    let all = exponents().chain(others).map(|t| t / rate);
    iter::once(0.0).chain(all.filter(|x| x.is_finite())).collect()
}

pub(crate) fn sigmoid(_: Parameters) -> Vec<f64> {
    of_exponents(1.0, [])
}

pub(crate) fn tanh(_: Parameters) -> Vec<f64> {
    of_exponents(2.0, [])
}

pub(crate) fn silu(_: Parameters) -> Vec<f64> {
    swish([1.0, 0.0, 0.0])
}

/// The extremum of the value, and of the gradient.
pub(crate) fn swish([alpha, ..]: Parameters) -> Vec<f64> {
    of_exponents(alpha, [-1.278_464_542_761_074, -2.399_357_280_520_467_7, 2.399_357_280_520_467_7])
}

/// The root, if it has one.
pub(crate) fn scaled_sigmoid([slope, low, high]: Parameters) -> Vec<f64> {
    let root = (-low / high).ln();
    of_exponents(slope, [root])
}

/// Of the value and of the gradient the extrema.
pub(crate) fn gelu_tanh(_: Parameters) -> Vec<f64> {
    let extrema = [-0.752_461_379_320_168_1, -1.418_504, 1.418_504];
    exponents().map(inverse_of_cubic).chain(extrema).collect()
}

/// By bisection.
fn inverse_of_cubic(t: f64) -> f64 {
    let (mut low, mut high) = (0.0, 30.0);
    for _ in 0..60 {
        let middle = (low + high) / 2.0;
        let is_below = cubic(Estimate::from(middle), 1.0).value < t.abs();
        (low, high) = if is_below { (middle, high) } else { (low, middle) };
    }
    high.copysign(t)
}

/// Of the value and of the gradient the extrema.
pub(crate) fn mish(_: Parameters) -> Vec<f64> {
    of_exponents(1.0, [-1.192_431_236_951_881_5, -2.256_376, 1.490_571])
}

/// The kinks, and where it is ½.
pub(crate) fn hard_sigmoid([alpha, beta, _]: Parameters) -> Vec<f64> {
    let inputs = [0.0, 0.5, 1.0].map(|y| (y - beta) / alpha);
    iter::once(0.0).chain(inputs.into_iter().filter(|x| x.is_finite())).collect()
}

/// The kinks, the minimum, and where the gradient is 1.
pub(crate) fn hard_swish(_: Parameters) -> Vec<f64> {
    vec![-3.0, -1.5, 0.0, 1.5, 3.0]
}

pub(crate) fn exp(_: Parameters) -> Vec<f64> {
    of_exponents(1.0, [])
}

/// Where the result underflows or overflows, besides.
pub(crate) fn elu([alpha, ..]: Parameters) -> Vec<f64> {
    let mut inputs = of_exponents(1.0, []);
    inputs.extend(line_ends(alpha));
    inputs.extend(line_ends(alpha).map(|x| (-x).ln()).filter(|t| t.is_finite()));
    inputs
}

pub(crate) fn leaky_relu([slope, ..]: Parameters) -> Vec<f64> {
    iter::once(0.0).chain(line_ends(slope)).collect()
}

pub(crate) fn relu(_: Parameters) -> Vec<f64> {
    vec![0.0]
}

/// Of outputs, between −1 and 1.
pub(crate) fn output(_: Parameters) -> Vec<f64> {
    vec![-1.0, -0.5, 0.0, 0.5, 1.0]
}

/// The negative x where |slope·x| is the smallest number, the smallest normal one, the largest.
fn line_ends(slope: f64) -> impl Iterator<Item = f64> {
    let of_f32 = [f32::from_bits(1), f32::MIN_POSITIVE, f32::MAX].map(f64::from);
    let of_f64 = [f64::from_bits(1), f64::MIN_POSITIVE, f64::MAX];
    let inputs = of_f32.into_iter().chain(of_f64).map(move |y| -y / slope.abs());
    inputs.filter(|x| x.is_finite() && *x != 0.0)
}
