"""Two encoders as ONNX files and a head behind both in; one ONNX file that hears the frames once out."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from voxdesk.neural.encoder.joint_head import JointHead
from voxdesk.neural.export import finished, trace_onnx

if TYPE_CHECKING:
    from onnx import ModelProto

_INPUT, _OUTPUT = "feats", "embs"


def join_models(first: Path, second: Path, head: JointHead, path: Path, metadata: Mapping[str, str]) -> None:
    """Write one model (B, T, 80) -> (B, dimension) to ``path``; its large weights are stored in 16 bits.

    Both encoders are files with the one input ``feats`` and the one output ``embs``, opset 17.
    """
    import onnx
    from onnx import compose

    parts = [_prefixed(onnx.load(file), name) for file, name in ((first, "one"), (second, "two"))]
    both = compose.merge_models(parts[0], parts[1], io_map=[])
    behind = _head_model(head)
    behind.ir_version = both.ir_version
    with_head = compose.merge_models(
        both, behind, io_map=[("one_" + _OUTPUT, "first"), ("two_" + _OUTPUT, "second")]
    )
    _share_input(with_head)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(finished(with_head, metadata, half=True))


def _prefixed(model: "ModelProto", name: str) -> "ModelProto":
    from onnx import compose

    del model.metadata_props[:]
    return compose.add_prefix(model, name + "_")


def _share_input(model: "ModelProto") -> None:
    """Both encoders hear the same frames: their two inputs become one."""
    names = {entry.name for entry in model.graph.input}
    for node in model.graph.node:
        for place, name in enumerate(node.input):
            if name in names:
                node.input[place] = _INPUT
    kept = model.graph.input[0]
    kept.name = _INPUT
    kept.type.tensor_type.shape.dim[0].dim_param = "B"
    kept.type.tensor_type.shape.dim[1].dim_param = "T"
    del model.graph.input[1:]


def _head_model(head: JointHead) -> "ModelProto":
    import onnx

    shapes = torch.zeros(2, len(head.first_mean)), torch.zeros(2, len(head.second_mean))
    axes = {name: {0: "B"} for name in ("first", "second", _OUTPUT)}
    return onnx.load_from_string(trace_onnx(head.eval(), shapes, ["first", "second"], _OUTPUT, axes))
