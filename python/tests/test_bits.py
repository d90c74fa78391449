"""Bit for bit the results are those of the Rust library, whatever the types and the layout of arrays."""

import numpy as np
import pytest

from functions import CASES, Case, numbers

N = 2500


def expected(rust, case: Case, inputs: list[np.ndarray]) -> np.ndarray:
    """Of flat arrays."""
    if inputs[0].dtype.kind != "f":
        inputs = [each.astype("f8") for each in inputs]
    return rust(case.function, case.form, inputs, case.parameters, fast=case.fast)


def assert_same_bits(y: np.ndarray, expected: np.ndarray) -> None:
    """NaN are all the same."""
    assert y.dtype == expected.dtype and y.shape == expected.shape
    same = (y == expected) & (np.signbit(y) == np.signbit(expected)) | np.isnan(y) & np.isnan(
        expected
    )
    assert same.all(), (y[~same][:5], expected[~same][:5])


def arguments(case: Case, inputs: list[np.ndarray]) -> list:
    """Parameters are Python's numbers, which take the type of the arrays, or double that of integers."""
    is_float = inputs[0].dtype.kind == "f"
    dtype = inputs[0].dtype if is_float else np.dtype("f8")
    return [*inputs, *(np.asarray(each, dtype) for each in case.parameters)]


@pytest.mark.parametrize("dtype", ["f4", "f8", "f2", "?", "i1", "u1", "i2", "u2", "i4", "u8"])
@pytest.mark.parametrize("case", CASES, ids=str)
def test_types(rust, case, dtype):
    inputs = [numbers(dtype, seed) for seed in range(case.inputs)]
    y = case.ufunc(*arguments(case, inputs))
    assert_same_bits(y, expected(rust, case, inputs))


@pytest.mark.parametrize("case", CASES, ids=str)
def test_all_float16(rust, case):
    x = np.arange(1 << 16, dtype="u2").view("f2")
    inputs = [x, x[::-1].copy()][: case.inputs]
    y = case.ufunc(*arguments(case, inputs))
    assert_same_bits(y, expected(rust, case, inputs))


def every_second(x):
    buffer = np.zeros(2 * x.size, x.dtype)
    buffer[::2] = x
    return buffer[::2]


def backwards(x):
    return x[::-1].copy()[::-1]


def transposed(x):
    return x.reshape(50, -1).T.copy().T


def unaligned(x):
    buffer = np.zeros(x.nbytes + 1, "u1")[1:].view(x.dtype)
    buffer[:] = x
    assert not buffer.flags.aligned
    return buffer


def byte_swapped(x):
    return x.astype(x.dtype.newbyteorder())


LAYOUTS = [every_second, backwards, transposed, unaligned, byte_swapped]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("dtype", ["f4", "f8", "f2"])
@pytest.mark.parametrize("case", CASES, ids=str)
def test_layouts(rust, case, dtype, layout):
    inputs = [numbers(dtype, seed) for seed in range(case.inputs)]
    want = expected(rust, case, inputs)
    y = case.ufunc(*arguments(case, [layout(each) for each in inputs]))
    assert_same_bits(np.ravel(y), want)
    out = layout(np.zeros_like(want))
    case.ufunc(*arguments(case, [each.reshape(out.shape) for each in inputs]), out=out)
    assert_same_bits(np.ravel(out).astype(want.dtype), want)


@pytest.mark.parametrize("dtype", ["f4", "f8", "f2", "i1"])
@pytest.mark.parametrize("case", CASES, ids=str)
def test_constant_inputs(rust, case, dtype):
    inputs = [numbers(dtype, seed)[20:21] for seed in range(case.inputs)]
    want = expected(rust, case, inputs)
    many = case.ufunc(*arguments(case, [np.broadcast_to(each, (7, 300)) for each in inputs]))
    assert_same_bits(many, np.broadcast_to(want, (7, 300)))
    single = case.ufunc(*arguments(case, [each[0] for each in inputs]))
    assert_same_bits(np.asarray(single), want[0])


@pytest.mark.parametrize("dtype", ["f4", "f8", "f2"])
@pytest.mark.parametrize("case", CASES, ids=str)
def test_in_place(rust, case, dtype):
    for which in range(case.inputs):
        inputs = [numbers(dtype, seed) for seed in range(case.inputs)]
        want = expected(rust, case, inputs)
        case.ufunc(*arguments(case, inputs), out=inputs[which])
        assert_same_bits(inputs[which], want)


@pytest.mark.parametrize("distance", [1, 3, 17, 600, 2000])
@pytest.mark.parametrize("case", CASES, ids=str)
def test_overlap(rust, case, distance):
    for dtype in ["f4", "f2"]:
        for step in [1, -1]:
            for ahead in [False, True]:
                buffer = numbers(dtype, 1, N + distance)
                first, second = buffer[:-distance][::step], buffer[distance:][::step]
                x, out = (second, first) if ahead else (first, second)
                inputs = [x.copy(), numbers(dtype, 2)][: case.inputs]
                want = expected(rust, case, inputs)
                case.ufunc(*arguments(case, [x, *inputs[1:]]), out=out)
                assert_same_bits(out, want)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_where(rust, case):
    inputs = [numbers("f4", seed) for seed in range(case.inputs)]
    chosen = np.random.default_rng(0).random(N) < 0.5
    y = np.full(N, 7, "f4")
    case.ufunc(*arguments(case, inputs), out=y, where=chosen)
    assert_same_bits(y, np.where(chosen, expected(rust, case, inputs), np.float32(7)))


@pytest.mark.parametrize("case", CASES, ids=str)
def test_several_threads(rust, case, threads):
    threads(3)
    n = (1 << 18) + 12_345
    inputs = [numbers("f4", seed, n) for seed in range(case.inputs)]
    want = expected(rust, case, inputs)
    assert_same_bits(case.ufunc(*arguments(case, inputs)), want)
    assert_same_bits(case.ufunc(*arguments(case, [backwards(each) for each in inputs])), want)
    case.ufunc(*arguments(case, inputs), out=inputs[0])
    assert_same_bits(inputs[0], want)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_several_threads_where_strides_overlap(rust, case, threads):
    """Each input lies ahead of the output, which NumPy lets through without a copy."""
    threads(2)
    n = 1 << 18
    for step in [1, -1]:
        buffer = numbers("f4", 1, 2 * n)[::step]
        inputs = [buffer[::2].copy(), numbers("f4", 2, n)][: case.inputs]
        want = expected(rust, case, inputs)
        case.ufunc(*arguments(case, [buffer[::2], *inputs[1:]]), out=buffer[:n])
        assert_same_bits(buffer[:n], want)
