//! This library: each function at each tier on each backend that the CPU has.

use std::sync::Mutex;

use sigmoid::{Activation, Backend, FromOutput, Function, Sigmoid, Tier};
use sigmoid_timing::{Buffer, Run};

use crate::subjects::{Float, Maker, Operation, Subject};

const TIERS: [Tier; 2] = [Tier::Default, Tier::Fast];

pub fn subjects<T: Float>() -> Vec<Subject<T>> {
    let on = |backend| {
        let forms_of = move |&function| TIERS.map(|tier| forms(function, tier, backend));
        let functions = Function::ALL.iter().flat_map(forms_of).flatten();
        functions.chain(TIERS.map(|tier| from_output(tier, backend)))
    };
    Backend::available().flat_map(on).collect()
}

/// Each form of a function.
fn forms<T: Float>(function: Function, tier: Tier, backend: Backend) -> [Subject<T>; 3] {
    let f = function.on(backend).at(tier);
    // Subjects have one output.
    let other = Mutex::new(Buffer::zeroed(0));
    let both: Run<T> = Box::new(move |x, dydx| {
        let mut y = other.lock().expect("no subject should panic");
        if y.len() < x.len() {
            *y = Buffer::zeroed(x.len());
        }
        f.forward_and_gradient(x, &mut y[..x.len()], dydx);
    });
    let subject = |operation: fn(Function) -> Operation, run| {
        subject(function, tier, operation(function), backend, run)
    };
    [
        subject(Operation::Function, Box::new(move |x, y| f.forward(x, y))),
        subject(Operation::Gradient, Box::new(move |x, dydx| f.gradient(x, dydx))),
        subject(Operation::GradientAndFunction, both),
    ]
}

fn from_output<T: Float>(tier: Tier, backend: Backend) -> Subject<T> {
    let f = Sigmoid.on(backend).at(tier);
    let run: Run<T> = Box::new(move |y, dydx| {
        T::ones().with_borrow_mut(|ones| {
            if ones.len() < y.len() {
                ones.resize(y.len(), T::from(1.0));
            }
            f.backward_from_output(y, &ones[..y.len()], dydx);
        });
    });
    subject(Function::Sigmoid, tier, Operation::GradientFromOutput, backend, run)
}

fn subject<T>(
    function: Function,
    tier: Tier,
    operation: Operation,
    backend: Backend,
    run: Run<T>,
) -> Subject<T> {
    let fast = if tier == Tier::Fast { ", fast" } else { "" };
    Subject {
        name: format!("{}{fast} ({backend})", function.name()),
        class: backend.name(),
        maker: Maker::Own(tier),
        operation,
        run,
    }
}
