//! Numbers of bytes, as people write and read them.

use std::fmt;
use std::str::FromStr;

use parse_size::Config;

/// A number of bytes; a `K` is 1024.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Size(pub u64);

impl FromStr for Size {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let size = Config::new().with_binary().parse_size(text);
        size.map(Self).map_err(|error| format!("{error}; write a size as 4096, 16K or 1.5M"))
    }
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const UNITS: [&str; 5] = ["B", "KiB", "MiB", "GiB", "TiB"];
        // As long as the number stays whole, or has four digits.
        let mut unit = 0;
        let mut number = self.0 as f64;
        while unit + 1 < UNITS.len() && (number >= 10_000.0 || whole(number / 1024.0)) {
            number /= 1024.0;
            unit += 1;
        }
        let digits = if number.fract() == 0.0 { 0 } else { 1 };
        f.pad(&format!("{number:.digits$} {}", UNITS[unit]))
    }
}

fn whole(number: f64) -> bool {
    number >= 1.0 && number.fract() == 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read() {
        for (text, bytes) in
            [("4096", 4096), ("16K", 1 << 14), ("1.5M", 3 << 19), ("2GiB", 2 << 30)]
        {
            assert_eq!(text.parse(), Ok(Size(bytes)));
        }
        assert!("many".parse::<Size>().is_err());
    }

    #[test]
    fn sizes_are_written() {
        for (bytes, text) in [
            (0, "0 B"),
            (1000, "1000 B"),
            (12_288, "12 KiB"),
            (1 << 20, "1 MiB"),
            (3 << 19, "1536 KiB"),
            (100_000_000, "95.4 MiB"),
            (520 << 20, "520 MiB"),
        ] {
            assert_eq!(Size(bytes).to_string(), text);
        }
    }
}
