//! The colours, each with one value for light pages and one for dark ones.

/// What is to be told apart by its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    Ground,
    Ink,
    Faint,
    /// A bar without emphasis.
    Plain,
    /// What the chart is about.
    Ours(usize),
    /// What that is compared with.
    Other(usize),
}

/// Class, light and dark.
type Entry = (&'static str, &'static str, &'static str);

const PALETTE: [Entry; 17] = [
    ("ground", "#ffffff", "#14171c"),
    ("ink", "#222222", "#e2e5e9"),
    ("faint", "#d0d0d0", "#3a414a"),
    ("plain", "#8797a8", "#66778a"),
    ("ours-1", "#d1480f", "#ff7a3d"),
    ("ours-2", "#8f1d5c", "#ea6fb5"),
    ("other-1", "#8c8c8c", "#8c8c8c"),
    ("other-2", "#4c6a92", "#7da0cf"),
    ("other-3", "#b08d3e", "#d2b063"),
    ("other-4", "#5f8f4e", "#82b86f"),
    ("other-5", "#8d6fa8", "#b393d1"),
    ("other-6", "#5b9bc8", "#5b9bc8"),
    ("other-7", "#a8687b", "#cf8da1"),
    ("other-8", "#3f9c93", "#53bdb2"),
    ("other-9", "#6b5b4b", "#b09c88"),
    ("other-10", "#9aa83e", "#b9c85c"),
    ("other-11", "#c78fb8", "#c78fb8"),
];
const OURS: std::ops::Range<usize> = 4..6;
const OTHERS: std::ops::Range<usize> = 6..17;

impl Colour {
    /// The class of the shapes that have it; they draw in `currentColor`.
    pub fn class(self) -> &'static str {
        let cyclic = |range: std::ops::Range<usize>, i| range.start + i % range.len();
        let entry = match self {
            Self::Ground => 0,
            Self::Ink => 1,
            Self::Faint => 2,
            Self::Plain => 3,
            Self::Ours(i) => cyclic(OURS, i),
            Self::Other(i) => cyclic(OTHERS, i),
        };
        PALETTE[entry].0
    }
}

/// The style sheet.
pub fn style() -> String {
    let rules = |colour: fn(&Entry) -> &'static str| -> String {
        PALETTE
            .iter()
            .map(|entry| format!(".{} {{ color: {} }}\n", entry.0, colour(entry)))
            .collect()
    };
    let (light, dark) = (rules(|entry| entry.1), rules(|entry| entry.2));
    format!("<style>\n{light}@media (prefers-color-scheme: dark) {{\n{dark}}}\n</style>\n")
}
