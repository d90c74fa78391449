//! What is published of each function's errors, as texts.

use sigmoid::Function;
use sigmoid_reference::{
    Element, Reference, SLOPE_FROM_OUTPUT, TANH_FROM_OUTPUT, Tier, published_bound,
    values_and_gradients,
};

/// What is published about a function: where it depends on the parameters, for each kind of them.
pub fn rows_of(function: Function) -> Vec<(&'static str, Reference)> {
    let parameters: Vec<f64> = function.parameters().map(|(_, value)| value).collect();
    let [value, gradient] = values_and_gradients(function.name(), parameters)
        .unwrap_or_else(|| panic!("no references for {function}"));
    let from_output = |reference| {
        vec![("value", value), ("gradient", gradient), ("gradient from output", reference)]
    };
    match function.name() {
        "sigmoid" => from_output(SLOPE_FROM_OUTPUT),
        "tanh" => from_output(TANH_FROM_OUTPUT),
        "swish" => vec![
            ("value", value.with([1.702])),
            ("value, `alpha` a power of 2", value),
            ("gradient", gradient),
        ],
        "softplus" => vec![
            ("value", value.with([1.702])),
            ("value, `beta` a power of 2", value),
            ("gradient", gradient.with([1.702])),
            ("gradient, `beta` a power of 2", gradient),
        ],
        "celu" => vec![
            ("value", value),
            ("gradient", gradient.with([1.702])),
            ("gradient, `alpha` a power of 2", gradient),
        ],
        "scaled_sigmoid" => vec![
            ("value", value.with([1.0, -1.0, 2.0])),
            ("value, opposite limits", value.with([1.0, -1.0, 1.0])),
            ("value, a limit of 0", value.with([1.702, 0.0, 1.0])),
            ("value, a limit of 0, `slope` a power of 2", value),
            ("gradient", gradient.with([1.702, 0.0, 1.0])),
            ("gradient, `slope` a power of 2", gradient),
        ],
        _ => vec![("value", value), ("gradient", gradient)],
    }
}

/// In f32, in f64, there on `scalar`, and at the fast tier in f32 and in f64.
pub fn cells(reference: &Reference) -> [String; 5] {
    [
        cell::<f32>(reference, Tier::Default, "neon", &[]),
        cell::<f64>(reference, Tier::Default, "neon", &[]),
        cell::<f64>(reference, Tier::Default, "scalar", &[]),
        cell::<f32>(reference, Tier::Fast, "neon", &["avx512", "avx2", "scalar"]),
        cell::<f64>(reference, Tier::Fast, "neon", &["avx512", "avx2", "scalar"]),
    ]
}

/// The bound on a backend, and on others if it differs there.
fn cell<T: Element>(reference: &Reference, tier: Tier, usual: &str, others: &[&str]) -> String {
    let bound = |backend| published_bound::<T>(reference, tier, backend);
    let usual = bound(usual);
    let number = if usual.ulp == 0.5 { "½".to_owned() } else { usual.ulp.to_string() };
    let exceptions = others.iter().filter(|&&backend| bound(backend).ulp != usual.ulp);
    let exceptions = exceptions.map(|&backend| format!("`{backend}` {}", bound(backend).ulp));
    let exceptions = match exceptions.collect::<Vec<_>>() {
        none if none.is_empty() => String::new(),
        some => format!(" ({})", some.join(", ")),
    };
    // A bar would end the cell.
    (number + usual.words + &exceptions).replace('|', "\\|")
}
