//! Which of the arrays in a .npz or .safetensors file `sigmoid apply` transforms.
//!
//! NumPy and safetensors read the results in `tests/python`.

use std::fs;
use std::io::{Cursor, Read};

use half::{bf16, f16};
use zip::CompressionMethod::{self, Stored};
use zip::ZipArchive;

use crate::failures::assert_failed;
use crate::{Directory, f32_bytes, half_bytes, npy, npz, safetensors, sigmoid, stderr};

const HEADER: &str = r#"{"__metadata__": {"from": "a test"},
 "weights": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]},
 "ids": {"dtype": "U16", "shape": [2], "data_offsets": [8, 12]},
 "gates": {"dtype": "F64", "shape": [1], "data_offsets": [12, 20]},
 "half": {"dtype": "F16", "shape": [2], "data_offsets": [20, 24]},
 "brain": {"dtype": "BF16", "shape": [2], "data_offsets": [24, 28]}}"#;
const IDS: [u8; 4] = [1, 2, 3, 4];

/// The elements of the others.
#[derive(Clone, Copy)]
struct Tensors {
    weights: [f32; 2],
    gates: f64,
    half: [f32; 2],
    brain: [f32; 2],
}

const BEFORE: Tensors = Tensors {
    weights: [0.0, f32::INFINITY],
    gates: 0.0,
    half: [0.0, f32::NEG_INFINITY],
    brain: [f32::INFINITY, 0.0],
};
const AFTER: Tensors =
    Tensors { weights: [0.5, 1.0], gates: 0.5, half: [0.5, 0.0], brain: [1.0, 0.5] };

fn bytes_of(Tensors { weights, gates, half, brain }: Tensors) -> Vec<u8> {
    let half = half_bytes(&half.map(f16::from_f32));
    let brain = half_bytes(&brain.map(bf16::from_f32));
    let data = [&f32_bytes(&weights)[..], &IDS, &gates.to_le_bytes(), &half, &brain].concat();
    safetensors(HEADER, &data)
}

/// Transforms the file in place, and returns what it has become and what was said.
fn apply(names: &[&str]) -> (Vec<u8>, String) {
    let directory = Directory::new();
    let file = directory.write("file.safetensors", bytes_of(BEFORE));
    let mut command = sigmoid();
    command.args(["apply", "--in-place"]).arg(&file);
    let output = command.args(names.iter().flat_map(|name| ["--tensor", name])).output().unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(directory.names(), ["file.safetensors"]);
    (fs::read(file).unwrap(), stderr(&output))
}

#[test]
fn all_of_floating_point_types() {
    let (bytes, summary) = apply(&[]);
    assert_eq!(bytes, bytes_of(AFTER));
    let words = ": sigmoid of 7 numbers in 1 array of f32, 1 of f64, 1 of f16, 1 of bf16, in ";
    assert!(summary.contains(words), "{summary}");
    assert!(summary.ends_with(": copied unchanged: 1 array of u16\n"), "{summary}");
}

#[test]
fn those_chosen() {
    let (bytes, summary) = apply(&["gates"]);
    assert_eq!(bytes, bytes_of(Tensors { gates: AFTER.gates, ..BEFORE }));
    assert!(summary.contains(": sigmoid of 1 f64, shape (1,), in "), "{summary}");
    let words = ": copied unchanged: 1 array of f32, 1 of f16, 1 of bf16, 1 of u16\n";
    assert!(summary.ends_with(words), "{summary}");

    let larger = Tensors { half: BEFORE.half, brain: BEFORE.brain, ..AFTER };
    assert_eq!(apply(&["gates", "weights"]).0, bytes_of(larger));
    assert_eq!(apply(&["*s"]).0, bytes_of(larger));
    assert_eq!(apply(&["half"]).0, bytes_of(Tensors { half: AFTER.half, ..BEFORE }));
    assert_eq!(apply(&["b*", "i*"]).0, bytes_of(Tensors { brain: AFTER.brain, ..BEFORE }));
}

#[test]
fn an_archive_of_several_types() {
    let archive = |half: f32, double: f64| {
        let half = npy(">f2", false, "(1,)", &f16::from_f32(half).to_be_bytes());
        let double = npy("<f8", false, "(1,)", &double.to_le_bytes());
        let ids = npy("<i8", false, "(1,)", &[0; 8]);
        npz(&[("half", half), ("double", double), ("ids", ids)], Stored)
    };
    let directory = Directory::new();
    let file = directory.write("file.npz", archive(0.0, 0.0));
    let output = sigmoid().args(["apply", "--in-place"]).arg(&file).output().unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(members(&fs::read(&file).unwrap()), members(&archive(0.5, 0.5)));
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
        ("object", "is of |O, not f32, f64, f16 or bf16: convert it first\n"),
        ("time", "is of <M8[ns], not f32, f64, f16 or bf16: convert it first\n"),
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
    let input = bytes_of(BEFORE);
    let words = "array ids of ";
    assert_refused("file.safetensors", &input, "ids", words);
    let words = "is of u16, not f32, f64, f16 or bf16: convert it first\n";
    assert_refused("file.safetensors", &input, "ids", words);

    let header = r#"{"small": {"dtype": "F8_E4M3", "shape": [2], "data_offsets": [0, 2]}}"#;
    let words = "is of f8_e4m3, not f32, f64, f16 or bf16: convert it first\n";
    assert_refused("file.safetensors", &safetensors(header, &[0; 2]), "small", words);

    let input = npz(&[("ids", npy("<i2", false, "()", &[0; 2]))], Stored);
    let words = "is of i16, not f32, f64, f16 or bf16: convert it first\n";
    assert_refused("file.npz", &input, "ids", words);
}

#[test]
fn arrays_that_do_not_exist() {
    let input = bytes_of(BEFORE);
    let words = "has no array weight: it has weights, ids, gates, half, brain\n";
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
