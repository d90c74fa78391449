"""What NumPy's users expect of a ufunc."""

import doctest
import math
import multiprocessing
import os
import pickle
import re
import subprocess
import sys
import threading
import warnings
from decimal import Decimal, localcontext
from pathlib import Path

import numpy as np
import pytest

import sigmoid
from functions import CASES, SPECIAL, numbers

DTYPES = ["f2", "f4", "f8", "?", "i1", "u1", "i2", "u2", "i4", "i8"]


def ones(case, dtype, shape=3):
    # Arrays, not numbers, whose values NumPy 1 takes into account.
    parameters = [np.full(shape, 0 if case.function == "logit" else 2, dtype)] * len(case.parameters)
    return [np.ones(shape, dtype)] * case.inputs + parameters


@pytest.mark.parametrize("case", CASES, ids=str)
def test_names(case):
    module = sigmoid.fast if case.fast else sigmoid
    name = "_".join([case.function, *case.form])
    assert isinstance(case.ufunc, np.ufunc)
    assert case.ufunc.__name__ == name and name in module.__all__
    assert case.ufunc.nin == case.inputs + len(case.parameters) and case.ufunc.nout == 1


def test_expit_is_the_sigmoid():
    assert sigmoid.expit is sigmoid.sigmoid and sigmoid.fast.expit is sigmoid.fast.sigmoid
    assert sigmoid.expit is not sigmoid.fast.expit


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("case", CASES, ids=str)
def test_result_types(case, dtype):
    expected = dtype if dtype.startswith("f") else "f8"
    assert case.ufunc(*ones(case, dtype)).dtype == expected
    assert type(case.ufunc(*ones(case, dtype, ()))) is np.dtype(expected).type


@pytest.mark.parametrize("dtype", DTYPES)
def test_a_number_of_python_has_the_type_of_the_array(dtype):
    expected = dtype if dtype.startswith("f") else "f8"
    x = np.ones(3, dtype)
    assert sigmoid.swish(x, 1.75).dtype == expected
    assert sigmoid.tanh_backward(x, 0.5).dtype == expected
    if dtype in {"f2", "f4", "f8", "i4", "i8"}:
        assert sigmoid.swish(x, 2).dtype == expected


def test_other_types_are_refused():
    for x in [np.ones(3, "g"), np.ones(3, "F"), np.array(["a"]), np.array([None])]:
        with pytest.raises(TypeError):
            sigmoid.expit(x)


def test_dtype_and_casting():
    x = np.ones(3)
    assert sigmoid.expit(x, dtype="f4").dtype == "f4"
    assert np.array_equal(sigmoid.expit(x, dtype="f4"), sigmoid.expit(x.astype("f4")))
    with pytest.raises(TypeError, match="Cannot cast ufunc 'sigmoid' input"):
        sigmoid.expit(x, dtype="f4", casting="safe")
    with pytest.raises(TypeError, match="Cannot cast ufunc 'sigmoid' output"):
        sigmoid.expit(x, out=np.empty(3, "i4"))


@pytest.mark.parametrize("dtype", ["f2", "f4", "f8"])
@pytest.mark.parametrize("case", CASES, ids=str)
def test_no_floating_point_warning(case, dtype):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        x = np.concatenate([numbers("f8", 3), SPECIAL])
        with np.errstate(all="ignore"):
            x = x.astype(dtype)
        arguments = [x] * case.inputs + [np.asarray(each, dtype) for each in case.parameters]
        with np.errstate(all="raise"):
            for layout in [x, x[::2]]:
                case.ufunc(*[layout] * case.inputs, *arguments[case.inputs :])


def test_flags_of_others_stay():
    with np.errstate(all="raise"), pytest.raises(FloatingPointError):
        np.float32(1e30) * np.float32(1e30) + sigmoid.expit(np.float16(1))


@pytest.mark.parametrize("x", [*np.float32([-87.5, -20, -3, -0.3, 1e-5, 0.7, 2, 15, 17.2])])
def test_truth(x):
    """By an arithmetic of 60 digits: not by the library that the ufuncs are made of."""
    with localcontext() as context:
        context.prec = 60
        exact = Decimal(float(x))
        value = 1 / (1 + (-exact).exp())
        truths = {"sigmoid": value, "sigmoid_gradient": value * (1 - value), "silu": exact * value}
    for name, truth in truths.items():
        y = getattr(sigmoid, name)(x)
        ends = [Decimal(float(np.nextafter(y, np.float32(end)))) for end in [-np.inf, np.inf]]
        exact_y = Decimal(float(y))
        assert all(abs(truth - exact_y) < abs(truth - end) for end in ends), (name, x)
        assert math.isclose(getattr(sigmoid.fast, name)(x), truth, rel_tol=1e-5)


