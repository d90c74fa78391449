//! The kernels beside those that tract would take without them, in turn:
//!
//!     cargo run --release --example speed
//!
//! Each call copies its input first, since kernels work in place.

use std::fmt::Debug;
use std::time::Duration;

use sigmoid_timing::{Buffer, Effort, Lap, Run, interleaved, time};
use sigmoid_tract as _;
use tract_data::prelude::{DatumType, f16};
use tract_linalg::element_wise::ElementWise;
use tract_linalg::isa::{LEVEL_BOOST, native};
use tract_linalg::routines::{Func, Routine, RoutineFactory, best_for, declared};

const EFFORT: Effort = Effort { turn: Duration::from_millis(1), rounds: 100, least_rounds: 10 };
const FUNCTIONS: [Func; 7] = [
    Func::Sigmoid,
    Func::Tanh,
    Func::Silu,
    Func::Gelu,
    Func::Hardswish,
    Func::Exp,
    Func::LeakyRelu,
];
const SLOPE: f32 = 0.01;

fn main() {
    println!("| ns per element | instead of | 256 | ratio | 64 Ki | ratio | 4 Mi | ratio |");
    println!("|---|---|---:|---:|---:|---:|---:|---:|");
    for func in FUNCTIONS {
        for dt in [DatumType::F32, DatumType::F16] {
            let Some(theirs) = theirs(func, dt) else { continue };
            let kernels = [ours(func, dt), theirs];
            print!("| `{}` | `{}` |", kernels[0].name(), kernels[1].name());
            for elements in [256, 1 << 16, 1 << 22] {
                let [time, ratio] = measure(kernels, elements);
                print!(" {time:.3} | {ratio:.2} |");
            }
            println!();
        }
    }
}

fn ours(func: Func, dt: DatumType) -> &'static Routine {
    best_for(func, dt, &native()).expect("this crate submits one")
}

/// What tract takes without this crate, if it has any: as `best_for` finds it.
fn theirs(func: Func, dt: DatumType) -> Option<&'static Routine> {
    declared()
        .filter(|kernel| kernel.func == func && kernel.dt() == dt && kernel.runnable_on(&native()))
        .filter(|kernel| !kernel.name().starts_with("sigmoid_"))
        .max_by_key(|kernel| {
            let preference = kernel.isa.level() as isize * LEVEL_BOOST + kernel.boost;
            (kernel.arch.is_some(), preference, kernel.name())
        })
}

/// The time of the first, and its ratio to the second.
fn measure(kernels: [&Routine; 2], elements: usize) -> [f64; 2] {
    let singles = Buffer::<f32>::random([-8.0, 8.0], elements, 0);
    let mut y = Buffer::<f32>::zeroed(elements);
    if let DatumType::F32 = kernels[0].dt() {
        return in_turn(kernels.map(run_f32), &singles, &mut y);
    }
    let mut x = Buffer::<f32>::zeroed(elements / 2);
    let halves: &mut [f16] = bytemuck::cast_slice_mut(&mut x);
    halves.iter_mut().zip(&*singles).for_each(|(half, &x)| *half = f16::from_f32(x));
    in_turn(kernels.map(run_f16), halves, &mut bytemuck::cast_slice_mut(&mut y)[..elements])
}

fn in_turn<T>(runs: [Run<T>; 2], x: &[T], y: &mut [T]) -> [f64; 2] {
    let run = |i: usize, calls| Lap { time: time(&runs[i], x, y, calls), cycles: None };
    let timings = interleaved(2, x.len(), EFFORT, run, || {});
    [timings[0].median(), timings[0].over(&timings[1])]
}

fn run_f32(kernel: &Routine) -> Run<f32> {
    match kernel.factory {
        RoutineFactory::F32(make) => copying(make(), ()),
        RoutineFactory::F32Param(make) => copying(make(), SLOPE),
        _ => unreachable!("an activation"),
    }
}

fn run_f16(kernel: &Routine) -> Run<f16> {
    match kernel.factory {
        RoutineFactory::F16(make) => copying(make(), ()),
        RoutineFactory::F16Param(make) => copying(make(), f16::from_f32(SLOPE)),
        _ => unreachable!("an activation"),
    }
}

fn copying<T, P>(kernel: Box<dyn ElementWise<T, P>>, parameter: P) -> Run<T>
where
    T: Copy + Debug + PartialEq + Send + Sync + 'static,
    P: Copy + Debug + Default + Send + Sync + 'static,
{
    Box::new(move |x, y| {
        y.copy_from_slice(x);
        kernel.run_with_params(y, parameter).expect("these parameters are fine");
    })
}
