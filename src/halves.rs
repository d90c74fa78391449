//! f16 and bf16: a block is widened to f32, evaluated by the entry point for f32, and rounded once.
//!
//! A correctly rounded f32 lies on the same side of every middle between two halves as the value does, unless it is
//! that middle: then double words tell the side.

use core::cmp::Ordering;
use core::marker::PhantomData;
use core::mem::MaybeUninit;

use bytemuck::Pod;
use half::{bf16, f16};

use crate::arch::Isa;
use crate::backend::{Backend, Job};
use crate::block::{Block, convert};
use crate::composed::Composed;
use crate::drive::{Buffers, as_uninit};
use crate::entry::{Choice, Compiled, Tier};
use crate::environment::Environment;
use crate::form::Form;
use crate::formula::Formula;

/// The entry point of a function for the form `K` and elements of a half type.
#[inline]
pub fn enter<'y, K: Form<F>, F: Formula + Compiled<K, f32>, T: Half>(
    function: F,
    choice: Choice,
    buffers: Buffers<'_, 'y, T>,
) -> [&'y mut [T]; 2] {
    T::fill(buffers, choice, &OfForm { function, form: PhantomData::<K> })
}

/// A form of a function, for elements of f32.
pub trait Single {
    fn fill<'y>(&self, choice: Choice, buffers: Buffers<'_, 'y, f32>) -> [&'y mut [f32]; 2];
    /// That output at `x`, rounded to odd.
    fn to_odd(&self, output: usize, x: f32) -> f64;
}

struct OfForm<F, K> {
    function: F,
    form: PhantomData<K>,
}

impl<F: Formula + Compiled<K, f32>, K: Form<F>> Single for OfForm<F, K> {
    fn fill<'y>(&self, choice: Choice, buffers: Buffers<'_, 'y, f32>) -> [&'y mut [f32]; 2] {
        self.function.chosen(choice, buffers)
    }

    fn to_odd(&self, output: usize, x: f32) -> f64 {
        let of_output = K::TO_ODD[output].expect("the form has it");
        of_output(self.function.for_f32(), x.into())
    }
}

/// A half type.
pub trait Half: Pod {
    fn widen<'b, S: Isa>(isa: S, halves: &[Self], to: &'b mut [MaybeUninit<f32>]) -> &'b mut [f32];
    fn narrow<'b, S: Isa>(
        isa: S,
        singles: &[f32],
        to: &'b mut [MaybeUninit<Self>],
    ) -> &'b mut [Self];
    /// 0 in the middle between two halves, and perhaps close beside it.
    fn from_middle(single: f32) -> u32;

    /// [`enter`], compiled here, once for all functions.
    fn fill<'y>(
        buffers: Buffers<'_, 'y, Self>,
        choice: Choice,
        function: &dyn Single,
    ) -> [&'y mut [Self]; 2];
}

/// `2^-14`, the smallest normal f16.
const SMALLEST_NORMAL: f32 = 1.0 / 16_384.0;

impl Half for f16 {
    #[inline(always)]
    fn widen<'b, S: Isa>(isa: S, halves: &[Self], to: &'b mut [MaybeUninit<f32>]) -> &'b mut [f32] {
        isa.widen(halves, to)
    }

    #[inline(always)]
    fn narrow<'b, S: Isa>(
        isa: S,
        singles: &[f32],
        to: &'b mut [MaybeUninit<Self>],
    ) -> &'b mut [Self] {
        isa.narrow(singles, to)
    }

    #[inline(always)]
    fn from_middle(single: f32) -> u32 {
        let magnitude = single.abs();
        // Has subnormal numbers in the binade of the same units.
        let lifted = magnitude + if magnitude < SMALLEST_NORMAL { SMALLEST_NORMAL } else { 0.0 };
        lifted.to_bits() & 0x1fff ^ 0x1000
    }

    #[inline(never)]
    fn fill<'y>(
        buffers: Buffers<'_, 'y, Self>,
        choice: Choice,
        function: &dyn Single,
    ) -> [&'y mut [Self]; 2] {
        fill(buffers, choice, function)
    }
}

impl Half for bf16 {
    #[inline(always)]
    fn widen<'b, S: Isa>(_: S, halves: &[Self], to: &'b mut [MaybeUninit<f32>]) -> &'b mut [f32] {
        convert(halves, to, |half| f32::from_bits(u32::from(half.to_bits()) << 16))
    }

    /// By integers: the instruction for it makes 0 of subnormal numbers.
    #[inline(always)]
    fn narrow<'b, S: Isa>(
        _: S,
        singles: &[f32],
        to: &'b mut [MaybeUninit<Self>],
    ) -> &'b mut [Self] {
        convert(singles, to, |single| {
            let bits = single.to_bits();
            // Half a unit less, and the last bit that stays: ties go to even.
            let rounded = bits.wrapping_add(0x7fff + (bits >> 16 & 1)) >> 16;
            let nan = bits >> 16 | 0x40;
            bf16::from_bits(if single.is_nan() { nan } else { rounded } as u16)
        })
    }

    #[inline(always)]
    fn from_middle(single: f32) -> u32 {
        single.to_bits() & 0xffff ^ 0x8000
    }

    #[inline(never)]
    fn fill<'y>(
        buffers: Buffers<'_, 'y, Self>,
        choice: Choice,
        function: &dyn Single,
    ) -> [&'y mut [Self]; 2] {
        fill(buffers, choice, function)
    }
}

