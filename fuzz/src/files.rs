//! Any bytes as a file, given to the tool: it does what it is asked for, or says in one line why
//! not, and leaves nothing behind.
//!
//! `cli/tests/cli/seeds.rs` has this file too.

use std::ffi::OsString;
use std::fs;
use std::io::{Read, Write, pipe};
use std::os::fd::AsRawFd;
use std::path::{Path, PathBuf};
use std::process;

/// The tool, as a function of its command line: what it says if it fails.
pub type Tool = fn(Vec<OsString>) -> Result<(), String>;

/// In an empty directory, or one of an earlier call, a file is transformed and inspected. What the tool makes of it, it can read again.
pub fn check(tool: Tool, directory: &Path, options: &[&str], bytes: &[u8]) {
    let [input, output] = ["in", "out"].map(|name| directory.join(name));
    let _ = fs::remove_file(&output);
    fs::write(&input, bytes).expect("a file can be written");

    let is_applied = apply(tool, options, &input, &output).is_ok();
    assert_eq!(output.exists(), is_applied);
    let count = fs::read_dir(directory).expect("it is there").count();
    assert_eq!(count, 1 + usize::from(is_applied), "a temporary file is left");
    let is_inspected = call(tool, "inspect", options, [input.clone()]).is_ok();
    if is_applied {
        assert!(is_inspected);
        apply(tool, options, &output, &input).expect("what was written can be read");
    }
}

/// A pipe is transformed to the same as a file.
pub fn check_pipe(tool: Tool, directory: &Path, options: &[&str], bytes: &[u8]) {
    // What fits into a pipe that nobody reads yet.
    if bytes.len() > 1 << 15 {
        return;
    }
    let [input, output] = ["in", "out"].map(|name| directory.join(name));
    let _ = fs::remove_file(&output);
    fs::write(&input, bytes).expect("a file can be written");
    let of_file =
        apply(tool, options, &input, &output).map(|()| fs::read(&output).expect("it is there"));

    let (reader, mut writer) = pipe().expect("a pipe can be made");
    let (mut results, to_results) = pipe().expect("a pipe can be made");
    writer.write_all(bytes).expect("it fits");
    drop(writer);
    let of_pipe = apply(tool, options, &name(&reader), &name(&to_results));
    drop(to_results);
    let mut piped = Vec::new();
    results.read_to_end(&mut piped).expect("a pipe can be read");
    match of_file {
        Ok(of_file) => assert!(of_pipe == Ok(()) && piped == of_file),
        // What is wrong may be seen only when some is written.
        Err(_) => assert!(of_pipe.is_err()),
    }
}

/// A path that means an open file.
fn name(file: &impl AsRawFd) -> PathBuf {
    format!("/proc/{}/fd/{}", process::id(), file.as_raw_fd()).into()
}

fn apply(tool: Tool, options: &[&str], input: &Path, output: &Path) -> Result<(), String> {
    let options = [&["--quiet", "--threads=1"], options].concat();
    call(tool, "apply", &options, [input.into(), output.into()])
}

fn call<const N: usize>(
    tool: Tool,
    command: &str,
    options: &[&str],
    paths: [PathBuf; N],
) -> Result<(), String> {
    let words = ["sigmoid", command].into_iter().chain(options.iter().copied());
    let line = words.map(OsString::from).chain(paths.map(OsString::from)).collect();
    let result = tool(line);
    if let Err(words) = &result {
        assert!(!words.is_empty() && !words.contains(char::is_control), "{words:?}");
    }
    result
}
