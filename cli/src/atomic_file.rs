//! An output file that appears only when it is complete.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tempfile::TempPath;

/// A temporary file, which in the end takes the place of the one at the path.
///
/// If it is dropped before, or a signal ends the process, it is removed.
pub struct AtomicFile {
    /// Symbolic links are followed: a link stays one.
    destination: PathBuf,
    file: File,
    temporary: Arc<Mutex<Option<TempPath>>>,
}

impl AtomicFile {
    pub fn create(path: &Path) -> io::Result<Self> {
        let old = match fs::metadata(path) {
            Ok(old) => Some(old),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(error),
        };
        let mut destination = path.to_owned();
        if old.is_some() {
            // Renaming would replace even a file that may not be written.
            File::options().write(true).open(path)?;
            destination = path.canonicalize()?;
        }
        let directory = match destination.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };

        let temporary = Arc::new(Mutex::new(None));
        let mut path_to_remove = lock(&temporary);
        #[cfg(unix)]
        remove_on_signals(Arc::clone(&temporary))?;
        // `File::create_new`, because files that `tempfile` makes itself are for their owner only.
        let (file, temporary_path) = tempfile::Builder::new()
            .prefix(".sigmoid-")
            .make_in(directory, |path| File::create_new(path))?
            .into_parts();
        *path_to_remove = Some(temporary_path);
        drop(path_to_remove);

        let new = Self { destination, file, temporary };
        if let Some(old) = old {
            new.file.set_permissions(old.permissions())?;
        }
        Ok(new)
    }

    /// Puts the file in its place, when all of it is on the disk.
    pub fn persist(self) -> io::Result<()> {
        // Otherwise, if the machine stops soon, an empty file might stand in place of the old one.
        // This took 0.5 s of 8 s for a file of 1 GiB, and 1 ms for a small one.
        self.file.sync_all()?;
        let mut temporary = lock(&self.temporary);
        let path = temporary.take().expect("nothing else takes it, unless the process ends");
        path.persist(&self.destination).map_err(|error| error.error)
    }
}

impl Write for AtomicFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Seek for AtomicFile {
    fn seek(&mut self, position: SeekFrom) -> io::Result<u64> {
        self.file.seek(position)
    }
}

impl Drop for AtomicFile {
    fn drop(&mut self) {
        lock(&self.temporary).take();
    }
}

/// Under this lock the temporary file is made, renamed and removed.
fn lock(temporary: &Mutex<Option<TempPath>>) -> MutexGuard<'_, Option<TempPath>> {
    temporary.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Removes the file before a signal to end is obeyed.
#[cfg(unix)]
fn remove_on_signals(temporary: Arc<Mutex<Option<TempPath>>>) -> io::Result<()> {
    use signal_hook::consts::{SIGINT, SIGTERM, SIGXFSZ};
    use signal_hook::{flag, iterator::Signals, low_level::emulate_default_handler};

    // A file above the limit of size would kill the process; caught, it is an error of writing.
    flag::register(SIGXFSZ, Arc::default())?;

    let mut signals = Signals::new([SIGINT, SIGTERM])?;
    std::thread::spawn(move || {
        for signal in signals.forever() {
            let mut path_to_remove = lock(&temporary);
            path_to_remove.take();
            // Still under the lock: the file can't be persisted meanwhile.
            let _ = emulate_default_handler(signal);
        }
    });
    Ok(())
}
