use crate::activation::Activation;
use crate::entry::Element;
use crate::formula::{Formula, FormulaFromOutput};
use crate::lanes::{Lanes, Line, Proportion};

/// The logistic function `σ(x) = 1/(1 + e^-x)`, also known as expit.
///
/// Values lie in [0, 1], 0 at -∞ and 1 at ∞; the gradient in [0, 1/4], 0 at both.
///
/// | error in ULP | `f32` | `f64` | `f64` on `scalar` | fast `f32` | fast `f64` |
/// |---|---|---|---|---|---|
/// | value | ½ | 0.51 | 0.8 | 2.3 (`avx512` 3.2) | 2.1 (`scalar` 2.3) |
/// | gradient | ½ | 0.51 | 0.8 | 3.4 (`avx512` 3.6, `avx2` 3) | 2.9 (`scalar` 3.5) |
/// | gradient from output | ½ | 0.51 | 0.51 | 1.6 | 1.6 |
///
/// "Fast" is the [fast tier](crate::Activation::fast); ½ means correctly rounded.
///
/// NaN gives NaN. `σ(±0)` is 1/2. Results go to zero gradually: the smallest positive one is that
/// of about -103.97 (`f32`) or -745.13 (`f64`).
///
/// [`backward_from_output`](crate::FromOutput::backward_from_output) evaluates `y·(1 - y)`, for
/// `f32` correctly rounded for every `y` in [0, 1], and multiplies once. As a gradient at `x` it is
/// good where `x <= 0`. For `x > 0` the rounding of `y` is enlarged by `1/(1 - y)`, about `e^x`:
/// by up to 1024 ULP at 8; and from 17.33 (`f32`) or 36.74 (`f64`) on, where `y` is 1, it is 0.
///
/// The method is this crate's own: see `docs/numerics.md`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Sigmoid;

impl Formula for Sigmoid {
    /// `σ(x) = 1/2 + x/4 - x³/48 + …` lies just inside the ties of `1/2 + x/4`, and so does this
    /// line, whose slope is a quarter less one bit.
    const NEAR_ZERO: Option<Line> =
        Some(Line { below: 1.0 / 2048.0, offset: 0.5, slope: 0.25f32.next_down() });
    const VERIFIED: bool = true;
    const CONSTANT_BEYOND_110: bool = true;
    const SUBNORMAL_DOUBLE_WORDS: bool = true;
    const SIDE_BY_SIDE: u32 = 4;

    #[inline(always)]
    fn tail<L: Lanes>(self, x: L) -> Option<(L, f64)> {
        Some((x, L::EXP_IS_NORMAL))
    }

    #[inline(always)]
    fn gradient_tail<L: Lanes>(self, x: L) -> Option<(L, f64)> {
        Some((x.neg_abs(), L::EXP_IS_NORMAL))
    }

    #[inline(always)]
    fn forward<L: Lanes>(self, x: L) -> L::Rounded {
        x.exp_neg().proportion().rounded()
    }

    /// `σ'(x) = p·(1 - p)` with `p = σ(-|x|)`, which does not overflow; `σ(x)` is `p` or `1 - p`.
    #[inline(always)]
    fn forward_and_gradient<L: Lanes>(self, x: L) -> (L::Rounded, L::Rounded) {
        let p = x.neg_abs().exp_neg().proportion();
        (p.of_sign(x), p.times_rest())
    }
}

impl FormulaFromOutput for Sigmoid {
    #[inline(always)]
    fn gradient_from_output<L: Lanes>(self, y: L) -> L::Rounded {
        (y * (y.splat(1.0) - y)).round()
    }
}

/// `y[i] = σ(x[i])`: [`Sigmoid.forward`](Activation::forward).
#[inline]
#[track_caller]
pub fn sigmoid<T: Element>(x: &[T], y: &mut [T]) {
    Activation::forward(Sigmoid, x, y);
}

/// `x[i] = σ(x[i])`: [`Sigmoid.forward_in_place`](Activation::forward_in_place).
#[inline]
pub fn sigmoid_in_place<T: Element>(x: &mut [T]) {
    Activation::forward_in_place(Sigmoid, x);
}

/// `dx[i] = σ'(x[i])`: [`Sigmoid.gradient`](Activation::gradient).
#[inline]
#[track_caller]
pub fn sigmoid_gradient<T: Element>(x: &[T], dx: &mut [T]) {
    Activation::gradient(Sigmoid, x, dx);
}

/// `grad_x[i] = grad_y[i]·σ'(x[i])`: [`Sigmoid.backward`](Activation::backward).
#[inline]
#[track_caller]
pub fn sigmoid_backward<T: Element>(x: &[T], grad_y: &[T], grad_x: &mut [T]) {
    Activation::backward(Sigmoid, x, grad_y, grad_x);
}
