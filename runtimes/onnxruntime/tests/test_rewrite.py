"""What is replaced, what is not, and that all else stays as it is."""

import math
import subprocess
import sys

import numpy as np
import onnx
import onnx_ir as ir
import pytest
from conftest import HERE, model_of, numbers
from onnx import TensorProto, helper, numpy_helper

import rewrite

ROOT2 = math.sqrt(2)
SCALE = math.sqrt(2 / math.pi)


class Graph:
    """Makes nodes of formulas."""

    def __init__(self, dtype="float32", rank=0) -> None:
        self.dtype = np.dtype(dtype)
        self.rank = rank
        self.nodes = []
        self.initializers = []

    def call(self, name, *inputs, domain="", **attributes) -> "Value":
        names = [
            self.constant(each) if isinstance(each, (int, float)) else each.name for each in inputs
        ]
        y = f"v{len(self.nodes)}"
        self.nodes.append(helper.make_node(name, names, [y], f"n{y}", domain=domain, **attributes))
        return Value(self, y)

    def constant(self, value) -> str:
        """In turn a node and an initializer."""
        name = f"c{len(self.nodes)}_{len(self.initializers)}"
        tensor = numpy_helper.from_array(np.full([1] * self.rank, value, self.dtype), name)
        if isinstance(value, int):
            self.initializers.append(tensor)
        else:
            self.nodes.append(helper.make_node("Constant", [], [name], value=tensor))
        return name

    def __getattr__(self, name):
        return lambda *inputs, **attributes: self.call(name, *inputs, **attributes)

    def model(self, *outputs, shape=("n", 4), opset=21):
        element = helper.np_dtype_to_tensor_dtype(self.dtype)
        taken = {name for node in self.nodes for name in node.input}
        return model_of(
            self.nodes,
            [(name, element, shape) for name in ("x", "z") if name in taken],
            [(output.name, element, None) for output in outputs],
            opset,
            initializer=self.initializers,
        )


class Value:
    def __init__(self, graph, name) -> None:
        self.graph = graph
        self.name = name

    def __add__(self, other):
        return self.graph.call("Add", self, other)

    def __radd__(self, other):
        return self.graph.call("Add", other, self)

    def __mul__(self, other):
        return self.graph.call("Mul", self, other)

    def __rmul__(self, other):
        return self.graph.call("Mul", other, self)

    def __truediv__(self, other):
        return self.graph.call("Div", self, other)

    def __pow__(self, other):
        return self.graph.call("Pow", self, other)


def rewritten(model, **options):
    """The model after it, the account, and the operators that it has then."""
    model = ir.from_proto(model)
    account = rewrite.rewrite(model, **options)
    model = ir.to_proto(model)
    operators = [(node.domain, node.op_type) for node in model.graph.node]
    return model, account, operators


def as_written(model):
    """As the library writes it that reads and writes models."""
    return ir.to_proto(ir.from_proto(model))


def attributes(node):
    return {each.name: helper.get_attribute_value(each) for each in node.attribute}


