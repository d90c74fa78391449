//! What is made of [`Function::ALL`] and of the published bounds is as it would be made now: tables in the
//! documents, the functions of C, those of Python.
//!
//!     UPDATE_EXPECT=1 cargo test --test generated     # makes it anew

mod bounds;
mod c;
mod python;
mod tables;

use sigmoid::Function;

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

/// A form of a function.
struct Form {
    name: &'static str,
    inputs: &'static [&'static str],
    outputs: &'static [&'static str],
    equation: &'static str,
}

/// The forms that a function has.
fn forms_of(function: Function) -> impl Iterator<Item = &'static Form> {
    let has = move |form: &&Form| form.name != "backward_from_output" || function.is_from_output();
    FORMS.iter().filter(has)
}
