//! Binary cross-entropy against its definition in double words, whose logarithms and exponentials are the reference's.

#[path = "backends/control.rs"]
mod control;

use std::fmt::{Debug, Display};
use std::iter::{self, Sum};
use std::ops::{Add, Mul};
use std::panic::{self, AssertUnwindSafe};
use std::sync::Mutex;

use sigmoid::{Backend, BceWithLogits, LossElement, bce_with_logits};
use sigmoid_reference::{Exact, Format, SIGMOID, SOFTPLUS};

type Bce<'a, T> = BceWithLogits<'a, T>;

/// A sum of two, of some 100 bits.
#[derive(Clone, Copy)]
struct Double(f64, f64);

impl Add for Double {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let sum = self.0 + other.0;
        let part = sum - self.0;
        let rest = (self.0 - (sum - part)) + (other.0 - part) + (self.1 + other.1);
        if sum.is_finite() {
            Double(sum + rest, (sum - (sum + rest)) + rest)
        } else {
            Double(sum, 0.0)
        }
    }
}

impl Mul for Double {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        let product = self.0 * other.0;
        let rest = self.0.mul_add(other.0, -product) + (self.0 * other.1 + self.1 * other.0);
        if product.is_finite() { Double(product, rest) } else { Double(product, 0.0) }
    }
}

impl Sum for Double {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Double(0.0, 0.0), Add::add)
    }
}

impl From<Exact> for Double {
    fn from(exact: Exact) -> Self {
        let high = exact.round::<f64>();
        let Exact::Finite { negative, mantissa, exponent } = exact else {
            return Double(high, 0.0);
        };
        let sign = if negative { -1.0 } else { 1.0 };
        let [head, tail] = [mantissa >> 75 << 75, mantissa & ((1 << 75) - 1)]
            .map(|part| sign * part as f64 * 2f64.powi(exponent - 127));
        if exponent < -900 { Double(high, 0.0) } else { Double(head, tail) }
    }
}

/// A logit, its target, its weight and that of its class.
type Case = [f64; 4];

/// The two terms of a loss, and those of its derivative.
type Truth = [[Double; 2]; 2];

/// `-c·t·ln(σ(x)) - (1 - t)·ln(1 - σ(x))` and its derivative, times the weight: the two terms of each.
fn truth([x, t, weight, class]: Case) -> Truth {
    let softplus = SOFTPLUS.with([1.0]);
    let [t, weight, class] = [t, weight, class].map(|factor| Double(factor, 0.0));
    let factors = [class * t, Double(1.0, 0.0) + Double(-t.0, 0.0)].map(|factor| weight * factor);
    let losses = [softplus.exact(-x), softplus.exact(x)].map(Double::from);
    let slopes = [Double::from(SIGMOID.exact(-x)) * Double(-1.0, 0.0), SIGMOID.exact(x).into()];
    [losses, slopes].map(|both| [factors[0] * both[0], factors[1] * both[1]])
}

/// How many units of the last place of `size` lie between the result and the truth.
fn error<T: Number>(result: T, truth: Double, size: f64) -> f64 {
    let unit = T::unit(size.abs().log2().floor() as i32);
    ((result.to_f64() - truth.0) - truth.1).abs() / 2f64.powi(unit.max(-1022))
}

trait Number: LossElement + Format + Debug + Display {
    /// Bounds in ULP.
    const LOSS: f64;
    const WEIGHTED: f64;
    const GRADIENT_OF_HARD: f64;
    /// Of the larger term.
    const GRADIENT: f64;
    const GRADIENT_WEIGHTED: f64;
    /// Relative, of a sum without the rounding of `f64`.
    const SUM: f64;
    /// Up to here σ(-x) is a normal number.
    const NORMAL: f64;

    fn of(value: f64) -> Self;
}

impl Number for f32 {
    const LOSS: f64 = 1.0;
    const WEIGHTED: f64 = 1.5;
    const GRADIENT_OF_HARD: f64 = 0.75;
    const GRADIENT: f64 = 1.5;
    const GRADIENT_WEIGHTED: f64 = 2.0;
    const SUM: f64 = 1.0 / (1 << 24) as f64;
    const NORMAL: f64 = 87.0;

    fn of(value: f64) -> Self {
        value as f32
    }
}

impl Number for f64 {
    const LOSS: f64 = 3.0;
    const WEIGHTED: f64 = 7.0;
    const GRADIENT_OF_HARD: f64 = 1.0;
    const GRADIENT: f64 = 4.0;
    const GRADIENT_WEIGHTED: f64 = 6.0;
    const SUM: f64 = 4.0 * f64::EPSILON;
    const NORMAL: f64 = 708.0;

    fn of(value: f64) -> Self {
        value
    }
}

