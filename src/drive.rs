//! The buffer loop, and with it all unsafe code except that of instructions.
#![allow(unsafe_code)]

use core::hint::black_box;
use core::marker::PhantomData;
use core::mem::MaybeUninit;
use core::{ptr, slice};

use pulp::NullaryFnOnce;

use crate::arch::{Isa, Partial, Register};
use crate::backend::{Backend, Job};
use crate::element::Registers;
use crate::environment::Environment;
use crate::evaluate::Evaluate;
use crate::form::Form;
use crate::formula::Formula;

/// Inputs and outputs of one length.
///
/// An output is memory of its own, perhaps uninitialised, or exactly that of an input.
pub struct Buffers<'x, 'y, T> {
    streams: Streams<T>,
    len: usize,
    /// The first input, for messages.
    name: &'static str,
    borrowed: PhantomData<(&'x [T], &'y mut [T])>,
}

/// Where the elements are. What is not given or not wanted is null.
#[derive(Clone, Copy)]
struct Streams<T> {
    /// What the formula is evaluated at, and what the gradient is multiplied by.
    inputs: [*const T; 2],
    /// `y` and the gradient.
    outputs: [*mut T; 2],
}

impl<T> Streams<T> {
    /// # Safety
    ///
    /// Outputs that are wanted are `len` initialised elements, which nothing else borrows for 'y.
    unsafe fn filled<'y>(self, len: usize) -> [&'y mut [T]; 2] {
        let filled = |output: *mut T| match output.is_null() {
            // SAFETY: the caller's.
            false => unsafe { slice::from_raw_parts_mut(output, len) },
            true => Default::default(),
        };
        let [y, gradient] = self.outputs;
        [filled(y), filled(gradient)]
    }
}

impl<'x, 'y, T: Registers> Buffers<'x, 'y, T> {
    #[inline]
    pub(crate) fn of(name: &'static str, x: &'x [T]) -> Self {
        let streams = Streams { inputs: [x.as_ptr(), ptr::null()], outputs: [ptr::null_mut(); 2] };
        Self { streams, len: x.len(), name, borrowed: PhantomData }
    }

    /// `y` replaces `x`.
    #[inline]
    pub(crate) fn in_place(x: &'y mut [T]) -> Self {
        let memory = x.as_mut_ptr();
        let streams = Streams { inputs: [memory, ptr::null()], outputs: [memory, ptr::null_mut()] };
        Self { streams, len: x.len(), name: "x", borrowed: PhantomData }
    }

    /// # Panics
    ///
    /// If the length differs, as in the methods that follow.
    #[inline]
    #[track_caller]
    pub(crate) fn times(mut self, name: &str, factor: &'x [T]) -> Self {
        self.assert_length(name, factor.len());
        self.streams.inputs[1] = factor.as_ptr();
        self
    }

    #[inline]
    #[track_caller]
    pub(crate) fn y(mut self, name: &str, y: &'y mut [MaybeUninit<T>]) -> Self {
        self.assert_length(name, y.len());
        self.streams.outputs[0] = y.as_mut_ptr().cast();
        self
    }

    #[inline]
    #[track_caller]
    pub(crate) fn gradient(mut self, name: &str, gradient: &'y mut [MaybeUninit<T>]) -> Self {
        self.assert_length(name, gradient.len());
        self.streams.outputs[1] = gradient.as_mut_ptr().cast();
        self
    }

    /// The gradient replaces its factor.
    #[inline]
    #[track_caller]
    pub(crate) fn times_in_place(mut self, name: &str, factor: &'y mut [T]) -> Self {
        self.assert_length(name, factor.len());
        let memory = factor.as_mut_ptr();
        self.streams.inputs[1] = memory;
        self.streams.outputs[1] = memory;
        self
    }

    #[inline]
    #[track_caller]
    fn assert_length(&self, name: &str, len: usize) {
        let Self { name: first, len: expected, .. } = *self;
        assert!(len == expected, "`{first}` has {expected} elements, but `{name}` has {len}");
    }

