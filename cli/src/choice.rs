//! Which arrays of a file are transformed.

use anyhow::{Result, bail};

use crate::formats::{ArrayFile, Dtype};

/// For each array of the file, whether it is among `names`; without names, whether it can be
/// transformed. At least one is.
pub fn choose(file: &dyn ArrayFile, names: &[String]) -> Result<Vec<bool>> {
    let label = file.label();
    for name in names {
        match file.arrays().iter().find(|array| array.name.as_ref() == Some(name)) {
            None => bail!("{label} has no array {name}: {}", known_names(file)),
            Some(array) if !is_supported(&array.dtype) => bail!(
                "array {name} of {label} is of {}, not f32 or f64: convert it first",
                array.dtype
            ),
            Some(_) => {}
        }
    }
    let is_chosen = |name: &Option<String>| name.as_ref().is_some_and(|name| names.contains(name));
    let chosen: Vec<bool> = file
        .arrays()
        .iter()
        .map(|array| match names {
            [] => is_supported(&array.dtype),
            _ => is_chosen(&array.name),
        })
        .collect();
    if !chosen.contains(&true) {
        match types(file).as_str() {
            "" => bail!("{label} holds no array"),
            types => bail!(
                "{label} holds {types}, but no f32 or f64: convert it, in NumPy by \
                 x.astype('float32')"
            ),
        }
    }
    Ok(chosen)
}

fn is_supported(dtype: &Dtype) -> bool {
    matches!(dtype, Dtype::F32 | Dtype::F64)
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
    let mut types: Vec<String> =
        file.arrays().iter().map(|array| array.dtype.to_string()).collect();
    types.sort();
    types.dedup();
    types.join(", ")
}
