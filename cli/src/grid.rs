//! Tables on the terminal.

use std::io;

use comfy_table::{
    CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle,
};
use terminal_size::{Width, terminal_size_of};

/// An empty table, which on a terminal is as wide as that at most: the first columns, so many, hold
/// text, which is broken where it does not fit; the others are aligned to the right.
pub fn grid(texts: usize, header: Vec<&str>) -> Table {
    let mut grid = Table::new();
    let rule = LineStyle::none().fill('─').junction('─');
    grid.load_style(TableStyle::new().header_separator(rule)).set_header(header);
    for (i, column) in grid.column_iter_mut().enumerate() {
        column.set_padding((0, 1));
        if i >= texts {
            column.set_cell_alignment(CellAlignment::Right);
            // A number is not broken.
            column.set_constraint(ColumnConstraint::ContentWidth);
        }
    }
    if let Some((Width(width), _)) = terminal_size_of(io::stdout()) {
        fit(&mut grid, width);
    }
    grid
}

fn fit(grid: &mut Table, width: u16) {
    grid.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_text_is_broken_to_fit() {
        let mut grid = grid(1, vec!["array", "elements", "mean"]);
        grid.add_row(["model.layers.0.weight", "1,250,000,000", "-12.75"]);
        fit(&mut grid, 36);
        let text = grid.trim_fmt();
        assert!(text.lines().all(|line| line.chars().count() <= 36), "{text}");
        assert!(text.contains("  1,250,000,000  -12.75\n"), "{text}");
        assert_eq!(text.lines().count(), 4, "{text}");
    }
}
