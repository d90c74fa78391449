//! Makes a register type of a table of instructions.

use core::slice;

use bytemuck::{Pod, cast_slice, cast_slice_mut};

/// A register: its name, the token that it carries, and its type in the table of instructions.
/// By trait follow the operations that it has, as `operation(operands) = instructions;`.
macro_rules! register {
    (
        $Register:ident($Isa:ty, $Raw:ty) of $element:ty;
        SIDE_BY_SIDE = $side_by_side:expr;
        load_first($isa:pat, $from:ident) = $load_first:expr;
        store_first($register:ident, $token:pat, $to:ident) = $store_first:expr;
        operators { $($Operator:ident::$operator:ident($a:ident, $b:ident) = $result:expr;)+ }
        $($Float:ident {
            { $($items:tt)* }
            $($operation:ident($($operand:ident),+) = $instructions:expr;)*
        })+
    ) => {
        #[derive(Clone, Copy)]
        pub struct $Register($Isa, $Raw);

        impl $crate::arch::Register<$Isa> for $Register {
            type Element = $element;
            type Memory = $Raw;

            #[inline(always)]
            fn load(isa: $Isa, memory: $Raw) -> Self {
                Self(isa, memory)
            }

            #[inline(always)]
            fn store(self) -> $Raw {
                self.1
            }
        }

        impl $crate::arch::Partial<$Isa> for $Register {
            const SIDE_BY_SIDE: [$crate::arch::SideBySide; 2] = $side_by_side;

            #[inline(always)]
            fn load_first(isa: $Isa, $from: &[$element]) -> Self {
                let $isa = isa;
                Self(isa, $load_first)
            }

            #[inline(always)]
            fn store_first(self, $to: &mut [$element]) {
                let Self($token, $register) = self;
                $store_first
            }
        }

        $(
            impl core::ops::$Operator for $Register {
                type Output = Self;

                $crate::arch::registers::operation!($operator($a, $b) = $result);
            }
        )+

        $(
            impl $crate::lanes::$Float for $Register {
                $($items)*

                $($crate::arch::registers::operation!($operation($($operand),+) = $instructions);)*
            }
        )+
    };
}
pub(super) use register;

/// An operation of a register, made of instructions on what registers hold.
macro_rules! operation {
    (block($f:ident) = $features:expr) => {
        #[inline(always)]
        #[allow(unsafe_code)]
        fn block<T>(self, $f: impl FnOnce() -> T) -> T {
            #[inline]
            #[target_feature(enable = $features)]
            fn block<T>($f: impl FnOnce() -> T) -> T {
                $f()
            }
            // SAFETY: as below.
            unsafe { block($f) }
        }
    };
    (splat($value:ident) = $instructions:expr) => {
        #[inline(always)]
        fn splat(self, $value: f64) -> Self {
            Self(self.0, $crate::arch::registers::operation!($instructions))
        }
    };
    (any_less($a:ident, $b:ident) = $instructions:expr) => {
        #[inline(always)]
        fn any_less(self, other: Self) -> bool {
            let (Self(_, $a), Self(_, $b)) = (self, other);
            $crate::arch::registers::operation!($instructions)
        }
    };
    (any_bits_above($x:ident, $limit:ident) = $instructions:expr) => {
        #[inline(always)]
        fn any_bits_above(self, $limit: u64) -> bool {
            let Self(_, $x) = self;
            $crate::arch::registers::operation!($instructions)
        }
    };
    (widen($x:ident) = $instructions:expr) => {
        #[inline(always)]
        fn widen(self) -> Self::Wide {
            let Self(isa, $x) = self;
            let [low, high] = $crate::arch::registers::operation!($instructions);
            $crate::lanes::Pair(F64s(isa, low), F64s(isa, high))
        }
    };
    (narrow($low:ident, $high:ident) = $instructions:expr) => {
        #[inline(always)]
        fn narrow(wide: Self::Wide) -> Self {
            let $crate::lanes::Pair(F64s(isa, $low), F64s(_, $high)) = wide;
            Self(isa, $crate::arch::registers::operation!($instructions))
        }
    };
    (patch($x:ident, $with:ident, $f:ident) = $instructions:expr) => {
        #[inline(always)]
        fn patch(self, with: [Self; 3], $f: impl Fn(&mut [f32], [&[f32]; 3]) + Copy) -> Self {
            let Self(isa, $x) = self;
            let [Self(_, first), Self(_, second), Self(_, third)] = with;
            let $with = [first, second, third];
            Self(isa, $crate::arch::registers::operation!($instructions))
        }
    };
    ($operation:ident($a:ident) = $instructions:expr) => {
        #[inline(always)]
        fn $operation(self) -> Self {
            let Self(isa, $a) = self;
            Self(isa, $crate::arch::registers::operation!($instructions))
        }
    };
    ($operation:ident($a:ident, $b:ident) = $instructions:expr) => {
        #[inline(always)]
        fn $operation(self, b: Self) -> Self {
            let (Self(isa, $a), Self(_, $b)) = (self, b);
            Self(isa, $crate::arch::registers::operation!($instructions))
        }
    };
    ($operation:ident($a:ident, $b:ident, $c:ident) = $instructions:expr) => {
        #[inline(always)]
        fn $operation(self, b: Self, c: Self) -> Self {
            let (Self(isa, $a), Self(_, $b), Self(_, $c)) = (self, b, c);
            Self(isa, $crate::arch::registers::operation!($instructions))
        }
    };
    ($operation:ident($a:ident, $b:ident, $c:ident, $d:ident) = $instructions:expr) => {
        #[inline(always)]
        fn $operation(self, b: Self, c: Self, d: Self) -> Self {
            let (Self(isa, $a), Self(_, $b), Self(_, $c), Self(_, $d)) = (self, b, c, d);
            Self(isa, $crate::arch::registers::operation!($instructions))
        }
    };
    ($instructions:expr) => {{
        // SAFETY: a token stands for a CPU that has all instructions of its table, and a register
        // holds one.
        #[allow(unsafe_code, unused_unsafe)]
        unsafe {
            $instructions
        }
    }};
}
pub(super) use operation;

/// `x` after `f` has changed some of its elements, those of `with` being known.
#[inline(always)]
pub(super) fn patch<R: Pod>(mut x: R, [a, b, c]: [R; 3], f: impl Fn(&mut [f32], [&[f32]; 3])) -> R {
    let [a, b, c] = [slice::from_ref(&a), slice::from_ref(&b), slice::from_ref(&c)];
    f(cast_slice_mut(slice::from_mut(&mut x)), [cast_slice(a), cast_slice(b), cast_slice(c)]);
    x
}
