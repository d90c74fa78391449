"""Apply `sigmoid.expit` to an array in chunks on several processes, and check every element.

    python examples/dask_cluster.py

starts two processes on this machine. The same script meets a real cluster: give it the address of
the scheduler (`dask scheduler` prints it), and a directory that this machine and all workers see:

    python examples/dask_cluster.py --scheduler tcp://HOST:8786 --directory /shared/run

Each worker needs `sigmoid`, NumPy and Dask, in the versions of this machine. If the directory has
an array `x`, as `dask.array.to_npy_stack` writes it, that is read; else one is made. With data in
an object store, use `dask.array.from_zarr(URL)` and `to_zarr(URL)` instead.

Needs `dask[array,distributed]` and mpmath.
"""

import argparse
import contextlib
import os
import sys
import tempfile
from collections import Counter
from pathlib import Path

import dask
import dask.array as da
import mpmath
import numpy as np
from distributed import Client, LocalCluster, get_task_stream

import sigmoid

# More than NumPy's exp, a sum and a quotient in float64 can be off, relative to the result.
ERROR = 2.0**-48


def correctly_rounded(x: np.ndarray) -> tuple[np.ndarray, int]:
    """1 / (1 + exp(-x)) rounded once to float32, and how many elements needed more than float64."""
    with np.errstate(over="ignore"):
        y = 1 / (1 + np.exp(-x.astype(np.float64)))
    # Where both ends of the error's interval round alike, so does the exact value between them.
    low = (y * (1 - ERROR)).astype(np.float32)
    high = (y * (1 + ERROR)).astype(np.float32)
    undecided = np.flatnonzero(low < high)
    with mpmath.workdps(50):
        for i in undecided:
            exact = 1 / (1 + mpmath.exp(-mpmath.mpf(float(x.flat[i]))))
            tie = (float(low.flat[i]) + float(high.flat[i])) / 2
            if exact > tie:
                low.flat[i] = high.flat[i]
    return low, undecided.size


def differences(a: np.ndarray, b: np.ndarray) -> int:
    """The number of elements with other bits; one NaN is as good as another."""
    same = (a.view(np.uint32) == b.view(np.uint32)) | (np.isnan(a) & np.isnan(b))
    return np.count_nonzero(~same)


def make_input(path: Path, elements: int, chunk: int) -> None:
    # Around 0 the function is nearly 1/2 + x/4, so these are the hardest to round: almost ties.
    almost_ties = np.arange(1, 256, 2) * 2.0**-24
    edges = np.concatenate(
        [
            [0, -0.0, np.inf, -np.inf, np.nan, 1e30, -1e30, 17.25, -88, -103.75],
            almost_ties,
            2 * almost_ties,
            -almost_ties,
        ]
    )
    normal = 8 * da.random.default_rng(0).standard_normal(elements, chunks=chunk)
    x = da.concatenate([edges, normal])[:elements].astype(np.float32)
    da.to_npy_stack(path, x.rechunk(chunk))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--scheduler", metavar="ADDRESS", help="of a cluster; default: one of two processes here"
    )
    parser.add_argument("--directory", type=Path, help="for x and y; default: a temporary one")
    parser.add_argument("--elements", type=int, default=1 << 20, help="of x, if it is made")
    parser.add_argument(
        "--chunk", type=int, default=1 << 16, help="elements in a chunk of x, if it is made"
    )
    parser.add_argument(
        "--fast", action="store_true", help="apply the fast tier: the check will fail"
    )
    args = parser.parse_args()
    if args.scheduler and not args.directory:
        parser.error("--scheduler needs --directory, one that all workers see")
    expit = sigmoid.fast.expit if args.fast else sigmoid.expit

    with contextlib.ExitStack() as stack:
        temporary = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        directory = args.directory or temporary
        directory.mkdir(parents=True, exist_ok=True)
        stack.enter_context(dask.config.set({"temporary-directory": str(temporary)}))
        cluster = args.scheduler or stack.enter_context(
            LocalCluster(
                n_workers=2,
                threads_per_worker=1,
                host="127.0.0.1",
                dashboard_address=":0",
            )
        )
        client = stack.enter_context(Client(cluster))

        source, target = directory.resolve() / "x", directory.resolve() / "y"
        if not source.exists():
            make_input(source, args.elements, args.chunk)
        x = da.from_npy_stack(source)
        if x.dtype != np.float32:
            parser.error(f"{source} is {x.dtype}; the check is for float32")

        with get_task_stream(client) as stream:
            da.to_npy_stack(target, expit(x))
        written = Counter(
            task["worker"] for task in stream.data if task["key"][0].startswith("to-npy-stack")
        )
        print(f"{x.size} elements in {x.npartitions} chunks")
        for address, pid in client.run(os.getpid).items():
            print(f"process {pid} at {address} wrote {written[address]}")

        wrong = other = undecided = 0
        for i in range(x.npartitions):
            a, b = np.load(source / f"{i}.npy"), np.load(target / f"{i}.npy")
            expected, more = correctly_rounded(a)
            undecided += more
            wrong += differences(b, expected)
            other += differences(b, expit(a))
        print(f"{wrong} not correctly rounded ({undecided} near a tie, decided by mpmath)")
        print(f"{other} other than in one process")
    return 1 if wrong or other else 0


if __name__ == "__main__":
    sys.exit(main())
