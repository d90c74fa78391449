//! The tool as its users meet it: arguments, files, messages, exit codes.

mod accuracy;
mod apply;
mod bench;
mod completions;
mod damaged;
mod failures;
mod info;
mod inspect;
mod man;
mod named;
#[cfg(unix)]
mod pipes;
mod plot;
mod printable;
#[cfg(target_os = "linux")]
mod seeds;

use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use bytemuck::{Pod, bytes_of_mut, pod_read_unaligned};
use sigmoid_reference::Format;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// The logits of a classifier: f32, shape (1797, 10).
const LOGITS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/data/digits_logits.npy");

/// The tool, in an environment that does not choose a backend.
fn sigmoid() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sigmoid"));
    command.env_remove("SIGMOID_BACKEND");
    command
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// The most memory that a process has had so far, in KiB; none when it has given it back.
#[cfg(target_os = "linux")]
fn peak(process: &std::process::Child) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{}/status", process.id())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().strip_suffix(" kB")?.parse().unwrap())
}

/// A directory of its own for a test.
struct Directory(tempfile::TempDir);

impl Directory {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    /// The names of all files, temporary ones too.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

/// A .npy file, laid out as NumPy does.
fn npy(descr: &str, fortran_order: bool, shape: &str, data: &[u8]) -> Vec<u8> {
    let order = if fortran_order { "True" } else { "False" };
    let dict = format!("{{'descr': '{descr}', 'fortran_order': {order}, 'shape': {shape}, }}");
    let width = (10 + dict.len() + 1).next_multiple_of(64) - 11;
    let header = format!("{dict:<width$}\n");
    let length = u16::try_from(header.len()).unwrap().to_le_bytes();
    [b"\x93NUMPY\x01\x00", &length[..], header.as_bytes(), data].concat()
}

/// A .npy file of version 2, with any header.
fn npy_with_header(header: &str, data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(header.len()).unwrap().to_le_bytes();
    [b"\x93NUMPY\x02\x00", &length[..], header.as_bytes(), data].concat()
}

/// The elements of a .npy file that is laid out as `npy` does.
fn elements<T: Pod>(path: impl AsRef<Path>) -> Vec<T> {
    let bytes = fs::read(path).unwrap();
    let (header, data) = bytes.split_at(10 + usize::from(u16::from_le_bytes([bytes[8], bytes[9]])));
    let header = str::from_utf8(&header[10..]).unwrap();
    let size = size_of::<T>();
    let mut elements: Vec<T> = data.chunks_exact(size).map(pod_read_unaligned).collect();
    if header.contains(&format!("'descr': '>f{size}'")) {
        elements.iter_mut().for_each(|element| bytes_of_mut(element).reverse());
    } else {
        assert!(header.contains(&format!("'descr': '<f{size}'")), "{header}");
    }
    elements
}

/// A .npz file, as `numpy.savez` writes it.
fn npz(arrays: &[(&str, Vec<u8>)], method: CompressionMethod) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(method);
    for (name, bytes) in arrays {
        writer.start_file(format!("{name}.npy"), options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A .safetensors file: the length of its header, the header, and the elements of all tensors.
fn safetensors(header: &str, data: &[u8]) -> Vec<u8> {
    [&(header.len() as u64).to_le_bytes(), header.as_bytes(), data].concat()
}

/// Those of halves, little-endian.
fn half_bytes<T: Format>(values: &[T]) -> Vec<u8> {
    values.iter().flat_map(|value| (value.encode() as u16).to_le_bytes()).collect()
}

fn f32_bytes(values: &[f32]) -> Vec<u8> {
    values.iter().flat_map(|value| value.to_le_bytes()).collect()
}
