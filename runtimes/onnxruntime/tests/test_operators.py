"""The operators compute what the crate does, of any shape, and say what is wrong."""

import ctypes
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import ml_dtypes
import numpy as np
import pytest
from conftest import model_of, numbers, same_bits
from onnx import TensorProto, helper


class Case(NamedTuple):
    operator: str
    attributes: dict
    function: str
    parameters: tuple = ()

    def __str__(self) -> str:
        return "-".join([self.operator, *(f"{k}={v}" for k, v in self.attributes.items())])


ALPHA = float(np.float32(0.3))
CASES = [
    Case("Sigmoid", {}, "sigmoid"),
    Case("Tanh", {}, "tanh"),
    Case("Silu", {}, "silu"),
    Case("Gelu", {}, "gelu"),
    Case("Gelu", {"approximate": "none"}, "gelu"),
    Case("Gelu", {"approximate": "tanh"}, "gelu_tanh"),
    Case("QuickGelu", {}, "swish", (1.702,)),
    Case("QuickGelu", {"alpha": ALPHA}, "swish", (ALPHA,)),
    Case("Mish", {}, "mish"),
    Case("HardSwish", {}, "hard_swish"),
    Case("Softplus", {}, "softplus", (1.0,)),
    Case("LogSigmoid", {}, "log_sigmoid"),
]
# bfloat16 arrays are none that ONNX Runtime takes from Python: there the model casts.
TYPES = {
    "float32": TensorProto.FLOAT,
    "float64": TensorProto.DOUBLE,
    "float16": TensorProto.FLOAT16,
    "bfloat16": TensorProto.BFLOAT16,
}
TIERS = [{}, {"exact": 0}, {"exact": 1}]


def op(name, inputs=("x",), outputs=("y",), **attributes):
    return helper.make_node(name, [*inputs], [*outputs], domain="sigmoid", **attributes)


def run(session, node, arrays, shape=None):
    """Applies one node to arrays of any type."""
    dtype = arrays[0].dtype
    element = TYPES[dtype.name]
    names = [*node.input]
    if dtype.name == "bfloat16":
        wide = [f"{name}_wide" for name in names]
        nodes = [helper.make_node("Cast", [w], [n], to=element) for w, n in zip(wide, names)]
        nodes += [node, helper.make_node("Cast", ["y"], ["z"], to=TensorProto.FLOAT)]
        model = model_of(
            nodes, [(w, TensorProto.FLOAT, shape) for w in wide], [("z", TensorProto.FLOAT, None)]
        )
        feed = {w: array.astype(np.float32) for w, array in zip(wide, arrays)}
        return session(model).run(None, feed)[0].astype(ml_dtypes.bfloat16)
    model = model_of([node], [(name, element, shape) for name in names], [("y", element, None)])
    return session(model).run(None, dict(zip(names, arrays)))[0]


@pytest.mark.parametrize("tier", TIERS, ids=str)
@pytest.mark.parametrize("dtype", TYPES)
@pytest.mark.parametrize("case", CASES, ids=str)
def test_bits(session, crate, case, dtype, tier):
    x = numbers(dtype)
    y = run(session, op(case.operator, **case.attributes, **tier), [x])
    exact = tier.get("exact") == 1
    assert same_bits(y, crate(case.function, x, *case.parameters, exact=exact))


@pytest.mark.parametrize("case", CASES, ids=str)
def test_tiers_differ(crate, case):
    """Else the test above could not tell them apart."""
    x = numbers("float32")
    fast, exact = (crate(case.function, x, *case.parameters, exact=each) for each in (False, True))
    assert not same_bits(fast, exact)


def swiglu(crate, x, up, exact=False):
    """Halves are computed in float32, and rounded once."""
    wide = np.float32 if x.dtype.itemsize == 2 else x.dtype
    with np.errstate(all="ignore"):
        return (crate("silu", x.astype(wide), exact=exact) * up.astype(wide)).astype(x.dtype)


@pytest.mark.parametrize("tier", TIERS, ids=str)
@pytest.mark.parametrize("dtype", TYPES)
def test_swiglu(session, crate, dtype, tier):
    x, up = numbers(dtype), numbers(dtype, seed=2)
    y = run(session, op("SwiGLU", ["x", "up"], **tier), [x, up])
    assert same_bits(y, swiglu(crate, x, up, exact=tier.get("exact") == 1))


SHAPES = [(), (0,), (1,), (7,), (3, 0, 2), (3, 5), (2, 3, 4), (2, 1, 3, 2), (1, 2, 3, 2, 2)]


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize("dtype", ["float32", "float16"])
def test_shapes(session, crate, shape, dtype):
    x = numbers(dtype, 60)[-int(np.prod(shape)) or 60 :].reshape(shape)
    assert same_bits(run(session, op("Silu"), [x]), crate("silu", x))
    product = run(session, op("SwiGLU", ["x", "up"]), [x, x])
    assert same_bits(product, swiglu(crate, x, x))


