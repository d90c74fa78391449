import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import sigmoid

SCRIPT = Path(__file__).parents[2] / "examples" / "dask_cluster.py"


@pytest.fixture(autouse=True)
def _libraries():
    for library in ("dask.array", "distributed", "mpmath"):
        pytest.importorskip(library)


def run(*arguments, temporary):
    return subprocess.run(
        [sys.executable, SCRIPT, *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=120,
        env=os.environ | {"TMPDIR": str(temporary)},
    )


def test_two_processes(tmp_path):
    done = run(temporary=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    processes = re.findall(r"process (\d+) at \S+ wrote (\d+)", done.stdout)
    assert len({pid for pid, _ in processes}) == 2, done.stdout
    assert sum(int(chunks) for _, chunks in processes) == 16, done.stdout
    assert "\n0 not correctly rounded" in done.stdout
    assert "\n0 other than in one process" in done.stdout
    assert not list(tmp_path.iterdir())


def test_the_check_can_fail(tmp_path):
    done = run("--fast", "--elements", 1 << 14, temporary=tmp_path)
    assert done.returncode == 1, done.stdout + done.stderr
    assert re.search(r"\n[1-9]\d* not correctly rounded", done.stdout), done.stdout
    assert "\n0 other than in one process" in done.stdout


def test_a_running_cluster(tmp_path):
    import dask.array as da
    from distributed import Client, LocalCluster

    x = np.random.default_rng(1).normal(size=(100, 7)).astype(np.float32)
    da.to_npy_stack(tmp_path / "x", da.from_array(x, chunks=(30, 7)))
    with (
        LocalCluster(
            n_workers=1,
            processes=False,
            protocol="tcp",
            host="127.0.0.1",
            dashboard_address=":0",
            local_directory=tmp_path / "worker",
        ) as cluster,
        Client(cluster),
    ):
        done = run(
            "--scheduler", cluster.scheduler_address, "--directory", tmp_path, temporary=tmp_path
        )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"process {os.getpid()} at" in done.stdout
    assert "wrote 4\n" in done.stdout
    y = np.concatenate([np.load(tmp_path / "y" / f"{i}.npy") for i in range(4)])
    np.testing.assert_allclose(y, 1 / (1 + np.exp(-x.astype(np.float64))), rtol=2**-24)


def test_tokens_tell_the_functions_apart():
    # Dask takes results with equal tokens for the same.
    from dask.base import tokenize

    functions = [sigmoid.tanh, sigmoid.fast.tanh, sigmoid.sigmoid, sigmoid.tanh_gradient]
    tokens = [tokenize(function, ensure_deterministic=True) for function in functions]
    assert len(set(tokens)) == len(functions)
    assert tokens == [tokenize(function) for function in functions]