ERF = [
    lambda g, x: x * 0.5 * (g.Erf(x / ROOT2) + 1.0),
    lambda g, x: 0.5 * x * (1 + g.Erf(x / ROOT2)),
    lambda g, x: x * (g.Erf(x / ROOT2) + 1) * 0.5,
    lambda g, x: 0.5 * (x * (g.Erf(x * (1 / ROOT2)) + 1)),
    lambda g, x: x * (0.5 * (1.0 + g.Erf((1 / ROOT2) * x))),
    lambda g, x: x * ((1.0 + g.Erf(x / ROOT2)) * 0.5),
    lambda g, x: (g.Erf(x / ROOT2) + 1.0) * 0.5 * x,
    lambda g, x: (1.0 + g.Erf(x / ROOT2)) * (x / 2),
    lambda g, x: x * (1.0 + g.Erf(x / ROOT2)) / 2,
    lambda g, x: (1.0 + g.Erf(x / ROOT2)) * x / 2.0,
]
TANH = [
    lambda g, x: 0.5 * x * (1.0 + g.Tanh(SCALE * (x + 0.044715 * x**3))),
    lambda g, x: x * 0.5 * (g.Tanh((x + x**3.0 * 0.044715) * SCALE) + 1),
    lambda g, x: 0.5 * (x * (1.0 + g.Tanh(SCALE * (x + 0.044715 * (x * x * x))))),
    lambda g, x: x * (0.5 * (1.0 + g.Tanh(SCALE * (x + 0.044715 * x * x * x)))),
    lambda g, x: x * (g.Tanh(SCALE * (0.044715 * (x * (x * x)) + x)) + 1.0) * 0.5,
    lambda g, x: 0.5 * x * (1.0 + g.Tanh(x * SCALE * (1.0 + 0.044715 * x * x))),
    lambda g, x: 0.5 * x * (1.0 + g.Tanh(SCALE * x * (1.0 + 0.044715 * (x * x)))),
    lambda g, x: 0.5 * x * (1.0 + g.Tanh(x * (SCALE * (0.044715 * x**2 + 1.0)))),
    lambda g, x: 0.5 * x * (1.0 + g.Tanh(SCALE * (x * (1 + 0.044715 * x**2)))),
    lambda g, x: 0.5 * x * (1.0 + g.Tanh(SCALE * (x + 0.044715 * x * (x * x)))),
]
SPELLINGS = [
    *((each, "Gelu", {}) for each in ERF),
    *((each, "Gelu", {"approximate": b"tanh"}) for each in TANH),
    (lambda g, x: x * g.Sigmoid(x), "Silu", {}),
    (lambda g, x: g.Sigmoid(x) * x, "Silu", {}),
    (lambda g, x: x * g.Sigmoid(x * 1.702), "QuickGelu", {}),
    (lambda g, x: g.Sigmoid(1.702 * x) * x, "QuickGelu", {}),
    (lambda g, x: x * g.Tanh(g.Softplus(x)), "Mish", {}),
    (lambda g, x: g.Tanh(g.Softplus(x)) * x, "Mish", {}),
    (lambda g, x: g.Log(g.Sigmoid(x)), "LogSigmoid", {}),
]
NODES = [
    (lambda g, x: g.Sigmoid(x), "Sigmoid", {}),
    (lambda g, x: g.Tanh(x), "Tanh", {}),
    (lambda g, x: g.HardSwish(x), "HardSwish", {}),
    (lambda g, x: g.Softplus(x), "Softplus", {}),
    (lambda g, x: g.Mish(x), "Mish", {}),
    (lambda g, x: g.Gelu(x), "Gelu", {}),
    (lambda g, x: g.Gelu(x, approximate="tanh"), "Gelu", {"approximate": b"tanh"}),
    (lambda g, x: g.Gelu(x, domain="com.microsoft"), "Gelu", {}),
    (lambda g, x: g.FastGelu(x, domain="com.microsoft"), "Gelu", {"approximate": b"tanh"}),
    (lambda g, x: g.QuickGelu(x, domain="com.microsoft"), "QuickGelu", {}),
    (lambda g, x: g.QuickGelu(x, domain="com.microsoft", alpha=0.5), "QuickGelu", {"alpha": 0.5}),
]


def run_both(session, before, after, **feed):
    """The results of a model, and of what it became."""
    return [session(each).run(None, feed) for each in (before, after)]


