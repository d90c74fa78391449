//! Each operator in a model that tract runs, against the functions of sigmoid.

use sigmoid::{Activation, Element, Function, Tier};
// All that a program has to say.
use sigmoid_tract as _;
use tract_core::internal::*;
use tract_core::ops::element_wise::ElementWiseOp;
use tract_core::ops::nn::gelu_approximate::gelu_approximate;
use tract_core::ops::nn::silu::silu;
use tract_core::ops::{math, nn};
use tract_linalg::isa::native;
use tract_linalg::routines::{Func, RoutineFactory, best_for, declared};

const TIER: Tier = if cfg!(feature = "exact") { Tier::Default } else { Tier::Fast };

/// An f16 with all its digits.
const SLOPE: f32 = 1365.0 / 2048.0;

struct Operator {
    op: ElementWiseOp,
    func: Func,
    kernel: &'static str,
    function: Function,
    /// Whether tract asks for a kernel for f16, and has no loop of its own.
    f16: bool,
}

fn operators() -> Vec<Operator> {
    let operator = |op, func, kernel, function: &str, f16| {
        let function: Function = function.parse().unwrap();
        let slope = (func == Func::LeakyRelu).then_some(SLOPE.into());
        Operator { op, func, kernel, function: function.with_parameters(slope).unwrap(), f16 }
    };
    vec![
        operator(nn::sigmoid(), Func::Sigmoid, "sigmoid", "sigmoid", true),
        operator(math::tanh(), Func::Tanh, "sigmoid_tanh", "tanh", true),
        operator(silu(), Func::Silu, "sigmoid_silu", "silu", true),
        operator(gelu_approximate(false), Func::Gelu, "sigmoid_gelu_tanh", "gelu_tanh", false),
        operator(nn::hard_swish(), Func::Hardswish, "sigmoid_hard_swish", "hard_swish", false),
        operator(math::exp(), Func::Exp, "sigmoid_exp", "exp", false),
        operator(nn::leaky_relu(SLOPE), Func::LeakyRelu, "sigmoid_leaky_relu", "leaky_relu", true),
    ]
}

/// An element type, some numbers of it, and their bits, which are the same for each NaN.
trait Type: Element + Datum {
    fn some() -> Vec<Self>;
    fn bits(self) -> u32;
}

impl Type for f32 {
    fn some() -> Vec<f32> {
        (0..=u32::MAX).step_by(65_521).map(f32::from_bits).collect()
    }

    fn bits(self) -> u32 {
        if self.is_nan() { u32::MAX } else { self.to_bits() }
    }
}

impl Type for f16 {
    fn some() -> Vec<f16> {
        (0..=u16::MAX).map(f16::from_bits).collect()
    }

    fn bits(self) -> u32 {
        if self.is_nan() { u32::MAX } else { self.to_bits().into() }
    }
}

fn run<T: Type>(x: &[T], wire: impl FnOnce(&mut TypedModel, OutletId) -> OutletId) -> Vec<T> {
    let mut model = TypedModel::default();
    let source = model.add_source("x", T::fact([x.len()])).unwrap();
    let y = wire(&mut model, source);
    model.select_output_outlets(&[y]).unwrap();
    let plan = model.into_optimized().unwrap().into_runnable().unwrap();
    let y = plan.run(tvec!(tensor1(x).into())).unwrap();
    y[0].try_as_plain_ram().unwrap().as_slice::<T>().unwrap().to_vec()
}

#[track_caller]
fn assert_are<T: Type>(y: &[T], function: Function, x: &[T]) {
    let mut expected = x.to_vec();
    function.at(TIER).forward_in_place(&mut expected);
    for ((x, y), expected) in x.iter().zip(y).zip(expected) {
        assert_eq!(y.bits(), expected.bits(), "{function} of {x:?}: {y:?}, not {expected:?}");
    }
}

fn operators_run_with_our_kernels<T: Type>() {
    for Operator { op, function, .. } in
        operators().into_iter().filter(|operator| operator.f16 || T::datum_type() == DatumType::F32)
    {
        let x = T::some();
        let y = run(&x, |model, x| model.wire_node("y", op, &[x]).unwrap()[0]);
        assert_are(&y, function, &x);
    }
}

#[test]
fn kernels_are_chosen() {
    for Operator { func, kernel, .. } in operators() {
        for (dt, suffix) in [(DatumType::F32, "f32"), (DatumType::F16, "f16")] {
            let tier = if TIER == Tier::Fast { "_fast" } else { "" };
            let name = best_for(func, dt, &native()).unwrap().name();
            assert_eq!(name, format!("{kernel}_{suffix}{tier}"));
        }
    }
}

#[test]
fn operators_of_f32_run_with_our_kernels() {
    operators_run_with_our_kernels::<f32>();
}

#[test]
fn operators_of_f16_run_with_our_kernels() {
    operators_run_with_our_kernels::<f16>();
}

/// A product of x and its sigmoid is one operator when tract has optimised the model.
#[test]
fn a_product_with_the_sigmoid_is_a_silu() {
    let x = f32::some();
    let y = run(&x, |model, x| {
        let sigmoid = model.wire_node("sigmoid", nn::sigmoid(), &[x]).unwrap()[0];
        model.wire_node("product", math::mul(), &[x, sigmoid]).unwrap()[0]
    });
    assert_are(&y, "silu".parse().unwrap(), &x);
}

/// Else what is above would hold without this crate.
#[test]
fn kernels_of_tract_give_other_bits() {
    let x = f32::some();
    for Operator { func, function, .. } in operators() {
        let mut ours = x.clone();
        function.at(TIER).forward_in_place(&mut ours);
        let runnable =
            declared().filter(|routine| routine.func == func && routine.runnable_on(&native()));
        for routine in runnable.filter(|routine| !routine.name().starts_with("sigmoid_")) {
            let RoutineFactory::F32(kernel) = routine.factory else { continue };
            let mut theirs = x.clone();
            kernel().run(&mut theirs).unwrap();
            let same = ours.iter().zip(&theirs).all(|(y, z)| y.bits() == z.bits());
            assert!(!same, "{} is the same as ours", routine.name());
        }
    }
}
