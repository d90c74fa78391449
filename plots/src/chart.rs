//! Values over values.

use crate::axis::Axis;
use crate::colour::Colour;
use crate::svg::{Anchor, Svg, width};

/// Lines or steps between two axes.
#[derive(Clone, Debug)]
pub struct Chart {
    /// Stands above it.
    pub title: String,
    /// From left to right.
    pub x: Axis,
    /// From below upwards.
    pub y: Axis,
    /// Named beside the chart if there are several.
    pub series: Vec<Series>,
    /// The height of the area between the axes, in SVG.
    pub height: f64,
}

/// Points that belong together, from left to right.
#[derive(Clone, Debug)]
pub struct Series {
    /// Its name.
    pub label: String,
    /// A point that is not finite parts a line.
    pub points: Vec<(f64, f64)>,
    /// How they are drawn.
    pub mark: Mark,
    /// Whether the chart is about this one.
    pub emphasis: bool,
}

/// How the points of a series are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A line through them.
    Line,
    /// The same, with a dot at each.
    DottedLine,
    /// Each is the left end of a step that goes on to the next, filled down to the axis.
    Steps,
}

/// Left of the axes at least.
const LEFT: f64 = 80.0;
/// Where the label of an axis stands, and the room between it and the labels of the ticks.
const LABEL: f64 = 22.0;
const GAP: f64 = 16.0;
const WIDTH: f64 = 520.0;
const RIGHT: f64 = 30.0;
const TOP: f64 = 40.0;
const BOTTOM: f64 = 60.0;
/// Before the names of the series, their samples included.
const LEGEND: f64 = 56.0;

/// The charts, one below the other.
pub fn svg(charts: &[Chart]) -> String {
    let left = charts.iter().map(Chart::left).fold(LEFT, f64::max).ceil();
    let right = charts.iter().map(Chart::right).fold(RIGHT, f64::max);
    let height: f64 = charts.iter().map(Chart::outer_height).sum();
    let mut svg = Svg::new((left + WIDTH + right).ceil(), height);
    let mut top = 0.0;
    for chart in charts {
        chart.draw(&mut svg, left, top);
        top += chart.outer_height();
    }
    svg.finish()
}

impl Chart {
    fn outer_height(&self) -> f64 {
        TOP + self.height + BOTTOM
    }

    fn has_legend(&self) -> bool {
        self.series.len() > 1
    }

    /// The room left of the axes.
    fn left(&self) -> f64 {
        let labels = self.y.ticks.iter().map(|(_, label)| width(label));
        LABEL + GAP + labels.fold(0.0, f64::max)
    }

    /// The room right of the axes.
    fn right(&self) -> f64 {
        let labels = self.series.iter().filter(|_| self.has_legend());
        labels.map(|series| LEGEND + width(&series.label) + 10.0).fold(RIGHT, f64::max)
    }

    fn draw(&self, svg: &mut Svg, left: f64, top: f64) {
        let top = top + TOP;
        let bottom = top + self.height;
        let across = |x: f64| left + WIDTH * self.x.place(x);
        let up = |y: f64| bottom - self.height * self.y.place(y);

        svg.text((left, top - 16.0), Anchor::Start, &self.title);
        for (value, label) in &self.y.ticks {
            let y = up(*value);
            svg.polyline(&[(left, y), (left + WIDTH, y)], Colour::Faint, 1.0);
            svg.text((left - 8.0, y + 4.0), Anchor::End, label);
        }
        for (value, label) in &self.x.ticks {
            let x = across(*value);
            svg.polyline(&[(x, top), (x, bottom)], Colour::Faint, 1.0);
            svg.text((x, bottom + 20.0), Anchor::Middle, label);
        }
        svg.text((left + WIDTH / 2.0, bottom + 42.0), Anchor::Middle, &self.x.label);
        svg.upright_text((LABEL, top + self.height / 2.0), &self.y.label);

        for (i, (series, colour)) in self.series.iter().zip(self.colours()).enumerate() {
            let width = match (series.emphasis, series.mark) {
                (true, Mark::DottedLine) => 3.0,
                (true, _) => 2.0,
                (false, _) => 1.5,
            };
            for line in series.lines() {
                let points: Vec<_> = line.iter().map(|&(x, y)| (across(x), up(y))).collect();
                match series.mark {
                    Mark::Line => svg.polyline(&points, colour, width),
                    Mark::DottedLine => {
                        svg.polyline(&points, colour, width);
                        points.iter().for_each(|&point| svg.dot(point, width + 1.0, colour));
                    }
                    Mark::Steps => svg.polygon(&steps(&points, bottom), colour),
                }
            }
            if self.has_legend() {
                let (x, y) = (left + WIDTH + 24.0, top + 14.0 + 22.0 * i as f64);
                svg.polyline(&[(x, y - 4.0), (x + 24.0, y - 4.0)], colour, width);
                svg.text((x + LEGEND - 24.0, y), Anchor::Start, &series.label);
            }
        }
    }

