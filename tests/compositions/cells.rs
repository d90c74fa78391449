//! Cells, against plain loops.

use sigmoid::{Activation, GateOrder, GruCell, LstmCell, Sigmoid, Tanh, Tier};

use crate::number::{Number, Real, assert_same, for_each_type, numbers, round, widen};

for_each_type! {
    lstm_is_its_loop
    lstm_backward_is_its_loop
    gru_is_its_loop
    gru_backward_is_its_loop
    gru_in_two_steps_is_its_loop
}

/// Units and sequences: within a block, at its end and beyond it.
const SHAPES: [(usize, usize); 5] = [(1, 1), (3, 2), (256, 1), (257, 2), (600, 1)];

const ORDERS: [GateOrder; 2] = [GateOrder::Onnx, GateOrder::Torch];

/// The gate at that position of each row, one sequence after the other.
fn gate<T: Copy>(all: &[T], hidden: usize, gates: usize, position: usize) -> Vec<T> {
    all.chunks(gates * hidden).flat_map(|row| row[position * hidden..][..hidden].to_vec()).collect()
}

fn value<W: Real>(f: impl Activation, x: &[W]) -> Vec<W> {
    let mut y = x.to_vec();
    f.forward(x, &mut y);
    y
}

fn with_gradient<W: Real>(f: impl Activation, x: &[W]) -> [Vec<W>; 2] {
    let (mut y, mut dydx) = (x.to_vec(), x.to_vec());
    f.forward_and_gradient(x, &mut y, &mut dydx);
    [y, dydx]
}

/// Input, forget, cell and output gate.
fn of_lstm(order: GateOrder) -> [usize; 4] {
    match order {
        GateOrder::Onnx => [0, 2, 3, 1],
        GateOrder::Torch => [0, 1, 2, 3],
    }
}

/// Update, reset and hidden gate.
fn of_gru(order: GateOrder) -> [usize; 3] {
    match order {
        GateOrder::Onnx => [0, 1, 2],
        GateOrder::Torch => [1, 0, 2],
    }
}

/// For each shape and order.
fn for_each(mut check: impl FnMut(usize, usize, GateOrder)) {
    for (hidden, rows) in SHAPES {
        for order in ORDERS {
            check(hidden, hidden * rows, order);
        }
    }
}

mod each {
    use super::*;

    pub fn lstm_is_its_loop<T: Number>() {
        for_each(|hidden, len, order| {
            for tier in [Tier::Default, Tier::Fast] {
                let (gates, c) = (numbers::<T>(1, 4 * len), numbers::<T>(2, len));
                let [i, f, g, o] =
                    of_lstm(order).map(|position| widen(&gate(&gates, hidden, 4, position)));
                let [i, f, o] = [i, f, o].map(|x| value(Sigmoid.at(tier), &x));
                let g = value(Tanh.at(tier), &g);
                let wide_c = widen(&c);
                let expected_c: Vec<T> = round((0..len).map(|k| f[k] * wide_c[k] + i[k] * g[k]));
                let t = value(Tanh.at(tier), &widen(&expected_c));
                let expected_h: Vec<T> = round((0..len).map(|k| o[k] * t[k]));

                let (mut c_out, mut h) = (c.clone(), c.clone());
                LstmCell::new(hidden).order(order).at(tier).forward(&gates, &c, &mut c_out, &mut h);
                assert_same(&c_out, &expected_c);
                assert_same(&h, &expected_h);
            }
        });
    }

