"""Time the sigmoid of this package beside those of SciPy, NumPy, numexpr and PyTorch.

    python python/benchmarks/compare.py

prints Markdown. A library that isn't installed is left out. Every contender runs on one thread.
"""

import argparse
import datetime
import importlib
import os
import platform
import random
import resource
import statistics
import sys
import time
import timeit

import numpy as np

import sigmoid

# Timed as they stand, with the result in an array that is there, and in a new one. x is the input,
# y the array that is there; t and u are PyTorch's tensors over the same memory.
CONTENDERS = [
    ("sigmoid.expit(x, out=y)", "sigmoid.expit(x)"),
    ("sigmoid.fast.expit(x, out=y)", "sigmoid.fast.expit(x)"),
    ("scipy.special.expit(x, out=y)", "scipy.special.expit(x)"),
    (
        "np.negative(x, out=y); np.exp(y, out=y); np.add(1, y, out=y); np.divide(1, y, out=y)",
        "1 / (1 + np.exp(-x))",
    ),
    (
        "numexpr.evaluate('1 / (1 + exp(-x))', out=y)",
        "numexpr.evaluate('1 / (1 + exp(-x))')",
    ),
    ("torch.sigmoid(t, out=u)", "torch.sigmoid(t)"),
    ("np.copyto(y, x)", "x.copy()"),
]
# Long beside the clock's resolution, short beside what disturbs a machine.
MEASUREMENT_NS = 2_000_000


class Contender:
    """A statement, and what the measurements of it gave."""

    def __init__(self, statement: str, names: dict) -> None:
        self.statement = statement
        self.timer = timeit.Timer(statement, timer=time.perf_counter_ns, globals=names)
        self.repeats = max(1, MEASUREMENT_NS // max(1, self.timer.timeit(1)))
        # The first calls were slow, so there are too few.
        self.repeats = max(1, MEASUREMENT_NS * self.repeats // self.timer.timeit(self.repeats))
        self.times: list[float] = []
        self.faults: list[float] = []

    def measure(self) -> None:
        faults = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
        self.times.append(self.timer.timeit(self.repeats) / self.repeats)
        faults = resource.getrusage(resource.RUSAGE_SELF).ru_minflt - faults
        self.faults.append(faults / self.repeats)

    @property
    def least(self) -> float:
        return min(self.times)

    @property
    def median(self) -> float:
        return statistics.median(self.times)


def modules() -> dict:
    """The libraries that are there, by name, on one thread each."""
    found = {"np": np, "sigmoid": sigmoid}
    for name in ("scipy.special", "numexpr", "torch"):
        try:
            importlib.import_module(name)
        except ImportError:
            continue
        package = name.partition(".")[0]
        found[package] = sys.modules[package]
    if "numexpr" in found:
        found["numexpr"].set_num_threads(1)
    if "torch" in found:
        found["torch"].set_num_threads(1)
    return found


def check(x: np.ndarray, result: np.ndarray, statement: str) -> None:
    expected = x if "copy" in statement else 1 / (1 + np.exp(-x.astype(np.float64)))
    assert result.dtype == x.dtype, statement
    np.testing.assert_allclose(result, expected, rtol=1e-5, err_msg=statement)


def compare(libraries: dict, dtype: str, size: int, rounds: int) -> dict[str, Contender]:
    """The measured contenders by their statements."""
    x = np.random.default_rng(0).uniform(-10, 10, size).astype(dtype)
    y = np.empty_like(x)
    names = libraries | {"x": x, "y": y}
    if "torch" in libraries:
        torch = libraries["torch"]
        names |= {"t": torch.from_numpy(x), "u": torch.from_numpy(y)}
    contenders = {}
    for into_y, allocating in CONTENDERS:
        package = into_y.partition(".")[0]
        if package not in libraries:
            continue
        y.fill(np.nan)
        exec(into_y, names)
        check(x, y, into_y)
        check(x, np.asarray(eval(allocating, names)), allocating)
        for statement in (into_y, allocating):
            contenders[statement] = Contender(statement, names)
    order = random.Random(0)
    for _ in range(rounds):
        for contender in order.sample(list(contenders.values()), len(contenders)):
            contender.measure()
    return contenders


def in_words(size: int) -> str:
    for unit, scale in (("Mi", 1 << 20), ("Ki", 1 << 10)):
        if size % scale == 0:
            return f"{size // scale} {unit}"
    return str(size)


def print_table(head: list[str], rows: list[list[str]]) -> None:
    print("\n|", " | ".join(head), "|\n|---" + "|---:" * (len(head) - 1) + "|")
    for row in rows:
        print("|", " | ".join(row), "|")


def print_times(sizes: list[int], results: list[dict[str, Contender]], which: int) -> None:
    """A row per statement, a column per size; the smallest size in time per call."""
    scales = [1000, *sizes[1:]]
    rows = []
    for pair in CONTENDERS:
        statement = pair[which]
        if statement in results[0]:
            contenders = [result[statement] for result in results]
            cells = [
                f"{c.least / scale:.3f} ({c.median / scale:.3f})"
                for c, scale in zip(contenders, scales, strict=True)
            ]
            rows.append([f"`{statement}`", *cells])
    head = [f"{in_words(sizes[0])}: µs a call", *map(in_words, sizes[1:])]
    print_table(["ns an element: least (median)", *head], rows)


def print_faults(size: int, contenders: dict[str, Contender]) -> None:
    """What a new array costs: the system hands out its pages at their first use."""
    rows = []
    for into_y, allocating in CONTENDERS:
        if into_y in contenders:
            old, new = contenders[into_y], contenders[allocating]
            times = [f"{old.median / 1e6:.2f}", f"{new.median / 1e6:.2f}"]
            faults = [f"{statistics.median(c.faults):.0f}" for c in (old, new)]
            rows.append([f"`{allocating}`", *times, *faults])
    head = ["into y: ms", "new: ms", "into y: page faults", "new: page faults"]
    print_table([f"a call, {in_words(size)} elements: median", *head], rows)


def processor() -> str:
    try:
        with open("/proc/cpuinfo") as file:
            return next(line.split(":")[1].strip() for line in file if "model name" in line)
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--sizes",
        type=int,
        nargs="+",
        default=[16, 1 << 8, 1 << 12, 1 << 16, 1 << 20, 1 << 24],
        metavar="N",
        help="elements; the smallest is given in time per call",
    )
    parser.add_argument("--rounds", type=int, default=30)
    args = parser.parse_args()
    sizes = sorted(args.sizes)
    libraries = modules()

    versions = {"Python": platform.python_version(), "NumPy": np.__version__}
    versions |= {k: v.__version__ for k, v in libraries.items() if k != "np"}
    print(f"{processor()}, {os.cpu_count()} CPUs, load {os.getloadavg()[0]:.1f};", end=" ")
    print(f"{sigmoid.backend()}; {', '.join(f'{k} {v}' for k, v in versions.items())};", end=" ")
    print(f"{datetime.date.today()}; {args.rounds} interleaved rounds, one thread.")

    for dtype in ("float32", "float64"):
        results = [compare(libraries, dtype, size, args.rounds) for size in sizes]
        print(f"\n### {dtype}")
        print_times(sizes, results, 0)
        print_times(sizes, results, 1)
        print_faults(sizes[-1], results[-1])


if __name__ == "__main__":
    main()
