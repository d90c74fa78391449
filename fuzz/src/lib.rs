//! What the fuzz targets do with the bytes that they are given.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ffi::OsString;
use std::path::Path;
use std::sync::LazyLock;

use sigmoid_cli::Line;
use tempfile::{TempDir, tempdir};

pub mod files;
pub mod kernels;

/// Where the files are.
pub fn directory() -> &'static Path {
    static DIRECTORY: LazyLock<TempDir> =
        LazyLock::new(|| tempdir().expect("a directory can be made"));
    DIRECTORY.path()
}

/// The tool in this process, where a panic is seen by the fuzzer.
pub fn tool(line: Vec<OsString>) -> Result<(), String> {
    thread_local! {
        // To parse a line takes longer than to do what it says.
        static LINES: RefCell<HashMap<Vec<OsString>, Line>> = RefCell::default();
    }
    LINES.with_borrow_mut(|lines| {
        lines.entry(line).or_insert_with_key(|line| Line::parse(line.clone())).run()
    })
}
