//! Cells of a terminal, drawn into by dots and by columns.

/// Lines of characters, of one width.
pub struct Canvas {
    columns: usize,
    rows: usize,
    cells: Vec<char>,
}

/// Dots of a Braille character across and up.
pub const ACROSS: usize = 2;
pub const UP: usize = 4;

const BRAILLE: u32 = 0x2800;
/// The bit of each dot, from above, left and right.
const DOTS: [[u32; ACROSS]; UP] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]];

/// The eighths of a block.
pub const EIGHTHS: usize = 8;
const BLOCKS: [char; EIGHTHS + 1] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

impl Canvas {
    pub fn new(columns: usize, rows: usize) -> Self {
        Canvas { columns, rows, cells: vec![' '; columns * rows] }
    }

    /// A line between two dots, counted from the lower left.
    pub fn line(&mut self, (x0, y0): (i64, i64), (x1, y1): (i64, i64)) {
        let steps = (x1 - x0).abs().max((y1 - y0).abs()).max(1);
        for i in 0..=steps {
            let between = |a: i64, b: i64| (a * (steps - i) + b * i + steps / 2).div_euclid(steps);
            self.dot(between(x0, x1), between(y0, y1));
        }
    }

    /// A column, so many eighths high.
    pub fn column(&mut self, column: usize, eighths: usize) {
        for row in 0..self.rows {
            let filled = eighths.saturating_sub(row * EIGHTHS).min(EIGHTHS);
            *self.cell(column, row) = BLOCKS[filled];
        }
    }

    /// The lines, from above.
    pub fn lines(&self) -> impl Iterator<Item = String> {
        self.cells.chunks(self.columns).map(|line| line.iter().collect())
    }

    fn dot(&mut self, x: i64, y: i64) {
        let (Ok(x), Ok(y)) = (usize::try_from(x), usize::try_from(y)) else { return };
        let (column, row) = (x / ACROSS, y / UP);
        if column >= self.columns || row >= self.rows {
            return;
        }
        let dot = DOTS[UP - 1 - y % UP][x % ACROSS];
        let cell = self.cell(column, row);
        let before = u32::from(*cell).checked_sub(BRAILLE).filter(|bits| *bits < 0x100);
        let bits = BRAILLE | before.unwrap_or(0) | dot;
        *cell = char::from_u32(bits).expect("all Braille patterns are characters");
    }

    /// Rows are counted from below.
    fn cell(&mut self, column: usize, row: usize) -> &mut char {
        &mut self.cells[(self.rows - 1 - row) * self.columns + column]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(canvas: &Canvas) -> Vec<String> {
        canvas.lines().collect()
    }

    #[test]
    fn lines_are_made_of_dots() {
        let mut canvas = Canvas::new(2, 2);
        canvas.line((0, 0), (3, 7));
        assert_eq!(drawn(&canvas), [" ⡜", "⡜ "]);
        canvas.line((0, 0), (3, 0));
        assert_eq!(drawn(&canvas), [" ⡜", "⣜⣀"]);
    }

    #[test]
    fn what_lies_outside_is_left_out() {
        let mut canvas = Canvas::new(1, 1);
        canvas.line((-3, 0), (9, 0));
        assert_eq!(drawn(&canvas), ["⣀"]);
    }

    #[test]
    fn columns_are_made_of_blocks() {
        let mut canvas = Canvas::new(3, 2);
        canvas.column(0, 3);
        canvas.column(1, 12);
        canvas.column(2, 99);
        assert_eq!(drawn(&canvas), [" ▄█", "▃██"]);
    }
}