#[inline(always)]
fn fill<'y, T: Half>(
    buffers: Buffers<'_, 'y, T>,
    choice: Choice,
    function: &dyn Single,
) -> [&'y mut [T]; 2] {
    let _environment = Environment::default();
    let backend = choice.backend.unwrap_or_else(Backend::detect);
    let choice = Choice { backend: Some(backend), ..choice };
    let rounds_correctly = choice.tier.unwrap_or_default() == Tier::Default;
    let [y_wanted, gradient_wanted] = buffers.wanted();
    let [mut x, mut factors, mut y, mut gradient] = [Block::UNINIT; 4];
    buffers.in_blocks(|part| {
        let [halves, factor] = part.inputs();
        let x = backend.run(Widen { halves, to: x.uninit(halves.len()) });
        let factor = backend.run(Widen { halves: factor, to: factors.uninit(factor.len()) });
        let outputs = [y_wanted.then_some(&mut y), gradient_wanted.then_some(&mut gradient)];
        let [y, gradient] = function.fill(choice, Buffers::of_block(x, outputs));
        if rounds_correctly {
            for (output, singles) in [&mut *y, &mut *gradient].into_iter().enumerate() {
                if backend.run(AnyMiddle::<T>(singles, PhantomData)) {
                    decide::<T>(x, singles, |x| function.to_odd(output, x));
                }
            }
        }
        let [to_y, to_gradient] = part.into_outputs();
        let y = backend.run(Narrow { singles: y, to: to_y });
        let halves = backend.run(Narrow { singles: gradient, to: to_gradient });
        if !factor.is_empty() {
            backend.run(Multiply { halves: &mut *halves, factor });
        }
        [y, halves]
    })
}

macro_rules! composed {
    ($($Half:ident)+) => {$(
        impl Composed for $Half {
            type Wide = f32;

            #[inline(always)]
            fn widened<'w>(
                backend: Backend,
                halves: &'w [Self],
                memory: &'w mut [MaybeUninit<f32>],
            ) -> &'w [f32] {
                backend.run(Widen { halves, to: memory })
            }

            #[inline(always)]
            fn fill(
                backend: Backend,
                halves: &mut [Self],
                memory: &mut [f32],
                f: impl FnOnce(&mut [f32]),
            ) {
                let singles = &mut memory[..halves.len()];
                f(singles);
                Composed::narrow(backend, singles, halves);
            }

            #[inline(always)]
            fn narrow(backend: Backend, singles: &[f32], halves: &mut [Self]) {
                backend.run(Narrow { singles, to: as_uninit(halves) });
            }
        }
    )+};
}

composed!(f16 bf16);

/// Replaces what may lie in the middle between two halves by the value, rounded to odd.
#[cold]
fn decide<T: Half>(x: &[f32], y: &mut [f32], to_odd: impl Fn(f32) -> f64) {
    for (&x, y) in x.iter().zip(y).filter(|(_, y)| T::from_middle(**y) == 0) {
        let value = to_odd(x);
        let nearest = value as f32;
        let is_odd = nearest.to_bits() & 1 == 1;
        *y = match value.partial_cmp(&nearest.into()) {
            Some(Ordering::Less) if !is_odd => nearest.next_down(),
            Some(Ordering::Greater) if !is_odd => nearest.next_up(),
            _ => nearest,
        };
    }
}

struct Widen<'x, 'b, T> {
    halves: &'x [T],
    to: &'b mut [MaybeUninit<f32>],
}

struct Narrow<'x, 'b, T> {
    singles: &'x [f32],
    to: &'b mut [MaybeUninit<T>],
}

/// Whether some may lie in the middle between two halves.
struct AnyMiddle<'b, T>(&'b [f32], PhantomData<T>);

/// Replaces halves by products, in f32, rounded.
struct Multiply<'b, T> {
    halves: &'b mut [T],
    factor: &'b mut [f32],
}

impl<'b, T: Half> Job for Widen<'_, 'b, T> {
    type Output = &'b mut [f32];

    #[inline(always)]
    fn run<S: Isa>(self, isa: S) -> Self::Output {
        T::widen(isa, self.halves, self.to)
    }
}

impl<'b, T: Half> Job for Narrow<'_, 'b, T> {
    type Output = &'b mut [T];

    #[inline(always)]
    fn run<S: Isa>(self, isa: S) -> Self::Output {
        T::narrow(isa, self.singles, self.to)
    }
}

impl<T: Half> Job for AnyMiddle<'_, T> {
    type Output = bool;

    #[inline(always)]
    fn run<S: Isa>(self, _: S) -> bool {
        self.0.iter().fold(u32::MAX, |least, &single| least.min(T::from_middle(single))) == 0
    }
}

impl<T: Half> Job for Multiply<'_, T> {
    type Output = ();

    #[inline(always)]
    fn run<S: Isa>(self, isa: S) {
        let mut memory = Block::UNINIT;
        let singles = T::widen(isa, self.halves, memory.uninit(self.halves.len()));
        singles.iter_mut().zip(self.factor).for_each(|(single, factor)| *single *= *factor);
        T::narrow(isa, singles, as_uninit(self.halves));
    }
}