    pub fn lstm_backward_is_its_loop<T: Number>() {
        for_each(|hidden, len, order| {
            let gates = numbers::<T>(1, 4 * len);
            let [c, c_out, grad_h, grad_c_out] = [2, 3, 4, 5].map(|seed| numbers::<T>(seed, len));
            let positions = of_lstm(order);
            let of = |k: usize| widen(&gate(&gates, hidden, 4, positions[k]));
            let [[i, di], [f, df], [o, d_o]] = [0, 1, 3].map(|k| with_gradient(Sigmoid, &of(k)));
            let [g, dg] = with_gradient(Tanh, &of(2));
            let [t, dt] = with_gradient(Tanh, &widen(&c_out));
            let [wide_c, by_h, by_c] = [&c, &grad_h, &grad_c_out].map(|x| widen(x));
            let d: Vec<_> = (0..len).map(|k| by_c[k] + by_h[k] * o[k] * dt[k]).collect();
            let expected: [Vec<T>; 4] = [
                round((0..len).map(|k| d[k] * g[k] * di[k])),
                round((0..len).map(|k| d[k] * wide_c[k] * df[k])),
                round((0..len).map(|k| d[k] * i[k] * dg[k])),
                round((0..len).map(|k| by_h[k] * t[k] * d_o[k])),
            ];
            let expected_c: Vec<T> = round((0..len).map(|k| d[k] * f[k]));

            let (mut grad_gates, mut grad_c) = (gates.clone(), c.clone());
            LstmCell::new(hidden).order(order).backward(
                [&gates, &c, &c_out],
                [&grad_h, &grad_c_out],
                [&mut grad_gates, &mut grad_c],
            );
            assert_same(&grad_c, &expected_c);
            for (position, expected) in positions.into_iter().zip(&expected) {
                assert_same(&gate(&grad_gates, hidden, 4, position), expected);
            }
        });
    }

    pub fn gru_is_its_loop<T: Number>() {
        for_each(|hidden, len, order| {
            let [of_x, of_h] = [1, 2].map(|seed| numbers::<T>(seed, 3 * len));
            let h = numbers::<T>(3, len);
            let [x, y] = [&of_x, &of_h]
                .map(|all| of_gru(order).map(|position| widen(&gate(all, hidden, 3, position))));
            let sum = |k: usize| -> Vec<_> { (0..len).map(|i| x[k][i] + y[k][i]).collect() };
            let [z, _] = with_gradient(Sigmoid, &sum(0));
            let [r, _] = with_gradient(Sigmoid, &sum(1));
            let inner: Vec<_> = (0..len).map(|i| x[2][i] + r[i] * y[2][i]).collect();
            let [n, _] = with_gradient(Tanh, &inner);
            let (one, wide_h) = (T::Real::new(1.0), widen(&h));
            let expected: Vec<T> = round((0..len).map(|i| (one - z[i]) * n[i] + z[i] * wide_h[i]));

            let mut h_out = h.clone();
            GruCell::new(hidden).order(order).forward(&of_x, &of_h, &h, &mut h_out);
            assert_same(&h_out, &expected);
        });
    }

    pub fn gru_backward_is_its_loop<T: Number>() {
        for_each(|hidden, len, order| {
            let [of_x, of_h] = [1, 2].map(|seed| numbers::<T>(seed, 3 * len));
            let [h, grad] = [3, 4].map(|seed| numbers::<T>(seed, len));
            let positions = of_gru(order);
            let [x, y] = [&of_x, &of_h]
                .map(|all| positions.map(|position| widen(&gate(all, hidden, 3, position))));
            let sum = |k: usize| -> Vec<_> { (0..len).map(|i| x[k][i] + y[k][i]).collect() };
            let [z, dz] = with_gradient(Sigmoid, &sum(0));
            let [r, dr] = with_gradient(Sigmoid, &sum(1));
            let inner: Vec<_> = (0..len).map(|i| x[2][i] + r[i] * y[2][i]).collect();
            let [n, dn] = with_gradient(Tanh, &inner);
            let (one, wide_h, wide_grad) = (T::Real::new(1.0), widen(&h), widen(&grad));
            let d_n: Vec<_> = (0..len).map(|i| wide_grad[i] * (one - z[i]) * dn[i]).collect();
            let of_z: Vec<T> = round((0..len).map(|i| wide_grad[i] * (wide_h[i] - n[i]) * dz[i]));
            let of_r: Vec<T> = round((0..len).map(|i| d_n[i] * y[2][i] * dr[i]));
            let of_n: [Vec<T>; 2] =
                [round(d_n.iter().copied()), round((0..len).map(|i| d_n[i] * r[i]))];

            let [mut grad_of_x, mut grad_of_h] = [of_x.clone(), of_h.clone()];
            let mut grad_h = h.clone();
            GruCell::new(hidden).order(order).backward(
                [&of_x, &of_h, &h],
                &grad,
                [&mut grad_of_x, &mut grad_of_h, &mut grad_h],
            );
            assert_same(&grad_h, &round::<T>((0..len).map(|i| wide_grad[i] * z[i])));
            for (all, of_n) in [&grad_of_x, &grad_of_h].into_iter().zip(&of_n) {
                for (position, expected) in positions.into_iter().zip([&of_z, &of_r, of_n]) {
                    assert_same(&gate(all, hidden, 3, position), expected);
                }
            }
        });
    }

