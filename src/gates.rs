//! Gates: an activation times a second input, composed of entry points block by block.

use crate::backend::Backend;
use crate::block::{BLOCK, Block};
use crate::composed::{Composed, Forward, Gradient, Loop, Wide, for_each_element};
use crate::environment::Environment;

/// Where in a row the input of an activation stands, and where what it is multiplied by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GateLayout {
    /// The activation has the first half of the row: `silu_and_mul` of LLM runtimes.
    GateUp,
    /// It has the second half: `torch.nn.GLU`.
    UpGate,
    /// It has the first of each pair: gpt-oss.
    Interleaved,
}

/// What a gate is made of; all slices have one length.
#[derive(Clone, Copy)]
pub struct Gate<'g, T, F> {
    pub(crate) function: F,
    pub(crate) x: &'g [T],
    pub(crate) up: &'g [T],
    /// Of gpt-oss: `x` is no more, `up` within, and 1 is added to that.
    pub(crate) limit: Option<f64>,
}

/// Rows, each of which holds both inputs of a gate.
#[derive(Clone, Copy)]
pub struct Rows<'g, T, F> {
    pub(crate) function: F,
    pub(crate) x: &'g [T],
    pub(crate) row: usize,
    pub(crate) layout: GateLayout,
    pub(crate) limit: Option<f64>,
}

for_each_element! {
    /// The gates of an element type.
    trait Gated {
        fn forward(gate: Gate<'_, Self, Forward<'_, Self::Wide>>, y: &mut [Self]) = forward;
        /// `y` replaces `x`.
        fn in_place(function: Forward<'_, Self::Wide>, x: &mut [Self], up: &[Self]) = in_place;
        /// The gradients by `x` and by `up`.
        fn backward(
            gate: Gate<'_, Self, Gradient<'_, Self::Wide>>,
            grad_y: &[Self],
            grads: [&mut [Self]; 2],
        ) = backward;
        fn forward_rows(
            rows: Rows<'_, Self, Forward<'_, Self::Wide>>,
            y: &mut [Self],
        ) = forward_rows;
        fn backward_rows(
            rows: Rows<'_, Self, Gradient<'_, Self::Wide>>,
            grad_y: &[Self],
            grad_x: &mut [Self],
        ) = backward_rows;
    }
}

/// No more than the limit, if there is one.
#[inline(always)]
fn at_most<'w, W: Wide>(
    backend: Backend,
    limit: Option<W>,
    x: &'w [W],
    memory: &'w mut Block<W>,
) -> &'w [W] {
    let Some(limit) = limit else { return x };
    let limited = memory.zeros(x.len());
    backend.run(Loop(|| {
        limited.iter_mut().zip(x).for_each(|(y, &x)| *y = if x > limit { limit } else { x });
    }));
    limited
}

/// What the activation is multiplied by: `up` itself, or one more than `up` within the limit.
#[inline(always)]
fn factor<W: Wide>(limit: W, up: W) -> W {
    let up = if up > limit { limit } else { up };
    let up = if up < W::ZERO - limit { W::ZERO - limit } else { up };
    up + W::ONE
}

#[inline(always)]
fn forward<T: Composed>(gate: Gate<'_, T, Forward<'_, T::Wide>>, y: &mut [T]) {
    let _environment = Environment::default();
    let backend = Backend::detect();
    let Gate { function, x, up, limit } = gate;
    let limit = limit.map(T::Wide::of);
    let mut memory = [Block::UNINIT; 4];
    let [wide_x, wide_up, limited, product] = &mut memory;
    let product = product.zeros(x.len());
    for ((x, up), y) in x.chunks(BLOCK).zip(up.chunks(BLOCK)).zip(y.chunks_mut(BLOCK)) {
        let x = at_most(backend, limit, T::widened(backend, x, wide_x.uninit(x.len())), limited);
        let up = T::widened(backend, up, wide_up.uninit(up.len()));
        T::fill(backend, y, product, |y| {
            function(x, y);
            backend.run(Loop(|| match limit {
                None => y.iter_mut().zip(up).for_each(|(y, &up)| *y = *y * up),
                Some(limit) => {
                    y.iter_mut().zip(up).for_each(|(y, &up)| *y = *y * factor(limit, up));
                }
            }));
        });
    }
}