    /// Writes every element of every output, and returns them; one that is not wanted is empty.
    #[inline(always)]
    pub(crate) fn fill<K: Form<F>, F: Formula, const FAST: bool>(
        self,
        backend: Backend,
        formula: F,
    ) -> [&'y mut [T]; 2] {
        let Self { streams, len, .. } = self;
        let [y_wanted, gradient_wanted] =
            [!streams.outputs[0].is_null(), !streams.outputs[1].is_null()];
        assert!(K::BOTH || y_wanted == K::OUTPUTS[0], "`y` is wanted if the form has it alone");
        assert!(gradient_wanted == K::OUTPUTS[1], "the gradient is wanted if the form has it");
        let _environment = Environment::default();
        // What is computed of the parameters must not be moved before that.
        let formula = black_box(formula);
        backend.run(Fill::<T, K, F, FAST> { streams, len, formula, form: PhantomData });
        // SAFETY: each was taken with `len` elements from a slice mutably borrowed for 'y, and `self`
        // is used up. `Fill` has initialised all of them: which are wanted the assertions tell as they
        // do `step`, which writes each or panics.
        unsafe { streams.filled(len) }
    }
}

/// An initialised slice as one that might not be.
#[inline]
pub(crate) fn as_uninit<T: Registers>(slice: &mut [T]) -> &mut [MaybeUninit<T>] {
    // SAFETY: same layout, same memory; and this crate, which alone gets the result, passes it to
    // `Buffers` only, where only initialised elements are written.
    unsafe { slice::from_raw_parts_mut(slice.as_mut_ptr().cast(), slice.len()) }
}

/// A form of a formula at a tier, over buffers.
struct Fill<T, K, F, const FAST: bool> {
    streams: Streams<T>,
    len: usize,
    formula: F,
    form: PhantomData<K>,
}

impl<T: Registers, K: Form<F>, F: Formula, const FAST: bool> Job for Fill<T, K, F, FAST> {
    #[inline(always)]
    fn run<S: Isa>(self, isa: S) {
        isa.vectorize(Vectorized { isa, fill: self });
    }
}

struct Vectorized<S, F> {
    isa: S,
    fill: F,
}

impl<S: Isa, T: Registers, K: Form<F>, F: Formula, const FAST: bool> NullaryFnOnce
    for Vectorized<S, Fill<T, K, F, FAST>>
{
    type Output = ();

    #[inline(always)]
    fn call(mut self) {
        // Has the compiler align the stack, and with it the registers that it spills: across two
        // cache lines they take twice as long.
        black_box(&MaybeUninit::<T::One<S>>::uninit());
        let to_y = &mut self.fill.streams.outputs[0];
        if const { Self::LOOP_WITHOUT_Y } && to_y.is_null() {
            // A constant, for the compiler.
            *to_y = ptr::null_mut();
            self.side_by_side();
        } else {
            self.side_by_side();
        }
    }
}

