//! The tables of bounds in the documents, each found by its first line.

use std::path::Path;
use std::{env, fs};

use sigmoid::Function;
use sigmoid_reference::{Element, Tier, published_bound};

use crate::bounds::{cells, rows_of};

#[test]
fn each_function_states_its_bounds() {
    for &function in Function::ALL {
        states(&format!("src/functions/{}.rs", function.name()), &of_function(function));
    }
}

#[test]
fn the_crate_states_those_of_the_sigmoid() {
    states("src/lib.rs", &of_function(Function::Sigmoid));
}

#[test]
fn the_readme_states_those_of_values_and_gradients() {
    let row = |&function: &Function| {
        let rows = rows_of(function);
        let cells_of = |form: &str| {
            let of_form = rows.iter().find(|(label, _)| label.starts_with(form));
            cells(&of_form.expect("each function has both forms").1)
        };
        let both = cells_of("value").into_iter().zip(cells_of("gradient"));
        let both = both.map(|(value, gradient)| match value == gradient {
            true => value,
            false => format!("{value}; {gradient}"),
        });
        [format!("`{}`", function.name())].into_iter().chain(both).collect()
    };
    states("README.md", &table("greatest error in ULP", Function::ALL.iter().map(row)));
}

#[test]
fn all_stand_together() {
    let rows = Function::ALL.iter().flat_map(|&function| {
        let name = function.name();
        rows_of(function).into_iter().map(move |(label, reference)| {
            [format!("{name}: {label}")].into_iter().chain(cells(&reference)).collect()
        })
    });
    states("docs/accuracy.md", &table("bounds in ULP", rows));
}

/// The greatest double error that `sigmoid.h` names, and the float error of its fast sigmoid.
#[test]
fn the_header_of_c_states_the_greatest() {
    let double = greatest::<f64>(Function::ALL, Tier::Default);
    let fast = greatest::<f32>(&[Function::Sigmoid], Tier::Fast);
    let text = read("capi/cbindgen.toml");
    for phrase in [format!("at most {double} ULP"), format!("at most {fast} ULP")] {
        assert!(text.contains(&phrase), "capi/cbindgen.toml does not say: {phrase}");
    }
}

fn greatest<T: Element>(functions: &[Function], tier: Tier) -> f64 {
    let rows = functions.iter().flat_map(|&function| rows_of(function));
    let backends = ["avx512", "avx2", "neon", "scalar"];
    let bounds = rows.flat_map(|(_, reference)| {
        backends.map(|backend| published_bound::<T>(&reference, tier, backend).ulp)
    });
    bounds.fold(0.0, f64::max)
}

fn of_function(function: Function) -> Vec<String> {
    let rows = rows_of(function).into_iter().map(|(label, reference)| {
        [label.to_owned()].into_iter().chain(cells(&reference)).collect()
    });
    table("error in ULP", rows)
}

fn table(head: &str, rows: impl Iterator<Item = Vec<String>>) -> Vec<String> {
    let heads = [head, "`f32`", "`f64`", "`f64` on `scalar`", "fast `f32`", "fast `f64`"];
    let line = |cells: &[String]| format!("| {} |", cells.join(" | "));
    let start = [line(&heads.map(str::to_owned)), "|---".repeat(heads.len()) + "|"];
    start.into_iter().chain(rows.map(|cells| line(&cells))).collect()
}

/// Asserts that the file has the table; or writes it there.
fn states(path: &str, table: &[String]) {
    let text = read(path);
    let lines: Vec<&str> = text.lines().collect();
    let is_first = |line: &&str| line.ends_with(&table[0]);
    let first = lines.iter().position(is_first);
    let first = first.unwrap_or_else(|| panic!("{path} has no line:\n{}", table[0]));
    let margin = lines[first].strip_suffix(&table[0]).expect("it ends so");
    let is_row = |line: &&&str| line.strip_prefix(margin).is_some_and(|row| row.starts_with('|'));
    let last = first + lines[first..].iter().take_while(is_row).count();
    let expected: Vec<String> = table.iter().map(|row| format!("{margin}{row}")).collect();
    if lines[first..last] == expected {
        return;
    }
    assert!(env::var_os("UPDATE_EXPECT").is_some(), "{path} should say:\n{}", expected.join("\n"));
    let before = lines[..first].iter().map(|line| (*line).to_owned());
    let after = lines[last..].iter().map(|line| (*line).to_owned());
    let all: Vec<String> = before.chain(expected).chain(after).collect();
    fs::write(full(path), all.join("\n") + "\n").expect("the file can be written");
}

fn read(path: &str) -> String {
    fs::read_to_string(full(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn full(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}
