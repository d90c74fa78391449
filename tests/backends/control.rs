//! The registers that control floating-point arithmetic and keep its flags.
#![allow(unsafe_code)]

use core::arch::asm;

pub use register::STATES;

/// Runs `f` in one of [`STATES`], no flag being raised. The state when it ends should be the same.
pub fn during(state: register::Value, f: impl FnOnce()) -> register::Value {
    let usual = register::get();
    register::set(state);
    f();
    let end = register::get();
    register::set(usual);
    end
}

#[cfg(target_arch = "x86_64")]
mod register {
    /// MXCSR.
    pub type Value = u32;

    const DEFAULT: Value = 0x1f80;

    pub const STATES: [(&str, Value); 6] = [
        ("default", DEFAULT),
        ("down", DEFAULT | 1 << 13),
        ("up", DEFAULT | 2 << 13),
        ("to zero", DEFAULT | 3 << 13),
        ("FTZ and DAZ", DEFAULT | 1 << 15 | 1 << 6),
        ("all trap", 0),
    ];

    pub fn get() -> Value {
        let mut value = 0;
        // SAFETY: stores the register there.
        unsafe { super::asm!("stmxcsr [{}]", in(reg) &raw mut value) };
        value
    }

    pub fn set(value: Value) {
        // SAFETY: who sets another state than the usual one computes nothing in it.
        unsafe { super::asm!("ldmxcsr [{}]", in(reg) &raw const value) };
    }
}

#[cfg(target_arch = "aarch64")]
mod register {
    /// FPCR and FPSR.
    pub type Value = [u64; 2];

    /// Traps are left out: most CPUs have none.
    pub const STATES: [(&str, Value); 5] = [
        ("default", [0; 2]),
        ("up", [1 << 22, 0]),
        ("down", [2 << 22, 0]),
        ("to zero", [3 << 22, 0]),
        ("FZ", [1 << 24, 0]),
    ];

    pub fn get() -> Value {
        let (control, flags);
        // SAFETY: reads the registers.
        unsafe { super::asm!("mrs {}, fpcr", "mrs {}, fpsr", out(reg) control, out(reg) flags) };
        [control, flags]
    }

    pub fn set([control, flags]: Value) {
        // SAFETY: who sets another state than the usual one computes nothing in it.
        unsafe { super::asm!("msr fpcr, {}", "msr fpsr, {}", in(reg) control, in(reg) flags) };
    }
}
