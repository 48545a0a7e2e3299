"""Any model file in, what it consists of out, without running it."""

from pathlib import Path

from voxdesk.neural.inspect import onnx_summary, weights_summary
from voxdesk.neural.inspect.onnx_summary import ModelSummary

TORCH_SUFFIXES = frozenset({".pth", ".pt", ".bin", ".ckpt"})


def summarise(path: Path) -> ModelSummary:
    """Give layers, shapes, parameters and metadata of an ONNX, safetensors or torch file, told by its suffix.

    Raises ModelError, or UserError where a package of the lab is missing.
    """
    suffix = path.suffix.lower()
    if suffix == ".safetensors":
        return weights_summary.summarise_safetensors(path)
    if suffix in TORCH_SUFFIXES:
        return weights_summary.summarise_torch(path)
    return onnx_summary.summarise(path)
