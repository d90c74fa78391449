"""`sigmoid.torch`: beside formulas in PyTorch's float64, and what it refuses."""

import inspect
import math
import pickle
import subprocess
import sys

import numpy as np
import pytest

torch = pytest.importorskip("torch")

import sigmoid  # noqa: E402
import sigmoid.torch  # noqa: E402

DEFAULTS = sigmoid._sigmoid.parameters

# The absolute ones: what the formulas lose in float64 beside a zero; a subnormal float16.
TOLERANCES = {
    torch.float16: (2**-10, 2**-24),
    torch.float32: (2**-23, 2e-15),
    torch.float64: (2**-50, 2e-15),
}


def swish(x, alpha):
    return x / (1 + torch.exp(-alpha * x))


# What PyTorch differentiates by itself, written so that the derivative does not cancel out.
FORMULAS = {
    "sigmoid": lambda x: 1 / (1 + torch.exp(-x)),
    "tanh": torch.tanh,
    "silu": lambda x: swish(x, 1),
    "swish": swish,
    "scaled_sigmoid": lambda x, slope, low, high: low + (high - low) / (1 + torch.exp(-slope * x)),
    "gelu_tanh": lambda x: swish(x, math.sqrt(8 / math.pi) * (1 + 0.044715 * x * x)),
    "mish": lambda x: x * torch.tanh(torch.log1p(torch.exp(x))),
    "gelu": lambda x: x * torch.special.erfc(-x / math.sqrt(2)) / 2,
    "softplus": lambda x, beta: torch.where(
        beta * x > 0, x + torch.log1p(torch.exp(-abs(beta * x))) / beta, torch.log1p(torch.exp(-abs(beta * x))) / beta
    ),
    "log_sigmoid": lambda x: x.clamp(max=0) - torch.log1p(torch.exp(-abs(x))),
    "logit": lambda x, eps: torch.special.logit(x, eps if eps > 0 else None),
    "softsign": lambda x: x / (1 + abs(x)),
    "selu": torch.nn.functional.selu,
    "celu": lambda x, alpha: torch.where(x > 0, x, alpha * torch.expm1(x / alpha)),
    "hard_sigmoid": lambda x, alpha, beta: (alpha * x + beta).clamp(0, 1),
    "hard_swish": lambda x: x * (x + 3).clamp(0, 6) / 6,
    "exp": torch.exp,
    "elu": lambda x, alpha: torch.where(x > 0, x, alpha * torch.expm1(x)),
    "leaky_relu": lambda x, slope: torch.where(x > 0, x, slope * x),
    "relu": lambda x: x.clamp(min=0),
}

CALLS = [(name, tuple(defaults.values())) for name, defaults in DEFAULTS.items()] + [
    (name, (0.0625,) if name == "logit" else (0.75, 0.25, 1.5)[: len(defaults)])
    for name, defaults in DEFAULTS.items()
    if defaults
]


def truth(name, parameters, x, grad_y):
    """The value and the gradient in float64, of parameters that are rounded as x is."""
    parameters = [float(torch.tensor(p, dtype=x.dtype)) for p in parameters]
    x = x.detach().double().requires_grad_()
    y = FORMULAS[name](x, *parameters)
    (grad_x,) = torch.autograd.grad(y, x, grad_y.double())
    return y.detach(), grad_x


def assert_true(name, parameters, x, grad_y, fast=False):
    x = within_domain(name, x.detach().requires_grad_())
    y = getattr(sigmoid.torch, name)(x, *parameters, fast=fast)
    y.backward(grad_y)
    rtol, atol = TOLERANCES[x.dtype]
    if fast:
        eps = torch.finfo(x.dtype).eps
        rtol, atol = 100 * eps, 32 * eps
    for ours, true in zip((y, x.grad), truth(name, parameters, x, grad_y), strict=True):
        torch.testing.assert_close(ours.detach(), true.to(x.dtype), rtol=rtol, atol=atol)


def within_domain(name, x):
    """Between 0 and 1 for logit."""
    return x.detach().sigmoid().requires_grad_() if name == "logit" else x


def some(*shape, dtype=torch.float32, seed=1):
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed)).mul(3).to(dtype)


def test_has_each_function():
    assert sigmoid.torch.__all__ == sorted(DEFAULTS)
    assert FORMULAS.keys() == DEFAULTS.keys()


@pytest.mark.parametrize("dtype", TOLERANCES)
@pytest.mark.parametrize(("name", "parameters"), CALLS)
def test_value_and_gradient(name, parameters, dtype):
    assert_true(name, parameters, some(1000, dtype=dtype), some(1000, dtype=dtype, seed=2))