/// Numbers from 0 to 1, the same in each run.
fn random() -> impl FnMut() -> f64 {
    let mut state = 1u64;
    move || {
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (state >> 11) as f64 / (1u64 << 53) as f64
    }
}

/// Cases that `T` has, the class being `i % classes`.
fn cases<T: Number>(len: usize, classes: usize) -> Vec<Case> {
    let mut random = random();
    let class_weights: Vec<f64> = (0..classes).map(|_| 4.0 * random()).collect();
    let case = |i: usize| {
        let scale = [3.0, 20.0, 120.0, 1e-3, 1e4, 1e-30, 800.0, 1e30][i % 8];
        let target = [0.0, 1.0, random(), 1e-9 * random(), 1.0 - 1e-6 * random()][i % 5];
        let x = scale * (2.0 * random() - 1.0);
        [x, target, 3.0 * random(), class_weights[i % classes]].map(|value| T::of(value).to_f64())
    };
    (0..len).map(case).collect()
}

fn column<T: Number>(cases: &[Case], i: usize) -> Vec<T> {
    cases.iter().map(|case| T::of(case[i])).collect()
}

/// The greatest errors of losses and gradients; of the latter also in units of the larger term.
fn greatest_errors<T: Number>(bce: Bce<T>, cases: &[Case], truths: &[Truth]) -> [f64; 3] {
    let (x, target) = (column::<T>(cases, 0), column::<T>(cases, 1));
    let (mut loss, mut dx) = (x.clone(), x.clone());
    bce.forward_and_gradient(&x, &target, &mut loss, &mut dx);
    let mut greatest = [0.0; 3];
    for (i, [losses, slopes]) in truths.iter().enumerate() {
        let [value, slope] = [losses, slopes].map(|&[one, other]| one + other);
        let term = slopes[0].0.abs().max(slopes[1].0.abs());
        let errors = [(loss[i], value, value.0), (dx[i], slope, slope.0), (dx[i], slope, term)]
            .map(|(result, truth, size)| error(result, truth, size));
        assert!(errors[2].is_finite(), "{:?}: {} {}", cases[i], loss[i], dx[i]);
        greatest = std::array::from_fn(|k| f64::max(greatest[k], errors[k]));
    }
    greatest
}

fn is_accurate<T: Number>() {
    let plain =
        |hard: bool| move |[x, t, ..]: Case| [x, if hard { t.round() } else { t }, 1.0, 1.0];
    for hard in [true, false] {
        let cases: Vec<Case> = cases::<T>(600, 1).into_iter().map(plain(hard)).collect();
        let truths: Vec<Truth> = cases.iter().map(|&case| truth(case)).collect();
        for backend in Backend::available() {
            let [loss, gradient, of_term] =
                greatest_errors(Bce::<T>::new().on(backend), &cases, &truths);
            println!("{backend}: loss {loss}, gradient {gradient}, {of_term} of the larger term");
            assert!(loss <= T::LOSS && of_term <= T::GRADIENT, "{loss}, {of_term}");
            assert!(!hard || gradient <= T::GRADIENT_OF_HARD, "{gradient}");
        }
    }
    for classes in [1, 3, 8, 300] {
        let mut cases = cases::<T>(600, classes);
        cases.iter_mut().for_each(|case| case[0] = case[0].clamp(-T::NORMAL, T::NORMAL));
        let truths: Vec<Truth> = cases.iter().map(|&case| truth(case)).collect();
        let (weight, pos_weight) = (column::<T>(&cases, 2), column::<T>(&cases[..classes], 3));
        for backend in Backend::available() {
            let bce = Bce::new().weight(&weight).pos_weight(&pos_weight).on(backend);
            let [loss, _, of_term] = greatest_errors(bce, &cases, &truths);
            println!(
                "{backend}, {classes} weights: loss {loss}, gradient {of_term} of the larger term"
            );
            assert!(loss <= T::WEIGHTED && of_term <= T::GRADIENT_WEIGHTED, "{loss}, {of_term}");
            let [loss, _, of_term] = greatest_errors(bce.fast(), &cases, &truths);
            println!("{backend}, fast: loss {loss}, gradient {of_term} of the larger term");
            assert!(loss <= 12.0 && of_term <= 12.0, "fast: {loss} {of_term}");
        }
    }
}

#[test]
fn f32_is_accurate() {
    is_accurate::<f32>();
}

#[test]
fn f64_is_accurate() {
    is_accurate::<f64>();
}

