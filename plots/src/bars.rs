//! Horizontal bars.

use crate::axis::round_step;
use crate::colour::Colour;
use crate::svg::{Anchor, Svg};

/// A bar.
#[derive(Clone, Debug)]
pub struct Bar {
    /// Stands before it.
    pub label: String,
    /// Bars of another group stand apart.
    pub group: &'static str,
    /// Its length.
    pub value: f64,
    /// The value in words, which stands behind it.
    pub text: String,
    /// Whether the chart is about this one.
    pub emphasis: bool,
}

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
    svg.text((LEFT, 24.0), Anchor::Start, title);
    for value in (0..=6).map(|i| f64::from(i) * tick) {
        let x = place(value);
        svg.polyline(&[(x, TOP - 4.0), (x, bottom)], Colour::Faint, 1.0);
        svg.text((x, bottom + 18.0), Anchor::Middle, &format!("{value:.2}"));
    }
    svg.text((LEFT + WIDTH / 2.0, bottom + 38.0), Anchor::Middle, unit);
    for (bar, top) in bars.iter().zip(tops) {
        let colour = if bar.emphasis { Colour::Ours(0) } else { Colour::Plain };
        let baseline = top + STEP - 6.0;
        svg.text((LEFT - 8.0, baseline), Anchor::End, &bar.label);
        let x = place(bar.value.min(end));
        svg.rectangle((LEFT, top + 2.0), (x - LEFT, STEP - 4.0), colour);
        let arrow = if bar.value > end { " →" } else { "" };
        svg.text((x + 5.0, baseline), Anchor::Start, &format!("{}{arrow}", bar.text));
    }
    svg.finish()
}
