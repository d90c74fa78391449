//! The buffer loop: every length and place, nothing written beside the output.

use std::cell::Cell;
use std::mem::MaybeUninit;
use std::ops::Mul;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

use sigmoid::{Activation, Element, FromOutput, Sigmoid};
use sigmoid_reference::Format;

use crate::Test;
#[cfg(not(miri))]
use crate::guarded::Guarded;

/// Each element type, each tier.
macro_rules! all {
    ($test:ident) => {
        |backend| {
            $test::<f32, _>(Sigmoid.on(backend));
            $test::<f64, _>(Sigmoid.on(backend));
            $test::<f32, _>(Sigmoid.fast().on(backend));
            $test::<f64, _>(Sigmoid.fast().on(backend));
        }
    };
}
pub(crate) use all;

pub const TESTS: &[Test] = &[
    ("every_length_and_offset", all!(every_length_and_offset)),
    #[cfg(not(miri))]
    ("guard_pages", all!(guard_pages)),
    ("in_place_and_uninit_are_the_same", all!(in_place_and_uninit)),
    ("split_anywhere", all!(split_anywhere)),
    ("neighbours_keep_their_bits", all!(neighbours)),
    ("unequal_lengths_panic_here", all!(unequal_lengths)),
];

/// An element type that tests can make up and compare bit for bit.
pub trait Number: Element + Format + Mul<Output = Self> {
    const CANARY: Self;
    /// One more than four times the largest group of registers has; under Miri, than two registers.
    const LENGTHS: usize;

    fn new(value: f64) -> Self;
}

impl Number for f32 {
    const CANARY: Self = -12345.0;
    const LENGTHS: usize = if cfg!(miri) { 9 } else { 4 * 64 + 1 };

    fn new(value: f64) -> Self {
        value as f32
    }
}

impl Number for f64 {
    const CANARY: Self = -12345.0;
    const LENGTHS: usize = if cfg!(miri) { 5 } else { 4 * 32 + 1 };

    fn new(value: f64) -> Self {
        value
    }
}

/// Numbers with something of everything: ordinary, near zero, tails, one special now and then.
pub fn numbers<T: Number>(len: usize) -> Vec<T> {
    const SPECIAL: [f64; 5] = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -0.0, 1e-300];
    (0..len)
        .map(|i| {
            let angle = (i * i) as f64;
            T::new(match i % 23 {
                7 => SPECIAL[i / 23 % SPECIAL.len()],
                11 => 110.0 * angle.cos(),
                13 => 1e-4 * angle.sin(),
                _ => 9.0 * angle.sin(),
            })
        })
        .collect()
}

#[track_caller]
pub fn assert_same<T: Number>(left: &[T], right: &[T]) {
    assert_eq!(left.len(), right.len());
    for (i, (l, r)) in left.iter().zip(right).enumerate() {
        assert!(l.is(*r), "{l:?} and {r:?} at {i} of {}", left.len());
    }
}

/// A form of a function as a call from two inputs to one output.
type Form<T, A> = fn(A, &[T], &[T], &mut [T]);

