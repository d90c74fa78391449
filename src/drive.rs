//! The buffer loop, and with it all unsafe code except that of instructions.
#![allow(unsafe_code)]

use core::hint::black_box;
use core::marker::PhantomData;
use core::mem::MaybeUninit;
use core::{ptr, slice};

use bytemuck::Pod;

use crate::arch::{Isa, Partial, Register};
use crate::backend::{Backend, Job};
#[cfg(feature = "half")]
use crate::block::{BLOCK, Block};
use crate::element::Registers;
use crate::environment::Environment;
use crate::evaluate::Evaluate;
use crate::form::Form;
use crate::formula::Formula;
use crate::lanes::{Float, Reduced};

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

impl<'x, 'y, T: Pod> Buffers<'x, 'y, T> {
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

    /// With the outputs that are wanted.
    #[cfg(feature = "half")]
    #[inline]
    pub(crate) fn of_block(x: &'x [T], [y, gradient]: [Option<&'y mut Block<T>>; 2]) -> Self {
        let mut buffers = Self::of("x", x);
        if let Some(y) = y {
            buffers = buffers.y("y", y.uninit(x.len()));
        }
        if let Some(gradient) = gradient {
            buffers = buffers.gradient("gradient", gradient.uninit(x.len()));
        }
        buffers
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
        assert_length((self.name, self.len), (name, len));
    }

    /// Whether `y` and the gradient are wanted.
    #[cfg(feature = "half")]
    pub(crate) fn wanted(&self) -> [bool; 2] {
        self.streams.outputs.map(|output| !output.is_null())
    }

    /// A block after the other, of which `f` fills the outputs.
    #[cfg(feature = "half")]
    #[inline(always)]
    pub(crate) fn in_blocks(
        self,
        mut f: impl for<'b> FnMut(Part<'b, T>) -> [&'b mut [T]; 2],
    ) -> [&'y mut [T]; 2] {
        let Self { streams, len, .. } = self;
        for at in (0..len).step_by(BLOCK) {
            let len = BLOCK.min(len - at);
            let filled = f(Part { streams, at, len, borrowed: PhantomData }).map(|all| all.len());
            let wanted = streams.outputs.map(|to| if to.is_null() { 0 } else { len });
            assert!(filled == wanted, "all outputs are filled");
        }
        // SAFETY: each was taken with `len` elements from a slice mutably borrowed for 'y, `self` is used
        // up, and above all of them are written: `f` can return none but those that it was given.
        unsafe { streams.filled(len) }
    }
}

/// A block of [`Buffers`].
#[cfg(feature = "half")]
pub(crate) struct Part<'b, T> {
    streams: Streams<T>,
    at: usize,
    len: usize,
    borrowed: PhantomData<&'b mut [T]>,
}

#[cfg(feature = "half")]
impl<'b, T: Pod> Part<'b, T> {
    /// One that is not given is empty.
    #[inline(always)]
    pub(crate) fn inputs(&self) -> [&[T]; 2] {
        self.streams.inputs.map(|input| match input.is_null() {
            // SAFETY: there are so many elements, and nothing writes them while `self` is borrowed.
            false => unsafe { slice::from_raw_parts(input.add(self.at), self.len) },
            true => Default::default(),
        })
    }

    /// One that is not wanted is empty.
    #[inline(always)]
    pub(crate) fn into_outputs(self) -> [&'b mut [MaybeUninit<T>]; 2] {
        self.streams.outputs.map(|output| match output.is_null() {
            // SAFETY: there are so many elements, which nothing else borrows now: `self` is used up.
            false => unsafe { slice::from_raw_parts_mut(output.add(self.at).cast(), self.len) },
            true => Default::default(),
        })
    }
}

impl<'y, T: Registers> Buffers<'_, 'y, T> {
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

/// Panics unless the second has as many elements as the first; each with its name, for the message.
#[inline]
#[track_caller]
pub(crate) fn assert_length((first, expected): (&str, usize), (name, len): (&str, usize)) {
    assert!(len == expected, "`{first}` has {expected} elements, but `{name}` has {len}");
}

