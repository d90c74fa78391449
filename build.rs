//! Names the backends that the target can have.

use std::env::var;

fn main() {
    let architecture = var("CARGO_CFG_TARGET_ARCH").expect("cargo sets the target");
    for (backend, architectures) in [("avx", &["x86_64"]), ("neon", &["aarch64"])] {
        println!("cargo::rustc-check-cfg=cfg({backend})");
        if architectures.contains(&architecture.as_str()) {
            println!("cargo::rustc-cfg={backend}");
        }
    }
    println!("cargo::rerun-if-changed=build.rs");
}
