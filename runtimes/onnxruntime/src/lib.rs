//! Custom operators of ONNX Runtime: the activations of `sigmoid`, in the domain `sigmoid`.

mod api;
mod custom_op;
mod kernel;
mod node;
mod operators;
mod shape;

use std::ffi::{CStr, CString};
use std::ptr;
use std::sync::Mutex;

use half::{bf16, f16};
use ort_sys::{
    ORT_API_VERSION, OrtApiBase, OrtCustomOpDomain, OrtErrorCode, OrtSessionOptions, OrtStatusPtr,
};

use crate::api::{Api, Error};
use crate::custom_op::CustomOp;
use crate::operators::{OPERATORS, Operator};

/// Adds the operators to a session's options: ONNX Runtime looks for it by this name.
///
/// # Safety
///
/// Called by ONNX Runtime.
#[unsafe(no_mangle)]
pub unsafe extern "system" fn RegisterCustomOps(
    options: *mut OrtSessionOptions,
    base: *const OrtApiBase,
) -> OrtStatusPtr {
    // SAFETY: ONNX Runtime passes its own base, and its tables stay where they are.
    let api = match unsafe { ((*base).GetApi)(ORT_API_VERSION).as_ref() } {
        Some(api) => Api(api),
        // SAFETY: the same.
        None => return unsafe { too_old(base) },
    };
    api.run(|| {
        // SAFETY: the options are valid, and the domain stays.
        unsafe { api.check((api.AddCustomOpDomain)(options, domain(api)?)) }
    })
}

/// # Safety
///
/// `base` is valid.
unsafe fn too_old(base: *const OrtApiBase) -> OrtStatusPtr {
    // SAFETY: it is valid. Every version has the first table, with which all others begin; of ours nothing but that
    // beginning is touched.
    unsafe {
        let version = CStr::from_ptr(((*base).GetVersionString)()).to_string_lossy();
        let message =
            format!("sigmoid needs ONNX Runtime 1.{ORT_API_VERSION} or later; this is {version}");
        let message = CString::new(message).expect("no 0 in it");
        let first = ((*base).GetApi)(1);
        ((*first).CreateStatus)(OrtErrorCode::ORT_FAIL, message.as_ptr())
    }
}

/// The operators of one ONNX Runtime, which sessions refer to: they are made once, and stay.
struct Domain {
    api: Api,
    domain: *mut OrtCustomOpDomain,
}

// SAFETY: what a domain consists of is only read.
unsafe impl Send for Domain {}

fn domain(api: Api) -> Result<*mut OrtCustomOpDomain, Error> {
    static DOMAINS: Mutex<Vec<Domain>> = Mutex::new(Vec::new());
    let mut domains = DOMAINS.lock()?;
    if let Some(made) = domains.iter().find(|made| ptr::eq(made.api.0, api.0)) {
        return Ok(made.domain);
    }
    let domain = create_domain(api)?;
    domains.push(Domain { api, domain });
    Ok(domain)
}

fn create_domain(api: Api) -> Result<*mut OrtCustomOpDomain, Error> {
    let mut domain = ptr::null_mut();
    // SAFETY: it is written to the place that waits for it.
    unsafe { api.check((api.CreateCustomOpDomain)(c"sigmoid".as_ptr(), &mut domain))? };
    match OPERATORS.iter().try_for_each(|operator| add(api, domain, operator)) {
        Ok(()) => Ok(domain),
        Err(error) => {
            // SAFETY: it was made, and nobody else has it.
            unsafe { (api.ReleaseCustomOpDomain)(domain) };
            Err(error)
        }
    }
}

/// Adds the operator for each type of elements.
fn add(api: Api, domain: *mut OrtCustomOpDomain, operator: &'static Operator) -> Result<(), Error> {
    let of_each_type = [
        CustomOp::new::<f32>(api, operator),
        CustomOp::new::<f64>(api, operator),
        CustomOp::new::<f16>(api, operator),
        CustomOp::new::<bf16>(api, operator),
    ];
    of_each_type.into_iter().try_for_each(|op| {
        let op = Box::leak(Box::new(op));
        // SAFETY: the domain was made, and the operator stays.
        unsafe { api.check((api.CustomOpDomain_Add)(domain, &op.table)) }
    })
}
