//! The file formats: which arrays a file holds, and their elements one after the other.

use std::fmt;
use std::fs::File;
use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;

use anyhow::{Context, Error, Result, anyhow, bail};
use bytemuck::{Pod, bytes_of_mut, cast_slice_mut};
use clap::ValueEnum;

use crate::output::Output;
use crate::standard;

mod npy;
mod npz;
mod raw;
mod safetensors;

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// One array, as numpy.save writes it
    Npy,
    /// Named arrays, as numpy.savez and numpy.savez_compressed write them
    Npz,
    /// Named tensors, as the library safetensors writes them
    Safetensors,
    /// Elements and nothing else, little-endian; extensions .raw and .bin
    Raw,
}

impl Format {
    /// The format that the extension of a file name tells of.
    pub fn of(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "npy" => Some(Self::Npy),
            "npz" => Some(Self::Npz),
            "safetensors" => Some(Self::Safetensors),
            "raw" | "bin" => Some(Self::Raw),
            _ => None,
        }
    }
}

/// The type of an array's elements. A raw file has one of the first four.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub enum Dtype {
    F32,
    F64,
    F16,
    Bf16,
    /// Any other, in the words of its format.
    #[value(skip)]
    Other(String),
    /// That of an array that was not looked into.
    #[value(skip)]
    Unread,
}

/// What messages call those that have functions.
pub const FLOATS: &str = "f32, f64, f16 or bf16";

/// The generic function for elements of a type, which is known to have functions.
macro_rules! for_dtype {
    ($dtype:expr, $function:ident) => {
        match $dtype {
            $crate::formats::Dtype::F32 => $function::<f32>,
            $crate::formats::Dtype::F64 => $function::<f64>,
            $crate::formats::Dtype::F16 => $function::<half::f16>,
            $crate::formats::Dtype::Bf16 => $function::<half::bf16>,
            _ => unreachable!("what has no functions is not chosen"),
        }
    };
}
pub(crate) use for_dtype;

impl Dtype {
    /// The number of bytes of an element of a floating-point type.
    pub fn size(&self) -> Option<u64> {
        match self {
            Self::F16 | Self::Bf16 => Some(2),
            Self::F32 => Some(4),
            Self::F64 => Some(8),
            Self::Other(_) | Self::Unread => None,
        }
    }
}

impl fmt::Display for Dtype {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::F32 => "f32",
            Self::F64 => "f64",
            Self::F16 => "f16",
            Self::Bf16 => "bf16",
            Self::Other(name) => name,
            Self::Unread => "unread type",
        })
    }
}

/// What a file says of one of its arrays.
pub struct Array {
    /// There is none where a file holds a single array.
    pub name: Option<String>,
    pub dtype: Dtype,
    /// Without one the array goes on to the end of a stream.
    pub shape: Option<Vec<u64>>,
    /// Whether the bytes of an element are in the other order than this machine's.
    pub is_byte_swapped: bool,
}

impl Array {
    /// An array that was not looked into.
    fn unread(name: &str) -> Self {
        Self {
            name: Some(name.to_owned()),
            dtype: Dtype::Unread,
            shape: None,
            is_byte_swapped: false,
        }
    }

    /// What messages call it.
    fn label(&self, file: &str) -> String {
        match &self.name {
            Some(name) => format!("array {name} of {file}"),
            None => file.to_owned(),
        }
    }

    /// The number of elements, where it is known beforehand.
    pub fn len(&self) -> Option<u64> {
        self.shape.as_ref().map(|shape| shape.iter().product())
    }

    /// The number of bytes of all elements, where it is known beforehand.
    pub fn bytes(&self) -> Option<u64> {
        Some(self.len()? * self.dtype.size()?)
    }

    /// The shape, as Python writes it.
    pub fn shape(&self) -> Option<String> {
        let sizes: Vec<String> = self.shape.as_ref()?.iter().map(u64::to_string).collect();
        Some(match sizes.as_slice() {
            [size] => format!("({size},)"),
            sizes => format!("({})", sizes.join(", ")),
        })
    }
}

/// The number of bytes that the headers of several arrays announce, which may be more than fit.
pub fn bytes<'a>(arrays: impl Iterator<Item = &'a Array>) -> u64 {
    arrays.filter_map(Array::bytes).fold(0, u64::saturating_add)
}

/// A file that holds arrays, of any size: no more of it is in memory than was asked for.
pub trait ArrayFile: Send {
    /// What messages call the file.
    fn label(&self) -> &str;

    /// All arrays, in the order in which the file holds them.
    fn arrays(&self) -> &[Array];

    /// Reads what the file says of the array at this index, unless it is known since the file was
    /// opened.
    fn look_into(&mut self, _: usize) -> Result<()> {
        Ok(())
    }

    /// The elements of the array at this index, which was looked into.
    ///
    /// A stream gives those of each array once, and in the order of the arrays.
    fn elements(&mut self, index: usize) -> Result<Elements<'_>>;

    /// Writes the file again, with what `rewrite` makes of the elements of the chosen arrays.
    fn copy(&mut self, chosen: &[bool], output: &mut Output, rewrite: &mut Rewrite) -> Result<()>;
}