    pub fn gru_in_two_steps_is_its_loop<T: Number>() {
        for_each(|hidden, len, order| {
            let gates = numbers::<T>(1, 3 * len);
            let [h, grad, grad_reset] = [2, 3, 4].map(|seed| numbers::<T>(seed, len));
            let positions = of_gru(order);
            let of = |k: usize| widen(&gate(&gates, hidden, 3, positions[k]));
            let [[z, dz], [r, dr]] = [0, 1].map(|k| with_gradient(Sigmoid, &of(k)));
            let [n, dn] = with_gradient(Tanh, &of(2));
            let one = T::Real::new(1.0);
            let [wide_h, by_out, by_reset] = [&h, &grad, &grad_reset].map(|x| widen(x));
            let cell = GruCell::new(hidden).order(order);

            let mut out = h.clone();
            cell.reset(&gates, &h, &mut out);
            assert_same(&out, &round::<T>((0..len).map(|i| r[i] * wide_h[i])));
            cell.update(&gates, &h, &mut out);
            let expected = (0..len).map(|i| (one - z[i]) * n[i] + z[i] * wide_h[i]);
            assert_same(&out, &round::<T>(expected));

            let (mut grad_gates, mut grad_h) = (gates.clone(), h.clone());
            cell.update_backward([&gates, &h], &grad, [&mut grad_gates, &mut grad_h]);
            let of_h: Vec<T> = round((0..len).map(|i| by_out[i] * z[i]));
            assert_same(&grad_h, &of_h);
            let untouched = gate(&gates, hidden, 3, positions[1]);
            assert_same(&gate(&grad_gates, hidden, 3, positions[1]), &untouched);
            cell.reset_backward([&gates, &h], &grad_reset, [&mut grad_gates, &mut grad_h]);
            let so_far = widen(&of_h);
            assert_same(&grad_h, &round::<T>((0..len).map(|i| so_far[i] + by_reset[i] * r[i])));
            let expected: [Vec<T>; 3] = [
                round((0..len).map(|i| by_out[i] * (wide_h[i] - n[i]) * dz[i])),
                round((0..len).map(|i| by_reset[i] * wide_h[i] * dr[i])),
                round((0..len).map(|i| by_out[i] * (one - z[i]) * dn[i])),
            ];
            for (position, expected) in positions.into_iter().zip(&expected) {
                assert_same(&gate(&grad_gates, hidden, 3, position), expected);
            }
        });
    }
}

fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// `x·Wᵀ + bias`.
fn product(x: &[f64], weights: impl Fn(usize, usize) -> f64, rows: usize) -> Vec<f64> {
    (0..rows).map(|row| x.iter().enumerate().map(|(k, x)| x * weights(row, k)).sum()).collect()
}

