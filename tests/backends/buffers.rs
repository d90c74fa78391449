//! The buffer loop: every length and place, nothing written beside the output.

pub mod neighbours;

use std::cell::Cell;
use std::mem::MaybeUninit;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

use half::{bf16, f16};
use sigmoid::{Activation, Backend, FromOutput, Function, Sigmoid};

use crate::Test;
#[cfg(not(miri))]
use crate::buffers::neighbours::in_blocks;
#[cfg(not(miri))]
use crate::guarded::Guarded;
use crate::subject::{Form, Number, Subject};

/// A test of each half type at each tier.
macro_rules! halves {
    ($test:ident) => {
        |backend, function| {
            for subject in Subject::both_tiers(backend, function) {
                $test::<f16>(subject);
                $test::<bf16>(subject);
            }
        }
    };
}
pub const TESTS: &[Test] = &[
    ("every_length_and_offset", each_type_and_tier!(every_length_and_offset)),
    #[cfg(not(miri))]
    ("guard_pages", each_type_and_tier!(guard_pages)),
    ("in_place_and_uninit_are_the_same", |backend, function| {
        in_place_and_uninit::<f32>(function.on(backend));
        in_place_and_uninit::<f64>(function.fast().on(backend));
    }),
    ("split_anywhere", each_type_and_tier!(split_anywhere)),
    ("unequal_lengths_panic_here", unequal_lengths),
];

pub const OF_SIGMOID: &[Test] = &[
    ("outputs_tell_gradients_uninit_too", outputs_uninit),
    ("unequal_lengths_panic_here_too", unequal_lengths_of_sigmoid),
    // Their loop, too, is the same for all functions.
    ("halves_of_every_length_and_offset", halves!(every_length_and_offset)),
    #[cfg(not(miri))]
    ("halves_before_guard_pages", halves!(guard_pages)),
    #[cfg(not(miri))]
    ("halves_split_anywhere", halves!(split_anywhere)),
    #[cfg(not(miri))]
    ("halves_in_blocks", halves!(in_blocks)),
    ("halves_in_place_and_uninit_are_the_same", |backend, function| {
        in_place_and_uninit::<f16>(function.on(backend));
        in_place_and_uninit::<bf16>(function.fast().on(backend));
    }),
];

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

/// The results one by one, each in a buffer of its own.
fn singly<T: Number>(subject: Subject, form: Form, x: &[T], grad: &[T]) -> Vec<T> {
    let mut y = x.to_vec();
    for i in 0..x.len() {
        subject.run(form, &x[i..=i], &grad[i..=i], &mut y[i..=i]);
    }
    y
}

fn every_length_and_offset<T: Number>(subject: Subject) {
    const OFFSETS: usize = 16;
    let x = numbers::<T>(T::LENGTHS + OFFSETS);
    let grad: Vec<T> = x.iter().rev().copied().collect();
    for form in subject.forms() {
        let expected = singly(subject, form, &x, &grad);
        let mut y = vec![T::CANARY; x.len() + OFFSETS];
        for len in 0..=T::LENGTHS {
            let offset = len % OFFSETS;
            let (from, to) = (len * 7 % OFFSETS, offset);
            y.fill(T::CANARY);
            let inputs = from..from + len;
            subject.run(form, &x[inputs.clone()], &grad[inputs.clone()], &mut y[to..to + len]);
            assert_same(&y[to..to + len], &expected[inputs]);
            let untouched = y[..to].iter().chain(&y[to + len..]).all(|&y| y == T::CANARY);
            assert!(untouched, "{form:?} of {len} wrote beside its output");
        }
    }
}

#[cfg(not(miri))]
fn guard_pages<T: Number>(subject: Subject) {
    let x = numbers::<T>(T::LENGTHS);
    let [mut input, mut second, mut output] = [(); 3].map(|()| Guarded::<T>::new(T::LENGTHS));
    for form in subject.forms() {
        let expected = singly(subject, form, &x, &x);
        for len in 0..=T::LENGTHS {
            input.last(len).copy_from_slice(&x[..len]);
            second.last(len).copy_from_slice(&x[..len]);
            subject.run(form, input.last(len), second.last(len), output.last(len));
            assert_same(output.last(len), &expected[..len]);
        }
    }
}

fn in_place_and_uninit<T: Number>(f: impl Activation) {
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
    }
}

fn outputs_uninit(backend: Backend, _: Function) {
    let (y, grad) = (numbers::<f32>(65), [3.0; 65]);
    let (mut grad_x, mut uninit) = ([0.0; 65], [MaybeUninit::uninit(); 65]);
    Sigmoid.on(backend).backward_from_output(&y, &grad, &mut grad_x);
    let same = Sigmoid.on(backend).backward_from_output_uninit(&y, &grad, &mut uninit);
    assert_same(same, &grad_x);
}

fn split_anywhere<T: Number>(subject: Subject) {
    let x = numbers::<T>(T::LENGTHS);
    for form in subject.forms() {
        let (mut whole, mut split) = (x.clone(), x.clone());
        subject.run(form, &x, &x, &mut whole);
        for at in 0..=x.len() {
            let (first, second) = split.split_at_mut(at);
            subject.run(form, &x[..at], &x[..at], first);
            subject.run(form, &x[at..], &x[at..], second);
            assert_same(&whole, &split);
        }
    }
}

/// The panic names both lengths at the caller's line.
macro_rules! refused {
    ($call:expr, $message:literal) => {
        let (line, message) = panic_of(|| $call);
        assert_eq!(message, $message);
        assert!((line!()..line!() + 2).contains(&line), "{message}: located at line {line}");
    };
}

/// Nothing has been written then.
fn unequal_lengths(backend: Backend, function: Function) {
    let f = function.on(backend);
    let x = numbers::<f32>(65);
    let mut short = vec![f32::CANARY; 64];
    let mut equal = vec![f32::CANARY; 65];
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
    assert!(short.iter().chain(&equal).all(|&y| y == f32::CANARY), "something was written");
}

fn unequal_lengths_of_sigmoid(backend: Backend, _: Function) {
    let x = numbers::<f32>(65);
    let mut short = vec![f32::CANARY; 64];
    refused!(
        Sigmoid.on(backend).backward_from_output(&x, &x, &mut short),
        "`y` has 65 elements, but `grad_x` has 64"
    );
    refused!(sigmoid::sigmoid(&x, &mut short), "`x` has 65 elements, but `y` has 64");
    refused!(sigmoid::sigmoid_gradient(&x, &mut short), "`x` has 65 elements, but `dydx` has 64");
    refused!(
        sigmoid::sigmoid_backward(&x, &x, &mut short),
        "`x` has 65 elements, but `grad_x` has 64"
    );
    assert!(short.iter().all(|&y| y == f32::CANARY), "something was written");
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
