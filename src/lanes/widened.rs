//! f32 numbers carried in f64: `e^x` is good to about `2^-50`, at -104 to `2^-48.7`, and a result is
//! rounded to f32 once.

use super::coefficients::{C_B1, C_B16, LOG2_E, LOG2_E_SPLIT};
use super::one_word::{Exponential, Exponentials, Subnormal};
use super::{BIAS, EXP_IS_NORMAL_F64, Float64, Format, ROUNDER, horner};

/// Beyond `±LIMIT` an `x` is taken for that: `e^-200` times the largest f32 rounds to 0 (from 193 on),
/// and `e^200` is ∞ as an f32, but far from that as an f64 (to 700).
const LIMIT: f64 = 200.0;

/// `WITHIN_110` if `|x| <= 110` is known.
#[derive(Clone, Copy)]
pub struct Widened<const WITHIN_110: bool>;

impl<W: Float64, const WITHIN_110: bool> Exponentials<W> for Widened<WITHIN_110> {
    type Stage = ();
    const NO_STAGE: () = ();
    const SUBNORMAL: Option<Subnormal> = None;
    const UNBOUNDED: bool = true;
    const EXP_IS_NORMAL: f64 = EXP_IS_NORMAL_F64;
    /// `x·e^-x` rounds to 0 from 109 on, and from 193 on with the largest f32 in place of that factor, as
    /// in swish where `alpha` is small.
    const EXP_UNDERFLOWS: f64 = 195.0;
    const FORMAT: Format = Format::F64;
    const LARGEST: f64 = f32::MAX as f64;
    const TRACKED: bool = true;

    #[inline(always)]
    fn exp_neg(x: W, _: ()) -> Exponential<W> {
        let Reduced { c, f, scale } = reduced::<_, WITHIN_110>(x);
        Exponential { n: c - f, sum: c + f, scale }
    }

    /// With `e^|x| = M/N`.
    #[inline(always)]
    fn exp(x: W, _: ()) -> [W; 2] {
        let Exponential { n, sum, scale } = Self::exp_neg(x.neg_abs(), ());
        let m = sum * scale;
        [x.select_negative(n, m), x.select_negative(m, n)]
    }

    /// With `e^-x = M/N`, `(M - N)/M`, in which `M - N` is exact where it nears 0.
    #[inline(always)]
    fn one_minus_exp(x: W, rate: f64, _: ()) -> [W; 2] {
        let Reduced { c, f, scale } = reduced::<_, WITHIN_110>(x * x.splat(rate));
        let one = c.splat(1.0);
        [c * (scale - one) + f * (scale + one), (c + f) * scale]
    }
}

/// The parts of `e^-x = S·(c + f)/(c - f)`.
struct Reduced<W> {
    c: W,
    f: W,
    scale: W,
}

#[inline(always)]
fn reduced<W: Float64, const WITHIN_110: bool>(x: W) -> Reduced<W> {
    let steps = f64::from(W::STEPS);
    let rate = x.splat(-steps * LOG2_E[0]);
    let rounder = x.splat(if W::STEPS == 1 { ROUNDER + BIAS } else { ROUNDER });
    let x = if WITHIN_110 { x } else { x.clamp(-LIMIT, LIMIT) };

    let k = x.mul_add(rate, rounder);
    let minus_k = rounder - k;
    let f = if W::FUSED {
        x.mul_add(rate, minus_k)
    } else {
        (minus_k - x * x.splat(steps * LOG2_E_SPLIT[0])) - x * x.splat(steps * LOG2_E_SPLIT[1])
    };
    let c = horner(f * f, if W::STEPS == 1 { &C_B1 } else { &C_B16 });
    Reduced { c, f, scale: k.exp2() }
}
