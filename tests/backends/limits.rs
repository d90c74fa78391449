//! What functions are at -∞, -0, 0 and ∞.

use std::f64::consts::LN_2;

/// Values and gradients there.
pub struct Limits {
    pub values: [f64; 4],
    pub gradients: [f64; 4],
}

const INF: f64 = f64::INFINITY;
const NAN: f64 = f64::NAN;

/// Those of the function of that name with these parameters, if they are known.
pub fn of(name: &str, parameters: &[f64]) -> Option<Limits> {
    let (values, gradients) = match (name, parameters) {
        ("sigmoid", []) => ([0.0, 0.5, 0.5, 1.0], [0.0, 0.25, 0.25, 0.0]),
        ("tanh", []) => ([-1.0, -0.0, 0.0, 1.0], [0.0, 1.0, 1.0, 0.0]),
        ("silu" | "gelu" | "gelu_tanh", []) => ([-0.0, -0.0, 0.0, INF], [-0.0, 0.5, 0.5, 1.0]),
        ("swish", &[alpha]) => match alpha {
            0.0 => ([-INF, -0.0, 0.0, INF], [0.5; 4]),
            0.0.. => ([-0.0, -0.0, 0.0, INF], [-0.0, 0.5, 0.5, 1.0]),
            _ => ([-INF, -0.0, 0.0, 0.0], [1.0, 0.5, 0.5, -0.0]),
        },
        ("scaled_sigmoid", &[slope, low, high]) => {
            let at_0 = 0.5 * low + 0.5 * high;
            // 0 is reached from the side of the other limit.
            let limit = |here: f64, there: f64| if here == 0.0 { 0.0 * there } else { here };
            let [left, right] = [limit(low, high), limit(high, low)];
            let ends = match slope {
                0.0 => [at_0; 2],
                0.0.. => [left, right],
                _ => [right, left],
            };
            let steepest = slope * (0.25 * high - 0.25 * low);
            let end = 0.0 * steepest;
            ([ends[0], at_0, at_0, ends[1]], [end, steepest, steepest, end])
        }
        ("mish", []) => ([-0.0, -0.0, 0.0, INF], [-0.0, 0.6, 0.6, 1.0]),
        ("hard_sigmoid", &[alpha, beta]) => {
            let at_0 = beta.clamp(0.0, 1.0);
            let inside = 0.0 < beta && beta < 1.0;
            let slope_at_0 = if inside { alpha } else { 0.0 };
            let ends = match alpha {
                0.0 => [at_0; 2],
                0.0.. => [0.0, 1.0],
                _ => [1.0, 0.0],
            };
            ([ends[0], at_0, at_0, ends[1]], [0.0, slope_at_0, slope_at_0, 0.0])
        }
        ("softplus", &[beta]) => {
            let at_0 = LN_2 / beta;
            match beta {
                0.0.. => ([0.0, at_0, at_0, INF], [0.0, 0.5, 0.5, 1.0]),
                _ => ([-INF, at_0, at_0, -0.0], [1.0, 0.5, 0.5, 0.0]),
            }
        }
        ("log_sigmoid", []) => ([-INF, -LN_2, -LN_2, -0.0], [1.0, 0.5, 0.5, 0.0]),
        ("logit", &[0.0]) => ([NAN, -INF, -INF, NAN], [NAN, INF, INF, NAN]),
        ("logit", &[eps]) => {
            let end = ((1.0 - eps) / eps).ln();
            ([-end, -end, -end, end], [0.0; 4])
        }
        ("softsign", []) => ([-1.0, -0.0, 0.0, 1.0], [0.0, 1.0, 1.0, 0.0]),
        ("selu", []) => {
            let (scale, limit) = (1.050_700_987_355_480_5, 1.758_099_340_847_376_9);
            ([-limit, -0.0, 0.0, INF], [0.0, limit, limit, scale])
        }
        ("celu", &[alpha]) => ([-alpha, -0.0, 0.0, INF], [0.0, 1.0, 1.0, 1.0]),
        ("hard_swish", []) => ([-0.0, -0.0, 0.0, INF], [0.0, 0.5, 0.5, 1.0]),
        ("exp", []) => ([0.0, 1.0, 1.0, INF], [0.0, 1.0, 1.0, INF]),
        ("elu", &[alpha]) => ([-alpha, -0.0, 0.0, INF], [0.0 * alpha, alpha, alpha, 1.0]),
        ("leaky_relu", &[slope]) => ([-INF * slope, -0.0, 0.0, INF], [slope, slope, slope, 1.0]),
        ("relu", []) => ([0.0, -0.0, 0.0, INF], [0.0, 0.0, 0.0, 1.0]),
        _ => return None,
    };
    Some(Limits { values, gradients })
}
