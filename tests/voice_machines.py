"""A second network beside a gender model, written by tests: what it says of an embedding is a product."""

import hashlib
from pathlib import Path

import numpy as np
from onnx import TensorProto, helper, numpy_helper

TABLE = """
[gender.voice]
encoder = "{encoder}"
file = "voice.onnx"
sha256 = "{sha256}"
weight = {weight}
doubt = {doubt}
uncertain_below = {uncertain_below}
"""


def add_voice(
    folder: Path,
    weights: np.ndarray,
    *,
    encoder: str = "voice",
    weight: float = 0.0,
    doubt: float = 0.0,
    uncertain_below: float = 0.6,
    bias: tuple[float, float] = (0.0, -50.0),
) -> Path:
    """Let the gender model in ``folder`` ask embeddings: ``weights`` (D, 2) of male and of child."""
    nodes = [
        helper.make_node("MatMul", ["voice", "weights"], ["product"]),
        helper.make_node("Add", ["product", "bias"], ["scores"]),
    ]
    graph = helper.make_graph(
        nodes,
        "machines",
        [helper.make_tensor_value_info("voice", TensorProto.FLOAT, ["B", len(weights)])],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["B", 2])],
        [
            numpy_helper.from_array(np.asarray(weights, dtype=np.float32), "weights"),
            numpy_helper.from_array(np.array(bias, dtype=np.float32), "bias"),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    content = model.SerializeToString()
    (folder / "voice.onnx").write_bytes(content)
    table = TABLE.format(
        encoder=encoder,
        sha256=hashlib.sha256(content).hexdigest(),
        weight=weight,
        doubt=doubt,
        uncertain_below=uncertain_below,
    )
    manifest = folder / "manifest.toml"
    manifest.write_text(manifest.read_text(encoding="utf-8") + table, encoding="utf-8")
    return folder
