//! `sigmoid plot`: the curves lie where they should.

use std::fs;

use crate::{Directory, sigmoid, stderr};

/// The points of each line, across and up, in pixels.
fn lines(options: &[&str]) -> Vec<Vec<(f64, f64)>> {
    let directory = Directory::new();
    let file = directory.path("plot.svg");
    let output = sigmoid().args(["plot", "--svg"]).arg(&file).args(options).output().unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    let drawing = fs::read_to_string(file).unwrap();
    let points = drawing.lines().filter_map(|line| {
        let (_, points) = line.split_once(r#"<polyline class="ours-1" points=""#)?;
        points.split('"').next()
    });
    let point = |point: &str| {
        let (x, y) = point.split_once(',').unwrap();
        (x.parse().unwrap(), y.parse().unwrap())
    };
    points.map(|points| points.split(' ').map(point).collect()).collect()
}

/// Charts are 520 pixels wide, 150 high, and 250 apart, the first of them at 40.
fn height(chart: usize, y: f64) -> f64 {
    (40.0 + 250.0 * chart as f64 + 150.0 - y) / 150.0
}

fn forward(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

#[test]
fn the_function_and_its_derivative() {
    let lines = lines(&["--from", "-4", "--to", "6"]);
    let [values, _, slopes, _] = &lines[..] else { panic!("{} lines", lines.len()) };
    assert_eq!(values.len(), 521);
    let first = values[0].0;
    for (value, slope) in values.iter().zip(slopes) {
        let x = 10.0 * (value.0 - first) / 520.0 - 4.0;
        assert!((height(0, value.1) - forward(x)).abs() < 1e-3, "at {x}");
        // Up to 0.3.
        let expected = forward(x) * forward(-x) / 0.3;
        assert!((height(2, slope.1) - expected).abs() < 1e-3, "at {x}");
    }
}

#[test]
fn correctly_rounded_results_are_half_an_ulp_off() {
    let lines = lines(&[]);
    for chart in [1, 3] {
        let heights = lines[chart].iter().map(|&(_, y)| height(chart, y));
        // Up to 0.6.
        let ulp = 0.6 * heights.fold(0.0, f64::max);
        assert!((0.49..0.501).contains(&ulp), "{ulp}");
    }
}

fn text(options: &[&str]) -> String {
    let output = sigmoid().arg("plot").args(options).output().unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_terminal_shows_the_same_charts() {
    let text = text(&["--fast", "--backend", "scalar", "--dtype", "f64"]);
    let titles: Vec<_> = text.lines().filter(|line| line.contains(": f64, scalar, fast")).collect();
    assert_eq!(titles.len(), 4, "{text}");
    assert!(titles[3].starts_with("Error of sigmoid′(x) in ULP"), "{text}");
    // The left half of the curve lies below, the right half above.
    let curve: Vec<_> = text.lines().skip(1).take(6).collect();
    let cells = |line: &str| line.chars().skip(5).collect::<Vec<_>>();
    assert_eq!(cells(curve[0]).iter().position(|&c| c != ' '), Some(37), "{text}");
    assert_eq!(cells(curve[5]).iter().rposition(|&c| c != ' '), Some(26), "{text}");
    assert!(text.contains("     -10            -5               0 "), "{text}");
}

#[test]
fn standard_output_takes_the_drawing_alone() {
    let drawing = text(&["--svg", "-"]);
    assert!(drawing.starts_with("<svg") && drawing.ends_with("</svg>\n"), "{drawing}");
}

#[test]
fn an_empty_range_is_wrong_usage() {
    for [from, to] in [["1", "1"], ["2", "-2"], ["0", "inf"], ["nan", "1"]] {
        let output = sigmoid().args(["plot", "--from", from, "--to", to]).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{from} {to}");
        assert!(stderr(&output).contains("--from must lie below --to"), "{}", stderr(&output));
    }
}
