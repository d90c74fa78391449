# Made by `tests/generated` of the workspace: do not edit.
from typing import Final

import numpy as np

from . import fast as fast

__version__: str

def backend() -> str: ...
def available_backends() -> list[str]: ...
def get_num_threads() -> int: ...
def set_num_threads(n: int, /) -> None: ...

expit: Final[np.ufunc]  # (x)
sigmoid: Final[np.ufunc]  # (x)
sigmoid_gradient: Final[np.ufunc]  # (x)
sigmoid_backward: Final[np.ufunc]  # (x, grad_y)
sigmoid_backward_from_output: Final[np.ufunc]  # (y, grad_y)
tanh: Final[np.ufunc]  # (x)
tanh_gradient: Final[np.ufunc]  # (x)
tanh_backward: Final[np.ufunc]  # (x, grad_y)
tanh_backward_from_output: Final[np.ufunc]  # (y, grad_y)
silu: Final[np.ufunc]  # (x)
silu_gradient: Final[np.ufunc]  # (x)
silu_backward: Final[np.ufunc]  # (x, grad_y)
swish: Final[np.ufunc]  # (x, alpha)
swish_gradient: Final[np.ufunc]  # (x, alpha)
swish_backward: Final[np.ufunc]  # (x, grad_y, alpha)
scaled_sigmoid: Final[np.ufunc]  # (x, slope, low, high)
scaled_sigmoid_gradient: Final[np.ufunc]  # (x, slope, low, high)
scaled_sigmoid_backward: Final[np.ufunc]  # (x, grad_y, slope, low, high)
gelu_tanh: Final[np.ufunc]  # (x)
gelu_tanh_gradient: Final[np.ufunc]  # (x)
gelu_tanh_backward: Final[np.ufunc]  # (x, grad_y)
mish: Final[np.ufunc]  # (x)
mish_gradient: Final[np.ufunc]  # (x)
mish_backward: Final[np.ufunc]  # (x, grad_y)
hard_sigmoid: Final[np.ufunc]  # (x, alpha, beta)
hard_sigmoid_gradient: Final[np.ufunc]  # (x, alpha, beta)
hard_sigmoid_backward: Final[np.ufunc]  # (x, grad_y, alpha, beta)
hard_swish: Final[np.ufunc]  # (x)
hard_swish_gradient: Final[np.ufunc]  # (x)
hard_swish_backward: Final[np.ufunc]  # (x, grad_y)
exp: Final[np.ufunc]  # (x)
exp_gradient: Final[np.ufunc]  # (x)
exp_backward: Final[np.ufunc]  # (x, grad_y)
elu: Final[np.ufunc]  # (x, alpha)
elu_gradient: Final[np.ufunc]  # (x, alpha)
elu_backward: Final[np.ufunc]  # (x, grad_y, alpha)
leaky_relu: Final[np.ufunc]  # (x, slope)
leaky_relu_gradient: Final[np.ufunc]  # (x, slope)
leaky_relu_backward: Final[np.ufunc]  # (x, grad_y, slope)
relu: Final[np.ufunc]  # (x)
relu_gradient: Final[np.ufunc]  # (x)
relu_backward: Final[np.ufunc]  # (x, grad_y)
