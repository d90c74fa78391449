//! Elements and nothing else, little-endian.

use std::fs;
use std::io::Read;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::{Array, ArrayFile, Dtype, Elements, Rewrite, is_standard_input, label, open_stream};
use crate::output::Output;

pub struct RawFile {
    label: String,
    array: [Array; 1],
    source: Box<dyn Read>,
}

impl RawFile {
    pub fn open(path: &Path, dtype: Option<Dtype>) -> Result<Self> {
        let label = label(path);
        let Some(dtype) = dtype else {
            bail!("{label} does not say of which type its elements are: give --dtype f32 or f64")
        };
        let source = open_stream(path)?;
        let shape = match size(path).with_context(|| format!("cannot read {label}"))? {
            Some(bytes) => {
                let element = dtype.size().expect("it is f32 or f64");
                if bytes % element != 0 {
                    bail!("{label} has {bytes} bytes, which is no whole number of {dtype}")
                }
                Some(vec![bytes / element])
            }
            None => None,
        };
        let is_byte_swapped = cfg!(target_endian = "big");
        Ok(Self { label, array: [Array { name: None, dtype, shape, is_byte_swapped }], source })
    }
}

/// The size of a file in bytes; none of what is not a file, but a pipe.
fn size(path: &Path) -> std::io::Result<Option<u64>> {
    if is_standard_input(path) {
        return Ok(None);
    }
    let metadata = fs::metadata(path)?;
    Ok(metadata.is_file().then_some(metadata.len()))
}

impl ArrayFile for RawFile {
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
        rewrite(self.elements(0)?, output)
    }
}
