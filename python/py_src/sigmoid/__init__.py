"""The logistic function, its relatives among the activation functions, and their gradients, as NumPy ufuncs.

Each result of float16 and float32 is the correctly rounded one, the same on every CPU. `sigmoid.fast` has the same
functions with a few ULP of error, at two to three times the speed. `sigmoid.torch` has them as operators of PyTorch.

Of each function f there are `f(x)`, `f_gradient(x)` and `f_backward(x, grad_y)`, the gradient times grad_y;
parameters follow as further inputs: `swish(x, alpha)`. They take what ufuncs of NumPy take: `out=`, `where=`,
`dtype=`, arrays of other libraries.

>>> import numpy as np, sigmoid
>>> sigmoid.expit(np.float32([-2, 0, 3])).tolist()
[0.11920291930437088, 0.5, 0.9525741338729858]
"""

from . import _sigmoid, fast
from ._sigmoid import (
    __version__,
    available_backends,
    backend,
    get_num_threads,
    set_num_threads,
)

__all__ = [
    "__version__",
    "available_backends",
    "backend",
    "expit",
    "fast",
    "get_num_threads",
    "set_num_threads",
    *_sigmoid.default,
]

globals().update(_sigmoid.default)
expit = _sigmoid.default["sigmoid"]
