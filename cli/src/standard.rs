//! Standard input and output, unless the tool was started without them.

use std::io::{self, Stdin, Stdout};

use anyhow::{Result, ensure};

pub fn stdin() -> Result<Stdin> {
    ensure!(is_open(0), "cannot read standard input: it is closed");
    Ok(io::stdin())
}

pub fn stdout() -> Result<Stdout> {
    ensure!(is_open(1), "cannot write standard output: it is closed");
    Ok(io::stdout())
}

#[cfg(unix)]
fn is_open(stream: usize) -> bool {
    !at_start::IS_CLOSED[stream].load(std::sync::atomic::Ordering::Relaxed)
}

#[cfg(not(unix))]
fn is_open(_: usize) -> bool {
    true
}

#[cfg(unix)]
mod at_start {
    use std::sync::atomic::{AtomicBool, Ordering};

    use rustix::io::{Errno, fcntl_getfd};
    use rustix::stdio::{stdin, stdout};

    /// Of standard input and output.
    pub static IS_CLOSED: [AtomicBool; 2] = [const { AtomicBool::new(false) }; 2];

    /// Runs before `main`: for that Rust opens /dev/null in place of what is closed, and whatever is
    /// written there seems to have arrived.
    #[ctor::ctor(unsafe)]
    fn look() {
        for (is_closed, stream) in IS_CLOSED.iter().zip([stdin(), stdout()]) {
            is_closed.store(fcntl_getfd(stream) == Err(Errno::BADF), Ordering::Relaxed);
        }
    }
}
