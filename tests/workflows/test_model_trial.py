"""Models from elsewhere are tried apart: what never ends, eats memory or has no direction is refused."""

import threading
from pathlib import Path

import numpy as np
import onnx
import pytest
from foreign_encoders import sherpa
from onnx import TensorProto, helper, numpy_helper
from tiny_models import linear_network

from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import Cancelled, ModelError
from voxdesk.core.paths import Paths
from voxdesk.core.types import AudioClip
from voxdesk.inference.encoder import Encoder
from voxdesk.inference.manifest import load_manifest
from voxdesk.workflows.models.import_model import ImportModelRequest, import_model, look_at
from voxdesk.workflows.models.model_facts import ModelFacts
from voxdesk.workflows.services import Services

FACTS = ModelFacts(convention="wespeaker")


def network(*extra: onnx.NodeProto, weights: dict[str, np.ndarray] | None = None) -> onnx.ModelProto:
    """An encoder whose vectors "plain" pass through ``extra`` nodes to become "embs"."""
    model = linear_network(np.random.default_rng(1).normal(size=(80, 24)), np.linspace(1, 2, 24))
    model.graph.node[-1].output[0] = "plain"
    model.graph.node.extend(extra)
    for name, values in (weights or {}).items():
        model.graph.initializer.append(numpy_helper.from_array(values, name))
    return model


def endless() -> onnx.ModelProto:
    """A Loop whose condition never becomes false."""
    body = helper.make_graph(
        [helper.make_node("Identity", ["go"], ["on"]), helper.make_node("Identity", ["x"], ["y"])],
        "body",
        [
            helper.make_tensor_value_info("i", TensorProto.INT64, []),
            helper.make_tensor_value_info("go", TensorProto.BOOL, []),
            helper.make_tensor_value_info("x", TensorProto.FLOAT, None),
        ],
        [
            helper.make_tensor_value_info("on", TensorProto.BOOL, []),
            helper.make_tensor_value_info("y", TensorProto.FLOAT, None),
        ],
    )
    loop = helper.make_node("Loop", ["", "true", "plain"], ["embs"], body=body)
    return network(loop, weights={"true": np.array(True)})


def hungry() -> onnx.ModelProto:
    """A tensor of 200 GB on the way."""
    nodes = [
        helper.make_node("Expand", ["plain", "shape"], ["huge"]),
        helper.make_node("ReduceMean", ["huge"], ["embs"], axes=[0, 1], keepdims=0),
    ]
    return network(*nodes, weights={"shape": np.array([50_000, 40_000, 1, 24], np.int64)})


def without_direction(value: float, from_frames: int = 0) -> onnx.ModelProto:
    """``value`` in place of every number once a sound has more than ``from_frames`` frames."""
    nodes = [
        helper.make_node("Shape", ["feats"], ["size"]),
        helper.make_node("Gather", ["size", "one"], ["frames"]),
        helper.make_node("Greater", ["frames", "limit"], ["long"]),
        helper.make_node("Where", ["long", "value", "plain"], ["embs"]),
    ]
    weights = {
        "one": np.array(1, np.int64),
        "limit": np.array(from_frames, np.int64),
        "value": np.array(value, np.float32),
    }
    return network(*nodes, weights=weights)


def write(path: Path, model: onnx.ModelProto, **metadata: str) -> Path:
    onnx.helper.set_model_props(model, metadata)
    path.write_bytes(model.SerializeToString())
    return path


def nothing_is_left(paths: Paths) -> bool:
    folders = (paths.user_models, paths.data / "importing")
    return not any(folder.exists() and any(folder.iterdir()) for folder in folders)


def test_a_model_that_never_answers_is_ended(services: Services, paths: Paths, tmp_path: Path) -> None:
    file = write(tmp_path / "endless.onnx", endless())
    with pytest.raises(ModelError, match="did not answer within 15 s"):
        import_model(ImportModelRequest(file, FACTS, limit_s=15.0), services, CallbackContext())
    assert nothing_is_left(paths)


def test_trying_a_model_can_be_cancelled(services: Services, paths: Paths, tmp_path: Path) -> None:
    file, ctx = write(tmp_path / "endless.onnx", endless()), CallbackContext()
    threading.Timer(3.0, ctx.cancel).start()
    with pytest.raises(Cancelled):
        import_model(ImportModelRequest(file, FACTS, limit_s=300.0), services, ctx)
    assert nothing_is_left(paths)


def test_a_model_that_eats_memory_is_refused(services: Services, paths: Paths, tmp_path: Path) -> None:
    file = write(tmp_path / "hungry.onnx", hungry())
    with pytest.raises(ModelError, match=r"hungry\.onnx"):
        import_model(ImportModelRequest(file, FACTS), services, CallbackContext())
    assert nothing_is_left(paths)


@pytest.mark.parametrize("value", [np.nan, np.inf, 0.0])
@pytest.mark.parametrize("from_frames", [0, 150, 700, 2000])
def test_a_model_without_direction_is_refused_whatever_length_shows_it(
    services: Services, paths: Paths, tmp_path: Path, value: float, from_frames: int
) -> None:
    file = write(tmp_path / "lost.onnx", without_direction(value, from_frames))
    with pytest.raises(ModelError, match="without direction"):
        import_model(ImportModelRequest(file, FACTS), services, CallbackContext())
    assert nothing_is_left(paths)


@pytest.mark.parametrize("value", [np.nan, 0.0])
def test_a_vector_without_direction_is_an_error_of_the_model_never_a_voice(
    tmp_path: Path, value: float
) -> None:
    from tiny_models import write_model

    folder = write_model(tmp_path / "lost", without_direction(value, 500), dimension=24)
    encoder = Encoder(load_manifest(folder))
    noise = np.random.default_rng(0).normal(size=16_000 * 6).astype(np.float32) / 10
    assert np.isfinite(encoder.embed(AudioClip(noise[:32_000], 16_000)).vector).all()
    with pytest.raises(ModelError, match="lost gave a vector without direction"):
        encoder.embed(AudioClip(noise, 16_000))


@pytest.mark.parametrize("text", ["a\rb", "a\r\nb", "nul\0", "\x7f\x1b[31m", 'q"u\\o\tte', "録音 🎙"])
def test_whatever_a_model_says_of_itself_can_be_kept(services: Services, tmp_path: Path, text: str) -> None:
    file = sherpa(tmp_path / "x.onnx", language=text, comment=text)
    found = import_model(ImportModelRequest(file, ModelFacts(licence=text)), services, CallbackContext())
    assert load_manifest(found.manifest.folder).id == found.manifest.id
    assert services.hub.broken() == ()


def test_an_import_that_fails_at_the_end_leaves_nothing(
    services: Services, paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(folder: Path) -> None:
        raise ModelError("It cannot be read again.")

    file = sherpa(tmp_path / "x.onnx")
    monkeypatch.setattr("voxdesk.workflows.models.import_model.load_manifest", broken)
    with pytest.raises(ModelError, match="read again"):
        import_model(ImportModelRequest(file), services, CallbackContext())
    assert nothing_is_left(paths)
    assert services.hub.broken() == ()


def test_looking_at_a_model_is_as_careful(services: Services, tmp_path: Path) -> None:
    questions = look_at(
        ImportModelRequest(write(tmp_path / "x.onnx", linear_network(np.ones((80, 24))))),
        services,
        CallbackContext(),
    )
    assert "window" in questions
