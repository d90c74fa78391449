#!/usr/bin/env python3
"""Measures what the library costs to compile and to ship, and compares that with its budgets.

    python3 tools/cost.py                  fail if a budget is passed by more than a tenth
    python3 tools/cost.py release dev      these rows alone
    python3 tools/cost.py --write          with the README's first command; rewrite docs/cost.md

It builds a program outside of this workspace, whose profiles would hide what users see. Cargo calls
this script in place of rustc; so it learns what each rustc, with its linker, has used. For Linux.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections import namedtuple
from datetime import date
from functools import cache
from pathlib import Path
from statistics import mean

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs/cost.md"
BEGIN, END = "<!-- measured: begin -->\n", "\n<!-- measured: end -->"
LOG = "SIGMOID_COST_LOG"  # the file that this script, as rustc, appends to
TOLERANCE = 1.1
CHECKED = "CPU s", "GB", "MB"  # wall time depends on what else the machine does, and speed is no cost
# A crate to tell how fast a machine compiles, and its CPU seconds where the budgets hold: where it took
# 5.6, version 0.1.0 took 223, and the budgets were set where that took 121.
REFERENCE, REFERENCE_VERSION, REFERENCE_SECONDS = "regex-syntax", "0.8.12", 5.6 * 121 / 223

# The budgets of all functions were set for so many; what each further one may add.
FUNCTIONS = 13
FURTHER = {"CPU s": 2.5, "GB": 0.03, "MB": 0.12}
# What the half types may add to the C library, which has each function for both.
HALVES = 0.25

# What is measured, by a method of `Costs`, and what it was in version 0.1.0.
ROWS = {
    "release": ("release, all functions", "121 CPU s, 1.7 GB"),
    "alone": ("release, sigmoid alone", "7.1 CPU s"),
    "another": ("one more function like silu", "9 CPU s"),
    "dev": ("dev build of a program that calls one function", "451 CPU s, 17.6 GB"),
    "optimised": ("the same, with `opt-level = 3` for sigmoid", ""),
    "shared": ("`libsigmoid.so`, code and constants", "1.58 MB"),
    "readme": ("the README's first command", "170 s"),
}

FILES = {
    "Cargo.toml": f"""
[package]
name = "program"
edition = "2024"

[workspace]
members = ["reference"]

[features]
all = ["sigmoid/default"]

[dependencies]
sigmoid = {{ path = "{ROOT}", default-features = false, features = ["std"] }}
""",
    "src/main.rs": """
fn check<T: sigmoid::Element + Into<f64>>(from: fn(f64) -> T, error: f64) {
    let known = [
        (0.0, 0.5),
        (1.0, 0.731_058_578_630_004_9),
        (-2.0, 0.119_202_922_022_117_56),
        (3.0, 0.952_574_126_822_433_2),
        (f64::INFINITY, 1.0),
        (f64::NEG_INFINITY, 0.0),
    ];
    let (x, right): (Vec<T>, Vec<T>) =
        known.into_iter().cycle().take(65_537).map(|(x, y)| (from(x), from(y))).unzip();
    let mut y = x.clone();
    let times = (0..20).map(|_| {
        let began = std::time::Instant::now();
        sigmoid::sigmoid(&x, &mut y);
        began.elapsed()
    });
    println!("{}", times.min().unwrap().as_secs_f64() * 1e9 / x.len() as f64);
    for (y, right) in y.into_iter().zip(right) {
        let (y, right): (f64, f64) = (y.into(), right.into());
        assert!((y - right).abs() <= error * right, "{y} instead of {right}");
    }
}

fn main() {
    check(|x| x as f32, 0.0);
    check(|x| x, f64::EPSILON);
    #[cfg(feature = "all")]
    println!("{}", sigmoid::Function::ALL.len());
}
""",
    "reference/Cargo.toml": f"""
[package]
name = "reference"
edition = "2024"

