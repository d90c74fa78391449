//! The backend that a C program has chosen.

use std::ffi::{CStr, CString, c_char};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use sigmoid::{Backend, BackendError};

/// Whether a backend could be chosen.
#[repr(C)]
pub enum Status {
    /// It is used from now on.
    Ok = 0,
    /// There is no backend of that name for this architecture.
    UnknownBackend = 1,
    /// This CPU lacks the instructions of that backend.
    UnavailableBackend = 2,
}

/// The backends of this CPU, with their names in C.
static AVAILABLE: LazyLock<Vec<(Backend, CString)>> = LazyLock::new(|| {
    let named = |backend: Backend| (backend, CString::new(backend.name()).expect("a word"));
    Backend::available().map(named).collect()
});

/// An index of `AVAILABLE`, or `AUTOMATIC`.
static CHOSEN: AtomicUsize = AtomicUsize::new(AUTOMATIC);
const AUTOMATIC: usize = usize::MAX;

#[inline]
pub fn chosen() -> Backend {
    match CHOSEN.load(Ordering::Relaxed) {
        AUTOMATIC => Backend::detect(),
        index => AVAILABLE[index].0,
    }
}

fn index_of(backend: Backend) -> usize {
    let index = AVAILABLE.iter().position(|(available, _)| *available == backend);
    index.expect("a `Backend` is available")
}

/// The name of the backend in use: `"avx512"`, `"avx2"`, `"neon"` or `"scalar"`.
#[unsafe(no_mangle)]
pub extern "C" fn sigmoid_backend_name() -> *const c_char {
    AVAILABLE[index_of(chosen())].1.as_ptr()
}

/// Chooses the backend for all later calls, on all threads. `NULL` gives the choice back to the
/// environment variable `SIGMOID_BACKEND`, or else to the library, which takes the best of this CPU.
/// Unless the status is `SIGMOID_STATUS_OK`, nothing changes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigmoid_set_backend(name: *const c_char) -> Status {
    let choice = if name.is_null() {
        AUTOMATIC
    } else {
        // SAFETY: not null, and then the caller's string.
        match unsafe { CStr::from_ptr(name) }.to_string_lossy().parse() {
            Ok(backend) => index_of(backend),
            Err(BackendError::Unavailable) => return Status::UnavailableBackend,
            Err(_) => return Status::UnknownBackend,
        }
    };
    CHOSEN.store(choice, Ordering::Relaxed);
    Status::Ok
}
