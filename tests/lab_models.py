"""Small classifiers of the Lab's kind, written by the tests that need one of known behaviour."""

from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tiny_models import GENDER, write_model

from voxdesk.audio.files import read_clip
from voxdesk.features.fbank import Fbank

INPUT = """
[input]
kind = "{kind}"
piece_s = {piece_s}
size = 13
normalisation = "{normalisation}"
cmvn = "none"
"""
CARD = "# {name}\n\nA classifier made for a test.\n"


def brightness_model(folder: Path, **entries: Any) -> Path:
    """A gender model of mel-spectrogram pictures: a bright one is male, a dark one female."""
    weights = np.array([[-20.0, 20.0]], dtype=np.float32)
    nodes = [
        helper.make_node("ReduceMean", ["examples"], ["mean"], axes=[1, 2], keepdims=0),
        helper.make_node("Unsqueeze", ["mean", "axes"], ["column"]),
        helper.make_node("MatMul", ["column", "weights"], ["scaled"]),
        helper.make_node("Add", ["scaled", "bias"], ["logits"]),
    ]
    constants = {"axes": np.array([1]), "weights": weights, "bias": np.array([10.0, -10.0], np.float32)}
    network = _model(nodes, constants, ["B", 128, 188], 2)
    described = INPUT.format(kind="mel-picture", piece_s=6.0, normalisation="minmax") + GENDER
    return _write(folder, network, ("female", "male"), "gender", described, entries)


def people_model(folder: Path, voices: dict[str, list[Path]], threshold: float, **entries: Any) -> Path:
    """A closed set of the people of ``voices``: minus the distance to the mean spectrum of each.

    A best score below ``threshold`` is a stranger's.
    """
    means = []
    for paths in voices.values():
        samples = [read_clip(path, sample_rate=16000).samples for path in paths[:2]]
        means.append(np.mean([Fbank()(each).mean(axis=0) for each in samples], axis=0))
    centres = np.array(means, dtype=np.float32)
    nodes = [
        helper.make_node("ReduceMean", ["examples"], ["mean"], axes=[1], keepdims=0),
        helper.make_node("MatMul", ["mean", "weights"], ["projected"]),
        helper.make_node("Add", ["projected", "bias"], ["raised"]),
        helper.make_node("Mul", ["mean", "mean"], ["square"]),
        helper.make_node("ReduceSum", ["square", "axes"], ["length"], keepdims=1),
        helper.make_node("Sub", ["raised", "length"], ["logits"]),
    ]
    constants = {
        "weights": 2 * centres.T.copy(),
        "bias": -(centres**2).sum(axis=1),
        "axes": np.array([1]),
    }
    network = _model(nodes, constants, ["B", "T", 80], len(centres))
    described = INPUT.format(kind="fbank", piece_s=1.0, normalisation="none")
    described += f"\n[rejection]\nrates = [0.01, 0.1]\nthresholds = [{threshold}, {threshold}]\n"
    return _write(folder, network, tuple(voices), "speaker", described, entries)


def _model(
    nodes: list[onnx.NodeProto], constants: dict[str, np.ndarray], shape: list[Any], classes: int
) -> onnx.ModelProto:
    graph = helper.make_graph(
        nodes,
        "classifier",
        [helper.make_tensor_value_info("examples", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["B", classes])],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def _write(
    folder: Path,
    network: onnx.ModelProto,
    names: tuple[str, ...],
    task: str,
    described: str,
    entries: dict[str, Any],
) -> Path:
    listed = "classes = [" + ", ".join(f'"{name}"' for name in names) + ']\nscores = "logits"\n'
    # Lists are no plain entries of the helper: they stand before the first table.
    made = write_model(
        folder, network, listed + described, task=task, dimension=len(names), feature_id="lab", **entries
    )
    (made / "card.md").write_text(CARD.format(name=folder.name), encoding="utf-8")
    return made