#[track_caller]
fn assert_close(found: &[f32], expected: &[f64]) {
    for (found, expected) in found.iter().zip(expected) {
        assert!((f64::from(*found) - expected).abs() < 2e-7, "{found}, not {expected}");
    }
}

fn single(x: &[f64]) -> Vec<f32> {
    x.iter().map(|&x| x as f32).collect()
}

/// ONNX's examples `lstm_defaults` and `lstm_with_initial_bias`: all weights 0.1; and a sequence of two.
#[test]
fn lstm_examples_of_onnx() {
    for (inputs, hidden, bias, steps) in [(2, 3, 0.0, 1), (3, 4, 0.1, 1), (3, 4, 0.1, 2)] {
        for sequence in 0..3 {
            let [mut h, mut c] = [vec![0.0; hidden], vec![0.0; hidden]];
            let [mut cell_h, mut cell_c] = [vec![0.0f32; hidden], vec![0.0f32; hidden]];
            for step in 0..steps {
                let x: Vec<f64> =
                    (1..=inputs).map(|k| (inputs * (sequence + 3 * step) + k) as f64).collect();
                let of_x = product(&x, |_, _| 0.1, 4 * hidden);
                let of_h = product(&h, |_, _| 0.1, 4 * hidden);
                let gates: Vec<f64> = of_x.iter().zip(of_h).map(|(x, h)| x + h + bias).collect();
                let (mut c_out, mut h_out) = (cell_c.clone(), cell_h.clone());
                LstmCell::new(hidden).forward(&single(&gates), &cell_c, &mut c_out, &mut h_out);
                (cell_c, cell_h) = (c_out, h_out);
                for k in 0..hidden {
                    let [i, o, f, g] = [0, 1, 2, 3].map(|gate| gates[gate * hidden + k]);
                    c[k] = sigmoid(f) * c[k] + sigmoid(i) * g.tanh();
                    h[k] = sigmoid(o) * c[k].tanh();
                }
                assert_close(&cell_c, &c);
                assert_close(&cell_h, &h);
            }
        }
    }
}

/// ONNX's `gru_defaults` and `gru_with_initial_bias`, with `linear_before_reset` 0 and 1.
#[test]
fn gru_examples_of_onnx() {
    for (inputs, hidden, bias, linear_before_reset) in
        [(2, 5, 0.0, false), (3, 3, 0.1, false), (2, 5, 0.0, true), (3, 3, 0.1, true)]
    {
        for sequence in 0..3 {
            let cell = GruCell::new(hidden);
            let (mut h, mut cell_h) = (vec![0.0; hidden], vec![0.0f32; hidden]);
            for step in 0..2 {
                let x: Vec<f64> =
                    (1..=inputs).map(|k| (inputs * (sequence + 3 * step) + k) as f64).collect();
                let with_bias =
                    |x: Vec<f64>, bias: f64| -> Vec<f64> { x.iter().map(|x| x + bias).collect() };
                let of_x = with_bias(product(&x, |_, _| 0.1, 3 * hidden), bias);
                let of_h = product(&h, |_, _| 0.1, 3 * hidden);
                let gate =
                    |gate: usize, k: usize| of_x[gate * hidden + k] + of_h[gate * hidden + k];
                let reset: Vec<f64> = (0..hidden).map(|k| sigmoid(gate(1, k)) * h[k]).collect();
                let of_reset = product(&reset, |_, _| 0.1, hidden);
                let mut h_out = cell_h.clone();
                if linear_before_reset {
                    cell.forward(&single(&of_x), &single(&of_h), &cell_h, &mut h_out);
                } else {
                    let mut gates: Vec<f64> = of_x.iter().zip(&of_h).map(|(x, h)| x + h).collect();
                    cell.reset(&single(&gates), &cell_h, &mut h_out);
                    assert_close(&h_out, &reset);
                    for k in 0..hidden {
                        gates[2 * hidden + k] = of_x[2 * hidden + k] + of_reset[k];
                    }
                    cell.update(&single(&gates), &cell_h, &mut h_out);
                }
                cell_h = h_out;
                h = (0..hidden)
                    .map(|k| {
                        let inner = match linear_before_reset {
                            true => sigmoid(gate(1, k)) * of_h[2 * hidden + k],
                            false => of_reset[k],
                        };
                        let z = sigmoid(gate(0, k));
                        (1.0 - z) * (of_x[2 * hidden + k] + inner).tanh() + z * h[k]
                    })
                    .collect();
                assert_close(&cell_h, &h);
            }
        }
    }
}

