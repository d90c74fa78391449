//! Which of the arrays in a .npz or .safetensors file `sigmoid apply` transforms.
//!
//! NumPy and safetensors read the results in `tests/python`.

use std::fs;
use std::io::{Cursor, Read};

use zip::CompressionMethod::{self, Stored};
use zip::ZipArchive;

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
    assert_eq!(apply(&["*s"]).0, bytes_of([0.5, 1.0], [0.5]));
    assert_eq!(apply(&["g*", "h*"]).0, bytes_of(WEIGHTS, [0.5]));
}

/// An archive of arrays and of what can't be read as one, or not at all.
fn archive(x: f32) -> Vec<u8> {
    let array = |value| npy("<f4", false, "()", &f32_bytes(&[value]));
    let members = [
        ("x", array(x)),
        ("object", npy("|O", false, "(2,)", b"pickled")),
        ("time", npy("<M8[ns]", false, "(1,)", &[0; 8])),
        ("other", b"no array".into()),
        ("lzma", array(0.0)),
    ];
    let mut bytes = npz(&members, Stored);
    // The method of compression stands before the name, in front of the array and at the end.
    let is_name = |place: &usize| bytes[*place..].starts_with(b"lzma.npy");
    let names: Vec<_> = (0..bytes.len()).filter(is_name).collect();
    let [local, central] = names.try_into().unwrap();
    bytes[local - 22] = 14;
    bytes[central - 36] = 14;
    bytes
}

/// The members of an archive, as they are compressed.
fn members(archive: &[u8]) -> Vec<(String, CompressionMethod, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(archive)).unwrap();
    let mut members = Vec::new();
    for index in 0..archive.len() {
        let mut member = archive.by_index_raw(index).unwrap();
        let mut bytes = Vec::new();
        member.read_to_end(&mut bytes).unwrap();
        members.push((member.name().unwrap().into_owned(), member.compression(), bytes));
    }
    members
}

#[test]
fn others_in_an_archive_are_copied_unread() {
    let directory = Directory::new();
    let file = directory.write("file.npz", archive(0.0));
    let mut command = sigmoid();
    command.args(["apply", "--array", "x", "--in-place"]).arg(&file);
    let output = command.output().unwrap();
    let summary = stderr(&output);
    assert!(output.status.success(), "{summary}");
    assert!(summary.ends_with(": copied unchanged: 4 arrays of unread type\n"), "{summary}");
    assert_eq!(members(&fs::read(&file).unwrap()), members(&archive(0.5)));
}

#[test]
fn arrays_in_an_archive_that_can_not_be_transformed() {
    for (name, words) in [
        ("object", "is of |O, not f32 or f64: convert it first\n"),
        ("time", "is of <M8[ns], not f32 or f64: convert it first\n"),
        ("other", "file.npz is not a .npy file as numpy.save writes it\n"),
        ("lzma", "file.npz: compression method not supported: 14\n"),
    ] {
        assert_refused("file.npz", &archive(0.0), name, words);
        assert_refused("file.npz", &archive(0.0), name, &format!("array {name} of "));
    }
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
