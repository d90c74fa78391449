//! Draws, against σ(x) in multiple precision.

use half::{bf16, f16};
use sigmoid_reference::{Element, Exact, SIGMOID, doubles};

/// `⌊σ(x)·2³²⌋`.
fn threshold(x: f64) -> u64 {
    // A half and x/4, or 1 and -e^-x, of which multiple precision loses the second there.
    if x.abs() < 1e-40 {
        return (1 << 31) - u64::from(x < 0.0);
    }
    if x > 80.0 && x.is_finite() {
        return (1 << 32) - 1;
    }
    match SIGMOID.exact(x) {
        Exact::Finite { mantissa, exponent, .. } => {
            let shift = 127 - exponent - 32;
            mantissa.unbounded_shr(shift as u32) as u64
        }
        other => panic!("σ({x}) = {other:?}"),
    }
}

/// The numbers beside the threshold, and others.
fn check<T: Element + sigmoid::Element>(x: impl Iterator<Item = T>) {
    let (mut logits, mut random, mut expected) = (vec![], vec![], vec![]);
    for x in x.filter(|x| !x.is_nan()) {
        let threshold = threshold(x.to_f64());
        let beside = [threshold.wrapping_sub(1), threshold, threshold + 1, 0, u32::MAX.into()];
        for number in beside.into_iter().filter_map(|number| u32::try_from(number).ok()) {
            logits.push(x);
            random.push(number);
            expected.push(u8::from(u64::from(number) < threshold));
        }
    }
    let mut out = vec![7; logits.len()];
    sigmoid::bernoulli(&logits, &random, &mut out);
    for i in 0..out.len() {
        assert_eq!(out[i], expected[i], "{:?} with {}", logits[i], random[i]);
    }
}

#[test]
fn one_exactly_below_the_threshold() {
    let tiny = [0.0, 1e-30, 1e-310, 5e-324, 2f64.powi(-46), 2f64.powi(-45)];
    let all = doubles(11, 20_000).into_iter().chain(tiny.into_iter().flat_map(|x| [x, -x]));
    let near = (-4000..4000).map(|i| f64::from(i) / 100.0);
    check(all.clone().chain(near.clone()));
    check(all.chain(near).map(|x| x as f32));
    check((0..=u16::MAX).step_by(3).map(f16::from_bits));
    check((0..=u16::MAX).step_by(3).map(bf16::from_bits));
    // Close to a whole number: σ(x)·2³² is 2³¹ + 2³⁰·x there, and a trifle less or more.
    check((1..200).flat_map(|i| [i, -i]).map(|i| f64::from(i) * 2f64.powi(-30)));
}

#[test]
fn infinities_and_nan() {
    let x = [f32::INFINITY, f32::INFINITY, f32::NEG_INFINITY, f32::NAN];
    let mut out = [7; 4];
    sigmoid::bernoulli(&x, &[u32::MAX, 0, 0, 0], &mut out);
    assert_eq!(out, [1, 1, 0, 0]);
}

#[test]
#[should_panic(expected = "`x` has 2 elements, but `random` has 1")]
fn lengths_are_checked() {
    sigmoid::bernoulli(&[0.0f32; 2], &[0], &mut [0; 2]);
}
