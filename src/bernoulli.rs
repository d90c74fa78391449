//! Draws with the probability of a logit.

use crate::activation::Activation;
use crate::backend::Backend;
use crate::block::{BLOCK, Block};
use crate::drive::assert_lengths;
use crate::entry::Element;
use crate::environment::Environment;
use crate::functions::Sigmoid;
use crate::hard_cases;

/// `out[i]` = 1 with probability `σ(x[i])`, else 0: 1 exactly where `random[i]` is below `⌊σ(x[i])·2³²⌋`.
///
/// `σ(x)` is not rounded before that, so a draw depends on nothing but its own logit and its own number: neither on the
/// backend nor on the element type. The numbers come from the caller, evenly distributed over all `u32`. NaN gives 0.
///
/// ```
/// let mut out = [7; 4];
/// let random = [0, u32::MAX >> 1, 1 << 31, u32::MAX];
/// sigmoid::bernoulli(&[-20.0f32, 0.0, 0.0, 40.0], &random, &mut out);
/// assert_eq!(out, [1, 1, 0, 0]);
/// ```
///
/// # Panics
///
/// If the lengths differ; nothing has been written then.
#[track_caller]
pub fn bernoulli<T: Element>(x: &[T], random: &[u32], out: &mut [u8]) {
    assert_lengths(("x", x.len()), [("random", random.len()), ("out", out.len())]);
    let _environment = Environment::default();
    let (backend, mut wide, mut doubles) = (Backend::detect(), Block::UNINIT, Block::UNINIT);
    let doubles = doubles.zeros(x.len());
    for ((x, random), out) in x.chunks(BLOCK).zip(random.chunks(BLOCK)).zip(out.chunks_mut(BLOCK)) {
        let x = T::widened(backend, x, wide.uninit(x.len()));
        doubles.iter_mut().zip(x).for_each(|(double, &x)| *double = x.into());
        draw(&doubles[..x.len()], random, out);
    }
}

/// A block of draws.
#[cfg_attr(unoptimised, inline)]
#[cfg_attr(not(unoptimised), inline(never))]
fn draw(x: &[f64], random: &[u32], out: &mut [u8]) {
    let mut y = Block::UNINIT;
    let y = y.zeros(x.len());
    Sigmoid.forward(x, y);
    for (((out, &random), &x), &y) in out.iter_mut().zip(random).zip(x).zip(&*y) {
        *out = (u64::from(random) < floor(x, y * SCALE)).into();
    }
}

const SCALE: f64 = (1u64 << 32) as f64;

/// `⌊σ(x)·2³²⌋`, given that product but for an error of less than `2^-20`.
#[inline(always)]
fn floor(x: f64, product: f64) -> u64 {
    let floor = product as u64;
    let fraction = product - floor as f64;
    let margin = 1.0 / (1 << 20) as f64;
    match (margin..1.0 - margin).contains(&fraction) {
        true => floor,
        false => exact_floor(x),
    }
}

#[cold]
#[inline(never)]
fn exact_floor(x: f64) -> u64 {
    match x {
        f64::INFINITY => 1 << 32,
        // By less than 1 below that, or above 0.
        32.0.. => (1 << 32) - 1,
        ..-32.0 => 0,
        // 2³¹ + 2³⁰·x.
        -1e-20..1e-20 => (1 << 31) - u64::from(x < 0.0),
        // NaN becomes 0.
        _ => (hard_cases::y_to_odd(Sigmoid, x) * SCALE) as u64,
    }
}
