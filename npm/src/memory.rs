//! Memory for JavaScript's arrays.

use std::alloc::{Layout, alloc_zeroed, dealloc};
use std::ptr::null_mut;

/// Whole cache lines.
const ALIGN: usize = 64;

fn layout(bytes: usize) -> Option<Layout> {
    // The allocator does not take 0.
    Layout::from_size_align(bytes.max(1), ALIGN).ok()
}

/// Zeros; null if there is no more memory.
#[unsafe(no_mangle)]
pub extern "C" fn allocate(bytes: usize) -> *mut u8 {
    // SAFETY: the layout has a size.
    layout(bytes).map_or(null_mut(), |layout| unsafe { alloc_zeroed(layout) })
}

/// # Safety
///
/// `allocate` gave the memory for as many bytes, and nothing uses it any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn free(start: *mut u8, bytes: usize) {
    if let Some(layout) = layout(bytes) {
        // SAFETY: the caller's.
        unsafe { dealloc(start, layout) }
    }
}
