//! `sigmoid bench`: what it writes, hardly ever how fast it is.

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::process::Output;
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use sigmoid::Backend;

use crate::{Directory, sigmoid, stderr};

/// As little as can be measured.
const BRIEF: [&str; 4] = ["bench", "--quick", "--time", "1ms"];

fn bench(options: &[&str]) -> Output {
    sigmoid().args(BRIEF).args(options).output().unwrap()
}

#[track_caller]
fn printed(options: &[&str]) -> String {
    let output = bench(options);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(stderr(&output), "");
    String::from_utf8(output.stdout).unwrap()
}

fn read(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

fn results(report: &Value) -> &Vec<Value> {
    report["results"].as_array().unwrap()
}

/// What tells a result from all others.
fn key(result: &Value) -> String {
    let columns =
        ["function", "form", "tier", "backend", "dtype", "data", "threads", "buffer_bytes"];
    columns.map(|column| result[column].to_string()).join(" ")
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    if values.len() % 2 == 1 { values[middle] } else { (values[middle - 1] + values[middle]) / 2.0 }
}

#[test]
fn everything_asked_for_is_measured_once() {
    let directory = Directory::new();
    let json = directory.path("report.json");
    printed(&[
        "--function=all",
        "--dtype=f32,f64",
        "--form=forward,gradient",
        "--backend=all",
        "--size=4K,12K",
        "--threads=1,2",
        "--data=mixed",
        "--json",
        json.to_str().unwrap(),
    ]);

    let mut expected = HashSet::new();
    for threads in [1, 2] {
        for dtype in ["f32", "f64"] {
            for bytes in [4096, 12288] {
                let mut insert = |function: &str, form: Value, tier: Value, backend: Value| {
                    expected.insert(key(&json!({
                        "function": function, "form": form, "tier": tier, "backend": backend,
                        "dtype": dtype, "data": "mixed", "threads": threads, "buffer_bytes": bytes,
                    })));
                };
                insert("memcpy", Value::Null, Value::Null, Value::Null);
                insert("sigmoid", "forward".into(), Value::Null, "libm".into());
                for function in sigmoid::Function::ALL {
                    for form in ["forward", "gradient"] {
                        for tier in ["default", "fast"] {
                            for backend in Backend::available() {
                                let name = &function.to_string();
                                insert(name, form.into(), tier.into(), backend.name().into());
                            }
                        }
                    }
                }
            }
        }
    }
    let report = read(&json);
    let found: Vec<String> = results(&report).iter().map(key).collect();
    let distinct: HashSet<String> = found.iter().cloned().collect();
    assert_eq!(found.len(), distinct.len());
    let loops = |key: &String| !key.contains(r#""libm""#) || key.starts_with(r#""sigmoid""#);
    assert_eq!(distinct.into_iter().filter(loops).collect::<HashSet<_>>(), expected);
}

#[test]
fn functions_are_told_apart_by_their_parameters() {
    let directory = Directory::new();
    let (csv, json) = (directory.path("report.csv"), directory.path("report.json"));
    let [to_csv, to_json] = [&csv, &json].map(|path| path.to_str().unwrap());
    let functions = ["scaled_sigmoid(slope=2, low=-1, high=1)", "swish(alpha=2)", "swish(alpha=3)"];
    let option = format!("--function={}", functions.join(","));
    let options = [&option, "--tier=fast", "--size=4K"];
    let text = printed(&[&options[..], &["--csv", to_csv, "--json", to_json]].concat());
    let report = read(&json);
    let names: Vec<&str> =
        results(&report).iter().map(|result| result["function"].as_str().unwrap()).collect();
    assert_eq!(names, [&["memcpy"], &functions[..]].concat());
    for function in functions {
        assert!(text.contains(&format!(" {function} fast, ")), "{text}");
    }
    let mut reader = csv::Reader::from_path(csv).unwrap();
    let in_csv: Vec<String> =
        reader.records().map(|record| record.unwrap()[0].to_owned()).collect();
    assert_eq!(in_csv, names);
}

#[test]
fn numbers_follow_from_the_rounds() {
    let directory = Directory::new();
    let json = directory.path("report.json");
    printed(&["--dtype=f32,f64", "--size=4K,64K", "--json", json.to_str().unwrap()]);

    let near = |a: &Value, b: f64| assert!((a.as_f64().unwrap() / b - 1.0).abs() < 1e-9, "{a} {b}");
    let mut memcpy = Vec::new();
    for result in results(&read(&json)) {
        let rounds: Vec<f64> = serde_json::from_value(result["rounds_ns"].clone()).unwrap();
        if result["function"] == "memcpy" {
            memcpy = rounds.clone();
        }
        let ratios = memcpy.iter().zip(&rounds).map(|(memcpy, own)| memcpy / own).collect();
        let least = rounds.iter().copied().fold(f64::INFINITY, f64::min);
        let (count, middle) = (rounds.len(), median(rounds));
        let bytes = if result["dtype"] == "f32" { 4 } else { 8 };
        assert_eq!(result["rounds"], count);
        assert_eq!(result["elements"], result["buffer_bytes"].as_u64().unwrap() / bytes);
        near(&result["min_ns"], least);
        near(&result["median_ns"], middle);
        near(&result["gelem_per_s"], 1.0 / middle);
        near(&result["gb_per_s"], (2 * bytes) as f64 / middle);
        near(&result["of_memcpy"], median(ratios));
        let quartiles =
            ["lower_quartile_ns", "upper_quartile_ns"].map(|name| result[name].as_f64().unwrap());
        assert!(least <= quartiles[0] && quartiles[0] <= middle && middle <= quartiles[1]);
    }
}

#[test]
fn the_table_and_the_csv_say_what_the_json_says() {
    let directory = Directory::new();
    let (json, csv) = (directory.path("report.json"), directory.path("report.csv"));
    let [to_json, to_csv] = [&json, &csv].map(|path| path.to_str().unwrap());
    let text = printed(&["--form=gradient,forward", "--json", to_json, "--csv", to_csv]);

    let report = read(&json);
    let mut reader = csv::Reader::from_path(csv).unwrap();
    let header = reader.headers().unwrap().clone();
    let records: Vec<_> = reader.records().map(Result::unwrap).collect();
    assert_eq!(records.len(), results(&report).len());
    for (record, result) in records.iter().zip(results(&report)) {
        // The rounds are in the JSON alone.
        assert_eq!(header.len() + 1, result.as_object().unwrap().len());
        for (column, field) in header.iter().zip(record) {
            match &result[column] {
                Value::Null => assert_eq!(field, ""),
                Value::String(text) => assert_eq!(field, text),
                number => assert_eq!(field.parse::<f64>().ok(), number.as_f64(), "{column}"),
            }
        }
    }

    let rows: Vec<&str> = text.lines().filter(|line| line.ends_with(" %")).collect();
    assert_eq!(rows.len(), records.len());
    for (row, result) in rows.iter().zip(results(&report)) {
        assert!(row.contains(&format!(" {:.4} ", result["median_ns"].as_f64().unwrap())), "{row}");
        assert!(row.contains(result["function"].as_str().unwrap()), "{row}");
        assert_eq!(row.contains(" gradient"), result["form"] == "gradient", "{row}");
        assert_eq!(row.contains(" fast"), result["tier"] == "fast", "{row}");
    }
}

#[test]
fn the_svg_has_a_line_for_each_subject() {
    let directory = Directory::new();
    let (svg, json) = (directory.path("report.svg"), directory.path("report.json"));
    let [to_svg, to_json] = [&svg, &json].map(|path| path.to_str().unwrap());
    printed(&["--dtype=f32,f64", "--size=64K,4K", "--svg", to_svg, "--json", to_json]);

    let svg = fs::read_to_string(svg).unwrap();
    let report = read(&json);
    for words in [report["cpu"].as_str().unwrap(), "f32, x in [-8, 8], 1 thread", "f64, x in"] {
        assert_eq!(
            svg.matches(words).count(),
            if words.starts_with('f') { 1 } else { 2 },
            "{words}"
        );
    }
    for words in ["memcpy", "sigmoid, libm", "sigmoid fast, ", "GB/s read and written", "64 KiB"] {
        assert_eq!(svg.matches(words).count(), 2, "{words}");
    }
    assert_eq!(svg.matches("<circle").count(), results(&report).len());
}

#[test]
fn a_dash_is_standard_output_and_the_table_steps_aside() {
    let output = bench(&["--size=4K", "--json=-"]);
    assert!(output.status.success());
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(results(&report).len(), 4);
    assert!(stderr(&output).contains("f32, x in [-8, 8], 1 thread\n"), "{}", stderr(&output));
}

/// However fast threads are for themselves.
#[test]
fn threads_without_a_cpu_add_no_speed() {
    let cpus = std::thread::available_parallelism().unwrap().get();
    let threads = (32 * cpus).min(1024);
    let output = bench(&["--json=-", "--size=256K", &format!("--threads=1,{threads}")]);
    assert!(output.status.success(), "{}", stderr(&output));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let speed = |threads: usize| {
        let is_memcpy =
            |result: &&Value| result["function"] == "memcpy" && result["threads"] == threads;
        let memcpy = results(&report).iter().find(is_memcpy).unwrap();
        memcpy["gb_per_s"].as_f64().unwrap()
    };
    let times = speed(threads) / speed(1);
    assert!(times < 8.0 * cpus as f64, "{threads} threads are {times} times as fast as one");
}

#[test]
fn the_json_says_where_and_when() {
    let directory = Directory::new();
    let json = directory.path("report.json");
    printed(&["--size=4K", "--json", json.to_str().unwrap()]);

    let report = read(&json);
    assert_eq!(report["version"], env!("CARGO_PKG_VERSION"));
    let date = humantime::parse_rfc3339(report["date"].as_str().unwrap()).unwrap();
    assert!(SystemTime::now().duration_since(date).unwrap() < Duration::from_secs(600));
    let info = sigmoid().arg("info").output().unwrap().stdout;
    let cpu = report["cpu"].as_str().unwrap();
    assert!(String::from_utf8(info).unwrap().contains(&format!("CPU        {cpu}\n")));
    let pinned = report["pinned_cpus"].as_array().unwrap().len() as u64;
    assert_eq!(pinned + report["threads_not_pinned"].as_u64().unwrap(), 1);
}

#[test]
fn the_backend_is_the_one_in_the_environment() {
    let mut command = sigmoid();
    command.env("SIGMOID_BACKEND", "scalar").args(BRIEF).arg("--size=4K");
    let text = String::from_utf8(command.output().unwrap().stdout).unwrap();
    assert!(text.contains("sigmoid, scalar "), "{text}");
    assert!(text.contains("sigmoid fast, scalar "), "{text}");
}

/// The times of a baseline are so far off that none of this machine's can change a verdict.
#[test]
fn a_baseline_gets_its_verdicts() {
    let directory = Directory::new();
    let (before, now) = (directory.path("before.json"), directory.path("now.json"));
    let [before_text, now_text] = [&before, &now].map(|path| path.to_str().unwrap());
    let options = ["--tier=default,fast", "--form=forward,gradient", "--size=4K"];
    printed(&[&options[..], &["--json", before_text]].concat());

    let mut baseline = read(&before);
    baseline["cpu"] = "another one".into();
    let rows = baseline["results"].as_array_mut().unwrap();
    assert_eq!(rows.len(), 6);
    for (row, [least, median]) in
        rows.iter_mut().zip([[1e6, 2e6], [1e-6, 2e-6], [1e-6, 1e6], [1e6, 1e6]])
    {
        row["min_ns"] = least.into();
        row["rounds"] = 20.into();
        for key in ["lower_quartile_ns", "median_ns", "upper_quartile_ns"] {
            row[key] = median.into();
        }
    }
    rows[4]["threads"] = 3.into();
    rows[5]["dtype"] = "f64".into();
    fs::write(&before, baseline.to_string()).unwrap();

    let text = printed(&[&options[..], &["--compare", before_text, "--json", now_text]].concat());
    let rows: Vec<&str> = text.lines().filter(|line| line.contains(" % ")).collect();
    let verdicts = ["faster", "slower", "within noise", "faster"];
    assert_eq!(rows.len(), 6, "{text}");
    for (row, verdict) in rows.iter().zip(verdicts.into_iter().chain(["not in the baseline"; 2])) {
        assert!(row.ends_with(&format!("  {verdict}")), "{row}");
    }
    let ratio = results(&read(&now))[1]["median_ns"].as_f64().unwrap() / 2e-6;
    assert!(rows[1].contains(&format!(" {ratio:.3} ")), "{ratio} {}", rows[1]);
    assert!(text.contains("The baseline is of another CPU: another one.\n"), "{text}");
    assert!(text.contains("Rows of the baseline that were not measured: 2.\n"), "{text}");
}

/// A report with such times of one function, and of memcpy, which always takes 1 ns.
fn report(directory: &Directory, name: &str, [quartile, median]: [f64; 2]) -> String {
    let path = directory.path(name);
    printed(&["--size=4K", "--tier=fast", "--function=mish", "--json", path.to_str().unwrap()]);
    let mut report = read(&path);
    for (row, [quartile, median]) in
        report["results"].as_array_mut().unwrap().iter_mut().zip([[1.0, 1.0], [quartile, median]])
    {
        row["rounds"] = 20.into();
        for key in ["min_ns", "lower_quartile_ns"] {
            row[key] = quartile.into();
        }
        for key in ["median_ns", "upper_quartile_ns"] {
            row[key] = median.into();
        }
    }
    fs::write(&path, report.to_string()).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn a_slowdown_fails_if_asked_to() {
    let directory = Directory::new();
    let steady = report(&directory, "steady.json", [1.0, 1.0]);
    let slower = report(&directory, "slower.json", [1.3, 1.3]);
    let unsteady = report(&directory, "unsteady.json", [1.0, 1.3]);
    for (before, now, limit, verdict, status) in [
        (&steady, &slower, None, "slower", 0),
        (&steady, &slower, Some("20"), "slower", 1),
        (&steady, &slower, Some("40%"), "slower", 0),
        (&steady, &unsteady, Some("0"), "within noise", 0),
        (&steady, &steady, Some("0"), "within noise", 0),
        (&slower, &steady, Some("0"), "faster", 0),
    ] {
        let mut command = sigmoid();
        command.args(["bench", "--compare", before, now]);
        command.args(limit.map(|limit| format!("--fail-if-slower={limit}")));
        let output = command.output().unwrap();
        let table = String::from_utf8(output.stdout.clone()).unwrap();
        let row = table.lines().find(|line| line.contains(" mish fast")).unwrap();
        assert!(row.ends_with(&format!("  {verdict}")), "{row}");
        assert_eq!(output.status.code(), Some(status), "{limit:?} {row}");
        let words = "sigmoid: slower by more than 20 %, and beyond the noise: 1 of 1 rows\n";
        assert_eq!(stderr(&output), if status == 0 { "" } else { words });
    }
}

/// A gate that compares nothing would always be open.
#[test]
fn nothing_to_compare_is_a_failure() {
    let directory = Directory::new();
    let before = report(&directory, "before.json", [1.0, 1.0]);
    let output = bench(&["--size=8K", "--tier=fast", "--fail-if-slower=5", "--compare", &before]);
    assert_eq!(output.status.code(), Some(1));
    let words = "sigmoid: nothing was compared: no row is in the baseline, too\n";
    assert_eq!(stderr(&output), words);
    assert!(String::from_utf8(output.stdout).unwrap().contains("not in the baseline"));
}

#[test]
fn failures_say_why_and_leave_files_as_they_are() {
    let directory = Directory::new();
    let old = directory.write("old.json", "old");
    let old_text = old.to_str().unwrap();
    for (options, words) in [
        (&["--size=4"][..], "a buffer of 4 B is too small"),
        (&["--size=1000T"], "two buffers of 1000 TiB don't fit into the memory"),
        (&["--compare=no-such.json"], "cannot read no-such.json: No such file or directory"),
        (
            &["--compare", old_text],
            "old.json is not a file of sigmoid bench --json: expected value",
        ),
        (&["--csv=no-such/file.csv"], "cannot write no-such/file.csv: No such file or directory"),
    ] {
        let output = bench(&[&["--json", old_text], options].concat());
        let text = stderr(&output);
        assert_eq!(output.status.code(), Some(1), "{text}");
        assert!(text.starts_with("sigmoid: ") && text.contains(words), "{text}");
        assert_eq!((text.lines().count(), output.stdout.len()), (1, 0), "{text}");
        assert_eq!(fs::read(&old).unwrap(), b"old");
        assert_eq!(directory.names(), ["old.json"]);
    }
}

#[test]
fn wrong_usage() {
    for (option, words) in [
        ("--function=sinus", "no such function as `sinus`; there are sigmoid"),
        ("--function=tanh,swish(beta=2)", "swish(alpha=1) has no parameter `beta`"),
        ("--function=swish(alpha=2", "no such function as `swish(alpha=2`; there are"),
        ("--backend=sse9", "no such backend"),
        ("--size=big", "write a size as 4096, 16K or 1.5M"),
        ("--time=5", "time unit needed"),
        ("--time=1h", "it must be between 1ms and 60s"),
        ("--threads=0", "0 is not in 1..=1024"),
        ("--fail-if-slower=5", "--compare <OLD> [NEW]"),
        ("--dtype=f16", "[possible values: f32, f64]"),
    ] {
        let output = sigmoid().args(["bench", option]).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr(&output).contains(words), "{}", stderr(&output));
    }
}
