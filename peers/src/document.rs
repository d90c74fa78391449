//! Documents in part written by hand and in part by this program.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result, ensure};

/// Puts a section between its markers, or at the end of a document that has none.
pub fn put(path: &Path, title: &str, marker: &str, section: &str) -> Result<()> {
    let text = match fs::read_to_string(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => format!("# {title}\n"),
        text => text.with_context(|| format!("reading {}", path.display()))?,
    };
    let text = spliced(&text, marker, section)
        .with_context(|| format!("the markers of `{marker}` in {}", path.display()))?;
    fs::write(path, text).with_context(|| format!("writing {}", path.display()))
}

fn spliced(text: &str, marker: &str, section: &str) -> Result<String> {
    let begin = format!("<!-- {marker}: begin -->");
    let end = format!("<!-- {marker}: end -->");
    let (before, after) = match text.split_once(&begin) {
        Some((before, rest)) => {
            let (_, after) = rest.split_once(&end).context("the first has no second")?;
            (before.to_owned(), after)
        }
        None => {
            ensure!(!text.contains(&end), "the second has no first");
            (format!("{}\n\n", text.trim_end()), "\n")
        }
    };
    Ok(format!("{before}{begin}\n\n{}\n\n{end}{after}", section.trim_matches('\n')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_lies_between_the_markers_changes() {
        let first = spliced("# Title\n", "m", "old").unwrap();
        assert_eq!(first, "# Title\n\n<!-- m: begin -->\n\nold\n\n<!-- m: end -->\n");
        let second = spliced(&format!("{first}\nprose\n"), "m", "new\n").unwrap();
        assert_eq!(second, first.replace("old", "new") + "\nprose\n");
        let other = spliced(&second, "n", "more").unwrap();
        assert!(other.starts_with(&second) && other.ends_with("<!-- n: end -->\n"));
    }

    #[test]
    fn a_lone_marker_is_an_error() {
        assert!(spliced("<!-- m: begin -->", "m", "").is_err());
        assert!(spliced("<!-- m: end -->", "m", "").is_err());
    }
}
