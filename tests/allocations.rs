//! No call allocates.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use half::{bf16, f16};
use sigmoid::{
    Activation, Backend, BceWithLogits, Element, FromOutput, Function, LossElement, Tier,
};

/// Counts what each thread asks of the system's allocator.
struct Counting;

thread_local! {
    static REQUESTS: Cell<u64> = const { Cell::new(0) };
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

// SAFETY: all is done by the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        REQUESTS.set(REQUESTS.get() + 1);
        // SAFETY: the caller's word.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: the caller's word.
        unsafe { System.dealloc(memory, layout) }
    }
}

fn requests_of(call: impl FnOnce()) -> u64 {
    let before = REQUESTS.get();
    call();
    REQUESTS.get() - before
}

#[test]
fn requests_are_counted() {
    assert_eq!(requests_of(|| drop(std::hint::black_box(Box::new(1)))), 1);
    assert_eq!(requests_of(|| drop(std::hint::black_box(vec![0.0; 8]))), 1);
}

/// Nor does the first, which detects the backend, unless `SIGMOID_BACKEND` is set: to read it takes a
/// string.
#[test]
fn no_call_allocates() {
    let is_set = std::env::var_os("SIGMOID_BACKEND").is_some();
    let requests = requests_of(|| sigmoid::sigmoid_in_place(&mut [1.0f32]));
    assert!(requests == 0 || is_set, "{requests} requests by the first call");

    for backend in Backend::available() {
        for tier in [Tier::Default, Tier::Fast] {
            for &function in Function::ALL {
                every_form(function, backend, tier, |x| x);
                every_form(function, backend, tier, f64::from);
                every_form(function, backend, tier, f16::from_f32);
                every_form(function, backend, tier, bf16::from_f32);
            }
            loss(backend, tier, |x| x);
            loss(backend, tier, f64::from);
        }
    }
}

const LENGTHS: [usize; 4] = [0, 1, 1000, 100_000];

/// With some whose results are subnormal, and enough of those that f64 lanes can't round.
fn numbers<T>(len: usize, new: fn(f32) -> T) -> Vec<T> {
    let number = |i| new((i as f32).sin() * if i % 7 == 0 { 110.0 } else { 9.0 });
    (0..len).map(number).collect()
}

fn every_form<T: Element>(function: Function, backend: Backend, tier: Tier, new: fn(f32) -> T) {
    let f = function.on(backend).at(tier);
    for len in LENGTHS {
        let x = numbers(len, new);
        let (mut y, mut dydx) = (x.clone(), x.clone());
        let requests = requests_of(|| {
            f.forward(&x, &mut y);
            f.forward_in_place(&mut y);
            f.gradient(&x, &mut dydx);
            f.forward_and_gradient(&x, &mut y, &mut dydx);
            f.backward(&x, &y, &mut dydx);
            f.backward_in_place(&x, &mut dydx);
            if let Some(f) = function.as_from_output() {
                f.on(backend).at(tier).backward_from_output(&x, &y, &mut dydx);
            }
        });
        assert_eq!(requests, 0, "{function}, {backend}, {tier:?}, {len} elements");
    }
}

fn loss<T: LossElement>(backend: Backend, tier: Tier, new: fn(f32) -> T) {
    for len in LENGTHS {
        let x = numbers(len, new);
        let (target, mut loss, mut dx) = (x.clone(), x.clone(), x.clone());
        let bce = BceWithLogits::new().weight(&target).pos_weight(&target).on(backend).at(tier);
        let requests = requests_of(|| {
            bce.forward_and_gradient(&x, &target, &mut loss, &mut dx);
            bce.mean_and_gradient(&x, &target, &mut dx);
        });
        assert_eq!(requests, 0, "the loss, {backend}, {tier:?}, {len} elements");
    }
}
