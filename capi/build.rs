//! Gives the shared library its soname, where the linker makes ELF.

use std::env::{var, var_os};

fn main() {
    let system = var("CARGO_CFG_TARGET_OS").expect("cargo sets the target");
    let has_sonames = ["linux", "freebsd", "netbsd", "openbsd", "dragonfly"].contains(&&*system);
    // cargo-c, which enables that feature, passes a soname of its own.
    if has_sonames && var_os("CARGO_FEATURE_CAPI").is_none() {
        let major = env!("CARGO_PKG_VERSION_MAJOR");
        println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libsigmoid.so.{major}");
    }
    println!("cargo::rerun-if-changed=build.rs");
}