/// The gradients are those of the outputs: differences tell.
#[test]
fn gradients_are_those_of_the_cells() {
    const STEP: f64 = 1e-6;
    let hidden = 3;
    let [gates, c, a, b] = [(1, 12), (2, 3), (3, 3), (4, 3)]
        .map(|(seed, len)| (0..len).map(|i| ((i * i + seed) as f64).sin()).collect::<Vec<f64>>());
    let lstm = LstmCell::new(hidden);
    let total = |gates: &[f64], c: &[f64]| -> f64 {
        let (mut c_out, mut h) = (c.to_vec(), c.to_vec());
        lstm.forward(gates, c, &mut c_out, &mut h);
        (0..hidden).map(|k| a[k] * h[k] + b[k] * c_out[k]).sum()
    };
    let (mut c_out, mut h) = (c.clone(), c.clone());
    lstm.forward(&gates, &c, &mut c_out, &mut h);
    let (mut grad_gates, mut grad_c) = (gates.clone(), c.clone());
    lstm.backward([&gates, &c, &c_out], [&a, &b], [&mut grad_gates, &mut grad_c]);
    let differences = |x: &[f64], f: &dyn Fn(&[f64]) -> f64| -> Vec<f64> {
        let at = |k: usize, step: f64| {
            let mut x = x.to_vec();
            x[k] += step;
            f(&x)
        };
        (0..x.len()).map(|k| (at(k, STEP) - at(k, -STEP)) / (2.0 * STEP)).collect()
    };
    let close = |found: &[f64], expected: Vec<f64>| {
        for (found, expected) in found.iter().zip(expected) {
            assert!((found - expected).abs() < 1e-8, "{found}, not {expected}");
        }
    };
    close(&grad_gates, differences(&gates, &|gates| total(gates, &c)));
    close(&grad_c, differences(&c, &|c| total(&gates, c)));

    let (of_x, of_h) = (&gates[..9], &gates[3..]);
    let gru = GruCell::new(hidden);
    let total = |of_x: &[f64], of_h: &[f64], h: &[f64]| -> f64 {
        let mut out = h.to_vec();
        gru.forward(of_x, of_h, h, &mut out);
        (0..hidden).map(|k| a[k] * out[k]).sum()
    };
    let [mut by_x, mut by_h, mut by_state] = [of_x.to_vec(), of_h.to_vec(), c.clone()];
    gru.backward([of_x, of_h, &c], &a, [&mut by_x, &mut by_h, &mut by_state]);
    close(&by_x, differences(of_x, &|of_x| total(of_x, of_h, &c)));
    close(&by_h, differences(of_h, &|of_h| total(of_x, of_h, &c)));
    close(&by_state, differences(&c, &|c| total(of_x, of_h, c)));
}

#[test]
#[should_panic(expected = "`4·c` has 12 elements, but `gates` has 11")]
fn lengths_are_checked() {
    LstmCell::new(3).forward(&[0.0f32; 11], &[0.0; 3], &mut [0.0; 3], &mut [0.0; 3]);
}

#[test]
#[should_panic(expected = "`h` has 4 elements, no multiple of the 3 units of the cell")]
fn whole_rows_are_checked() {
    GruCell::new(3).reset(&[0.0f32; 12], &[0.0; 4], &mut [0.0; 4]);
}
