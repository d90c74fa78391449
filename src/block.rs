//! Memory on the stack for what entry points are composed of.
#![allow(unsafe_code)]

use core::mem::MaybeUninit;
use core::slice;

use bytemuck::Pod;

/// Few enough elements to stay in the L1 cache, so many that what is done once for them does not matter.
pub(crate) const BLOCK: usize = 512;

/// Memory for a block of elements.
pub struct Block<T>([MaybeUninit<T>; BLOCK]);

impl<T: Pod> Block<T> {
    pub(crate) const UNINIT: Self = Self([MaybeUninit::uninit(); BLOCK]);

    /// So many elements, if there are so many, each 0: of a short call the rest is not touched.
    #[inline(always)]
    pub(crate) fn zeros(&mut self, len: usize) -> &mut [T] {
        let memory = &mut self.0[..len.min(BLOCK)];
        // SAFETY: all bytes of them are written, and may be 0 as those of each `Pod`.
        unsafe {
            memory.as_mut_ptr().write_bytes(0, memory.len());
            slice::from_raw_parts_mut(memory.as_mut_ptr().cast(), memory.len())
        }
    }
}
