//! Where results go: a file, or standard output.

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
    Stream(Stdout),
}

impl Output {
    /// `-` is standard output.
    pub fn create(path: &Path) -> Result<Self> {
        if path.as_os_str() == "-" {
            let stdout = standard::stdout()?;
            if stdout.is_terminal() {
                bail!(
                    "standard output is a terminal, which can't show numbers in bytes: redirect it"
                )
            }
            let label = "standard output".to_owned();
            return Ok(Self { label, target: Target::Stream(stdout), has_failed: false });
        }
        let label = path.display().to_string();
        let file = AtomicFile::create(path).with_context(|| format!("cannot write {label}"))?;
        Ok(Self { label, target: Target::File(file), has_failed: false })
    }

    pub fn label(&self) -> &str {
        &self.label
    }

    pub fn is_stream(&self) -> bool {
        matches!(self.target, Target::Stream(_))
    }

    /// Puts a file in its place, unless a failure was overlooked.
    pub fn finish(self) -> Result<()> {
        if self.has_failed {
            bail!("cannot write {}", self.label)
        }
        match self.target {
            Target::File(file) => file.persist(),
            Target::Stream(mut stdout) => stdout.flush(),
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

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.has_failed {
            return Ok(bytes.len());
        }
        let result = match &mut self.target {
            Target::File(file) => file.write(bytes),
            Target::Stream(stdout) => stdout.write(bytes),
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
            Target::Stream(_) => Err(ErrorKind::NotSeekable.into()),
        };
        self.check(result)
    }
}
