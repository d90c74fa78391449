//! `sigmoid inspect`: what it counts, of whichever format.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Output, Stdio};

use half::{bf16, f16};
use serde_json::{Value, json};

use crate::{Directory, LOGITS, elements, f32_bytes, half_bytes, npy, sigmoid, stderr};

/// Of each kind some, with counts told by hand.
const X: [f32; 12] = [
    -20.0,
    -15.0,
    -7.5,
    0.0,
    1e-40,
    3.0,
    8.0,
    17.5,
    40.0,
    f32::NAN,
    f32::INFINITY,
    f32::NEG_INFINITY,
];

fn inspect(options: &[&str], file: impl AsRef<Path>) -> Output {
    sigmoid().arg("inspect").args(options).arg(file.as_ref()).output().unwrap()
}

#[track_caller]
fn stdout(output: &Output) -> String {
    assert!(output.status.success(), "{}", stderr(output));
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[track_caller]
fn report(options: &[&str], file: impl AsRef<Path>) -> Value {
    let text = stdout(&inspect(&[&["--json"], options].concat(), file));
    serde_json::from_str(&text).unwrap()
}

fn total(histogram: &Value) -> u64 {
    let bins = histogram["bins"].as_array().unwrap();
    bins.iter().map(|bin| bin["count"].as_u64().unwrap()).sum()
}

#[track_caller]
fn assert_is_x(array: &Value) {
    for (key, value) in [
        ("count", json!(12)),
        ("nan", json!(1)),
        ("positive_infinite", json!(1)),
        ("negative_infinite", json!(1)),
        ("zero", json!(1)),
        // −∞ is one of them.
        ("negative", json!(4)),
        ("subnormal", json!(1)),
        ("least", json!(-20.0)),
        ("greatest", json!(40.0)),
        // σ'(6.9) is 10⁻³, σ'(13.8) is 10⁻⁶; NaN counts nowhere.
        ("gradient_below", json!([{"limit": 1e-3, "count": 8}, {"limit": 1e-6, "count": 6}])),
        // y is 1 from 17.33 on, and 0 at −∞.
        ("gradient_from_output_zero", json!(4)),
    ] {
        assert_eq!(array[key], value, "{key} in {array}");
    }
    let near = |key: &str, number: f64| {
        let found = array[key].as_f64().unwrap();
        assert!((found - number).abs() < 1e-12, "{key} is {found}");
    };
    near("mean", 26.0 / 9.0);
    // The squares of the nine add up to 2660.5.
    near("deviation", (2660.5f64 / 9.0 - 26.0 * 26.0 / 81.0).sqrt());
    let quantiles = array["quantiles"].as_array().unwrap();
    let expected = [
        (0.01, -20.0),
        (0.05, -20.0),
        (0.25, -7.5),
        (0.5, 0.0),
        (0.75, 8.0),
        (0.95, 40.0),
        (0.99, 40.0),
    ];
    assert_eq!(quantiles.len(), expected.len());
    for (quantile, (part, x)) in quantiles.iter().zip(expected) {
        assert_eq!(quantile["part"], json!(part));
        // The fifth is 1e-40.
        assert!((quantile["x"].as_f64().unwrap() - x).abs() < 1.1e-40, "{quantile}");
    }

    let x = &array["histogram_x"];
    assert_eq!((&x["below"], &x["above"]), (&json!(0), &json!(0)));
    let bins = x["bins"].as_array().unwrap();
    assert_eq!(bins[0], json!({"from": -20.0, "to": -19.0, "count": 1}));
    assert_eq!(bins[19], json!({"from": -1.0, "to": 0.0, "count": 0}));
    assert_eq!(bins[20], json!({"from": 0.0, "to": 1.0, "count": 2}));
    assert_eq!(bins.last().unwrap(), &json!({"from": 39.0, "to": 40.0, "count": 1}));
    assert_eq!(total(x), 9);
    assert_eq!(total(&array["histogram_y"]), 9);
}

#[test]
fn npy_raw_and_standard_input_are_counted_alike() {
    let directory = Directory::new();
    let bytes = f32_bytes(&X);
    let array = directory.write("x.npy", npy("<f4", false, "(3, 4)", &bytes));
    let found = report(&[], &array);
    assert_is_x(&found["arrays"][0]);
    assert_eq!(found["arrays"][0]["shape"], json!([3, 4]));

    let raw = directory.write("x.raw", &bytes);
    assert_is_x(&report(&["--dtype", "f32"], raw)["arrays"][0]);

    let mut command = sigmoid();
    command.args(["inspect", "--json", "--format", "npy", "-"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(&fs::read(array).unwrap()).unwrap();
    let text = stdout(&child.wait_with_output().unwrap());
    assert_is_x(&serde_json::from_str::<Value>(&text).unwrap()["arrays"][0]);
}

/// Counts told by hand, where results rounded to halves differ from those of f32.
#[test]
fn halves_are_counted_as_such() {
    let directory = Directory::new();
    let subnormal = 2f64.powi(-24);
    let special = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY];
    let x = [-20.0, -7.5, 0.0, subnormal, 3.0, 8.0, 8.5, 65504.0].into_iter().chain(special);
    let x: Vec<f16> = x.map(f16::from_f64).collect();
    let big: Vec<u8> = x.iter().flat_map(|x| x.to_be_bytes()).collect();
    let big = directory.write("big.npy", npy(">f2", false, "(11,)", &big));

    let small = 2f64.powi(-130);
    let greatest = bf16::MAX.to_f64();
    let brain = [-3.0, small, 6.0, 6.5, greatest, f64::NAN].map(bf16::from_f64);
    let header = r#"{"half": {"dtype":"F16","shape":[11],"data_offsets":[0,22]},
        "brain": {"dtype":"BF16","shape":[6],"data_offsets":[22,34]}}"#;
    let data = [half_bytes(&x), half_bytes(&brain)].concat();
    let file = directory.write("x.safetensors", crate::safetensors(header, &data));

    let [of_big, of_all] = [report(&[], &big), report(&[], &file)];
    for array in [&of_big["arrays"][0], &of_all["arrays"][0]] {
        for (key, value) in [
            ("dtype", json!("f16")),
            ("count", json!(11)),
            ("nan", json!(1)),
            ("positive_infinite", json!(1)),
            ("negative_infinite", json!(1)),
            ("zero", json!(1)),
            ("negative", json!(3)),
            ("subnormal", json!(1)),
            ("least", json!(-20.0)),
            ("greatest", json!(65504.0)),
            ("mean", json!((65496.0 + subnormal) / 8.0)),
            ("gradient_below", json!([{"limit": 1e-3, "count": 7}, {"limit": 1e-6, "count": 4}])),
            // y is 1 from 8.32 on, and 0 at −20, too.
            ("gradient_from_output_zero", json!(5)),
        ] {
            assert_eq!(array[key], value, "{key} in {array}");
        }
        assert_eq!(array["quantiles"][3], json!({"part": 0.5, "x": subnormal}));
        assert_eq!(array["quantiles"][6], json!({"part": 0.99, "x": 65504.0}));
    }
    for (key, value) in [
        ("dtype", json!("bf16")),
        ("count", json!(6)),
        ("nan", json!(1)),
        ("negative", json!(1)),
        ("subnormal", json!(1)),
        ("least", json!(-3.0)),
        ("greatest", json!(greatest)),
        // y is 1 from 6.24 on.
        ("gradient_from_output_zero", json!(2)),
    ] {
        assert_eq!(of_all["arrays"][1][key], value, "{key} in {of_all}");
    }

    let text = stdout(&inspect(&["--dtype=bf16"], directory.write("x.raw", half_bytes(&brain))));
    assert!(text.contains("x.raw: bf16, shape (6,)\n"), "{text}");
}

/// A tensor `a` of f32, `b` of f64, and `ids` of i64.
fn safetensors() -> Vec<u8> {
    let header = json!({
        "a": {"dtype": "F32", "shape": [12], "data_offsets": [0, 48]},
        "b": {"dtype": "F64", "shape": [2, 1], "data_offsets": [48, 64]},
        "ids": {"dtype": "I64", "shape": [1], "data_offsets": [64, 72]},
    });
    let header = header.to_string();
    let b = [36.0f64, 37.5].map(f64::to_le_bytes).concat();
    let length = (header.len() as u64).to_le_bytes();
    [&length[..], header.as_bytes(), &f32_bytes(&X), &b, &[0; 8]].concat()
}

#[test]
fn tensors_are_counted_one_by_one() {
    let directory = Directory::new();
    let file = directory.write("model.safetensors", safetensors());
    let found = report(&[], &file);
    let [a, b] = &found["arrays"].as_array().unwrap()[..] else { panic!("{found}") };
    assert_is_x(a);
    // In f64 y is 1 from 36.74 on.
    assert_eq!((&b["dtype"], &b["gradient_from_output_zero"]), (&json!("f64"), &json!(1)));
    assert_eq!(b["mean"], json!(36.75));

    let text = stdout(&inspect(&[], &file));
    assert!(text.contains("1 other array is not shown"), "{text}");
    let starts: Vec<_> = text.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(["a", "b", "all"].map(|name| starts.iter().filter(|s| **s == name).count()), [4; 3]);

    let only = report(&["--tensor", "b"], &file);
    assert_eq!(only["arrays"], json!([b]));
}

/// Those of other types are left out.
#[test]
fn patterns_choose_tensors() {
    let directory = Directory::new();
    let file = directory.write("model.safetensors", safetensors());
    let names = |options: &[&str]| {
        let found = report(options, &file);
        let names = found["arrays"].as_array().unwrap().iter().map(|array| array["name"].clone());
        Value::from_iter(names)
    };
    assert_eq!(names(&["--tensor", "*"]), json!(["a", "b"]));
    assert_eq!(names(&["--array", "[a-z]"]), json!(["a", "b"]));
    assert_eq!(names(&["--array", "?", "--array", "[!b]"]), json!(["a", "b"]));
    assert_eq!(names(&["--array", "[!a]"]), json!(["b"]));
    for (pattern, words) in [
        ("c*", "has no array c*: it has a, b, ids\n"),
        ("[", "has no array [: it has a, b, ids\n"),
        ("i*", "holds f32, f64, i64"),
    ] {
        let output = inspect(&["--array", pattern], &file);
        assert_eq!(output.status.code(), Some(1));
        assert!(stderr(&output).contains(words), "{}", stderr(&output));
    }
}

/// A name is taken as it is, whatever it looks like.
#[test]
fn a_name_that_looks_like_a_pattern() {
    let directory = Directory::new();
    let header = r#"{"x[1]": {"dtype":"F32","shape":[1],"data_offsets":[0,4]},
        "x1": {"dtype":"F32","shape":[1],"data_offsets":[4,8]}}"#;
    let file = directory.write("x.safetensors", crate::safetensors(header, &[0; 8]));
    let found = report(&["--array", "x[1]"], file);
    assert_eq!(found["arrays"].as_array().unwrap().len(), 1);
    assert_eq!(found["arrays"][0]["name"], "x[1]");
}

