//! A buffer that ends where the address space does: one element too far is a fault.
#![allow(unsafe_code)]

use std::ptr;

/// Room for elements of `T` right before a page that may be neither read nor written.
pub struct Guarded<T> {
    mapping: *mut libc::c_void,
    bytes: usize,
    page: usize,
    elements: std::marker::PhantomData<T>,
}

impl<T: Copy> Guarded<T> {
    pub fn new(len: usize) -> Self {
        // SAFETY: a fresh anonymous mapping, whose last page is then protected.
        unsafe {
            let page = libc::sysconf(libc::_SC_PAGESIZE) as usize;
            let bytes = (len * size_of::<T>()).next_multiple_of(page);
            let mapping = libc::mmap(
                ptr::null_mut(),
                bytes + page,
                libc::PROT_READ | libc::PROT_WRITE,
                libc::MAP_PRIVATE | libc::MAP_ANONYMOUS,
                -1,
                0,
            );
            assert_ne!(mapping, libc::MAP_FAILED);
            assert_eq!(libc::mprotect(mapping.byte_add(bytes), page, libc::PROT_NONE), 0);
            Self { mapping, bytes, page, elements: std::marker::PhantomData }
        }
    }

    /// The last `len` elements before the guard page.
    pub fn last(&mut self, len: usize) -> &mut [T] {
        assert!(len * size_of::<T>() <= self.bytes);
        // SAFETY: inside the mapping, which is zeroed memory, and any bits are a number.
        unsafe {
            let end = self.mapping.byte_add(self.bytes).cast::<T>();
            std::slice::from_raw_parts_mut(end.sub(len), len)
        }
    }
}

impl<T> Drop for Guarded<T> {
    fn drop(&mut self) {
        // SAFETY: the mapping that `new` made.
        unsafe { libc::munmap(self.mapping, self.bytes + self.page) };
    }
}
