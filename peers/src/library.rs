//! This library: each tier on each backend that the CPU has.

use sigmoid::{Activation, Backend, FromOutput, Sigmoid};

use crate::subjects::{Float, Maker, Operation, Run, Subject};

pub fn subjects<T: Float>() -> Vec<Subject<T>> {
    let on = |backend| {
        [
            tier("sigmoid", Sigmoid.on(backend), backend),
            tier("sigmoid, fast", Sigmoid.fast().on(backend), backend),
        ]
    };
    Backend::available().flat_map(on).flatten().collect()
}

fn tier<T: Float>(name: &str, f: impl FromOutput + 'static, backend: Backend) -> [Subject<T>; 3] {
    let subject = |operation, run| Subject {
        name: format!("{name} ({backend})"),
        class: backend.name(),
        maker: Maker::ThisLibrary,
        operation,
        run,
    };
    let forward: Run<T> = Box::new(move |x, y| f.forward(x, y));
    let gradient: Run<T> = Box::new(move |x, dydx| f.gradient(x, dydx));
    let from_output: Run<T> = Box::new(move |y, dydx| {
        T::ones().with_borrow_mut(|ones| {
            if ones.len() < y.len() {
                ones.resize(y.len(), T::ONE);
            }
            f.backward_from_output(y, &ones[..y.len()], dydx);
        });
    });
    [
        subject(Operation::Sigmoid, forward),
        subject(Operation::Gradient, gradient),
        subject(Operation::GradientFromOutput, from_output),
    ]
}
