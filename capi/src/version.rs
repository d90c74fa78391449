use std::ffi::c_char;

/// The version of the library, such as `"1.2.3"`.
#[unsafe(no_mangle)]
pub extern "C" fn sigmoid_version() -> *const c_char {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
}