fn forms<T: Number, A: FromOutput>() -> [(&'static str, Form<T, A>); 6] {
    [
        ("forward", |f, x, _, y| f.forward(x, y)),
        ("gradient", |f, x, _, y| f.gradient(x, y)),
        ("forward_and_gradient, y", |f, x, _, y| f.forward_and_gradient(x, y, &mut x.to_vec())),
        ("forward_and_gradient, dydx", |f, x, _, y| {
            f.forward_and_gradient(x, &mut x.to_vec(), y);
        }),
        ("backward", |f, x, grad, y| f.backward(x, grad, y)),
        ("backward_from_output", |f, x, grad, y| f.backward_from_output(x, grad, y)),
    ]
}

/// The results one by one, each in a buffer of its own.
fn singly<T: Number, A: FromOutput>(f: A, form: Form<T, A>, x: &[T], grad: &[T]) -> Vec<T> {
    let mut y = x.to_vec();
    for i in 0..x.len() {
        form(f, &x[i..=i], &grad[i..=i], &mut y[i..=i]);
    }
    y
}

fn every_length_and_offset<T: Number, A: FromOutput>(f: A) {
    const OFFSETS: usize = 16;
    let x = numbers::<T>(T::LENGTHS + OFFSETS);
    let grad: Vec<T> = x.iter().rev().copied().collect();
    for (name, form) in forms::<T, A>() {
        let expected = singly(f, form, &x, &grad);
        let mut y = vec![T::CANARY; x.len() + OFFSETS];
        for len in 0..=T::LENGTHS {
            let offset = len % OFFSETS;
            let (from, to) = (len * 7 % OFFSETS, offset);
            y.fill(T::CANARY);
            form(f, &x[from..from + len], &grad[from..from + len], &mut y[to..to + len]);
            assert_same(&y[to..to + len], &expected[from..from + len]);
            let untouched = y[..to].iter().chain(&y[to + len..]).all(|&y| y == T::CANARY);
            assert!(untouched, "{name} of {len} wrote beside its output");
        }
    }
}

#[cfg(not(miri))]
fn guard_pages<T: Number, A: FromOutput>(f: A) {
    let x = numbers::<T>(T::LENGTHS);
    let [mut input, mut second, mut output] = [(); 3].map(|()| Guarded::<T>::new(T::LENGTHS));
    for (_, form) in forms::<T, A>() {
        let expected = singly(f, form, &x, &x);
        for len in 0..=T::LENGTHS {
            input.last(len).copy_from_slice(&x[..len]);
            second.last(len).copy_from_slice(&x[..len]);
            form(f, input.last(len), second.last(len), output.last(len));
            assert_same(output.last(len), &expected[..len]);
        }
    }
}

fn in_place_and_uninit<T: Number, A: FromOutput>(f: A) {
    for len in 0..=T::LENGTHS {
        let x = numbers::<T>(len);
        let grad: Vec<T> = x.iter().rev().copied().collect();
        let fresh = || vec![MaybeUninit::<T>::uninit(); len];
        let (mut y, mut dydx) = (x.clone(), x.clone());
        let (mut uninit, mut second) = (fresh(), fresh());

        f.forward(&x, &mut y);
        assert_same(f.forward_uninit(&x, &mut uninit), &y);
        let mut in_place = x.clone();
        f.forward_in_place(&mut in_place);
        assert_same(&in_place, &y);

        f.gradient(&x, &mut dydx);
        assert_same(f.gradient_uninit(&x, &mut uninit), &dydx);

        f.forward_and_gradient(&x, &mut y, &mut dydx);
        let (one, other) = f.forward_and_gradient_uninit(&x, &mut uninit, &mut second);
        assert_same(one, &y);
        assert_same(other, &dydx);

        f.backward(&x, &grad, &mut dydx);
        assert_same(f.backward_uninit(&x, &grad, &mut uninit), &dydx);
        let mut in_place = grad.clone();
        f.backward_in_place(&x, &mut in_place);
        assert_same(&in_place, &dydx);

        f.backward_from_output(&y, &grad, &mut dydx);
        assert_same(f.backward_from_output_uninit(&y, &grad, &mut uninit), &dydx);
    }
}

fn split_anywhere<T: Number, A: FromOutput>(f: A) {
    let x = numbers::<T>(T::LENGTHS);
    for (_, form) in forms::<T, A>() {
        let (mut whole, mut split) = (x.clone(), x.clone());
        form(f, &x, &x, &mut whole);
        for at in 0..=x.len() {
            let (first, second) = split.split_at_mut(at);
            form(f, &x[..at], &x[..at], first);
            form(f, &x[at..], &x[at..], second);
            assert_same(&whole, &split);
        }
    }
}

/// A result depends on nothing but its own input: not on a special value beside it.
fn neighbours<T: Number, A: FromOutput>(f: A) {
    let x: Vec<T> = (0..T::LENGTHS).map(|i| T::new(i as f64 / 10.0 - 6.0)).collect();
    for (_, form) in forms::<T, A>() {
        let mut expected = x.clone();
        form(f, &x, &x, &mut expected);
        for special in [f64::NAN, f64::INFINITY, -f64::INFINITY, -100.0, -740.0, 0.0, 1e-310] {
            for at in 0..x.len() {
                let mut beside = x.clone();
                beside[at] = T::new(special);
                let mut y = beside.clone();
                form(f, &beside, &beside, &mut y);
                y[at] = expected[at];
                assert_same(&y, &expected);
            }
        }
    }
}

/// The panic names both lengths at the caller's line, and nothing has been written.
fn unequal_lengths<T: Number, A: FromOutput>(f: A) {
    let x = numbers::<T>(65);
    let mut short = vec![T::CANARY; 64];
    let mut equal = vec![T::CANARY; 65];
    macro_rules! refused {
        ($call:expr, $message:literal) => {
            let (line, message) = panic_of(|| $call);
            assert_eq!(message, $message);
            assert!((line!()..line!() + 2).contains(&line), "{message}: located at line {line}");
        };
    }
    refused!(f.forward(&x, &mut short), "`x` has 65 elements, but `y` has 64");
    refused!(f.gradient(&x, &mut short), "`x` has 65 elements, but `dydx` has 64");
    refused!(
        f.forward_and_gradient(&x, &mut equal, &mut short),
        "`x` has 65 elements, but `dydx` has 64"
    );
    refused!(
        f.forward_and_gradient(&x, &mut short, &mut equal),
        "`x` has 65 elements, but `y` has 64"
    );
    refused!(f.backward(&x, &x[1..], &mut equal), "`x` has 65 elements, but `grad_y` has 64");
    refused!(f.backward(&x, &x, &mut short), "`x` has 65 elements, but `grad_x` has 64");
    refused!(f.backward_in_place(&x, &mut short), "`x` has 65 elements, but `grad` has 64");
    refused!(
        f.backward_from_output(&x, &x, &mut short),
        "`y` has 65 elements, but `grad_x` has 64"
    );
    refused!(sigmoid::sigmoid(&x, &mut short), "`x` has 65 elements, but `y` has 64");
    refused!(sigmoid::sigmoid_gradient(&x, &mut short), "`x` has 65 elements, but `dydx` has 64");
    refused!(
        sigmoid::sigmoid_backward(&x, &x, &mut short),
        "`x` has 65 elements, but `grad_x` has 64"
    );
    assert!(short.iter().chain(&equal).all(|&y| y == T::CANARY), "something was written");
}

/// The line of this file at which `call` panics, and what it says.
fn panic_of(call: impl FnOnce()) -> (u32, String) {
    thread_local! {
        static EXPECTED: Cell<bool> = const { Cell::new(false) };
        static LINE: Cell<Option<u32>> = const { Cell::new(None) };
    }
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let default = panic::take_hook();
        panic::set_hook(Box::new(move |info| match info.location() {
            Some(at) if EXPECTED.get() && at.file() == file!() => LINE.set(Some(at.line())),
            _ => default(info),
        }));
    });
    EXPECTED.set(true);
    let payload = panic::catch_unwind(AssertUnwindSafe(call)).expect_err("this must panic");
    EXPECTED.set(false);
    let message = payload.downcast_ref::<String>().expect("the panic has a message");
    (LINE.take().expect("the panic is located in this file"), message.clone())
}