@pytest.mark.parametrize(("formula", "operator", "has"), SPELLINGS + NODES)
def test_spelling(session, formula, operator, has):
    graph = Graph()
    before = graph.model(formula(graph, Value(graph, "x")))
    after, account, operators = rewritten(before)
    assert operators == [("sigmoid", operator)]
    assert attributes(after.graph.node[0]) == has
    assert after.graph.node[0].name == before.graph.node[-1].name
    assert not after.graph.initializer
    assert [(by, names) for (_, by), names in account.replaced.items()] == [
        (operator, [before.graph.node[-1].name])
    ]
    assert not account.left

    x = numbers("float32", 2500)
    x = x[np.abs(x) < 8][:1000].reshape(-1, 4)  # Beyond, Log(Sigmoid(x)) becomes -∞.
    [[was], [now]] = run_both(session, before, after, x=x)
    # What was is off where 1 + erf and 1 + tanh cancel, and where a sigmoid is small.
    np.testing.assert_allclose(now, was, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize(("dtype", "rank"), [("float32", 1), ("float16", 0), ("bfloat16", 0)])
@pytest.mark.parametrize(("formula", "operator", "has"), SPELLINGS)
def test_other_constants(formula, operator, has, dtype, rank):
    graph = Graph(dtype, rank)
    _, _, operators = rewritten(graph.model(formula(graph, Value(graph, "x"))))
    assert operators == [("sigmoid", operator)]


@pytest.mark.parametrize(
    ("node", "operator", "has"),
    [({}, "Silu", {}), ({"alpha": 1.0}, "Silu", {}), ({"alpha": 0.5}, "QuickGelu", {"alpha": 0.5})],
)
def test_swish(node, operator, has):
    graph = Graph()
    model = graph.model(graph.Swish(Value(graph, "x"), **node), opset=24)
    after, _, operators = rewritten(model)
    assert operators == [("sigmoid", operator)]
    assert attributes(after.graph.node[0]) == has


@pytest.mark.parametrize(
    "formula", [lambda g, x, z: g.Sigmoid(x) * x * z, lambda g, x, z: z * (x * g.Sigmoid(x))]
)
def test_swiglu(session, formula):
    graph = Graph()
    before = graph.model(formula(graph, Value(graph, "x"), Value(graph, "z")))
    after, _, operators = rewritten(before)
    assert operators == [("sigmoid", "SwiGLU")]
    assert [*after.graph.node[0].input] == ["x", "z"]
    x, z = np.random.default_rng(1).normal(size=(2, 5, 4)).astype("f")
    [[was], [now]] = run_both(session, before, after, x=x, z=z)
    np.testing.assert_allclose(now, was, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("exact", [False, True])
def test_all_in_one_model(session, exact):
    graph = Graph()
    x, z = Value(graph, "x"), Value(graph, "z")
    outputs = [formula(graph, x) for formula, *_ in SPELLINGS + NODES]
    outputs += [x * graph.Sigmoid(x) * z, graph.Relu(x)]
    before = graph.model(*outputs)
    after, _, operators = rewritten(before, exact=exact)
    assert all(attributes(node).get("exact", 0) == exact for node in after.graph.node[:-1])
    expected = [("sigmoid", operator) for _, operator, _ in SPELLINGS + NODES]
    assert operators == [*expected, ("sigmoid", "SwiGLU"), ("", "Relu")]
    assert after.graph.output == before.graph.output
    x, z = np.random.default_rng(1).normal(size=(2, 50, 4)).astype("f")
    for was, now in zip(*run_both(session, before, after, x=x, z=z)):
        np.testing.assert_allclose(now, was, rtol=1e-5, atol=1e-5)


# What must stay


def erf_gelu(g, x, half=0.5, one=1.0, root=ROOT2):
    return half * x * (one + g.Erf(x / root))


NEAR_MISSES = [
    (lambda g, x, z: erf_gelu(g, x, root=1.5), {}),
    (lambda g, x, z: erf_gelu(g, x, half=0.4), {}),
    (lambda g, x, z: erf_gelu(g, x, one=1.5), {}),
    (lambda g, x, z: 0.5 * z * (1.0 + g.Erf(x / ROOT2)), {}),
    (lambda g, x, z: 0.5 * x * (1.0 + g.Tanh(SCALE * (x + 0.05 * x**3))), {"Tanh": 1}),
    (lambda g, x, z: 0.5 * x * (1.0 + g.Tanh(SCALE * (x + 0.044715 * x**2))), {"Tanh": 1}),
    (lambda g, x, z: 0.5 * x * (1.0 + g.Tanh(0.8 * (x + 0.044715 * x**3))), {"Tanh": 1}),
    (lambda g, x, z: 0.5 * x * (1.0 + g.Tanh(SCALE * (x + 0.044715 * z**3))), {"Tanh": 1}),
    (lambda g, x, z: z * g.Sigmoid(x), {"Sigmoid": 1}),
    (lambda g, x, z: x * g.Sigmoid(1.5 * x), {"Sigmoid": 1}),
    (lambda g, x, z: z * g.Tanh(g.Softplus(x)), {"Tanh": 1, "Softplus": 1}),
    (lambda g, x, z: g.HardSigmoid(x), {}),
    (lambda g, x, z: x * g.HardSigmoid(x), {}),
    (lambda g, x, z: g.FastGelu(x, z, domain="com.microsoft"), {}),
    (lambda g, x, z: g.Elu(g.Selu(g.Celu(g.Softsign(x)))), {}),
]


def count(operators) -> dict:
    ours = [name for domain, name in operators if domain == "sigmoid"]
    return {name: ours.count(name) for name in ours}


@pytest.mark.parametrize(("formula", "expected"), NEAR_MISSES)
def test_near_miss(formula, expected):
    graph = Graph()
    model = graph.model(formula(graph, Value(graph, "x"), Value(graph, "z")))
    _, _, operators = rewritten(model)
    assert count(operators) == expected
    assert len(operators) == len(model.graph.node)


def test_float64_stays():
    graph = Graph("float64")
    x = Value(graph, "x")
    model = graph.model(graph.Sigmoid(x), erf_gelu(graph, x), x * graph.Sigmoid(x))
    after, account, _ = rewritten(model)
    assert after == as_written(model)
    assert account.left["Sigmoid", "it is float64"] == [
        model.graph.node[0].name,
        model.graph.node[-2].name,
    ]


def test_intermediate_values_that_are_outputs_stay():
    graph = Graph()
    x = Value(graph, "x")
    sigmoid = graph.Sigmoid(x)
    silu = x * sigmoid
    _, _, operators = rewritten(graph.model(sigmoid, silu))
    assert operators == [("sigmoid", "Sigmoid"), ("", "Mul")]


def test_intermediate_values_that_are_used_elsewhere_stay():
    graph = Graph()
    x, z = Value(graph, "x"), Value(graph, "z")
    erf = graph.Erf(x / ROOT2)
    silu = x * graph.Sigmoid(x)
    model = graph.model(0.5 * x * (1.0 + erf), erf + silu, silu * z)
    _, account, operators = rewritten(model)
    assert count(operators) == {"Silu": 1}
    assert account.left == {
        ("Erf", "it is no known GELU, or used elsewhere"): [model.graph.node[4 - 2].name]
    }


def test_constants_that_a_caller_may_override_stay():
    graph = Graph()
    model = graph.model(erf_gelu(graph, Value(graph, "x"), one=1))
    name = model.graph.initializer[0].name
    model.graph.input.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, []))
    assert count(rewritten(model)[2]) == {}


