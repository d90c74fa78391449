//! `sigmoid apply` between standard input and output.

use std::fs;
use std::io::Read;
use std::process::{Command, Output, Stdio};

use half::{bf16, f16};

use crate::failures::assert_failed;
#[cfg(target_os = "linux")]
use crate::peak;
use crate::{Directory, LOGITS, f32_bytes, npy, npz, sigmoid, stderr};

/// The tool with the bytes as its standard input.
fn apply(arguments: &[&str], input: &[u8]) -> Output {
    let directory = Directory::new();
    let file = fs::File::open(directory.write("in", input)).unwrap();
    sigmoid().arg("apply").args(arguments).stdin(file).output().unwrap()
}

#[test]
fn one_array() {
    let directory = Directory::new();
    let file = directory.path("out.npy");
    assert!(sigmoid().args(["apply", LOGITS]).arg(&file).output().unwrap().status.success());

    let output = apply(&["--format", "npy", "-", "-"], &fs::read(LOGITS).unwrap());
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(output.stdout == fs::read(file).unwrap());
    assert!(stderr(&output).starts_with("standard output: sigmoid of 17,970 f32"));
}

#[test]
fn raw_of_any_length() {
    for (dtype, half) in [
        ("f32", &0.5f32.to_le_bytes()[..]),
        ("f16", &f16::from_f32(0.5).to_le_bytes()),
        ("bf16", &bf16::from_f32(0.5).to_le_bytes()),
    ] {
        for count in [0, 1, 1000, (1 << 20) - 1, 1 << 20, (1 << 20) + 1] {
            let zeros = vec![0; count * half.len()];
            let output = apply(&["--format", "raw", "--dtype", dtype, "-", "-"], &zeros);
            assert!(output.status.success(), "{}", stderr(&output));
            assert!(output.stdout == half.repeat(count), "{count} elements of {dtype}");
        }
    }
}

