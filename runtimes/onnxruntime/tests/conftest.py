"""The operators, and the functions as the C library of this repository has them, which knows none of them."""

import ctypes
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from onnx import helper

HERE = Path(__file__).resolve().parents[1]
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE))


def build(folder: Path, package: str) -> str:
    """The shared library that the package makes."""
    command = ["cargo", "build", "--release", "-p", package, "--message-format=json"]
    built = subprocess.run(command, cwd=folder, check=True, stdout=subprocess.PIPE, text=True)
    messages = map(json.loads, built.stdout.splitlines())
    artifacts = [each for each in messages if each["reason"] == "compiler-artifact"]
    artifacts = [each for each in artifacts if "cdylib" in each["target"]["kind"]]
    endings = (".so", ".dylib", ".dll")
    [file] = [file for each in artifacts for file in each["filenames"] if file.endswith(endings)]
    return file


@pytest.fixture(scope="session")
def library() -> str:
    return build(HERE, "sigmoid-ort")


@pytest.fixture(scope="session")
def session(library):
    """Makes sessions that know the operators."""

    def session(model, threads=1, **options):
        settings = onnxruntime.SessionOptions()
        settings.log_severity_level = 4  # Errors are raised, too.
        settings.intra_op_num_threads = threads
        settings.register_custom_ops_library(library)
        for name, value in options.items():
            setattr(settings, name, value)
        model = model if isinstance(model, (bytes, str)) else model.SerializeToString()
        return onnxruntime.InferenceSession(model, settings, ["CPUExecutionProvider"])

    return session


@pytest.fixture(scope="session")
def crate():
    """Calls the functions of the crate."""
    library = ctypes.CDLL(build(ROOT, "sigmoid-capi"))
    types = {"float32": "f32", "float64": "f64", "float16": "f16", "bfloat16": "bf16"}

    def call(function: str, x: np.ndarray, *parameters: float, exact=False) -> np.ndarray:
        words = ["sigmoid", *([function] if function != "sigmoid" else []), types[x.dtype.name]]
        symbol = getattr(library, "_".join([*words, *([] if exact else ["fast"])]))
        symbol.restype = None
        x = np.asarray(x, order="C")
        y = np.empty_like(x)
        buffers = [each.ctypes.data_as(ctypes.c_void_p) for each in (x, y)]
        symbol(*map(ctypes.c_double, parameters), *buffers, ctypes.c_size_t(x.size))
        return y

    return call


def model_of(nodes, inputs, outputs, opset=21, **graph):
    """`inputs` and `outputs` are names with types and shapes."""
    infos = [[helper.make_tensor_value_info(*each) for each in side] for side in (inputs, outputs)]
    imports = [helper.make_opsetid("", opset), helper.make_opsetid("com.microsoft", 1)]
    if any(node.domain == "sigmoid" for node in nodes):
        imports.append(helper.make_opsetid("sigmoid", 1))
    graph = helper.make_graph(nodes, "graph", *infos, **graph)
    return helper.make_model(graph, opset_imports=imports, ir_version=10)


SPECIAL = [0.0, -0.0, np.inf, -np.inf, np.nan, 1e30, -1e30, 1.0, -1.0, 3.0, -3.0, 2.5, -2.5]


def numbers(dtype, n=2500, seed=1) -> np.ndarray:
    """`n` numbers of all sizes, the special ones among them."""
    random = np.random.default_rng(seed)
    x = random.normal(scale=8, size=n)
    x[random.random(n) < 0.1] *= 1e-6
    x[: len(SPECIAL)] = SPECIAL[:n]
    with np.errstate(over="ignore"):
        return x.astype(dtype)


def same_bits(a: np.ndarray, b: np.ndarray) -> bool:
    """Of NaN nothing is promised but that it is one."""
    assert a.dtype == b.dtype and a.shape == b.shape
    if a.dtype.name == "bfloat16":
        a, b = a.astype(np.float32), b.astype(np.float32)
    return bool(
        np.all((a.view(f"u{a.itemsize}") == b.view(f"u{b.itemsize}")) | (np.isnan(a) & np.isnan(b)))
    )
