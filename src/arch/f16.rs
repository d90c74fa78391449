//! Conversions of f16 without instructions for it.

use half::f16;

const INFINITY: u32 = f32::INFINITY.to_bits();
const SIGN: u32 = 1 << 31;
/// By how much the exponents' biases differ, as an exponent of f32.
const BIASES: u32 = (127 - 15) << 23;
/// The smallest normal f16, as an f32.
const MIN_POSITIVE: u32 = BIASES + (1 << 23);
/// From here on results are infinite.
const OVERFLOWS: u32 = (127 + 16) << 23;

#[inline(always)]
pub(super) fn widen(half: f16) -> f32 {
    let half = half.to_bits();
    let magnitude = u32::from(half & 0x7fff) << 13;
    // Exact, of subnormal numbers, too.
    let scaled = f32::from_bits(magnitude) * f32::from_bits((127 + 127 - 15) << 23);
    let is_special = half & 0x7c00 == 0x7c00;
    let bits = if is_special { magnitude | INFINITY } else { scaled.to_bits() };
    f32::from_bits(bits | u32::from(half & 0x8000) << 16)
}

#[inline(always)]
pub(super) fn narrow(single: f32) -> f16 {
    let bits = single.to_bits();
    let magnitude = bits & !SIGN;
    // Half a unit less, and the last bit that stays: ties go to even. A carry raises the exponent.
    let normal = (magnitude.wrapping_sub(BIASES) + 0xfff + (magnitude >> 13 & 1)) >> 13;
    // A sum whose units are those of subnormal f16.
    let sum = f32::from_bits(magnitude) + 0.5;
    let subnormal = sum.to_bits().wrapping_sub(0.5f32.to_bits());
    let finite = if magnitude < MIN_POSITIVE { subnormal } else { normal };
    let special = if magnitude > INFINITY { 0x7e00 } else { 0x7c00 };
    let rounded = if magnitude >= OVERFLOWS { special } else { finite };
    f16::from_bits((rounded | (bits & SIGN) >> 16) as u16)
}