#[inline(always)]
fn backward<T: Composed>(
    gate: Gate<'_, T, Gradient<'_, T::Wide>>,
    grad_y: &[T],
    [grad_x, grad_up]: [&mut [T]; 2],
) {
    let _environment = Environment::default();
    let backend = Backend::detect();
    let Gate { function, x, up, limit } = gate;
    let limit = limit.map(T::Wide::of);
    let mut memory = [Block::UNINIT; 6];
    let [wide_x, wide_up, wide_grad, limited, y, dydx] = &mut memory;
    let (y, dydx) = (y.zeros(x.len()), dydx.zeros(x.len()));
    for at in (0..x.len()).step_by(BLOCK) {
        let here = at..x.len().min(at + BLOCK);
        let len = here.len();
        let (y, dydx) = (&mut y[..len], &mut dydx[..len]);
        let x = T::widened(backend, &x[here.clone()], wide_x.uninit(len));
        let up = &T::widened(backend, &up[here.clone()], wide_up.uninit(len))[..len];
        let grad_y = &T::widened(backend, &grad_y[here.clone()], wide_grad.uninit(len))[..len];
        function(at_most(backend, limit, x, limited), y, dydx);
        let x = &x[..len];
        backend.run(Loop(|| match limit {
            None => {
                for i in 0..len {
                    y[i] = grad_y[i] * y[i];
                    dydx[i] = grad_y[i] * up[i] * dydx[i];
                }
            }
            Some(limit) => {
                for i in 0..len {
                    let is_outside = up[i] > limit || up[i] < T::Wide::ZERO - limit;
                    let grad_up = grad_y[i] * y[i];
                    let grad_x = grad_y[i] * factor(limit, up[i]) * dydx[i];
                    y[i] = if is_outside { T::Wide::ZERO } else { grad_up };
                    dydx[i] = if x[i] > limit { T::Wide::ZERO } else { grad_x };
                }
            }
        }));
        T::narrow(backend, dydx, &mut grad_x[here.clone()]);
        T::narrow(backend, y, &mut grad_up[here]);
    }
}

#[inline(always)]
fn in_place<T: Composed>(function: Forward<'_, T::Wide>, x: &mut [T], up: &[T]) {
    let mut memory = Block::UNINIT;
    let copy = memory.zeros(x.len());
    for (y, up) in x.chunks_mut(BLOCK).zip(up.chunks(BLOCK)) {
        let x = &mut copy[..y.len()];
        x.copy_from_slice(y);
        forward(Gate { function, x, up, limit: None }, y);
    }
}

#[inline(always)]
fn forward_rows<T: Gated>(rows: Rows<'_, T, Forward<'_, T::Wide>>, y: &mut [T]) {
    let Rows { function, x, row, layout, limit } = rows;
    let half = row / 2;
    let mut memory = [Block::UNINIT; 2];
    for (x, y) in x.chunks_exact(row).zip(y.chunks_exact_mut(half)) {
        match layout {
            GateLayout::GateUp => {
                T::forward(Gate { function, x: &x[..half], up: &x[half..], limit }, y)
            }
            GateLayout::UpGate => {
                T::forward(Gate { function, x: &x[half..], up: &x[..half], limit }, y)
            }
            GateLayout::Interleaved => {
                for (pairs, y) in x.chunks(2 * BLOCK).zip(y.chunks_mut(BLOCK)) {
                    let [x, up] = separate(pairs, &mut memory);
                    T::forward(Gate { function, x, up, limit }, y);
                }
            }
        }
    }
}

#[inline(always)]
fn backward_rows<T: Gated>(
    rows: Rows<'_, T, Gradient<'_, T::Wide>>,
    grad_y: &[T],
    grad_x: &mut [T],
) {
    let Rows { function, x, row, layout, limit } = rows;
    let half = row / 2;
    let (mut memory, mut of_grads) = ([Block::UNINIT; 2], [Block::UNINIT; 2]);
    let inputs = x.chunks_exact(row).zip(grad_y.chunks_exact(half));
    for ((x, grad_y), grad_x) in inputs.zip(grad_x.chunks_exact_mut(row)) {
        let (x_first, x_second) = x.split_at(half);
        match layout {
            GateLayout::GateUp => {
                let (first, second) = grad_x.split_at_mut(half);
                T::backward(
                    Gate { function, x: x_first, up: x_second, limit },
                    grad_y,
                    [first, second],
                );
            }
            GateLayout::UpGate => {
                let (first, second) = grad_x.split_at_mut(half);
                T::backward(
                    Gate { function, x: x_second, up: x_first, limit },
                    grad_y,
                    [second, first],
                );
            }
            GateLayout::Interleaved => {
                let inputs = x.chunks(2 * BLOCK).zip(grad_y.chunks(BLOCK));
                for ((pairs, grad_y), grads) in inputs.zip(grad_x.chunks_mut(2 * BLOCK)) {
                    let [x, up] = separate(pairs, &mut memory);
                    let [one, other] = &mut of_grads;
                    let (one, other) = (one.zeros(x.len()), other.zeros(x.len()));
                    T::backward(Gate { function, x, up, limit }, grad_y, [&mut *one, &mut *other]);
                    for (pair, (&one, &other)) in
                        grads.chunks_exact_mut(2).zip(one.iter().zip(&*other))
                    {
                        pair.copy_from_slice(&[one, other]);
                    }
                }
            }
        }
    }
}

/// The first of each pair, and the second.
#[inline(always)]
fn separate<'m, T: Composed>(
    pairs: &[T],
    [firsts, seconds]: &'m mut [Block<T>; 2],
) -> [&'m [T]; 2] {
    let len = pairs.len() / 2;
    let (firsts, seconds) = (firsts.zeros(len), seconds.zeros(len));
    for ((first, second), pair) in firsts.iter_mut().zip(&mut *seconds).zip(pairs.chunks_exact(2)) {
        (*first, *second) = (pair[0], pair[1]);
    }
    [firsts, seconds]
}