/// Writes as many elements as it reads, of the same type and in the same byte order.
pub type Rewrite<'a> = dyn FnMut(Elements, &mut dyn Write) -> Result<()> + Send + 'a;

/// Opens a file; `-` is standard input. A raw file needs a `dtype`, others bring their own.
pub fn open(path: &Path, format: Format, dtype: Option<Dtype>) -> Result<Box<dyn ArrayFile>> {
    Ok(match format {
        Format::Npy => Box::new(npy::NpyFile::open(path)?),
        Format::Npz => Box::new(npz::NpzFile::open(path)?),
        Format::Safetensors => Box::new(safetensors::SafetensorsFile::open(path)?),
        Format::Raw => Box::new(raw::RawFile::open(path, dtype)?),
    })
}

/// The elements of one array.
pub struct Elements<'a> {
    label: String,
    array: &'a Array,
    source: Box<dyn Read + 'a>,
    /// How many are still to come, where it is known.
    left: Option<u64>,
}

impl<'a> Elements<'a> {
    /// The elements that `source` holds, and nothing else. If the number of its bytes is known, it
    /// is found out now whether they are as many as the header announces.
    fn new(
        file: &str,
        array: &'a Array,
        source: impl Read + 'a,
        bytes: Option<u64>,
    ) -> Result<Self> {
        let label = array.label(file);
        let new = Self { label, array, source: Box::new(source), left: array.len() };
        match (array.bytes(), bytes) {
            (Some(announced), Some(bytes)) if bytes < announced => Err(new.truncated()),
            (Some(announced), Some(bytes)) if bytes > announced => Err(new.too_long()),
            _ => Ok(new),
        }
    }

    pub fn array(&self) -> &'a Array {
        self.array
    }

    /// Reads the next elements, in the byte order of this machine, and returns their number.
    ///
    /// Only at the end it is less than the length of the buffer. `T` is the array's type, or bits of
    /// its size.
    pub fn read<T: Pod>(&mut self, buffer: &mut [T]) -> Result<usize> {
        let wanted = match self.left {
            Some(left) => left.min(buffer.len() as u64) as usize,
            None => buffer.len(),
        };
        let bytes: &mut [u8] = cast_slice_mut(&mut buffer[..wanted]);
        let filled =
            fill(&mut self.source, bytes).with_context(|| format!("cannot read {}", self.label))?;
        let n = filled / size_of::<T>();
        match &mut self.left {
            Some(_) if n < wanted => return Err(self.truncated()),
            Some(left) => *left -= n as u64,
            None if filled % size_of::<T>() != 0 => {
                bail!("{} ends in the middle of an element of {}", self.label, self.array.dtype)
            }
            None => {}
        }
        if n == 0 {
            self.expect_end()?;
        }
        if self.array.is_byte_swapped {
            swap_bytes(&mut buffer[..n]);
        }
        Ok(n)
    }

    /// Writes them as they are.
    fn copy(mut self, output: &mut Output) -> Result<()> {
        io::copy(&mut self.source, output)
            .with_context(|| format!("cannot copy {}", self.label))?;
        Ok(())
    }

    /// What follows would be lost silently.
    fn expect_end(&mut self) -> Result<()> {
        let more = fill(&mut self.source, &mut [0])
            .with_context(|| format!("cannot read {}", self.label))?;
        if more > 0 {
            return Err(self.too_long());
        }
        Ok(())
    }

    fn truncated(&self) -> Error {
        anyhow!(
            "{} is truncated: it ends before the {} elements that its header announces",
            self.label,
            self.array.len().unwrap_or_default()
        )
    }

    fn too_long(&self) -> Error {
        anyhow!("{} goes on after the elements that its header announces", self.label)
    }
}

/// Between the byte order of a file and that of this machine.
pub fn swap_bytes<T: Pod>(elements: &mut [T]) {
    for element in elements {
        bytes_of_mut(element).reverse();
    }
}

/// Reads until the buffer is full or the source at its end, and returns the number of bytes.
fn fill(source: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match source.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(n) => filled += n,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

/// Whether a path means standard input instead of a file.
pub fn is_standard_input(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// What messages call the file at a path.
pub fn label(path: &Path) -> String {
    if is_standard_input(path) { "standard input".into() } else { path.display().to_string() }
}

/// Opens a file or pipe to be read from its beginning to its end. A file has a size in bytes.
fn open_stream(path: &Path) -> Result<(Box<dyn Read + Send>, Option<u64>)> {
    if is_standard_input(path) {
        return Ok((Box::new(standard::stdin()?), None));
    }
    let file = File::open(path).with_context(|| format!("cannot read {}", path.display()))?;
    let metadata = file.metadata().with_context(|| format!("cannot read {}", path.display()))?;
    Ok((Box::new(file), metadata.is_file().then_some(metadata.len())))
}

/// Opens a file to be read here and there, which no pipe can be.
fn open_file(path: &Path) -> Result<File> {
    let label = label(path);
    if !is_standard_input(path) {
        let file = File::open(path).with_context(|| format!("cannot read {label}"))?;
        if file.metadata().is_ok_and(|metadata| metadata.is_file()) {
            return Ok(file);
        }
    }
    bail!("{label} is not a regular file, which npz and safetensors have to be")
}
