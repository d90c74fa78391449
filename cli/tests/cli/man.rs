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
    let folder = directory.path("new/man1");
    let output = sigmoid().arg("man").arg(&folder).output().unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    let names: Vec<_> =
        fs::read_dir(&folder).unwrap().map(|page| page.unwrap().file_name()).collect();
    for name in ["sigmoid.1", "sigmoid-apply.1", "sigmoid-info.1"] {
        assert!(names.iter().any(|present| present == name), "{name} is not among {names:?}");
    }
    let page = fs::read_to_string(folder.join("sigmoid-apply.1")).unwrap();
    assert!(page.contains("\\-\\-in\\-place"), "{page}");
}

#[test]
fn no_folder() {
    let directory = Directory::new();
    let file = directory.write("file", "");
    let output = sigmoid().arg("man").arg(&file).output().unwrap();
    assert_failed(&output, "file: File exists\n");
    let output = sigmoid().arg("man").arg(file.join("man1")).output().unwrap();
    assert_failed(&output, "file/man1: Not a directory\n");
}
