//! .npz: a zip archive of .npy files, stored or deflated.

use std::fs::File;
use std::io::{self, BufReader, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};
use zip::read::ZipFile;
use zip::result::{ZipError, ZipResult};
use zip::{ZipArchive, ZipWriter};

use super::npy::read_header;
use super::{Array, ArrayFile, Elements, Rewrite, label, open_file};
use crate::output::Output;

pub struct NpzFile {
    label: String,
    archive: ZipArchive<BufReader<File>>,
    arrays: Vec<Array>,
    /// The index of each array in the archive, which may hold other files as well.
    members: Vec<usize>,
}

impl NpzFile {
    pub fn open(path: &Path) -> Result<Self> {
        let label = label(path);
        let file = BufReader::new(open_file(path)?);
        let archive = match ZipArchive::new(file) {
            Err(ZipError::Io(error)) => {
                Err(error).with_context(|| format!("cannot read {label}"))?
            }
            Err(error) => bail!("{label} is not a .npz file as numpy.savez writes it ({error})"),
            Ok(archive) => archive,
        };
        if archive.has_duplicate_names() {
            bail!("{label} has members of the same name, of which all except one would be lost")
        }

        let mut arrays = Vec::new();
        let mut members = Vec::new();
        for index in 0..archive.len() {
            let file_name =
                file_name(&archive, index).with_context(|| format!("cannot read {label}"))?;
            if let Some(name) = file_name.strip_suffix(".npy") {
                arrays.push(Array::unread(name));
                members.push(index);
            }
        }
        Ok(Self { label, archive, arrays, members })
    }
}

impl ArrayFile for NpzFile {
    fn label(&self) -> &str {
        &self.label
    }

    fn arrays(&self) -> &[Array] {
        &self.arrays
    }

    fn look_into(&mut self, index: usize) -> Result<()> {
        let array = &mut self.arrays[index];
        let label = array.label(&self.label);
        let (_, _, found) = open_member(&mut self.archive, self.members[index], &label)?;
        *array = Array { name: array.name.take(), ..found };
        Ok(())
    }

    fn elements(&mut self, index: usize) -> Result<Elements<'_>> {
        let array = &self.arrays[index];
        let label = array.label(&self.label);
        let (member, header, _) = open_member(&mut self.archive, self.members[index], &label)?;
        let bytes = member.size().saturating_sub(header.len() as u64);
        Elements::new(&self.label, array, member, Some(bytes))
    }

    fn copy(&mut self, chosen: &[bool], output: &mut Output, rewrite: &mut Rewrite) -> Result<()> {
        if output.is_stream() {
            bail!("a .npz file can't be written to {}: name a regular file", output.label())
        }
        let mut writer = ZipWriter::new(output);
        for index in 0..self.archive.len() {
            let array = self.members.binary_search(&index).ok();
            match array.filter(|&array| chosen[array]) {
                Some(array) => self.copy_array(array, &mut writer, rewrite)?,
                None => self.copy_member(index, &mut writer)?,
            }
        }
        writer.set_raw_comment(self.archive.comment().into())?;
        writer.finish().map_err(io_error)?;
        Ok(())
    }
}

impl NpzFile {
    /// Writes a member of the same name and attributes, deflated if it was.
    fn copy_array(
        &mut self,
        index: usize,
        writer: &mut ZipWriter<&mut Output>,
        rewrite: &mut Rewrite,
    ) -> Result<()> {
        let array = &self.arrays[index];
        let label = array.label(&self.label);
        let (member, header, _) = open_member(&mut self.archive, self.members[index], &label)?;
        // As `numpy.savez` does: it is not yet known whether all will fit into 32 bits.
        let options = member.options().large_file(true);
        let bytes = member.size().saturating_sub(header.len() as u64);
        writer.start_file_with_options(options.name(member.name_raw())).map_err(io_error)?;
        writer.write_all(&header)?;
        rewrite(Elements::new(&self.label, array, member, Some(bytes))?, writer)
    }

    /// Writes any member as it is, whatever it holds.
    fn copy_member(&mut self, index: usize, writer: &mut ZipWriter<&mut Output>) -> Result<()> {
        let name = file_name(&self.archive, index)?;
        let member = self.archive.by_index_raw(index);
        member
            .and_then(|member| writer.raw_copy_file(member))
            .map_err(io_error)
            .with_context(|| format!("cannot copy {name} of {}", self.label))
    }
}

fn file_name(archive: &ZipArchive<BufReader<File>>, index: usize) -> ZipResult<String> {
    Ok(archive.by_index_data(index)?.name()?.into_owned())
}

/// The member with an array, after its header, and the header, and what it says.
fn open_member<'a>(
    archive: &'a mut ZipArchive<BufReader<File>>,
    index: usize,
    label: &str,
) -> Result<(ZipFile<'a, BufReader<File>>, Vec<u8>, Array)> {
    let mut member = archive.by_index(index).with_context(|| format!("cannot read {label}"))?;
    let (header, array) = read_header(&mut member, label)?;
    Ok((member, header, array))
}

/// The error of the disk, without the words that `zip` has for it.
fn io_error(error: ZipError) -> io::Error {
    match error {
        ZipError::Io(error) => error,
        error => error.into(),
    }
}
