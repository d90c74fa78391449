//! The library, built as a user would build it, and programs linked with it.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use libtest_mimic::Failed;

pub const PACKAGE: &str = env!("CARGO_MANIFEST_DIR");

/// One of the two libraries.
#[derive(Clone)]
pub struct Library {
    pub name: &'static str,
    pub path: PathBuf,
    /// What links a program with it.
    link: Vec<String>,
}

/// Builds the shared library and the static one: no test depends on a library of these kinds, so
/// cargo has not.
pub fn build() -> [Library; 2] {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let target = folder.parent().expect("`tmp` of a target");
    let mut cargo = Command::new(env!("CARGO"));
    // With those of the other packages: alone it might want fewer features of what it depends on,
    // and all would be compiled again.
    cargo.args(["build", "--lib", "--quiet", "--offline", "--target-dir"]).arg(target);
    let workspace = Path::new(PACKAGE).join("..");
    assert!(cargo.current_dir(workspace).status().expect("cargo runs").success());

    let directory = target.join("debug");
    let [shared, archive] = ["libsigmoid.so", "libsigmoid.a"].map(|file| directory.join(file));
    let directory = directory.display();
    let by_soname = folder.join("libsigmoid.so.0");
    // That of an earlier run, if there was one.
    let _ = fs::remove_file(&by_soname);
    symlink(&shared, by_soname).expect("a folder for links");
    [
        Library {
            name: "shared",
            path: shared,
            link: vec![
                format!("-L{directory}"),
                "-lsigmoid".to_owned(),
                // There it has no other name.
                format!("-Wl,-rpath,{}", folder.display()),
            ],
        },
        Library { name: "static", link: vec![archive.display().to_string()], path: archive },
    ]
}

impl Library {
    /// A program made from a source, whose path is relative to this package.
    pub fn program(&self, source: &str, flags: &[&str]) -> Result<PathBuf, Failed> {
        let source = Path::new(PACKAGE).join(source);
        let (compiler, standard) = match source.extension() {
            Some(extension) if extension == "cpp" => ("c++", "-std=c++11"),
            _ => ("cc", "-std=c99"),
        };
        let stem = source.file_stem().unwrap_or_default().display();
        // Each time another file: tests run at once.
        static PROGRAMS: AtomicUsize = AtomicUsize::new(0);
        let number = PROGRAMS.fetch_add(1, Ordering::Relaxed);
        let name = format!("{number}-{}-{stem}", self.name);
        let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let output = Command::new(compiler)
            .args([standard, "-D_POSIX_C_SOURCE=200809L", "-O1"])
            .args(["-Wall", "-Wextra", "-Wpedantic", "-Werror"])
            .args(flags)
            .arg(format!("-I{PACKAGE}/include"))
            .arg(&source)
            .args(&self.link)
            .args(["-lm", "-lpthread", "-ldl", "-o"])
            .arg(&program)
            .output()?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into());
        }
        Ok(program)
    }
}
