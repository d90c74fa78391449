//! The register that controls floating-point arithmetic.
#![allow(unsafe_code)]

use core::arch::asm;

/// Runs `f` with FTZ and DAZ (FZ on AArch64) set.
pub fn flushing(f: impl FnOnce()) {
    let usual = get();
    set(usual | FLUSH);
    f();
    set(usual);
}

#[cfg(target_arch = "x86_64")]
mod register {
    pub const FLUSH: u64 = 1 << 15 | 1 << 6;
    const STICKY_FLAGS: u32 = 0x3f;

    pub fn get() -> u64 {
        let mut value = 0u32;
        // SAFETY: stores MXCSR to `value`.
        unsafe { super::asm!("stmxcsr [{}]", in(reg) &raw mut value) };
        (value & !STICKY_FLAGS).into()
    }

    pub fn set(value: u64) {
        let value = value as u32;
        // SAFETY: sets FTZ and DAZ or clears them, and clears sticky flags.
        unsafe { super::asm!("ldmxcsr [{}]", in(reg) &raw const value) };
    }
}

#[cfg(target_arch = "aarch64")]
mod register {
    pub const FLUSH: u64 = 1 << 24;

    pub fn get() -> u64 {
        let value;
        // SAFETY: reads FPCR.
        unsafe { super::asm!("mrs {}, fpcr", out(reg) value) };
        value
    }

    pub fn set(value: u64) {
        // SAFETY: sets FZ or clears it.
        unsafe { super::asm!("msr fpcr, {}", in(reg) value) };
    }
}

pub use register::get;
use register::{FLUSH, set};
