//! The caller's floating-point environment: the rounding mode, whether subnormal numbers are flushed to
//! 0, which exceptions trap, and the flags of those that were raised.
#![allow(unsafe_code)]

/// Puts the default environment in place of the caller's, and gives that back when it is dropped: so
/// results do not depend on the one, and no call changes the other.
pub(crate) struct Environment(register::Value);

impl Environment {
    #[inline(always)]
    pub(crate) fn default() -> Self {
        let callers = register::get();
        if register::control(callers) != register::control(register::DEFAULT) {
            register::set(register::DEFAULT);
        }
        Self(callers)
    }
}

impl Drop for Environment {
    #[inline(always)]
    fn drop(&mut self) {
        if register::get() != self.0 {
            register::set(self.0);
        }
    }
}

#[cfg(all(target_arch = "x86_64", target_feature = "sse", not(miri)))]
mod register {
    use core::arch::asm;

    /// MXCSR.
    pub type Value = u32;
    pub const DEFAULT: Value = 0x1f80;
    const FLAGS: Value = 0x3f;

    #[inline(always)]
    pub fn control(value: Value) -> Value {
        value & !FLAGS
    }

    #[inline(always)]
    pub fn get() -> Value {
        let mut value = 0;
        // SAFETY: stores the register there.
        unsafe { asm!("stmxcsr [{}]", in(reg) &raw mut value, options(nostack, preserves_flags)) };
        value
    }

    #[inline(always)]
    pub fn set(value: Value) {
        // SAFETY: what it is set to is the default, or on leaving what it was.
        unsafe {
            asm!("ldmxcsr [{}]", in(reg) &raw const value, options(nostack, preserves_flags))
        };
    }
}

#[cfg(all(target_arch = "aarch64", target_feature = "neon", not(miri)))]
mod register {
    use core::arch::asm;

    /// FPCR and FPSR.
    pub type Value = [u64; 2];
    pub const DEFAULT: Value = [0; 2];

    #[inline(always)]
    pub fn control([control, _]: Value) -> u64 {
        control
    }

    #[inline(always)]
    pub fn get() -> Value {
        let (control, flags);
        // SAFETY: reads the registers.
        unsafe {
            asm!("mrs {}, fpcr", "mrs {}, fpsr", out(reg) control, out(reg) flags, options(nostack));
        }
        [control, flags]
    }

    /// FPCR takes long to write, and seldom changes.
    #[inline(always)]
    pub fn set([control, flags]: Value) {
        let [current, _] = get();
        // SAFETY: what they are set to is the default, or on leaving what they were.
        unsafe {
            if current != control {
                asm!("msr fpcr, {}", in(reg) control, options(nostack));
            }
            asm!("msr fpsr, {}", in(reg) flags, options(nostack));
        }
    }
}

/// Elsewhere it is left as it is.
#[cfg(any(
    miri,
    not(any(
        all(target_arch = "x86_64", target_feature = "sse"),
        all(target_arch = "aarch64", target_feature = "neon"),
    )),
))]
mod register {
    pub type Value = ();
    pub const DEFAULT: Value = ();

    pub fn control(value: Value) -> Value {
        value
    }

    pub fn get() -> Value {}

    pub fn set(_: Value) {}
}