// What is constant here is not even compiled for other values.
impl<S: Isa, T: Registers, K: Form<F>, F: Formula, const FAST: bool>
    Vectorized<S, Fill<T, K, F, FAST>>
{
    const SIDE_BY_SIDE: u32 = {
        let [default, fast] = <T::One<S>>::SIDE_BY_SIDE;
        let best = if FAST { fast } else { default };
        let best = if K::BOTH { best.gradient } else { best.forward };
        if FAST || best < F::SIDE_BY_SIDE { best } else { F::SIDE_BY_SIDE }
    };

    /// At the default tier it would gain little, and make the library larger.
    const LOOP_WITHOUT_Y: bool = FAST && K::BOTH && Self::SIDE_BY_SIDE > 1;

    #[inline(always)]
    fn side_by_side(self) {
        match const { Self::SIDE_BY_SIDE } {
            4 => self.run::<T::Four<S>>(),
            2 => self.run::<T::Two<S>>(),
            _ => self.run::<T::One<S>>(),
        }
    }

    /// Group after group of registers `R`; one that is not whole, or has results that may be
    /// subnormal, register after register.
    #[inline(always)]
    fn run<R: Register<S> + Evaluate<T>>(&self) {
        let mut at = 0;
        loop {
            let stopped = self.whole_groups::<R>(&mut at);
            let end = self.fill.len.min(at + lanes::<S, T, R>());
            self.one_by_one(&mut at, end);
            if !stopped {
                return;
            }
        }
    }

    /// Stops before a group with results that may be subnormal, and says so.
    #[inline(always)]
    fn whole_groups<R: Register<S> + Evaluate<T>>(&self, at: &mut usize) -> bool {
        while self.fill.len - *at >= lanes::<S, T, R>() {
            // SAFETY: that many elements are left.
            if unsafe { !self.step::<R, _, false>(Whole, *at) } {
                return true;
            }
            *at += lanes::<S, T, R>();
        }
        false
    }

    #[inline(always)]
    fn one_by_one(&self, at: &mut usize, end: usize) {
        while *at < end {
            // SAFETY: that many elements are left.
            unsafe { self.step::<T::One<S>, _, true>(UpTo(self.fill.len - *at), *at) };
            *at += lanes::<S, T, T::One<S>>();
        }
    }

    /// Does nothing, and says so, where a result may be subnormal, unless `SUBNORMAL`.
    ///
    /// # Safety
    ///
    /// From `at` on there are as many elements as the access touches.
    #[inline(always)]
    unsafe fn step<R, A, const SUBNORMAL: bool>(&self, access: A, at: usize) -> bool
    where
        R: Evaluate<T>,
        A: Access<S, T, R>,
    {
        let Self { isa, fill: Fill { streams, formula, .. } } = *self;
        let ([x, factor], [to_y, to_gradient]) = (streams.inputs, streams.outputs);
        // SAFETY: each pointer has the elements; an output that is an input has been read before it
        // is written, and no stream is borrowed otherwise.
        unsafe {
            let x = access.read(isa, x.wrapping_add(at));
            if !SUBNORMAL && x.may_be_subnormal::<K, F, FAST>(formula) {
                return false;
            }
            let y_wanted = if K::BOTH { !to_y.is_null() } else { K::OUTPUTS[0] };
            let [y, gradient] = x.evaluate::<K, F, FAST, SUBNORMAL>(formula, y_wanted);
            if y_wanted {
                let Some(y) = y else { unreachable!("it is wanted") };
                access.write(y, to_y.wrapping_add(at));
            }
            if K::OUTPUTS[1] {
                let Some(gradient) = gradient else { unreachable!("it is wanted") };
                let product = match factor.is_null() {
                    false => access.read(isa, factor.wrapping_add(at)) * gradient,
                    true => gradient,
                };
                access.write(product, to_gradient.wrapping_add(at));
            }
        }
        true
    }
}

#[inline(always)]
const fn lanes<S, T, R: Register<S>>() -> usize {
    size_of::<R::Memory>() / size_of::<T>()
}

/// How a register is read and written.
trait Access<S, T, R>: Copy {
    /// # Safety
    ///
    /// The elements are initialised.
    unsafe fn read(self, isa: S, from: *const T) -> R;
    /// # Safety
    ///
    /// The elements may be overwritten, and nothing borrows them.
    unsafe fn write(self, register: R, to: *mut T);
}

/// All its elements.
#[derive(Clone, Copy)]
struct Whole;

/// What lies at any address. The functions of `core::ptr` for that keep their checks in a caller's
/// unoptimised profile, which go through memory.
#[derive(Clone, Copy)]
#[repr(C, packed)]
struct Unaligned<M>(M);

impl<S, T, R: Register<S>> Access<S, T, R> for Whole {
    #[inline(always)]
    unsafe fn read(self, isa: S, from: *const T) -> R {
        // SAFETY: the caller's.
        let Unaligned(memory) = unsafe { *from.cast() };
        R::load(isa, memory)
    }

    #[inline(always)]
    unsafe fn write(self, register: R, to: *mut T) {
        // SAFETY: the caller's.
        unsafe { *to.cast() = Unaligned(register.store()) }
    }
}

/// As many of its elements as there are, if not all.
#[derive(Clone, Copy)]
struct UpTo(usize);

impl<S, T, R: Partial<S, Element = T>> Access<S, T, R> for UpTo {
    #[inline(always)]
    unsafe fn read(self, isa: S, from: *const T) -> R {
        // SAFETY: the caller's.
        unsafe {
            match self.0 < lanes::<S, T, R>() {
                true => R::load_first(isa, slice::from_raw_parts(from, self.0)),
                false => Whole.read(isa, from),
            }
        }
    }

    #[inline(always)]
    unsafe fn write(self, register: R, to: *mut T) {
        // SAFETY: the caller's; the elements are initialised before they are borrowed.
        unsafe {
            if self.0 < lanes::<S, T, R>() {
                to.write_bytes(0, self.0);
                register.store_first(slice::from_raw_parts_mut(to, self.0));
            } else {
                Whole.write(register, to);
            }
        }
    }
}
