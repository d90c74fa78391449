//! What ONNX Runtime sees of an operator for one type of elements: a table of functions.

use std::ffi::{c_char, c_int, c_void};

use half::{bf16, f16};
use ort_sys::{
    ONNXTensorElementDataType, ORT_API_VERSION, OrtApi, OrtCustomOp,
    OrtCustomOpInputOutputCharacteristic, OrtKernelContext, OrtKernelInfo, OrtMemType,
    OrtShapeInferContext, OrtStatusPtr,
};
use sigmoid::Element;

use crate::api::Api;
use crate::kernel::Kernel;
use crate::node::Node;
use crate::operators::{Form, Operator};
use crate::shape;

/// Its head is what ONNX Runtime is given, and gives back.
#[repr(C)]
pub struct CustomOp {
    pub table: OrtCustomOp,
    api: Api,
    operator: &'static Operator,
}

/// Elements as ONNX Runtime names their type.
pub trait OnnxElement: Element {
    const TYPE: ONNXTensorElementDataType;
}

impl OnnxElement for f32 {
    const TYPE: ONNXTensorElementDataType =
        ONNXTensorElementDataType::ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT;
}

impl OnnxElement for f64 {
    const TYPE: ONNXTensorElementDataType =
        ONNXTensorElementDataType::ONNX_TENSOR_ELEMENT_DATA_TYPE_DOUBLE;
}

impl OnnxElement for f16 {
    const TYPE: ONNXTensorElementDataType =
        ONNXTensorElementDataType::ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT16;
}

impl OnnxElement for bf16 {
    const TYPE: ONNXTensorElementDataType =
        ONNXTensorElementDataType::ONNX_TENSOR_ELEMENT_DATA_TYPE_BFLOAT16;
}

impl CustomOp {
    pub fn new<T: OnnxElement>(api: Api, operator: &'static Operator) -> Self {
        let table = OrtCustomOp {
            version: ORT_API_VERSION,
            GetName: Some(name),
            GetExecutionProviderType: Some(provider),
            GetInputTypeCount: Some(inputs),
            GetInputType: Some(element_type::<T>),
            GetInputCharacteristic: Some(required),
            GetInputMemoryType: Some(memory_type),
            GetOutputTypeCount: Some(outputs),
            GetOutputType: Some(element_type::<T>),
            GetOutputCharacteristic: Some(required),
            GetVariadicInputMinArity: None,
            GetVariadicInputHomogeneity: None,
            GetVariadicOutputMinArity: None,
            GetVariadicOutputHomogeneity: None,
            GetStartVersion: Some(version),
            GetEndVersion: Some(version),
            InferOutputShapeFn: Some(infer_shape),
            GetMayInplace: Some(may_be_in_place),
            ReleaseMayInplace: Some(release_in_place),
            GetAliasMap: None,
            ReleaseAliasMap: None,
            CreateKernel: None,
            CreateKernelV2: Some(create_kernel),
            KernelCompute: None,
            KernelComputeV2: Some(compute::<T>),
            KernelDestroy: Some(destroy_kernel),
        };
        Self { table, api, operator }
    }
}

/// # Safety
///
/// `op` is the head of a `CustomOp`, which stays.
unsafe fn of(op: *const OrtCustomOp) -> &'static CustomOp {
    // SAFETY: it is.
    unsafe { &*op.cast() }
}

unsafe extern "system" fn name(op: *const OrtCustomOp) -> *const c_char {
    // SAFETY: ONNX Runtime calls it with what it was given.
    unsafe { of(op) }.operator.name.as_ptr()
}

unsafe extern "system" fn provider(_: *const OrtCustomOp) -> *const c_char {
    c"CPUExecutionProvider".as_ptr()
}

unsafe extern "system" fn inputs(op: *const OrtCustomOp) -> usize {
    // SAFETY: ONNX Runtime calls it with what it was given.
    match unsafe { of(op) }.operator.form {
        Form::Forward => 1,
        Form::Gate => 2,
    }
}

unsafe extern "system" fn outputs(_: *const OrtCustomOp) -> usize {
    1
}

unsafe extern "system" fn element_type<T: OnnxElement>(
    _: *const OrtCustomOp,
    _: usize,
) -> ONNXTensorElementDataType {
    T::TYPE
}

unsafe extern "system" fn required(
    _: *const OrtCustomOp,
    _: usize,
) -> OrtCustomOpInputOutputCharacteristic {
    OrtCustomOpInputOutputCharacteristic::INPUT_OUTPUT_REQUIRED
}

unsafe extern "system" fn memory_type(_: *const OrtCustomOp, _: usize) -> OrtMemType {
    OrtMemType::OrtMemTypeDefault
}

unsafe extern "system" fn version(_: *const OrtCustomOp) -> c_int {
    1
}

/// The output may have the memory of the first input.
unsafe extern "system" fn may_be_in_place(
    input: *mut *mut c_int,
    output: *mut *mut c_int,
) -> usize {
    static FIRST: c_int = 0;
    // SAFETY: it waits there for arrays, which it only reads.
    unsafe {
        *input = (&raw const FIRST).cast_mut();
        *output = (&raw const FIRST).cast_mut();
    }
    1
}

/// Nothing was allocated for it.
unsafe extern "system" fn release_in_place(_: *mut c_int, _: *mut c_int) {}

unsafe extern "system" fn infer_shape(
    op: *const OrtCustomOp,
    context: *mut OrtShapeInferContext,
) -> OrtStatusPtr {
    // SAFETY: ONNX Runtime calls it with what it was given, and a context of a node.
    let api = unsafe { of(op) }.api;
    // SAFETY: the same.
    api.run(|| unsafe { shape::infer(api, context) })
}

unsafe extern "system" fn create_kernel(
    op: *const OrtCustomOp,
    _: *const OrtApi,
    info: *const OrtKernelInfo,
    made: *mut *mut c_void,
) -> OrtStatusPtr {
    // SAFETY: ONNX Runtime calls it with what it was given.
    let CustomOp { api, operator, .. } = unsafe { of(op) };
    api.run(|| {
        // SAFETY: the node is there during the call.
        let node = unsafe { Node::new(*api, info) };
        let kernel = Kernel::new(*api, operator, &node)
            .map_err(|error| error.of(operator.name.to_string_lossy()))?;
        // SAFETY: it waits there for it.
        unsafe { *made = Box::into_raw(Box::new(kernel)).cast() };
        Ok(())
    })
}

unsafe extern "system" fn compute<T: OnnxElement>(
    kernel: *mut c_void,
    context: *mut OrtKernelContext,
) -> OrtStatusPtr {
    // SAFETY: `create_kernel` has made it; it may be used by several threads at a time.
    let kernel = unsafe { &*kernel.cast::<Kernel>() };
    kernel.api.run(|| {
        // SAFETY: of this operator for this type of elements, and only the first input may be overwritten.
        let result = unsafe { kernel.compute::<T>(context) };
        result.map_err(|error| error.of(kernel.operator.name.to_string_lossy()))
    })
}

unsafe extern "system" fn destroy_kernel(kernel: *mut c_void) {
    if !kernel.is_null() {
        // SAFETY: `create_kernel` has made it, and ONNX Runtime uses it no more.
        drop(unsafe { Box::from_raw(kernel.cast::<Kernel>()) });
    }
}
