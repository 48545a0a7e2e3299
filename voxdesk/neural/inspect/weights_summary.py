"""A file of weights (safetensors, or torch's own) in, its tensors out; nothing of it is ever run."""

import math
import pickle
from pathlib import Path
from typing import TYPE_CHECKING

from voxdesk.core.errors import ModelError, UserError
from voxdesk.core.reading import check_ordinary
from voxdesk.neural.inspect.onnx_summary import LayerSummary, ModelSummary

if TYPE_CHECKING:
    from torch import Tensor

_DEEPEST = 16


def summarise_safetensors(path: Path) -> ModelSummary:
    """Return the tensors of a safetensors file, from its header alone; raises ModelError."""
    try:
        from safetensors import SafetensorError, safe_open
    except ImportError as error:
        raise _lab("safetensors") from error
    try:
        check_ordinary(path)
        with safe_open(path, framework="np") as file:
            layers = [
                _layer(name, file.get_slice(name).get_dtype(), tuple(file.get_slice(name).get_shape()))
                for name in file.keys()  # noqa: SIM118 - the file is no mapping
            ]
            metadata = dict(file.metadata() or {})
    except (SafetensorError, OSError, ValueError) as error:
        raise ModelError("{path} is not a safetensors file, or it is damaged.", path=path) from error
    return _summary(layers, metadata)


def summarise_torch(path: Path) -> ModelSummary:
    """Return the tensors of a ``.pth``, ``.pt`` or ``.bin`` file; raises ModelError.

    Such files are pickles, which can run anything: only ``weights_only=True`` opens them. One that holds more
    than tensors and plain values is refused.
    """
    try:
        import torch
    except ImportError as error:
        raise _lab("torch") from error
    if not path.is_file():
        raise ModelError("{path} cannot be read: there is no such file.", path=path)
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
    except (pickle.UnpicklingError, AttributeError) as error:
        raise ModelError(
            "{path} holds more than plain weights; opening it could run a program, so it is refused.",
            path=path,
            hint="Ask its maker for safetensors or ONNX.",
        ) from error
    except Exception as error:  # torch raises what its reader of archives happens to raise
        raise ModelError("{path} is not a file of weights, or it is damaged.", path=path) from error
    layers: list[LayerSummary] = []
    _collect(content, "", layers, torch.Tensor)
    if not layers:
        raise ModelError("{path} holds no weights.", path=path)
    return _summary(layers, {})


def _collect(
    value: object, name: str, layers: list[LayerSummary], tensor: "type[Tensor]", depth: int = 0
) -> None:
    if depth > _DEEPEST:
        return
    if isinstance(value, tensor):
        kind = str(value.dtype).removeprefix("torch.")
        layers.append(_layer(name, kind, tuple(value.shape)))
    elif isinstance(value, dict):
        for key, inner in value.items():
            _collect(inner, f"{name}.{key}" if name else str(key), layers, tensor, depth + 1)
    elif isinstance(value, list | tuple):
        for index, inner in enumerate(value):
            _collect(inner, f"{name}[{index}]", layers, tensor, depth + 1)


def _layer(name: str, kind: str, shape: tuple[int, ...]) -> LayerSummary:
    return LayerSummary(name, kind, shape, math.prod(shape))


def _summary(layers: list[LayerSummary], metadata: dict[str, str]) -> ModelSummary:
    return ModelSummary((), (), tuple(layers), sum(layer.parameters for layer in layers), metadata)


def _lab(package: str) -> UserError:
    return UserError(
        "Reading this model file needs the {package} package.",
        package=package,
        hint="pip install voxdesk[lab]",
    )
