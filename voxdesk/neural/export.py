"""A trained network in; an ONNX file with metadata, checked against torch, out."""

import logging
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import nn

from voxdesk.core.errors import ModelError
from voxdesk.core.types import Float32

_OPSET = 17
# Weights of fewer numbers are not worth storing in 16 bits.
_LARGE = 1024
_CHECKED_SHAPES = ((1, 98), (2, 150), (3, 731))

if TYPE_CHECKING:
    from onnx import ModelProto

RunOnnx = Callable[[bytes, Float32], Float32]


def export_onnx(
    network: nn.Module,
    path: Path,
    *,
    output: str,
    metadata: Mapping[str, str],
    run: RunOnnx,
    half: bool = False,
    tolerance: float = 1e-3,
    seed: int = 0,
) -> float:
    """Write ``network`` (B, T, 80) -> (B, D) to ``path`` with the axes B and T free.

    With ``half`` weights are stored in 16 bits, half the size; they are computed with in 32 as ever.
    The input is called ``feats``, the output ``output``. ``run(model bytes, feats)`` runs the file
    (the inference package's door to ONNX Runtime). Returns the greatest difference between both, as
    a share of the largest output; raises ModelError above ``tolerance``, leaving no file.
    """
    import onnx

    network = network.cpu().eval()
    path.parent.mkdir(parents=True, exist_ok=True)
    _write(network, path, output)
    model = onnx.load(path)
    model.producer_name = "voxdesk"
    onnx.helper.set_model_props(model, dict(metadata))
    if half:
        _store_in_half(model)
    onnx.checker.check_model(model)
    content = model.SerializeToString()
    difference = _difference(network, content, run, seed)
    if not difference <= tolerance:
        path.unlink()
        raise ModelError(
            "The exported model differs from the trained one by {difference:.2g}.", difference=difference
        )
    path.write_bytes(content)
    return difference


def _write(network: nn.Module, path: Path, output: str) -> None:
    with warnings.catch_warnings():
        # The tracing exporter is called old; it is the one that writes opset 17 without rewriting.
        warnings.simplefilter("ignore")
        logging.getLogger("torch.onnx").setLevel(logging.ERROR)
        torch.onnx.export(
            network,
            (torch.zeros(2, 200, 80),),
            str(path),
            input_names=["feats"],
            output_names=[output],
            dynamic_axes={"feats": {0: "B", 1: "T"}, output: {0: "B"}},
            opset_version=_OPSET,
            dynamo=False,
        )


def _store_in_half(model: "ModelProto") -> None:
    """Replace each large weight by a float16 one and its cast, which ONNX Runtime does once, at loading."""
    import onnx

    casts = []
    for weight in list(model.graph.initializer):
        values = onnx.numpy_helper.to_array(weight)
        if values.dtype != np.float32 or values.size < _LARGE:
            continue
        name = f"{weight.name}.half"
        model.graph.initializer.remove(weight)
        model.graph.initializer.append(onnx.numpy_helper.from_array(values.astype(np.float16), name))
        casts.append(onnx.helper.make_node("Cast", [name], [weight.name], to=onnx.TensorProto.FLOAT))
    for index, cast in enumerate(casts):
        model.graph.node.insert(index, cast)


def _difference(network: nn.Module, content: bytes, run: RunOnnx, seed: int) -> float:
    rng = np.random.default_rng(seed)
    worst = 0.0
    for batch, frames in _CHECKED_SHAPES:
        feats = rng.normal(10, 4, (batch, frames, 80)).astype(np.float32)
        with torch.no_grad():
            expected = network(torch.from_numpy(feats)).numpy()
        found = run(content, feats)
        if found.shape != expected.shape or not np.isfinite(found).all():
            return float("inf")
        worst = max(worst, float(np.abs(found - expected).max() / np.abs(expected).max()))
    return worst
