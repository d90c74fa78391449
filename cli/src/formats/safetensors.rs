//! .safetensors: a header that names tensors, and their elements, little-endian.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};
use safetensors::tensor::{Dtype as TensorDtype, Metadata, TensorInfo};

use super::{Array, ArrayFile, Dtype, Elements, Rewrite, label, open_file};
use crate::output::Output;

/// No header is longer: so says the format.
const MAX_HEADER: u64 = 100_000_000;

pub struct SafetensorsFile {
    label: String,
    file: File,
    header: Vec<u8>,
    arrays: Vec<Array>,
    /// Where in the file the elements of each array begin, and those of the last end.
    offsets: Vec<u64>,
}

impl SafetensorsFile {
    pub fn open(path: &Path) -> Result<Self> {
        let label = label(path);
        let mut file = open_file(path)?;
        let size = file.metadata().with_context(|| format!("cannot read {label}"))?.len();
        let header = read_header(&mut file, size, &label)?;
        let metadata: Metadata = serde_json::from_slice(&header[8..])
            .with_context(|| format!("{label} is not a .safetensors file"))?;

        let mut arrays = Vec::new();
        let mut offsets = vec![header.len() as u64];
        for name in metadata.offset_keys() {
            let tensor = metadata.info(&name).expect("it has what it names");
            offsets.push(header.len() as u64 + tensor.data_offsets.1 as u64);
            arrays.push(array(name, tensor));
        }
        let end = offsets[arrays.len()];
        if size != end {
            bail!("{label} has {size} bytes, where its header announces {end}")
        }
        Ok(Self { label, file, header, arrays, offsets })
    }
}

impl ArrayFile for SafetensorsFile {
    fn label(&self) -> &str {
        &self.label
    }

    fn arrays(&self) -> &[Array] {
        &self.arrays
    }

    fn elements(&mut self, index: usize) -> Result<Elements<'_>> {
        let (start, end) = (self.offsets[index], self.offsets[index + 1]);
        self.file
            .seek(SeekFrom::Start(start))
            .with_context(|| format!("cannot read {}", self.label))?;
        let bytes = end - start;
        let source = (&mut self.file).take(bytes);
        Elements::new(&self.label, &self.arrays[index], source, Some(bytes))
    }

    fn copy(&mut self, chosen: &[bool], output: &mut Output, rewrite: &mut Rewrite) -> Result<()> {
        output.write_all(&self.header)?;
        for (index, &chosen) in chosen.iter().enumerate() {
            let elements = self.elements(index)?;
            if chosen { rewrite(elements, output)? } else { elements.copy(output)? }
        }
        Ok(())
    }
}

/// Reads the length of the description of the tensors, and that description.
fn read_header(file: &mut File, size: u64, label: &str) -> Result<Vec<u8>> {
    let mut header = vec![0; 8];
    if size < 8 {
        bail!("{label} is not a .safetensors file: it is too short")
    }
    file.read_exact(&mut header).with_context(|| format!("cannot read {label}"))?;
    let length = u64::from_le_bytes(header[..].try_into().expect("these are 8 bytes"));
    if length > MAX_HEADER.min(size - 8) {
        bail!("{label} is not a .safetensors file, or truncated: its header is not all there")
    }
    header.resize(8 + length as usize, 0);
    file.read_exact(&mut header[8..]).with_context(|| format!("cannot read {label}"))?;
    Ok(header)
}

fn array(name: String, tensor: &TensorInfo) -> Array {
    Array {
        name: Some(name),
        dtype: match tensor.dtype {
            TensorDtype::F16 => Dtype::F16,
            TensorDtype::BF16 => Dtype::Bf16,
            TensorDtype::F32 => Dtype::F32,
            TensorDtype::F64 => Dtype::F64,
            other => Dtype::Other(other.to_string().to_lowercase()),
        },
        shape: Some(tensor.shape.iter().map(|&size| size as u64).collect()),
        is_byte_swapped: cfg!(target_endian = "big"),
    }
}
