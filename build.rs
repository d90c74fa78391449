//! Names the backends that the target can have, and says whether the build is unoptimised.

use std::env::var;

fn main() {
    let architecture = var("CARGO_CFG_TARGET_ARCH").expect("cargo sets the target");
    set("avx", architecture == "x86_64");
    set("neon", architecture == "aarch64");
    set("unoptimised", var("OPT_LEVEL").expect("cargo sets the level") == "0");
    println!("cargo::rerun-if-changed=build.rs");
}

fn set(name: &str, is_set: bool) {
    println!("cargo::rustc-check-cfg=cfg({name})");
    if is_set {
        println!("cargo::rustc-cfg={name}");
    }
}
