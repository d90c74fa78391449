//! Arguments of which a shell completes the usual values.

use std::error::Error;
use std::ffi::OsStr;
use std::marker::PhantomData;
use std::str::FromStr;

use clap::builder::{PossibleValue, TypedValueParser};
use clap::{Arg, Command};
use sigmoid::{Backend, Function};

/// Parses as clap does without it, by `FromStr`. The values are not all that there are: a function
/// may have parameters, and a list many items.
#[derive(Clone)]
pub struct Offer<T> {
    values: Vec<&'static str>,
    parsed: PhantomData<fn() -> T>,
}

pub fn functions<T>(others: &[&'static str]) -> Offer<T> {
    let names = Function::ALL.iter().map(|function| function.name());
    Offer { values: names.chain(others.iter().copied()).collect(), parsed: PhantomData }
}

pub fn backends<T>(others: &[&'static str]) -> Offer<T> {
    Offer { values: [Backend::ALL_NAMES, others].concat(), parsed: PhantomData }
}

impl<T> TypedValueParser for Offer<T>
where
    T: FromStr<Err: Into<Box<dyn Error + Send + Sync>>> + Clone + Send + Sync + 'static,
{
    type Value = T;

    fn parse_ref(
        &self,
        command: &Command,
        argument: Option<&Arg>,
        value: &OsStr,
    ) -> Result<T, clap::Error> {
        T::from_str.parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.values.iter().map(PossibleValue::new)))
    }
}
