//! Tables on the terminal.

use comfy_table::{CellAlignment, LineStyle, Table, TableStyle};

/// An empty table. The first columns, so many, hold text; the others are aligned to the right.
pub fn grid(texts: usize, header: Vec<&str>) -> Table {
    let mut grid = Table::new();
    let rule = LineStyle::none().fill('─').junction('─');
    grid.load_style(TableStyle::new().header_separator(rule)).set_header(header);
    for column in grid.column_iter_mut().skip(texts) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    grid
}
