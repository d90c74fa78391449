//! Shapes and text as SVG.

use std::fmt::{Display, Write};

use crate::colour::{Colour, style};

/// A drawing on a ground of its own, so that it is legible on any page.
pub struct Svg {
    width: f64,
    height: f64,
    shapes: String,
}

type Point = (f64, f64);

#[derive(Clone, Copy)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

impl Svg {
    pub fn new(width: f64, height: f64) -> Self {
        let mut svg = Svg { width, height, shapes: String::new() };
        svg.rectangle((0.0, 0.0), (width, height), Colour::Ground);
        svg
    }

    pub fn rectangle(&mut self, (x, y): Point, (width, height): (f64, f64), colour: Colour) {
        let class = colour.class();
        self.add(format_args!(
            r#"<rect class="{class}" x="{x:.1}" y="{y:.1}" width="{width:.1}" height="{height:.1}" fill="currentColor"/>"#
        ));
    }

    pub fn polyline(&mut self, points: &[Point], colour: Colour, width: f64) {
        let (class, points) = (colour.class(), joined(points));
        self.add(format_args!(
            r#"<polyline class="{class}" points="{points}" fill="none" stroke="currentColor" stroke-width="{width}"/>"#
        ));
    }

    pub fn polygon(&mut self, points: &[Point], colour: Colour) {
        let (class, points) = (colour.class(), joined(points));
        self.add(format_args!(
            r#"<polygon class="{class}" points="{points}" fill="currentColor"/>"#
        ));
    }

    pub fn dot(&mut self, (x, y): Point, radius: f64, colour: Colour) {
        let class = colour.class();
        self.add(format_args!(
            r#"<circle class="{class}" cx="{x:.1}" cy="{y:.1}" r="{radius}" fill="currentColor"/>"#
        ));
    }

    pub fn text(&mut self, (x, y): Point, anchor: Anchor, text: &str) {
        let (class, anchor, text) = (Colour::Ink.class(), anchor.name(), escaped(text));
        self.add(format_args!(
            r#"<text class="{class}" x="{x:.1}" y="{y:.1}" text-anchor="{anchor}" fill="currentColor">{text}</text>"#
        ));
    }

    /// Text that is read from below.
    pub fn upright_text(&mut self, (x, y): Point, text: &str) {
        let (class, text) = (Colour::Ink.class(), escaped(text));
        self.add(format_args!(
            r#"<text class="{class}" transform="translate({x:.1} {y:.1}) rotate(-90)" text-anchor="middle" fill="currentColor">{text}</text>"#
        ));
    }

    pub fn finish(self) -> String {
        let Svg { width, height, shapes } = self;
        let style = style();
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" font-family="sans-serif" font-size="13">
{style}{shapes}</svg>
"#
        )
    }

    fn add(&mut self, shape: impl Display) {
        writeln!(self.shapes, "{shape}").expect("strings can be written to");
    }
}

impl Anchor {
    fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// About how wide that text is.
pub fn width(text: &str) -> f64 {
    7.2 * text.chars().count() as f64
}

fn joined(points: &[Point]) -> String {
    let points: Vec<String> = points.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
    points.join(" ")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped() {
        let mut svg = Svg::new(10.0, 10.0);
        svg.text((1.0, 2.0), Anchor::Middle, "a < b & c");
        let text = svg.finish();
        assert!(text.contains(">a &lt; b &amp; c</text>"), "{text}");
    }

    #[test]
    fn every_colour_has_a_light_and_a_dark_value() {
        let style = style();
        for colour in [Colour::Ground, Colour::Ours(3), Colour::Other(30)] {
            assert_eq!(style.matches(&format!(".{} {{", colour.class())).count(), 2);
        }
    }
}
