"""Joins an encoder and what classifies its vectors into one ONNX model."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onnx import ModelProto


def behind_encoder(encoder: bytes, head: bytes) -> bytes:
    """Return one ONNX model: ``encoder`` (frames to vectors), vectors of unit length, ``head`` on these."""
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
