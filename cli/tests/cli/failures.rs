//! Whatever fails, `sigmoid apply` says why in one line, and leaves the old output as it was.
//!
//! What may be wrong with a file to read is in `damaged`.

use std::ffi::OsStr;
use std::fs;
use std::path::PathBuf;
use std::process::Output;

use zip::CompressionMethod;

use crate::{Directory, LOGITS, npy, npz, sigmoid, stderr};

/// An output file of long ago, and nothing else.
pub struct Old(pub Directory);

impl Old {
    pub fn new() -> Self {
        let directory = Directory::new();
        directory.write("out.npy", "old");
        Self(directory)
    }

    pub fn output(&self) -> PathBuf {
        self.0.path("out.npy")
    }

    #[track_caller]
    pub fn assert_untouched(&self) {
        assert_eq!(fs::read(self.output()).unwrap(), b"old");
        assert_eq!(self.0.names(), ["out.npy"]);
    }
}

#[track_caller]
pub fn assert_failed(output: &Output, words: &str) {
    let text = stderr(output);
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(text.starts_with("sigmoid: "), "{text}");
    assert!(text.contains(words), "{text}");
    assert_eq!(text.lines().count(), 1, "{text}");
}

fn apply(input: impl AsRef<OsStr>, output: impl AsRef<OsStr>) -> Output {
    sigmoid().arg("apply").arg(&input).arg(&output).output().unwrap()
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
fn output_of_another_format() {
    let directory = Directory::new();
    let output = apply(LOGITS, directory.path("out.npz"));
    assert_failed(&output, "formats are not converted: name it otherwise, or give --format\n");
    assert!(directory.names().is_empty());
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
    assert_failed(&apply(LOGITS, output), "out: Is a directory\n");
    assert_eq!(directory.names(), ["out"]);
}

/// What clap refuses: exit code 2, and a hint at the help.
#[track_caller]
fn assert_misused(arguments: &[&str], words: &str) {
    let old = Old::new();
    let output = sigmoid().arg("apply").args(arguments).arg(old.output()).output().unwrap();
    let text = stderr(&output);
    assert_eq!(output.status.code(), Some(2), "{text}");
    assert!(text.contains(words), "{text}");
    assert_eq!(text.matches("error: ").count(), 1, "{text}");
    old.assert_untouched();
}

#[test]
fn wrong_usage() {
    assert_misused(&[], "required arguments were not provided:\n  <OUT>\n");
    assert_misused(&["--in-place", LOGITS], "'--in-place' cannot be used with '[OUT]'");
    assert_misused(
        &["--backend", "sse9", LOGITS],
        "'sse9' for '--backend <NAME>': no such backend",
    );
    assert_misused(
        &["--function", "sine", LOGITS],
        "'sine' for '--function <NAME>': no such function as `sine`; there are sigmoid",
    );
    assert_misused(
        &["--function", "swish(alpha=1e-50)", LOGITS],
        "'swish(alpha=1e-50)' for '--function <NAME>': `alpha` must be 0, or a number that is finite and",
    );
    assert_misused(
        &["--function", "relu(slope=1)", LOGITS],
        "'relu(slope=1)' for '--function <NAME>': relu has no parameter `slope`",
    );
    assert_misused(&["--threads", "0", LOGITS], "0 is not in 1..=1024");
    let words = "[possible values: f32, f64, f16, bf16]";
    assert_misused(&["--format", "raw", "--dtype", "i32", LOGITS], words);
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

    /// A zip archive is completed when all else is written: that too may fail.
    #[test]
    fn no_room_for_the_directory_of_an_archive() {
        let old = Old::new();
        let inputs = Directory::new();
        let arrays: Vec<_> = (0..1000).map(|i| format!("array {i}")).collect();
        let arrays: Vec<_> =
            arrays.iter().map(|name| (name.as_str(), npy("<f4", false, "()", &[0; 4]))).collect();
        let input = inputs.write("in.npz", npz(&arrays, CompressionMethod::Stored));
        // The members take 200 bytes each, and the directory 60 more.
        let mut command = Command::new("sh");
        command.args(["-c", r#"ulimit -f 240; exec "$@""#, "sh", env!("CARGO_BIN_EXE_sigmoid")]);
        command.args(["apply", "--format", "npz"]).arg(input).arg(old.output());
        assert_failed(&command.output().unwrap(), "sigmoid: cannot write ");
        old.assert_untouched();
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

    #[cfg(target_os = "linux")]
    #[test]
    fn full_device_as_standard_output() {
        let device = fs::File::options().write(true).open("/dev/full").unwrap();
        let output = sigmoid().args(["apply", LOGITS, "-"]).stdout(device).output().unwrap();
        assert_failed(&output, "cannot write standard output: No space left on device\n");
    }

    #[test]
    fn hard_links_are_not_parted() {
        let old = Old::new();
        let file = old.output();
        fs::copy(LOGITS, &file).unwrap();
        let before = fs::read(&file).unwrap();
        fs::hard_link(&file, old.0.path("other.npy")).unwrap();
        let output = sigmoid().args(["apply", "--in-place"]).arg(&file).output().unwrap();
        for output in [output, apply(LOGITS, &file)] {
            assert_failed(&output, "it has hard links, which would keep the old contents\n");
            assert_eq!(fs::read(&file).unwrap(), before);
            assert_eq!(old.0.names(), ["other.npy", "out.npy"]);
        }
    }

    #[test]
    fn a_symbolic_link_to_nothing_stays_one() {
        let directory = Directory::new();
        let link = directory.path("link.npy");
        std::os::unix::fs::symlink("missing.npy", &link).unwrap();
        assert_failed(&apply(LOGITS, &link), "it is a symbolic link to what does not exist\n");
        assert!(link.is_symlink());
        assert_eq!(directory.names(), ["link.npy"]);
    }

    /// Sends a signal in the middle of a large file, to the tool as it is or as started by another
    /// program; then another, unless the first ended it.
    #[track_caller]
    fn end_by_signals(starter: &[&str], names: &[&str], number: i32) -> Old {
        let inputs = Directory::new();
        let old = Old::new();
        let input = inputs.write("in.npy", npy("<f4", false, "(4294967296,)", &[]));
        // A hole of 16 GiB: enough to be in the middle of for long.
        fs::File::options().append(true).open(&input).unwrap().set_len((16 << 30) + 128).unwrap();
        let line = [starter, &[env!("CARGO_BIN_EXE_sigmoid")]].concat();
        let mut command = Command::new(line[0]);
        command.args(&line[1..]).arg("apply").arg(input).arg(old.output());
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        let start = Instant::now();
        while old.0.names().len() < 2 {
            assert!(start.elapsed() < Duration::from_secs(60), "no temporary file in sight");
            sleep(Duration::from_millis(1));
        }
        for name in names {
            let kill =
                Command::new("kill").args([&format!("-{name}"), &child.id().to_string()]).status();
            assert!(kill.unwrap().success());
            // Time to obey.
            sleep(Duration::from_millis(100));
        }
        assert_eq!(child.wait().unwrap().signal(), Some(number));
        old
    }

    #[track_caller]
    fn end_by_signal(name: &str, number: i32) -> Old {
        // Who started the tests may ignore some.
        let default: &[&str] =
            if cfg!(target_os = "linux") { &["env", "--default-signal"] } else { &[] };
        let no_core = ["sh", "-c", r#"ulimit -c 0; exec "$@""#, "sh"];
        end_by_signals(&[default, &no_core].concat(), &[name], number)
    }

    #[test]
    fn termination() {
        end_by_signal("TERM", 15).assert_untouched();
    }

    #[test]
    fn interruption() {
        end_by_signal("INT", 2).assert_untouched();
    }

    #[test]
    fn loss_of_the_terminal() {
        end_by_signal("HUP", 1).assert_untouched();
    }

    #[test]
    fn the_quit_key() {
        end_by_signal("QUIT", 3).assert_untouched();
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn what_is_ignored_stays_so() {
        end_by_signals(&["nohup"], &["HUP", "TERM"], 15).assert_untouched();
        let ignoring = r#"trap "" INT QUIT; exec "$@""#;
        end_by_signals(&["sh", "-c", ignoring, "sh"], &["INT", "QUIT", "TERM"], 15)
            .assert_untouched();
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn all_outputs_of_a_measurement() {
        let directory = Directory::new();
        let mut command = sigmoid();
        command.args(["bench", "--time=60s", "--size=4K"]).stdout(Stdio::null());
        for option in ["json", "csv", "svg"] {
            command.arg(format!("--{option}")).arg(directory.path(option));
        }
        let mut child = command.spawn().unwrap();
        let start = Instant::now();
        while directory.names().len() < 3 {
            assert!(start.elapsed() < Duration::from_secs(60), "no temporary files in sight");
            sleep(Duration::from_millis(1));
        }
        let kill = Command::new("kill").arg(child.id().to_string()).status();
        assert!(kill.unwrap().success());
        assert_eq!(child.wait().unwrap().signal(), Some(15));
        assert_eq!(directory.names(), [""; 0]);
    }

    /// Nobody can remove the temporary file then.
    #[test]
    fn sudden_death() {
        let old = end_by_signal("KILL", 9);
        assert_eq!(fs::read(old.output()).unwrap(), b"old");
        assert_eq!(old.0.names().len(), 2);
    }
}
