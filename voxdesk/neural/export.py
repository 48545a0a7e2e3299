"""Exports networks to ONNX with metadata, each file compared with its network."""

import io
import logging
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
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
    """The input of a network: its ``name`` and ``examples`` to trace it on (the last) and to compare it by.

    The first axes are of any length; ``free`` names them.
    """

    name: str
    examples: tuple[Float32, ...]
    free: tuple[str, ...]


def frame_input() -> ModelInput:
    """Return log-mel frames (B, T, 80) of noise."""
    return _noise("feats", ((1, 98, 80), (2, 150, 80), (3, 731, 80)), 10.0, 4.0)


def waveform_input() -> ModelInput:
    """Return noise (B, samples) as it comes from a microphone."""
    return _noise("waveform", ((1, 16_000), (2, 80_000)), 0.0, 0.1)


def _noise(name: str, shapes: tuple[tuple[int, ...], ...], mean: float, spread: float) -> ModelInput:
    rng = np.random.default_rng(0)
    examples = tuple(rng.normal(mean, spread, shape).astype(np.float32) for shape in shapes)
    return ModelInput(name, examples, ("B", "T"))


def example_input(values: np.ndarray) -> ModelInput:
    """Return ``values`` [n, ...] as a classifier of the Lab takes them, any number at once."""
    return ModelInput("examples", (np.ascontiguousarray(values, dtype=np.float32),), ("N",))


@dataclass(frozen=True, slots=True)
class Exported:
    """An ONNX file, and how far it differs from its network, as a share of the largest output."""

    content: bytes
    difference: float


def export_onnx(
    network: nn.Module,
    heard: ModelInput,
    output: str,
    run: RunOnnx,
    *,
    metadata: Mapping[str, str] | None = None,
    half: bool = False,
    tolerance: float = 2e-3,
) -> Exported:
    """Return ``network`` as ONNX, checked and compared with it: the one way from a network to a file.

    With ``half`` weights are stored in 16 bits, half the size; they are computed with in 32 as ever.
    The output is called ``output``. ``run(model bytes, input)`` runs the file
    (the inference package's door to ONNX Runtime). Raises ModelError where both differ by more than
    ``tolerance``.
    """
    import onnx

    network = network.cpu().eval()
    example = torch.from_numpy(heard.examples[-1][:3])
    with torch.inference_mode():
        axes = network(example).ndim
    free = dict(enumerate(heard.free))
    left = free if axes > len(free) else {0: heard.free[0]}
    traced = trace_onnx(network, (example,), [heard.name], output, {heard.name: free, output: left})
    content = finished(onnx.load_from_string(traced), metadata or {}, half=half)
    return Exported(content, _compare(network, content, heard.examples, run, tolerance))


def finished(model: "ModelProto", metadata: Mapping[str, str], *, half: bool) -> bytes:
    """Return the bytes of ``model`` with its maker and ``metadata``, checked."""
    import onnx

    model.producer_name = "voxdesk"
    onnx.helper.set_model_props(model, dict(metadata))
    if half:
        _store_in_half(model)
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString())


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


def _compare(
    network: nn.Module, content: bytes, examples: Sequence[Float32], run: RunOnnx, tolerance: float
) -> float:
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
