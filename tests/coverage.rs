//! Nothing is forgotten: each function has its references, its limits, its entries in the C library and
//! its rows in `docs/accuracy.md`, and awkward parameters if it has some.

// `tests/backends` uses all of these.
#[path = "backends/limits.rs"]
#[expect(dead_code)]
mod limits;
#[path = "backends/named.rs"]
#[expect(dead_code)]
mod named;

use std::fs;
use std::path::Path;

use sigmoid::{Function, HardSigmoid, Swish};
use sigmoid_reference::{ALL, values_and_gradients};

use named::awkward;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Fails unless all of what the functions should have is there.
#[track_caller]
fn nothing_is_missing(missing: impl Fn(Function) -> Vec<String>) {
    let missing: Vec<String> = Function::ALL.iter().flat_map(|&f| missing(f)).collect();
    assert!(missing.is_empty(), "missing:\n{}", missing.join("\n"));
}

fn values(function: Function) -> Vec<f64> {
    function.parameters().map(|(_, value)| value).collect()
}

#[test]
fn references() {
    nothing_is_missing(|function| {
        let name = function.name();
        let mut missing = Vec::new();
        if values_and_gradients(name, values(function)).is_none() {
            missing.push(format!("the references of {name} and its gradient"));
        }
        let from_output = match function {
            Function::Sigmoid => "slope from output".to_owned(),
            _ => format!("{name} slope from output"),
        };
        let is_there = ALL.iter().any(|reference| reference.name == from_output);
        if function.is_from_output() && !is_there {
            missing.push(format!("the reference `{from_output}`"));
        }
        missing
    });
}

#[test]
fn limits_of_each() {
    nothing_is_missing(|function| match limits::of(function.name(), &values(function)) {
        Some(_) => vec![],
        None => vec![format!("the limits of {}", function.name())],
    });
}

/// In `Function::ALL` a function can be that `tests/generated` was not asked to add.
#[test]
fn c_entries() {
    let header = read("capi/include/sigmoid.h");
    let tried = read("capi/tests/programs/functions.h");
    nothing_is_missing(|function| {
        let prefix = match function {
            Function::Sigmoid => "sigmoid_".to_owned(),
            _ => format!("sigmoid_{}_", function.name()),
        };
        let from_output = function.is_from_output().then_some("backward_from_output_");
        let forms = ["", "gradient_", "forward_and_gradient_", "backward_"];
        let forms = forms.into_iter().chain(from_output);
        let suffixes =
            ["f32", "f32_fast", "f64", "f64_fast", "f16", "f16_fast", "bf16", "bf16_fast"];
        let names = forms.flat_map(|form| suffixes.map(|suffix| format!("{prefix}{form}{suffix}")));
        let is_declared = |name: &String| header.contains(&format!(" {name}("));
        let missing = names.filter(|name| !is_declared(name));
        let is_tried = tried.contains(&format!("X({prefix},"));
        let untried = (!is_tried).then(|| format!("{prefix} in capi/tests/programs/functions.h"));
        missing.chain(untried).collect()
    });
}

#[test]
fn rows_of_accuracy() {
    let tables = read("docs/accuracy.md");
    nothing_is_missing(|function| {
        let name = function.name();
        let rows = [
            format!("| f32 | {function} |"),
            format!("| {name} | y |"),
            format!("| {name} | dydx |"),
        ];
        let stands = |row: &String| tables.lines().any(|line| line.starts_with(row));
        rows.into_iter().filter(|row| !stands(row)).collect()
    });
}

/// Of each kind one value, if the function accepts it.
#[test]
fn awkward_parameters() {
    type Kind = (&'static str, f64, fn(f64) -> bool);
    let kinds: [Kind; 4] = [
        ("large", 1e12, |value| value.abs() >= 1e12),
        ("tiny", 1e-12, |value| value != 0.0 && value.abs() <= 1e-12),
        ("negative", -1.0, |value| value < 0.0),
        ("not representable in f32", 0.1, |value| f64::from(value as f32) != value),
    ];
    nothing_is_missing(|function| {
        let name = function.name();
        let accepts = |example| {
            let mut names = function.parameters().map(|(parameter, _)| parameter);
            names.any(|parameter| {
                format!("{name}({parameter}={example})").parse::<Function>().is_ok()
            })
        };
        let is_listed = |is_such: fn(f64) -> bool| {
            let mut listed = awkward().filter(|named| named.function.name() == name);
            listed.any(|named| values(named.function).into_iter().any(is_such))
        };
        let missing =
            kinds.iter().filter(|(_, example, is_such)| accepts(example) && !is_listed(*is_such));
        missing
            .map(|(kind, ..)| {
                format!("tests/data/awkward.txt: {name} with a parameter that is {kind}")
            })
            .collect()
    });
}

/// Those that have a name, too.
#[test]
fn named_parameters_are_listed() {
    for constant in [HardSigmoid::PYTORCH.into(), Swish::QUICK_GELU.into()] {
        assert!(awkward().any(|named| named.function == constant), "{constant} is not");
    }
}
