"""A trained network in; an ONNX file with metadata, checked against torch, out."""

import io
import logging
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor, nn

from voxdesk.core.errors import ModelError
from voxdesk.core.types import Float32

OPSET = 17
# Weights of fewer numbers are not worth storing in 16 bits.
_LARGE = 1024

if TYPE_CHECKING:
    from onnx import ModelProto

RunOnnx = Callable[[bytes, Float32], Float32]


@dataclass(frozen=True, slots=True)
class ModelInput:
    """The input of a network: its ``name``, ``shapes`` to check it by, the numbers' ``mean`` and ``spread``.

    The first two axes are free, batch and time.
    """

    name: str
    shapes: tuple[tuple[int, ...], ...]
    mean: float
    spread: float


FRAMES = ModelInput("feats", ((1, 98, 80), (2, 150, 80), (3, 731, 80)), 10.0, 4.0)
WAVEFORM = ModelInput("waveform", ((1, 16_000), (2, 80_000)), 0.0, 0.1)


def export_onnx(
    network: nn.Module,
    path: Path,
    *,
    output: str,
    metadata: Mapping[str, str],
    run: RunOnnx,
    heard: ModelInput = FRAMES,
    half: bool = False,
    tolerance: float = 1e-3,
    seed: int = 0,
) -> float:
    """Write ``network`` to ``path``; the first two axes of what is ``heard`` stay free.

    With ``half`` weights are stored in 16 bits, half the size; they are computed with in 32 as ever.
    The output is called ``output``. ``run(model bytes, input)`` runs the file
    (the inference package's door to ONNX Runtime). Returns the greatest difference between both, as
    a share of the largest output. Raises ModelError above ``tolerance``, writing no file.
    """
    import onnx

    network = network.cpu().eval()
    model = onnx.load_from_string(_write(network, output, heard))
    model.producer_name = "voxdesk"
    onnx.helper.set_model_props(model, dict(metadata))
    if half:
        store_in_half(model)
    onnx.checker.check_model(model)
    content = model.SerializeToString()
    rng = np.random.default_rng(seed)
    examples = [rng.normal(heard.mean, heard.spread, shape).astype(np.float32) for shape in heard.shapes]
    difference = compare_export(network, content, examples, run, tolerance)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return difference


def trace_onnx(
    network: nn.Module,
    examples: tuple[Tensor, ...],
    inputs: Sequence[str],
    output: str,
    axes: Mapping[str, Mapping[int, str]],
) -> bytes:
    """Return ``network`` as ONNX, traced on ``examples``, one for each of ``inputs``; ``axes`` are free."""
    written = io.BytesIO()
    with warnings.catch_warnings():
        # The tracing exporter is called old; it is the one that writes opset 17 without rewriting.
        warnings.simplefilter("ignore")
        logging.getLogger("torch.onnx").setLevel(logging.ERROR)
        torch.onnx.export(
            network,
            examples,
            written,  # type: ignore[arg-type]  # the tracing exporter writes into files in memory too
            input_names=list(inputs),
            output_names=[output],
            dynamic_axes=axes,
            opset_version=OPSET,
            dynamo=False,
        )
    return written.getvalue()


def _write(network: nn.Module, output: str, heard: ModelInput) -> bytes:
    example = torch.zeros(2, *heard.shapes[-1][1:])
    with torch.inference_mode():
        axes = network(example).ndim
    free = {0: "B"} if axes == 2 else {0: "B", 1: "T"}
    return trace_onnx(network, (example,), [heard.name], output, {heard.name: {0: "B", 1: "T"}, output: free})


def store_in_half(model: "ModelProto") -> None:
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


def compare_export(
    network: nn.Module, content: bytes, examples: Sequence[Float32], run: RunOnnx, tolerance: float
) -> float:
    """Return how far ``network`` and its export ``content`` differ, as a share of the largest output.

    Raises ModelError above ``tolerance``.
    """
    worst = 0.0
    for example in examples:
        with torch.no_grad():
            expected = network(torch.from_numpy(example)).numpy()
        found = run(content, example)
        if found.shape != expected.shape or not np.isfinite(found).all():
            worst = float("inf")
            break
        worst = max(worst, float(np.abs(found - expected).max() / max(1e-6, np.abs(expected).max())))
    if not worst <= tolerance:
        raise ModelError(
            "The exported model differs from the trained one by {difference:.2g}.", difference=worst
        )
    return worst
