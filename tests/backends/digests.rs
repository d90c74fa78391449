//! f64 results have the same bits on every machine. What one machine can't compare with another it
//! compares with digests. They are no proof of anything but sameness: a change of them is a change of
//! results, which the changelog lists.
//!
//! `UPDATE_EXPECT=1 cargo test --test backends -- digests` writes those of the backends that this CPU
//! has.

use std::path::Path;
use std::sync::Mutex;
use std::{env, fs};

use sigmoid::{Activation, Backend, Function};
use sigmoid_reference::doubles;

use crate::Test;
use crate::agreement::is_fused;
use crate::named::{all, awkward, name_of};

pub const TESTS: &[Test] = &[("f64_results_are_those_of_every_machine", |backend, function| {
    let line = |[y, dydx]: [u64; 2]| format!("{} {y:016x} {dydx:016x}", about(backend, function));
    let found = line(digests(backend, function));
    if env::var_os("UPDATE_EXPECT").is_some() {
        return update(&found);
    }
    let published = read();
    let expected = published.lines().find(|line| line.starts_with(&about(backend, function)));
    assert_eq!(Some(&*found), expected);
})];

const HEAD: &str = "\
# Digests of the f64 values and gradients at the default tier, of 10 000 inputs: see tests/backends/digests.rs.
";

/// What a line begins with. All backends with fused operations have the same digests.
fn about(backend: Backend, function: Function) -> String {
    let kind = if is_fused(backend) { "fused" } else { "scalar" };
    format!("{} {kind}", name_of(function))
}

fn digests(backend: Backend, function: Function) -> [u64; 2] {
    let x = doubles(4, 10_000);
    let (mut y, mut dydx) = (x.clone(), x.clone());
    function.on(backend).forward_and_gradient(&x, &mut y, &mut dydx);
    [y, dydx].map(|results| digest(&results))
}

/// FNV-1a over the bits, all NaNs being one.
fn digest(results: &[f64]) -> u64 {
    let bits = |y: &f64| if y.is_nan() { f64::NAN.to_bits() } else { y.to_bits() };
    results.iter().flat_map(|y| bits(y).to_le_bytes()).fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

fn path() -> impl AsRef<Path> {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/digests_f64.txt")
}

fn read() -> String {
    fs::read_to_string(path()).unwrap_or_default()
}

/// Puts a line in its place; those of functions that are no longer tested go.
fn update(line: &str) {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _guard = ONE_AT_A_TIME.lock();
    let old = read();
    let mut text = HEAD.to_owned();
    for named in all().chain(awkward()) {
        for kind in ["fused", "scalar"] {
            let about = format!("{} {kind} ", named.name);
            let mut candidates = [line].into_iter().chain(old.lines());
            if let Some(line) = candidates.find(|line| line.starts_with(&about)) {
                text += line;
                text += "\n";
            }
        }
    }
    fs::write(path(), text).expect("the digests can be written");
}
