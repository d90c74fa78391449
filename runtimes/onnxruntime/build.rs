//! Keeps the library loaded once it is: ONNX Runtime unloads it with the last session, and would load it again with
//! the next, where what was made for sessions before is forgotten, but not free.

fn main() {
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|os| os == "linux") {
        println!("cargo::rustc-cdylib-link-arg=-Wl,-z,nodelete");
    }
    println!("cargo::rerun-if-changed=build.rs");
}