/// The same of some.
#[inline]
#[track_caller]
pub(crate) fn assert_lengths<const N: usize>(first: (&str, usize), others: [(&str, usize); N]) {
    for other in others {
        assert_length(first, other);
    }
}

/// An initialised slice as one that might not be.
#[inline]
pub(crate) fn as_uninit<T: Pod>(slice: &mut [T]) -> &mut [MaybeUninit<T>] {
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
    type Output = ();

    #[inline(always)]
    fn run<S: Isa>(self, isa: S) {
        OnIsa { isa, fill: self }.start();
    }
}

struct OnIsa<S, F> {
    isa: S,
    fill: F,
}

impl<S: Isa, T: Registers, K: Form<F>, F: Formula, const FAST: bool> OnIsa<S, Fill<T, K, F, FAST>> {
    #[inline(always)]
    fn start(mut self) {
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
impl<S: Isa, T: Registers, K: Form<F>, F: Formula, const FAST: bool> OnIsa<S, Fill<T, K, F, FAST>> {
    const SIDE_BY_SIDE: u32 = {
        let [default, fast] = <T::One<S>>::SIDE_BY_SIDE;
        let best = if FAST { fast } else { default };
        let best = if K::BOTH { best.gradient } else { best.forward };
        if FAST || best < F::SIDE_BY_SIDE { best } else { F::SIDE_BY_SIDE }
    };

    /// Where all elements are ordinary the careful way is the same, and would be compiled in vain.
    const IN_BLOCKS: bool =
        !FAST && K::CONSTANT_BEYOND_110 && <T::One<S> as Evaluate<T>>::CAREFUL_IS_FAST;

    const IN_STAGES: bool =
        FAST && K::OUTPUTS[0] && !K::OUTPUTS[1] && <T::One<S> as Float>::IN_STAGES;

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

    /// Group after group of registers `R`: in the short way if all elements are ordinary, else in the careful
    /// one, and so what is no whole group.
    #[inline(always)]
    fn run<R: Register<S> + Evaluate<T>>(&self) {
        let mut at = 0;
        if Self::IN_BLOCKS {
            self.blocks::<R>(&mut at);
            return self.one_by_one(&mut at, self.fill.len);
        }
        if Self::IN_STAGES && self.is_staged() {
            self.stages(&mut at);
        }
        loop {
            let stopped = self.groups::<R>(&mut at);
            let end = self.fill.len.min(at + lanes::<S, T, R>());
            self.one_by_one(&mut at, end);
            if !stopped {
                return;
            }
        }
    }

    /// A block at a time: the careful way takes little longer.
    #[inline(always)]
    fn blocks<R: Register<S> + Evaluate<T>>(&self, at: &mut usize) {
        let group = lanes::<S, T, R>();
        while self.fill.len - *at >= group {
            let end = *at + LOOKED_AT.min((self.fill.len - *at) / group * group);
            let is_special = match end - *at {
                LOOKED_AT => self.is_special::<T::Four<S>>(*at, end),
                _ => self.is_special::<R>(*at, end),
            };
            while *at < end {
                // SAFETY: that many elements are left.
                unsafe {
                    match is_special {
                        false => self.step::<R, _, false>(Whole, *at),
                        true => self.step::<R, _, true>(Whole, *at),
                    }
                }
                *at += group;
            }
        }
    }

    /// The careful way takes much longer: stops before a group that is special, and says so.
    #[inline(always)]
    fn groups<R: Register<S> + Evaluate<T>>(&self, at: &mut usize) -> bool {
        let Self { isa, fill: Fill { streams, formula, .. } } = *self;
        while self.fill.len - *at >= lanes::<S, T, R>() {
            // SAFETY: that many elements are left.
            unsafe {
                let x: R = Whole.read(isa, streams.inputs[0].wrapping_add(*at));
                if let Some((rank, limit)) = x.rank::<K, F, FAST>(formula)
                    && rank.any_bits_above(limit)
                {
                    return true;
                }
                self.step::<R, _, false>(Whole, *at);
            }
            *at += lanes::<S, T, R>();
        }
        false
    }

    /// In two stages, each a loop over a block, with what is reduced on the stack.
    #[inline(always)]
    fn stages(&self, at: &mut usize) {
        while self.fill.len - *at >= STAGED * lanes::<S, T, T::One<S>>() {
            self.in_stages(*at);
            *at += STAGED * lanes::<S, T, T::One<S>>();
        }
    }

    /// Whether some elements of these whole groups are not ordinary for the formula.
    #[inline(always)]
    fn is_special<R: Register<S> + Evaluate<T>>(&self, mut at: usize, end: usize) -> bool {
        let Self { isa, fill: Fill { streams, formula, .. } } = *self;
        // SAFETY: the elements are there.
        let read = |at| unsafe { Whole.read(isa, streams.inputs[0].wrapping_add(at)) };
        let first: R = read(at);
        let Some((mut greatest, limit)) = first.rank::<K, F, FAST>(formula) else { return false };
        at += lanes::<S, T, R>();
        while at < end {
            let next: R = read(at);
            let Some((rank, _)) = next.rank::<K, F, FAST>(formula) else { return false };
            greatest = greatest.max_bits(rank);
            at += lanes::<S, T, R>();
        }
        greatest.any_bits_above(limit)
    }

    /// Whether two loops take less time: there is an exponential, and all elements are ordinary. A constant, for
    /// the compiler.
    #[inline(always)]
    fn is_staged(&self) -> bool {
        let zeros = T::One::load_first(self.isa, &[]);
        let formula = self.fill.formula;
        zeros.begin::<K, F>(formula).is_some() && zeros.rank::<K, F, FAST>(formula).is_none()
    }

    /// `STAGED` registers, all elements of which are ordinary.
    #[inline(always)]
    fn in_stages(&self, from: usize) {
        let Self { isa, fill: Fill { streams, formula, .. } } = *self;
        let ([x, _], [y, _]) = (streams.inputs, streams.outputs);
        let at = |i| from + i * lanes::<S, T, T::One<S>>();
        let mut all = [MaybeUninit::<[<T::One<S> as Register<S>>::Memory; 2]>::uninit(); STAGED];
        for (i, kept) in all.iter_mut().enumerate() {
            // SAFETY: the elements are there.
            let x: T::One<S> = unsafe { Whole.read(isa, x.wrapping_add(at(i))) };
            let Some(Reduced { f, scale }) = x.begin::<K, F>(formula) else {
                unreachable!("the formula has an exponential")
            };
            kept.write([f.store(), scale.store()]);
        }
        // Else the compiler might make one loop of the two.
        black_box(&mut all);
        for (i, kept) in all.iter().enumerate() {
            // SAFETY: all were written; the elements are there, and may be overwritten now.
            unsafe {
                let [f, scale] = kept.assume_init().map(|kept| T::One::load(isa, kept));
                let x: T::One<S> = Whole.read(isa, x.wrapping_add(at(i)));
                let [result, _] = x.finish::<K, F>(Reduced { f, scale }, formula);
                let Some(result) = result else { unreachable!("the form has it") };
                Whole.write(result, y.wrapping_add(at(i)));
            }
        }
    }

    #[inline(always)]
    fn one_by_one(&self, at: &mut usize, end: usize) {
        while *at < end {
            // SAFETY: that many elements are left.
            unsafe { self.step::<T::One<S>, _, true>(UpTo(self.fill.len - *at), *at) };
            *at += lanes::<S, T, T::One<S>>();
        }
    }

    /// In the careful way, for `SPECIAL` elements, or the short one.
    ///
    /// # Safety
    ///
    /// From `at` on there are as many elements as the access touches.
    #[inline(always)]
    unsafe fn step<R, A, const SPECIAL: bool>(&self, access: A, at: usize)
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
            let y_wanted = if K::BOTH { !to_y.is_null() } else { K::OUTPUTS[0] };
            let [y, gradient] = x.evaluate::<K, F, FAST, SPECIAL>(formula, y_wanted);
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
    }
}

/// How many elements are looked at before they are evaluated: few enough to stay in the L1 cache, so many that
/// what is done once for them does not matter. A multiple of each group.
const LOOKED_AT: usize = 256;

/// How many registers are evaluated in two stages at a time.
const STAGED: usize = 16;

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
