//! Peers in Rust.

use candle_core::{Device, Tensor, WithDType};
use rten_simd::SimdUnaryOp;
use rten_vecmath as rten;
use sigmoid::Function;
use sigmoid_timing::Run;
use tract_linalg::Func;
use tract_linalg::element_wise::ElementWise;

use crate::ffi;
use crate::subjects::{Float, Maker, Operation, Subject, best_class};

pub fn f32() -> Vec<Subject<f32>> {
    [
        loops(),
        candle(),
        tract(),
        rten("sigmoid", &rten::Sigmoid {}),
        rten("tanh", &rten::Tanh {}),
        rten("silu", &rten::Silu {}),
        rten("gelu", &rten::Gelu {}),
        rten("gelu_tanh", &rten::ApproxGelu {}),
        rten("exp", &rten::Exp {}),
        rten("elu", &rten::Elu { alpha: 1.0 }),
    ]
    .into_iter()
    .flatten()
    .collect()
}

pub fn f64() -> Vec<Subject<f64>> {
    [loops(), candle()].into_iter().flatten().collect()
}

fn peer<T>(name: &str, class: &'static str, function: &str, run: Run<T>) -> Subject<T> {
    let operation = Operation::Function(function.parse().expect("the library has each of them"));
    Subject { name: name.into(), class, maker: Maker::Peer, operation, run }
}

/// Loops that are not vectorised, as calls of the C library's functions are in them.
fn loops<T: Float>() -> Vec<Subject<T>> {
    let called = [
        (Function::Sigmoid, "exp"),
        (Function::Tanh, "tanh"),
        (Function::Silu, "exp"),
        (Function::GeluTanh, "tanh"),
        (Function::Exp, "exp"),
    ];
    let subject = |(function, called): (Function, &str)| {
        let name = format!("loop of {}::{called}", T::NAME);
        let run = T::plain_loop(function).expect("there is a loop of each of them");
        peer(&name, "scalar", function.name(), run)
    };
    called.into_iter().map(subject).collect()
}

fn candle<T: Float + WithDType>() -> Vec<Subject<T>> {
    type Tensors = fn(&Tensor) -> candle_core::Result<Tensor>;
    let functions: [(&str, Tensors); 8] = [
        ("sigmoid", candle_nn::ops::sigmoid),
        ("tanh", Tensor::tanh),
        ("silu", candle_nn::ops::silu),
        ("gelu", Tensor::gelu_erf),
        ("gelu_tanh", Tensor::gelu),
        ("mish", candle_nn::ops::mish),
        ("exp", Tensor::exp),
        ("elu", |x| x.elu(1.0)),
    ];
    let subject = |(function, f): (_, Tensors)| {
        let run: Run<T> = Box::new(move |x, y| {
            let tensor = Tensor::from_slice(x, x.len(), &Device::Cpu);
            let result: candle_core::Result<Vec<T>> = tensor.and_then(|x| f(&x)?.to_vec1());
            y.copy_from_slice(&result.expect("candle has these functions of this type"));
        });
        peer("candle-nn, to and from a tensor", "scalar", function, run)
    };
    functions.into_iter().map(subject).collect()
}

fn rten<F: SimdUnaryOp<f32> + Sync>(function: &str, f: &'static F) -> Vec<Subject<f32>> {
    let best: Run<f32> = Box::new(|x, y| {
        f.map(x, ffi::as_uninit(y));
    });
    let mut subjects = vec![peer("rten-vecmath", best_class(), function, best)];
    // The best is of another class.
    #[cfg(target_arch = "x86_64")]
    if best_class() == "avx512"
        && let Some(run) = rten_avx2(f)
    {
        subjects.push(peer("rten-vecmath, AVX2", "avx2", function, run));
    }
    subjects
}

#[cfg(target_arch = "x86_64")]
fn rten_avx2<F: SimdUnaryOp<f32> + Sync>(f: &'static F) -> Option<Run<f32>> {
    let token = pulp::x86::V3::try_new()?;
    let isa = rten_simd::isa::Avx2Isa::new()?;
    Some(Box::new(move |x, y| token.vectorize(RtenAvx2 { isa, f, x, y })))
}

/// What rten does once it has chosen AVX2.
#[cfg(target_arch = "x86_64")]
struct RtenAvx2<'a, F> {
    isa: rten_simd::isa::Avx2Isa,
    f: &'a F,
    x: &'a [f32],
    y: &'a mut [f32],
}

#[cfg(target_arch = "x86_64")]
impl<F: SimdUnaryOp<f32>> pulp::NullaryFnOnce for RtenAvx2<'_, F> {
    type Output = ();

    #[inline(always)]
    fn call(self) {
        use rten_simd::{Isa, functional::simd_map};

        let Self { isa, f, x, y } = self;
        simd_map(
            isa.f32(),
            (x, ffi::as_uninit(y)),
            #[inline(always)]
            |x| f.eval(isa, x),
        );
    }
}

fn tract() -> Vec<Subject<f32>> {
    let best = [
        ("sigmoid", Func::Sigmoid),
        ("tanh", Func::Tanh),
        ("silu", Func::Silu),
        ("gelu_tanh", Func::Gelu),
        ("exp", Func::Exp),
        ("hard_swish", Func::Hardswish),
    ];
    let best = best.map(|(function, f)| {
        let kernel = f.ew_f32().expect("tract has these functions of f32");
        peer("tract-linalg, copied, in place", best_class(), function, copied(kernel))
    });
    let mut subjects = Vec::from(best);
    // The best ones are of another class.
    #[cfg(target_arch = "x86_64")]
    if best_class() == "avx512" {
        use tract_linalg::element_wise::ElementWiseKer;
        use tract_linalg::x86_64::{self, exp::x86_64_fma_exp_f32_32n};

        let avx2 = [
            ("sigmoid", x86_64::fma_sigmoid_f32::ew()),
            ("tanh", x86_64::fma_tanh_f32::ew()),
            ("silu", x86_64::fma_silu_f32::ew()),
            ("exp", x86_64_fma_exp_f32_32n::ew()),
        ];
        subjects.extend(avx2.map(|(function, kernel)| {
            peer("tract-linalg, AVX2, copied, in place", "avx2", function, copied(kernel))
        }));
    }
    subjects
}

fn copied(kernel: Box<dyn ElementWise<f32>>) -> Run<f32> {
    // It works in place only. A block is still in the L1 cache when its copy is done.
    const BLOCK: usize = 2048;
    Box::new(move |x, y| {
        for (x, y) in x.chunks(BLOCK).zip(y.chunks_mut(BLOCK)) {
            y.copy_from_slice(x);
            kernel.run(y).expect("tract accepts every slice");
        }
    })
}
