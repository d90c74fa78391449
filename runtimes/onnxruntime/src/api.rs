//! The C API of ONNX Runtime, and its errors.

use std::ffi::CString;
use std::fmt::Display;
use std::ops::Deref;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::{self, NonNull};

use ort_sys::{OrtApi, OrtErrorCode, OrtStatus, OrtStatusPtr};

pub const OK: OrtStatusPtr = OrtStatusPtr(ptr::null_mut());

/// The table of ONNX Runtime's functions, which stays where it is.
#[derive(Clone, Copy)]
pub struct Api(pub &'static OrtApi);

impl Deref for Api {
    type Target = OrtApi;

    fn deref(&self) -> &OrtApi {
        self.0
    }
}

impl Api {
    /// Takes what a function of the API has returned.
    ///
    /// # Safety
    ///
    /// It is a status of this API, or null, and nobody else releases it.
    pub unsafe fn check(self, status: OrtStatusPtr) -> Result<(), Error> {
        match NonNull::new(status.0) {
            None => Ok(()),
            Some(status) => Err(Error::Theirs(Status { api: self, status })),
        }
    }

    /// Runs what ONNX Runtime has called, and returns its error as a status.
    pub fn run(self, f: impl FnOnce() -> Result<(), Error>) -> OrtStatusPtr {
        // A panic would end the process where Rust ends.
        let result = catch_unwind(AssertUnwindSafe(f));
        match result.unwrap_or_else(|_| Err("a defect: it panicked".into())) {
            Ok(()) => OK,
            Err(Error::Theirs(status)) => status.hand_on(),
            Err(Error::Ours(message)) => {
                let message = CString::new(message.replace('\0', "")).unwrap_or_default();
                // SAFETY: a string that ends in 0, which is copied.
                unsafe { (self.CreateStatus)(OrtErrorCode::ORT_INVALID_ARGUMENT, message.as_ptr()) }
            }
        }
    }
}

pub enum Error {
    /// Of a function of the API.
    Theirs(Status),
    Ours(String),
}

impl<T: Display> From<T> for Error {
    fn from(message: T) -> Self {
        Self::Ours(message.to_string())
    }
}

impl Error {
    /// Says whose error it is.
    pub fn of(self, name: impl Display) -> Self {
        match self {
            Self::Ours(message) => Self::Ours(format!("{name}: {message}")),
            theirs => theirs,
        }
    }
}

/// The status of an error, which is released unless it is handed on.
pub struct Status {
    api: Api,
    status: NonNull<OrtStatus>,
}

impl Status {
    fn hand_on(self) -> OrtStatusPtr {
        let status = self.status.as_ptr();
        std::mem::forget(self);
        OrtStatusPtr(status)
    }
}

impl Drop for Status {
    fn drop(&mut self) {
        // SAFETY: `Api::check` was given it, and it was not handed on.
        unsafe { (self.api.ReleaseStatus)(self.status.as_ptr()) }
    }
}
