"""What is replaced: nodes, and the patterns that exporters write for functions they have no node for."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import ml_dtypes
import numpy as np
from onnxscript.rewriter.pattern import AttrVar, Constant, OrValue

OURS = "sigmoid"
MICROSOFT = "com.microsoft"


@dataclass(frozen=True)
class Replacement:
    """A pattern of `x`, or of `x` and `up`, and the operator of ours that computes the same. It gets the attributes
    that the pattern binds, too."""

    what: str
    pattern: Callable
    operator: str
    attributes: Mapping[str, str] = field(default_factory=dict)


# Parts of patterns, in their usual spellings.


def number(value: float):
    """A constant of one element, which in a model of a half type is rounded to that."""
    halves = [float(half(value)) for half in (np.float16, ml_dtypes.bfloat16)]
    return OrValue([Constant(each) for v in dict.fromkeys([value, *halves]) for each in (v, [v])])


def add(op, a, b):
    return OrValue([op.Add(a, b), op.Add(b, a)])


def mul(op, a, b):
    return OrValue([op.Mul(a, b), op.Mul(b, a)])


def half(op, x):
    return OrValue([mul(op, x, number(0.5)), op.Div(x, number(2))])


def one_plus_erf(op, x):
    """1 + erf(x/√2)"""
    root = math.sqrt(2)
    scaled = OrValue([op.Div(x, number(root)), mul(op, x, number(1 / root))])
    return add(op, op.Erf(scaled), number(1))


def one_plus_tanh(op, x):
    """1 + tanh(√(2/π)·(x + 0.044715·x³))"""

    def scale():
        return number(math.sqrt(2 / math.pi))

    def small():
        return number(0.044715)

    def square():
        return OrValue([op.Mul(x, x), op.Pow(x, number(2))])

    def small_square():
        return OrValue([mul(op, small(), square()), mul(op, mul(op, small(), x), x)])

    def one_plus_small_square():
        return add(op, number(1), small_square())

    cube = OrValue([op.Pow(x, number(3)), mul(op, x, square())])
    small_cube = OrValue(
        [
            mul(op, small(), cube),
            mul(op, x, small_square()),
            mul(op, mul(op, small(), x), square()),
        ]
    )
    argument = OrValue(
        [
            mul(op, scale(), add(op, x, small_cube)),
            mul(op, scale(), mul(op, x, one_plus_small_square())),
            mul(op, mul(op, scale(), x), one_plus_small_square()),
            mul(op, x, mul(op, scale(), one_plus_small_square())),
        ]
    )
    return add(op, op.Tanh(argument), number(1))


# A pattern is looked for from its last node on, of which each order of inputs is a pattern of its own.


def product(what, factor, operator) -> list[Replacement]:
    """x·factor(x)"""
    orders = [
        lambda op, x: op.Mul(x, factor(op, x)),
        lambda op, x: op.Mul(factor(op, x), x),
    ]
    return [Replacement(what, order, operator) for order in orders]


def half_product(what, factor, operator, attributes) -> list[Replacement]:
    """x/2·factor(x)"""
    orders = [
        lambda op, x: op.Mul(half(op, x), factor(op, x)),
        lambda op, x: op.Mul(factor(op, x), half(op, x)),
        lambda op, x: op.Mul(x, half(op, factor(op, x))),
        lambda op, x: op.Mul(half(op, factor(op, x)), x),
        lambda op, x: op.Mul(mul(op, x, factor(op, x)), number(0.5)),
        lambda op, x: op.Mul(number(0.5), mul(op, x, factor(op, x))),
        lambda op, x: op.Div(mul(op, x, factor(op, x)), number(2)),
    ]
    return [Replacement(what, order, operator, attributes) for order in orders]


PATTERNS = [
    *half_product("x/2·(1 + Erf(x/√2))", one_plus_erf, "Gelu", {}),
    *half_product("x/2·(1 + Tanh(…))", one_plus_tanh, "Gelu", {"approximate": "tanh"}),
    *product("x·Tanh(Softplus(x))", lambda op, x: op.Tanh(op.Softplus(x)), "Mish"),
    *product("x·Sigmoid(x)", lambda op, x: op.Sigmoid(x), "Silu"),
    *product(
        "x·Sigmoid(1.702·x)",
        lambda op, x: op.Sigmoid(mul(op, x, number(1.702))),
        "QuickGelu",
    ),
    Replacement("Log(Sigmoid(x))", lambda op, x: op.Log(op.Sigmoid(x)), "LogSigmoid"),
]


def node(name, operator, domain="", attributes=None, **pattern) -> Replacement:
    return Replacement(
        f"{domain}.{name}" if domain else name,
        lambda op, x: getattr(op, name)(x, _domain=domain, **pattern),
        operator,
        attributes or {},
    )


def handed_on(name):
    """An attribute that is the operator's, too, with the same default."""
    return {name: AttrVar(name, can_match_none=True)}


NODES = [
    *(node(name, name) for name in ["Sigmoid", "Tanh", "HardSwish", "Softplus", "Mish"]),
    node("Gelu", "Gelu", **handed_on("approximate")),
    node("Gelu", "Gelu", MICROSOFT),
    node("FastGelu", "Gelu", MICROSOFT, {"approximate": "tanh"}),
    node("QuickGelu", "QuickGelu", MICROSOFT, **handed_on("alpha")),
    node("Swish", "Silu", _allow_other_attributes=False),
    node("Swish", "Silu", alpha=1.0),
    node("Swish", "QuickGelu", **handed_on("alpha")),
]


def silu(op, x):
    return op.Silu(x, _domain=OURS, **handed_on("exact"))


# Of what the others have made.
GATES = [
    Replacement("Silu(x)·up", lambda op, x, up: op.Mul(silu(op, x), up), "SwiGLU"),
    Replacement("Silu(x)·up", lambda op, x, up: op.Mul(up, silu(op, x)), "SwiGLU"),
]
