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
    /// x·Φ(x), where Φ is the distribution function of the normal distribution.
    GELU Gelu = "gelu", (-0.17, f64::INFINITY), gelu, gelu;
    /// Its derivative.
    GELU_GRADIENT GeluGradient = "gelu gradient", (-0.13, 1.13), gelu_gradient, gelu;
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
    /// λx, for negative x λα(eˣ − 1), of fixed λ and α.
    SELU Selu = "selu", (-1.76, f64::INFINITY), selu, selu;
    /// Its derivative.
    SELU_GRADIENT SeluGradient = "selu gradient", (0.0, 1.76), selu_gradient, selu;
    /// x, for negative x α(e^(x/α) − 1), of the parameter α.
    CELU Celu = "celu" [1.75, 0.0, 0.0], ANY, celu, celu;
    /// Its derivative.
    CELU_GRADIENT CeluGradient = "celu gradient" [1.75, 0.0, 0.0], (0.0, 1.0), celu_gradient, celu;
    /// ln(1 + e^βx)/β, of the parameter β.
    SOFTPLUS Softplus = "softplus" [1.75, 0.0, 0.0], ANY, softplus, softplus;
    /// Its derivative.
    SOFTPLUS_GRADIENT SoftplusGradient = "softplus gradient" [1.75, 0.0, 0.0], (0.0, 1.0), softplus_gradient, softplus;
    /// ln σ(x).
    LOG_SIGMOID LogSigmoid = "log_sigmoid", (f64::NEG_INFINITY, 0.0), log_sigmoid, sigmoid;
    /// Its derivative.
    LOG_SIGMOID_GRADIENT LogSigmoidGradient = "log_sigmoid gradient", (0.0, 1.0), log_sigmoid_gradient, sigmoid;
    /// The inverse of σ, ln(x/(1 − x)), of x between ε and 1 − ε, of the parameter ε.
    LOGIT Logit = "logit" [0.0, 0.0, 0.0], ANY, logit, logit;
    /// Its derivative.
    LOGIT_GRADIENT LogitGradient = "logit gradient" [0.0, 0.0, 0.0], (0.0, f64::INFINITY), logit_gradient, logit;
    /// x/(1 + |x|).
    SOFTSIGN Softsign = "softsign", (-1.0, 1.0), softsign, softsign;
    /// Its derivative.
    SOFTSIGN_GRADIENT SoftsignGradient = "softsign gradient", (0.0, 1.0), softsign_gradient, softsign;
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
    (w.clone() * sigmoid(t.clone(), [0.0; 3])).beside_middle(&N::from(0.0), &w, &t)
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
    let falling = N::from(low) * rest(scaled.clone());
    // A sum with 0 would lose the sign of -0.
    let value = match (low == 0.0, high == 0.0) {
        (true, _) => rising,
        (_, true) => falling,
        _ => rising + falling,
    };
    value.beside_middle(&low.into(), &high.into(), &scaled)
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

/// Beyond this Φ is 0 or 1 in every format, even when multiplied by x.
const FAR_FOR_NORMAL: f64 = 40.0;

fn gelu<N: Number>(x: N, _: Parameters) -> N {
    if N::from(FAR_FOR_NORMAL).is_below(&x) {
        return x;
    }
    if x.is_below(&N::from(-FAR_FOR_NORMAL)) {
        return N::from(-0.0);
    }
    let density = density(x.clone());
    let ratio = mills_ratio(x.magnitude());
    let value = match x.is_negative() {
        true => x.clone() * ratio * density,
        false => x.clone() * (one::<N>() - ratio * density),
    };
    value.beside_middle(&N::from(0.0), &x, &x)
}

/// Φ(x) + x·φ(x).
fn gelu_gradient<N: Number>(x: N, _: Parameters) -> N {
    if N::from(FAR_FOR_NORMAL).is_below(&x) {
        return one();
    }
    if x.is_below(&N::from(-FAR_FOR_NORMAL)) {
        return N::from(-0.0);
    }
    let t = x.magnitude();
    let left = (mills_ratio(t.clone()) - t) * density(x.clone());
    if x.is_negative() { left } else { one::<N>() - left }
}

/// φ(x) = e^(−x²/2)/√(2π).
fn density<N: Number>(x: N) -> N {
    let exponent = x.clone() * x / N::from(-2.0);
    N::sqrt_2_over_pi() / N::from(2.0) * exponent.exp()
}

/// Φ(−t)/φ(t) for t ≥ 0.
fn mills_ratio<N: Number>(t: N) -> N {
    let bits = N::PRECISION as f64;
    // Up to here the difference costs a tenth of the bits, from here on the fraction is exact enough
    // after so many terms.
    let middle = bits.sqrt() / 3.0;
    let terms = (1.25 * bits) as u32;
    if t.is_below(&N::from(middle)) {
        let square = t.clone() * t.clone();
        let half = (square.clone() / N::from(2.0)).exp() / N::sqrt_2_over_pi();
        return half - mills_series(t, square);
    }
    // t + 1/(t + 2/(t + 3/(t + …)))
    let step = |rest, n| t.clone() + N::from(f64::from(n)) / rest;
    one::<N>() / (1..terms).rev().fold(t.clone(), step)
}