[dependencies]
{REFERENCE} = "={REFERENCE_VERSION}"
""",
    "reference/src/lib.rs": "",
    "Cargo.lock": (ROOT / "Cargo.lock").read_text(),
}


class Figure(namedtuple("Figure", "value unit budget", defaults=[None])):
    def __str__(self):
        return f"{float(f'{self.value:.3g}'):g} {self.unit}"


def of_all(figure, functions):
    """With a budget for so many functions."""
    further = (functions - FUNCTIONS) * FURTHER[figure.unit]
    return figure._replace(budget=float(f"{figure.budget + further:.3g}"))


def output(*command, **options):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, **options).stdout


def as_rustc(command):
    _, status, usage = os.wait4(os.posix_spawnp(command[0], command, os.environ), 0)
    if "--crate-name" in command:
        crate = command[command.index("--crate-name") + 1]
        with open(os.environ[LOG], "a") as log:
            print(json.dumps([crate, usage.ru_utime, usage.ru_maxrss * 1024 / 1e9]), file=log)
    sys.exit(os.waitstatus_to_exitcode(status))


class Costs:
    def __init__(self, scratch):
        self.scratch = scratch
        self.references = []  # CPU seconds: before the first build, and after each
        # What a caller may have set must not decide what is measured.
        foreign = "RUSTFLAGS", "RUSTC", "CARGO_BUILD_", "CARGO_ENCODED_", "CARGO_PROFILE_"
        self.environment = {k: v for k, v in os.environ.items() if not k.startswith(foreign)}
        self.environment["CARGO_INCREMENTAL"] = "0"  # as of what comes from a registry
        for file, text in FILES.items():
            (scratch / file).parent.mkdir(parents=True, exist_ok=True)
            (scratch / file).write_text(text)
        output("cargo", "fetch", "--quiet", cwd=scratch)

    def cargo_build(self, *options):
        """CPU seconds and memory of each crate, wall time, and the numbers that the program prints."""
        with tempfile.TemporaryDirectory(dir=self.scratch) as target:
            log = Path(target, "log")
            more = {"RUSTC_WRAPPER": __file__, "CARGO_TARGET_DIR": target, LOG: str(log)}
            began = time.monotonic()
            output("cargo", "build", "--quiet", *options, cwd=self.scratch, env=self.environment | more)
            wall = time.monotonic() - began
            crates = {crate: used for crate, *used in map(json.loads, log.read_text().splitlines())}
            programs = Path(target).glob("*/program")
            return crates, wall, [float(line) for program in programs for line in output(program).split()]

    def calibrate(self):
        crates, _, _ = self.cargo_build("--release", "--package=reference")
        self.references.append(crates[REFERENCE.replace("-", "_")][0])

    @cache
    def build(self, *options):
        """The same, with the CPU seconds that it would take where the budgets hold."""
        if not self.references:
            self.calibrate()
        crates, *others = self.cargo_build(*options)
        self.calibrate()
        scale = REFERENCE_SECONDS / mean(self.references[-2:])
        return {crate: (seconds * scale, memory) for crate, (seconds, memory) in crates.items()}, *others

    def release(self):
        crates, _, printed = self.build("--release", "--features=all")
        seconds, memory = crates["sigmoid"]
        used = Figure(seconds, "CPU s", 30), Figure(memory, "GB", 0.6)
        return [*(of_all(figure, self.functions()) for figure in used), *speeds(printed)]

    def functions(self):
        *_, functions = self.build("--release", "--features=all")[2]
        return int(functions)

    def alone(self):
        crates, wall, _ = self.build("--release")
        seconds, memory = crates["sigmoid"]
        return [Figure(seconds, "CPU s", 3), Figure(memory, "GB"), Figure(wall, "s with dependencies", 15)]

    def another(self):
        seconds = self.release()[0].value - self.alone()[0].value
        return [Figure(seconds / (self.functions() - 1), "CPU s", FURTHER["CPU s"])]

    def dev(self, *options, budgets=(15, 1)):
        crates, _, printed = self.build("--features=all", *options)
        seconds, memory = zip(crates["sigmoid"], crates["program"])
        return [Figure(sum(seconds), "CPU s", budgets[0]), Figure(max(memory), "GB", budgets[1]), *speeds(printed)]

    def optimised(self):
        return self.dev("--config=profile.dev.package.sigmoid.opt-level = 3", budgets=(None, None))

    def shared(self):
        output("cargo", "build", "--quiet", "--release", "--package=sigmoid-capi", cwd=ROOT, env=self.environment)
        library = ROOT / self.environment.get("CARGO_TARGET_DIR", "target") / "release/libsigmoid.so"
        text, *_ = output("size", library).splitlines()[1].split()
        return [of_all(Figure(int(text) / 1e6, "MB", 1.35 + HALVES), self.functions())]

    def readme(self):
        command = re.search(r"^cargo run .*$", (ROOT / "README.md").read_text(), re.M)[0]
        output("cargo", "fetch", "--quiet", cwd=ROOT)
        with tempfile.TemporaryDirectory(dir=self.scratch) as target:
            began = time.monotonic()
            output("sh", "-c", command, cwd=ROOT, env=self.environment | {"CARGO_TARGET_DIR": target})
            return [Figure(time.monotonic() - began, "s", 75)]


def speeds(printed):
    return [Figure(ns, f"ns per {number}") for ns, number in zip(printed, ("f32", "f64"))]


def section(rows, references, load):
    cpu = dict(re.findall(r"^([^\t]+)\t*: (.*)$", Path("/proc/cpuinfo").read_text(), re.M))
    return f"""
    python3 tools/cost.py --write

