//! Tables and numbers, for people.

use std::fmt;

/// A table with a header. The first two columns are text; the others are aligned to the right.
pub struct Table {
    rows: Vec<Vec<String>>,
}

const TEXT: usize = 2;

impl Table {
    pub fn new<C: Into<String>>(header: impl IntoIterator<Item = C>) -> Self {
        Table { rows: vec![header.into_iter().map(C::into).collect()] }
    }

    pub fn push(&mut self, row: Vec<String>) {
        assert_eq!(row.len(), self.rows[0].len());
        self.rows.push(row);
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = |column: usize| {
            let cells = self.rows.iter().map(|row| row[column].chars().count());
            cells.max().unwrap_or(0).max(2)
        };
        let widths: Vec<usize> = (0..self.rows[0].len()).map(width).collect();
        for (i, row) in self.rows.iter().enumerate() {
            for (column, (cell, &width)) in row.iter().zip(&widths).enumerate() {
                if column < TEXT {
                    write!(f, "| {cell:<width$} ")?;
                } else {
                    write!(f, "| {cell:>width$} ")?;
                }
            }
            writeln!(f, "|")?;
            if i == 0 {
                for (column, &width) in widths.iter().enumerate() {
                    let end = if column < TEXT { '-' } else { ':' };
                    write!(f, "|-{:-<width$}{end}", "")?;
                }
                writeln!(f, "|")?;
            }
        }
        Ok(())
    }
}

/// Four digits or a power of ten.
pub fn short(number: f64) -> String {
    if number.is_infinite() {
        "∞".into()
    } else if number < 1000.0 {
        format!("{number:.3}")
    } else if number < 1e6 {
        format!("{number:.0}")
    } else {
        format!("{number:.1e}")
    }
}

/// 64 KiB.
pub fn bytes(number: usize) -> String {
    match number {
        0x400..0x10_0000 => format!("{} KiB", number >> 10),
        0x10_0000.. => format!("{} MiB", number >> 20),
        _ => format!("{number} B"),
    }
}

/// 64 Ki.
pub fn count(number: usize) -> String {
    match number {
        0x2000..0x10_0000 => format!("{} Ki", number >> 10),
        0x10_0000.. => format!("{} Mi", number >> 20),
        _ => number.to_string(),
    }
}
