//! Where results go: a file, a pipe or device, or standard output.

use std::fs::{self, File};
use std::io::{self, ErrorKind, IsTerminal, Seek, SeekFrom, Stdout, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::atomic_file::AtomicFile;
use crate::standard;

pub struct Output {
    label: String,
    target: Target,
    /// After a failure nothing more is written: `ZipWriter` goes on when it is dropped, and would
    /// report each further error on its own.
    has_failed: bool,
}

enum Target {
    File(AtomicFile),
    /// What can't be replaced, as a pipe or a device.
    Special(File),
    StandardOutput(Stdout),
}

impl Output {
    /// `-` is standard output.
    pub fn create(path: &Path) -> Result<Self> {
        let (label, target) = if is_standard_output(path) {
            ("standard output".to_owned(), Target::StandardOutput(standard::stdout()?))
        } else {
            let label = path.display().to_string();
            let target = Target::open(path).with_context(|| format!("cannot write {label}"))?;
            (label, target)
        };
        if target.is_terminal() {
            bail!("{label} is a terminal, which can't show numbers in bytes: redirect it")
        }
        Ok(Self { label, target, has_failed: false })
    }

    pub fn label(&self) -> &str {
        &self.label
    }

    pub fn is_standard_output(&self) -> bool {
        matches!(self.target, Target::StandardOutput(_))
    }

    /// Whether what is written can't be changed any more.
    pub fn is_stream(&self) -> bool {
        !matches!(self.target, Target::File(_))
    }

    /// Puts a file in its place, unless a failure was overlooked.
    pub fn finish(self) -> Result<()> {
        if self.has_failed {
            bail!("cannot write {}", self.label)
        }
        match self.target {
            Target::File(file) => file.persist(),
            Target::Special(_) => Ok(()),
            Target::StandardOutput(mut stdout) => stdout.flush(),
        }
        .with_context(|| format!("cannot write {}", self.label))
    }

    fn check<T>(&mut self, result: io::Result<T>) -> io::Result<T> {
        result.map_err(|error| {
            if error.kind() != ErrorKind::Interrupted {
                self.has_failed = true;
            }
            io::Error::new(error.kind(), format!("cannot write {}: {error}", self.label))
        })
    }
}

impl Target {
    fn open(path: &Path) -> io::Result<Self> {
        match fs::metadata(path) {
            Ok(old) if !old.is_file() => File::options().write(true).open(path).map(Self::Special),
            _ => AtomicFile::create(path).map(Self::File),
        }
    }

    fn is_terminal(&self) -> bool {
        match self {
            Self::File(_) => false,
            Self::Special(file) => file.is_terminal(),
            Self::StandardOutput(stdout) => stdout.is_terminal(),
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.has_failed {
            return Ok(bytes.len());
        }
        let result = match &mut self.target {
            Target::File(file) => file.write(bytes),
            Target::Special(file) => file.write(bytes),
            Target::StandardOutput(stdout) => stdout.write(bytes),
        };
        self.check(result)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Seek for Output {
    fn seek(&mut self, position: SeekFrom) -> io::Result<u64> {
        let result = match &mut self.target {
            Target::File(file) => file.seek(position),
            Target::Special(_) | Target::StandardOutput(_) => Err(ErrorKind::NotSeekable.into()),
        };
        self.check(result)
    }
}

/// Whether a path means standard output itself: opened anew, a file there would be written from its
/// beginning.
fn is_standard_output(path: &Path) -> bool {
    path.to_str().is_some_and(|path| matches!(path, "-" | "/dev/stdout" | "/dev/fd/1"))
}
