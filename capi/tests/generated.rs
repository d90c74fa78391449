//! `src/functions.rs`, made from the list below, and `include/sigmoid.h`, made from the sources, are
//! as they would be made now.
//!
//! `UPDATE_EXPECT=1 cargo test -p sigmoid-capi --test generated` makes them anew.

use std::env;

use cbindgen::{Builder, Config};
use expect_test::expect_file;
use sigmoid::Function;

/// All functions, in the order of [`Function::ALL`].
const EXPORTED: &[Exported] =
    &[Exported { name: "sigmoid", rust: "Sigmoid", formula: "1/(1 + e^-x)", from_output: true }];

/// A function that C can call.
struct Exported {
    name: &'static str,
    /// Its value in Rust.
    rust: &'static str,
    formula: &'static str,
    /// Whether its gradient can be told from its output.
    from_output: bool,
}

const FORMS: [Form; 5] = [
    Form { name: "forward", inputs: &["x"], outputs: &["y"], equation: "y[i] = f(x[i])" },
    Form { name: "gradient", inputs: &["x"], outputs: &["dydx"], equation: "dydx[i] = f'(x[i])" },
    Form {
        name: "forward_and_gradient",
        inputs: &["x"],
        outputs: &["y", "dydx"],
        equation: "y[i] = f(x[i]) and dydx[i] = f'(x[i])",
    },
    Form {
        name: "backward",
        inputs: &["x", "grad_y"],
        outputs: &["grad_x"],
        equation: "grad_x[i] = grad_y[i]*f'(x[i])",
    },
    Form {
        name: "backward_from_output",
        inputs: &["y", "grad_y"],
        outputs: &["grad_x"],
        equation: "grad_x[i] = grad_y[i]*f'(x[i]), told from y[i] = f(x[i])",
    },
];

/// A form of a function, as `src/forms.rs` has it.
struct Form {
    name: &'static str,
    inputs: &'static [&'static str],
    outputs: &'static [&'static str],
    equation: &'static str,
}

#[test]
fn every_function_is_exported() {
    let exported: Vec<_> = EXPORTED.iter().map(|function| function.name).collect();
    let all: Vec<_> = Function::ALL.iter().map(|function| function.name()).collect();
    assert_eq!(exported, all);
}

#[test]
fn files_are_up_to_date() {
    expect_file!["../src/functions.rs"].assert_eq(&functions());
    // It reads what the line above has written.
    expect_file!["../include/sigmoid.h"].assert_eq(&header());
}

fn header() -> String {
    let package = env!("CARGO_MANIFEST_DIR");
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
    let mut values: Vec<_> = EXPORTED.iter().map(|function| function.rust).collect();
    values.extend(["Activation"]);
    values.sort();
    let mut text = format!(
        "//! The exported functions. Made by `tests/generated.rs`: do not edit.

use sigmoid::{{{}}};

use crate::forms::{{backward, backward_from_output, forward, forward_and_gradient, gradient}};
",
        values.join(", ")
    );
    for function in EXPORTED {
        for form in &FORMS {
            if form.name == "backward_from_output" && !function.from_output {
                continue;
            }
            for element in ["f32", "f64"] {
                for fast in [false, true] {
                    text += &exported(function, form, element, fast);
                }
            }
        }
    }
    text
}

/// A function that C can call. `sigmoid_sigmoid_forward_f32` is `sigmoid_f32` for short.
fn exported(function: &Exported, form: &Form, element: &str, fast: bool) -> String {
    let Exported { name: function, rust, formula, .. } = function;
    let Form { name: form, inputs, outputs, equation } = form;
    let tier = if fast { "fast" } else { "" };
    let words = ["sigmoid", function, form, element, tier];
    let omitted = ["", "forward"];
    let mut name: Vec<_> = words.into_iter().filter(|word| !omitted.contains(word)).collect();
    name.dedup();
    let name = name.join("_");

    let pointers = [(inputs, "const"), (outputs, "mut")];
    let mut parameters: Vec<_> = pointers
        .iter()
        .flat_map(|(names, kind)| {
            names.iter().map(move |name| format!("{name}: *{kind} {element}"))
        })
        .collect();
    parameters.push("n: usize".to_owned());
    let arguments = [*inputs, *outputs, &["n"]].concat().join(", ");
    let mut signature = format!("pub unsafe extern \"C\" fn {name}({}) {{", parameters.join(", "));
    if signature.len() > 100 {
        signature = format!(
            "pub unsafe extern \"C\" fn {name}(\n    {},\n) {{",
            parameters.join(",\n    ")
        );
    }
    let (value, note) =
        if fast { (format!("{rust}.fast()"), "; fast") } else { (rust.to_string(), "") };
    format!(
        "
/// {equation}, where f(x) = {formula}{note}.
#[unsafe(no_mangle)]
{signature}
    let name = \"{name}\";
    // SAFETY: the caller's word.
    unsafe {{ {form}(name, {value}, {arguments}) }}
}}
"
    )
}