/// (Φ(t) − ½)/φ(t) = t + t³/3 + t⁵/(3·5) + …
fn mills_series<N: Number>(t: N, square: N) -> N {
    let negligible = N::from(2f64.powi(-4 - N::PRECISION as i32));
    let (mut sum, mut term, mut n) = (t.clone(), t, 1.0);
    while (sum.clone() * negligible.clone()).is_below(&term) {
        n += 2.0;
        term = term * square.clone() / N::from(n);
        sum = sum + term.clone();
    }
    sum
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

fn selu<N: Number>(x: N, _: Parameters) -> N {
    let [lambda, alpha] = selu_constants::<N>();
    if x.is_negative() { lambda * alpha * x.at_least(-FAR).exp_minus_1() } else { lambda * x }
}

fn selu_gradient<N: Number>(x: N, _: Parameters) -> N {
    let [lambda, alpha] = selu_constants::<N>();
    if N::from(0.0).is_below(&x) { lambda } else { lambda * alpha * x.exp() }
}

/// λ = 1.0507009873554804934193349852946 and α = 1.6732632423543772848170429916717.
pub(crate) fn selu_constants<N: Number>() -> [N; 2] {
    let digits = [
        [10_507_009_873_554_804.0, 934_193_349_852_946.0],
        [16_732_632_423_543_772.0, 848_170_429_916_717.0],
    ];
    digits.map(|digits| {
        let [first, last] = digits.map(N::from);
        (first * N::from(1e15) + last) / (N::from(1e15) * N::from(1e16))
    })
}

fn celu<N: Number>(x: N, [alpha, ..]: Parameters) -> N {
    let alpha = N::from(alpha);
    if x.is_negative() { alpha.clone() * (x / alpha).exp_minus_1() } else { x }
}

fn celu_gradient<N: Number>(x: N, [alpha, ..]: Parameters) -> N {
    if N::from(0.0).is_below(&x) { one() } else { (x / N::from(alpha)).exp() }
}

fn softplus<N: Number>(x: N, [beta, ..]: Parameters) -> N {
    let beta = N::from(beta);
    let t = x.clone() * beta.clone();
    let rest = t.decay().ln_1_plus() / beta;
    if t.is_negative() { rest } else { x + rest }
}

fn softplus_gradient<N: Number>(x: N, [beta, ..]: Parameters) -> N {
    sigmoid(x * N::from(beta), [0.0; 3])
}

fn log_sigmoid<N: Number>(x: N, _: Parameters) -> N {
    let rest = x.decay().ln_1_plus();
    // A difference from 0 would lose the sign of -0.
    if x.is_negative() { x - rest } else { N::from(-1.0) * rest }
}

fn log_sigmoid_gradient<N: Number>(x: N, _: Parameters) -> N {
    rest(x)
}

fn logit<N: Number>(x: N, [eps, ..]: Parameters) -> N {
    let (y, sign) = distance_from_end(x);
    if eps == 0.0 && y.is_negative() {
        return N::from(f64::NAN);
    }
    let y = y.at_least(eps);
    let excess = (one::<N>() - N::from(2.0) * y.clone()) / y;
    N::from(sign) * excess.ln_1_plus()
}

fn logit_gradient<N: Number>(x: N, [eps, ..]: Parameters) -> N {
    let (y, _) = distance_from_end(x);
    if y.is_below(&N::from(eps)) {
        return N::from(if eps == 0.0 { f64::NAN } else { 0.0 });
    }
    one::<N>() / (y.clone() * (one::<N>() - y))
}

/// The distance of x from 0 or 1, whichever is nearer, negative outside; and the sign of x − ½. It is
/// exact, even in f64, and 0, not -0.
fn distance_from_end<N: Number>(x: N) -> (N, f64) {
    let (y, sign) = match x.is_below(&N::from(0.5)) {
        true => (x, -1.0),
        false => (one::<N>() - x, 1.0),
    };
    (y + N::from(0.0), sign)
}

fn softsign<N: Number>(x: N, _: Parameters) -> N {
    let x = x.at_least(-1e300).at_most(1e300);
    x.clone() / (one::<N>() + x.magnitude())
}

fn softsign_gradient<N: Number>(x: N, _: Parameters) -> N {
    let whole = one::<N>() + x.magnitude();
    one::<N>() / (whole.clone() * whole)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exact::Exact;
    use crate::number::{FOR_F32, FOR_F64, Real};

    fn decimal<const BITS: usize>(text: &str) -> Real<BITS> {
        let (whole, fraction) = text.split_once('.').unwrap();
        let digits = whole.chars().chain(fraction.chars()).map(|digit| digit.to_digit(10).unwrap());
        let number = digits.fold(Real::from(0.0), |number: Real<BITS>, digit| {
            number * Real::from(10.0) + Real::from(f64::from(digit))
        });
        fraction.chars().fold(number, |number, _| number / Real::from(10.0))
    }

    fn is_near<const BITS: usize>(one: Real<BITS>, other: Real<BITS>) -> bool {
        (one - other).magnitude().is_below(&Real::from(1e-45))
    }

    #[test]
    fn the_normal_distribution_is_exact() {
        // Φ(−t)/φ(t) as mpmath prints it.
        let known = [
            (0.0, "1.25331413731550025120788264240552262650349337"),
            (0.0625, "1.193182964731915311846093682097130885727423652"),
            (1.0, "0.6556795424187984715438712307308112833992823329"),
            (4.5, "0.2125705804420317902256600052516969223689145918"),
            (4.75, "0.2022232366330546523535109113453027211433422921"),
            (8.25, "0.1195044823992529642286269067760912556974455377"),
            (20.0, "0.04987592598183678365824056147354767742198420094"),
            (37.5, "0.02664774401489855033243635337057742884012429187"),
        ];
        for (t, ratio) in known {
            assert!(is_near(mills_ratio(Real::<FOR_F64>::from(t)), decimal(ratio)), "{t}");
            assert!(is_near(mills_ratio(Real::<FOR_F32>::from(t)), decimal(ratio)), "{t}");
        }
    }

    #[test]
    fn both_ways_to_the_normal_distribution_agree() {
        // From 4.6 on the first is a fraction, up to 8.4 the second is a series.
        for t in (0..160).map(|k| f64::from(k) / 4.0) {
            let short = mills_ratio(Real::<FOR_F64>::from(t));
            let long = mills_ratio(Real::<FOR_F32>::from(t));
            assert_eq!(Exact::from(short), Exact::from(long), "{t}");
        }
    }

    #[test]
    fn gelu_is_made_of_opposite_probabilities() {
        type N = Real<FOR_F64>;
        for x in [0.125, 0.75, 3.0, 5.0, 30.0, 39.0, 41.0] {
            let both = [x, -x].map(N::from);
            let [value, opposite] = both.clone().map(|x| gelu(x, [0.0; 3]));
            assert!(is_near(value - opposite, N::from(x)), "{x}");
            let [value, opposite] = both.map(|x| gelu_gradient(x, [0.0; 3]));
            assert!(is_near(value + opposite, one()), "{x}");
        }
    }

    #[test]
    fn the_constants_of_selu_have_their_digits() {
        let [lambda, alpha] = selu_constants::<Real<FOR_F32>>();
        assert!(is_near(lambda, decimal("1.0507009873554804934193349852946")));
        assert!(is_near(alpha, decimal("1.6732632423543772848170429916717")));
    }

    #[test]
    fn logit_has_ends() {
        let infinity = f64::INFINITY;
        let value = |eps, x| LOGIT.with([eps]).round::<f64>(x);
        let slope = |eps, x| LOGIT_GRADIENT.with([eps]).round::<f64>(x);
        for x in [0.0, -0.0] {
            assert_eq!((value(0.0, x), slope(0.0, x)), (-infinity, infinity));
        }
        assert_eq!((value(0.0, 1.0), slope(0.0, 1.0)), (infinity, infinity));
        assert_eq!((value(0.0, 0.5).to_bits(), slope(0.0, 0.5)), (0, 4.0));
        for x in [-infinity, -f64::from_bits(1), 1f64.next_up(), 2.0, infinity] {
            assert!(value(0.0, x).is_nan() && slope(0.0, x).is_nan(), "{x}");
        }
        // 1 − 2⁻³⁰⁰ is no f64.
        for eps in [0.25, 2f64.powi(-300)] {
            let end = -value(0.0, eps);
            for x in [1.0, 2.0, infinity] {
                assert_eq!([value(eps, x), value(eps, 1.0 - x)], [end, -end], "{x}");
                assert_eq!([slope(eps, x), slope(eps, 1.0 - x)], [0.0; 2], "{x}");
            }
            assert_eq!([slope(eps, eps), value(eps, eps)], [slope(0.0, eps), -end]);
            assert!(value(eps, f64::NAN).is_nan() && slope(eps, f64::NAN).is_nan());
        }
        assert_eq!([slope(0.25, 0.75), slope(0.25, 0.75f64.next_up())], [16.0 / 3.0, 0.0]);
    }

    #[test]
    fn what_vanishes_keeps_its_sign() {
        let infinity = f64::INFINITY;
        let ends = [
            (GELU, -infinity),
            (GELU_GRADIENT, -infinity),
            (GELU, -39.0),
            (GELU_GRADIENT, -39.0),
            (LOG_SIGMOID, infinity),
            (LOG_SIGMOID, 800.0),
            (SOFTPLUS.with([-2.0]), infinity),
        ];
        for (reference, x) in ends {
            let minus_0 = (-0.0f64).to_bits();
            assert_eq!(reference.round(x).to_bits(), minus_0, "{} {x}", reference.name);
            assert_eq!(f64::from(reference.round(x as f32)).to_bits(), minus_0);
        }
        assert_eq!(SOFTPLUS.round(-infinity).to_bits(), 0);
        assert_eq!([SOFTSIGN, SOFTSIGN_GRADIENT].map(|f| f.round(-infinity)), [-1.0, 0.0]);
    }
}
