"""All ufuncs, and inputs where they deserve a look."""

from typing import NamedTuple

import numpy as np

import sigmoid

# Of functions with parameters; not their defaults, and float16 has them all.
PARAMETERS = {
    "swish": [1.75],
    "softplus": [1.75],
    "logit": [0.0625],
    "celu": [1.5],
    "scaled_sigmoid": [-0.5, -1.5, 2.25],
    "hard_sigmoid": [0.1875, 0.625],
    "elu": [1.5],
    "leaky_relu": [0.0625],
}


class Case(NamedTuple):
    """A ufunc, and what it is."""

    function: str
    form: tuple[str, ...]
    fast: bool

    @property
    def ufunc(self) -> np.ufunc:
        module = sigmoid.fast if self.fast else sigmoid
        return getattr(module, "_".join([self.function, *self.form]))

    @property
    def parameters(self) -> list[float]:
        return PARAMETERS.get(self.function, [])

    @property
    def inputs(self) -> int:
        return 2 if "backward" in self.form else 1

    def __str__(self) -> str:
        return "_".join([*(["fast"] if self.fast else []), self.function, *self.form])


FORMS = [(), ("gradient",), ("backward",)]
FROM_OUTPUT = ("backward", "from", "output")

CASES = [
    Case(function, form, fast)
    for fast in [False, True]
    for function in sigmoid._sigmoid.parameters
    for form in [*FORMS, *([FROM_OUTPUT] if function in {"sigmoid", "tanh"} else [])]
]

SPECIAL = [0.0, -0.0, np.inf, -np.inf, np.nan, 1e30, -1e30, 1.0, -1.0, 3.0, -3.0, 2.5, -2.5]


def numbers(dtype: str, seed: int, n: int = 2500) -> np.ndarray:
    """`n` numbers of all sizes, the special ones among them."""
    random = np.random.default_rng(seed)
    dtype = np.dtype(dtype)
    if dtype.kind == "f":
        with np.errstate(over="ignore"):
            x = np.concatenate([SPECIAL, random.normal(scale=8, size=n - len(SPECIAL))])
            tiny = random.random(n) < 0.1
            return np.where(tiny, x * 1e-6, x).astype(dtype)
    if dtype.kind == "b":
        return random.random(n) < 0.5
    limits = np.iinfo(dtype)
    return random.integers(limits.min, limits.max, n, dtype=dtype, endpoint=True)
