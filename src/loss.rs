//! The loss of a classifier, and its gradient, from logits.

use core::hint::black_box;

use crate::activation::Activation;
use crate::arch::Isa;
use crate::backend::{Backend, Job};
use crate::drive::assert_length;
use crate::entry::{Choice, Element, Tier, chosen};
use crate::environment::Environment;
use crate::functions::Softplus;

/// Binary cross-entropy from logits: `-t·ln(σ(x)) - (1 - t)·ln(1 - σ(x))` of a logit `x` and its target `t`.
///
/// It is not evaluated like that: σ(x) rounds to 0 or 1 and its logarithm is -∞, which times 0 is NaN. This loss is
/// finite for every finite logit:
///
/// ```
/// use sigmoid::BceWithLogits;
///
/// let (x, target) = ([-1e4f32, 0.0, 200.0], [1.0, 0.5, 1.0]);
/// let (mut loss, mut dx) = ([0.0; 3], [0.0; 3]);
/// BceWithLogits::new().forward_and_gradient(&x, &target, &mut loss, &mut dx);
/// assert_eq!(loss, [1e4, 0.693_147_2, 0.0]);
/// assert_eq!(dx, [-1.0, 0.0, 0.0]);
///
/// // What to train with: the mean over the batch, and its gradient.
/// let mean = BceWithLogits::new().mean_and_gradient(&x, &target, &mut dx);
/// assert_eq!(mean as f32, 3333.5645);
/// assert_eq!(dx, [-1.0 / 3.0, 0.0, 0.0]);
/// ```
///
/// It is `torch.nn.BCEWithLogitsLoss`, reductions and weights included. With a [`weight`](Self::weight) `w` and a
/// [`pos_weight`](Self::pos_weight) `c`
///
/// ```text
/// loss     = w·(-c·t·ln(σ(x)) - (1 - t)·ln(1 - σ(x)))
/// gradient = w·((1 - t)·σ(x) - c·t·(1 - σ(x)))            σ(x) - t without weights
/// ```
///
/// # Range
///
/// Targets are probabilities; others are taken as they are, and so are negative weights, but terms that cancel then
/// leave larger errors than those below. At an infinite logit the loss is the limit: 0 if the target is the one that
/// it stands for, where PyTorch has NaN, else ∞; the gradient is finite. NaN in the logit, the target or a weight
/// gives NaN, and so does a loss of ∞ times a weight of 0.
///
/// # Accuracy
///
/// For targets in [0, 1] and weights that are not negative:
///
/// | error in ULP | `f32` | `f64` |
/// |---|---|---|
/// | loss | 1.01 | 3 |
/// | loss, with weights, `\|x\|` up to 87 or 708 | 1.51 | 7 |
/// | gradient, of a target 0 or 1 | 0.76 | 1 |
///
/// The gradient of a target between them crosses 0: for `f32` its error is at most ½ ULP of itself and ½ of
/// `σ(-|x|)`; for `f64` no more than 4 of its larger term were seen. All results for `f32`, sums included, have the
/// same bits on every backend; those for `f64` on all except `scalar`.
///
/// [Sums](Self::sum) are those of losses before they are rounded to `f32`, added pairwise in an order that depends on
/// their number `n` alone: to the relative error of the losses, `2^-24` for `f32`, that adds less than
/// `(log₂(n) + 9)·2^-53`.
///
/// # Method
///
/// With `l = ln(1 + e^-|x|)` and `p = σ(-|x|)`, both of which [`Softplus`] gives in one pass, the loss is
/// `w·(l·(c·t + 1 - t) + |x|·r)`, where `r` is `c·t` for negative `x`, else `1 - t`: no two terms cancel, and nothing
/// overflows before the loss does. All but `l` and `p` is evaluated in `f64`, and rounded once.
#[derive(Clone, Copy, Debug)]
pub struct BceWithLogits<'a, T> {
    weight: Option<&'a [T]>,
    pos_weight: Option<&'a [T]>,
    choice: Choice,
}

