//! The functions of the C library, and its header, which cbindgen makes of the sources.

use cbindgen::{Builder, Config};
use expect_test::expect_file;
use sigmoid::Function;

use crate::{Form, forms_of};

/// That of rustfmt.
const MAX_WIDTH: usize = 100;

#[test]
fn functions_and_header() {
    expect_file!["../../capi/src/functions.rs"].assert_eq(&functions());
    // It reads what the line above has written.
    expect_file!["../../capi/include/sigmoid.h"].assert_eq(&header());
}

fn header() -> String {
    let package = concat!(env!("CARGO_MANIFEST_DIR"), "/capi");
    let config = Config::from_file(format!("{package}/cbindgen.toml")).unwrap();
    let sources = ["version", "backend", "functions"];
    let builder = sources.iter().fold(Builder::new().with_config(config), |builder, source| {
        builder.with_src(format!("{package}/src/{source}.rs"))
    });
    let mut header = Vec::new();
    builder.generate().unwrap().write(&mut header);
    String::from_utf8(header).unwrap()
}

fn functions() -> String {
    let mut text = "\
//! The functions that C can call. Made by `tests/generated` of the workspace: do not edit.

use half::{bf16, f16};
use sigmoid::Activation;

use crate::forms::{
    backward, backward_from_output, forward, forward_and_gradient, gradient, valid,
};
"
    .to_owned();
    for &function in Function::ALL {
        for form in forms_of(function) {
            for element in ["f32", "f64", "f16", "bf16"] {
                for tier in ["", "fast"] {
                    text += &definition(function, form, element, tier);
                }
            }
        }
    }
    text
}

fn definition(function: Function, form: &Form, element: &str, tier: &str) -> String {
    let Form { name: form, inputs, outputs, equation } = form;
    let symbol = symbol(function.name(), form, element, tier);
    let (method, note) = if tier == "fast" { (".fast()", "; fast") } else { ("", "") };
    let numbers: Vec<&str> = function.parameters().map(|(name, _)| name).collect();
    let mut rust = format!("sigmoid::{}", type_name(function));
    if !numbers.is_empty() {
        rust = format!("valid(name, {rust}::new({}))", numbers.join(", "));
    }

    let mut doc = format!("/// {equation}, where f(x) = {}{note}.", function.formula());
    if doc.len() > MAX_WIDTH {
        doc = doc.replace(", where", ",\n/// where");
    }

    let numbers_as = numbers.iter().map(|name| format!("{name}: f64"));
    let inputs_as = inputs.iter().map(|name| format!("{name}: *const {element}"));
    let outputs_as = outputs.iter().map(|name| format!("{name}: *mut {element}"));
    let buffers_as = inputs_as.chain(outputs_as).chain(["n: usize".to_owned()]);
    let parameters: Vec<_> = numbers_as.chain(buffers_as).collect();
    let arguments = [inputs, outputs, &["n"][..]].concat().join(", ");

    let on_one_line = format!("extern \"C\" fn {symbol}({}) {{", parameters.join(", "));
    let signature = if on_one_line.len() <= MAX_WIDTH - "pub unsafe ".len() {
        on_one_line
    } else {
        format!("extern \"C\" fn {symbol}(\n    {},\n) {{", parameters.join(",\n    "))
    };
    format!(
        r#"
{doc}
#[unsafe(no_mangle)]
pub unsafe {signature}
    let name = "{symbol}";
    let f = {rust};
    // SAFETY: the caller's word.
    unsafe {{ {form}(name, move || f{method}, {arguments}) }}
}}
"#
    )
}

/// The name in C: `sigmoid_f32` is short for `sigmoid_sigmoid_forward_f32`.
fn symbol(function: &str, form: &str, element: &str, tier: &str) -> String {
    let mut words = vec!["sigmoid", function, form, element, tier];
    words.dedup();
    words.retain(|word| !["forward", ""].contains(word));
    words.join("_")
}

/// As the variant of [`Function`] has it.
fn type_name(function: Function) -> String {
    let text = format!("{function:?}");
    text.split('(').next().unwrap_or_default().to_owned()
}