- CPU: {cpu["model name"]} (family {cpu["cpu family"]}, model {cpu["model"]}), {os.cpu_count()} cores, load {load:.1f}
- Date: {date.today()}
- Rust compiler: {output("rustc", "--version").strip()}
- {REFERENCE} {REFERENCE_VERSION}: {mean(references):.2f} CPU s, not scaled

| | 0.1.0 | budget | measured |
|---|---|---|---|
""" + "".join(f"| {' | '.join(row)} |\n" for row in rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rows", nargs="*", metavar="ROW", help=", ".join(ROWS))
    parser.add_argument("--write", action="store_true", help="measure all, and rewrite the table")
    arguments = parser.parse_args()
    if unknown := set(arguments.rows) - set(ROWS):
        parser.error(f"no such row: {', '.join(unknown)}")
    names = list(ROWS) if arguments.write else arguments.rows or [name for name in ROWS if name != "readme"]

    load, *_ = os.getloadavg()
    rows, over = [], []
    with tempfile.TemporaryDirectory() as scratch:
        costs = Costs(Path(scratch))
        for name in names:
            what, was = ROWS[name]
            figures = getattr(costs, name)()
            budgets = ", ".join(str(Figure(f.budget, f.unit)) for f in figures if f.budget)
            rows.append((what, was, budgets, ", ".join(map(str, figures))))
            print(f"{what}: {rows[-1][-1]}; budget: {budgets or 'none'}", flush=True)
            over += [f"{what}: {f}" for f in figures if f.unit in CHECKED and f.value > TOLERANCE * (f.budget or 1e9)]
    print(f"{REFERENCE}, not scaled: {', '.join(f'{s:.2f}' for s in costs.references)} CPU s")
    if arguments.write:
        before, rest = PAGE.read_text().split(BEGIN)
        PAGE.write_text(before + BEGIN + section(rows, costs.references, load) + END + rest.split(END)[1])
    if over:
        sys.exit("over budget by more than is tolerated:\n" + "\n".join(over))


if __name__ == "__main__":
    if LOG in os.environ:
        as_rustc(sys.argv[1:])
    main()
