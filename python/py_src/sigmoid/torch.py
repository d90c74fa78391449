"""The functions of `sigmoid` with autograd, for PyTorch's tensors on the CPU.

The gradient is told from x, not from the output: it is not lost where that has been rounded to 1.
There is no second derivative, no forward mode, no `torch.func`; `torch.compile` breaks its graph.
Parameters are numbers, rounded to the dtype of the tensor.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable
from inspect import signature
from numbers import Real
from typing import Any

import numpy as np

try:
    import torch
except ModuleNotFoundError as error:
    raise ImportError("sigmoid.torch needs PyTorch: pip install torch") from error

from . import _sigmoid

__all__ = sorted(_sigmoid.parameters)

_DTYPES = {torch.float16: np.float16, torch.float32: np.float32, torch.float64: np.float64}


def _call(ufunc: np.ufunc, x: torch.Tensor, *others: Any) -> torch.Tensor:
    # Without a dtype NumPy 1 lets parameters make that of a tensor without dimensions float64.
    y = ufunc(x.numpy(force=True), *others, dtype=_DTYPES[x.dtype])
    # NumPy makes the output: it asks for huge pages, where torch has a page fault every 4 KiB.
    return torch.from_numpy(np.asarray(y))


class _Elementwise(torch.autograd.Function):
    # A separate `setup_context`, which `torch.func` wants, makes a call several times slower.
    @staticmethod
    def forward(
        ctx: Any, x: torch.Tensor, ufuncs: tuple[np.ufunc, np.ufunc], parameters: tuple[float, ...]
    ) -> torch.Tensor:
        value, ctx.derivative = ufuncs
        ctx.parameters = parameters
        ctx.save_for_backward(x)
        return _call(value, x, *parameters)

    @staticmethod
    def backward(ctx: Any, grad_y: torch.Tensor) -> tuple[torch.Tensor, None, None]:
        # Not `once_differentiable`, which passes a constant where grad_y needs no gradient.
        if torch.is_grad_enabled():
            raise NotImplementedError(
                f"{ctx.derivative.__name__} is not differentiable, for which create_graph=True asks"
            )
        (x,) = ctx.saved_tensors
        return _call(ctx.derivative, x, grad_y.numpy(force=True), *ctx.parameters), None, None


def _check(name: str, x: object) -> None:
    if not isinstance(x, torch.Tensor):
        given = type(x).__name__
    elif not (x.is_cpu and x.layout is torch.strided and x.dtype in _DTYPES):
        given = f"{x.dtype}, {x.layout}, {x.device}"
    else:
        return
    raise TypeError(
        f"sigmoid.torch.{name}: x must be a dense float16, float32 or float64 tensor on the CPU, "
        f"not {given}"
    )


def _make(name: str, defaults: dict[str, float]) -> Callable[..., torch.Tensor]:
    ufuncs = [(tier[name], tier[f"{name}_backward"]) for tier in (_sigmoid.default, _sigmoid.fast)]
    Parameters = namedtuple(name, defaults, defaults=defaults.values())

    def function(
        x: torch.Tensor, *values: float, fast: bool = False, **named: float
    ) -> torch.Tensor:
        _check(name, x)
        parameters = Parameters(*values, **named)
        for parameter, value in zip(defaults, parameters, strict=True):
            # Not a tensor either: it would get no gradient.
            if not isinstance(value, Real):
                given = type(value).__name__
                raise TypeError(f"sigmoid.torch.{name}: {parameter} must be a number, not {given}")
        return _Elementwise.apply(x, ufuncs[bool(fast)], parameters)

    whole = signature(function)
    x, _, fast, _ = whole.parameters.values()
    between = signature(Parameters).parameters.values()
    function.__signature__ = whole.replace(parameters=[x, *between, fast])
    function.__name__ = function.__qualname__ = name
    function.__doc__ = f"`sigmoid.{name}` of each element of a tensor, or `sigmoid.fast.{name}`."
    return function


globals().update({name: _make(name, defaults) for name, defaults in _sigmoid.parameters.items()})
