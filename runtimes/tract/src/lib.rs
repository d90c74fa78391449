//! Once linked, [tract](https://crates.io/crates/tract-core) runs its activations with the kernels of
//! [sigmoid](https://crates.io/crates/sigmoid): `use sigmoid_tract as _;` anywhere in the program is enough.
//!
//! tract-linalg keeps a registry of kernels, from which it takes, for each function and element type, the one that it
//! prefers on this CPU. This crate submits its own to it, preferred to all others. Models, and calls of tract, stay as they are,
//! and operators of recurrent networks, which ask for the sigmoid and tanh by the same way, run with them, too.
//!
//! The kernels are of the fast tier: a few ULP, with no limits of the domain. With the feature `exact` they are
//! correctly rounded, and the same on every CPU.

use std::fmt::Debug;

use sigmoid::{
    Activation, Element, Exp, GeluTanh, HardSwish, LeakyRelu, Sigmoid, Silu, Tanh, Tier,
};
use tract_data::TractResult;
use tract_linalg::element_wise::ElementWise;
use tract_linalg::isa::{Arch, IsaReq, LEVEL_BOOST, MAX_LEVEL};
use tract_linalg::routines::{Func, Routine, RoutineFactory};

/// The tier of the kernels.
const TIER: Tier = if cfg!(feature = "exact") { Tier::Default } else { Tier::Fast };

/// tract prefers kernels of an architecture to portable ones, whatever these claim.
const ARCH: Option<Arch> = if cfg!(target_arch = "x86_64") {
    Some(Arch::X86_64)
} else if cfg!(target_arch = "aarch64") {
    Some(Arch::Aarch64)
} else if cfg!(target_arch = "arm") {
    Some(Arch::Arm)
} else if cfg!(target_arch = "riscv64") {
    Some(Arch::RiscV64)
} else if cfg!(all(target_arch = "wasm32", target_feature = "simd128")) {
    Some(Arch::Wasm32Simd128)
} else {
    None
};

/// A function as tract calls it: over a slice of any length and alignment, in place.
#[derive(Clone, Debug)]
struct Kernel<T, Parameter> {
    name: &'static str,
    run: fn(&mut [T], Parameter) -> TractResult<()>,
}

impl<T, Parameter> ElementWise<T, Parameter> for Kernel<T, Parameter>
where
    T: Copy + Debug + PartialEq + Send + Sync,
    Parameter: Copy + Debug + Default + Send + Sync + 'static,
{
    fn name(&self) -> &'static str {
        self.name
    }

    fn run_with_params(&self, x: &mut [T], parameter: Parameter) -> TractResult<()> {
        (self.run)(x, parameter)
    }
}

fn run<T: Element>(function: impl Activation, x: &mut [T]) -> TractResult<()> {
    function.at(TIER).forward_in_place(x);
    Ok(())
}

/// Submits a kernel for each element type; it is called what sigmoid's C library calls it.
macro_rules! submit {
    ($($Func:ident $name:literal: $F32:ident $F16:ident $run:expr;)+) => { $(
        submit!(@ $Func, concat!($name, "_f32"), $F32, $run);
        submit!(@ $Func, concat!($name, "_f16"), $F16, $run);
    )+ };
    (@ $Func:ident, $name:expr, $Factory:ident, $run:expr) => {
        inventory::submit! {
            Routine {
                func: Func::$Func,
                arch: ARCH,
                isa: IsaReq::ANY,
                // Above what any instruction set is worth.
                boost: LEVEL_BOOST * (MAX_LEVEL as isize + 1),
                round_trip: false,
                factory: RoutineFactory::$Factory(|| {
                    const NAME: &str = match TIER {
                        Tier::Default => $name,
                        Tier::Fast => concat!($name, "_fast"),
                    };
                    Box::new(Kernel { name: NAME, run: $run })
                }),
            }
        }
    };
}

submit! {
    Sigmoid "sigmoid": F32 F16 |x, ()| run(Sigmoid, x);
    Tanh "sigmoid_tanh": F32 F16 |x, ()| run(Tanh, x);
    Silu "sigmoid_silu": F32 F16 |x, ()| run(Silu, x);
    // tract's is the approximation by tanh; its exact GELU asks for the error function.
    Gelu "sigmoid_gelu_tanh": F32 F16 |x, ()| run(GeluTanh, x);
    Hardswish "sigmoid_hard_swish": F32 F16 |x, ()| run(HardSwish, x);
    Exp "sigmoid_exp": F32 F16 |x, ()| run(Exp, x);
    LeakyRelu "sigmoid_leaky_relu": F32Param F16Param |x, slope| run(LeakyRelu::new(f64::from(slope))?, x);
}
