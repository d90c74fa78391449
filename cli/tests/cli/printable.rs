//! Names with characters that would break lines or give orders to the terminal.

use serde_json::{Value, json};
use zip::CompressionMethod::Stored;

use crate::failures::assert_failed;
use crate::{Directory, f32_bytes, npy, npz, safetensors, sigmoid, stderr};

const NAME: &str = "a\n\x1b[31m\u{9b}";
const ESCAPED: &str = r"a\n\u{1b}[31m\u{9b}";

/// Two tensors of that name, or nearly: one of f32, one of another type.
fn tensors() -> Vec<u8> {
    let header = json!({
        NAME: {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]},
        format!("{NAME}2"): {"dtype": "I32", "shape": [1], "data_offsets": [4, 8]},
    });
    safetensors(&header.to_string(), &[0; 8])
}

#[track_caller]
fn assert_escaped(text: &str) {
    assert!(text.contains(ESCAPED), "{text}");
    assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "{text:?}");
}

#[test]
fn errors() {
    let directory = Directory::new();
    let file = directory.write("x.safetensors", tensors());
    for (name, words) in [(format!("{NAME}2"), "is of i32"), ("?".to_owned(), "has no array ?")] {
        let mut command = sigmoid();
        let output = command.args(["inspect", "--array", &name]).arg(&file).output().unwrap();
        assert_failed(&output, words);
        assert_escaped(&stderr(&output));
    }

    let short = npz(&[(NAME, npy("<f4", false, "(2,)", &f32_bytes(&[0.0])))], Stored);
    let file = directory.write("x.npz", short);
    let output = sigmoid().arg("inspect").arg(file).output().unwrap();
    assert_failed(&output, "is truncated");
    assert_escaped(&stderr(&output));

    let output = sigmoid().args(["inspect", &format!("{NAME}.npy")]).output().unwrap();
    assert_failed(&output, "No such file or directory\n");
    assert_escaped(&stderr(&output));
}

#[test]
fn tables_and_json() {
    let directory = Directory::new();
    let file = directory.write("x.safetensors", tensors());
    let output = sigmoid().arg("inspect").arg(&file).output().unwrap();
    assert_escaped(&String::from_utf8(output.stdout).unwrap());

    let output = sigmoid().args(["inspect", "--json"]).arg(&file).output().unwrap();
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["arrays"][0]["name"], NAME);
    assert!(!output.stdout.contains(&0x1b));
}

#[cfg(unix)]
#[test]
fn summaries() {
    let directory = Directory::new();
    let file = directory.write(&format!("{NAME}.npy"), npy("<f4", false, "(1,)", &[0; 4]));
    let output = sigmoid().args(["apply", "--in-place"]).arg(&file).output().unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    assert_escaped(&stderr(&output));
    assert_eq!(stderr(&output).lines().count(), 1);
}
