//! The inputs where each function deserves a look: kinks, roots and extrema, where it reaches a limit,
//! becomes subnormal or overflows, and where a reduction of its exponent changes the power of two.

use std::f64::consts::{FRAC_1_SQRT_2, LN_2, SQRT_2};
use std::iter;

use crate::functions::{Parameters, cubic, selu_constants};
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

/// Where e^(−x²/2) is e^−|t|, the value or the gradient reaches a limit or becomes subnormal, and of both
/// the extrema.
pub(crate) fn gelu(_: Parameters) -> Vec<f64> {
    let powers = exponents().map(|t| (2.0 * t.abs()).sqrt().copysign(t));
    powers.chain(GELU_ENDS).chain([-SQRT_2, -0.751_791_524_693_564_5, SQRT_2]).collect()
}

/// Where the value or the gradient is the smallest normal number, the smallest, half of that; where Φ, or
/// the gradient, is half a spacing from 1.
const GELU_ENDS: [f64; 20] = [
    // In f32.
    -13.146_246_717_861_361,
    -14.307_701_750_188_489,
    -14.356_067_982_158_693,
    -13.341_882_321_136_505,
    -14.493_373_202_098_274,
    -14.541_349_078_589_003,
    5.419_983_174_916_868,
    5.542_594_058_102_94,
    6.029_807_252_698_21,
    6.146_982_384_061_781,
    // In f64.
    -37.615_868_313_955_99,
    -38.562_169_597_639_51,
    -38.580_140_223_782_36,
    -37.712_246_339_735_59,
    -38.656_828_319_310_59,
    -38.674_766_957_173_426,
    8.292_361_075_813_595,
    8.374_388_923_067_456,
    8.794_577_218_064_154,
    8.874_082_369_838_211,
];

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

pub(crate) fn selu(_: Parameters) -> Vec<f64> {
    let [lambda, alpha] = selu_constants::<Estimate>();
    let mut inputs = elu([(lambda * alpha).value, 0.0, 0.0]);
    inputs.extend(line_ends(lambda.value).flat_map(|x| [x, -x]));
    inputs
}

/// Where x, and so the result, is subnormal, besides.
pub(crate) fn celu([alpha, ..]: Parameters) -> Vec<f64> {
    let mut inputs = of_exponents(1.0 / alpha, []);
    inputs.extend(line_ends(1.0));
    inputs
}

pub(crate) fn softplus([beta, ..]: Parameters) -> Vec<f64> {
    of_exponents(beta, [])
}

/// The ends, the root, where a reduction of a logarithm changes the power of two, and where the gradient
/// overflows.
pub(crate) fn logit([eps, ..]: Parameters) -> Vec<f64> {
    let exponents =
        (0..32).chain([52, 53, 54, 100, 126, 127, 128, 149, 537, 1022, 1023, 1024, 1074]);
    let powers = exponents.flat_map(|k| [1.0, FRAC_1_SQRT_2].map(|x| x * 0.5f64.powi(k)));
    let from_0 = powers.chain([0.0, eps]);
    from_0.flat_map(|x| [x, 1.0 - x]).collect()
}

/// Where it reaches a limit, becomes subnormal or vanishes, as its gradient does.
pub(crate) fn softsign(_: Parameters) -> Vec<f64> {
    let exponents = [0, 11, 12, 24, 25, 26, 53, 54, 63, 75, 511, 537, 538];
    let powers = exponents.into_iter().flat_map(|k| [k, -k]).map(|k| 2f64.powi(k));
    iter::once(0.0).chain(powers.flat_map(|x| [x, -x])).collect()
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
