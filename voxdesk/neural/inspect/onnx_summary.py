"""An ONNX file in, its layers, shapes and parameter counts out, without running it."""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from voxdesk.core.errors import ModelError, UserError, os_reason
from voxdesk.core.reading import read_bytes

if TYPE_CHECKING:
    from onnx import ModelProto, ValueInfoProto

Shape = tuple[int | str, ...]


@dataclass(frozen=True, slots=True)
class TensorSummary:
    """A named input or output; a size that is not fixed is a letter or ``?``."""

    name: str
    shape: Shape


@dataclass(frozen=True, slots=True)
class LayerSummary:
    """One node: its ``operator``, the ``shape`` of its first output where known, its own parameters."""

    name: str
    operator: str
    shape: Shape | None
    parameters: int


@dataclass(frozen=True, slots=True)
class ModelSummary:
    """Hold what an ONNX file consists of."""

    inputs: tuple[TensorSummary, ...]
    outputs: tuple[TensorSummary, ...]
    layers: tuple[LayerSummary, ...]
    parameters: int
    metadata: dict[str, str]


def summarise(path: Path) -> ModelSummary:
    """Read the structure of the ONNX file ``path``; raises ModelError, or UserError without the lab."""
    try:
        import onnx
    except ImportError as error:
        raise UserError(
            "Reading a model file needs the onnx package.", hint="pip install voxdesk[lab]"
        ) from error
    try:
        content = read_bytes(path)
    except OSError as error:
        raise ModelError("{path} cannot be read: {reason}.", path=path, reason=os_reason(error)) from error
    try:
        model = onnx.load_model_from_string(content)
    except Exception as error:  # protobuf's DecodeError is no part of onnx's interface
        raise ModelError("{path} is not an ONNX model, or it is damaged.", path=path) from error
    if not model.graph.node:
        raise ModelError("{path} is not an ONNX model, or it is damaged.", path=path)
    return _summary(_with_shapes(model))


def _with_shapes(model: "ModelProto") -> "ModelProto":
    import onnx

    try:
        return onnx.shape_inference.infer_shapes(model)
    except (onnx.shape_inference.InferenceError, ValueError, RuntimeError):
        return model  # foreign operators: the layers are still worth showing


def _summary(model: "ModelProto") -> ModelSummary:
    graph = model.graph
    sizes = {tensor.name: math.prod(tensor.dims) for tensor in graph.initializer}
    shapes = {
        value.name: _shape(value) for value in [*graph.value_info, *graph.output] if value.type.tensor_type
    }
    layers = tuple(
        LayerSummary(
            node.name or (node.output[0] if node.output else ""),
            node.op_type,
            shapes.get(node.output[0]) if node.output else None,
            sum(sizes.get(name, 0) for name in node.input),
        )
        for node in graph.node
    )
    metadata = {entry.key: entry.value for entry in model.metadata_props}
    metadata["producer"] = f"{model.producer_name} {model.producer_version}".strip()
    metadata["opset"] = ", ".join(
        f"{entry.domain or 'ai.onnx'} {entry.version}" for entry in model.opset_import
    )
    return ModelSummary(
        tuple(TensorSummary(value.name, _shape(value)) for value in graph.input if value.name not in sizes),
        tuple(TensorSummary(value.name, _shape(value)) for value in graph.output),
        layers,
        sum(sizes.values()),
        metadata,
    )


def _shape(value: "ValueInfoProto") -> Shape:
    return tuple(
        size.dim_value if size.HasField("dim_value") else (size.dim_param or "?")
        for size in value.type.tensor_type.shape.dim
    )
