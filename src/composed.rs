//! The element types as gates and cells compute with them.

use core::mem::MaybeUninit;
use core::ops::{Add, Mul, Sub};

use bytemuck::Pod;

use crate::arch::Isa;
use crate::backend::{Backend, Job};

/// An element type, and the one that it is computed with.
pub trait Composed: Pod {
    /// Of halves `f32`, else the type itself.
    type Wide: Wide;

    /// The same numbers; where they are converted, in that memory.
    fn widened<'w>(
        backend: Backend,
        elements: &'w [Self],
        memory: &'w mut [MaybeUninit<Self::Wide>],
    ) -> &'w [Self::Wide];

    /// Has `f` fill as many numbers, and rounds them; where they are converted, in that memory.
    fn fill(
        backend: Backend,
        elements: &mut [Self],
        memory: &mut [Self::Wide],
        f: impl FnOnce(&mut [Self::Wide]),
    );

    /// The opposite, rounded.
    fn narrow(backend: Backend, wide: &[Self::Wide], elements: &mut [Self]);
}

/// A type that is computed with.
pub trait Wide:
    Composed<Wide = Self>
    + Into<f64>
    + PartialOrd
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
{
    const ZERO: Self;
    const ONE: Self;

    fn of(value: f64) -> Self;
}

/// Gives `y` of `x`.
pub type Forward<'f, W> = &'f dyn Fn(&[W], &mut [W]);

/// Gives `y` and the gradient.
pub type Gradient<'f, W> = &'f dyn Fn(&[W], &mut [W], &mut [W]);

macro_rules! wide {
    ($($Wide:ident)+) => {$(
        impl Composed for $Wide {
            type Wide = Self;

            #[inline(always)]
            fn widened<'w>(
                _: Backend,
                elements: &'w [Self],
                _: &'w mut [MaybeUninit<Self>],
            ) -> &'w [Self] {
                elements
            }

            #[inline(always)]
            fn fill(
                _: Backend,
                elements: &mut [Self],
                _: &mut [Self],
                f: impl FnOnce(&mut [Self]),
            ) {
                f(elements);
            }

            #[inline(always)]
            fn narrow(_: Backend, wide: &[Self], elements: &mut [Self]) {
                elements.copy_from_slice(wide);
            }
        }

        impl Wide for $Wide {
            const ZERO: Self = 0.0;
            const ONE: Self = 1.0;

            #[inline(always)]
            fn of(value: f64) -> Self {
                value as Self
            }
        }
    )+};
}

wide!(f32 f64);

/// A loop, compiled for the instruction set.
pub(crate) struct Loop<F>(pub(crate) F);

impl<F: FnOnce()> Job for Loop<F> {
    type Output = ();

    #[inline(always)]
    fn run<S: Isa>(self, _: S) {
        (self.0)();
    }
}

/// Makes a trait of functions that are generic over element types, and compiles them here for each: see
/// `entry_points!`.
macro_rules! for_each_element {
    (
        $(#[$doc:meta])*
        trait $Trait:ident $functions:tt
    ) => {
        for_each_element!(@trait $(#[$doc])* $Trait $functions);
        for_each_element!(@impl $Trait f32 $functions);
        for_each_element!(@impl $Trait f64 $functions);
        #[cfg(feature = "half")]
        for_each_element!(@impl $Trait half::f16 $functions);
        #[cfg(feature = "half")]
        for_each_element!(@impl $Trait half::bf16 $functions);
    };
    (@trait $(#[$doc:meta])* $Trait:ident {$(
        $(#[$function_doc:meta])*
        fn $function:ident($($argument:ident: $Type:ty),+ $(,)?) = $generic:path;
    )+}) => {
        $(#[$doc])*
        pub trait $Trait: $crate::composed::Composed {
            $(
                $(#[$function_doc])*
                fn $function($($argument: $Type),+);
            )+
        }
    };
    (@impl $Trait:ident $Element:ty {$(
        $(#[$function_doc:meta])*
        fn $function:ident($($argument:ident: $Type:ty),+ $(,)?) = $generic:path;
    )+}) => {
        impl $Trait for $Element {
            $(
                #[cfg_attr(unoptimised, inline)]
                #[cfg_attr(not(unoptimised), inline(never))]
                fn $function($($argument: $Type),+) {
                    $generic($($argument),+);
                }
            )+
        }
    };
}
pub(crate) use for_each_element;