def test_constants_that_would_change_the_shape_stay():
    graph = Graph(rank=1)
    model = graph.model(erf_gelu(graph, Value(graph, "x")), shape=())
    assert count(rewritten(model)[2]) == {}


@pytest.mark.parametrize(
    "shapes", [[("n", 4), (1, 4)], [(None, 4), (None, 4)], [("n", 4), ("m", 4)], [None, None]]
)
def test_gates_of_other_shapes_stay(shapes):
    nodes = [
        helper.make_node("Sigmoid", ["x"], ["s"]),
        helper.make_node("Mul", ["x", "s"], ["silu"]),
        helper.make_node("Mul", ["silu", "up"], ["y"]),
    ]
    inputs = [(name, TensorProto.FLOAT, shape) for name, shape in zip(("x", "up"), shapes)]
    model = model_of(nodes, inputs, [("y", TensorProto.FLOAT, None)])
    assert rewritten(model)[2] == [("sigmoid", "Silu"), ("", "Mul")]


def test_types_are_known_behind_operators_of_others(session):
    graph = Graph()
    x, z = Value(graph, "x"), Value(graph, "z")
    y = graph.QuickGelu(x, domain="com.microsoft")
    y = graph.FastGelu(y, domain="com.microsoft")
    _, _, operators = rewritten(graph.model(y * graph.Sigmoid(y) * z))
    assert operators == [("sigmoid", name) for name in ("QuickGelu", "Gelu", "SwiGLU")]


