//! A formula in two stages: up to the reduction of its exponential, and from there on.
//!
//! Where a CPU has few registers, and looks ahead not far enough to work on several long chains of operations,
//! two loops over short chains take less time than one.

use core::cell::Cell;
use core::marker::PhantomData;

use super::one_word::{Exponential, Exponentials, Subnormal};
use super::{Float, Format};

/// What a reduction leaves of `x`: the exponential is `scale` times a function of `f`.
#[derive(Clone, Copy)]
pub struct Reduced<R> {
    pub(crate) f: R,
    pub(crate) scale: R,
}

/// The parts of [`Exponentials`], before the reduction and after it.
pub trait Stages<R>: Exponentials<R> {
    fn reduce_neg(x: R) -> Reduced<R>;
    fn exp_neg_of(reduced: Reduced<R>) -> Exponential<R>;
    /// And the power of two to divide the exponential by.
    fn reduce(x: R) -> (Reduced<R>, R);
    fn exp_of(reduced: Reduced<R>) -> R;
    fn reduce_unscaled(x: R, rate: f64) -> Reduced<R>;
    fn one_minus_exp_of(reduced: Reduced<R>) -> [R; 2];
}

/// Lanes of both stages. In the first what the first exponential, that of `y`, is reduced to is kept, and what the
/// formula goes on to make of it is for nothing; in the second it is taken instead of reducing `x`.
#[derive(Clone, Copy)]
pub struct Staged<'a, M>(PhantomData<(&'a (), M)>);

/// Where it is kept; nothing for a number that is not made of `x`.
type Kept<'a, R> = Option<&'a Cell<Option<Reduced<R>>>>;

impl<'a, R: Float + 'a, M: Stages<R>> Exponentials<R> for Staged<'a, M> {
    type Stage = Kept<'a, R>;
    const NO_STAGE: Self::Stage = None;
    const SUBNORMAL: Option<Subnormal> = M::SUBNORMAL;
    const UNBOUNDED: bool = M::UNBOUNDED;
    const EXP_IS_NORMAL: f64 = M::EXP_IS_NORMAL;
    const EXP_UNDERFLOWS: f64 = M::EXP_UNDERFLOWS;
    const FORMAT: Format = M::FORMAT;
    const LARGEST: f64 = M::LARGEST;
    const TRACKED: bool = false;

    #[inline(always)]
    fn exp_neg(x: R, kept: Self::Stage) -> Exponential<R> {
        M::exp_neg_of(taken_or_kept(kept, M::reduce_neg(x)))
    }

    #[inline(always)]
    fn exp(x: R, kept: Self::Stage) -> [R; 2] {
        let (reduced, down) = M::reduce(x);
        [M::exp_of(taken_or_kept(kept, reduced)), down]
    }

    #[inline(always)]
    fn one_minus_exp(x: R, rate: f64, kept: Self::Stage) -> [R; 2] {
        M::one_minus_exp_of(taken_or_kept(kept, M::reduce_unscaled(x, rate)))
    }
}

#[inline(always)]
fn taken_or_kept<R: Copy>(kept: Kept<R>, reduced: Reduced<R>) -> Reduced<R> {
    let Some(kept) = kept else { return reduced };
    let reduced = kept.get().unwrap_or(reduced);
    kept.set(Some(reduced));
    reduced
}
