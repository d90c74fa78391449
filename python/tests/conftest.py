"""The functions as the C library of this repository has them, which is made of the same crate."""

import ctypes
import json
import subprocess
from pathlib import Path

import numpy as np
import pytest

import sigmoid

ROOT = Path(__file__).resolve().parents[2]
KIND = ["cdylib", "staticlib"]


def is_shared(file: str) -> bool:
    return Path(file).suffix in {".so", ".dylib", ".dll"}


class Rust:
    """Calls the C library over contiguous arrays."""

    def __init__(self, library: ctypes.CDLL) -> None:
        self.library = library

    def __call__(self, function, form, inputs, parameters, *, fast):
        """`inputs` are arrays of float16, float32 or float64; returns one of that type."""
        element = {"e": "f16", "f": "f32", "d": "f64"}[inputs[0].dtype.char]
        words = ["sigmoid", *([function] if function != "sigmoid" else []), *form, element]
        symbol = getattr(self.library, "_".join([*words, *(["fast"] if fast else [])]))
        symbol.restype = None
        inputs = [np.ascontiguousarray(each) for each in inputs]
        output = np.empty_like(inputs[0])
        buffers = [each.ctypes.data_as(ctypes.c_void_p) for each in [*inputs, output]]
        numbers = [ctypes.c_double(each) for each in parameters]
        symbol(*numbers, *buffers, ctypes.c_size_t(output.size))
        return output


@pytest.fixture(scope="session")
def rust() -> Rust:
    command = ["cargo", "build", "--release", "-p", "sigmoid-capi", "--message-format=json"]
    built = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
    messages = map(json.loads, built.stdout.splitlines())
    # A warning has a target, too.
    made = [each for each in messages if each["reason"] == "compiler-artifact"]
    files = [file for each in made if each["target"]["kind"] == KIND for file in each["filenames"]]
    [library] = filter(is_shared, files)
    return Rust(ctypes.CDLL(library))


@pytest.fixture
def threads():
    """Sets the number of threads, for one test."""
    yield sigmoid.set_num_threads
    sigmoid.set_num_threads(1)
