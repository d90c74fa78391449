//! Gates, against loops over the activations.

use sigmoid::{
    Activation, Function, GateLayout, Gelu, Relu, Sigmoid, Silu, SwigluOai, Swish, Tier,
};
use sigmoid_reference::Format;

use crate::number::{Number, assert_same, for_each_type, numbers, round, widen};

for_each_type! {
    products_are_those_of_forward
    gradients_are_products
    rows_are_slices
    gpt_oss
    strided_rows
}

/// Around the length of a block.
const LENGTHS: [usize; 6] = [0, 1, 65, 1024, 1025, 2100];

const LAYOUTS: [GateLayout; 3] = [GateLayout::GateUp, GateLayout::UpGate, GateLayout::Interleaved];

/// A row of both inputs.
fn joined<T: Copy>(layout: GateLayout, x: &[T], up: &[T]) -> Vec<T> {
    match layout {
        GateLayout::GateUp => [x, up].concat(),
        GateLayout::UpGate => [up, x].concat(),
        GateLayout::Interleaved => x.iter().zip(up).flat_map(|(&x, &up)| [x, up]).collect(),
    }
}

mod each {
    use super::*;

    pub fn products_are_those_of_forward<T: Number>() {
        for &function in Function::ALL {
            for tier in [Tier::Default, Tier::Fast] {
                let f = function.at(tier);
                for len in LENGTHS {
                    let (mut x, up) = (numbers::<T>(1, len), numbers::<T>(2, len));
                    let mut y = widen(&x);
                    f.forward(&widen(&x), &mut y);
                    let expected: Vec<T> = round(y.iter().zip(widen(&up)).map(|(&y, up)| y * up));
                    let mut gated = x.clone();
                    f.gated(&x, &up, &mut gated);
                    assert_same(&gated, &expected);
                    f.gated_in_place(&mut x, &up);
                    assert_same(&x, &expected);
                }
            }
        }
    }

    pub fn gradients_are_products<T: Number>() {
        for &function in Function::ALL {
            for len in LENGTHS {
                let [x, up, grad] = [1, 2, 3].map(|seed| numbers::<T>(seed, len));
                let (mut y, mut dydx) = (widen(&x), widen(&x));
                function.forward_and_gradient(&widen(&x), &mut y, &mut dydx);
                let (wide_up, wide_grad) = (widen(&up), widen(&grad));
                let by_x = (0..len).map(|i| wide_grad[i] * wide_up[i] * dydx[i]);
                let by_up = (0..len).map(|i| wide_grad[i] * y[i]);
                let (mut grad_x, mut grad_up) = (x.clone(), x.clone());
                function.gated_backward(&x, &up, &grad, &mut grad_x, &mut grad_up);
                assert_same(&grad_x, &round::<T>(by_x));
                assert_same(&grad_up, &round::<T>(by_up));
            }
        }
    }

    pub fn rows_are_slices<T: Number>() {
        for layout in LAYOUTS {
            for half in [1, 3, 1100] {
                let rows: Vec<_> =
                    (0..4).map(|i| [1, 2, 3].map(|seed| numbers::<T>(seed + i, half))).collect();
                let x: Vec<T> = rows.iter().flat_map(|[x, up, _]| joined(layout, x, up)).collect();
                let grad: Vec<T> = rows.iter().flat_map(|[_, _, grad]| grad.clone()).collect();
                let (mut expected, mut expected_grads) = (vec![], vec![]);
                let (mut of_oai, mut oai_grads) = (vec![], vec![]);
                for [x, up, grad] in &rows {
                    let [mut y, mut grad_x, mut grad_up] = [(); 3].map(|()| x.clone());
                    Silu.gated(x, up, &mut y);
                    Silu.gated_backward(x, up, grad, &mut grad_x, &mut grad_up);
                    expected.extend_from_slice(&y);
                    expected_grads.extend(joined(layout, &grad_x, &grad_up));
                    SwigluOai::default().forward(x, up, &mut y);
                    SwigluOai::default().backward(x, up, grad, &mut grad_x, &mut grad_up);
                    of_oai.extend_from_slice(&y);
                    oai_grads.extend(joined(layout, &grad_x, &grad_up));
                }
                let (mut y, mut grad_x) = (grad.clone(), x.clone());
                Silu.gated_rows(&x, 2 * half, layout, &mut y);
                assert_same(&y, &expected);
                Silu.gated_rows_backward(&x, 2 * half, layout, &grad, &mut grad_x);
                assert_same(&grad_x, &expected_grads);
                SwigluOai::default().forward_rows(&x, 2 * half, layout, &mut y);
                assert_same(&y, &of_oai);
                SwigluOai::default().backward_rows(&x, 2 * half, layout, &grad, &mut grad_x);
                assert_same(&grad_x, &oai_grads);
            }
        }
    }

