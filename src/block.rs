//! Memory on the stack for what entry points are composed of.
#![allow(unsafe_code)]

use core::mem::MaybeUninit;
use core::slice;

use bytemuck::Pod;

/// Few enough elements to stay in the L1 cache, so many that what is done once for them does not matter.
pub(crate) const BLOCK: usize = 1024;

/// Memory for a block of elements.
pub(crate) type Block<T> = Memory<T, BLOCK>;

/// Memory for so many. Registers across two cache lines would take twice as long.
#[repr(align(64))]
pub struct Memory<T, const N: usize>([MaybeUninit<T>; N]);

impl<T: Pod, const N: usize> Memory<T, N> {
    pub(crate) const UNINIT: Self = Self([MaybeUninit::uninit(); N]);

    /// The memory of so many elements.
    #[inline(always)]
    pub(crate) fn uninit(&mut self, len: usize) -> &mut [MaybeUninit<T>] {
        &mut self.0[..len]
    }

    /// So many elements, if there are so many, each 0: of a short call the rest is not touched.
    #[inline(always)]
    pub(crate) fn zeros(&mut self, len: usize) -> &mut [T] {
        let memory = &mut self.0[..len.min(N)];
        // SAFETY: all bytes of them are written, and may be 0 as those of each `Pod`.
        unsafe {
            memory.as_mut_ptr().write_bytes(0, memory.len());
            slice::from_raw_parts_mut(memory.as_mut_ptr().cast(), memory.len())
        }
    }
}

/// What `one` makes of each element.
#[cfg(feature = "half")]
#[inline(always)]
pub(crate) fn convert<'b, A: Copy, B>(
    from: &[A],
    to: &'b mut [MaybeUninit<B>],
    one: impl Fn(A) -> B,
) -> &'b mut [B] {
    assert!(from.len() == to.len(), "both have one length");
    for (to, &from) in to.iter_mut().zip(from) {
        to.write(one(from));
    }
    // SAFETY: all were written.
    unsafe { slice::from_raw_parts_mut(to.as_mut_ptr().cast(), to.len()) }
}

/// The same by registers of so many, as long as there are so many.
#[cfg(feature = "half")]
#[inline(always)]
pub(crate) fn convert_by<'b, const N: usize, A: Copy, B>(
    from: &[A],
    to: &'b mut [MaybeUninit<B>],
    register: impl Fn([A; N]) -> [B; N],
    one: impl Fn(A) -> B,
) -> &'b mut [B] {
    assert!(from.len() == to.len(), "both have one length");
    let (registers, rest) = from.as_chunks();
    let (to_registers, to_rest) = to.as_chunks_mut();
    for (to, &from) in to_registers.iter_mut().zip(registers) {
        *to = register(from).map(MaybeUninit::new);
    }
    convert(rest, to_rest, one);
    // SAFETY: as above, the rest by `convert`.
    unsafe { slice::from_raw_parts_mut(to.as_mut_ptr().cast(), to.len()) }
}
