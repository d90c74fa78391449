//! Whatever fails, `sigmoid apply` says why in one line, and leaves the old output as it was.

use std::ffi::OsStr;
use std::fs;
use std::path::PathBuf;
use std::process::Output;

use crate::{Directory, LOGITS, npy, sigmoid, stderr};

/// An output file of long ago, and nothing else.
struct Old(Directory);

impl Old {
    fn new() -> Self {
        let directory = Directory::new();
        directory.write("out.npy", "old");
        Self(directory)
    }

    fn output(&self) -> PathBuf {
        self.0.path("out.npy")
    }

    #[track_caller]
    fn assert_untouched(&self) {
        assert_eq!(fs::read(self.output()).unwrap(), b"old");
        assert_eq!(self.0.names(), ["out.npy"]);
    }
}

#[track_caller]
fn assert_failed(output: &Output, words: &str) {
    let text = stderr(output);
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(text.starts_with("sigmoid: "), "{text}");
    assert!(text.contains(words), "{text}");
    assert_eq!(text.lines().count(), 1, "{text}");
}

fn apply(input: impl AsRef<OsStr>, output: impl AsRef<OsStr>) -> Output {
    sigmoid().arg("apply").arg(&input).arg(&output).output().unwrap()
}

#[track_caller]
fn assert_refused(input: &[u8], words: &str) {
    let inputs = Directory::new();
    let old = Old::new();
    assert_failed(&apply(inputs.write("in.npy", input), old.output()), words);
    old.assert_untouched();
}

#[test]
fn missing_input() {
    let old = Old::new();
    let output = apply("no-such.npy", old.output());
    assert_failed(&output, "cannot read no-such.npy: No such file or directory\n");
    old.assert_untouched();
}

#[test]
fn directory_as_input() {
    let old = Old::new();
    let inputs = Directory::new();
    let directory = inputs.path("in.npy");
    fs::create_dir(&directory).unwrap();
    assert_failed(&apply(directory, old.output()), "in.npy: Is a directory\n");
    old.assert_untouched();
}

#[test]
fn not_an_npy_file() {
    assert_refused(b"", "is not a .npy file");
    assert_refused(b"x,y\n1,2\n", "is not a .npy file");
}

#[test]
fn wrong_type() {
    assert_refused(&npy("<i4", false, "(1,)", &[0; 4]), "holds i32, but no f32 or f64");
    assert_refused(&npy("<f2", false, "(1,)", &[0; 2]), "holds f16, but no f32 or f64");
}

#[test]
fn truncated_input() {
    let whole = npy("<f4", false, "(5,)", &[0; 20]);
    assert_refused(&whole[..40], "is truncated: it ends within its header");
    assert_refused(
        &whole[..whole.len() - 1],
        "is truncated: it ends before the 5 elements that its header announces",
    );
}

#[test]
fn more_than_the_array() {
    assert_refused(
        &npy("<f4", false, "(5,)", &[0; 21]),
        "goes on after the elements that its header announces",
    );
}

#[test]
fn output_directory_is_missing() {
    let directory = Directory::new();
    let output = directory.path("missing/out.npy");
    let words = format!("cannot write {}: No such file or directory\n", output.display());
    assert_failed(&apply(LOGITS, output), &words);
}

#[test]
fn output_directory_is_a_file() {
    let old = Old::new();
    assert_failed(&apply(LOGITS, old.output().join("out.npy")), ": Not a directory\n");
    old.assert_untouched();
}

#[test]
fn output_is_a_directory() {
    let directory = Directory::new();
    let output = directory.path("out");
    fs::create_dir(&output).unwrap();
    assert_failed(&apply(LOGITS, output), "it is not a regular file\n");
    assert_eq!(directory.names(), ["out"]);
}

#[test]
fn unknown_backend() {
    let old = Old::new();
    let mut command = sigmoid();
    let output = command.args(["apply", "--backend", "sse9", LOGITS]).arg(old.output()).output();
    let output = output.unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stderr(&output).contains("'sse9' for '--backend <NAME>': no such backend"),
        "{}",
        stderr(&output)
    );
    old.assert_untouched();
}

#[test]
fn unknown_backend_in_the_environment() {
    let old = Old::new();
    let mut command = sigmoid();
    command.env("SIGMOID_BACKEND", "sse9").args(["apply", LOGITS]).arg(old.output());
    assert_failed(&command.output().unwrap(), "SIGMOID_BACKEND=sse9: no such backend");
    old.assert_untouched();
}

#[cfg(unix)]
mod unix {
    use std::os::unix::process::ExitStatusExt;
    use std::process::{Command, Stdio};
    use std::thread::sleep;
    use std::time::{Duration, Instant};

    use super::*;

    /// A shell command line, in which `"$@"` is the tool applied to the logits.
    fn shell(line: &str, old: &Old) -> Output {
        let mut command = Command::new("sh");
        command.args(["-c", line, "sh", env!("CARGO_BIN_EXE_sigmoid"), "apply", LOGITS]);
        command.arg(old.output()).output().unwrap()
    }

    #[test]
    fn limit_of_file_size() {
        let old = Old::new();
        assert_failed(&shell(r#"ulimit -f 8; exec "$@""#, &old), "out.npy: File too large\n");
        old.assert_untouched();
    }

    #[cfg(target_os = "linux")]
    #[test]
    #[ignore = "mounts a file system, which takes root or user namespaces"]
    fn full_disk() {
        let old = Old::new();
        let line = r#"
            for last; do :; done
            directory=${last%/*}
            mount -t tmpfs -o size=32k tmpfs "$directory" || exit 99
            printf old > "$last"
            "$@"
            status=$?
            test "$(ls -A "$directory")" = out.npy && test "$(cat "$last")" = old || exit 98
            exit $status"#;
        let mut command = Command::new("unshare");
        command.args(["--mount", "--map-root-user", "sh", "-c", line, "sh"]);
        command.args([env!("CARGO_BIN_EXE_sigmoid"), "apply", LOGITS]).arg(old.output());
        assert_failed(&command.output().unwrap(), "out.npy: No space left on device\n");
        old.assert_untouched();
    }

    #[track_caller]
    fn assert_signal_leaves_nothing(name: &str, number: i32) {
        let inputs = Directory::new();
        let old = Old::new();
        let input = inputs.write("in.npy", npy("<f4", false, "(4294967296,)", &[]));
        // A hole of 16 GiB: enough to be in the middle of for long.
        fs::File::options().append(true).open(&input).unwrap().set_len((16 << 30) + 128).unwrap();
        let mut command = sigmoid();
        command.arg("apply").arg(input).arg(old.output()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        let start = Instant::now();
        while old.0.names().len() < 2 {
            assert!(start.elapsed() < Duration::from_secs(60), "no temporary file in sight");
            sleep(Duration::from_millis(1));
        }
        let kill =
            Command::new("kill").args([&format!("-{name}"), &child.id().to_string()]).status();
        assert!(kill.unwrap().success());
        assert_eq!(child.wait().unwrap().signal(), Some(number));
        old.assert_untouched();
    }

    #[test]
    fn termination() {
        assert_signal_leaves_nothing("TERM", 15);
    }

    #[test]
    fn interruption() {
        assert_signal_leaves_nothing("INT", 2);
    }
}
