//! What takes `unsafe`: peers in C++, and the state that peers leave behind.
#![allow(unsafe_code)]

use std::ffi::{CString, c_char};
use std::mem::MaybeUninit;

use half::{bf16, f16};
use sigmoid_timing::Run;

use crate::subjects::{Float, Maker, Operation, Subject, best_class, has_class};

type Kernel<T> = unsafe extern "C" fn(x: *const T, y: *mut T, n: usize);

/// Gives the shim's kernel of an operation, if it has that.
type Find<T> = unsafe extern "C" fn(operation: *const c_char) -> Option<Kernel<T>>;

/// Declares what the shims export, and lists the kernels that were compiled and that this CPU can
/// run.
macro_rules! shims {
    ($float:ident: $($library:ident, $name:literal, $class:expr, $find:ident;)*) => {
        pub fn $float() -> Vec<Subject<$float>> {
            let all = [$({
                #[cfg($library)]
                let find: Option<Find<$float>> = {
                    unsafe extern "C" {
                        fn $find(operation: *const c_char) -> Option<Kernel<$float>>;
                    }
                    Some($find)
                };
                #[cfg(not($library))]
                let find = None;
                subjects($name, $class, find)
            }),*];
            all.into_iter().flatten().collect()
        }
    };
}

fn subjects<T: Float>(name: &str, class: &'static str, find: Option<Find<T>>) -> Vec<Subject<T>> {
    let Some(find) = find.filter(|_| has_class(class)) else { return Vec::new() };
    let subject = |operation: Operation| {
        let wanted = CString::new(operation.name()).expect("no name has a zero");
        // SAFETY: shims only compare the name.
        let kernel = unsafe { find(wanted.as_ptr()) }?;
        let run: Run<T> = Box::new(move |x, y| {
            assert_eq!(x.len(), y.len());
            // SAFETY: by the assertion both pointers are good for this length, and shims read x and
            // write y only; the CPU has the instructions of the class.
            unsafe { kernel(x.as_ptr(), y.as_mut_ptr(), x.len()) }
        });
        Some(Subject { name: name.into(), class, maker: Maker::Peer, operation, run })
    };
    Operation::all().filter_map(subject).collect()
}

shims! { f32:
    copy, "copy loop, AVX-512", "avx512", copy_f32_avx512;
    copy, "copy loop, AVX2", "avx2", copy_f32_avx2;
    eigen, "Eigen, AVX-512", "avx512", eigen_f32_avx512;
    eigen, "Eigen, AVX2", "avx2", eigen_f32_avx2;
    libmvec, "libmvec, gcc -Ofast, AVX-512", "avx512", libmvec_f32_avx512;
    libmvec, "libmvec, gcc -Ofast, AVX2", "avx2", libmvec_f32_avx2;
    dnnl, "oneDNN", best_class(), onednn_f32;
    sleef, "SLEEF u10, AVX-512", "avx512", sleef_u10_f32_avx512;
    sleef, "SLEEF u10, AVX2", "avx2", sleef_u10_f32_avx2;
    sleef, "SLEEF u35, AVX-512", "avx512", sleef_u35_f32_avx512;
    sleef, "SLEEF u35, AVX2", "avx2", sleef_u35_f32_avx2;
    xnnpack, "XNNPACK", best_class(), xnnpack_f32;
}

shims! { f64:
    copy, "copy loop, AVX-512", "avx512", copy_f64_avx512;
    copy, "copy loop, AVX2", "avx2", copy_f64_avx2;
    eigen, "Eigen, AVX-512", "avx512", eigen_f64_avx512;
    eigen, "Eigen, AVX2", "avx2", eigen_f64_avx2;
    libmvec, "libmvec, gcc -Ofast, AVX-512", "avx512", libmvec_f64_avx512;
    libmvec, "libmvec, gcc -Ofast, AVX2", "avx2", libmvec_f64_avx2;
    sleef, "SLEEF u10, AVX-512", "avx512", sleef_u10_f64_avx512;
    sleef, "SLEEF u10, AVX2", "avx2", sleef_u10_f64_avx2;
    sleef, "SLEEF u35, AVX-512", "avx512", sleef_u35_f64_avx512;
    sleef, "SLEEF u35, AVX2", "avx2", sleef_u35_f64_avx2;
}

/// `y = silu(x)·up`.
pub type SiluMul<T> = Box<dyn Fn(&[T], &[T], &mut [T])>;

/// A peer's, with its name and class.
pub type NamedSiluMul<T> = (&'static str, &'static str, SiluMul<T>);

type TwoInputs<T> = unsafe extern "C" fn(x: *const T, up: *const T, y: *mut T, n: usize);

/// Declares what the shims export of it.
macro_rules! silu_mul {
    ($function:ident -> $T:ty: $($library:ident, $name:literal, $class:literal, $symbol:ident;)*) => {
        pub fn $function() -> Vec<NamedSiluMul<$T>> {
            let all: Vec<(&str, &str, Option<TwoInputs<$T>>)> = vec![$((
                $name,
                $class,
                {
                    #[cfg($library)]
                    {
                        unsafe extern "C" {
                            fn $symbol(x: *const $T, up: *const $T, y: *mut $T, n: usize);
                        }
                        Some($symbol)
                    }
                    #[cfg(not($library))]
                    None
                },
            )),*];
            let found = all.into_iter().filter(|(_, class, _)| has_class(class));
            found.filter_map(|(name, class, kernel)| Some((name, class, checked(kernel?)))).collect()
        }
    };
}

fn checked<T: 'static>(kernel: TwoInputs<T>) -> SiluMul<T> {
    Box::new(move |x, up, y| {
        assert!(x.len() == y.len() && up.len() == y.len());
        // SAFETY: by the assertion all pointers are good for this length, and shims read the first two
        // and write the third only; the CPU has the instructions of the class.
        unsafe { kernel(x.as_ptr(), up.as_ptr(), y.as_mut_ptr(), y.len()) }
    })
}

silu_mul! { silu_mul_f32 -> f32:
    sleef, "PyTorch's formula (SLEEF)", "avx512", sleef_silu_mul_f32_avx512;
    sleef, "PyTorch's formula (SLEEF)", "avx2", sleef_silu_mul_f32_avx2;
    libmvec, "ggml's formula, gcc -Ofast", "avx512", libmvec_silu_mul_f32_avx512;
    libmvec, "ggml's formula, gcc -Ofast", "avx2", libmvec_silu_mul_f32_avx2;
}

silu_mul! { silu_mul_f16 -> f16:
    sleef, "PyTorch's formula (SLEEF)", "avx512", sleef_silu_mul_f16_avx512;
    sleef, "PyTorch's formula (SLEEF)", "avx2", sleef_silu_mul_f16_avx2;
    libmvec, "ggml's formula, gcc -Ofast", "avx512", libmvec_silu_mul_f16_avx512;
    libmvec, "ggml's formula, gcc -Ofast", "avx2", libmvec_silu_mul_f16_avx2;
}

silu_mul! { silu_mul_bf16 -> bf16:
    sleef, "PyTorch's formula (SLEEF)", "avx512", sleef_silu_mul_bf16_avx512;
    sleef, "PyTorch's formula (SLEEF)", "avx2", sleef_silu_mul_bf16_avx2;
    libmvec, "ggml's formula, gcc -Ofast", "avx512", libmvec_silu_mul_bf16_avx512;
    libmvec, "ggml's formula, gcc -Ofast", "avx2", libmvec_silu_mul_bf16_avx2;
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
