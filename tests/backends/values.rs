//! Values that are known without a reference.

use sigmoid::{Activation, Backend, FromOutput, Function, Sigmoid, Tanh};
use sigmoid_reference::{Inputs, Patterns, doubles};

use crate::subject::{Form, Number, Subject};

type Test = (&'static str, fn(Backend));

pub const TESTS: &[Test] = &[
    ("known_values_of_sigmoid", |b| {
        known_values::<f32, _>(Sigmoid.on(b));
        known_values::<f64, _>(Sigmoid.on(b));
        known_values::<f32, _>(Sigmoid.fast().on(b));
        known_values::<f64, _>(Sigmoid.fast().on(b));
    }),
    ("limits_and_zeros", |b| {
        for &(function, values, gradients) in LIMITS {
            for subject in Subject::both_tiers(b, function.parse().unwrap()) {
                limits::<f32>(subject, values, gradients);
                limits::<f64>(subject, values, gradients);
            }
        }
    }),
    ("nan_stays", |b| {
        for &function in Function::ALL {
            for subject in Subject::both_tiers(b, function) {
                nan_stays::<f32>(subject);
                nan_stays::<f64>(subject);
            }
        }
        let mut y = [0.0f32];
        Tanh.on(b).backward_from_output(&[f32::NAN], &[1.0], &mut y);
        assert!(y[0].is_nan());
    }),
    ("monotone_and_between_0_and_1", |b| {
        monotone(b, &singles());
        monotone(b, &numbers_of(doubles(6, 200_000)));
    }),
    ("the_gradient_is_even_and_falls_to_both_sides", |b| {
        gradient_is_even(b, &singles());
        gradient_is_even(b, &numbers_of(doubles(7, 200_000)));
    }),
];

fn singles() -> Vec<f32> {
    let patterns = Patterns::every(1009);
    let mut x = Vec::new();
    patterns.append(0..patterns.count(), &mut x);
    numbers_of(x)
}

fn numbers_of<T: Number>(x: Vec<T>) -> Vec<T> {
    x.into_iter().filter(|x| !x.is_nan()).collect()
}

fn forward<T: Number>(f: impl Activation, x: &[T]) -> Vec<T> {
    let mut y = x.to_vec();
    f.forward_in_place(&mut y);
    y
}

fn gradient<T: Number>(f: impl Activation, x: &[T]) -> Vec<T> {
    let mut dydx = x.to_vec();
    f.gradient(x, &mut dydx);
    dydx
}

fn known_values<T: Number, A: FromOutput>(f: A) {
    let zero = T::new(if T::BITS == 32 { -104.0 } else { -746.0 });
    let tiny = T::new(1e-310);
    let x = [0.0, -0.0, f64::INFINITY, -f64::INFINITY, f64::MAX, -f64::MAX].map(T::new);
    let y = forward(f, &x);
    assert_eq!(y, [0.5, 0.5, 1.0, 0.0, 1.0, 0.0].map(T::new));
    assert_eq!(forward(f, &[tiny, zero]), [0.5, 0.0].map(T::new));
    assert!(forward(f, &[T::new(-87.0)])[0] > T::new(0.0));

    let dydx = gradient(f, &x);
    assert_eq!(dydx, [0.25, 0.25, 0.0, 0.0, 0.0, 0.0].map(T::new));
    assert!(gradient(f, &[T::new(87.0)])[0] > T::new(0.0));

    let y = [0.0, 0.25, 0.5, 1.0].map(T::new);
    let mut grad_x = y;
    f.backward_from_output(&y, &[T::new(2.0); 4], &mut grad_x);
    assert_eq!(grad_x, [0.0, 0.375, 0.5, 0.0].map(T::new));
}

const INF: f64 = f64::INFINITY;

/// A function, its values at -∞, -0, 0 and ∞, and its gradients there.
const LIMITS: &[(&str, [f64; 4], [f64; 4])] = &[
    ("tanh", [-1.0, -0.0, 0.0, 1.0], [0.0, 1.0, 1.0, 0.0]),
    ("silu", [-0.0, -0.0, 0.0, INF], [-0.0, 0.5, 0.5, 1.0]),
    ("swish(alpha=2)", [-0.0, -0.0, 0.0, INF], [-0.0, 0.5, 0.5, 1.0]),
    ("scaled_sigmoid(slope=2, low=-1, high=3)", [-1.0, 1.0, 1.0, 3.0], [0.0, 2.0, 2.0, 0.0]),
    ("gelu_tanh", [-0.0, -0.0, 0.0, INF], [-0.0, 0.5, 0.5, 1.0]),
    ("mish", [-0.0, -0.0, 0.0, INF], [-0.0, 0.6, 0.6, 1.0]),
    ("scaled_sigmoid(slope=0, low=-1, high=3)", [1.0; 4], [0.0; 4]),
    ("hard_sigmoid(alpha=0)", [0.5; 4], [0.0; 4]),
    ("hard_sigmoid(alpha=0.25)", [0.0, 0.5, 0.5, 1.0], [0.0, 0.25, 0.25, 0.0]),
    ("hard_swish", [-0.0, -0.0, 0.0, INF], [0.0, 0.5, 0.5, 1.0]),
    ("exp", [0.0, 1.0, 1.0, INF], [0.0, 1.0, 1.0, INF]),
    ("elu(alpha=2)", [-2.0, -0.0, 0.0, INF], [0.0, 2.0, 2.0, 1.0]),
    ("leaky_relu(slope=0.5)", [-INF, -0.0, 0.0, INF], [0.5, 0.5, 0.5, 1.0]),
    ("relu", [0.0, -0.0, 0.0, INF], [0.0, 0.0, 0.0, 1.0]),
];

fn limits<T: Number>(subject: Subject, values: [f64; 4], gradients: [f64; 4]) {
    let x = [-INF, -0.0, 0.0, INF].map(T::new);
    let (mut y, mut dydx) = (x, x);
    subject.run(Form::FusedForward, &x, &x, &mut y);
    subject.run(Form::FusedGradient, &x, &x, &mut dydx);
    let bits = |values: [T; 4]| values.map(T::encode);
    let differ = |results: [T; 4], expected: [f64; 4]| {
        // 0.6 is no number of either type.
        let round = |value: T| {
            if value == T::new(0.0) { value } else { T::new((value.to_f64() * 1e5).round() / 1e5) }
        };
        bits(results.map(round)) != bits(expected.map(T::new))
    };
    assert!(!differ(y, values), "{subject:?}: {y:?}, not {values:?}");
    assert!(!differ(dydx, gradients), "gradient of {subject:?}: {dydx:?}, not {gradients:?}");
}

/// Quiet and signalling, of both signs.
fn nan_stays<T: Number>(subject: Subject) {
    let exponent = T::INFINITY.encode();
    let sign = 1 << (T::BITS - 1);
    let nans = [T::NAN.encode(), T::NAN.encode() | sign | 1, exponent | 1, exponent | sign | 1];
    let nans = nans.map(T::decode);
    let one = [T::new(1.0); 4];
    for form in subject.forms() {
        for (x, grad) in [(&nans, &one), (&one, &nans), (&nans, &nans)] {
            let mut y = one;
            subject.run(form, x, grad, &mut y);
            let of_grad = matches!(form, Form::Backward | Form::BackwardFromOutput);
            let stays = std::ptr::eq(x, &nans) || of_grad;
            assert_eq!(y.iter().all(|y| y.is_nan()), stays, "{form:?} of {subject:?}: {y:?}");
        }
    }
}

fn monotone<T: Number>(backend: Backend, x: &[T]) {
    let y = forward(Sigmoid.on(backend), x);
    assert!(y.iter().all(|&y| T::new(0.0) <= y && y <= T::new(1.0)));
    for (x, y) in x.windows(2).zip(y.windows(2)) {
        assert!(y[0] <= y[1], "{y:?} at {x:?}");
    }
}

fn gradient_is_even<T: Number>(backend: Backend, x: &[T]) {
    let mirrored: Vec<T> = x.iter().map(|&x| x * T::new(-1.0)).collect();
    let sigmoid = Sigmoid.on(backend);
    let (right, left) = (gradient(sigmoid, x), gradient(sigmoid, &mirrored));
    assert_eq!(right, left);
    assert!(right.iter().all(|&y| T::new(0.0) <= y && y <= T::new(0.25)));
    for (x, y) in x.windows(2).zip(right.windows(2)) {
        let outwards = if x[0] < T::new(0.0) { y[0] <= y[1] } else { y[0] >= y[1] };
        assert!(outwards, "{y:?} at {x:?}");
    }
}
