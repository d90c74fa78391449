"""Replaces the activations of an ONNX model by the operators of the domain `sigmoid`."""

import argparse
import os
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import onnx
import onnx_ir as ir
from google.protobuf.message import DecodeError
from onnx_ir.passes.common import RemoveUnusedNodesPass, ShapeInferencePass
from onnxscript.optimizer import basic_constant_propagation
from onnxscript.rewriter.pattern import RewriteRule, RewriteRuleSet

from patterns import GATES, MICROSOFT, NODES, OURS, PATTERNS, Replacement

OPSET = 1


class Unsuitable(Exception):
    """A file that can't be rewritten, and why."""


class Account:
    """What was replaced, and what was left."""

    def __init__(self) -> None:
        self.replaced = defaultdict(list)
        self.left = defaultdict(list)

    def __str__(self) -> str:
        rows = [("replaced", "by", "how many", "nodes")]
        rows += [(*key, str(len(names)), ", ".join(names)) for key, names in self.replaced.items()]
        rows += [("", "", "", ""), ("left", "because", "how many", "nodes")] if self.left else []
        rows += [(*key, str(len(names)), ", ".join(names)) for key, names in self.left.items()]
        widths = [max(map(len, column)) for column in zip(*rows)][:-1]
        lines = ["  ".join([*map(str.ljust, row, widths), row[-1]]).rstrip() for row in rows]
        return "\n".join(lines) if self.replaced or self.left else "There is nothing to replace."


def name_of(node: ir.Node) -> str:
    return node.name or node.outputs[0].name


def rule(replacement: Replacement, exact: bool, account: Account, described: dict) -> RewriteRule:
    """The replacement, as the rewriter takes it."""
    root = None

    def check(context, x, up=None, **_) -> bool:
        nonlocal root
        root = context.root
        made = [value for node in context.nodes for value in node.outputs]
        inputs = [value for node in context.nodes for value in node.inputs if value not in made]
        constants = [value for value in inputs if value not in (x, up)]
        return (
            # Whoever computes in float64 wants more than the fast tier gives.
            x.dtype != ir.DataType.DOUBLE
            # A caller of the model may override what is an input, too.
            and not any(value.is_graph_input() for value in constants)
            and all(fits_into(value, x) for value in constants)
            and (up is None or are_of_one_shape(x, up))
        )

    def replace(op, x, up=None, **bound):
        inputs = [x] if up is None else [x, up]
        attributes = {"exact": 1} if exact and "exact" not in bound else {}
        attributes |= replacement.attributes
        attributes |= {name: value for name, value in bound.items() if value is not None}
        of = {"_domain": OURS, "_version": OPSET, "_name": root.name}
        y = op.op(replacement.operator, *inputs, **of, **attributes)
        described[y] = described.get(root.outputs[0], (None, None))
        account.replaced[replacement.what, replacement.operator].append(name_of(root))
        return y

    return RewriteRule(replacement.pattern, replace, check)


def fits_into(constant: ir.Value, x: ir.Value) -> bool:
    """Whether it leaves the shape of x as it is."""
    rank = len(constant.const_value.shape)
    return rank == 0 or (x.shape is not None and rank <= len(x.shape))


def are_of_one_shape(x: ir.Value, up: ir.Value) -> bool:
    if x.shape is None or up.shape is None:
        return False
    return x.shape == up.shape and all(isinstance(n, int) or n.value is not None for n in x.shape)


def rewrite(model: ir.Model, exact: bool = False) -> Account:
    """Rewrites the model, with its subgraphs and functions."""
    for imports in (each.opset_imports for each in (model, *model.functions.values())):
        version = imports.get(OURS, OPSET)
        if version != OPSET:
            raise Unsuitable(f"it imports version {version} of the domain {OURS}, not {OPSET}")
    # What the file says of values, which is not to be changed by what is inferred.
    described = {value: (value.type, value.shape) for value in values(model)}
    infer(model)
    for graph in model.graphs():
        basic_constant_propagation(graph)
    account = Account()
    # Patterns first: single nodes are parts of them; and gates are made of what has been replaced.
    for replacements in (PATTERNS, NODES, GATES):
        RewriteRuleSet(
            [rule(each, exact, account, described) for each in replacements]
        ).apply_to_model(model)
    if account.replaced:
        model.opset_imports[OURS] = OPSET
        # The constants of patterns.
        RemoveUnusedNodesPass()(model)
    for node in nodes(model):
        if why := why_left(node):
            account.left[label(node), why].append(name_of(node))
    for value in values(model):
        value.type, value.shape = described[value]
    return account


