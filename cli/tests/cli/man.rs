//! `sigmoid man`.

use std::fs;

use crate::failures::assert_failed;
use crate::{Directory, sigmoid, stderr};

#[test]
fn the_page_of_the_tool() {
    let output = sigmoid().arg("man").output().unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    let page = String::from_utf8(output.stdout).unwrap();
    assert!(page.contains(".TH sigmoid 1"), "{page}");
    assert!(page.contains("sigmoid\\-apply(1)"), "{page}");
}

#[test]
fn the_pages_of_all_commands() {
    let directory = Directory::new();
    let output = sigmoid().arg("man").arg(directory.path("")).output().unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    let names = directory.names();
    for name in ["sigmoid.1", "sigmoid-apply.1", "sigmoid-info.1"] {
        assert!(names.iter().any(|present| present == name), "{name} is not among {names:?}");
    }
    let page = fs::read_to_string(directory.path("sigmoid-apply.1")).unwrap();
    assert!(page.contains("\\-\\-in\\-place"), "{page}");
}

#[test]
fn missing_folder() {
    let output = sigmoid().args(["man", "no-such"]).output().unwrap();
    assert_failed(&output, "cannot write to no-such: No such file or directory\n");
}
