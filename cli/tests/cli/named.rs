//! Which of the arrays in a .npz or .safetensors file `sigmoid apply` transforms.
//!
//! NumPy and safetensors read the results in `tests/python`.

use std::fs;

use zip::CompressionMethod::Stored;

use crate::failures::assert_failed;
use crate::{Directory, f32_bytes, npy, npz, safetensors, sigmoid, stderr};

const HEADER: &str = r#"{"__metadata__": {"from": "a test"},
 "weights": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]},
 "half": {"dtype": "BF16", "shape": [2], "data_offsets": [8, 12]},
 "gates": {"dtype": "F64", "shape": [1], "data_offsets": [12, 20]}}"#;
const WEIGHTS: [f32; 2] = [0.0, f32::INFINITY];
const HALF: [u8; 4] = [1, 2, 3, 4];
const GATES: [f64; 1] = [0.0];

fn bytes_of(weights: [f32; 2], gates: [f64; 1]) -> Vec<u8> {
    let data = [&f32_bytes(&weights)[..], &HALF, &gates[0].to_le_bytes()].concat();
    safetensors(HEADER, &data)
}

/// Transforms the file in place, and returns what it has become and what was said.
fn apply(names: &[&str]) -> (Vec<u8>, String) {
    let directory = Directory::new();
    let file = directory.write("file.safetensors", bytes_of(WEIGHTS, GATES));
    let mut command = sigmoid();
    command.args(["apply", "--in-place"]).arg(&file);
    let output = command.args(names.iter().flat_map(|name| ["--tensor", name])).output().unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(directory.names(), ["file.safetensors"]);
    (fs::read(file).unwrap(), stderr(&output))
}

#[test]
fn all_of_f32_and_f64() {
    let (bytes, summary) = apply(&[]);
    assert_eq!(bytes, bytes_of([0.5, 1.0], [0.5]));
    assert!(
        summary.contains(": sigmoid of 3 numbers in 1 array of f32, 1 of f64, in "),
        "{summary}"
    );
    assert!(summary.ends_with(": copied unchanged: 1 array of bf16\n"), "{summary}");
}

#[test]
fn those_chosen() {
    let (bytes, summary) = apply(&["gates"]);
    assert_eq!(bytes, bytes_of(WEIGHTS, [0.5]));
    assert!(summary.contains(": sigmoid of 1 f64, shape (1,), in "), "{summary}");
    assert!(summary.ends_with(": copied unchanged: 1 array of f32, 1 of bf16\n"), "{summary}");

    assert_eq!(apply(&["gates", "weights"]).0, bytes_of([0.5, 1.0], [0.5]));
}

#[track_caller]
fn assert_refused(name: &str, input: &[u8], array: &str, words: &str) {
    let directory = Directory::new();
    let file = directory.write(name, input);
    let mut command = sigmoid();
    command.args(["apply", "--in-place", "--array", array]).arg(&file);
    assert_failed(&command.output().unwrap(), words);
    assert_eq!(fs::read(file).unwrap(), input);
    assert_eq!(directory.names(), [name]);
}

#[test]
fn arrays_that_can_not_be_transformed() {
    let input = bytes_of(WEIGHTS, GATES);
    let words = "array half of ";
    assert_refused("file.safetensors", &input, "half", words);
    let words = "is of bf16, not f32 or f64: convert it first\n";
    assert_refused("file.safetensors", &input, "half", words);

    let input = npz(&[("half", npy("<f2", false, "()", &[0; 2]))], Stored);
    let words = "is of f16, not f32 or f64: convert it first\n";
    assert_refused("file.npz", &input, "half", words);
}

#[test]
fn arrays_that_do_not_exist() {
    let input = bytes_of(WEIGHTS, GATES);
    let words = "has no array weight: it has weights, half, gates\n";
    assert_refused("file.safetensors", &input, "weight", words);
    let words = "has no array x: it names none\n";
    assert_refused("file.npy", &npy("<f4", false, "()", &[0; 4]), "x", words);

    let names: Vec<String> = (0..20).map(|i| format!("layer{i}")).collect();
    let array = npy("<f4", false, "()", &[0; 4]);
    let arrays: Vec<_> = names.iter().map(|name| (name.as_str(), array.clone())).collect();
    let words = "has no array layer: it has layer0, layer1, layer2, layer3, layer4, layer5, layer6, \
                 layer7 and 12 others\n";
    assert_refused("file.npz", &npz(&arrays, Stored), "layer", words);
}
