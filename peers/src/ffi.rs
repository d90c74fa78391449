//! What takes `unsafe`: peers in C++, and the state that peers leave behind.
#![allow(unsafe_code)]

use std::mem::MaybeUninit;

use crate::subjects::{Maker, Operation, Run, Subject, best_class, has_class};

/// Declares the functions of the shims, and lists those that were compiled and that this CPU can
/// run.
macro_rules! kernels {
    ($float:ident: $($library:ident, $name:literal, $class:expr, $operation:ident, $kernel:ident;)*) => {
        pub fn $float() -> Vec<Subject<$float>> {
            let all = [$({
                #[cfg($library)]
                let run: Option<Run<$float>> = {
                    unsafe extern "C" {
                        fn $kernel(x: *const $float, y: *mut $float, n: usize);
                    }
                    Some(Box::new(|x, y| {
                        assert_eq!(x.len(), y.len());
                        // SAFETY: by the assertion both pointers are good for this length, and
                        // shims read x and write y only; `subject` sees to it that the CPU has the
                        // instructions.
                        unsafe { $kernel(x.as_ptr(), y.as_mut_ptr(), x.len()) }
                    }))
                };
                #[cfg(not($library))]
                let run = None;
                subject($name, $class, Operation::$operation, run)
            }),*];
            all.into_iter().flatten().collect()
        }
    };
}

fn subject<T>(
    name: &str,
    class: &'static str,
    operation: Operation,
    run: Option<Run<T>>,
) -> Option<Subject<T>> {
    let run = run.filter(|_| has_class(class))?;
    Some(Subject { name: name.into(), class, maker: Maker::Peer, operation, run })
}

kernels! { f32:
    copy, "copy loop, AVX-512", "avx512", Copy, copy_f32_avx512;
    copy, "copy loop, AVX2", "avx2", Copy, copy_f32_avx2;
    eigen, "Eigen, AVX-512", "avx512", Sigmoid, eigen_f32_avx512;
    eigen, "Eigen, AVX2", "avx2", Sigmoid, eigen_f32_avx2;
    libmvec, "libmvec, gcc -Ofast, AVX-512", "avx512", Sigmoid, libmvec_f32_avx512;
    libmvec, "libmvec, gcc -Ofast, AVX2", "avx2", Sigmoid, libmvec_f32_avx2;
    dnnl, "oneDNN", best_class(), Sigmoid, onednn_f32;
    dnnl, "oneDNN", best_class(), Gradient, onednn_gradient_f32;
    dnnl, "oneDNN", best_class(), GradientFromOutput, onednn_gradient_from_output_f32;
    sleef, "SLEEF u10, AVX-512", "avx512", Sigmoid, sleef_f32_avx512;
    sleef, "SLEEF u10, AVX2", "avx2", Sigmoid, sleef_f32_avx2;
    xnnpack, "XNNPACK", best_class(), Sigmoid, xnnpack_f32;
}

kernels! { f64:
    copy, "copy loop, AVX-512", "avx512", Copy, copy_f64_avx512;
    copy, "copy loop, AVX2", "avx2", Copy, copy_f64_avx2;
    eigen, "Eigen, AVX-512", "avx512", Sigmoid, eigen_f64_avx512;
    eigen, "Eigen, AVX2", "avx2", Sigmoid, eigen_f64_avx2;
    libmvec, "libmvec, gcc -Ofast, AVX-512", "avx512", Sigmoid, libmvec_f64_avx512;
    libmvec, "libmvec, gcc -Ofast, AVX2", "avx2", Sigmoid, libmvec_f64_avx2;
    sleef, "SLEEF u10, AVX-512", "avx512", Sigmoid, sleef_f64_avx512;
    sleef, "SLEEF u10, AVX2", "avx2", Sigmoid, sleef_f64_avx2;
}

/// Clears the upper halves of the vector registers. A subject that leaves them in use slows down
/// SSE code in all that run after it.
pub fn clear_upper_halves() {
    #[cfg(target_arch = "x86_64")]
    if std::arch::is_x86_feature_detected!("avx") {
        // SAFETY: the CPU has AVX; no value is kept in an upper half across a call.
        unsafe { std::arch::x86_64::_mm256_zeroupper() }
    }
}

/// Memory for a peer to write to. It must not make it uninitialised: it is still read as `y`.
pub fn as_uninit<T>(y: &mut [T]) -> &mut [MaybeUninit<T>] {
    // SAFETY: the layout is the same; the callers pass the slice to peers that only write values.
    unsafe { &mut *(std::ptr::from_mut(y) as *mut [MaybeUninit<T>]) }
}
