//! How many threads share a call.

use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

static THREADS: AtomicUsize = AtomicUsize::new(1);

/// Fewer elements are not worth a thread, which takes some 20 µs to start.
const LEAST: usize = 1 << 17;

pub fn set(threads: usize) {
    THREADS.store(threads, Ordering::Relaxed);
}

pub fn get() -> usize {
    THREADS.load(Ordering::Relaxed)
}

/// Does the work in parts, side by side if it may be divided. Threads end with the call: a pool of them would
/// not survive a fork.
pub fn each_part(all: Range<usize>, may_be_divided: bool, work: impl Fn(Range<usize>) + Sync) {
    let parts = if may_be_divided { get().min(all.len() / LEAST) } else { 1 };
    if parts <= 1 {
        return work(all);
    }
    let part = |i| all.start + all.len() * i / parts..all.start + all.len() * (i + 1) / parts;
    let work = &work;
    thread::scope(|scope| {
        for i in 1..parts {
            scope.spawn(move || work(part(i)));
        }
        work(part(0));
    });
}