# What the model consists of


def with_if(body):
    """A model whose output comes from two subgraphs, of the formula and of a Sigmoid."""
    branches = []
    for name, formula in (("then", body), ("else", lambda g, x: g.Sigmoid(x))):
        graph = Graph()
        y = formula(graph, Value(graph, "x"))
        output = helper.make_tensor_value_info(y.name, TensorProto.FLOAT, None)
        branches.append(helper.make_graph(graph.nodes, name, [], [output], graph.initializers))
    then, other = branches
    node = helper.make_node("If", ["condition"], ["y"], then_branch=then, else_branch=other)
    return model_of(
        [node],
        [("condition", TensorProto.BOOL, []), ("x", TensorProto.FLOAT, ["n", 4])],
        [("y", TensorProto.FLOAT, None)],
    )


@pytest.mark.parametrize("body", [ERF[0], TANH[0], lambda g, x: x * g.Sigmoid(x)])
def test_subgraphs(session, body):
    before = with_if(body)
    after, _, _ = rewritten(before)
    subgraphs = {each.name: each.g for each in after.graph.node[0].attribute}
    assert [len(graph.node) for graph in subgraphs.values()] == [1, 1]
    assert {node.domain for graph in subgraphs.values() for node in graph.node} == {"sigmoid"}
    x = numbers("float32", 100)[-40:].reshape(10, 4)
    for condition in (True, False):
        [[was], [now]] = run_both(session, before, after, condition=np.array(condition), x=x)
        np.testing.assert_allclose(now, was, rtol=1e-5, atol=1e-5)


def test_functions(session):
    graph = Graph()
    y = TANH[3](graph, Value(graph, "x"))
    opsets = [helper.make_opsetid("", 21)]
    function = helper.make_function("own", "act", ["x"], [y.name], graph.nodes, opsets)
    node = helper.make_node("act", ["x"], ["y"], domain="own")
    before = model_of(
        [node], [("x", TensorProto.FLOAT, ["n", 4])], [("y", TensorProto.FLOAT, ["n", 4])]
    )
    before.opset_import.append(helper.make_opsetid("own", 1))
    before.functions.append(function)
    after, _, _ = rewritten(before)
    assert [(node.domain, node.op_type) for node in after.functions[0].node] == [
        ("sigmoid", "Gelu")
    ]
    x = numbers("float32", 100)[-40:].reshape(10, 4)
    [[was], [now]] = run_both(session, before, after, x=x)
    np.testing.assert_allclose(now, was, rtol=1e-5, atol=1e-5)


def full_model():
    graph = Graph()
    x = Value(graph, "x")
    model = graph.model(erf_gelu(graph, x), graph.Relu(x))
    helper.set_model_props(model, {"author": "someone"})
    model.producer_name, model.doc_string, model.model_version = "tool", "about", 7
    model.graph.doc_string = "about the graph"
    model.graph.value_info.append(helper.make_tensor_value_info("v1", TensorProto.FLOAT, ["n", 4]))
    return model


def test_all_else_stays():
    before = as_written(full_model())
    after, _, _ = rewritten(before)
    assert after.graph.node[-1] == before.graph.node[-1]
    assert [*after.opset_import] == [*before.opset_import, helper.make_opsetid("sigmoid", 1)]
    for model in (before, after):
        del (
            model.graph.node[:],
            model.opset_import[:],
            model.graph.value_info[:],
            model.graph.initializer[:],
        )
    assert after == before


