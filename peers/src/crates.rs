//! Peers in Rust.

use candle_core::{Device, Tensor, WithDType};
use rten_simd::SimdUnaryOp;
use tract_linalg::Func;
use tract_linalg::element_wise::ElementWise;

use crate::ffi;
use crate::subjects::{Float, Maker, Operation, Run, Subject, best_class};

pub fn f32() -> Vec<Subject<f32>> {
    let best_tract = Func::Sigmoid.ew_f32().expect("tract has a sigmoid of f32");
    let mut peers = vec![
        peer("loop of f32::exp", "scalar", Box::new(plain_f32)),
        peer("candle-nn, to and from a tensor", "scalar", Box::new(candle)),
        peer("rten-vecmath", best_class(), Box::new(rten)),
        peer("tract-linalg, copied, in place", best_class(), Box::new(tract(best_tract))),
    ];
    // The best ones are of another class.
    #[cfg(target_arch = "x86_64")]
    if best_class() == "avx512" {
        peers.extend(avx2().into_iter().flatten());
    }
    peers
}

#[cfg(target_arch = "x86_64")]
fn avx2() -> Option<[Subject<f32>; 2]> {
    use tract_linalg::element_wise::ElementWiseKer;

    let token = pulp::x86::V3::try_new()?;
    let isa = rten_simd::isa::Avx2Isa::new()?;
    let rten: Run<f32> = Box::new(move |x, y| token.vectorize(RtenAvx2 { isa, x, y }));
    let tract = tract(tract_linalg::x86_64::fma_sigmoid_f32::ew());
    Some([
        peer("rten-vecmath, AVX2", "avx2", rten),
        peer("tract-linalg, AVX2, copied, in place", "avx2", Box::new(tract)),
    ])
}

pub fn f64() -> Vec<Subject<f64>> {
    vec![
        peer("loop of f64::exp", "scalar", Box::new(plain_f64)),
        peer("candle-nn, to and from a tensor", "scalar", Box::new(candle)),
    ]
}

fn peer<T>(name: &str, class: &'static str, run: Run<T>) -> Subject<T> {
    Subject { name: name.into(), class, maker: Maker::Peer, operation: Operation::Sigmoid, run }
}

fn plain_f32(x: &[f32], y: &mut [f32]) {
    for (x, y) in x.iter().zip(y) {
        *y = 1.0 / (1.0 + (-x).exp());
    }
}

fn plain_f64(x: &[f64], y: &mut [f64]) {
    for (x, y) in x.iter().zip(y) {
        *y = 1.0 / (1.0 + (-x).exp());
    }
}

fn candle<T: Float + WithDType>(x: &[T], y: &mut [T]) {
    let sigmoid = || {
        let x = Tensor::from_slice(x, x.len(), &Device::Cpu)?;
        candle_nn::ops::sigmoid(&x)?.to_vec1()
    };
    let result: candle_core::Result<Vec<T>> = sigmoid();
    y.copy_from_slice(&result.expect("candle has a sigmoid of this type"));
}

fn rten(x: &[f32], y: &mut [f32]) {
    rten_vecmath::Sigmoid {}.map(x, ffi::as_uninit(y));
}

/// What rten does once it has chosen AVX2.
#[cfg(target_arch = "x86_64")]
struct RtenAvx2<'a> {
    isa: rten_simd::isa::Avx2Isa,
    x: &'a [f32],
    y: &'a mut [f32],
}

#[cfg(target_arch = "x86_64")]
impl pulp::NullaryFnOnce for RtenAvx2<'_> {
    type Output = ();

    #[inline(always)]
    fn call(self) {
        use rten_simd::{Isa, functional::simd_map};

        let Self { isa, x, y } = self;
        simd_map(
            isa.f32(),
            (x, ffi::as_uninit(y)),
            #[inline(always)]
            |x| rten_vecmath::Sigmoid {}.eval(isa, x),
        );
    }
}

fn tract(kernel: Box<dyn ElementWise<f32>>) -> impl Fn(&[f32], &mut [f32]) + Sync {
    // It works in place only. A block is still in the L1 cache when its copy is done.
    const BLOCK: usize = 2048;
    move |x, y| {
        for (x, y) in x.chunks(BLOCK).zip(y.chunks_mut(BLOCK)) {
            y.copy_from_slice(x);
            kernel.run(y).expect("tract accepts every slice");
        }
    }
}
