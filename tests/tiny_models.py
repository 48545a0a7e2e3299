"""Small ONNX networks with manifests, written by the tests that need a model of known behaviour."""

import hashlib
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from voxdesk.audio.files import read_clip
from voxdesk.core.paths import Paths, bundled
from voxdesk.features.fbank import Fbank

SEGMENTATION = "pyannote-segmentation-3"
CALIBRATION = """
[calibration]
scale = 20.0
offset = -10.0
rates = [0.01, 0.1]
sizes = [1, 100]
thresholds = [[0.6, 0.7], [0.5, 0.6]]
margin = 0.05
min_speech_s = 1.0
"""
LISTENING_CALIBRATION = """
[calibration]
scale = 10.0
offset = -4.0
rates = [0.001, 0.01, 0.1]
sizes = [1, 100]
thresholds = [[0.65, 0.66], [0.6, 0.61], [0.55, 0.56]]
margin = 0.02
min_speech_s = 1.0
"""
GENDER = """
[gender]
scale = 1.0
offset = 0.0
uncertain_below = 0.6
"""


def linear_network(weights: np.ndarray, bias: np.ndarray | None = None) -> onnx.ModelProto:
    """Mean over time of the frames (B, T, 80), then ``weights`` (80, D) and ``bias`` (D,)."""
    weights = np.asarray(weights, dtype=np.float32)
    bias = np.zeros(weights.shape[1]) if bias is None else bias
    nodes = [
        helper.make_node("ReduceMean", ["feats"], ["mean"], axes=[1], keepdims=0),
        helper.make_node("MatMul", ["mean", "weights"], ["projected"]),
        helper.make_node("Add", ["projected", "bias"], ["embs"]),
    ]
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info("feats", TensorProto.FLOAT, ["B", "T", 80])],
        [helper.make_tensor_value_info("embs", TensorProto.FLOAT, ["B", weights.shape[1]])],
        [
            numpy_helper.from_array(weights, "weights"),
            numpy_helper.from_array(np.asarray(bias, dtype=np.float32), "bias"),
        ],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def write_model(folder: Path, content: bytes | onnx.ModelProto, extra: str = "", **entries: Any) -> Path:
    """Write a model folder; ``entries`` replace those of the manifest (None leaves one out)."""
    folder.mkdir(parents=True, exist_ok=True)
    if isinstance(content, onnx.ModelProto):
        content = content.SerializeToString()
    (folder / "model.onnx").write_bytes(content)
    table: dict[str, Any] = {
        "id": folder.name,
        "task": "encoder",
        "file": "model.onnx",
        "sha256": hashlib.sha256(content).hexdigest(),
        "sample_rate": 16000,
        "feature_id": Fbank().feature_id,
        "dimension": 8,
        "licence": "CC0-1.0",
    }
    table.update(entries)
    lines = [f"{key} = {_toml(value)}" for key, value in table.items() if value is not None]
    (folder / "manifest.toml").write_text("\n".join(lines) + "\n" + extra, encoding="utf-8")
    return folder


def write_encoder(folder: Path, *, dimension: int = 8, extra: str = CALIBRATION, **entries: Any) -> Path:
    """An encoder that projects the mean spectrum at random (always the same way)."""
    weights = np.random.default_rng(1).normal(size=(80, dimension))
    bias = np.full(dimension, 1e-3)  # silence has a direction too
    return write_model(folder, linear_network(weights, bias), extra, dimension=dimension, **entries)


def write_gender(folder: Path, bias: float = 0.0, weights: np.ndarray | None = None, **entries: Any) -> Path:
    """A gender model whose logit is ``bias`` plus the mean frame times ``weights`` (80,)."""
    matrix = np.zeros((80, 1)) if weights is None else np.asarray(weights).reshape(80, 1)
    network = linear_network(matrix, np.array([bias]))
    return write_model(folder, network, GENDER, task="gender", dimension=1, **entries)


def write_listening_models(folder: Path, voices: dict[str, list[Path]]) -> Path:
    """A pair that knows the people of the ``voices`` fixture well: ``voice`` and ``gender``.

    The encoder is a linear discriminant analysis of their mean spectra over 1.5 s (of two of
    three recordings each), the gender model compares two bands.
    """
    spectra, labels = [], []
    for label, paths in enumerate(voices.values()):
        for path in paths[:2]:
            samples = read_clip(path, sample_rate=16000).samples
            for first in range(0, len(samples) - 24000, 4000):
                spectra.append(Fbank()(samples[first : first + 24000]).mean(axis=0))
                labels.append(label)
    weights, bias = _discriminant(np.array(spectra, dtype=np.float64), np.array(labels))
    write_model(folder / "voice", linear_network(weights, bias), LISTENING_CALIBRATION, dimension=len(bias))
    bands = np.zeros(80)
    bands[0:3], bands[6:9] = 1 / 3, -1 / 3
    write_gender(folder / "gender", 4.0, bands)
    copy_segmentation(folder)
    return folder


def copy_segmentation(folder: Path) -> None:
    """Put the bundled model that hears who speaks in a few seconds into ``folder``."""
    bundled_one = bundled("models") / SEGMENTATION
    shutil.copytree(bundled_one, folder / SEGMENTATION)


def _discriminant(spectra: np.ndarray, labels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    means = np.stack([spectra[labels == label].mean(axis=0) for label in np.unique(labels)])
    inner = spectra - means[labels]
    values, axes = np.linalg.eigh(inner.T @ inner / len(inner) + 0.05 * np.eye(80))
    whiten = axes / np.sqrt(values)
    centre = means.mean(axis=0)
    _, _, directions = np.linalg.svd((means - centre) @ whiten, full_matrices=False)
    weights = whiten @ directions[: len(means) - 1].T
    return weights, -centre @ weights


def tiny_paths(root: Path, models: Path) -> Paths:
    """Folders of a user below ``root``, with ``models`` as those of the program."""
    return Paths(models, models.parent / "resources", root / "config", root / "data", root / "cache")


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return str(value)
