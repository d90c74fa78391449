//! The element types: their registers.

use bytemuck::Pod;

use crate::arch::{Isa, Partial, Register};
use crate::evaluate::Evaluate;
use crate::lanes::Pair;

/// An element type, as the buffer loop sees it.
pub trait Registers: Pod + Send + Sync {
    type One<I: Isa>: Partial<I, Element = Self> + Evaluate<Self>;
    type Two<I: Isa>: Register<I> + Evaluate<Self>;
    type Four<I: Isa>: Register<I> + Evaluate<Self>;
}

impl Registers for f32 {
    type One<I: Isa> = I::F32;
    type Two<I: Isa> = Pair<I::F32>;
    type Four<I: Isa> = Pair<Pair<I::F32>>;
}

impl Registers for f64 {
    type One<I: Isa> = I::F64;
    type Two<I: Isa> = Pair<I::F64>;
    type Four<I: Isa> = Pair<Pair<I::F64>>;
}