    /// As its source has it: `gate.clamp(max=limit)`, `up.clamp(-limit, limit)`, `(up + 1)·gate·σ(alpha·gate)`.
    pub fn gpt_oss<T: Number>() {
        for (alpha, limit) in [(1.702, 7.0), (1.0, 2.5), (-0.3, 100.0)] {
            let [x, up, grad] = [4, 5, 6].map(|seed| numbers::<T>(seed, 700));
            let bound = T::Real::new(limit).to_f64();
            let clamped: Vec<_> = widen(&x)
                .iter()
                .map(|x| if x.to_f64() > bound { T::Real::new(bound) } else { *x })
                .collect();
            let factors: Vec<_> = widen(&up)
                .iter()
                .map(|up| T::Real::new(up.to_f64().clamp(-bound, bound)) + T::Real::new(1.0))
                .collect();
            let (mut f, mut df) = (clamped.clone(), clamped.clone());
            Swish::new(alpha).unwrap().forward_and_gradient(&clamped, &mut f, &mut df);
            let oai = SwigluOai::new(alpha, limit).unwrap();
            let [mut y, mut grad_x, mut grad_up] = [(); 3].map(|()| x.clone());
            oai.forward(&x, &up, &mut y);
            assert_same(&y, &round::<T>(f.iter().zip(&factors).map(|(&f, &up)| f * up)));
            oai.backward(&x, &up, &grad, &mut grad_x, &mut grad_up);
            for i in 0..x.len() {
                let (x, up, grad) = (x[i].to_f64(), up[i].to_f64(), grad[i].widen());
                let by_x =
                    if x > bound { T::new(0.0) } else { T::round(grad * factors[i] * df[i]) };
                let by_up = if up.abs() > bound { T::new(0.0) } else { T::round(grad * f[i]) };
                assert!(grad_x[i].is(by_x), "{:?}, not {by_x:?}, at {x}", grad_x[i]);
                assert!(grad_up[i].is(by_up), "{:?}, not {by_up:?}, at {up}", grad_up[i]);
            }
        }
    }

    pub fn strided_rows<T: Number>() {
        for (row, stride_x, stride_y) in [(5, 5, 5), (3, 7, 4), (600, 601, 600), (1, 2, 9)] {
            let x = numbers::<T>(1, 3 * stride_x - (stride_x - row));
            let untouched = T::new(-777.0);
            let mut y = vec![untouched; 3 * stride_y];
            Gelu.forward_rows(&x, stride_x, &mut y, stride_y, row);
            for (x, y) in x.chunks(stride_x).zip(y.chunks(stride_y)) {
                let mut expected = x[..row].to_vec();
                Gelu.forward_in_place(&mut expected);
                assert_same(&y[..row], &expected);
                assert!(y[row..].iter().all(|y| y.is(untouched)));
            }
        }
    }
}

/// Named gates, by formulas of their own.
#[test]
fn known_values() {
    let (x, up) = ([0.0f32, 2.0, -3.0], [5.0, -1.0, 4.0]);
    let mut y = [0.0; 3];
    Relu.gated(&x, &up, &mut y);
    assert_eq!(y, [0.0, -2.0, 0.0]);
    Sigmoid.gated(&x, &up, &mut y);
    assert_eq!(y[0], 2.5);
    // 5·2·σ(2), computed by hand: σ(2) = 0.880797077977882.
    let mut y = [0.0f64];
    Silu.gated(&[2.0], &[5.0], &mut y);
    assert!((y[0] - 8.80797077977882).abs() < 1e-14);
}

#[test]
fn misuse_panics_at_the_callers_line() {
    let x = [0.0f32; 6];
    let mut y = [7.0; 5];
    let mut z = [7.0; 6];
    let message = |call: &mut dyn FnMut()| {
        let payload = std::panic::catch_unwind(std::panic::AssertUnwindSafe(call)).unwrap_err();
        payload.downcast_ref::<String>().expect("the panic has a message").clone()
    };
    let found = message(&mut || Silu.gated(&x, &x, &mut y));
    assert_eq!(found, "`x` has 6 elements, but `y` has 5");
    let found = message(&mut || Silu.gated(&x, &x[1..], &mut z));
    assert_eq!(found, "`x` has 6 elements, but `up` has 5");
    let found = message(&mut || Silu.gated_backward(&x, &x, &x[1..], &mut z, &mut y));
    assert_eq!(found, "`x` has 6 elements, but `grad_y` has 5");
    let found = message(&mut || Silu.gated_rows(&x, 3, GateLayout::GateUp, &mut y));
    assert_eq!(found, "rows have 3 elements, which is no pair of halves");
    let found = message(&mut || Silu.gated_rows(&x, 4, GateLayout::GateUp, &mut y));
    assert_eq!(found, "`x` has 6 elements, no multiple of the 4 of a row");
    let found = message(&mut || Silu.gated_rows(&x, 2, GateLayout::GateUp, &mut y));
    assert_eq!(found, "`x` has 6 elements, but `y` has 5, not half as many");
    let found = message(&mut || Silu.forward_rows(&x, 2, &mut z, 3, 3));
    assert_eq!(found, "rows have 3 elements, but `stride_x` is 2");
    let found = message(&mut || Silu.forward_rows(&x, 2, &mut z, 3, 2));
    assert_eq!(found, "`x` has 3 rows, but `y` has 2");
    assert_eq!((y, z), ([7.0; 5], [7.0; 6]));
    assert!(SwigluOai::new(1.0, 0.0).is_err() && SwigluOai::new(f64::NAN, 7.0).is_err());
}
