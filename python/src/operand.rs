//! An operand of a loop: elements in memory, some bytes apart.
#![allow(unsafe_code)]

use std::mem::MaybeUninit;
use std::ops::Range;

use crate::stored::Stored;

/// `step` may be negative or 0.
#[derive(Clone, Copy)]
pub struct Operand {
    first: *mut u8,
    step: isize,
}

// SAFETY: it is but a place; who reads or writes there answers for it.
unsafe impl Send for Operand {}
// SAFETY: the same.
unsafe impl Sync for Operand {}

impl Operand {
    pub fn new(first: *mut u8, step: isize) -> Self {
        Self { first, step }
    }

    pub fn is_constant(self) -> bool {
        self.step == 0
    }

    /// From the `i`-th element on.
    pub fn from(self, i: usize) -> Self {
        Self { first: self.first.wrapping_offset(i as isize * self.step), ..self }
    }

    pub fn is_contiguous<T>(self) -> bool {
        self.step == size_of::<T>() as isize
    }

    pub fn is_same(self, other: Self) -> bool {
        (self.first, self.step) == (other.first, other.step)
    }

    /// Whether `n` elements of `T` here, at least one, lie wholly before or behind `n` of `U` there.
    pub fn is_apart<T, U>(self, other: Self, n: usize) -> bool {
        let (this, other) = (self.extent::<T>(n), other.extent::<U>(n));
        this.end <= other.start || other.end <= this.start
    }

    /// The addresses from the lowest element to the end of the highest.
    fn extent<T>(self, n: usize) -> Range<usize> {
        let (first, last) = (self.first.addr(), self.from(n - 1).first.addr());
        first.min(last)..first.max(last) + size_of::<T>()
    }

    /// The first element.
    ///
    /// # Safety
    ///
    /// There is one, aligned.
    pub unsafe fn read<T: Copy>(self) -> T {
        // SAFETY: the caller's word.
        unsafe { self.first.cast::<T>().read() }
    }

    /// # Safety
    ///
    /// There are as many elements as `to` has, aligned.
    pub unsafe fn gather<S: Stored>(self, to: &mut [S::Element]) {
        for (i, to) in to.iter_mut().enumerate() {
            // SAFETY: the caller's word.
            *to = unsafe { self.from(i).read::<S>() }.load();
        }
    }

    /// # Safety
    ///
    /// There is room for as many elements as `from` has, aligned, of which nobody holds a reference.
    pub unsafe fn scatter<T: Copy>(self, from: &[T]) {
        for (i, &value) in from.iter().enumerate() {
            // SAFETY: the caller's word.
            unsafe { self.from(i).first.cast::<T>().write(value) };
        }
    }

    /// # Safety
    ///
    /// There are `n` elements, aligned and contiguous, which nobody writes while the slice lives.
    pub unsafe fn slice<'a, T>(self, n: usize) -> &'a [T] {
        // SAFETY: the caller's word.
        unsafe { std::slice::from_raw_parts(self.first.cast(), n) }
    }

    /// # Safety
    ///
    /// There is room for `n` elements, aligned and contiguous, which nobody else uses while the slice
    /// lives.
    pub unsafe fn slice_mut<'a, T>(self, n: usize) -> &'a mut [MaybeUninit<T>] {
        // SAFETY: the caller's word.
        unsafe { std::slice::from_raw_parts_mut(self.first.cast(), n) }
    }
}
