//! .npy: one array, behind a header that says what it is.

use std::io::{Read, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};

use self::header::Header;
use super::{Array, ArrayFile, Elements, Rewrite, fill, label, open_stream};
use crate::output::Output;

mod header;

const MAGIC: &[u8] = b"\x93NUMPY";

/// The longest header in bytes. That of an array of records takes some tens for each field.
const MAX_HEADER: u64 = 1 << 20;

pub struct NpyFile {
    label: String,
    /// All bytes before the elements.
    header: Vec<u8>,
    array: [Array; 1],
    source: Box<dyn Read + Send>,
    /// How many bytes the elements have, where it is known.
    bytes: Option<u64>,
}

impl NpyFile {
    pub fn open(path: &Path) -> Result<Self> {
        let label = label(path);
        let (mut source, size) = open_stream(path)?;
        let (header, array) = read_header(&mut source, &label)?;
        let bytes = size.map(|size| size.saturating_sub(header.len() as u64));
        Ok(Self { label, header, array: [array], source, bytes })
    }
}

impl ArrayFile for NpyFile {
    fn label(&self) -> &str {
        &self.label
    }

    fn arrays(&self) -> &[Array] {
        &self.array
    }

    fn elements(&mut self, index: usize) -> Result<Elements<'_>> {
        Elements::new(&self.label, &self.array[index], &mut self.source, self.bytes)
    }

    fn copy(&mut self, _: &[bool], output: &mut Output, rewrite: &mut Rewrite) -> Result<()> {
        let elements = Elements::new(&self.label, &self.array[0], &mut self.source, self.bytes)?;
        output.write_all(&self.header)?;
        rewrite(elements, output)
    }
}

/// Reads all bytes before the elements, and returns them and the array that they tell of.
pub fn read_header(source: &mut impl Read, label: &str) -> Result<(Vec<u8>, Array)> {
    let mut start = [0; MAGIC.len() + 2];
    let n = fill(source, &mut start).with_context(|| format!("cannot read {label}"))?;
    let width = match start[..n].strip_prefix(MAGIC) {
        Some([1, 0]) => 2,
        Some([2 | 3, 0]) => 4,
        Some([major, minor]) => {
            bail!("{label} is a .npy file of the unknown version {major}.{minor}")
        }
        _ => bail!("{label} is not a .npy file as numpy.save writes it"),
    };
    let mut header = start.to_vec();
    let length = append(&mut header, source, width, label)?.iter().rev();
    let length = length.fold(0, |length, &byte| length << 8 | u64::from(byte));
    if length > MAX_HEADER {
        bail!("{label} has a damaged header: no array needs one of {length} bytes")
    }
    let text = append(&mut header, source, length, label)?;
    let Header { dtype, is_byte_swapped, shape } = match Header::parse(text) {
        Err(reason) => bail!("{label} has a damaged header: {reason}"),
        Ok(header) => header,
    };
    let sizes = shape.iter().copied().chain([dtype.size().unwrap_or(1)]);
    if sizes.into_iter().try_fold(1, u64::checked_mul).is_none() {
        bail!("{label} has a damaged header: no array is as large as it says")
    }
    Ok((header, Array { name: None, dtype, shape: Some(shape), is_byte_swapped }))
}

/// Reads so many bytes more of a header and returns them. Those that are not there take no memory.
fn append<'a>(
    header: &'a mut Vec<u8>,
    source: &mut impl Read,
    count: u64,
    label: &str,
) -> Result<&'a [u8]> {
    let start = header.len();
    let n = source.take(count).read_to_end(header);
    if (n.with_context(|| format!("cannot read {label}"))? as u64) < count {
        bail!("{label} is truncated: it ends within its header")
    }
    Ok(&header[start..])
}
