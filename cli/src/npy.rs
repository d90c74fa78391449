//! Reading an array from a .npy file.

use std::fmt;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use bytemuck::{Pod, cast_slice_mut};
use npyz::{DType, Endianness, NpyHeader, TypeChar, WriteOptions, WriterBuilder};

/// The element types that are taken.
#[derive(Clone, Copy)]
pub enum Dtype {
    F32,
    F64,
}

impl Dtype {
    fn size(self) -> u64 {
        match self {
            Self::F32 => 4,
            Self::F64 => 8,
        }
    }
}

impl fmt::Display for Dtype {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::F32 => "f32",
            Self::F64 => "f64",
        })
    }
}

/// A .npy file, read from the beginning to the end.
pub struct NpyReader {
    path: PathBuf,
    file: File,
    header: NpyHeader,
    dtype: Dtype,
    endianness: Endianness,
}

impl NpyReader {
    pub fn open(path: &Path) -> Result<Self> {
        let name = path.display();
        let cannot_read = || format!("cannot read {name}");
        let mut file = File::open(path).with_context(cannot_read)?;
        let header = match NpyHeader::from_reader(&mut file) {
            Err(error) if error.kind() == ErrorKind::InvalidData => {
                bail!("{name} is not a .npy file as numpy.save writes it ({error})")
            }
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => {
                bail!("{name} is truncated: it ends within its header")
            }
            header => header.with_context(cannot_read)?,
        };
        let Some((dtype, endianness)) = supported(&header.dtype()) else {
            bail!(
                "{name} holds elements of type {}, not f32 or f64: convert it, \
                 in NumPy by x.astype('float32')",
                header.dtype().descr()
            )
        };
        let sizes = header.shape().iter().copied().chain([dtype.size()]);
        if sizes.into_iter().try_fold(1, u64::checked_mul).is_none() {
            bail!("{name} has a damaged header: no array is of shape {}", shape(&header))
        }
        Ok(Self { path: path.to_owned(), file, header, dtype, endianness })
    }

    pub fn dtype(&self) -> Dtype {
        self.dtype
    }

    /// The number of elements.
    pub fn len(&self) -> u64 {
        self.header.len()
    }

    /// The bytes of all elements.
    pub fn data_bytes(&self) -> u64 {
        self.len() * self.dtype.size()
    }

    /// Whether the bytes of an element are in the other order than this machine's.
    pub fn is_byte_swapped(&self) -> bool {
        self.endianness != Endianness::of_machine()
    }

    /// The shape, as Python writes it.
    pub fn shape(&self) -> String {
        shape(&self.header)
    }

    /// The header of a file with an array of the same type, shape and order.
    pub fn header(&self) -> Vec<u8> {
        WriteOptions::new_header_only()
            .dtype(self.header.dtype())
            .shape(self.header.shape())
            .order(self.header.order())
            .writer(Vec::new())
            .write_header_only()
            .expect("writing to memory does not fail")
    }

    /// Reads the next elements, their bytes as they are in the file.
    pub fn read<T: Pod>(&mut self, elements: &mut [T]) -> Result<()> {
        let name = self.path.display();
        match self.file.read_exact(cast_slice_mut(elements)) {
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => {
                bail!(
                    "{name} is truncated: it ends before the {} elements that its header announces",
                    self.len()
                )
            }
            result => result.with_context(|| format!("cannot read {name}")),
        }
    }

    /// Fails if the file goes on: what follows would be lost silently.
    pub fn finish(&mut self) -> Result<()> {
        let name = self.path.display();
        let more = self.file.read(&mut [0]).with_context(|| format!("cannot read {name}"))?;
        if more > 0 {
            bail!("{name} goes on after its array: a file with one array is expected")
        }
        Ok(())
    }
}

fn supported(dtype: &DType) -> Option<(Dtype, Endianness)> {
    let DType::Plain(dtype) = dtype else { return None };
    let size = match (dtype.type_char(), dtype.size_field()) {
        (TypeChar::Float, 4) => Dtype::F32,
        (TypeChar::Float, 8) => Dtype::F64,
        _ => return None,
    };
    Some((size, dtype.endianness()))
}

fn shape(header: &NpyHeader) -> String {
    let sizes: Vec<String> = header.shape().iter().map(u64::to_string).collect();
    match sizes.as_slice() {
        [size] => format!("({size},)"),
        sizes => format!("({})", sizes.join(", ")),
    }
}
