//! `tests/data/worst.txt`: the inputs with the largest errors that `tests/search.rs` has found.

use std::fmt;
use std::str::FromStr;

use sigmoid::Function;

use crate::subject::Number;

/// A line of the file: the worst input of a subject.
#[derive(Clone, Debug)]
pub struct Worst {
    /// The element, the tier, the backend and the form.
    pub subject: [String; 4],
    pub function: Function,
    pub bits: u64,
    /// In units of its bound.
    pub error: f64,
}

impl Worst {
    pub fn all() -> Vec<Self> {
        let lines = include_str!("../data/worst.txt").lines();
        let lines = lines.filter(|line| !line.starts_with('#'));
        lines.map(|line| line.parse().unwrap_or_else(|()| panic!("{line}"))).collect()
    }

    pub fn is_of<T: Number>(&self, function: Function) -> bool {
        self.function == function && self.subject[0] == std::any::type_name::<T>()
    }

    pub fn input<T: Number>(&self) -> T {
        T::decode(self.bits)
    }
}

impl FromStr for Worst {
    type Err = ();

    fn from_str(line: &str) -> Result<Self, ()> {
        let fields: Vec<&str> = line.splitn(7, ' ').collect();
        let &[element, tier, backend, form, bits, error, function] = &fields[..] else {
            return Err(());
        };
        Ok(Self {
            subject: [element, tier, backend, form].map(str::to_owned),
            function: function.parse().map_err(|_| ())?,
            bits: u64::from_str_radix(bits, 16).map_err(|_| ())?,
            error: error.parse().map_err(|_| ())?,
        })
    }
}

impl fmt::Display for Worst {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { subject, function, bits, error } = self;
        let digits = if subject[0] == "f32" { 8 } else { 16 };
        write!(f, "{} {bits:0digits$x} {error:.4} {function}", subject.join(" "))
    }
}