/// A pipe gives as much as it has, which need not end with an element.
#[test]
fn raw_in_small_portions() {
    use std::io::Write;

    let mut command = sigmoid();
    command.args(["apply", "--format", "raw", "--dtype", "f64", "-", "-"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    for portion in [0.0f64; 1000].map(f64::to_le_bytes).concat().chunks(7) {
        stdin.write_all(portion).unwrap();
    }
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert!(output.stdout == [0.5f64; 1000].map(f64::to_le_bytes).concat());
}

/// What a shell writes as `<(cat logits.npy)`.
#[test]
fn a_pipe_with_a_name() {
    let line = r#"cat "$2" | "$1" apply --format npy /dev/stdin -"#;
    let mut command = Command::new("sh");
    let output = command.args(["-c", line, "sh", env!("CARGO_BIN_EXE_sigmoid"), LOGITS]).output();
    let output = output.unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(output.stdout.len() as u64, fs::metadata(LOGITS).unwrap().len());
}

#[test]
fn a_part_of_an_element() {
    for dtype in ["f32", "f16"] {
        let output = apply(&["--format", "raw", "--dtype", dtype, "-", "-"], &[0; 7]);
        let words = format!("standard input ends in the middle of an element of {dtype}\n");
        assert_failed(&output, &words);
    }
}

#[test]
fn what_pipes_can_not_do() {
    let array = npy("<f4", false, "()", &[0; 4]);
    let output = apply(&["-", "-"], &array);
    assert_failed(
        &output,
        "standard input has no extension that tells its format: give --format\n",
    );
    let output = apply(&["--format", "npy", "--in-place", "-"], &array);
    assert_failed(&output, "standard input can't be replaced: --in-place needs a file\n");
    let output = apply(&["--format", "npz", "-", "out.npz"], &[]);
    assert_failed(&output, "standard input is not a regular file, which npz");

    let directory = Directory::new();
    let input = directory.write("in.npz", npz(&[("x", array)], zip::CompressionMethod::Stored));
    for (output, label) in [("-", "standard output"), ("/dev/null", "/dev/null")] {
        let words = format!("a .npz file can't be written to {label}: name a regular file\n");
        assert_failed(&apply(&[input.to_str().unwrap(), output], &[]), &words);
    }
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = sigmoid().args(["apply", LOGITS, "-"]).stdout(writer).output().unwrap();
    assert!(output.status.success());
    assert_eq!(stderr(&output), "");
}

/// The tool, started by a shell with such redirections.
fn redirected(redirections: &str, arguments: &[&str]) -> Output {
    let line = format!(r#""$@" {redirections}"#);
    let mut command = Command::new("sh");
    command.args(["-c", &line, "sh", env!("CARGO_BIN_EXE_sigmoid")]).args(arguments);
    command.env_remove("SIGMOID_BACKEND").output().unwrap()
}

#[test]
fn outputs_that_are_no_files_are_written_through() {
    let expected = apply(&["--format", "npy", "-", "-"], &fs::read(LOGITS).unwrap()).stdout;
    let directory = Directory::new();
    let pipe = directory.path("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    // Open at both ends it keeps what fits into it, and nobody waits.
    let mut both_ends = fs::File::options().read(true).write(true).open(&pipe).unwrap();
    let inputs = Directory::new();
    let input = inputs.write("in.raw", f32_bytes(&[0.0; 9]));
    let mut command = sigmoid();
    command.args(["apply", "--format=raw", "--dtype=f32"]).arg(input).arg(&pipe);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    let mut written = [0; 36];
    both_ends.read_exact(&mut written).unwrap();
    assert_eq!(written[..], f32_bytes(&[0.5; 9]));
    drop(both_ends);
    assert_eq!(directory.names(), ["pipe"]);

    // After what is there already.
    let file = directory.path("log");
    let line = format!(">>{0}; cat {0}", file.display());
    fs::write(&file, "before").unwrap();
    let output = redirected(&line, &["apply", LOGITS, "/dev/stdout"]);
    assert!(output.stdout == [&b"before"[..], &expected].concat(), "{}", stderr(&output));

    let output = redirected("| cat", &["apply", LOGITS, "/dev/fd/1"]);
    assert!(output.stdout == expected, "{}", stderr(&output));

    let output = redirected("", &["apply", LOGITS, "/dev/null"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(stderr(&output).starts_with("/dev/null: sigmoid of 17,970 f32"));
    assert!(!fs::metadata("/dev/null").unwrap().is_file());

    let pipe = pipe.to_str().unwrap();
    let output = redirected(
        &format!("& cat {LOGITS} > {pipe}; wait $!"),
        &["apply", "--format=npy", "--in-place", pipe],
    );
    assert_failed(&output, "pipe can't be replaced: --in-place needs a file\n");
}

/// The table goes where it always does.
#[test]
fn a_report_to_a_device_leaves_standard_output_alone() {
    let arguments = ["bench", "--quick", "--time=1ms", "--size=4K", "--json=/dev/null"];
    let output = redirected("", &arguments);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!((stderr(&output).as_str(), output.stdout.is_empty()), ("", false));
}

#[test]
fn what_is_closed_is_an_error() {
    for arguments in [&["apply", LOGITS, "-"][..], &["info"], &["inspect", LOGITS]] {
        let output = redirected(">&-", arguments);
        assert_failed(&output, "cannot write standard output: it is closed\n");
    }
    let raw = ["apply", "--format", "raw", "--dtype", "f32", "-", "-"];
    assert_failed(&redirected("<&-", &raw), "cannot read standard input: it is closed\n");

    let directory = Directory::new();
    let file = directory.path("out.npy");
    let output = redirected("<&- >&-", &["apply", LOGITS, file.to_str().unwrap()]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(redirected(">/dev/null", &["apply", LOGITS, "-"]).status.success());
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "takes a minute"]
fn files_larger_than_memory() {
    use std::time::Duration;

    const SIZE: u64 = 5 << 30;
    let directory = Directory::new();
    let input = directory.write("in.npy", npy("<f4", false, &format!("({},)", SIZE / 4), &[]));
    // A hole, which takes no room on the disk.
    fs::File::options().append(true).open(&input).unwrap().set_len(128 + SIZE).unwrap();
    let mut command = sigmoid();
    command.args(["apply", "--fast"]).arg(&input).arg("-");
    command.stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().unwrap();

    let mut stdout = child.stdout.take().unwrap();
    let (mut count, mut buffer) = (0, vec![0; 1 << 20]);
    let mut highest = 0;
    while count < 128 + SIZE {
        count += stdout.read(&mut buffer).unwrap() as u64;
        highest = highest.max(peak(&child).unwrap());
    }
    // Now it takes the measure of memcpy.
    while let Some(peak) = peak(&child) {
        highest = highest.max(peak);
        std::thread::sleep(Duration::from_millis(1));
    }
    assert!(child.wait().unwrap().success());
    assert_eq!(stdout.read(&mut buffer).unwrap(), 0);
    assert!((1_000..100_000).contains(&highest), "{highest} KiB");
}