@pytest.mark.parametrize("dtype", ["float32", "float16"])
def test_several_threads(session, crate, dtype):
    """Cut into pieces, of which the last is shorter, and each thread's as exact as any."""
    x, up = numbers(dtype, 1_000_003), numbers(dtype, 1_000_003, seed=2)
    element = TYPES[dtype]
    nodes = [op("Mish"), op("SwiGLU", ["x", "up"], ["z"])]
    model = model_of(
        nodes, [(n, element, ["n"]) for n in ("x", "up")], [(n, element, ["n"]) for n in ("y", "z")]
    )
    y, z = session(model, threads=2).run(None, {"x": x, "up": up})
    assert same_bits(y, crate("mish", x))
    assert same_bits(z, swiglu(crate, x, up))


def test_sessions_side_by_side(session, crate):
    x = numbers("float32", 100_003)
    model = model_of(
        [op("Gelu")], [("x", TensorProto.FLOAT, None)], [("y", TensorProto.FLOAT, None)]
    )
    expected = crate("gelu", x)
    shared = session(model, threads=2)

    def work(i):
        each = shared if i % 2 else session(model, threads=2)
        return all(same_bits(each.run(None, {"x": x})[0], expected) for _ in range(10))

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(work, range(16)))


# Shape inference


@pytest.mark.parametrize(
    ("dimensions", "inferred"),
    [([3, 4], [3, 4]), (["n", 4], ["n", 4]), (["n", "m"], ["n", "m"])],
    ids=str,
)
def test_known_dimensions(session, dimensions, inferred):
    model = model_of(
        [op("Silu")], [("x", TensorProto.FLOAT, dimensions)], [("y", TensorProto.FLOAT, None)]
    )
    assert session(model).get_outputs()[0].shape == inferred


def test_unknown_dimensions_have_names_of_their_own(session):
    model = model_of(
        [op("Silu")], [("x", TensorProto.FLOAT, [None, 4, None])], [("y", TensorProto.FLOAT, None)]
    )
    first, four, last = session(model).get_outputs()[0].shape
    assert four == 4 and first != last and isinstance(first, str) and isinstance(last, str)


@pytest.mark.parametrize("dimensions", [None, [None, None], ["n", None], [3, "m"], [3, 4]], ids=str)
def test_what_follows_knows_the_shape(session, crate, dimensions):
    """Nodes that look at the shapes of their inputs, when the session is made and when it runs."""
    nodes = [
        op("Silu", ["x"], ["a"]),
        op("SwiGLU", ["a", "x"], ["b"]),
        helper.make_node("Concat", ["a", "b"], ["c"], axis=1),
        helper.make_node("Constant", [], ["shape"], value_ints=[0, -1, 2]),
        helper.make_node("Reshape", ["c", "shape"], ["y"]),
    ]
    model = model_of(
        nodes, [("x", TensorProto.FLOAT, dimensions)], [("y", TensorProto.FLOAT, None)]
    )
    x = numbers("float32", 100)[-12:].reshape(3, 4)
    a = crate("silu", x)
    expected = np.concatenate([a, swiglu(crate, a, x)], axis=1).reshape(3, 4, 2)
    assert same_bits(session(model).run(None, {"x": x})[0], expected)


# In place


