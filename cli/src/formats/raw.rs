//! Elements and nothing else, little-endian.

use std::io::Read;
use std::path::Path;

use anyhow::{Result, bail};

use super::{Array, ArrayFile, Dtype, Elements, FLOATS, Rewrite, label, open_stream};
use crate::output::Output;

pub struct RawFile {
    label: String,
    array: [Array; 1],
    source: Box<dyn Read + Send>,
}

impl RawFile {
    pub fn open(path: &Path, dtype: Option<Dtype>) -> Result<Self> {
        let label = label(path);
        let Some(dtype) = dtype else {
            bail!("{label} does not say of which type its elements are: give --dtype {FLOATS}")
        };
        let (source, size) = open_stream(path)?;
        let shape = match size {
            Some(bytes) => {
                let element = dtype.size().expect("a raw file has a floating-point type");
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

impl ArrayFile for RawFile {
    fn label(&self) -> &str {
        &self.label
    }

    fn arrays(&self) -> &[Array] {
        &self.array
    }

    fn elements(&mut self, index: usize) -> Result<Elements<'_>> {
        Elements::new(&self.label, &self.array[index], &mut self.source, None)
    }

    fn copy(&mut self, _: &[bool], output: &mut Output, rewrite: &mut Rewrite) -> Result<()> {
        rewrite(self.elements(0)?, output)
    }
}
