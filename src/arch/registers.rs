//! Registers of the instruction sets for which pulp has a token.

use core::ops::{Add, Div, Mul, Sub};
use core::slice;

use bytemuck::{cast_slice, cast_slice_mut};
use pulp::Simd;

use super::{Partial, Register};
use crate::lanes::{Float, Float32, Float64, Line, Pair};

/// What pulp does not have, or not in one form for all of them.
pub trait Token: Simd {
    /// See [`Float64::STEPS`].
    const STEPS: u32 = 1;
    /// See [`Float32::FAST_STEPS`].
    const FAST_STEPS: u32 = 1;
    /// See [`Float::PAIRED_FROM`].
    const PAIRED_FROM: usize = 5;

    /// NaN stays, here and in the next three.
    fn f32s_at_least(self, x: Self::f32s, low: Self::f32s) -> Self::f32s;
    fn f32s_at_most(self, x: Self::f32s, high: Self::f32s) -> Self::f32s;
    fn f64s_at_least(self, x: Self::f64s, low: Self::f64s) -> Self::f64s;
    fn f64s_at_most(self, x: Self::f64s, high: Self::f64s) -> Self::f64s;
    /// Whether each is below 0.
    #[inline(always)]
    fn f32s_negative(self, x: Self::f32s) -> Self::m32s {
        self.less_than_f32s(x, self.splat_f32s(0.0))
    }
    #[inline(always)]
    fn f64s_negative(self, x: Self::f64s) -> Self::m64s {
        self.less_than_f64s(x, self.splat_f64s(0.0))
    }
    fn any_m32s(self, mask: Self::m32s) -> bool;
    fn any_m64s(self, mask: Self::m64s) -> bool;
    fn widen(self, x: Self::f32s) -> [Self::f64s; 2];
    fn narrow(self, x: [Self::f64s; 2]) -> Self::f32s;
    /// See [`Float::to_exponent`].
    fn f32s_to_exponent(self, x: Self::f32s) -> Self::f32s;
    /// See [`Float::to_exponent`].
    fn f64s_to_exponent(self, x: Self::f64s) -> Self::f64s;
    /// See [`Float64::exp2`].
    #[inline(always)]
    fn exp2(self, k: Self::f64s) -> Self::f64s {
        self.f64s_to_exponent(k)
    }
    /// See [`Float32::fast_exp2`].
    #[inline(always)]
    fn fast_exp2(self, k: Self::f32s) -> Self::f32s {
        self.f32s_to_exponent(k)
    }
}

#[derive(Clone, Copy)]
pub struct F32s<S: Simd>(S, S::f32s);

#[derive(Clone, Copy)]
pub struct F64s<S: Simd>(S, S::f64s);

/// Implements arithmetic: pulp's names have the type in them.
macro_rules! registers {
    ($register:ident, $element:ident, $memory:ident;
        $add:ident $sub:ident $mul:ident $div:ident $mul_add:ident $neg_mul_add:ident
        $and:ident $or:ident $xor:ident
        $splat:ident $less_than:ident $mask:ident $select_bits:ident $at_least:ident $at_most:ident
        $negative:ident $any:ident $to_exponent:ident
        $to_bits:ident $from_bits:ident $add_bits:ident $sub_bits:ident
        $load_first:ident $store_first:ident $SIDE_BY_SIDE:ident $FAST_SIDE_BY_SIDE:ident
    ) => {
        impl<S: Token> Register<S> for $register<S> {
            type Element = $element;
            type Memory = S::$memory;

            #[inline(always)]
            fn load(isa: S, memory: S::$memory) -> Self {
                Self(isa, memory)
            }

            #[inline(always)]
            fn store(self) -> S::$memory {
                self.1
            }
        }

        impl<S: Token + super::Isa> Partial<S> for $register<S> {
            const SIDE_BY_SIDE: [super::SideBySide; 2] = [S::$SIDE_BY_SIDE, S::$FAST_SIDE_BY_SIDE];

            #[inline(always)]
            fn load_first(isa: S, elements: &[$element]) -> Self {
                Self(isa, isa.$load_first(elements))
            }

            #[inline(always)]
            fn store_first(self, elements: &mut [$element]) {
                self.0.$store_first(elements, self.1);
            }
        }

        impl<S: Token> $register<S> {
            /// Not pulp's `select` for floats, which is not always inlined.
            #[inline(always)]
            fn select(isa: S, mask: S::$mask, [yes, no]: [S::$memory; 2]) -> Self {
                let (yes, no) = (isa.$to_bits(yes), isa.$to_bits(no));
                Self(isa, isa.$from_bits(isa.$select_bits(mask, yes, no)))
            }
        }

        impl<S: Token> Float for $register<S> {
            const FUSED: bool = true;
            const PAIRED_FROM: usize = S::PAIRED_FROM;

            #[inline(always)]
            fn splat(self, value: f64) -> Self {
                Self(self.0, self.0.$splat(value as $element))
            }

            #[inline(always)]
            fn mul_add(self, b: Self, c: Self) -> Self {
                Self(self.0, self.0.$mul_add(self.1, b.1, c.1))
            }

            #[inline(always)]
            fn neg_mul_add(self, b: Self, c: Self) -> Self {
                Self(self.0, self.0.$neg_mul_add(self.1, b.1, c.1))
            }

            #[inline(always)]
            fn neg_abs(self) -> Self {
                Self(self.0, self.0.$or(self.1, self.0.$splat(-0.0)))
            }

            #[inline(always)]
            fn times_sign_of(self, x: Self) -> Self {
                let isa = self.0;
                Self(isa, isa.$xor(self.1, isa.$and(x.1, isa.$splat(-0.0))))
            }

            #[inline(always)]
            fn select_negative(self, negative: Self, other: Self) -> Self {
                let mask = self.0.$negative(self.1);
                Self::select(self.0, mask, [negative.1, other.1])
            }

            #[inline(always)]
            fn at_least(self, low: f64) -> Self {
                Self(self.0, self.0.$at_least(self.1, self.splat(low).1))
            }

            #[inline(always)]
            fn at_most(self, high: f64) -> Self {
                Self(self.0, self.0.$at_most(self.1, self.splat(high).1))
            }

            #[inline(always)]
            fn any_less(self, other: Self) -> bool {
                self.0.$any(self.0.$less_than(self.1, other.1))
            }

            #[inline(always)]
            fn to_exponent(self) -> Self {
                Self(self.0, self.0.$to_exponent(self.1))
            }

            #[inline(always)]
            fn add_bits(self, minuend: Self, subtrahend: Self) -> Self {
                let isa = self.0;
                let difference = isa.$sub_bits(isa.$to_bits(minuend.1), isa.$to_bits(subtrahend.1));
                Self(isa, isa.$from_bits(isa.$add_bits(isa.$to_bits(self.1), difference)))
            }
        }

        impl<S: Token> Add for $register<S> {
            type Output = Self;
            #[inline(always)]
            fn add(self, other: Self) -> Self {
                Self(self.0, self.0.$add(self.1, other.1))
            }
        }

        impl<S: Token> Sub for $register<S> {
            type Output = Self;
            #[inline(always)]
            fn sub(self, other: Self) -> Self {
                Self(self.0, self.0.$sub(self.1, other.1))
            }
        }

        impl<S: Token> Mul for $register<S> {
            type Output = Self;
            #[inline(always)]
            fn mul(self, other: Self) -> Self {
                Self(self.0, self.0.$mul(self.1, other.1))
            }
        }

        impl<S: Token> Div for $register<S> {
            type Output = Self;
            #[inline(always)]
            fn div(self, other: Self) -> Self {
                Self(self.0, self.0.$div(self.1, other.1))
            }
        }
    };
}

