//! The element types and the tiers.

use bytemuck::Pod;

use crate::activation::{Activation, FromOutput};
use crate::arch::{Isa, Partial, Register, SideBySide};
use crate::evaluate::Evaluate;
use crate::forms::{EntryPoints, EntryPointsFromOutput};
use crate::lanes::Pair;

/// An element type: `f32` or `f64`.
///
/// This trait is sealed: it can't be implemented outside this crate.
pub trait Element: SealedElement {}

impl Element for f32 {}
impl Element for f64 {}

/// How exact results are.
pub trait Tier: Copy {
    const FAST: bool;
}

/// Correctly rounded, or nearly so: the default.
#[derive(Clone, Copy)]
pub struct Accurate;

/// A few ULP, for speed.
#[derive(Clone, Copy)]
pub struct Quick;

impl Tier for Accurate {
    const FAST: bool = false;
}

impl Tier for Quick {
    const FAST: bool = true;
}

/// What an element type is to this crate.
pub trait SealedElement: Pod + Send + Sync {
    type Register<I: Isa>: Partial<I, Element = Self> + Evaluate<Self>;
    type Two<I: Isa>: Register<I> + Evaluate<Self>;
    type Four<I: Isa>: Register<I> + Evaluate<Self>;

    fn side_by_side<I: Isa, Q: Tier>() -> SideBySide;

    /// A function's entry points for this type.
    fn of<A: Activation>(function: A) -> impl EntryPoints<Self, Accurate>;
    fn of_output<A: FromOutput>(function: A) -> impl EntryPointsFromOutput<Self, Accurate>;
}

impl SealedElement for f32 {
    type Register<I: Isa> = I::F32;
    type Two<I: Isa> = Pair<I::F32>;
    type Four<I: Isa> = Pair<Pair<I::F32>>;

    #[inline(always)]
    fn side_by_side<I: Isa, Q: Tier>() -> SideBySide {
        if Q::FAST { I::QUICK_F32_SIDE_BY_SIDE } else { I::F32_SIDE_BY_SIDE }
    }

    #[inline]
    fn of<A: Activation>(function: A) -> impl EntryPoints<f32, Accurate> {
        function
    }

    #[inline]
    fn of_output<A: FromOutput>(function: A) -> impl EntryPointsFromOutput<f32, Accurate> {
        function
    }
}

impl SealedElement for f64 {
    type Register<I: Isa> = I::F64;
    type Two<I: Isa> = Pair<I::F64>;
    type Four<I: Isa> = Pair<Pair<I::F64>>;

    #[inline(always)]
    fn side_by_side<I: Isa, Q: Tier>() -> SideBySide {
        if Q::FAST { I::QUICK_F64_SIDE_BY_SIDE } else { I::F64_SIDE_BY_SIDE }
    }

    #[inline]
    fn of<A: Activation>(function: A) -> impl EntryPoints<f64, Accurate> {
        function
    }

    #[inline]
    fn of_output<A: FromOutput>(function: A) -> impl EntryPointsFromOutput<f64, Accurate> {
        function
    }
}
