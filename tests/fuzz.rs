//! The seeds of the fuzz target `kernels`, without a fuzzer.

use std::fs;

#[path = "../fuzz/src/kernels.rs"]
mod kernels;

#[test]
fn seeds_of_kernels() {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/fuzz/seeds/kernels");
    let mut calls = 0;
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        println!("{}", path.display());
        calls += usize::from(kernels::check(&fs::read(path).unwrap()).is_some());
    }
    assert!(calls > 30, "only {calls} calls");
}