@pytest.mark.parametrize("parameter", [math.nan, math.inf, 1e39, 1e-60])
def test_parameters_are_refused(parameter):
    y = np.full(3, 7.0)
    message = "`alpha` must be 0, or a number that is finite and not 0 when rounded to f32"
    for alpha in [parameter, [1, 1, parameter]]:
        for f in [sigmoid.swish, sigmoid.fast.elu_gradient]:
            with pytest.raises(ValueError, match=re.escape(message)):
                f(np.ones(3), alpha, out=y)
    assert (y == 7).all()


def test_missing_parameters_are_named():
    with pytest.raises(TypeError, match="swish"):
        sigmoid.swish(np.ones(3))


@pytest.mark.parametrize("dtype", ["f4", "f8", "f2"])
def test_parameters_broadcast(dtype):
    x = numbers(dtype, 1, 600).reshape(20, 30)
    alpha = np.linspace(-1, 2, 20).astype(dtype)[:, None]
    y = sigmoid.swish(x, alpha)
    rows = [sigmoid.swish(row, each) for row, each in zip(x, alpha[:, 0])]
    assert np.array_equal(y, rows, equal_nan=True)
    columns = sigmoid.swish(x.T, alpha.T)
    assert np.array_equal(columns, y.T, equal_nan=True)
    each = np.repeat(alpha, 30, axis=1)
    assert np.array_equal(sigmoid.swish(x, each), y, equal_nan=True)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_pickles_by_name(case):
    assert pickle.loads(pickle.dumps(case.ufunc)) is case.ufunc


def test_empty_arrays():
    assert sigmoid.expit(np.empty((0, 3), "f4")).shape == (0, 3)


def test_several_threads_may_call():
    """Whether others run meanwhile is NumPy's business, which lets go of the interpreter in loops."""
    x = np.ones(1 << 24, "f4")
    count, done = 0, threading.Event()

    def work():
        sigmoid.expit(x, out=x)
        done.set()

    thread = threading.Thread(target=work)
    thread.start()
    while not done.is_set():
        count += 1
    thread.join()
    assert count > 100


def in_child(n):
    y = sigmoid.expit(np.zeros(n, "f4"))
    return float(y.sum()), sigmoid.get_num_threads()


@pytest.mark.parametrize("method", ["fork", "spawn"])
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_processes(threads, method):
    if method not in multiprocessing.get_all_start_methods():
        pytest.skip(f"this system can't {method}")
    threads(2)
    n = 1 << 20
    assert in_child(n) == (n / 2, 2)
    with multiprocessing.get_context(method).Pool(2) as pool:
        results = pool.map(in_child, [n, n])
    assert results == [(n / 2, 2 if method == "fork" else 1)] * 2


def test_number_of_threads(threads):
    assert sigmoid.get_num_threads() == 1
    threads(5)
    assert sigmoid.get_num_threads() == 5
    for wrong in [0, -1]:
        with pytest.raises(ValueError, match=f"n must be at least 1, not {wrong}"):
            threads(wrong)
    assert sigmoid.get_num_threads() == 5


def test_backend():
    backends = sigmoid.available_backends()
    assert sigmoid.backend() in backends and backends[-1] == "scalar"
    for backend in backends:
        script = "import sigmoid; print(sigmoid.backend())"
        environment = {**os.environ, "SIGMOID_BACKEND": backend}
        output = subprocess.check_output([sys.executable, "-c", script], env=environment, text=True)
        assert output.strip() == backend


@pytest.mark.parametrize("case", CASES, ids=str)
def test_documentation(case):
    doc = case.ufunc.__doc__
    assert "in ULP" in doc
    runner = doctest.DocTestRunner()
    for test in doctest.DocTestFinder().find(case.ufunc, str(case), globs={}):
        runner.run(test)
    examples = doctest.DocTestParser().get_examples(doc)
    assert len(examples) == 2
    runner.run(doctest.DocTest(examples, {}, str(case), None, None, doc))
    assert runner.summarize(verbose=False).failed == 0


@pytest.mark.parametrize("module", [sigmoid, sigmoid.fast])
def test_stubs(module):
    path = Path(module.__file__).with_suffix(".pyi")
    text = path.read_text()
    declared = set(re.findall(r"^(?:def )?(\w+)[:(]", text, re.M))
    declared |= set(re.findall(r"^from \. import (\w+)", text, re.M))
    assert declared == set(module.__all__)
    assert (path.parent / "py.typed").exists()