def infer(model: ir.Model) -> None:
    """Infers types and shapes, through operators that ONNX does not know, too."""
    for domain, name in {
        *((OURS, each.operator) for each in (*PATTERNS, *NODES, *GATES)),
        *((MICROSOFT, name) for name in ("Gelu", "FastGelu", "QuickGelu")),
    }:
        if not onnx.defs.has(name, domain):
            define(domain, name)
    ShapeInferencePass(check_type=False, strict_mode=False)(model)


def define(domain: str, name: str) -> None:
    """The output is like the first input."""
    schema = onnx.defs.OpSchema
    any_number = schema.FormalParameterOption.Variadic
    definition = schema(
        name,
        domain,
        OPSET,
        inputs=[schema.FormalParameter("inputs", "T", param_option=any_number)],
        outputs=[schema.FormalParameter("y", "T")],
        type_constraints=[
            ("T", [f"tensor({t})" for t in ("float", "double", "float16", "bfloat16")], "")
        ],
    )
    definition.set_type_and_shape_inference_function(
        lambda context: context.set_output_type(0, context.get_input_type(0))
    )
    onnx.defs.register_schema(definition)


def nodes(model: ir.Model) -> Iterator[ir.Node]:
    yield from model.graph.all_nodes()
    for function in model.functions.values():
        yield from function.all_nodes()


def values(model: ir.Model) -> Iterator[ir.Value]:
    for graph in model.graphs():
        yield from graph.inputs
        yield from graph.initializers.values()
    for node in nodes(model):
        yield from node.outputs


def label(node: ir.Node) -> str:
    return f"{node.domain}.{node.op_type}" if node.domain else node.op_type


def why_left(node: ir.Node) -> str | None:
    if label(node) == "Erf":
        return "it is no known GELU, or used elsewhere"
    if label(node) not in [each.what for each in NODES]:
        return None
    if node.inputs[0].dtype == ir.DataType.DOUBLE:
        return "it is float64"
    return "it has a bias"


def load(path: Path) -> ir.Model:
    try:
        proto = onnx.load(path, load_external_data=False)
    except OSError as error:
        raise Unsuitable(error.strerror) from error
    except DecodeError as error:
        raise Unsuitable("it is no ONNX model") from error
    if not proto.HasField("graph"):
        raise Unsuitable("it is no ONNX model")
    if proto.training_info or proto.graph.sparse_initializer:
        raise Unsuitable("it has training_info or sparse initializers, which would be lost")
    model = ir.from_proto(proto)
    ir.external_data.set_base_dir(model.graph, path.parent)
    return model


def save(model: ir.Model, path: Path) -> None:
    """Under another name at first, so that there is no half of a file."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        ir.save(model, temporary)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def has_external_data(model: ir.Model) -> bool:
    tensors = (
        value.const_value for graph in model.graphs() for value in graph.initializers.values()
    )
    return any(isinstance(tensor, ir.ExternalTensor) for tensor in tensors)


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path, metavar="IN.onnx")
    parser.add_argument("output", type=Path, metavar="OUT.onnx", help="may be IN.onnx")
    parser.add_argument(
        "--exact", action="store_true", help="correctly rounded results, not the fast tier"
    )
    arguments = parser.parse_args(arguments)
    try:
        model = load(arguments.model)
        if has_external_data(model) and not arguments.output.parent.samefile(
            arguments.model.parent
        ):
            raise Unsuitable("it has external data: OUT.onnx must be in the same folder")
        account = rewrite(model, arguments.exact)
        save(model, arguments.output)
    except Unsuitable as error:
        sys.exit(f"{arguments.model}: {error}")
    except OSError as error:
        sys.exit(f"{arguments.output}: {error.strerror}")
    print(account)


if __name__ == "__main__":
    main()
