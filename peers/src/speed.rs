//! The clock.

use sigmoid_timing::{self as timing, Effort, Lap, Timing, time};

use crate::ffi::clear_upper_halves;
use crate::subjects::Subject;

/// Times the subjects in turn, round after round.
pub fn interleaved<T>(
    subjects: &[Subject<T>],
    x: &[T],
    y: &mut [T],
    effort: Effort,
) -> Vec<Timing> {
    let run = |subject: usize, calls| {
        let time = time(&subjects[subject].run, x, y, calls);
        clear_upper_halves();
        Lap { time, cycles: None }
    };
    timing::interleaved(subjects.len(), x.len(), effort, run, || {})
}
