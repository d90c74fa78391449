//! `sigmoid info`.

use sigmoid::Backend;

use crate::{sigmoid, stderr};

fn info(backend: Option<&str>) -> String {
    let output = sigmoid().arg("info").envs(backend.map(|name| ("SIGMOID_BACKEND", name))).output();
    let output = output.unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
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
fn the_backend_used_comes_with_the_reason() {
    let best = Backend::available().next().unwrap();
    let text = info(None);
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