/// Numbers that lie far out leave the others their bins.
#[test]
fn outliers_are_counted_beside_the_histogram() {
    let directory = Directory::new();
    let mut x: Vec<f32> = (0..20_000).map(|i| (i % 200) as f32 / 100.0).collect();
    x[7] = -3e38;
    x[10_000..10_005].fill(1e20);
    let file = directory.write("x.raw", f32_bytes(&x));
    let found = report(&["--dtype=f32"], &file);
    let histogram = &found["arrays"][0]["histogram_x"];
    assert_eq!((&histogram["below"], &histogram["above"]), (&json!(1), &json!(5)));
    let bins = histogram["bins"].as_array().unwrap();
    assert_eq!((&bins[0]["from"], &bins.last().unwrap()["to"]), (&json!(0.0), &json!(2.0)));
    assert_eq!(total(histogram), 19_994);
    assert_eq!(found["arrays"][0]["least"], json!(f64::from(-3e38f32)));

    let text = stdout(&inspect(&["--dtype=f32"], file));
    assert!(text.contains("Elements over x; 1 below 0; 5 above 2\n"), "{text}");
}

/// Squares of them, or their sum, would be infinite.
#[test]
fn large_numbers_have_a_mean_and_a_deviation() {
    let directory = Directory::new();
    let x = [1e308f64, 1.7e308, 1.5e308, -1e308].map(f64::to_le_bytes).concat();
    let found = report(&["--dtype=f64"], directory.write("x.raw", x));
    let number = |key: &str| found["arrays"][0][key].as_f64().unwrap();
    assert!((number("mean") / 0.8e308 - 1.0).abs() < 1e-14, "{found}");
    // The distances from the mean are 0.2, 0.9, 0.7, -1.8, their squares add up to 4.58.
    assert!((number("deviation") / (4.58f64 / 4.0).sqrt() / 1e308 - 1.0).abs() < 1e-14, "{found}");
}

