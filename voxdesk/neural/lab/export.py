"""A network over examples in, an ONNX model that says the same out; also joined behind an encoder."""

from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import nn

from voxdesk.core.types import Float32
from voxdesk.neural.export import RunOnnx, compare_export, trace_onnx

if TYPE_CHECKING:
    from onnx import ModelProto

_TOLERANCE = 2e-3


def network_to_onnx(network: nn.Module, examples: Float32, run: RunOnnx) -> bytes:
    """Return ``network`` as ONNX with any number of examples; ``examples`` [n, ...] are used to compare both.

    Raises ModelError when the outputs differ by more than two thousandths of the largest.
    """
    network = network.cpu().eval()
    given = torch.from_numpy(np.ascontiguousarray(examples, dtype=np.float32))
    axes = {"examples": {0: "N"}, "scores": {0: "N"}}
    content = trace_onnx(network, (given[: max(2, min(3, len(given)))],), ["examples"], "scores", axes)
    compare_export(network, content, [given.numpy()], run, _TOLERANCE)
    return content


def behind_encoder(encoder: bytes, head: bytes) -> bytes:
    """Give one ONNX model of ``encoder`` (log-mel frames to vectors), unit length, and ``head`` on these."""
    import onnx
    from onnx import helper
    from onnx.compose import merge_models

    first, second = onnx.load_from_string(encoder), onnx.load_from_string(head)
    name = first.graph.output[0].name
    unit = helper.make_node("LpNormalization", [name], ["unit_vectors"], axis=-1, p=2)
    first.graph.node.append(unit)
    value = helper.make_tensor_value_info("unit_vectors", onnx.TensorProto.FLOAT, ["N", None])
    del first.graph.output[:]
    first.graph.output.append(value)
    second = onnx.compose.add_prefix(second, "head_")
    version = min(first.ir_version, second.ir_version)
    first.ir_version = second.ir_version = version
    opset = max(
        entry.version for model in (first, second) for entry in model.opset_import if not entry.domain
    )
    first, second = (_at_opset(model, opset) for model in (first, second))
    joined = merge_models(first, second, io_map=[("unit_vectors", second.graph.input[0].name)])
    onnx.checker.check_model(joined)
    return bytes(joined.SerializeToString())


def _at_opset(model: "ModelProto", opset: int) -> "ModelProto":
    from onnx import version_converter

    current = max(entry.version for entry in model.opset_import if not entry.domain)
    return model if current == opset else version_converter.convert_version(model, opset)
