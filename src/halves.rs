//! f16 and bf16: a block is widened to f32, evaluated by the entry point for f32, and rounded once.
//!
//! A correctly rounded f32 lies on the same side of every middle between two halves as the value does, unless it is
//! that middle: then double words tell the side.

use core::cmp::Ordering;
use core::marker::PhantomData;

use bytemuck::Pod;
use half::{bf16, f16};

use crate::arch::Isa;
use crate::backend::{Backend, Job};
use crate::block::Block;
use crate::composed::Composed;
use crate::drive::Buffers;
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
    fn fill(&self, choice: Choice, buffers: Buffers<'_, '_, f32>);
    /// That output at `x`, rounded to odd.
    fn to_odd(&self, output: usize, x: f32) -> f64;
}

struct OfForm<F, K> {
    function: F,
    form: PhantomData<K>,
}

impl<F: Formula + Compiled<K, f32>, K: Form<F>> Single for OfForm<F, K> {
    fn fill(&self, choice: Choice, buffers: Buffers<'_, '_, f32>) {
        self.function.chosen(choice, buffers);
    }

    fn to_odd(&self, output: usize, x: f32) -> f64 {
        let of_output = K::TO_ODD[output].expect("the form has it");
        of_output(self.function.for_f32(), x.into())
    }
}

/// A half type.
pub trait Half: Pod {
    fn widen<S: Isa>(isa: S, halves: &[Self], singles: &mut [f32]);
    fn narrow<S: Isa>(isa: S, singles: &[f32], halves: &mut [Self]);
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
    fn widen<S: Isa>(isa: S, halves: &[Self], singles: &mut [f32]) {
        isa.widen(halves, singles);
    }

    #[inline(always)]
    fn narrow<S: Isa>(isa: S, singles: &[f32], halves: &mut [Self]) {
        isa.narrow(singles, halves);
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
    fn widen<S: Isa>(_: S, halves: &[Self], singles: &mut [f32]) {
        let widen = |half: bf16| f32::from_bits(u32::from(half.to_bits()) << 16);
        singles.iter_mut().zip(halves).for_each(|(single, &half)| *single = widen(half));
    }

    /// By integers: the instruction for it makes 0 of subnormal numbers.
    #[inline(always)]
    fn narrow<S: Isa>(_: S, singles: &[f32], halves: &mut [Self]) {
        let narrow = |single: f32| {
            let bits = single.to_bits();
            // Half a unit less, and the last bit that stays: ties go to even.
            let rounded = bits.wrapping_add(0x7fff + (bits >> 16 & 1)) >> 16;
            let nan = bits >> 16 | 0x40;
            bf16::from_bits(if single.is_nan() { nan } else { rounded } as u16)
        };
        halves.iter_mut().zip(singles).for_each(|(half, &single)| *half = narrow(single));
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
    let len = buffers.len();
    let [y_len, gradient_len] = buffers.wanted().map(|is_wanted| if is_wanted { len } else { 0 });
    let [mut x, mut y, mut gradient] = [Block::UNINIT; 3];
    let (x, y, gradient) = (x.zeros(len), y.zeros(y_len), gradient.zeros(gradient_len));
    buffers.in_blocks(|[halves, factor], [to_y, to_gradient]| {
        let x = &mut x[..halves.len()];
        let (y, gradient) = (&mut y[..to_y.len()], &mut gradient[..to_gradient.len()]);
        backend.run(Widen { halves, singles: x });
        function.fill(choice, Buffers::of_block(x, [y, gradient]));
        for (output, (singles, halves)) in
            [(&mut *y, to_y), (gradient, to_gradient)].into_iter().enumerate()
        {
            if rounds_correctly && backend.run(AnyMiddle::<T>(singles, PhantomData)) {
                decide::<T>(x, singles, |x| function.to_odd(output, x));
            }
            backend.run(Narrow { singles, halves });
        }
        if !factor.is_empty() {
            backend.run(Multiply { halves: to_gradient, factor, memory: [gradient, x] });
        }
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
                memory: &'w mut Block<f32>,
            ) -> &'w [f32] {
                let singles = memory.zeros(halves.len());
                backend.run(Widen { halves, singles });
                singles
            }

            #[inline(always)]
            fn narrow(backend: Backend, singles: &[f32], halves: &mut [Self]) {
                backend.run(Narrow { singles, halves });
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

struct Widen<'b, T> {
    halves: &'b [T],
    singles: &'b mut [f32],
}

struct Narrow<'b, T> {
    singles: &'b [f32],
    halves: &'b mut [T],
}

/// Whether some may lie in the middle between two halves.
struct AnyMiddle<'b, T>(&'b [f32], PhantomData<T>);

/// Products in f32, rounded.
struct Multiply<'b, T> {
    halves: &'b mut [T],
    factor: &'b [T],
    memory: [&'b mut [f32]; 2],
}

impl<T: Half> Job for Widen<'_, T> {
    type Output = ();

    #[inline(always)]
    fn run<S: Isa>(self, isa: S) {
        T::widen(isa, self.halves, self.singles);
    }
}

impl<T: Half> Job for Narrow<'_, T> {
    type Output = ();

    #[inline(always)]
    fn run<S: Isa>(self, isa: S) {
        T::narrow(isa, self.singles, self.halves);
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
        let Self { halves, factor, memory: [singles, factors] } = self;
        T::widen(isa, halves, singles);
        T::widen(isa, factor, factors);
        singles.iter_mut().zip(&*factors).for_each(|(single, factor)| *single *= factor);
        T::narrow(isa, singles, halves);
    }
}