#[test]
fn neither_chunks_nor_threads_change_a_count() {
    const TIMES: usize = 130;
    let directory = Directory::new();
    let x = elements::<f32>(LOGITS).repeat(TIMES);
    let file = directory.write("x.npy", npy("<f4", false, "(2336100,)", &f32_bytes(&x)));
    let (many, one) = (report(&[], file), report(&[], LOGITS));
    let (many, one) = (&many["arrays"][0], &one["arrays"][0]);
    let times = |value: &Value| value.as_u64().unwrap() * TIMES as u64;
    assert_eq!(many["count"].as_u64().unwrap(), times(&one["count"]));
    for i in 0..2 {
        let count = |array: &Value| array["gradient_below"][i]["count"].clone();
        assert_eq!(count(many).as_u64().unwrap(), times(&count(one)));
    }
    for (key, bin) in [("histogram_x", 20), ("histogram_y", 0)] {
        let count = |array: &Value| array[key]["bins"][bin]["count"].clone();
        assert_eq!(count(many).as_u64().unwrap(), times(&count(one)));
    }
    let mean = |array: &Value| array["mean"].as_f64().unwrap();
    assert!((mean(many) - mean(one)).abs() < 1e-12);
}

#[test]
fn people_get_tables_and_histograms() {
    let directory = Directory::new();
    let svg = directory.path("histograms.svg");
    let text = stdout(&inspect(&["--svg", svg.to_str().unwrap()], LOGITS));
    assert!(text.contains("digits_logits.npy: f32, shape (1797, 10)"), "{text}");
    for word in ["17,970", "-15.63", "6.815", "31.26 %", "Elements over sigmoid(x)", "█"] {
        assert!(text.contains(word), "no {word} in {text}");
    }
    let drawing = fs::read_to_string(svg).unwrap();
    assert!(drawing.starts_with("<svg") && drawing.ends_with("</svg>\n"));
    assert_eq!(drawing.matches("<polygon").count(), 2);
    assert_eq!(directory.names(), ["histograms.svg"]);
}