/// Each method, at each length, gives the same bits on each backend; sums are those of the exact losses.
fn methods_agree<T: Number>(fused: impl Fn(Backend) -> bool) {
    for len in [0, 1, 255, 256, 257, 1000] {
        let cases: Vec<Case> = cases::<T>(len, 1)
            .into_iter()
            .map(|[x, t, w, _]| [x.clamp(-9e3, 9e3), t, w, 1.0])
            .collect();
        let [x, target, weight] = [0, 1, 2].map(|i| column::<T>(&cases, i));
        let sum_of_truth: Double = cases.iter().flat_map(|&case| truth(case)[0]).sum();
        let mut first: Option<(Vec<u64>, f64)> = None;
        for backend in Backend::available().filter(|&backend| fused(backend)) {
            let bce = Bce::new().weight(&weight).on(backend);
            let [mut loss, mut dx, mut alone, mut mean_dx] = [(); 4].map(|()| vec![T::NAN; len]);
            bce.forward_and_gradient(&x, &target, &mut loss, &mut dx);
            bce.forward(&x, &target, &mut alone);
            assert!(iter::zip(&loss, &alone).all(|(a, b)| a.is(*b)));
            bce.gradient(&x, &target, &mut alone);
            assert!(iter::zip(&dx, &alone).all(|(a, b)| a.is(*b)));
            let sum = bce.sum(&x, &target);
            assert_eq!(bce.sum_and_gradient(&x, &target, &mut alone), sum);
            assert!(iter::zip(&dx, &alone).all(|(a, b)| a.is(*b)));
            let mean = bce.mean_and_gradient(&x, &target, &mut mean_dx);
            assert!(mean.is(sum / len as f64) && mean.is(bce.mean(&x, &target)));
            for (dx, mean_dx) in iter::zip(&dx, &mean_dx) {
                let exact = dx.to_f64() / len as f64;
                assert!(error(*mean_dx, Double(exact, 0.0), exact) <= 2.0 || exact.abs() < 1e-37);
            }

            let levels = (len.max(1) as f64).log2() + 9.0;
            let roundings = levels * f64::EPSILON / 2.0 * sum;
            let bound = T::SUM * sum + roundings;
            let far = (sum - sum_of_truth.0) - sum_of_truth.1;
            assert!(far.abs() <= bound, "{len}: {far:e}, not {bound:e}");
            if T::BITS == 64 {
                let exact: Double = loss.iter().map(|loss| Double(loss.to_f64(), 0.0)).sum();
                assert!(((sum - exact.0) - exact.1).abs() <= roundings);
            }

            let bits = loss.iter().chain(&dx).map(|value| value.encode()).collect();
            let (first_bits, first_sum) = first.get_or_insert_with(|| (Vec::clone(&bits), sum));
            assert_eq!((&bits, sum.to_bits()), (&*first_bits, first_sum.to_bits()), "{backend}");
        }
    }
}

#[test]
fn f32_methods_agree() {
    methods_agree::<f32>(|_| true);
}

#[test]
fn f64_methods_agree() {
    methods_agree::<f64>(|backend| backend.name() != "scalar");
    methods_agree::<f64>(|backend| backend.name() == "scalar");
}

/// The caller's floating-point environment changes no result, and no call changes it.
fn environment_does_not_matter<T: Number>() {
    let cases = cases::<T>(600, 1);
    let [x, target, weight, pos_weight] = [0, 1, 2, 3].map(|i| column::<T>(&cases, i));
    for backend in Backend::available() {
        let bce = Bce::new().weight(&weight).pos_weight(&pos_weight).on(backend);
        let results = || {
            let (mut loss, mut dx) = (x.clone(), x.clone());
            bce.forward_and_gradient(&x, &target, &mut loss, &mut dx);
            let sum = bce.sum(&x, &target).to_bits();
            loss.iter().chain(&dx).map(|value| value.encode()).chain([sum]).collect::<Vec<_>>()
        };
        let usual = results();
        for (name, state) in control::STATES {
            let mut found = vec![];
            let end = control::during(state, || found = results());
            assert_eq!(end, state, "{name} on {backend}");
            assert!(found == usual, "{name} on {backend}");
        }
    }
}

#[test]
fn f32_are_independent_of_the_environment() {
    environment_does_not_matter::<f32>();
}

#[test]
fn f64_are_independent_of_the_environment() {
    environment_does_not_matter::<f64>();
}

#[test]
fn targets_may_lie_outside() {
    for (x, target) in [(-3.0, 2.0), (0.5, -1.5), (40.0, 1.5), (2.0, 100.0)] {
        let ([one, other], [rising, falling]) = match truth([x, target, 1.0, 1.0]) {
            [losses, slopes] => (losses, slopes),
        };
        let (mut loss, mut dx) = ([0.0], [0.0]);
        Bce::new().forward_and_gradient(&[x], &[target], &mut loss, &mut dx);
        assert!(error(loss[0], one + other, one.0.abs().max(other.0.abs())) <= 8.0);
        assert!(error(dx[0], rising + falling, rising.0.abs().max(falling.0.abs())) <= 8.0);
    }
}

