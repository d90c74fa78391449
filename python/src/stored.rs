//! The types that arrays have: what their elements are computed as, and what a result is stored as.
#![allow(unsafe_code)]

use half::f16;
use half::slice::HalfFloatSliceExt;

use crate::operand::Operand;

/// How many elements are gathered at a time: so few that they stay in the L1 cache.
pub const BLOCK: usize = 512;

/// A type of elements of inputs.
pub trait Stored: Copy + 'static {
    /// What is computed with.
    type Element: sigmoid::Element + Default + Into<f64>;
    /// What results are stored as.
    type Result: Copy;

    /// Whether an input is computed with as it is, and a result stored so.
    const INPUT_IS_ELEMENT: bool = false;
    const RESULT_IS_ELEMENT: bool = false;
    /// Whether to load or store may raise a floating-point flag.
    const RAISES_FLAGS: bool = false;

    fn load(self) -> Self::Element;
    fn store(element: Self::Element) -> Self::Result;

    /// # Safety
    ///
    /// `from` has as many elements as `to`, aligned.
    unsafe fn gather(from: Operand, to: &mut [Self::Element]) {
        for (i, to) in to.iter_mut().enumerate() {
            // SAFETY: the caller's word.
            *to = unsafe { from.from(i).read::<Self>() }.load();
        }
    }

    /// # Safety
    ///
    /// `to` has room for as many results as `from` has elements, aligned.
    unsafe fn scatter(from: &[Self::Element], to: Operand) {
        for (i, &element) in from.iter().enumerate() {
            // SAFETY: the caller's word.
            unsafe { to.from(i).write(Self::store(element)) };
        }
    }
}

/// Types whose values are all those of an element type, as what they are computed; whether they are that type.
macro_rules! stored {
    ($($T:ty as $Element:ty, $is_element:literal;)+) => {$(
        impl Stored for $T {
            type Element = $Element;
            type Result = $Element;
            const INPUT_IS_ELEMENT: bool = $is_element;
            const RESULT_IS_ELEMENT: bool = true;

            fn load(self) -> $Element {
                self.into()
            }

            fn store(element: $Element) -> $Element {
                element
            }
        }
    )+};
}

stored! {
    f32 as f32, true;
    f64 as f64, true;
    Bool as f64, false;
    i8 as f64, false;
    u8 as f64, false;
    i16 as f64, false;
    u16 as f64, false;
}

/// NumPy's `bool`: a byte, of which any value except 0 is true.
#[derive(Clone, Copy)]
pub struct Bool(u8);

impl From<Bool> for f64 {
    fn from(Bool(byte): Bool) -> Self {
        (byte != 0).into()
    }
}

/// Computed as f32 and rounded again, many at a time: the CPU has instructions for that.
impl Stored for f16 {
    type Element = f32;
    type Result = f16;
    const RAISES_FLAGS: bool = true;

    fn load(self) -> f32 {
        self.to_f32()
    }

    fn store(element: f32) -> f16 {
        f16::from_f32(element)
    }

    unsafe fn gather(from: Operand, to: &mut [f32]) {
        let mut halves = [f16::ZERO; BLOCK];
        let halves = &mut halves[..to.len()];
        for (i, half) in halves.iter_mut().enumerate() {
            // SAFETY: the caller's word.
            *half = unsafe { from.from(i).read() };
        }
        halves.convert_to_f32_slice(to);
    }

    unsafe fn scatter(from: &[f32], to: Operand) {
        let mut halves = [f16::ZERO; BLOCK];
        let halves = &mut halves[..from.len()];
        halves.convert_from_f32_slice(from);
        for (i, &half) in halves.iter().enumerate() {
            // SAFETY: the caller's word.
            unsafe { to.from(i).write(half) };
        }
    }
}
