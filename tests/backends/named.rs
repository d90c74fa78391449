//! The functions that tests are for, by the names that these bear. Miri takes minutes to name them all:
//! there they are the sigmoid.

use sigmoid::Function;

/// A function, and how it is written in the name of a test.
#[derive(Clone, Copy)]
pub struct Named {
    pub name: &'static str,
    pub function: Function,
}

/// All functions, with their default parameters.
pub fn all() -> impl Iterator<Item = Named> {
    let functions = if cfg!(miri) { &[Function::Sigmoid] } else { Function::ALL };
    functions.iter().map(|&function| Named { name: function.name(), function })
}

/// Functions with parameters that nobody would try first.
pub fn awkward() -> impl Iterator<Item = Named> {
    let names = if cfg!(miri) { "" } else { include_str!("../data/awkward.txt") };
    names.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(|name| {
        let function = name.parse().unwrap_or_else(|error| panic!("{name}: {error}"));
        Named { name, function }
    })
}

pub fn name_of(function: Function) -> &'static str {
    let named = all().chain(awkward()).find(|named| named.function == function);
    named.expect("functions that are tested have names").name
}