#[test]
fn limits_and_nan() {
    const INF: f32 = f32::INFINITY;
    const NAN: f32 = f32::NAN;
    // Logit and target; loss and gradient.
    let table = [
        [1e4, 1.0, 0.0, 0.0],
        [1e4, 0.0, 1e4, 1.0],
        [-1e4, 1.0, 1e4, -1.0],
        [-1e4, 0.0, 0.0, 0.0],
        [f32::MAX, 0.5, f32::MAX / 2.0, 0.5],
        [1e-45, 1.0, std::f32::consts::LN_2, -0.5],
        [-0.0, 0.25, std::f32::consts::LN_2, 0.25],
        [INF, 1.0, 0.0, 0.0],
        [INF, 0.0, INF, 1.0],
        [INF, 0.5, INF, 0.5],
        [-INF, 1.0, INF, -1.0],
        [-INF, 0.0, 0.0, 0.0],
        [NAN, 0.0, NAN, NAN],
        [NAN, 1.0, NAN, NAN],
        [0.0, NAN, NAN, NAN],
        [INF, NAN, NAN, NAN],
    ];
    for backend in Backend::available() {
        for (bce, tolerance) in
            [(Bce::new().on(backend), 0.0), (Bce::new().on(backend).fast(), 1e-6)]
        {
            for [x, target, loss, gradient] in table {
                let (mut y, mut dx) = ([7.0], [7.0]);
                bce.forward_and_gradient(&[x], &[target], &mut y, &mut dx);
                let is = |a: f32, b: f32| a.is(b) || a == b || (a - b).abs() <= tolerance * b.abs();
                assert!(is(y[0], loss) && is(dx[0], gradient), "{x} {target}: {y:?} {dx:?}");
                let sum = bce.sum(&[x; 300], &[target; 300]);
                assert!(is((sum / 300.0) as f32, loss), "{x} {target}: sum {sum}");
            }
            for [weight, pos_weight] in [[NAN, 1.0], [1.0, NAN]] {
                let mut loss = [0.0];
                let (weight, pos_weight) = ([weight], [pos_weight]);
                bce.weight(&weight).pos_weight(&pos_weight).forward(&[1.0], &[0.5], &mut loss);
                assert!(loss[0].is_nan());
            }
        }
    }
    assert!(Bce::<f64>::new().mean(&[], &[]).is_nan());
    assert_eq!(Bce::<f64>::default().pos_weight(&[]).sum(&[], &[]), 0.0);
}

/// The message of a panic, and the line.
fn panic_of(call: impl FnOnce()) -> (u32, String) {
    static LINE: Mutex<u32> = Mutex::new(0);
    panic::set_hook(Box::new(|info| *LINE.lock().unwrap() = info.location().unwrap().line()));
    let payload = panic::catch_unwind(AssertUnwindSafe(call)).expect_err("no panic");
    drop(panic::take_hook());
    (*LINE.lock().unwrap(), payload.downcast_ref::<String>().unwrap().clone())
}

macro_rules! refused {
    ($call:expr, $message:literal) => {
        let (line, message) = panic_of(|| _ = $call);
        assert_eq!((line, &*message), (line!(), $message));
    };
}

#[test]
fn unequal_lengths() {
    let (x, mut y, mut z) = ([1.0f32; 3], [7.0; 2], [7.0; 3]);
    let two = [1.0; 2];
    let bce = Bce::new();
    refused!(bce_with_logits(&x, &two, &mut z), "`x` has 3 elements, but `target` has 2");
    refused!(bce.forward(&x, &x, &mut y), "`x` has 3 elements, but `loss` has 2");
    refused!(bce.gradient(&x, &x, &mut y), "`x` has 3 elements, but `dx` has 2");
    refused!(bce.sum(&x, &two), "`x` has 3 elements, but `target` has 2");
    refused!(bce.mean(&x, &two), "`x` has 3 elements, but `target` has 2");
    let both = |y: &mut [f32], z: &mut [f32]| bce.forward_and_gradient(&[1.0; 3], &[1.0; 3], y, z);
    assert_eq!(panic_of(|| both(&mut z, &mut y)).1, "`x` has 3 elements, but `dx` has 2");
    refused!(bce.sum_and_gradient(&x, &x, &mut y), "`x` has 3 elements, but `dx` has 2");
    refused!(bce.mean_and_gradient(&x, &x, &mut y), "`x` has 3 elements, but `dx` has 2");
    refused!(bce.weight(&two).forward(&x, &x, &mut z), "`x` has 3 elements, but `weight` has 2");
    let message = "`x` has 3 elements, no multiple of the 2 of `pos_weight`";
    assert_eq!(panic_of(|| bce.pos_weight(&two).forward(&x, &x, &mut z)).1, message);
    assert_eq!((y, z), ([7.0; 2], [7.0; 3]), "something was written");
}
