//! Compiles the shims of those C++ libraries that are installed, and notes the versions of all
//! peers.
//!
//! Each library found becomes a `cfg`. The program reads the rest from `PEERS`: a line for each
//! peer, its version or why it is missing.

use std::env::{var, var_os};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{fs, io};

/// A C++ library and its shim, `shims/<name>.cpp`.
struct Library {
    /// Of the shim, the feature and the `cfg`.
    name: &'static str,
    title: &'static str,
    /// The Debian packages; the version is that of the first.
    packages: &'static [&'static str],
    /// Compiles where the library is installed.
    probe: &'static str,
    /// With what to compile the shim.
    flags: &'static [&'static str],
    /// Whether the shim is compiled for each instruction set, not once.
    per_isa: bool,
    links: &'static [&'static str],
}

const LIBRARIES: [Library; 6] = [
    Library {
        name: "copy",
        title: "C++ compiler",
        packages: &["g++"],
        probe: "#include <cstddef>",
        // Else the loop becomes a call of memcpy.
        flags: &["-O3", "-fno-tree-loop-distribute-patterns"],
        per_isa: true,
        links: &[],
    },
    Library {
        name: "dnnl",
        title: "oneDNN",
        packages: &["libdnnl-dev"],
        probe: "#include <oneapi/dnnl/dnnl_version.h>\n#if DNNL_VERSION_MAJOR != 2\n#error\n#endif",
        flags: &["-O3", "-fopenmp"],
        per_isa: false,
        links: &["dnnl", "gomp"],
    },
    Library {
        name: "eigen",
        title: "Eigen",
        packages: &["libeigen3-dev"],
        probe: "#include <eigen3/Eigen/Core>",
        flags: &["-O3"],
        per_isa: true,
        links: &[],
    },
    Library {
        name: "libmvec",
        title: "libmvec (glibc)",
        packages: &["libc6-dev"],
        probe: "#include <cmath>\n#ifndef __GLIBC__\n#error\n#endif",
        flags: &["-Ofast"],
        per_isa: true,
        links: &["mvec", "m"],
    },
    Library {
        name: "sleef",
        title: "SLEEF",
        packages: &["libsleef-dev"],
        probe: "#include <sleef.h>",
        flags: &["-O3"],
        per_isa: true,
        links: &["sleef"],
    },
    Library {
        name: "xnnpack",
        title: "XNNPACK",
        packages: &["libxnnpack-dev", "libpthreadpool-dev"],
        probe: "#include <xnnpack.h>",
        flags: &["-O3"],
        per_isa: false,
        links: &["XNNPACK"],
    },
];

const ISAS: [(&str, &[&str]); 2] = [
    ("avx2", &["-mavx2", "-mfma", "-mf16c"]),
    (
        "avx512",
        &[
            "-mavx512f",
            "-mavx512bw",
            "-mavx512cd",
            "-mavx512dq",
            "-mavx512vl",
            "-mavx2",
            "-mfma",
            "-mf16c",
            "-mprefer-vector-width=512",
        ],
    ),
];

const CRATES: [&str; 3] = ["candle-nn", "rten-vecmath", "tract-linalg"];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=shims");
    // Packages may be installed later.
    if Path::new(DPKG_STATUS).exists() {
        println!("cargo::rerun-if-changed={DPKG_STATUS}");
    }
    let mut peers = Vec::new();
    for library in &LIBRARIES {
        println!("cargo::rustc-check-cfg=cfg({})", library.name);
        peers.push(format!("{}: {}", library.title, library.build()));
    }
    let lock = lock_file();
    peers.extend(CRATES.map(|name| format!("{name}: {}", locked_version(&lock, name))));
    let rustc = Command::new(var_os("RUSTC").expect("cargo sets RUSTC"));
    peers.push(format!("Rust compiler: {}", version(rustc).unwrap_or_else(unknown)));
    println!("cargo::rustc-env=PEERS={}", peers.join("; "));
}

const DPKG_STATUS: &str = "/var/lib/dpkg/status";

impl Library {
    /// Compiles the shim. Returns the version, or why there is none.
    fn build(&self) -> String {
        let feature = format!("CARGO_FEATURE_{}", self.name.to_uppercase());
        if self.name != "copy" && var_os(feature).is_none() {
            return format!("left out (feature `{}`)", self.name);
        }
        if var("CARGO_CFG_TARGET_ARCH").is_ok_and(|architecture| architecture != "x86_64") {
            return "measured on x86-64 only".into();
        }
        if !compiles(self.probe) {
            return format!("not installed (Debian: {})", self.packages.join(", "));
        }
        if self.per_isa {
            for (isa, flags) in ISAS {
                self.compile(isa, flags);
            }
        } else {
            self.compile("dispatched", &[]);
        }
        for link in self.links {
            println!("cargo::rustc-link-lib={link}");
        }
        println!("cargo::rustc-cfg={}", self.name);
        self.version().unwrap_or_else(unknown)
    }

    fn version(&self) -> Option<String> {
        if self.name == "copy" {
            return version(compiler().get_compiler().to_command());
        }
        let query = ["--showformat=${Version}", "--show", self.packages[0]];
        output(Command::new("dpkg-query"), &query)
    }

    fn compile(&self, isa: &str, flags: &[&str]) {
        let mut build = compiler();
        build.file(format!("shims/{}.cpp", self.name)).define("ISA", isa);
        self.flags.iter().chain(flags).for_each(|flag| {
            build.flag(flag);
        });
        build.compile(&format!("{}_{isa}", self.name));
    }
}

fn compiler() -> cc::Build {
    let mut build = cc::Build::new();
    build.cpp(true).std("c++17").warnings(false);
    build
}

fn compiles(source: &str) -> bool {
    let Ok(tool) = compiler().try_get_compiler() else { return false };
    let preprocess = || -> io::Result<bool> {
        let mut child = tool
            .to_command()
            .args(["-E", "-x", "c++", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        child.stdin.take().expect("it is piped").write_all(source.as_bytes())?;
        Ok(child.wait()?.success())
    };
    preprocess().unwrap_or(false)
}

/// The first line of what `--version` prints.
fn version(tool: Command) -> Option<String> {
    output(tool, &["--version"])?.lines().next().map(String::from)
}

fn unknown() -> String {
    "of unknown version".into()
}

/// What a command prints, if it succeeds.
fn output(mut command: Command, arguments: &[&str]) -> Option<String> {
    let output = command.args(arguments).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// Text of the workspace's `Cargo.lock`.
fn lock_file() -> String {
    let package = PathBuf::from(var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let path = package
        .ancestors()
        .map(|directory| directory.join("Cargo.lock"))
        .find(|path| path.exists())
        .expect("cargo writes Cargo.lock first");
    println!("cargo::rerun-if-changed={}", path.display());
    fs::read_to_string(path).expect("Cargo.lock can be read")
}

fn locked_version(lock: &str, name: &str) -> String {
    let start = format!("name = \"{name}\"\nversion = \"");
    let (_, rest) = lock.split_once(&start).expect("the crate is in Cargo.lock");
    rest.split('"').next().expect("the version is quoted").to_owned()
}
