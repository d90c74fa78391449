//! `sigmoid accuracy`: what it measures, and that it fails if a bound is broken.

use std::process::Output;

use sigmoid::{Activation, Backend, Sigmoid};

use crate::{sigmoid, stderr};

fn accuracy(options: &[&str]) -> Output {
    sigmoid().arg("accuracy").args(options).output().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// The cells of the row about a form and a backend.
fn row(text: &str, form: &str, backend: &str) -> Vec<String> {
    let rows = text.lines().map(|line| line.split_whitespace().map(str::to_owned));
    let mut rows = rows.map(Iterator::collect::<Vec<_>>);
    let row = rows.find(|cells| cells.len() > 2 && cells[0] == form && cells[1] == backend);
    row.unwrap_or_else(|| panic!("no row about {form} on {backend}:\n{text}"))
}

#[test]
fn every_backend_rounds_f32_correctly() {
    let output = accuracy(&["--sample"]);
    let text = stdout(&output);
    assert!(output.status.success(), "{text}{}", stderr(&output));
    for backend in Backend::available() {
        let name = backend.name();
        let forward = ["forward", name, "0", "½", "½", "0", "0", "½", "kept"];
        assert_eq!(row(&text, "forward", name), forward);
        let gradient = ["gradient", name, "0", "½", "½", "–", "0", "½", "kept"];
        assert_eq!(row(&text, "gradient", name), gradient);
    }
}

#[test]
fn falls_are_counted_of_functions_that_rise() {
    for (function, falls) in
        [("relu", ["0", "0"]), ("silu", ["–", "–"]), ("leaky_relu(slope=-1)", ["–", "0"])]
    {
        let output = accuracy(&["--sample", "--function", function, "--backend", "scalar"]);
        let text = stdout(&output);
        assert!(output.status.success(), "{text}{}", stderr(&output));
        assert!(text.starts_with(&format!("{function}, f32, default tier: ")), "{text}");
        for (form, falls) in ["forward", "gradient"].into_iter().zip(falls) {
            let cells = [form, "scalar", "0", "½", "½", falls, "0", "½", "kept"];
            assert_eq!(row(&text, form, "scalar"), cells);
        }
    }
}

#[test]
fn f64_keep_their_bound() {
    let output = accuracy(&["--dtype", "f64", "--form", "forward", "--backend", "scalar"]);
    let text = stdout(&output);
    assert!(output.status.success(), "{text}{}", stderr(&output));
    let cells = row(&text, "forward", "scalar");
    let misrounded: u32 = cells[2].replace(',', "").parse().unwrap();
    let ulp: f64 = cells[3].parse().unwrap();
    assert!(misrounded > 0 && (0.5..=0.8).contains(&ulp), "{text}");
    assert_eq!(cells[7..], ["0.8", "kept"]);
}

#[test]
fn a_broken_bound_is_a_failure() {
    let options = ["--sample", "--fast", "--form", "gradient", "--backend", "scalar"];
    let output = accuracy(&[&options[..], &["--bound", "1.9"]].concat());
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(row(&stdout(&output), "gradient", "scalar").last().unwrap(), "BROKEN");
    let text = stderr(&output);
    assert_eq!(text.lines().count(), 1, "{text}");
    // Nothing is said of this machine: the bound is not a published one.
    let start = "sigmoid: 1 of 1 bounds broken, first by gradient on scalar: ";
    let fault = text.strip_prefix(start).unwrap_or_else(|| panic!("{text}"));
    let fault =
        fault.strip_suffix(", above the bound of 1.9 ULP\n").unwrap_or_else(|| panic!("{text}"));

    // The error and its input, computed anew.
    let (ulp, x) = fault.split_once(" ULP at ").unwrap();
    let (ulp, x): (f64, f32) = (ulp.parse().unwrap(), x.parse().unwrap());
    let mut slope = [0.0f32];
    Sigmoid.fast().on("scalar".parse().unwrap()).gradient(&[x], &mut slope);
    let e = (-f64::from(x.abs())).exp();
    let truth = e / (1.0 + e).powi(2);
    let unit = 2f64.powi(truth.log2().floor() as i32 - 23);
    let expected = (f64::from(slope[0]) - truth).abs() / unit;
    assert!(ulp > 1.9 && (ulp - expected).abs() < 1e-4, "{ulp} at {x}, not {expected}");
}

#[test]
fn bounds_hold_for_the_parameters() {
    for function in
        ["swish(alpha=1.702)", "scaled_sigmoid(slope=2, low=-1, high=1.5)", "elu(alpha=0.1)"]
    {
        let options = ["--sample", "--fast", "--function", function, "--backend", "scalar"];
        let output = accuracy(&options);
        assert!(output.status.success(), "{}{}", stdout(&output), stderr(&output));
        if function.starts_with("swish") {
            let note = "Errors of forward are in ULP·(1 + |alpha·x|)";
            assert!(stdout(&output).contains(note), "{}", stdout(&output));
        }
    }
}

#[test]
fn a_bound_of_a_half_allows_no_misrounding() {
    let options = ["--sample", "--form", "forward", "--backend", "scalar", "--bound", "0.5"];
    assert!(accuracy(&options).status.success());
    let output = accuracy(&[&options[..], &["--fast"]].concat());
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains(" results misrounded, by up to "), "{}", stderr(&output));
}

#[test]
fn a_bound_that_nothing_keeps_is_wrong_usage() {
    let output = accuracy(&["--bound", "0.4"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("--bound"), "{}", stderr(&output));
}
