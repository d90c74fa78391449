//! The seeds of the fuzz targets for files, without a fuzzer.

use std::ffi::OsString;
use std::fs;

use crate::{Directory, sigmoid, stderr};

#[path = "../../../fuzz/src/files.rs"]
mod files;

fn tool(line: Vec<OsString>) -> Result<(), String> {
    let output = sigmoid().args(&line[1..]).output().unwrap();
    if output.status.success() {
        return Ok(());
    }
    let text = stderr(&output);
    assert_eq!(output.status.code(), Some(1), "{line:?}: {text}");
    let words = text.strip_prefix("sigmoid: ").and_then(|text| text.strip_suffix('\n'));
    Err(words.unwrap_or_else(|| panic!("{line:?}: {text}")).to_owned())
}

#[track_caller]
fn check(format: &str, options: &[&[&str]], is_piped: bool) {
    let directory = Directory::new();
    let seeds = format!("{}/../fuzz/seeds/{format}", env!("CARGO_MANIFEST_DIR"));
    let mut count = 0;
    for entry in fs::read_dir(seeds).unwrap() {
        let path = entry.unwrap().path();
        println!("{}", path.display());
        let bytes = fs::read(path).unwrap();
        for options in options {
            files::check(tool, directory.0.path(), options, &bytes);
            if is_piped {
                files::check_pipe(tool, directory.0.path(), options, &bytes);
            }
        }
        count += 1;
    }
    assert!(count > 5, "only {count} seeds");
}

#[test]
fn npy() {
    check("npy", &[&["--format=npy"]], true);
}

#[test]
fn npz() {
    check("npz", &[&["--format=npz"]], false);
}

#[test]
fn raw() {
    let dtypes = ["--dtype=f32", "--dtype=f64", "--dtype=f16", "--dtype=bf16"];
    let options = dtypes.map(|dtype| ["--format=raw", dtype]);
    check("raw", &options.each_ref().map(|options| &options[..]), true);
}

#[test]
fn safetensors() {
    check("safetensors", &[&["--format=safetensors"]], false);
}
