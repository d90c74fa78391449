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
use tract_linalg::routines::{Routine, RoutineFactory, declared};

const EFFORT: Effort = Effort { turn: Duration::from_millis(1), rounds: 100, least_rounds: 10 };
const SLOPE: f32 = 0.01;

fn main() {
    println!("| ns per element | instead of | 256 | ratio | 64 Ki | ratio | 4 Mi | ratio |");
    println!("|---|---|---:|---:|---:|---:|---:|---:|");
    let (mut ours, theirs): (Vec<_>, Vec<_>) =
        declared().partition(|kernel| kernel.name().starts_with("sigmoid_"));
    ours.sort_by_key(|kernel| (kernel.func, kernel.dt() != DatumType::F32));
    for ours in ours {
        let Some(theirs) = best(&theirs, ours) else { continue };
        print!("| `{}` | `{}` |", ours.name(), theirs.name());
        for elements in [256, 1 << 16, 1 << 22] {
            let [time, ratio] = measure([ours, theirs], elements);
            print!(" {time:.3} | {ratio:.2} |");
        }
        println!();
    }
}

/// Which of these tract takes for the function and type of that one, if there is any: as its `best_for` finds it.
fn best(kernels: &[&'static Routine], ours: &Routine) -> Option<&'static Routine> {
    kernels
        .iter()
        .copied()
        .filter(|kernel| kernel.func == ours.func && kernel.dt() == ours.dt())
        .filter(|kernel| kernel.runnable_on(&native()))
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
