//! Where there is something to see of a function.

use std::iter;

use sigmoid::Function;

use crate::subject::Number;

/// The parameters, in order, as those of `T` are.
pub fn parameters<T: Number>(function: Function) -> Vec<f64> {
    function.parameters().map(|(_, value)| T::new(value).to_f64()).collect()
}

/// What x is multiplied by, about.
pub fn steepness<T: Number>(function: Function) -> f64 {
    let steepness = match (function.name(), &*parameters::<T>(function)) {
        ("swish", &[alpha]) | ("hard_sigmoid", &[alpha, _]) => alpha,
        ("scaled_sigmoid", &[slope, _, _]) => slope,
        ("softplus", &[beta]) => beta,
        ("celu", &[alpha]) => 1.0 / alpha,
        ("tanh", _) => 2.0,
        _ => 1.0,
    };
    if steepness == 0.0 { 1.0 } else { steepness }
}

/// `count` numbers in increasing order at which e^x is subnormal, or is so in proportion to the
/// parameters: from well before that to where all is 0. Then their negatives.
pub fn where_results_are_subnormal<T: Number>(function: Function, count: usize) -> Vec<T> {
    let ends = match (function.name(), T::BITS) {
        // e to the power of about x³/14.
        // e to the power of -x²/2.
        ("gelu", 32) => [12.0, 15.0],
        ("gelu", _) => [36.0, 40.0],
        ("gelu_tanh", 32) => [8.0, 14.0],
        ("gelu_tanh", _) => [20.0, 26.0],
        (_, 32) => [15.0, 200.0],
        (_, _) => [630.0, 850.0],
    };
    let [near, far] = ends.map(|end| end / steepness::<T>(function).abs());
    let step = (far - near) / count as f64;
    let magnitudes = (0..count).rev().map(|i| near + step * i as f64);
    let left: Vec<T> = magnitudes.map(|magnitude| T::new(-magnitude)).collect();
    let right = left.iter().map(|&x| T::new(-x.to_f64()));
    left.iter().copied().chain(right).collect()
}

/// Where the line changes its slope, where the result turns to 0, to its limit or to a subnormal
/// number, and up to two steps on both sides.
pub fn kinks<T: Number>(function: Function) -> Vec<T> {
    let of_name = match (function.name(), &*parameters::<T>(function)) {
        ("hard_sigmoid", &[alpha, beta]) if alpha != 0.0 => {
            vec![-beta / alpha, (1.0 - beta) / alpha]
        }
        ("logit", &[eps]) => vec![eps, 0.5, 1.0 - eps],
        ("hard_swish", _) => vec![-3.0, -1.5, 3.0],
        _ => vec![],
    };
    // σ is 1, less than the smallest normal number, and 0, in f32 and in f64.
    let of_sigmoid = [17.328_68, 87.336_54, 103.972_08, 36.736_800_569_677_1, 708.396, 745.133_22];
    let scaled = of_sigmoid.map(|x| x / steepness::<T>(function));
    let all = iter::once(0.0).chain(of_name).chain(scaled).flat_map(|x| [x, -x]);
    all.flat_map(|x| {
        let key = T::new(x).key();
        (key - 2..=key + 2).map(T::from_key)
    })
    .collect()
}