PEAK = """
import sys, numpy, onnxruntime
options = onnxruntime.SessionOptions()
options.register_custom_ops_library(sys.argv[1])
options.enable_cpu_mem_arena = options.enable_mem_pattern = False
session = onnxruntime.InferenceSession(sys.stdin.buffer.read(), options, ["CPUExecutionProvider"])
def most():
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line[:6] == "VmHWM:")
before = most()
session.run(None, {"x": numpy.float32([1])})
print((most() - before) / 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize(
    ("node", "tensors"),
    [
        (lambda x, y: op("Gelu", [x], [y]), 1),
        (lambda x, y: op("SwiGLU", [x, "up"], [y]), 2),
        # ONNX Runtime has this one write elsewhere, so the test can tell.
        (lambda x, y: helper.make_node("Erf", [x], [y]), 2),
    ],
    ids=["Gelu", "SwiGLU", "Erf"],
)
def test_in_place(library, node, tensors):
    """As many tensors of 64 MiB are there at a time."""
    nodes = [
        helper.make_node("Constant", [], ["n"], value_ints=[1 << 24]),
        helper.make_node("Expand", ["x", "n"], ["t0"]),
        helper.make_node("Expand", ["x", "n"], ["up"]),
        *(node(f"t{i}", f"t{i + 1}") for i in range(4)),
        helper.make_node("ReduceMax", ["t4"], ["y"], keepdims=0),
    ]
    if not any("up" in each.input for each in nodes):
        del nodes[2]
    model = model_of(nodes, [("x", TensorProto.FLOAT, [1])], [("y", TensorProto.FLOAT, [])])
    command = [sys.executable, "-c", PEAK, library]
    done = subprocess.run(command, input=model.SerializeToString(), capture_output=True, check=True)
    assert abs(float(done.stdout) - 64 * tensors) < 16


# Errors


@pytest.mark.parametrize(
    ("operator", "attributes", "message"),
    [
        ("Gelu", {"approximate": "foo"}, "Gelu: `approximate` must be none or tanh, not `foo`"),
        ("Gelu", {"approximate": 1}, "Gelu: `approximate` must be a string"),
        (
            "QuickGelu",
            {"alpha": float("nan")},
            "QuickGelu: `alpha` must be 0, or a number that is finite",
        ),
        (
            "QuickGelu",
            {"alpha": float("inf")},
            "QuickGelu: `alpha` must be 0, or a number that is finite",
        ),
        ("QuickGelu", {"alpha": 1}, "QuickGelu: `alpha` must be a float"),
        ("Mish", {"exact": 2}, "Mish: `exact` must be 0 or 1, not 2"),
        ("Mish", {"exact": 1.0}, "Mish: `exact` must be an integer"),
        ("Mish", {"exact": "yes"}, "Mish: `exact` must be an integer"),
    ],
    ids=str,
)
def test_wrong_attributes(session, operator, attributes, message):
    model = model_of(
        [op(operator, **attributes)],
        [("x", TensorProto.FLOAT, [3])],
        [("y", TensorProto.FLOAT, [3])],
    )
    with pytest.raises(Exception) as error:
        session(model)
    assert message in str(error.value)


def test_inputs_of_two_shapes(session):
    with pytest.raises(Exception, match=r"SwiGLU: the inputs' shapes differ: \[3\] and \[1, 3\]"):
        run(session, op("SwiGLU", ["x", "up"]), [np.ones(3, "f"), np.ones((1, 3), "f")])


def test_misaligned_memory(session):
    memory = np.zeros(4 * 8 + 1, np.uint8)
    model = model_of([op("Silu")], [("x", TensorProto.FLOAT, [8])], [("y", TensorProto.FLOAT, [8])])
    made = session(model)
    binding = made.io_binding()
    binding.bind_input("x", "cpu", 0, np.float32, [8], memory.ctypes.data + 1)
    binding.bind_output("y")
    with pytest.raises(Exception, match="Silu: a tensor's memory is not aligned to its elements"):
        made.run_with_iobinding(binding)


def test_an_older_runtime_is_told_so(library):
    """One that has the first version of its interface alone."""
    messages = []
    create_status = ctypes.CFUNCTYPE(ctypes.c_size_t, ctypes.c_int, ctypes.c_char_p)(
        lambda code, message: messages.append((code, message)) or 1234
    )
    table = ctypes.c_void_p(ctypes.cast(create_status, ctypes.c_void_p).value)
    get_api = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_uint32)(
        lambda version: ctypes.addressof(table) if version == 1 else None
    )
    get_version = ctypes.CFUNCTYPE(ctypes.c_size_t)(
        lambda: ctypes.cast(version, ctypes.c_void_p).value
    )
    version = ctypes.c_char_p(b"1.17.3")
    base = (ctypes.c_void_p * 2)(
        *(ctypes.cast(each, ctypes.c_void_p).value for each in (get_api, get_version))
    )
    register = ctypes.CDLL(library).RegisterCustomOps
    register.restype = ctypes.c_size_t
    assert register(None, base) == 1234
    assert messages == [(1, b"sigmoid needs ONNX Runtime 1.18 or later; this is 1.17.3")]


# Leaks


def resident() -> int:
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_nothing_leaks(session):
    gate = model_of(
        [op("SwiGLU", ["x", "up"])],
        [(name, TensorProto.FLOAT, None) for name in ("x", "up")],
        [("y", TensorProto.FLOAT, None)],
    )
    wrong = model_of(
        [op("Gelu", approximate="foo")],
        [("x", TensorProto.FLOAT, [3])],
        [("y", TensorProto.FLOAT, [3])],
    )
    one, two = np.ones(1, "f"), np.ones(2, "f")

    def work():
        for _ in range(200):
            made = session(gate)
            for up in (one, two):
                for _ in range(50):
                    try:
                        made.run(None, {"x": one, "up": up})
                    except Exception:
                        assert up is two
            with pytest.raises(Exception):
                session(wrong)

    work()
    before = resident()
    work()
    assert resident() - before < 1024
