//! An output file that appears only when it is complete.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, ErrorKind, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tempfile::TempPath;

/// A temporary file, which in the end takes the place of the one at the path.
///
/// If it is dropped before, or a signal ends the process, it is removed.
pub struct AtomicFile {
    /// Symbolic links are followed: a link stays one.
    destination: PathBuf,
    file: File,
    temporary: PathBuf,
}

/// The temporary files that there are. Under this lock they are made, renamed and removed.
static TEMPORARY: Mutex<BTreeMap<PathBuf, TempPath>> = Mutex::new(BTreeMap::new());

impl AtomicFile {
    pub fn create(path: &Path) -> io::Result<Self> {
        // Renaming would replace even a file that may not be written.
        let old = match File::options().write(true).open(path) {
            Ok(old) => Some(old),
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            // Renaming would replace the link.
            Err(_) if path.is_symlink() => {
                return Err(io::Error::other("it is a symbolic link to what does not exist"));
            }
            Err(_) => None,
        };
        let destination = if old.is_some() { path.canonicalize()? } else { path.to_owned() };
        let directory = match destination.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };

        #[cfg(unix)]
        remove_on_signals()?;
        let mut all = lock();
        // `File::create_new`, because files that `tempfile` makes itself are for their owner only.
        let (file, path_to_remove) = tempfile::Builder::new()
            .prefix(".sigmoid-")
            .make_in(directory, |path| File::create_new(path))?
            .into_parts();
        let temporary = path_to_remove.to_path_buf();
        all.insert(temporary.clone(), path_to_remove);
        drop(all);

        let new = Self { destination, file, temporary };
        if let Some(old) = old {
            new.resemble(&old)?;
        }
        Ok(new)
    }

    /// Takes over all that makes `old` the file that it is, besides its contents.
    fn resemble(&self, old: &File) -> io::Result<()> {
        let status = old.metadata()?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::{MetadataExt, fchown};

            if status.nlink() > 1 {
                return Err(io::Error::other(
                    "it has hard links, which would keep the old contents",
                ));
            }
            let [user, group] = [status.uid(), status.gid()];
            let own = self.file.metadata()?;
            if [own.uid(), own.gid()] != [user, group] {
                fchown(&self.file, Some(user), Some(group))
                    .map_err(|error| lost(&format!("owner {user}:{group}"), error))?;
            }
            copy_attributes(old, &self.file)?;
        }
        self.file.set_permissions(status.permissions())
    }

    /// Puts the file in its place, when all of it is on the disk.
    pub fn persist(self) -> io::Result<()> {
        // Otherwise, if the machine stops soon, an empty file might stand in place of the old one.
        // This took 0.5 s of 8 s for a file of 1 GiB, and 1 ms for a small one.
        self.file.sync_all()?;
        let mut all = lock();
        let path = all.remove(&self.temporary).expect("it is removed only when the process ends");
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
        lock().remove(&self.temporary);
    }
}

/// Copies extended attributes, of which access control lists are some.
#[cfg(unix)]
fn copy_attributes(from: &File, to: &File) -> io::Result<()> {
    use rustix::io::Errno;
    use xattr::FileExt;

    let names = match from.list_xattr() {
        // The file system has none.
        Err(error) if Errno::from_io_error(&error) == Some(Errno::OPNOTSUPP) => return Ok(()),
        names => names?,
    };
    for name in names {
        let copy = || -> io::Result<()> {
            let value = from.get_xattr(&name)?;
            // The system itself may have given it, and let nobody else do so.
            if value != to.get_xattr(&name)? {
                to.set_xattr(&name, &value.unwrap_or_default())?;
            }
            Ok(())
        };
        copy().map_err(|error| lost(&format!("attribute {}", name.display()), error))?;
    }
    Ok(())
}

#[cfg(unix)]
fn lost(what: &str, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("its {what} would be lost: {error}"))
}

fn lock() -> MutexGuard<'static, BTreeMap<PathBuf, TempPath>> {
    TEMPORARY.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Removes the files before a signal to end is obeyed.
#[cfg(unix)]
fn remove_on_signals() -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGXFSZ};
    use signal_hook::{flag, iterator::Signals, low_level::emulate_default_handler};

    static IS_DONE: Mutex<bool> = Mutex::new(false);

    let mut is_done = IS_DONE.lock().unwrap_or_else(PoisonError::into_inner);
    if *is_done {
        return Ok(());
    }
    // A file above the limit of size would kill the process; caught, it is an error of writing.
    flag::register(SIGXFSZ, std::sync::Arc::default())?;

    let ends = [SIGHUP, SIGINT, SIGQUIT, SIGTERM].into_iter().filter(|&end| !is_ignored(end));
    let mut signals = Signals::new(ends)?;
    std::thread::spawn(move || {
        for signal in signals.forever() {
            let mut all = lock();
            all.clear();
            // Still under the lock: no file can be persisted meanwhile.
            let _ = emulate_default_handler(signal);
        }
    });
    *is_done = true;
    Ok(())
}

/// Whether the tool was started to ignore a signal, as `nohup` does, as far as the system tells.
#[cfg(unix)]
fn is_ignored(signal: i32) -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let ignored = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    ignored.is_some_and(|mask| mask >> (signal - 1) & 1 == 1)
}
