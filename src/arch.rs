//! What differs between instruction sets, and only that.

#[cfg(avx)]
mod avx2;
#[cfg(avx)]
mod avx512;
#[cfg(feature = "half")]
mod f16;
#[cfg(neon)]
mod neon;
mod portable;
mod registers;

#[cfg(feature = "half")]
use core::mem::MaybeUninit;
use core::ops::Mul;

use bytemuck::Pod;
use pulp::NullaryFnOnce;

#[cfg(feature = "half")]
use crate::block::convert;
use crate::lanes::{Float, Float32, Float64, Pair};

#[cfg(avx)]
pub(crate) use avx2::Avx2;
pub(crate) use portable::Portable;

/// An instruction set. A value of such a type proves that the CPU has it.
pub trait Isa: Copy {
    type F32: Float32 + Partial<Self, Element = f32>;
    type F64: Float64 + Partial<Self, Element = f64>;

    /// Runs `f` compiled for this instruction set. Everything inside must be `#[inline(always)]`.
    fn vectorize<F: NullaryFnOnce>(self, f: F) -> F::Output;

    /// f16 as f32: by instructions if there are some, else by integers.
    #[cfg(feature = "half")]
    #[inline(always)]
    fn widen<'b>(self, halves: &[half::f16], to: &'b mut [MaybeUninit<f32>]) -> &'b mut [f32] {
        convert(halves, to, f16::widen)
    }

    /// The opposite, rounded to the nearest.
    #[cfg(feature = "half")]
    #[inline(always)]
    fn narrow<'b>(
        self,
        singles: &[f32],
        to: &'b mut [MaybeUninit<half::f16>],
    ) -> &'b mut [half::f16] {
        convert(singles, to, f16::narrow)
    }
}

/// A register as it lies in memory.
pub trait Register<I>: Copy + Mul<Output = Self> {
    type Element: Pod;
    type Memory: Pod;

    fn load(isa: I, memory: Self::Memory) -> Self;
    fn store(self) -> Self::Memory;
}

/// A register of which part lies in memory.
pub trait Partial<I>: Register<I> {
    /// At the default tier, and the fast one.
    const SIDE_BY_SIDE: [SideBySide; 2];

    /// The first elements, the others being zero.
    fn load_first(isa: I, elements: &[Self::Element]) -> Self;
    fn store_first(self, elements: &mut [Self::Element]);
}

/// How many registers are best evaluated side by side, measured: 1, 2 or 4. More hide more latency,
/// until they have to be spilled.
#[derive(Clone, Copy)]
pub struct SideBySide {
    pub(crate) forward: u32,
    pub(crate) gradient: u32,
}

impl<I: Copy, R: Register<I> + Float> Register<I> for Pair<R> {
    type Memory = [R::Memory; 2];
    type Element = R::Element;

    #[inline(always)]
    fn load(isa: I, [first, second]: Self::Memory) -> Self {
        Self(R::load(isa, first), R::load(isa, second))
    }

    #[inline(always)]
    fn store(self) -> Self::Memory {
        [self.0.store(), self.1.store()]
    }
}
