//! The attributes of a node.

use std::ffi::{CStr, CString};
use std::ptr;

use ort_sys::OrtKernelInfo;
use sigmoid::Tier;

use crate::api::{Api, Error};

/// A node that a kernel is made for.
pub struct Node {
    api: Api,
    info: *const OrtKernelInfo,
}

impl Node {
    /// # Safety
    ///
    /// `info` is valid as long as the node.
    pub unsafe fn new(api: Api, info: *const OrtKernelInfo) -> Self {
        Self { api, info }
    }

    /// The fast tier, unless `exact` is 1.
    pub fn tier(&self) -> Result<Tier, Error> {
        match self.int(c"exact")? {
            None | Some(0) => Ok(Tier::Fast),
            Some(1) => Ok(Tier::Default),
            Some(other) => Err(format!("`exact` must be 0 or 1, not {other}").into()),
        }
    }

    pub fn int(&self, name: &CStr) -> Result<Option<i64>, Error> {
        self.attribute(name, "an integer", Self::read_int)
    }

    pub fn float(&self, name: &CStr) -> Result<Option<f32>, Error> {
        self.attribute(name, "a float", Self::read_float)
    }

    pub fn string(&self, name: &CStr) -> Result<Option<String>, Error> {
        self.attribute(name, "a string", Self::read_string)
    }

    /// An attribute that is not there, and one of another type: both are the same error, so whether there is one
    /// is told by reading it as each type.
    fn attribute<T>(
        &self,
        name: &CStr,
        what: &str,
        read: fn(&Self, &CStr) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        if let Ok(value) = read(self, name) {
            return Ok(Some(value));
        }
        let of_another_type = self.read_int(name).is_ok()
            || self.read_float(name).is_ok()
            || self.read_string(name).is_ok();
        match of_another_type {
            true => Err(format!("`{}` must be {what}", name.to_string_lossy()).into()),
            false => Ok(None),
        }
    }

    fn read_int(&self, name: &CStr) -> Result<i64, Error> {
        let mut value = 0;
        // SAFETY: `new` was promised a valid node.
        unsafe {
            let status =
                (self.api.KernelInfoGetAttribute_int64)(self.info, name.as_ptr(), &mut value);
            self.api.check(status)?;
        }
        Ok(value)
    }

    fn read_float(&self, name: &CStr) -> Result<f32, Error> {
        let mut value = 0.0;
        // SAFETY: `new` was promised a valid node.
        unsafe {
            let status =
                (self.api.KernelInfoGetAttribute_float)(self.info, name.as_ptr(), &mut value);
            self.api.check(status)?;
        }
        Ok(value)
    }

    fn read_string(&self, name: &CStr) -> Result<String, Error> {
        let mut size = 0;
        let read = self.api.KernelInfoGetAttribute_string;
        // SAFETY: `new` was promised a valid node; without memory it says the size, with the 0 at the end.
        unsafe { self.api.check(read(self.info, name.as_ptr(), ptr::null_mut(), &mut size))? };
        let mut value = vec![0u8; size];
        // SAFETY: the same; there are `size` bytes.
        unsafe {
            self.api.check(read(self.info, name.as_ptr(), value.as_mut_ptr().cast(), &mut size))?;
        };
        let value = CString::from_vec_with_nul(value)?;
        Ok(value.to_string_lossy().into_owned())
    }
}