impl<T> Default for BceWithLogits<'_, T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'a, T> BceWithLogits<'a, T> {
    /// The loss without weights, at the default tier, on the detected backend.
    pub const fn new() -> Self {
        Self { weight: None, pos_weight: None, choice: Choice::NONE }
    }

    /// Multiplies each loss by a weight of its own.
    pub const fn weight(self, weight: &'a [T]) -> Self {
        Self { weight: Some(weight), ..self }
    }

    /// Multiplies the first term, that of the target, by these weights, one a class: logits are rows of so many. A
    /// single one is that of all.
    ///
    /// ```
    /// use sigmoid::BceWithLogits;
    ///
    /// // Two rows of three classes, the second of which is rare.
    /// let (x, target) = ([0.0f32; 6], [1.0, 1.0, 0.0, 0.0, 0.0, 1.0]);
    /// let mut loss = [0.0; 6];
    /// BceWithLogits::new().pos_weight(&[1.0, 10.0, 1.0]).forward(&x, &target, &mut loss);
    /// assert_eq!(loss[..3], [0.693_147_2, 6.931_472, 0.693_147_2]);
    /// assert_eq!(loss[3..], [0.693_147_2; 3]);
    /// ```
    pub const fn pos_weight(self, pos_weight: &'a [T]) -> Self {
        Self { pos_weight: Some(pos_weight), ..self }
    }

    chosen! {
        /// A few ULP of error in `l` and `p`. The bits may differ between backends, and between methods.
    }
}

impl<T: LossElement> BceWithLogits<'_, T> {
    /// `loss[i]` of `x[i]` and `target[i]`.
    ///
    /// # Panics
    ///
    /// If the lengths differ, that of `weight` included, or that of `x` is no multiple of that of `pos_weight`; nothing
    /// has been written then.
    #[track_caller]
    pub fn forward(self, x: &[T], target: &[T], loss: &mut [T]) {
        let lengths = [("loss", loss.len())];
        self.run(x, target, lengths, Some(loss), None, Reduction::None);
    }

    /// `dx[i]`, the derivative of the loss by `x[i]`.
    ///
    /// # Panics
    ///
    /// As [`forward`](Self::forward).
    #[track_caller]
    pub fn gradient(self, x: &[T], target: &[T], dx: &mut [T]) {
        let lengths = [("dx", dx.len())];
        self.run(x, target, lengths, None, Some(dx), Reduction::None);
    }

    /// Both [`forward`](Self::forward) and [`gradient`](Self::gradient).
    ///
    /// # Panics
    ///
    /// As [`forward`](Self::forward).
    #[track_caller]
    pub fn forward_and_gradient(self, x: &[T], target: &[T], loss: &mut [T], dx: &mut [T]) {
        let lengths = [("loss", loss.len()), ("dx", dx.len())];
        self.run(x, target, lengths, Some(loss), Some(dx), Reduction::None);
    }

    /// The sum of the losses: 0 if there are none.
    ///
    /// # Panics
    ///
    /// As [`forward`](Self::forward).
    #[track_caller]
    pub fn sum(self, x: &[T], target: &[T]) -> f64 {
        self.run(x, target, [], None, None, Reduction::Sum)
    }

    /// The mean of the losses: NaN if there are none.
    ///
    /// # Panics
    ///
    /// As [`forward`](Self::forward).
    #[track_caller]
    pub fn mean(self, x: &[T], target: &[T]) -> f64 {
        self.run(x, target, [], None, None, Reduction::Mean)
    }

    /// The [`sum`](Self::sum), and its [`gradient`](Self::gradient).
    ///
    /// # Panics
    ///
    /// As [`forward`](Self::forward).
    #[track_caller]
    pub fn sum_and_gradient(self, x: &[T], target: &[T], dx: &mut [T]) -> f64 {
        let lengths = [("dx", dx.len())];
        self.run(x, target, lengths, None, Some(dx), Reduction::Sum)
    }

    /// The [`mean`](Self::mean), and its gradient: `1/n` times that of each loss.
    ///
    /// # Panics
    ///
    /// As [`forward`](Self::forward).
    #[track_caller]
    pub fn mean_and_gradient(self, x: &[T], target: &[T], dx: &mut [T]) -> f64 {
        let lengths = [("dx", dx.len())];
        self.run(x, target, lengths, None, Some(dx), Reduction::Mean)
    }

    #[track_caller]
    fn run<const OUTPUTS: usize>(
        self,
        x: &[T],
        target: &[T],
        outputs: [(&str, usize); OUTPUTS],
        loss: Option<&mut [T]>,
        dx: Option<&mut [T]>,
        reduction: Reduction,
    ) -> f64 {
        let expected = x.len();
        let weight = self.weight.map(|weight| ("weight", weight.len()));
        for (name, len) in [("target", target.len())].into_iter().chain(outputs).chain(weight) {
            assert_length(("x", expected), (name, len));
        }
        if let Some(row) = self.pos_weight.map(<[T]>::len) {
            let is_whole = expected.is_multiple_of(row);
            assert!(
                is_whole,
                "`x` has {expected} elements, no multiple of the {row} of `pos_weight`"
            );
        }
        T::evaluate(Call { settings: self, x, target, loss, dx, reduction })
    }
}