@pytest.mark.parametrize("dtype", TOLERANCES)
@pytest.mark.parametrize(("name", "parameters"), CALLS)
def test_fast_tier(name, parameters, dtype):
    assert_true(name, parameters, some(1000, dtype=dtype), some(1000, dtype=dtype, seed=2), True)


@pytest.mark.parametrize(("name", "parameters"), CALLS)
def test_gradcheck(name, parameters):
    # None of them is a kink, and they are far enough from those.
    x = torch.linspace(-4.1, 4.3, 12, dtype=torch.float64, requires_grad=True)
    x = within_domain(name, x)
    assert torch.autograd.gradcheck(lambda x: getattr(sigmoid.torch, name)(x, *parameters), x)


@pytest.mark.parametrize("fast", [False, True])
def test_gradient_of_tails(fast):
    at = [17.0, 20.0, 40.0, 90.0]
    x = torch.tensor(at, requires_grad=True)
    sigmoid.torch.sigmoid(x, fast=fast).sum().backward()
    assert x.grad.tolist() == pytest.approx([math.exp(-a) for a in at], rel=2e-6, abs=0)

    x.grad = None
    torch.sigmoid(x).sum().backward()
    assert x.grad.tolist() == [0.0] * 4, "PyTorch can do it as well: say so in the documents"

    x.grad = None
    sigmoid.torch.tanh(x, fast=fast).sum().backward()
    assert x.grad[:3].tolist() == pytest.approx(
        [4 * math.exp(-2 * a) for a in at[:3]], rel=2e-6, abs=0
    )


LAYOUTS = {
    "0-d": lambda make: make(),
    "empty": lambda make: make(0),
    "empty, 3-d": lambda make: make(2, 0, 3),
    "transposed": lambda make: make(5, 7).t(),
    "every second": lambda make: make(20)[::2],
    "column": lambda make: make(5, 7)[:, 3],
    "expanded": lambda make: make(5, 1).expand(5, 7),
    "expanded from 0-d": lambda make: make().expand(5, 7),
    "permuted": lambda make: make(2, 3, 4).permute(2, 0, 1),
    "channels last": lambda make: make(2, 3, 4, 5).to(memory_format=torch.channels_last),
    "offset": lambda make: make(10)[3:],
    "negative by a bit": lambda make: torch.view_as_complex(make(6, 2)).conj().imag,
}


