//! .npy: one array, behind a header that says what it is.

use std::io::{ErrorKind, Read, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};
use npyz::{DType, Endianness, NpyHeader, TypeChar, TypeStr, WriteOptions, WriterBuilder};

use super::{Array, ArrayFile, Dtype, Elements, Rewrite, label, open_stream};
use crate::output::Output;

pub struct NpyFile {
    label: String,
    header: NpyHeader,
    array: [Array; 1],
    source: Box<dyn Read>,
}

impl NpyFile {
    pub fn open(path: &Path) -> Result<Self> {
        let label = label(path);
        let mut source = open_stream(path)?;
        let header = read_header(&mut source, &label)?;
        let array = [array(None, &header)];
        Ok(Self { label, header, array, source })
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
        Ok(Elements::new(&self.label, &self.array[index], &mut self.source))
    }

    fn copy(&mut self, _: &[bool], output: &mut Output, rewrite: &mut Rewrite) -> Result<()> {
        output.write_all(&write_header(&self.header))?;
        rewrite(self.elements(0)?, output)
    }
}

/// Reads the header, after which the elements follow.
pub fn read_header(source: &mut impl Read, label: &str) -> Result<NpyHeader> {
    let header = match NpyHeader::from_reader(source) {
        Err(error) if error.kind() == ErrorKind::InvalidData => {
            bail!("{label} is not a .npy file as numpy.save writes it ({error})")
        }
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => {
            bail!("{label} is truncated: it ends within its header")
        }
        header => header.with_context(|| format!("cannot read {label}"))?,
    };
    let element = header.dtype().num_bytes().unwrap_or(1) as u64;
    let sizes = header.shape().iter().copied().chain([element]);
    if sizes.into_iter().try_fold(1, u64::checked_mul).is_none() {
        bail!("{label} has a damaged header: no array is as large as it says")
    }
    Ok(header)
}

/// The header of a file with an array of the same type, shape and memory order.
pub fn write_header(header: &NpyHeader) -> Vec<u8> {
    WriteOptions::new_header_only()
        .dtype(header.dtype())
        .shape(header.shape())
        .order(header.order())
        .writer(Vec::new())
        .write_header_only()
        .expect("writing to memory does not fail")
}

/// What the header says.
pub fn array(name: Option<String>, header: &NpyHeader) -> Array {
    let (dtype, endianness) = match header.dtype() {
        DType::Plain(plain) => (dtype(&plain), plain.endianness()),
        structured => (Dtype::Other(structured.descr()), Endianness::Irrelevant),
    };
    let other = match Endianness::of_machine() {
        Endianness::Little => Endianness::Big,
        _ => Endianness::Little,
    };
    Array {
        name,
        dtype,
        shape: Some(header.shape().to_vec()),
        is_byte_swapped: endianness == other,
    }
}

fn dtype(dtype: &TypeStr) -> Dtype {
    let size = dtype.size_field();
    match (dtype.type_char(), size) {
        (TypeChar::Float, 2) => Dtype::F16,
        (TypeChar::Float, 4) => Dtype::F32,
        (TypeChar::Float, 8) => Dtype::F64,
        (TypeChar::Bool, _) => Dtype::Other("bool".to_owned()),
        (TypeChar::Int, _) => Dtype::Other(format!("i{}", 8 * size)),
        (TypeChar::Uint, _) => Dtype::Other(format!("u{}", 8 * size)),
        _ => Dtype::Other(dtype.to_string()),
    }
}