/// `loss[i]` of the logit `x[i]` and `target[i]`: [`BceWithLogits::new().forward`](BceWithLogits::forward).
///
/// ```
/// let mut loss = [0.0; 2];
/// sigmoid::bce_with_logits(&[1.0f32, -200.0], &[1.0, 1.0], &mut loss);
/// assert_eq!(loss, [0.313_261_7, 200.0]);
/// ```
///
/// # Panics
///
/// If the lengths differ; nothing has been written then.
#[track_caller]
pub fn bce_with_logits<T: LossElement>(x: &[T], target: &[T], loss: &mut [T]) {
    BceWithLogits::new().forward(x, target, loss);
}

/// An element type of the loss: `f32` or `f64`.
///
/// This trait is sealed: it can't be implemented outside this crate.
pub trait LossElement: Number {}

#[derive(Clone, Copy, PartialEq)]
enum Reduction {
    None,
    Sum,
    Mean,
}

/// What has been checked: all slices have one length.
pub struct Call<'c, T> {
    settings: BceWithLogits<'c, T>,
    x: &'c [T],
    target: &'c [T],
    loss: Option<&'c mut [T]>,
    dx: Option<&'c mut [T]>,
    reduction: Reduction,
}

/// What a loss is evaluated in.
pub trait Number: Element + Into<f64> {
    const ONES: &'static [Self; BLOCK];

    fn rounded(value: f64) -> Self;
    /// Compiled here, as entry points of functions are: see `entry_points!`.
    fn evaluate(call: Call<'_, Self>) -> f64;
}

/// Few enough to stay on the stack, so many that what is done once for them does not matter. A power of two.
const BLOCK: usize = 256;

macro_rules! numbers {
    ($($Number:ident)+) => {$(
        impl LossElement for $Number {}

        impl Number for $Number {
            const ONES: &'static [Self; BLOCK] = &[1.0; BLOCK];

            #[inline(always)]
            fn rounded(value: f64) -> Self {
                value as $Number
            }

            #[cfg_attr(unoptimised, inline)]
            #[cfg_attr(not(unoptimised), inline(never))]
            fn evaluate(call: Call<'_, Self>) -> f64 {
                call.evaluate()
            }
        }
    )+};
}

numbers!(f32 f64);

impl<T: Number> Call<'_, T> {
    /// Fills the outputs, and gives the sum or the mean, if that is wanted.
    fn evaluate(mut self) -> f64 {
        let BceWithLogits { weight, pos_weight, choice } = self.settings;
        let _environment = Environment::default();
        // What is computed of it must not be moved before that.
        let len = black_box(self.x.len());
        let factor = if self.reduction == Reduction::Mean { 1.0 / len as f64 } else { 1.0 };

        let backend = choice.backend.unwrap_or_else(Backend::detect);
        let softplus = Softplus::default().on(backend).at(choice.tier.unwrap_or_default());
        let [mut neg_abs, mut l, mut p, mut repeated] = [*T::ONES; 4];
        let mut losses = [0.0; BLOCK];
        let losses_wanted = self.loss.is_some() || self.reduction != Reduction::None;
        let mut sum = PairwiseSum::default();
        for at in (0..len).step_by(BLOCK) {
            let block = at..len.min(at + BLOCK);
            let x = &self.x[block.clone()];
            for (neg_abs, &x) in neg_abs.iter_mut().zip(x) {
                *neg_abs = T::rounded(-x.into().abs());
            }
            let (neg_abs, l, p) = (&neg_abs[..x.len()], &mut l[..x.len()], &mut p[..x.len()]);
            match (losses_wanted, self.dx.is_some()) {
                (true, true) => softplus.forward_and_gradient(neg_abs, l, p),
                (true, false) => softplus.forward(neg_abs, l),
                (false, _) => softplus.gradient(neg_abs, p),
            }
            if let Some(row) = pos_weight
                && (at == 0 || !BLOCK.is_multiple_of(row.len()))
            {
                let all = row[at % row.len()..].iter().chain(row.iter().cycle());
                repeated.iter_mut().zip(all).for_each(|(slot, &weight)| *slot = weight);
            }
            backend.run(Block {
                x,
                target: &self.target[block.clone()],
                weight: weight.map_or(T::ONES, |weight| &weight[block.clone()]),
                pos_weight: &repeated,
                l,
                p,
                losses: losses_wanted.then_some(&mut losses),
                loss: self.loss.as_deref_mut().map(|loss| &mut loss[block.clone()]),
                sum_wanted: self.reduction != Reduction::None,
                dx: self.dx.as_deref_mut().map(|dx| &mut dx[block.clone()]),
                factor,
            });
            sum.add(losses[0]);
        }
        black_box(match self.reduction {
            Reduction::Mean => sum.total() / len as f64,
            _ => sum.total(),
        })
    }
}

