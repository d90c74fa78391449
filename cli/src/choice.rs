//! Which arrays of a file are transformed.

use anyhow::{Result, bail};
use glob::Pattern;

use crate::formats::{Array, ArrayFile, Dtype, FLOATS};

/// For each array of the file, whether it is among `names`; without names, whether it can be
/// transformed. At least one is.
///
/// What is no array's name is a pattern: of the arrays that fit, those are chosen that can be
/// transformed. With names no other array is looked into: whatever it is, it can be copied.
pub fn choose(file: &mut dyn ArrayFile, names: &[String]) -> Result<Vec<bool>> {
    let label = file.label().to_owned();
    let is_known =
        |name: &str| file.arrays().iter().any(|array| array.name.as_deref() == Some(name));
    let is_any = names.is_empty();
    let (names, texts): (Vec<&String>, Vec<&String>) =
        names.iter().partition(|name| is_known(name));
    let mut patterns = Vec::new();
    for text in texts {
        let pattern = Pattern::new(text).ok();
        let fitting = |pattern: &Pattern| file.arrays().iter().any(|array| fits(array, pattern));
        match pattern.filter(fitting) {
            Some(pattern) => patterns.push(pattern),
            None => bail!("{label} has no array {text}: {}", known_names(file)),
        }
    }
    let mut chosen = Vec::new();
    for index in 0..file.arrays().len() {
        let array = &file.arrays()[index];
        let is_named = array.name.as_ref().is_some_and(|name| names.contains(&name));
        if !is_any && !is_named && !patterns.iter().any(|pattern| fits(array, pattern)) {
            chosen.push(false);
            continue;
        }
        file.look_into(index)?;
        let Array { name, dtype, .. } = &file.arrays()[index];
        match name {
            Some(name) if is_named && !is_supported(dtype) => {
                bail!("array {name} of {label} is of {dtype}, not {FLOATS}: convert it first")
            }
            _ => chosen.push(is_supported(dtype)),
        }
    }
    if !chosen.contains(&true) {
        match types(file).as_str() {
            "" => bail!("{label} holds no array"),
            types => bail!(
                "{label} holds {types}, but no {FLOATS}: convert it, in NumPy by x.astype('float32')"
            ),
        }
    }
    Ok(chosen)
}

fn fits(array: &Array, pattern: &Pattern) -> bool {
    array.name.as_ref().is_some_and(|name| pattern.matches(name))
}

fn is_supported(dtype: &Dtype) -> bool {
    dtype.size().is_some()
}

fn known_names(file: &dyn ArrayFile) -> String {
    const SHOWN: usize = 8;
    let names: Vec<&str> = file.arrays().iter().filter_map(|array| array.name.as_deref()).collect();
    match names.len() {
        0 => "it names none".to_owned(),
        1..=SHOWN => format!("it has {}", names.join(", ")),
        n => format!("it has {} and {} others", names[..SHOWN].join(", "), n - SHOWN),
    }
}

fn types(file: &dyn ArrayFile) -> String {
    let dtypes = file.arrays().iter().map(|array| &array.dtype);
    let mut types: Vec<String> =
        dtypes.filter(|dtype| **dtype != Dtype::Unread).map(Dtype::to_string).collect();
    types.sort();
    types.dedup();
    types.join(", ")
}
