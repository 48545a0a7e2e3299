"""Export to ONNX: the same numbers as torch at any batch and length, metadata, and no file when not."""

from pathlib import Path

import numpy as np
import onnx
import pytest

from voxdesk.core.errors import ModelError
from voxdesk.inference.trial_run import run_once
from voxdesk.neural.encoder.ecapa import EcapaEncoder, EcapaSettings
from voxdesk.neural.export import export_onnx
from voxdesk.neural.gender.gender_net import GenderNet, GenderSettings
from voxdesk.neural.networks import apply_network, seeded

SMALL = EcapaSettings(channels=32, pooled=48, dimension=24, stem=(2, 4, 4))


def test_the_exported_encoder_says_what_torch_says(tmp_path: Path) -> None:
    network = seeded(lambda: EcapaEncoder(SMALL), 3)
    path = tmp_path / "new" / "model.onnx"
    assert export_onnx(network, path, output="embs", metadata={"a": "b"}, run=run_once) < 1e-4
    model = onnx.load(path)
    assert {entry.key: entry.value for entry in model.metadata_props} == {"a": "b"}
    assert [port.name for port in (*model.graph.input, *model.graph.output)] == ["feats", "embs"]
    assert model.opset_import[0].version >= 17
    rng = np.random.default_rng(0)
    for length in (1, 40, 333):
        frames = rng.normal(10, 4, (length, 80)).astype(np.float32)
        found = run_once(path.read_bytes(), np.stack([frames, frames]))
        np.testing.assert_allclose(found[0], apply_network(network.eval(), frames), atol=1e-3)
        np.testing.assert_allclose(found[0], found[1], atol=1e-5)


def test_weights_stored_in_half_precision_halve_the_file_and_say_nearly_the_same(tmp_path: Path) -> None:
    network = seeded(lambda: EcapaEncoder(EcapaSettings(channels=128, pooled=256)), 3)
    sizes = {}
    for half in (False, True):
        path = tmp_path / f"{half}.onnx"
        export_onnx(network, path, output="embs", metadata={}, run=run_once, half=half, tolerance=3e-3)
        onnx.checker.check_model(onnx.load(path), full_check=True)
        sizes[half] = path.stat().st_size
    assert sizes[True] < 0.6 * sizes[False]
    frames = np.random.default_rng(0).normal(10, 4, (1, 90, 80)).astype(np.float32)
    whole, halved = (run_once((tmp_path / f"{half}.onnx").read_bytes(), frames)[0] for half in (False, True))
    assert not np.array_equal(whole, halved)
    assert whole @ halved / np.linalg.norm(whole) / np.linalg.norm(halved) > 0.9999


def test_the_gender_network_can_be_exported(tmp_path: Path) -> None:
    network = seeded(lambda: GenderNet(GenderSettings(channels=32)), 3)
    export_onnx(network, tmp_path / "model.onnx", output="logits", metadata={}, run=run_once)
    frames = np.zeros((2, 50, 80), dtype=np.float32)
    assert run_once((tmp_path / "model.onnx").read_bytes(), frames).shape == (2, 2)


def test_a_model_that_differs_is_refused_and_removed(tmp_path: Path) -> None:
    def run_wrongly(content: bytes, feats: np.ndarray) -> np.ndarray:
        return run_once(content, feats) * np.float32(1.01)

    network = seeded(lambda: EcapaEncoder(SMALL), 3)
    with pytest.raises(ModelError, match="differs"):
        export_onnx(network, tmp_path / "model.onnx", output="embs", metadata={}, run=run_wrongly)
    assert not list(tmp_path.iterdir())