registers!(F32s, f32, f32s;
    add_f32s sub_f32s mul_f32s div_f32s mul_add_f32s negate_mul_add_f32s
    and_f32s or_f32s xor_f32s
    splat_f32s less_than_f32s m32s select_u32s f32s_at_least f32s_at_most
    f32s_negative any_m32s f32s_to_exponent
    transmute_u32s_f32s transmute_f32s_u32s add_u32s sub_u32s
    partial_load_f32s partial_store_f32s F32_SIDE_BY_SIDE FAST_F32_SIDE_BY_SIDE);
registers!(F64s, f64, f64s;
    add_f64s sub_f64s mul_f64s div_f64s mul_add_f64s negate_mul_add_f64s
    and_f64s or_f64s xor_f64s
    splat_f64s less_than_f64s m64s select_u64s f64s_at_least f64s_at_most
    f64s_negative any_m64s f64s_to_exponent
    transmute_u64s_f64s transmute_f64s_u64s add_u64s sub_u64s
    partial_load_f64s partial_store_f64s F64_SIDE_BY_SIDE FAST_F64_SIDE_BY_SIDE);

impl<S: Token> Float64 for F64s<S> {
    const STEPS: u32 = S::STEPS;

    #[inline(always)]
    fn exp2(self) -> Self {
        Self(self.0, self.0.exp2(self.1))
    }
}

impl<S: Token> Float32 for F32s<S> {
    type Wide = Pair<F64s<S>>;

    const FAST_STEPS: u32 = S::FAST_STEPS;

    #[inline(always)]
    fn fast_exp2(self) -> Self {
        Self(self.0, self.0.fast_exp2(self.1))
    }

    #[inline(always)]
    fn widen(self) -> Self::Wide {
        let [first, second] = self.0.widen(self.1);
        Pair(F64s(self.0, first), F64s(self.0, second))
    }

    #[inline(always)]
    fn narrow(wide: Self::Wide) -> Self {
        let isa = wide.0.0;
        Self(isa, isa.narrow([wide.0.1, wide.1.1]))
    }

    #[inline(always)]
    fn patch(self, with: [Self; 3], patch: impl Fn(&mut [f32], [&[f32]; 3]) + Copy) -> Self {
        let Self(isa, mut lanes) = self;
        let [Self(_, a), Self(_, b), Self(_, c)] = &with;
        let with = [
            cast_slice(slice::from_ref(a)),
            cast_slice(slice::from_ref(b)),
            cast_slice(slice::from_ref(c)),
        ];
        patch(cast_slice_mut(slice::from_mut(&mut lanes)), with);
        Self(isa, lanes)
    }

    #[inline(always)]
    fn near_zero(self, line: Line, other: Self) -> Self {
        let Self(isa, x) = self;
        let y = isa.mul_add_f32s(x, isa.splat_f32s(line.slope), isa.splat_f32s(line.offset));
        // False for NaN, which the line then keeps.
        let away = isa.less_than_or_equal_f32s(self.neg_abs().1, isa.splat_f32s(-line.below));
        Self::select(isa, away, [other.1, y])
    }
}
