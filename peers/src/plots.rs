//! The plots.

use crate::markdown::{bytes, short};
use crate::svg::{Anchor, FAINT, INK, Svg};

pub struct Bar {
    pub label: String,
    /// Bars of another group stand apart.
    pub group: &'static str,
    pub value: f64,
    pub emphasis: bool,
}

pub struct Series {
    pub label: String,
    /// Sizes in bytes, and values.
    pub points: Vec<(usize, f64)>,
    pub emphasis: bool,
}

const OURS: [&str; 2] = ["#d1480f", "#8f1d5c"];
const BAR: &str = "#8797a8";
/// For lines that must be told apart.
const OTHERS: [&str; 12] = [
    INK, "#8c8c8c", "#4c6a92", "#b08d3e", "#5f8f4e", "#8d6fa8", "#5b9bc8", "#a8687b", "#3f9c93",
    "#6b5b4b", "#9aa83e", "#c78fb8",
];

/// Horizontal bars from zero. Those beyond the limit are cut off.
pub fn bars(title: &str, unit: &str, limit: f64, bars: &[Bar]) -> String {
    const LEFT: f64 = 270.0;
    const WIDTH: f64 = 520.0;
    const RIGHT: f64 = 90.0;
    const TOP: f64 = 40.0;
    const STEP: f64 = 20.0;
    const GAP: f64 = 10.0;

    let mut groups = 0.0;
    let mut tops = Vec::new();
    for (i, bar) in bars.iter().enumerate() {
        if i > 0 && bars[i - 1].group != bar.group {
            groups += 1.0;
        }
        tops.push(TOP + STEP * i as f64 + GAP * groups);
    }
    let bottom = tops.last().map_or(TOP, |top| top + STEP) + GAP / 2.0;
    let tick = round_step(limit / 6.0);
    let end = 6.0 * tick;
    let place = |value: f64| LEFT + WIDTH * value / end;

    let mut svg = Svg::new(LEFT + WIDTH + RIGHT, bottom + 50.0);
    svg.text((LEFT, 24.0), Anchor::Start, INK, title);
    for value in (0..=6).map(|i| f64::from(i) * tick) {
        let x = place(value);
        svg.polyline(&[(x, TOP - 4.0), (x, bottom)], FAINT, 1.0);
        svg.text((x, bottom + 18.0), Anchor::Middle, INK, &format!("{value:.2}"));
    }
    svg.text((LEFT + WIDTH / 2.0, bottom + 38.0), Anchor::Middle, INK, unit);
    for (bar, top) in bars.iter().zip(tops) {
        let colour = if bar.emphasis { OURS[0] } else { BAR };
        let baseline = top + STEP - 6.0;
        svg.text((LEFT - 8.0, baseline), Anchor::End, INK, &bar.label);
        let x = place(bar.value.min(end));
        svg.rectangle((LEFT, top + 2.0), (x - LEFT, STEP - 4.0), colour);
        let arrow = if bar.value > end { " →" } else { "" };
        let value = short(bar.value) + arrow;
        svg.text((x + 5.0, baseline), Anchor::Start, INK, &value);
    }
    svg.finish()
}

/// Values over sizes, both axes logarithmic.
pub fn lines(title: &str, across: &str, up: &str, series: &[Series]) -> String {
    const LEFT: f64 = 70.0;
    const WIDTH: f64 = 520.0;
    const RIGHT: f64 = 290.0;
    const TOP: f64 = 40.0;
    const HEIGHT: f64 = 400.0;

    let points = || series.iter().flat_map(|series| &series.points);
    let sizes = || points().map(|&(size, _)| size);
    let (Some(first), Some(last)) = (sizes().min(), sizes().max()) else {
        return Svg::new(LEFT, TOP).finish();
    };
    let exponents = || points().map(|&(_, value)| value.log2());
    let least = exponents().fold(f64::INFINITY, f64::min).floor();
    let greatest = exponents().fold(f64::NEG_INFINITY, f64::max).ceil();
    let place = |(size, value): (usize, f64)| {
        let right = (size as f64 / first as f64).log2() / (last as f64 / first as f64).log2();
        let height = (value.log2() - least) / (greatest - least);
        (LEFT + WIDTH * right, TOP + HEIGHT * (1.0 - height))
    };

    let mut svg = Svg::new(LEFT + WIDTH + RIGHT, TOP + HEIGHT + 60.0);
    svg.text((LEFT, 24.0), Anchor::Start, INK, title);
    for exponent in least as i32..=greatest as i32 {
        let value = 2f64.powi(exponent);
        let (_, y) = place((first, value));
        svg.polyline(&[(LEFT, y), (LEFT + WIDTH, y)], FAINT, 1.0);
        svg.text((LEFT - 8.0, y + 4.0), Anchor::End, INK, &value.to_string());
    }
    for &(size, _) in &series[0].points {
        let (x, _) = place((size, 1.0));
        svg.polyline(&[(x, TOP), (x, TOP + HEIGHT)], FAINT, 1.0);
        svg.text((x, TOP + HEIGHT + 20.0), Anchor::Middle, INK, &bytes(size));
    }
    svg.text((LEFT + WIDTH / 2.0, TOP + HEIGHT + 44.0), Anchor::Middle, INK, across);
    svg.upright_text((22.0, TOP + HEIGHT / 2.0), up);

    let (mut ours, mut others) = (OURS.iter().cycle(), OTHERS.iter().cycle());
    for (i, series) in series.iter().enumerate() {
        let colours = if series.emphasis { &mut ours } else { &mut others };
        let colour = colours.next().expect("they are repeated");
        let width = if series.emphasis { 3.0 } else { 1.5 };
        let line: Vec<(f64, f64)> = series.points.iter().copied().map(place).collect();
        svg.polyline(&line, colour, width);
        line.iter().for_each(|&point| svg.dot(point, width + 1.0, colour));
        let y = TOP + 14.0 + 22.0 * i as f64;
        let x = LEFT + WIDTH + 24.0;
        svg.polyline(&[(x, y - 4.0), (x + 24.0, y - 4.0)], colour, width);
        svg.text((x + 32.0, y), Anchor::Start, INK, &series.label);
    }
    svg.finish()
}

/// The next 1, 2 or 5 times a power of ten.
fn round_step(step: f64) -> f64 {
    let power = 10f64.powf(step.log10().floor());
    let factor = [1.0, 2.0, 5.0].into_iter().find(|factor| factor * power >= step);
    factor.unwrap_or(10.0) * power
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round() {
        for (step, round) in [(0.013, 0.02), (0.05, 0.05), (7.0, 10.0), (1.0, 1.0)] {
            assert!((round_step(step) / round - 1.0).abs() < 1e-12, "{step}");
        }
    }
}
