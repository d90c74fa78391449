//! `sigmoid info`.

use sigmoid::{Backend, Function};

use crate::{sigmoid, stderr};

fn info(backend: Option<&str>) -> String {
    let output = sigmoid().arg("info").envs(backend.map(|name| ("SIGMOID_BACKEND", name))).output();
    let output = output.unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(stderr(&output), "");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn every_backend_is_listed() {
    let text = info(None);
    for name in Backend::ALL_NAMES {
        let state = if name.parse::<Backend>().is_ok() { "available" } else { "not usable: " };
        assert!(text.contains(&format!(" {name:<8} {state}")), "{text}");
    }
}

#[test]
fn every_function_is_listed() {
    let text = info(None);
    let lines = text.lines().skip_while(|line| !line.starts_with("functions  "));
    for (line, function) in lines.zip(Function::ALL) {
        let (name, formula) = line[11..].split_once("  ").unwrap();
        assert_eq!(name, function.to_string());
        assert_eq!(formula.trim_start(), function.formula());
    }
    assert!(text.contains(" swish(alpha=1) "), "{text}");
}

/// What the C library says, which asks in its own ways.
#[cfg(target_os = "linux")]
#[test]
fn caches_and_pages_are_those_of_the_system() {
    let getconf = |name| {
        let output = std::process::Command::new("getconf").arg(name).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        text.trim().parse::<u64>().unwrap_or(0)
    };
    let text = info(None);
    assert!(text.contains(&format!("\npages      {} KiB", getconf("PAGESIZE") >> 10)), "{text}");

    let caches = text.lines().find_map(|line| line.strip_prefix("caches     ")).unwrap();
    if !std::path::Path::new("/sys/devices/system/cpu/cpu0/cache/index0").exists() {
        assert_eq!(caches, "unknown");
        return;
    }
    match getconf("LEVEL1_DCACHE_SIZE") >> 10 {
        0 => assert!(caches.starts_with("L1 "), "{caches}"),
        size => assert!(caches.starts_with(&format!("L1 {size} KiB")), "{caches}"),
    }
}

#[test]
fn the_backend_used_comes_with_the_reason() {
    let best = Backend::available().next().unwrap();
    let text = info(None);
    assert!(text.ends_with(&format!("{best:<8} the best that this CPU has\n")), "{text}");

    let text = info(Some(""));
    assert!(text.ends_with(&format!("{best:<8} the best that this CPU has\n")), "{text}");

    let text = info(Some("scalar"));
    assert!(text.ends_with("scalar   the one in SIGMOID_BACKEND\n"), "{text}");
}

#[test]
fn a_wrong_backend_in_the_environment_is_an_error() {
    let output = sigmoid().arg("info").env("SIGMOID_BACKEND", "sse9").output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).starts_with("sigmoid: SIGMOID_BACKEND=sse9: no such backend"));
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = sigmoid().arg("info").stdout(writer).output().unwrap();
    assert!(output.status.success());
    assert_eq!(stderr(&output), "");
}
