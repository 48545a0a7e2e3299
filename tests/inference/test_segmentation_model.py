"""The bundled segmentation model hears who speaks, and refuses what it cannot hear."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from sounds import joined, noise, silence, spoken

from voxdesk.core.errors import ModelError
from voxdesk.core.paths import bundled
from voxdesk.inference.hub import ModelHub
from voxdesk.inference.manifest import load_manifest
from voxdesk.inference.segmentation import POWERSET, SegmentationModel, frames_in


@pytest.fixture(scope="module")
def model() -> SegmentationModel:
    return ModelHub([bundled("models")]).segmentation()


def test_silence_and_noise_are_nobody(model: SegmentationModel) -> None:
    for sound in (silence(5.0), noise(5.0, level=0.01)):
        assert model.probabilities([sound.samples])[0, :, 0].min() > 0.5


def test_one_after_the_other_and_both_at_once(
    model: SegmentationModel, voices: dict[str, list[Path]]
) -> None:
    anna, ben = (spoken(voices[name][0]).cut(0.3, 2.8) for name in ("anna", "ben"))
    in_turn, at_once = joined(anna, ben).samples, anna.samples + ben.samples
    classes = model.probabilities([in_turn])[0].argmax(axis=1)
    first, second = np.bincount(classes[20:120]).argmax(), np.bincount(classes[180:280]).argmax()
    assert {first, second} <= {1, 2, 3}
    assert first != second
    both = model.probabilities([at_once])[0] @ (POWERSET.sum(axis=1) == 2)
    assert both.mean() > 0.5


def test_it_answers_for_every_frame_of_every_piece(model: SegmentationModel) -> None:
    pieces = [noise(1.0, seed=seed).samples for seed in range(90)]
    found = model.probabilities(pieces)
    assert found.shape == (90, frames_in(16_000), 7)
    np.testing.assert_allclose(found.sum(axis=2), 1.0, atol=1e-4)
    with pytest.raises(ValueError, match="too few"):
        model.probabilities([np.zeros(1260, dtype=np.float32)])


def test_another_model_is_refused() -> None:
    manifest = load_manifest(bundled("models") / "pyannote-segmentation-3")
    wrongs: tuple[dict[str, object], ...] = ({"task": "overlap"}, {"feature_id": "mel"}, {"dimension": 2})
    for wrong in wrongs:
        with pytest.raises(ModelError):
            SegmentationModel(replace(manifest, **wrong))


def test_without_one_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="segmentation"):
        ModelHub([tmp_path]).segmentation()
