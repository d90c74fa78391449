//! The table of Python's ufuncs, with their documentation, and the stubs for type checkers.

use expect_test::expect_file;
use sigmoid::{Activation, FromOutput, Function};

use crate::bounds::{cells, rows_of};
use crate::{Form, forms_of};

#[test]
fn table_and_stubs() {
    expect_file!["../../python/src/table.rs"].assert_eq(&table());
    expect_file!["../../python/py_src/sigmoid/__init__.pyi"].assert_eq(&stub_of_package());
    expect_file!["../../python/py_src/sigmoid/fast.pyi"].assert_eq(&stub_of_fast());
    expect_file!["../../python/py_src/sigmoid/torch.pyi"].assert_eq(&stub_of_torch());
}

const TIERS: [(&str, &str); 2] = [("Default", "sigmoid"), ("Fast", "sigmoid.fast")];

/// What the examples show.
fn x(function: Function) -> [f32; 2] {
    match function {
        Function::Logit(_) => [0.25, 0.5],
        _ => [-1.0, 0.5],
    }
}

const GRAD_Y: f32 = 2.0;

/// All pairs of a function and a form that is a ufunc: it has one output.
fn ufuncs() -> impl Iterator<Item = (Function, &'static Form)> {
    let of_function = |&function| forms_of(function).map(move |form| (function, form));
    Function::ALL.iter().flat_map(of_function).filter(|(_, form)| form.outputs.len() == 1)
}

fn name(function: Function, form: &Form) -> String {
    match form.name {
        "forward" => function.name().to_owned(),
        form => format!("{}_{form}", function.name()),
    }
}

fn inputs(function: Function, form: &Form) -> String {
    let parameters: Vec<_> = function.parameters().map(|(name, _)| name).collect();
    [form.inputs, &parameters].concat().join(", ")
}

fn table() -> String {
    let mut text = "\
//! The ufuncs. Made by `tests/generated` of the workspace: do not edit.

use sigmoid::Tier;

use crate::operation::Form;
use crate::ufunc::Ufunc;

pub const UFUNCS: &[Ufunc] = &[
"
    .to_owned();
    for (tier, module) in TIERS {
        for (function, form) in ufuncs() {
            let variant: String = form.name.split('_').map(capitalised).collect();
            text += &format!(
                r#"    Ufunc {{
        name: "{}",
        function: "{}",
        form: Form::{variant},
        tier: Tier::{tier},
        doc: "\
{}",
    }},
"#,
                name(function, form),
                function.name(),
                documentation(function, form, module),
            );
        }
    }
    text + "];\n"
}

fn capitalised(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    first.to_uppercase() + rest
}

fn documentation(function: Function, form: &Form, module: &str) -> String {
    let name = name(function, form);
    let inputs = inputs(function, form);
    let value = match form.name {
        "forward" => function.formula().to_owned(),
        "gradient" => format!("f'(x), where f(x) = {}", function.formula()),
        "backward" => format!("grad_y*f'(x), where f(x) = {}", function.formula()),
        _ => format!("grad_y*f'(x), told from y = f(x) = {}", function.formula()),
    };
    let is_fast = module.ends_with("fast");
    let note = if is_fast { ", at the fast tier" } else { "" };
    format!(
        "\
{name}({inputs}) = {value}{note}.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.{}

{}
{}

Examples
--------
{}",
        parameters(function),
        errors(function, form, is_fast),
        of_float16(form, is_fast),
        example(function, form, module),
    )
}

fn parameters(function: Function) -> String {
    let names: Vec<_> = function.parameters().map(|(name, _)| name).collect();
    // Most take any number.
    let refused = [0.0, 1.0].into_iter().find_map(|value| function.with_parameters([value]).err());
    match (&names[..], refused) {
        ([], _) => String::new(),
        ([_], Some(error)) => {
            format!("\n{}.", error.to_string().replace('`', "").replace("f32", "float32"))
        }
        ([name], None) => format!(
            "
{name} must be 0, or a number that is finite and not 0 when rounded to float32."
        ),
        _ => format!(
            "
Each of {} must be 0, or a number that is finite and not 0 when rounded to float32.",
            names.join(", ")
        ),
    }
}