/// What is evaluated in f64, never fused: so it has the same bits on every instruction set.
struct Block<'b, T> {
    x: &'b [T],
    target: &'b [T],
    weight: &'b [T],
    pos_weight: &'b [T],
    l: &'b [T],
    p: &'b [T],
    /// Before they are rounded; in place of the first, at the end, their sum.
    losses: Option<&'b mut [f64; BLOCK]>,
    loss: Option<&'b mut [T]>,
    sum_wanted: bool,
    dx: Option<&'b mut [T]>,
    factor: f64,
}

impl<T: Number> Job for Block<'_, T> {
    type Output = ();

    #[inline(always)]
    fn run<S: Isa>(self, _: S) {
        let Self { x, factor, .. } = self;
        let len = x.len();
        // Of one length, for the compiler.
        let [target, weight, pos_weight, l, p] =
            [self.target, self.weight, self.pos_weight, self.l, self.p].map(|all| &all[..len]);
        let terms = |i: usize| Terms {
            x: x[i].into(),
            target: target[i].into(),
            weight: weight[i].into(),
            pos_weight: pos_weight[i].into(),
        };
        if let Some(losses) = self.losses {
            let (some, rest) = losses.split_at_mut(len);
            for i in 0..len {
                some[i] = terms(i).loss(l[i].into());
            }
            if let Some(loss) = self.loss {
                loss.iter_mut().zip(some).for_each(|(loss, &mut value)| *loss = T::rounded(value));
            }
            if self.sum_wanted {
                rest.fill(0.0);
                add_up(losses);
            }
        }
        if let Some(dx) = self.dx {
            let dx = &mut dx[..len];
            for i in 0..len {
                dx[i] = T::rounded(terms(i).gradient(p[i].into()) * factor);
            }
        }
    }
}

/// Of one element.
struct Terms {
    x: f64,
    target: f64,
    weight: f64,
    pos_weight: f64,
}

impl Terms {
    /// With `l = ln(1 + e^-|x|)`.
    #[inline(always)]
    fn loss(self, l: f64) -> f64 {
        let (positive, negative) = (self.target * self.pos_weight, 1.0 - self.target);
        let slope = if self.x < 0.0 { positive } else { negative };
        // The limit at ±∞.
        let line = if slope == 0.0 { 0.0 } else { self.x.abs() * slope };
        self.weight * (l * (positive + negative) + line)
    }

    /// With `p = σ(-|x|)`.
    #[inline(always)]
    fn gradient(self, p: f64) -> f64 {
        let (positive, negative) = (self.target * self.pos_weight, 1.0 - self.target);
        let (sigmoid, rest) = if self.x < 0.0 { (p, 1.0 - p) } else { (1.0 - p, p) };
        self.weight * (negative * sigmoid - positive * rest)
    }
}

/// Leaves the sum in the first.
#[inline(always)]
fn add_up(values: &mut [f64; BLOCK]) {
    let mut half = BLOCK / 2;
    while half > 0 {
        let (some, others) = values.split_at_mut(half);
        some.iter_mut().zip(others).for_each(|(one, &mut other)| *one += other);
        half /= 2;
    }
}

/// A sum of sums of blocks, added pairwise: of `2^i` blocks, if their number has that bit.
struct PairwiseSum {
    blocks: usize,
    sums: [f64; usize::BITS as usize],
}

impl Default for PairwiseSum {
    fn default() -> Self {
        Self { blocks: 0, sums: [0.0; usize::BITS as usize] }
    }
}

impl PairwiseSum {
    fn add(&mut self, block: f64) {
        let carries = self.blocks.trailing_ones() as usize;
        self.sums[carries] = self.sums[..carries].iter().fold(block, |sum, &before| before + sum);
        self.blocks += 1;
    }

    fn total(&self) -> f64 {
        let set = (0..self.sums.len()).filter(|i| self.blocks >> i & 1 == 1);
        set.fold(0.0, |sum, i| self.sums[i] + sum)
    }
}
