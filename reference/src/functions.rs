//! The functions. Each is one formula, evaluated in f64 and in multiple precision.

use crate::number::Number;
use crate::points;
use crate::reference::Reference;
use crate::ruler::Unit;

/// Declares functions: name, parameters to test with, least and greatest value, formula, and where it
/// deserves a look.
macro_rules! references {
    ($($(#[$doc:meta])* $NAME:ident $Id:ident = $name:literal $([$($parameter:literal),+])?, $range:expr, $formula:ident, $points:ident;)+) => {
        /// All of them, with some parameters that f32 has.
        pub const ALL: &[Reference] = &[$($NAME),+];

        /// Which function it is.
        #[derive(Clone, Copy, Debug)]
        pub(crate) enum Id {
            $($Id),+
        }

        $(
            $(#[$doc])*
            pub const $NAME: Reference = Reference {
                name: $name,
                range: $range,
                unit: Unit::OWN,
                id: Id::$Id,
                parameters: parameters!($($($parameter),+)?),
                quick: $formula,
                exact: $formula,
                exact_for_f32: $formula,
                points: points::$points,
            };
        )+
    };
}

macro_rules! parameters {
    () => {
        [0.0; 3]
    };
    ($($parameter:literal),+) => {
        [$($parameter),+]
    };
}

const ANY: (f64, f64) = (f64::NEG_INFINITY, f64::INFINITY);

references! {
    /// σ(x) = 1 / (1 + e⁻ˣ).
    SIGMOID Sigmoid = "sigmoid", (0.0, 1.0), sigmoid, sigmoid;
    /// σ′(x) = e⁻ˣ / (1 + e⁻ˣ)².
    SIGMOID_GRADIENT SigmoidGradient = "sigmoid gradient", (0.0, 0.25), sigmoid_gradient, sigmoid;
    /// σ′ as a function of y = σ(x): y · (1 − y).
    SLOPE_FROM_OUTPUT SlopeFromOutput = "slope from output", (f64::NEG_INFINITY, 0.25), slope_from_output, output;
    /// tanh′ as a function of y = tanh(x): (1 − y)·(1 + y).
    TANH_FROM_OUTPUT TanhFromOutput = "tanh slope from output", (f64::NEG_INFINITY, 1.0), tanh_from_output, output;
    /// The hyperbolic tangent.
    TANH Tanh = "tanh", (-1.0, 1.0), tanh, tanh;
    /// 1 − tanh².
    TANH_GRADIENT TanhGradient = "tanh gradient", (0.0, 1.0), tanh_gradient, tanh;
    /// x·σ(x).
    SILU Silu = "silu", (-0.28, f64::INFINITY), silu, silu;
    /// Its derivative.
    SILU_GRADIENT SiluGradient = "silu gradient", (-0.1, 1.1), silu_gradient, silu;
    /// x·σ(αx), of the parameter α.
    SWISH Swish = "swish" [1.75, 0.0, 0.0], ANY, swish, swish;
    /// Its derivative.
    SWISH_GRADIENT SwishGradient = "swish gradient" [1.75, 0.0, 0.0], (-0.1, 1.1), swish_gradient, swish;
    /// l + (h − l)·σ(sx), of the parameters s, l and h.
    SCALED_SIGMOID ScaledSigmoid = "scaled_sigmoid" [2.0, -1.0, 1.5], ANY, scaled_sigmoid, scaled_sigmoid;
    /// Its derivative.
    SCALED_SIGMOID_GRADIENT ScaledSigmoidGradient = "scaled_sigmoid gradient" [2.0, -1.0, 1.5], ANY, scaled_sigmoid_gradient, scaled_sigmoid;
    /// x·σ(2√(2/π)·(x + 0.044715·x³)).
    GELU_TANH GeluTanh = "gelu_tanh", (-0.18, f64::INFINITY), gelu_tanh, gelu_tanh;
    /// Its derivative.
    GELU_TANH_GRADIENT GeluTanhGradient = "gelu_tanh gradient", (-0.13, 1.13), gelu_tanh_gradient, gelu_tanh;
    /// x·tanh(ln(1 + eˣ)).
    MISH Mish = "mish", (-0.31, f64::INFINITY), mish, mish;
    /// Its derivative.
    MISH_GRADIENT MishGradient = "mish gradient", (-0.12, 1.1), mish_gradient, mish;
    /// αx + β between 0 and 1, of the parameters α and β.
    HARD_SIGMOID HardSigmoid = "hard_sigmoid" [0.1875, 0.5, 0.0], (0.0, 1.0), hard_sigmoid, hard_sigmoid;
    /// Its derivative.
    HARD_SIGMOID_GRADIENT HardSigmoidGradient = "hard_sigmoid gradient" [0.1875, 0.5, 0.0], ANY, hard_sigmoid_gradient, hard_sigmoid;
    /// x·(x + 3)/6, the second factor between 0 and 1.
    HARD_SWISH HardSwish = "hard_swish", (-0.38, f64::INFINITY), hard_swish, hard_swish;
    /// Its derivative.
    HARD_SWISH_GRADIENT HardSwishGradient = "hard_swish gradient", (-0.5, 1.5), hard_swish_gradient, hard_swish;
    /// eˣ.
    EXP Exp = "exp", (0.0, f64::INFINITY), exp, exp;
    /// Its derivative, which it is itself.
    EXP_GRADIENT ExpGradient = "exp gradient", (0.0, f64::INFINITY), exp, exp;
    /// x, for negative x α(eˣ − 1), of the parameter α.
    ELU Elu = "elu" [1.0, 0.0, 0.0], ANY, elu, elu;
    /// Its derivative.
    ELU_GRADIENT EluGradient = "elu gradient" [1.0, 0.0, 0.0], ANY, elu_gradient, elu;
    /// x, for negative x sx, of the parameter s.
    LEAKY_RELU LeakyRelu = "leaky_relu" [0.1875, 0.0, 0.0], ANY, leaky_relu, leaky_relu;
    /// Its derivative.
    LEAKY_RELU_GRADIENT LeakyReluGradient = "leaky_relu gradient" [0.1875, 0.0, 0.0], ANY, leaky_relu_gradient, leaky_relu;
    /// x, for negative x 0.
    RELU Relu = "relu", (0.0, f64::INFINITY), relu, relu;
    /// Its derivative.
    RELU_GRADIENT ReluGradient = "relu gradient", (0.0, 1.0), relu_gradient, relu;
}

/// The values and the gradients of the function of that name, with these parameters.
pub fn values_and_gradients(
    name: &str,
    parameters: impl IntoIterator<Item = f64> + Clone,
) -> Option<[Reference; 2]> {
    let named = |name: String| {
        let reference = ALL.iter().find(|reference| reference.name == name)?;
        Some(reference.with(parameters.clone()))
    };
    Some([named(name.to_owned())?, named(format!("{name} gradient"))?])
}

/// Their parameters.
pub(crate) type Parameters = [f64; 3];

/// Beyond this a factor of e^−|x| leaves nothing of x in any format.
const FAR: f64 = 4000.0;

fn one<N: Number>() -> N {
    N::from(1.0)
}

fn sigmoid<N: Number>(x: N, _: Parameters) -> N {
    let e = x.decay();
    let numerator = if x.is_negative() { e.clone() } else { one() };
    numerator / (one::<N>() + e)
}

fn sigmoid_gradient<N: Number>(x: N, _: Parameters) -> N {
    let e = x.decay();
    let sum = one::<N>() + e.clone();
    (e / (sum.clone() * sum)).less_a_trifle(&x)
}

fn slope_from_output<N: Number>(y: N, _: Parameters) -> N {
    y.clone() * (one::<N>() - y)
}

fn tanh<N: Number>(x: N, _: Parameters) -> N {
    x.tanh().less_a_trifle(&x)
}

fn tanh_gradient<N: Number>(x: N, none: Parameters) -> N {
    N::from(4.0) * sigmoid_gradient(x * N::from(2.0), none)
}

fn tanh_from_output<N: Number>(y: N, _: Parameters) -> N {
    (one::<N>() - y.clone()) * (one::<N>() + y)
}

fn silu<N: Number>(x: N, _: Parameters) -> N {
    swish(x, [1.0, 0.0, 0.0])
}

fn silu_gradient<N: Number>(x: N, _: Parameters) -> N {
    swish_gradient(x, [1.0, 0.0, 0.0])
}

fn swish<N: Number>(x: N, [alpha, ..]: Parameters) -> N {
    if alpha == 0.0 {
        return x / N::from(2.0);
    }
    let sign = N::from(alpha.signum());
    let x = (x * sign.clone()).at_least(-FAR / alpha.abs());
    sign * weighted(x.clone(), x * N::from(alpha.abs()))
}

fn swish_gradient<N: Number>(x: N, [alpha, ..]: Parameters) -> N {
    let far = if alpha == 0.0 { 0.0 } else { FAR / alpha.abs() };
    let x = x.at_least(-far).at_most(far);
    let scaled = x * N::from(alpha);
    slope_of_weighted(scaled.clone(), scaled)
}

/// σ(t)·(1 + r·σ(−t)).
fn slope_of_weighted<N: Number>(r: N, t: N) -> N {
    let e = t.decay();
    let whole = one::<N>() + e.clone();
    let [p, rest] = if t.is_negative() { [e, one()] } else { [one(), e] };
    p * (one::<N>() + r * (rest / whole.clone())) / whole
}

/// w·σ(t).
fn weighted<N: Number>(w: N, t: N) -> N {
    (w.clone() * sigmoid(t.clone(), [0.0; 3])).beside_half(&w, &t)
}

/// 1 − σ(t).
fn rest<N: Number>(t: N) -> N {
    sigmoid(N::from(0.0) - t, [0.0; 3])
}

fn scaled_sigmoid<N: Number>(x: N, [slope, low, high]: Parameters) -> N {
    if low == -high {
        // A sum of opposite numbers is 0, not -0.
        return N::from(high) * tanh(scaled(x, slope / 2.0), [0.0; 3]) + N::from(0.0);
    }
    let scaled = scaled(x, slope);
    let rising = N::from(high) * sigmoid(scaled.clone(), [0.0; 3]);
    let falling = N::from(low) * rest(scaled);
    // A sum with 0 would lose the sign of -0.
    match (low == 0.0, high == 0.0) {
        (true, _) => rising,
        (_, true) => falling,
        _ => rising + falling,
    }
}

fn scaled_sigmoid_gradient<N: Number>(x: N, [slope, low, high]: Parameters) -> N {
    let gradient = sigmoid_gradient(scaled(x, slope), [0.0; 3]);
    if low == high {
        return N::from(0.0) * gradient;
    }
    N::from(slope) * (N::from(high) - N::from(low)) * gradient
}

fn scaled<N: Number>(x: N, slope: f64) -> N {
    let far = if slope == 0.0 { 0.0 } else { FAR / slope.abs() };
    x.at_least(-far).at_most(far) * N::from(slope)
}

fn gelu_tanh<N: Number>(x: N, _: Parameters) -> N {
    let near = x.at_least(-100.0).at_most(100.0);
    weighted(x.at_least(-100.0), cubic(near, 1.0))
}

fn gelu_tanh_gradient<N: Number>(x: N, _: Parameters) -> N {
    let x = x.at_least(-100.0).at_most(100.0);
    let r = cubic(x.clone(), 1.0);
    slope_of_weighted(cubic(x, 3.0), r)
}

/// 2√(2/π)·(x + 0.044715·n·x³): for n = 3, x times the derivative.
pub(crate) fn cubic<N: Number>(x: N, n: f64) -> N {
    let factor = N::from(n * 44715.0) / N::from(1e6);
    N::from(2.0) * N::sqrt_2_over_pi() * x.clone() * (one::<N>() + factor * x.clone() * x)
}

/// With e = e^−|x|, tanh(ln(1 + eˣ)) is ((1 + eˣ)² − 1)/((1 + eˣ)² + 1).
fn mish<N: Number>(x: N, _: Parameters) -> N {
    let x = x.at_least(-FAR);
    let [factor, rise, whole, _] = mish_terms(&x);
    x * (factor * rise) / whole
}

/// The derivative of tanh(ln(1 + eˣ)) is 4eˣ(1 + eˣ)/((1 + eˣ)² + 1)².
fn mish_gradient<N: Number>(x: N, _: Parameters) -> N {
    let x = x.at_least(-FAR).at_most(FAR);
    let [factor, rise, whole, slope] = mish_terms(&x);
    factor * (rise + x * slope / whole.clone()) / whole
}

/// A factor f and (1 + eˣ)² − 1 = f·r, (1 + eˣ)² + 1, and 4eˣ(1 + eˣ) = f·s: f, r, the second and
/// s, all but f for positive x times e^−2x, and s once more.
fn mish_terms<N: Number>(x: &N) -> [N; 4] {
    let e = x.decay();
    let [one, two, four] = [1.0, 2.0, 4.0].map(N::from);
    let squared = e.clone() * e.clone();
    if x.is_negative() {
        let rise = e.clone() + two.clone();
        let whole = e.clone() * rise.clone() + two;
        [e.clone(), rise, whole, four * (one + e)]
    } else {
        let rise = one.clone() + two.clone() * e.clone();
        let whole = rise.clone() + two * squared.clone();
        [one.clone(), rise, whole, four * squared * (one + e)]
    }
}

fn hard_sigmoid<N: Number>(x: N, [alpha, beta, _]: Parameters) -> N {
    line(x, alpha, N::from(beta)).at_least(0.0).at_most(1.0)
}

fn hard_sigmoid_gradient<N: Number>(x: N, [alpha, beta, _]: Parameters) -> N {
    let above_0 = line(x.clone(), alpha, N::from(beta));
    let above_1 = line(x, alpha, N::from(beta) - one());
    let zero = N::from(0.0);
    let inside = zero.is_below(&above_0) && above_1.is_below(&zero);
    let gradient = step(above_0.clone(), if inside { alpha } else { 0.0 });
    gradient.unless_near_0(&above_0).unless_near_0(&above_1)
}

fn line<N: Number>(x: N, alpha: f64, beta: N) -> N {
    x.at_least(-1e300).at_most(1e300) * N::from(alpha) + beta
}

/// A value, unless x is NaN.
fn step<N: Number>(x: N, value: f64) -> N {
    x.at_least(0.0).at_most(0.0) + N::from(value)
}

fn hard_swish<N: Number>(x: N, _: Parameters) -> N {
    let x = x.at_least(-4.0);
    let rise = (x.clone() + N::from(3.0)).at_least(0.0).at_most(6.0);
    x * rise / N::from(6.0)
}

fn hard_swish_gradient<N: Number>(x: N, _: Parameters) -> N {
    let is_below = |end| x.is_below(&N::from(end));
    let is_above = |end| N::from(end).is_below(&x);
    if is_above(-3.0) && is_below(3.0) {
        return (N::from(2.0) * x + N::from(3.0)) / N::from(6.0);
    }
    let right = if is_above(0.0) { 1.0 } else { 0.0 };
    step(x, right)
}

fn exp<N: Number>(x: N, _: Parameters) -> N {
    x.exp()
}

fn elu<N: Number>(x: N, [alpha, ..]: Parameters) -> N {
    if x.is_negative() { N::from(alpha) * x.at_least(-FAR).exp_minus_1() } else { x }
}

fn elu_gradient<N: Number>(x: N, [alpha, ..]: Parameters) -> N {
    if N::from(0.0).is_below(&x) { one() } else { N::from(alpha) * x.exp() }
}

fn leaky_relu<N: Number>(x: N, [slope, ..]: Parameters) -> N {
    if x.is_negative() { N::from(slope) * x } else { x }
}

fn leaky_relu_gradient<N: Number>(x: N, [slope, ..]: Parameters) -> N {
    let value = if N::from(0.0).is_below(&x) { 1.0 } else { slope };
    step(x, value)
}

fn relu<N: Number>(x: N, _: Parameters) -> N {
    if x.is_negative() { N::from(0.0) } else { x }
}

fn relu_gradient<N: Number>(x: N, _: Parameters) -> N {
    let value = if N::from(0.0).is_below(&x) { 1.0 } else { 0.0 };
    step(x, value)
}
