"""The functions of `sigmoid` at the fast tier: two to three times the speed, and a few ULP of error."""

from . import _sigmoid

__all__ = ["expit", *_sigmoid.fast]

globals().update(_sigmoid.fast)
expit = _sigmoid.fast["sigmoid"]