    fn colours(&self) -> impl Iterator<Item = Colour> {
        let (mut ours, mut others) = (0.., 0..);
        self.series.iter().filter_map(move |series| {
            if series.emphasis {
                ours.next().map(Colour::Ours)
            } else {
                others.next().map(Colour::Other)
            }
        })
    }
}

impl Series {
    /// The stretches of finite points.
    pub(crate) fn lines(&self) -> impl Iterator<Item = &[(f64, f64)]> {
        let lines = self.points.split(|(x, y)| !(x.is_finite() && y.is_finite()));
        lines.filter(|line| !line.is_empty())
    }
}

/// The outline of steps down to the bottom.
fn steps(points: &[(f64, f64)], bottom: f64) -> Vec<(f64, f64)> {
    let (first, last) = (points[0], points[points.len() - 1]);
    let mut outline = vec![(first.0, bottom), first];
    for pair in points.windows(2) {
        outline.extend([(pair[1].0, pair[0].1), pair[1]]);
    }
    outline.push((last.0, bottom));
    outline
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(series: Vec<Series>) -> Chart {
        Chart {
            title: "t".into(),
            x: Axis::linear("x", 0.0, 10.0),
            y: Axis::linear("y", 0.0, 1.0),
            series,
            height: 100.0,
        }
    }

    fn series(mark: Mark, points: &[(f64, f64)]) -> Series {
        Series { label: "s".into(), points: points.into(), mark, emphasis: true }
    }

    #[test]
    fn points_lie_where_the_axes_say() {
        let text = svg(&[chart(vec![series(Mark::Line, &[(0.0, 0.0), (5.0, 1.0)])])]);
        assert!(text.contains(r#"class="ours-1" points="80.0,140.0 340.0,40.0""#), "{text}");
    }

    #[test]
    fn a_line_is_parted_where_there_is_no_value() {
        let points = [(0.0, 0.0), (1.0, f64::NAN), (2.0, 0.0), (3.0, f64::INFINITY)];
        let text = svg(&[chart(vec![series(Mark::Line, &points)])]);
        assert_eq!(text.matches(r#"<polyline class="ours-1""#).count(), 2, "{text}");
    }

    #[test]
    fn steps_keep_their_height_up_to_the_next() {
        let outline = steps(&[(0.0, 5.0), (1.0, 3.0), (2.0, 9.0)], 9.0);
        let expected =
            [(0.0, 9.0), (0.0, 5.0), (1.0, 5.0), (1.0, 3.0), (2.0, 3.0), (2.0, 9.0), (2.0, 9.0)];
        assert_eq!(outline, expected);
    }

    #[test]
    fn several_series_are_named_and_charts_stacked() {
        let one = chart(vec![series(Mark::Line, &[(0.0, 0.0)])]);
        let two = chart(vec![one.series[0].clone(), one.series[0].clone()]);
        assert_eq!(svg(std::slice::from_ref(&one)).matches(">s</text>").count(), 0);
        let text = svg(&[one, two]);
        assert_eq!(text.matches(">s</text>").count(), 2);
        assert!(text.contains(r#"height="400""#), "{text}");
    }
}
