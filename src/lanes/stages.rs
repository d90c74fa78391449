//! A formula in two stages: up to the reduction of its exponential, and from there on.
//!
//! Where a CPU has few registers, and looks ahead not far enough to work on several long chains of operations,
//! two loops over short chains take less time than one.

use core::cell::Cell;
use core::marker::PhantomData;

use super::Float;
use super::one_word::{Exponential, Exponentials, Subnormal};

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

/// The first stage: keeps what is reduced for the first exponential, which is that of `y`. What a formula goes on
/// to make of it is for nothing.
#[derive(Clone, Copy)]
pub struct Begin<'a, M>(PhantomData<(&'a (), M)>);

/// The second: takes what was kept.
#[derive(Clone, Copy)]
pub struct Finish<'a, M>(PhantomData<(&'a (), M)>);

/// Where it is kept; nothing for a number that is not made of `x`.
type Kept<'a, R> = Option<&'a Cell<Option<Reduced<R>>>>;

impl<'a, R: Float + 'a, M: Stages<R>> Exponentials<R> for Begin<'a, M> {
    type Stage = Kept<'a, R>;
    const NO_STAGE: Self::Stage = None;
    const SUBNORMAL: Option<Subnormal> = M::SUBNORMAL;
    const UNBOUNDED: bool = M::UNBOUNDED;
    const EXP_IS_NORMAL: f64 = M::EXP_IS_NORMAL;
    const EXP_UNDERFLOWS: f64 = M::EXP_UNDERFLOWS;
    const LARGEST: f64 = M::LARGEST;
    const TRACKED: bool = false;

    #[inline(always)]
    fn exp_neg(x: R, kept: Self::Stage) -> Exponential<R> {
        keep(kept, M::reduce_neg(x));
        Exponential { n: x, sum: x, scale: x }
    }

    #[inline(always)]
    fn exp(x: R, kept: Self::Stage) -> [R; 2] {
        keep(kept, M::reduce(x).0);
        [x; 2]
    }

    #[inline(always)]
    fn one_minus_exp(x: R, rate: f64, kept: Self::Stage) -> [R; 2] {
        keep(kept, M::reduce_unscaled(x, rate));
        [x; 2]
    }
}

impl<'a, R: Float + 'a, M: Stages<R>> Exponentials<R> for Finish<'a, M> {
    type Stage = Kept<'a, R>;
    const NO_STAGE: Self::Stage = None;
    const SUBNORMAL: Option<Subnormal> = M::SUBNORMAL;
    const UNBOUNDED: bool = M::UNBOUNDED;
    const EXP_IS_NORMAL: f64 = M::EXP_IS_NORMAL;
    const EXP_UNDERFLOWS: f64 = M::EXP_UNDERFLOWS;
    const LARGEST: f64 = M::LARGEST;
    const TRACKED: bool = false;

    #[inline(always)]
    fn exp_neg(x: R, kept: Self::Stage) -> Exponential<R> {
        M::exp_neg_of(taken(kept).unwrap_or_else(|| M::reduce_neg(x)))
    }

    #[inline(always)]
    fn exp(x: R, kept: Self::Stage) -> [R; 2] {
        let (reduced, down) = M::reduce(x);
        [M::exp_of(taken(kept).unwrap_or(reduced)), down]
    }

    #[inline(always)]
    fn one_minus_exp(x: R, rate: f64, kept: Self::Stage) -> [R; 2] {
        M::one_minus_exp_of(taken(kept).unwrap_or_else(|| M::reduce_unscaled(x, rate)))
    }
}

#[inline(always)]
fn keep<R: Copy>(kept: Kept<R>, reduced: Reduced<R>) {
    if let Some(kept) = kept
        && kept.get().is_none()
    {
        kept.set(Some(reduced));
    }
}

#[inline(always)]
fn taken<R: Copy>(kept: Kept<R>) -> Option<Reduced<R>> {
    kept.and_then(Cell::get)
}
