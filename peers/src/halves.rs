//! The sections on half types and on gates.

use std::time::Instant;

use half::{bf16, f16};
use sigmoid::{Activation, Backend, Element, Function, Silu, Tier};
use sigmoid_timing::{Buffer, Effort, Lap, Timing, interleaved};

use crate::ffi::{NamedSiluMul, clear_upper_halves, silu_mul_bf16, silu_mul_f16, silu_mul_f32};
use crate::markdown::{Table, count, short};

/// In L1, in L2, and out of all caches.
const LENGTHS: [usize; 3] = [1 << 11, 1 << 16, 1 << 24];

const FUNCTIONS: [Function; 3] = [Function::Sigmoid, Function::Silu, Function::Gelu];

const TIERS: [(&str, Tier); 2] = [("", Tier::Default), (", fast", Tier::Fast)];

pub fn section(effort: Effort) -> String {
    let [near, _, far] = LENGTHS.map(count);
    let mut halves = Table::new([
        "function".into(),
        "class".into(),
        format!("f32, n = {near}"),
        format!("f16, n = {near}"),
        format!("bf16, n = {near}"),
        format!("f16, n = {far}"),
        format!("bf16, n = {far}"),
    ]);
    for backend in Backend::available() {
        for function in FUNCTIONS {
            for (note, tier) in TIERS {
                let f = function.on(backend).at(tier);
                let [single, of_f16, of_bf16, _] = times(f, LENGTHS[0], effort);
                let [_, far_f16, far_bf16, memcpy] = times(f, LENGTHS[2], effort);
                let to = |half: &Timing, other: &Timing| {
                    format!("{} ({:.2})", short(half.median()), half.over(other))
                };
                halves.push(vec![
                    format!("{function}{note}"),
                    backend.name().into(),
                    short(single.median()),
                    to(&of_f16, &single),
                    to(&of_bf16, &single),
                    to(&far_f16, &memcpy),
                    to(&far_bf16, &memcpy),
                ]);
            }
        }
    }
    let header = LENGTHS.map(|len| format!("n = {}", count(len)));
    let header = ["silu(x)·up".into(), "class".into()].into_iter().chain(header);
    let mut gates = Table::new(header.chain(["to PyTorch's formula".into()]));
    add_gates(&mut gates, "f32", silu_mul_f32(), |x| x, effort);
    add_gates(&mut gates, "f16", silu_mul_f16(), f16::from_f32, effort);
    add_gates(&mut gates, "bf16", silu_mul_bf16(), bf16::from_f32, effort);
    format!(
        "\n## Half types\n\nMedian ns per element; in parentheses the median of the ratios in the same \
         round, of n = {near} to f32, of n = {far} to memcpy of as many bytes.\n\n{halves}\n## Gates\n\n\
         Median ns per element of an activation times a second input. The last column compares medians \
         at n = {}.\n\n{gates}",
        count(LENGTHS[1]),
    )
}

/// Subjects without inputs: each knows its own.
fn laps(subjects: &mut [Box<dyn FnMut() + '_>], len: usize, effort: Effort) -> Vec<Timing> {
    let count = subjects.len();
    let run = |subject: usize, calls| {
        let start = Instant::now();
        (0..calls).for_each(|_| subjects[subject]());
        let time = start.elapsed();
        clear_upper_halves();
        Lap { time, cycles: None }
    };
    interleaved(count, len, effort, run, || {})
}

/// Of f32, f16, bf16 and of memcpy of a half type.
fn times(f: impl Activation, len: usize, effort: Effort) -> [Timing; 4] {
    let singles = Buffer::<f32>::random([-8.0, 8.0], len, 0);
    let of_f16: Vec<f16> = singles.iter().map(|&x| f16::from_f32(x)).collect();
    let of_bf16: Vec<bf16> = singles.iter().map(|&x| bf16::from_f32(x)).collect();
    let mut y = Buffer::<f32>::zeroed(len);
    let [mut y_f16, mut copy] = [of_f16.clone(), of_f16.clone()];
    let mut y_bf16 = of_bf16.clone();
    let mut subjects: [Box<dyn FnMut() + '_>; 4] = [
        Box::new(|| f.forward(&singles, &mut y)),
        Box::new(|| f.forward(&of_f16, &mut y_f16)),
        Box::new(|| f.forward(&of_bf16, &mut y_bf16)),
        Box::new(|| copy.copy_from_slice(&of_f16)),
    ];
    let timings = laps(&mut subjects, len, effort);
    timings.try_into().unwrap_or_else(|_| unreachable!("there are four subjects"))
}

fn add_gates<T: Element>(
    table: &mut Table,
    element: &str,
    peers: Vec<NamedSiluMul<T>>,
    new: impl Fn(f32) -> T,
    effort: Effort,
) {
    let mut names: Vec<(String, &'static str)> = Vec::new();
    let mut by_length: Vec<Vec<Timing>> = Vec::new();
    for len in LENGTHS {
        let [x, up] = [1, 2].map(|seed| Buffer::<f32>::random([-8.0, 8.0], len, seed));
        let [x, up] = [x, up].map(|all| all.iter().map(|&x| new(x)).collect::<Vec<T>>());
        let (x, up) = (&x, &up);
        names.clear();
        let mut subjects: Vec<Box<dyn FnMut() + '_>> = Vec::new();
        for backend in Backend::available() {
            for (note, tier) in TIERS {
                names.push((format!("{element}: sigmoid{note}"), backend.name()));
                let (f, mut y) = (Silu.on(backend).at(tier), x.clone());
                subjects.push(Box::new(move || f.gated(x, up, &mut y)));
            }
        }
        for (name, class, silu_mul) in &peers {
            names.push((format!("{element}: {name}"), class));
            let mut y = x.clone();
            subjects.push(Box::new(move || silu_mul(x, up, &mut y)));
        }
        by_length.push(laps(&mut subjects, len, effort));
    }
    let pytorch = |class: &str| {
        names.iter().position(|(name, other)| name.contains("PyTorch") && *other == class)
    };
    for (i, (name, class)) in names.iter().enumerate() {
        let times = by_length.iter().map(|timings| short(timings[i].median()));
        let ratio = pytorch(class).map(|peer| by_length[1][i].over(&by_length[1][peer]));
        let ratio = ratio.map_or(String::new(), |ratio| format!("{ratio:.2}"));
        table.push(
            [name.clone(), (*class).into()].into_iter().chain(times).chain([ratio]).collect(),
        );
    }
}