@pytest.mark.parametrize("dtype", TOLERANCES)
@pytest.mark.parametrize("of", ["x", "grad_y"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_layouts(layout, of, dtype):
    strided = LAYOUTS[layout](lambda *shape: some(*shape, dtype=dtype))
    other = some(*strided.shape, dtype=dtype, seed=2)
    x, grad_y = (strided, other) if of == "x" else (other, strided)
    assert_true("swish", (0.75,), x, grad_y)


def test_keeps_the_order_of_dimensions():
    x = LAYOUTS["channels last"](some)
    assert sigmoid.torch.silu(x).is_contiguous(memory_format=torch.channels_last)


def test_bits_are_those_of_the_ufuncs():
    x, grad_y = some(1000), some(1000, seed=2)
    for tier, fast in ((sigmoid, False), (sigmoid.fast, True)):
        x.requires_grad_().grad = None
        y = sigmoid.torch.gelu_tanh(x, fast=fast)
        y.backward(grad_y)
        x_, grad_y_ = x.detach().numpy(), grad_y.numpy()
        assert np.array_equal(y.detach().numpy(), tier.gelu_tanh(x_))
        assert np.array_equal(x.grad.numpy(), tier.gelu_tanh_backward(x_, grad_y_))


def test_leaves_its_input():
    x, grad_y = some(10), some(10, seed=2)
    before, grad_before = x.clone(), grad_y.clone()
    sigmoid.torch.relu(x.requires_grad_()).backward(grad_y)
    assert torch.equal(x, before)
    assert torch.equal(grad_y, grad_before)


def test_without_gradient():
    assert not sigmoid.torch.silu(some(3)).requires_grad
    x = some(3).requires_grad_()
    assert sigmoid.torch.silu(x).requires_grad
    with torch.no_grad():
        assert not sigmoid.torch.silu(x).requires_grad
    with torch.inference_mode():
        assert sigmoid.torch.silu(x).is_inference()


def test_notices_that_x_was_overwritten():
    x = some(3).requires_grad_()
    inner = x * 1
    y = sigmoid.torch.silu(inner)
    inner.zero_()
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        y.sum().backward()


def test_parameters_by_name():
    x = some(10)
    by_place = sigmoid.torch.scaled_sigmoid(x, 2, -1, 3)
    assert torch.equal(sigmoid.torch.scaled_sigmoid(x, 2, high=3, low=-1), by_place)
    assert torch.equal(sigmoid.torch.scaled_sigmoid(slope=2, x=x, high=3, low=-1), by_place)
    assert not torch.equal(sigmoid.torch.scaled_sigmoid(x, 2, high=3), by_place)
    assert torch.equal(sigmoid.torch.swish(x, np.float32(0.5)), sigmoid.torch.swish(x, 0.5))


@pytest.mark.parametrize("name", DEFAULTS)
def test_is_as_a_function_written_out(name):
    function = getattr(sigmoid.torch, name)
    assert pickle.loads(pickle.dumps(function)) is function
    assert function.__name__ in function.__doc__
    x, *parameters, fast = inspect.signature(function).parameters.values()
    assert (x.name, x.default) == ("x", inspect.Parameter.empty)
    assert {p.name: p.default for p in parameters} == DEFAULTS[name]
    assert (fast.name, fast.default, fast.kind) == ("fast", False, inspect.Parameter.KEYWORD_ONLY)


@pytest.mark.parametrize(
    ("make", "given"),
    [
        (lambda: torch.arange(3), "torch.int64"),
        (lambda: torch.tensor([True]), "torch.bool"),
        (lambda: torch.ones(3, dtype=torch.bfloat16), "torch.bfloat16"),
        (lambda: torch.ones(3, dtype=torch.complex64), "torch.complex64"),
        (lambda: torch.ones(3, device="meta"), "meta"),
        (lambda: torch.ones(3).to_sparse(), "torch.sparse_coo"),
        (lambda: np.ones(3, np.float32), "ndarray"),
        (lambda: [1.0], "list"),
        (lambda: 1.0, "float"),
        (lambda: None, "NoneType"),
    ],
)
def test_refuses(make, given):
    with pytest.raises(TypeError, match=f"^sigmoid.torch.swish: x must be .*, not .*{given}"):
        sigmoid.torch.swish(make())


def test_refuses_parameters():
    x = some(3)
    alpha = torch.tensor(1.0, requires_grad=True)
    with pytest.raises(TypeError, match="sigmoid.torch.swish: alpha must be .*, not Tensor"):
        sigmoid.torch.swish(x, alpha)
    with pytest.raises(TypeError, match="sigmoid.torch.swish: alpha must be .*, not str"):
        sigmoid.torch.swish(x, alpha="1")
    with pytest.raises(ValueError, match="alpha"):
        sigmoid.torch.swish(x, math.nan)
    with pytest.raises(TypeError, match="swish.*beta"):
        sigmoid.torch.swish(x, beta=1)
    with pytest.raises(TypeError, match="swish.*alpha"):
        sigmoid.torch.swish(x, 1, alpha=1)
    with pytest.raises(TypeError, match="swish.*positional"):
        sigmoid.torch.swish(x, 1, 2)


def test_refuses_a_second_derivative():
    x = some(3).requires_grad_()
    with pytest.raises(NotImplementedError, match="silu_backward is not differentiable"):
        torch.autograd.grad(sigmoid.torch.silu(x).sum(), x, create_graph=True)


def test_refuses_other_transforms():
    with pytest.raises(RuntimeError, match="functorch transforms"):
        torch.func.vmap(sigmoid.torch.silu)(some(2, 3))
    with pytest.raises(NotImplementedError, match="jvp"), torch.autograd.forward_ad.dual_level():
        sigmoid.torch.silu(torch.autograd.forward_ad.make_dual(some(3), some(3)))


@pytest.mark.parametrize("backend", ["eager", "aot_eager"])
def test_compile(backend):
    def function(x):
        return sigmoid.torch.swish(x.sin() * 3, alpha=1.5) + sigmoid.torch.silu(x, fast=True)

    compiled = torch.compile(function, backend=backend)
    for n in (5, 7):
        x = some(n).requires_grad_()
        results = []
        for call in (function, compiled):
            y = call(x)
            (grad_x,) = torch.autograd.grad(y.square().sum(), x)
            results.append((y, grad_x))
        torch.testing.assert_close(results[0], results[1], rtol=0, atol=0)


def test_training():
    torch.manual_seed(1)

    class Model(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.hidden, self.last = torch.nn.Linear(1, 16), torch.nn.Linear(16, 1)

        def forward(self, x):
            return self.last(sigmoid.torch.silu(self.hidden(x)))

    model = Model()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    x = torch.linspace(-2, 2, 64)[:, None]
    losses = []
    for _ in range(200):
        loss = (model(x) - x.sin()).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    assert losses[-1] < losses[0] / 100


def python(code):
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)


def test_torch_is_imported_on_demand():
    done = python("import sys, sigmoid; assert 'torch' not in sys.modules")
    assert done.returncode == 0, done.stderr


def test_without_torch():
    done = python("import sys; sys.modules['torch'] = None; import sigmoid; import sigmoid.torch")
    assert done.returncode == 1
    assert done.stderr.endswith("ImportError: sigmoid.torch needs PyTorch: pip install torch\n")