/// The histograms of each may be large, and JSON of them larger still.
#[cfg(target_os = "linux")]
#[test]
fn many_tensors_take_little_memory() {
    use std::io::Read;

    const COUNT: usize = 20_000;
    let directory = Directory::new();
    let tensors: Vec<String> = (0..COUNT)
        .map(|i| {
            let [start, end] = [48 * i, 48 * (i + 1)];
            format!(r#""{i}": {{"dtype":"F32","shape":[12],"data_offsets":[{start},{end}]}}"#)
        })
        .collect();
    let header = format!("{{{}}}", tensors.join(","));
    let data = f32_bytes(&X).repeat(COUNT);
    let file = directory.write("x.safetensors", crate::safetensors(&header, &data));
    for options in [&["--json"][..], &[]] {
        let mut command = sigmoid();
        command.arg("inspect").args(options).arg(&file).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut stdout = child.stdout.take().unwrap();
        let (mut text, mut portion) = (Vec::new(), vec![0; 1 << 16]);
        let mut highest = 0;
        loop {
            let n = stdout.read(&mut portion).unwrap();
            if n == 0 {
                break;
            }
            text.extend_from_slice(&portion[..n]);
            highest = highest.max(crate::peak(&child).unwrap_or(0));
        }
        assert!(child.wait().unwrap().success());
        assert!((1_000..60_000).contains(&highest), "{options:?}: {highest} KiB");
        let lines = text.split(|&byte| byte == b'\n').filter(|line| line.len() > 20).count();
        assert!(lines >= COUNT, "{options:?}: {lines} lines");
    }
}

#[test]
fn an_array_of_nothing() {
    let directory = Directory::new();
    let file = directory.write("x.npy", npy("<f4", false, "(0,)", &[]));
    assert_eq!(report(&[], &file)["arrays"][0]["mean"], Value::Null);
    assert!(stdout(&inspect(&[], &file)).contains('–'));
}

#[test]
fn a_missing_tensor_is_a_failure() {
    let directory = Directory::new();
    let file = directory.write("model.safetensors", safetensors());
    let output = inspect(&["--tensor", "c"], file);
    assert_eq!(output.status.code(), Some(1));
    let text = stderr(&output);
    assert!(text.contains("has no array c: it has a, b, ids"), "{text}");
    assert_eq!(text.lines().count(), 1);
}
