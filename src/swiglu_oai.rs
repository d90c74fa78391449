//! The gate of gpt-oss.

use crate::activation::{With, assert_rows, forward_of, gradient_of};
use crate::backend::Backend;
use crate::drive::assert_lengths;
use crate::entry::{Choice, Element, Tier, chosen};
use crate::functions::Swish;
use crate::gates::{Gate, GateLayout, Rows};
use crate::parameters::ParameterError;

/// SwiGLU as gpt-oss has it: `x'·σ(alpha·x')·(up' + 1)`, where `x'` is `x` or `limit` if that is less, and `up'` is
/// `up` between `-limit` and `limit`.
///
/// ```
/// use sigmoid::{GateLayout, SwigluOai};
///
/// // Pairs, as the weights of gpt-oss give them.
/// let (pairs, mut y) = ([1.0f32, 0.5, 100.0, -100.0], [0.0; 2]);
/// SwigluOai::default().forward_rows(&pairs, 4, GateLayout::Interleaved, &mut y);
/// assert_eq!(y, [1.268_693_7, -41.999_718]);
/// ```
///
/// It is [`Swish`], whose errors and tiers it has, and two operations more, each rounded; those of halves are computed
/// in `f32` all the way, and rounded to the half at the end. The gradients are those of the formula: 0 where an input
/// is cut. NaN gives NaN.
#[derive(Clone, Copy, Debug)]
pub struct SwigluOai {
    swish: Swish,
    limit: f64,
    choice: Choice,
}

/// `alpha` = 1.702, `limit` = 7.
impl Default for SwigluOai {
    fn default() -> Self {
        Self { swish: Swish::QUICK_GELU, limit: 7.0, choice: Choice::NONE }
    }
}

impl SwigluOai {
    /// The gate with these parameters. For `f32` and halves they are rounded to that.
    ///
    /// # Errors
    ///
    /// If [`Swish`] can't have that `alpha`, or `limit` is not positive and finite when rounded to `f32`.
    pub const fn new(alpha: f64, limit: f64) -> Result<Self, ParameterError> {
        if let Err(error) = ParameterError::check("limit", limit) {
            return Err(error);
        }
        if let Err(error) = ParameterError::check_that("limit", "positive", limit > 0.0) {
            return Err(error);
        }
        match Swish::new(alpha) {
            Ok(swish) => Ok(Self { swish, limit, choice: Choice::NONE }),
            Err(error) => Err(error),
        }
    }

    chosen!();

    /// `y[i]` of `x[i]` and `up[i]`.
    ///
    /// # Panics
    ///
    /// If the lengths differ; nothing has been written then.
    #[track_caller]
    pub fn forward<T: Element>(self, x: &[T], up: &[T], y: &mut [T]) {
        assert_lengths(("x", x.len()), [("up", up.len()), ("y", y.len())]);
        T::forward(
            Gate { function: &forward_of::<T, _>(self.swish()), x, up, limit: Some(self.limit) },
            y,
        );
    }

    /// The gradients by `x` and by `up`.
    ///
    /// # Panics
    ///
    /// If the lengths differ; nothing has been written then.
    #[track_caller]
    pub fn backward<T: Element>(
        self,
        x: &[T],
        up: &[T],
        grad_y: &[T],
        grad_x: &mut [T],
        grad_up: &mut [T],
    ) {
        assert_lengths(("x", x.len()), [("up", up.len()), ("grad_y", grad_y.len())]);
        assert_lengths(("x", x.len()), [("grad_x", grad_x.len()), ("grad_up", grad_up.len())]);
        let function = &gradient_of::<T, _>(self.swish());
        T::backward(Gate { function, x, up, limit: Some(self.limit) }, grad_y, [grad_x, grad_up]);
    }

    /// [`forward`](Self::forward) of rows that hold both inputs: see [`gated_rows`](crate::Activation::gated_rows).
    ///
    /// # Panics
    ///
    /// As there.
    #[track_caller]
    pub fn forward_rows<T: Element>(self, x: &[T], row: usize, layout: GateLayout, y: &mut [T]) {
        assert_rows(x.len(), row, ("y", y.len()));
        let function = &forward_of::<T, _>(self.swish());
        T::forward_rows(Rows { function, x, row, layout, limit: Some(self.limit) }, y);
    }

    /// [`backward`](Self::backward) of such rows: see [`gated_rows_backward`](crate::Activation::gated_rows_backward).
    ///
    /// # Panics
    ///
    /// As there.
    #[track_caller]
    pub fn backward_rows<T: Element>(
        self,
        x: &[T],
        row: usize,
        layout: GateLayout,
        grad_y: &[T],
        grad_x: &mut [T],
    ) {
        assert_rows(x.len(), row, ("grad_y", grad_y.len()));
        assert_lengths(("x", x.len()), [("grad_x", grad_x.len())]);
        let function = &gradient_of::<T, _>(self.swish());
        T::backward_rows(
            Rows { function, x, row, layout, limit: Some(self.limit) },
            grad_y,
            grad_x,
        );
    }

    fn swish(self) -> With<Swish> {
        With { function: self.swish, choice: self.choice }
    }
}
