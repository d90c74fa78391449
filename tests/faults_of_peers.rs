//! What other libraries lose: tails, and logarithms of what has rounded to 0 or 1.

use sigmoid::{Activation, Gelu, LogSigmoid, Logit, Softplus, Softsign, bce_with_logits};
use sigmoid_reference::{GELU, LOGIT, SOFTPLUS};

fn of<const N: usize>(f: impl Activation, x: [f32; N]) -> [f32; N] {
    let mut y = x;
    f.forward_in_place(&mut y);
    y
}

fn gradient<const N: usize>(f: impl Activation, x: [f32; N]) -> [f32; N] {
    let mut dydx = x;
    f.gradient(&x, &mut dydx);
    dydx
}

const INF: f32 = f32::INFINITY;

#[test]
fn the_logarithm_of_the_sigmoid_is_not_that_of_0() {
    assert_eq!(of(LogSigmoid, [-300.0, -1e30, -INF]), [-300.0, -1e30, -INF]);
    assert_eq!(gradient(LogSigmoid, [-INF, -300.0, INF]), [1.0, 1.0, 0.0]);
}

#[test]
fn the_loss_of_large_logits_is_finite() {
    let mut loss = [0.0; 4];
    bce_with_logits(&[1e4f32, 1e4, -1e4, -1e4], &[1.0, 0.0, 1.0, 0.0], &mut loss);
    assert_eq!(loss, [0.0, 1e4, 1e4, 0.0]);
}

/// Down to the last number that is not 0.
#[test]
fn the_left_tail_of_gelu_is_there() {
    let x = [-5.0, -5.5, -6.0, -10.0, -13.0, -14.0, -14.2];
    let y = of(Gelu, x);
    assert_eq!(y, x.map(|x| GELU.round(x)));
    assert!(y.iter().all(|&y| y < 0.0));
}

#[test]
fn softplus_does_not_vanish_before_its_exponential() {
    let x = [-20.0, -60.0, -100.0, 19.0, 21.0];
    let y = of(Softplus::default(), x);
    assert_eq!(y, x.map(|x| SOFTPLUS.with([1.0]).round(x)));
    assert!(y[2] > 0.0);
}

#[test]
fn logit_is_exact_beside_one_half_and_at_eps() {
    let x = [0.5f32.next_down(), 0.5, 0.5f32.next_up(), 0.499, 1e-45];
    assert_eq!(of(Logit::default(), x), x.map(|x| LOGIT.round(x)));
    let clamped = Logit::new(1e-6).unwrap();
    let [below, at, above] = of(clamped, [0.0, 1e-6, 2.0]);
    assert_eq!((below, above), (at, -at));
    assert_eq!(gradient(clamped, [0.0, 2.0]), [0.0, 0.0]);
}

#[test]
fn gradients_at_infinity_are_their_limits() {
    assert_eq!(gradient(Gelu, [-INF, INF]), [0.0, 1.0]);
    assert_eq!(gradient(Softplus::default(), [-INF, INF]), [0.0, 1.0]);
    assert_eq!(gradient(Softsign, [-INF, INF]), [0.0, 0.0]);
}
