//! Charts as text.

use std::fmt::Write;

use crate::canvas::{ACROSS, Canvas, EIGHTHS, UP};
use crate::chart::{Chart, Mark, Series};

impl Chart {
    /// The chart as lines of text, so many characters wide and high between its axes.
    pub fn text(&self, columns: usize, rows: usize) -> String {
        let mut canvas = Canvas::new(columns, rows);
        for series in &self.series {
            match series.mark {
                Mark::Line | Mark::DottedLine => self.draw_line(&mut canvas, series, columns, rows),
                Mark::Steps => self.draw_steps(&mut canvas, series, columns, rows),
            }
        }

        let mut labels = vec![""; rows];
        for (row, label) in self.labelled_rows(rows) {
            labels[rows - 1 - row] = label;
        }
        let margin = labels.iter().map(|label| label.chars().count()).max().unwrap_or(0);
        let mut text = format!("{}\n", self.title);
        for (label, line) in labels.iter().zip(canvas.lines()) {
            let bar = if label.is_empty() { '│' } else { '┤' };
            writeln!(text, "{label:>margin$} {bar}{}", line.trim_end()).expect("it is a string");
        }
        let (ticks, labels) = self.foot(columns);
        let indent = " ".repeat(margin + 1);
        text + &format!("{indent}└{ticks}\n{indent} {labels}\n")
    }

    /// Every tick, or every second, …, such that each has a row of its own.
    fn labelled_rows(&self, rows: usize) -> Vec<(usize, &str)> {
        let row = |value| nearest(self.y.place(value), rows);
        let ticks: Vec<(usize, &str)> =
            self.y.ticks.iter().map(|(value, label)| (row(*value), label.as_str())).collect();
        let every = |n: &usize| ticks.iter().copied().step_by(*n);
        let is_apart = |n: &usize| every(n).is_sorted_by(|a, b| a.0 < b.0);
        (1..).find(is_apart).map_or(Vec::new(), |n| every(&n).collect())
    }

    fn draw_line(&self, canvas: &mut Canvas, series: &Series, columns: usize, rows: usize) {
        let dot = |&(x, y): &(f64, f64)| {
            let across = self.x.place(x) * (columns * ACROSS - 1) as f64;
            let up = self.y.place(y) * (rows * UP - 1) as f64;
            (across.round() as i64, up.round() as i64)
        };
        for line in series.lines() {
            let dots: Vec<_> = line.iter().map(dot).collect();
            canvas.line(dots[0], dots[0]);
            dots.windows(2).for_each(|pair| canvas.line(pair[0], pair[1]));
        }
    }

    fn draw_steps(&self, canvas: &mut Canvas, series: &Series, columns: usize, rows: usize) {
        for column in 0..columns {
            let centre = (column as f64 + 0.5) / columns as f64;
            let next = series.points.iter().position(|&(x, _)| self.x.place(x) > centre);
            let step = next.unwrap_or(series.points.len()).checked_sub(1);
            let height = step.map_or(0.0, |i| self.y.place(series.points[i].1));
            let eighths = (height * (rows * EIGHTHS) as f64).round() as usize;
            // However little there is, it is shown.
            canvas.column(column, if height > 0.0 { eighths.max(1) } else { 0 });
        }
    }

    /// The axis from left to right, and its labels as far as there is room.
    fn foot(&self, columns: usize) -> (String, String) {
        let mut axis = vec!['─'; columns];
        let mut labels = String::new();
        let name = format!("  {}", self.x.label);
        for (value, label) in &self.x.ticks {
            let column = nearest(self.x.place(*value), columns);
            let width = label.chars().count();
            let start = column.saturating_sub(width / 2);
            let used = labels.chars().count();
            if used == 0 || start > used {
                axis[column] = '┬';
                labels += &format!("{:1$}{label}", "", start - used);
            }
        }
        (axis.into_iter().collect(), labels + &name)
    }
}

/// Of `count` cells the one that holds a place from 0 to 1.
fn nearest(place: f64, count: usize) -> usize {
    (place * (count - 1) as f64).round().clamp(0.0, (count - 1) as f64) as usize
}

#[cfg(test)]
mod tests {
    use crate::{Axis, Chart, Mark, Series};

    fn chart(mark: Mark, points: &[(f64, f64)]) -> Chart {
        Chart {
            title: "t".into(),
            x: Axis::linear("x", 0.0, 4.0).with_ticks([(0.0, "0".into()), (4.0, "4".into())]),
            y: Axis::linear("y", 0.0, 2.0).with_ticks([(0.0, "0".into()), (2.0, "2".into())]),
            series: vec![Series { label: "s".into(), points: points.into(), mark, emphasis: true }],
            height: 100.0,
        }
    }

    #[test]
    fn a_line_from_corner_to_corner() {
        let text = chart(Mark::Line, &[(0.0, 0.0), (4.0, 2.0)]).text(4, 2);
        assert_eq!(text, "t\n2 ┤  ⡠⠊\n0 ┤⡠⠊\n  └┬──┬\n   0  4  x\n");
    }

    #[test]
    fn no_two_ticks_share_a_row() {
        let mut chart = chart(Mark::Line, &[]);
        chart.y = Axis::linear("y", 0.0, 2.0);
        let labels = |rows| chart.labelled_rows(rows);
        assert_eq!(labels(3), [(0, "0"), (1, "1.0"), (2, "2.0")]);
        assert_eq!(labels(1), [(0, "0")]);
    }

    #[test]
    fn steps() {
        let points = [(0.0, 2.0), (1.0, 1e-9), (2.0, 0.0), (3.0, 1.0), (4.0, 0.0)];
        let text = chart(Mark::Steps, &points).text(4, 2);
        assert_eq!(text, "t\n2 ┤█\n0 ┤█▁ █\n  └┬──┬\n   0  4  x\n");
    }
}
