//! Throughput of every function and form, by element type, tier and backend; of the sigmoid also by
//! size of the buffer and kind of data.
//!
//!     cargo bench --bench throughput -- f32/fast/avx512/tanh
//!
//! Names read `type/tier/backend/function/form/data, elements`. `copy` is the same traffic without
//! arithmetic.

use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use rand::SeedableRng;
use rand::distr::uniform::SampleUniform;
use rand::distr::{Distribution, Uniform};
use rand::rngs::SmallRng;
use sigmoid::{Activation, Backend, Element, Function};

criterion_main!(benches);
criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_secs(1));
    targets = bench::<f32>, bench::<f64>
}

/// Inputs: ordinary ones in L1, L2, L3 and memory of most CPUs, and in short buffers; then what may
/// be a cliff, in L1.
const ORDINARY: (&str, f32, f32) = ("ordinary", -8.0, 8.0);
const SIZES: [usize; 7] = [1 << 11, 1 << 15, 1 << 20, 1 << 25, 1, 8, 64];
const OTHER_DATA: [(&str, f32, f32); 2] = [("all tail", -103.0, -88.0), ("mixed", -100.0, 100.0)];

trait Number: Element + SampleUniform + From<f32> {
    const NAME: &str;
}

impl Number for f32 {
    const NAME: &str = "f32";
}

impl Number for f64 {
    const NAME: &str = "f64";
}

fn bench<T: Number>(c: &mut Criterion) {
    let of_sizes = SIZES.map(|len| (ORDINARY, len));
    let of_data = OTHER_DATA.map(|data| (data, SIZES[0]));
    for ((data, low, high), len) in of_sizes.into_iter().chain(of_data) {
        let id = format!("{data}, {len}");
        let x = uniform::<T>(low, high, len);
        let mut y = x.clone();
        let mut group = c.benchmark_group(format!("{}/copy", T::NAME));
        group.throughput(Throughput::ElementsAndBytes {
            elements: len as u64,
            bytes: 2 * size_of_val(&*x) as u64,
        });
        group.bench_function(&id, |b| b.iter(|| y.copy_from_slice(&x)));
        group.finish();
        for backend in Backend::available() {
            let is_usual = (data, len) == (ORDINARY.0, SIZES[1]);
            let functions = if is_usual { Function::ALL } else { &[Function::Sigmoid] };
            for &f in functions {
                let name = |tier| format!("{}/{tier}/{backend}/{f}", T::NAME);
                forms(c, &name("default"), &id, &x, f.on(backend));
                forms(c, &name("fast"), &id, &x, f.fast().on(backend));
            }
        }
    }
}

fn forms<T: Number>(c: &mut Criterion, name: &str, id: &str, x: &[T], f: impl Activation) {
    let [mut y, mut dydx] = [x.to_vec(), x.to_vec()];
    let grad = uniform::<T>(-1.0, 1.0, x.len());
    let mut form = |form: &str, buffers: usize, run: &mut dyn FnMut(&mut [T], &mut [T])| {
        let mut group = c.benchmark_group(format!("{name}/{form}"));
        group.throughput(Throughput::ElementsAndBytes {
            elements: x.len() as u64,
            bytes: (buffers * size_of_val(x)) as u64,
        });
        group
            .bench_function(BenchmarkId::from_parameter(id), |b| b.iter(|| run(&mut y, &mut dydx)));
        group.finish();
    };
    form("forward", 2, &mut |y, _| f.forward(x, y));
    form("gradient", 2, &mut |_, dydx| f.gradient(x, dydx));
    form("forward and gradient", 3, &mut |y, dydx| f.forward_and_gradient(x, y, dydx));
    form("backward", 3, &mut |_, dydx| f.backward(x, &grad, dydx));
}

/// Uniform in an interval, the same each time.
fn uniform<T: Number>(low: f32, high: f32, len: usize) -> Vec<T> {
    let interval = Uniform::new(T::from(low), T::from(high)).expect("the interval is one");
    interval.sample_iter(SmallRng::seed_from_u64(1)).take(len).collect()
}
