//! The floating-point flags, of which NumPy makes warnings.
#![allow(unsafe_code)]

use std::mem::MaybeUninit;

/// C's `fenv_t`, which is smaller on each system.
#[repr(C, align(16))]
struct Environment([u8; 64]);

unsafe extern "C" {
    fn feholdexcept(environment: *mut Environment) -> i32;
    fn fesetenv(environment: *const Environment) -> i32;
}

/// Does it, and leaves the flags as they were.
pub fn unraised<T>(work: impl FnOnce() -> T) -> T {
    let mut callers = MaybeUninit::uninit();
    // SAFETY: this writes what the second call reads, in memory that is large enough.
    unsafe { feholdexcept(callers.as_mut_ptr()) };
    let result = work();
    // SAFETY: the same.
    unsafe { fesetenv(callers.as_ptr()) };
    result
}