/// Errors of backward are those of the gradient, and one of a product.
fn errors(function: Function, form: &Form, is_fast: bool) -> String {
    let (of, label) = match form.name {
        "forward" => ("the result", "value"),
        "gradient" => ("the result", "gradient"),
        "backward" => ("f'(x), by which grad_y is multiplied", "gradient"),
        _ => ("f'(x), by which grad_y is multiplied, for this y", "gradient from output"),
    };
    let mut text = format!("Greatest error in ULP of {of}:\n\n");
    for (row, reference) in rows_of(function) {
        let (form, condition) = row.split_once(", ").unwrap_or((row, ""));
        if form != label {
            continue;
        }
        let [f32, f64, f64_on_scalar, fast_f32, fast_f64] =
            cells(&reference).map(|cell| cell.replace(['`', '\\'], ""));
        text += &match is_fast {
            true => format!("    float32 {fast_f32}; float64 {fast_f64}"),
            false if f64 == f64_on_scalar => format!("    float32 {f32}; float64 {f64}"),
            false => format!("    float32 {f32}; float64 {f64} (scalar {f64_on_scalar})"),
        };
        if !condition.is_empty() {
            text += &format!(", if {}", condition.replace('`', ""));
        }
        text += "\n";
    }
    if text.contains(" of 1/8") {
        text += "\nOf 1/8: in units of its last place, where the result is smaller.\n";
    }
    text
}

fn of_float16(form: &Form, is_fast: bool) -> &'static str {
    match (form.inputs, is_fast) {
        ([_], false) => "Float16 is correctly rounded.",
        ([_], true) => "Float16 is computed as float32, and rounded.",
        (_, false) => "For float16 f'(x) is correctly rounded, and the product rounded again.",
        (_, true) => {
            "For float16 f'(x) is computed as float32 and rounded, and the product rounded again."
        }
    }
}

/// Results at the default tier are the same everywhere, so they can be shown.
fn example(function: Function, form: &Form, module: &str) -> String {
    let grad_y = form.inputs.get(1).map(|_| GRAD_Y.to_string());
    let parameters = function.parameters().map(|(_, value)| value.to_string());
    let rest: Vec<_> = grad_y.into_iter().chain(parameters).collect();
    let call = |x: &str| {
        let arguments = [&[x.to_owned()], &rest[..]].concat().join(", ");
        format!("{module}.{}({arguments})", name(function, form))
    };
    let y = run(function, form);
    match module {
        "sigmoid" => format!(
            ">>> import numpy as np, sigmoid
>>> {}.tolist()
{:?}
",
            call(&format!("np.float32([{}, {}])", x(function)[0], x(function)[1])),
            y.map(f64::from)
        ),
        _ => format!(
            ">>> import sigmoid
>>> round(float({}), 4)
{:?}
",
            call("0.5"),
            (f64::from(y[1]) * 1e4).round() / 1e4
        ),
    }
}

fn run(function: Function, form: &Form) -> [f32; 2] {
    let (x, mut y) = (x(function), [0.0; 2]);
    match form.name {
        "forward" => function.forward(&x, &mut y),
        "gradient" => function.gradient(&x, &mut y),
        "backward" => function.backward(&x, &[GRAD_Y; 2], &mut y),
        _ => {
            let f = function.as_from_output().expect("it has that form");
            f.backward_from_output(&x, &[GRAD_Y; 2], &mut y);
        }
    }
    y
}

const MADE: &str = "# Made by `tests/generated` of the workspace: do not edit.\n";

fn stub_of_package() -> String {
    let functions = "
from . import fast as fast

__version__: str

def backend() -> str: ...
def available_backends() -> list[str]: ...
def get_num_threads() -> int: ...
def set_num_threads(n: int, /) -> None: ...
";
    stub(functions)
}

fn stub_of_fast() -> String {
    stub("")
}

fn stub(functions: &str) -> String {
    let ufunc = |(function, form)| {
        format!("{}: Final[np.ufunc]  # ({})\n", name(function, form), inputs(function, form))
    };
    let ufuncs: String = ufuncs().map(ufunc).collect();
    format!(
        "{MADE}from typing import Final

import numpy as np
{functions}
expit: Final[np.ufunc]  # (x)
{ufuncs}"
    )
}

fn stub_of_torch() -> String {
    let function = |function: &Function| {
        let parameters =
            function.parameters().map(|(name, value)| format!("{name}: float = {value:?}, "));
        let parameters: String = parameters.collect();
        format!(
            "def {}(x: Tensor, {parameters}*, fast: bool = False) -> Tensor: ...\n",
            function.name()
        )
    };
    let functions: String = Function::ALL.iter().map(function).collect();
    format!("{MADE}from torch import Tensor\n\n{functions}")
}