def test_twice_changes_nothing():
    graph = Graph()
    x, z = Value(graph, "x"), Value(graph, "z")
    once, _, _ = rewritten(graph.model(erf_gelu(graph, x), x * graph.Sigmoid(x) * z, graph.Tanh(x)))
    again, account, _ = rewritten(once, exact=True)
    assert not account.replaced
    assert again == once


# Files


def refused(*arguments) -> str:
    """What is said of files that can't be rewritten."""
    with pytest.raises(SystemExit) as error:
        rewrite.main([*map(str, arguments)])
    return str(error.value)


def test_command(tmp_path, session):
    graph = Graph()
    x = Value(graph, "x")
    model = graph.model(erf_gelu(graph, x), graph.FastGelu(x, x, domain="com.microsoft"))
    onnx.save(model, tmp_path / "a.onnx")
    command = [
        sys.executable,
        HERE / "rewrite.py",
        "--exact",
        tmp_path / "a.onnx",
        tmp_path / "b.onnx",
    ]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    lines = [line.split() for line in done.stdout.splitlines()]
    assert lines[1][-3:] == ["Gelu", "1", model.graph.node[-2].name]
    assert lines[-1][0] == "com.microsoft.FastGelu"
    assert not done.stderr
    session(str(tmp_path / "b.onnx"))


def test_file_becomes_itself(tmp_path, capsys):
    graph = Graph()
    onnx.save(graph.model(graph.Tanh(Value(graph, "x"))), tmp_path / "a.onnx")
    for said in ("Tanh", "There is nothing to replace."):
        rewrite.main([str(tmp_path / "a.onnx")] * 2)
        assert said in capsys.readouterr().out
    assert [each.name for each in tmp_path.iterdir()] == ["a.onnx"]


def test_external_data(tmp_path, session):
    graph = Graph()
    x = Value(graph, "x")
    weights = numpy_helper.from_array(np.ones((4, 4), "f"), "weights")
    graph.initializers.append(weights)
    model = graph.model(graph.MatMul(x * graph.Sigmoid(x), Value(graph, "weights")))
    onnx.save(
        model, tmp_path / "a.onnx", save_as_external_data=True, location="a.data", size_threshold=0
    )
    rewrite.main([str(tmp_path / "a.onnx"), str(tmp_path / "b.onnx")])
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.data", "a.onnx", "b.onnx"]
    after = onnx.load(tmp_path / "b.onnx", load_external_data=False)
    assert after.graph.initializer[0].external_data[0].value == "a.data"
    x = np.ones((2, 4), "f")
    [[was], [now]] = run_both(session, str(tmp_path / "a.onnx"), str(tmp_path / "b.onnx"), x=x)
    np.testing.assert_allclose(now, was, rtol=1e-5)

    (tmp_path / "elsewhere").mkdir()
    message = refused(tmp_path / "a.onnx", tmp_path / "elsewhere" / "b.onnx")
    assert "it has external data: OUT.onnx must be in the same folder" in message
    assert not [*(tmp_path / "elsewhere").iterdir()]


def other_version():
    model = full_model()
    model.opset_import.append(helper.make_opsetid("sigmoid", 2))
    return model


def training():
    model = full_model()
    model.training_info.add()
    return model


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"not a model", "it is no ONNX model"),
        (b"", "it is no ONNX model"),
        (None, "No such file"),
        (other_version().SerializeToString(), "it imports version 2 of the domain sigmoid"),
        (training().SerializeToString(), "training_info"),
    ],
)
def test_unsuitable_files(tmp_path, content, message):
    if content is not None:
        (tmp_path / "a.onnx").write_bytes(content)
    (tmp_path / "b.onnx").write_bytes(b"before")
    assert message in refused(tmp_path / "a.onnx", tmp_path / "b.onnx")
    assert (tmp_path / "b.onnx").read_bytes() == b"before"


def test_output_in_no_folder(tmp_path):
    onnx.save(full_model(), tmp_path / "a.onnx")
    assert "No such file" in refused(tmp_path / "a.onnx", tmp_path / "nowhere" / "b.onnx")
