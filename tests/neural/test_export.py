"""Export to ONNX: the same numbers as torch at any batch and length, metadata, and an error when not."""

import numpy as np
import onnx
import pytest
import torch

from voxdesk.core.errors import ModelError
from voxdesk.inference.trial_run import run_once
from voxdesk.neural.encoder.ecapa import EcapaEncoder, EcapaSettings
from voxdesk.neural.export import example_input, export_onnx, frame_input
from voxdesk.neural.gender.gender_net import GenderNet, GenderSettings
from voxdesk.neural.networks import apply_network, seeded

SMALL = EcapaSettings(channels=32, pooled=48, dimension=24, stem=(2, 4, 4))


def test_the_exported_encoder_says_what_torch_says() -> None:
    network = seeded(lambda: EcapaEncoder(SMALL), 3)
    exported = export_onnx(network, frame_input(), "embs", run_once, metadata={"a": "b"})
    assert exported.difference < 1e-4
    model = onnx.load_from_string(exported.content)
    assert {entry.key: entry.value for entry in model.metadata_props} == {"a": "b"}
    assert [port.name for port in (*model.graph.input, *model.graph.output)] == ["feats", "embs"]
    assert model.opset_import[0].version >= 17
    rng = np.random.default_rng(0)
    for length in (1, 40, 333):
        heard = rng.normal(10, 4, (length, 80)).astype(np.float32)
        found = run_once(exported.content, np.stack([heard, heard]))
        np.testing.assert_allclose(found[0], apply_network(network.eval(), heard), atol=1e-3)
        np.testing.assert_allclose(found[0], found[1], atol=1e-5)


def test_weights_stored_in_half_precision_halve_the_file_and_say_nearly_the_same() -> None:
    network = seeded(lambda: EcapaEncoder(EcapaSettings(channels=128, pooled=256)), 3)
    files = [
        export_onnx(network, frame_input(), "embs", run_once, half=half, tolerance=3e-3).content
        for half in (False, True)
    ]
    for content in files:
        onnx.checker.check_model(onnx.load_from_string(content), full_check=True)
    assert len(files[1]) < 0.6 * len(files[0])
    heard = np.random.default_rng(0).normal(10, 4, (1, 90, 80)).astype(np.float32)
    whole, halved = (run_once(content, heard)[0] for content in files)
    assert not np.array_equal(whole, halved)
    assert whole @ halved / np.linalg.norm(whole) / np.linalg.norm(halved) > 0.9999


def test_the_gender_network_can_be_exported() -> None:
    network = seeded(lambda: GenderNet(GenderSettings(channels=32)), 3)
    content = export_onnx(network, frame_input(), "logits", run_once).content
    assert run_once(content, np.zeros((2, 50, 80), dtype=np.float32)).shape == (2, 2)


def test_a_model_that_differs_is_refused() -> None:
    def run_wrongly(content: bytes, feats: np.ndarray) -> np.ndarray:
        return run_once(content, feats) * np.float32(1.01)

    network = seeded(lambda: EcapaEncoder(SMALL), 3)
    with pytest.raises(ModelError, match="differs"):
        export_onnx(network, frame_input(), "embs", run_wrongly)


def test_a_classifier_of_the_lab_takes_any_number_of_examples() -> None:
    network = torch.nn.Sequential(torch.nn.Flatten(), torch.nn.Linear(12, 2))
    values = np.random.default_rng(0).random((5, 3, 4), dtype=np.float32)
    content = export_onnx(network, example_input(values), "scores", run_once).content
    model = onnx.load_from_string(content)
    assert [port.name for port in (*model.graph.input, *model.graph.output)] == ["examples", "scores"]
    for count in (1, 5):
        assert run_once(content, values[:count]).shape == (count, 2)
