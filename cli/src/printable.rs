//! Names from files and paths, as a terminal may be shown them.

use std::fmt;

/// Text whose control characters are escaped, as in `\n`: printed as they are, they could break a
/// line in two, or give orders to the terminal.
pub struct Printable<'a>(pub &'a str);

impl fmt::Display for Printable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|c| match is_control(c) {
            true => write!(f, "{}", c.escape_default()),
            false => write!(f, "{c}"),
        })
    }
}

/// Whether it is a control character, in the wider sense that separators of lines and changes of the
/// direction of writing are some, too.
fn is_control(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_control_characters_are_escaped() {
        let escaped = |text| Printable(text).to_string();
        assert_eq!(escaped(r"C:\new\größe 'x'.npy"), r"C:\new\größe 'x'.npy");
        assert_eq!(escaped("a\nb\x1b[31m\x7f\u{9b}"), r"a\nb\u{1b}[31m\u{7f}\u{9b}");
        assert_eq!(escaped("npy.\u{202e}gpj"), r"npy.\u{202e}gpj");
    }
}
