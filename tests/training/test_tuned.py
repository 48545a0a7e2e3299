"""CAM++ is taught further on made-up voices, by the verb that trains encoders."""

from pathlib import Path

import numpy as np
import pytest
import torch
from voices import RATE, voice

from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import DataError, ModelError
from voxdesk.core.train_types import TrainRequest
from voxdesk.core.types import AudioClip, Float32
from voxdesk.inference.encoder import Encoder
from voxdesk.inference.manifest import load_manifest
from voxdesk.neural.encoder.campplus import DIMENSION, CamPlusPlus
from voxdesk.neural.encoder.imitation import Tuning
from voxdesk.neural.networks import load_averaged, seeded
from voxdesk.workflows.factory.train import train

TINY = (
    "data.rooms=0", "data.set_aside=0.55", "data.speeds=[1.0]", "workers=0", "batch_size=8", "steps=2",
    "crops=[[1.0, 0.8, 0.8]]", "validate_every=40", "clean=0", "learning_rate=1e-3", "average=0.5",
    "augment.telephone=0", "augment.colour=0", "augment.low_pass=1", "augment.low_pass_hz=[600, 900]",
)  # fmt: skip


@pytest.fixture(scope="module")
def tensors(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tensors") / "campplus.pt"
    torch.save(seeded(CamPlusPlus, 4).state_dict(), path)
    return path


@pytest.fixture(scope="module")
def tuned(made_up_corpus: Path, tensors: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tune(made_up_corpus, tmp_path_factory.mktemp("tuned"), weights=tensors)


def tune(corpus: Path, out: Path, *settings: str, weights: Path | None) -> Path:
    request = TrainRequest(
        "encoder", "voxdesk-campplus-tuned", corpus, out, (*TINY, *settings), weights=weights
    )
    train(request, CallbackContext())
    return out


def learnt(contrast: float, steps: int = 1000) -> tuple[Float32, Float32]:
    """What is taught of four voices, and what eight vectors come to, two of each, seen from one middle."""
    chance = np.random.default_rng(3)
    middle = chance.normal(size=16).astype(np.float32) * 0.1
    taught = chance.normal(size=(4, 16)) + 2.0  # alike to begin with
    taught = (taught / np.linalg.norm(taught, axis=1, keepdims=True)).astype(np.float32)
    labels = torch.arange(8) % 4
    vectors = torch.nn.Parameter(torch.from_numpy(chance.normal(size=(8, 16)).astype(np.float32)))
    objective, optimiser = Tuning(taught, middle, contrast), torch.optim.Adam([vectors], 0.05)
    for _ in range(steps):
        loss, _ = objective(vectors, labels)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    units = torch.nn.functional.normalize(vectors.detach()) - torch.from_numpy(middle)
    return taught, torch.nn.functional.normalize(units).numpy()


def test_crops_are_drawn_to_what_was_said_of_their_voice() -> None:
    taught, found = learnt(0.0)
    assert np.sum(found * taught[np.arange(8) % 4], axis=1).min() > 0.97


def test_contrast_moves_voices_apart_and_keeps_each_together() -> None:
    taught, plain = learnt(0.0)
    _, found = learnt(1.0)
    other = ~np.eye(4, dtype=bool)
    assert (found[:4] @ found[:4].T)[other].mean() < (plain[:4] @ plain[:4].T)[other].mean() - 0.05
    assert np.sum(found[:4] * found[4:], axis=1).min() > 0.95
    assert np.sum(found * taught[np.arange(8) % 4], axis=1).min() > 0.5


def test_its_normalisations_stay_those_of_whoever_it_heard_first(tuned: Path, tensors: Path) -> None:
    first = torch.load(tensors, weights_only=True)
    after = CamPlusPlus()
    load_averaged(after, tuned)
    for name, tensor in after.state_dict().items():
        if "running" in name:
            assert torch.equal(tensor, first[name]), name
    assert not torch.equal(after.head.conv1.weight, first["head.conv1.weight"])


def test_the_model_hears_the_features_that_it_was_taught_on(tuned: Path) -> None:
    manifest = load_manifest(tuned)
    assert (manifest.feature_id, manifest.dimension) == ("fbank80-16k-povey-25-10", DIMENSION)
    assert manifest.calibration is not None
    assert Encoder(manifest).embed(AudioClip(voice(1, 77), RATE)).vector.shape == (DIMENSION,)


def test_without_its_published_tensors_it_does_not_begin(
    made_up_corpus: Path, tensors: Path, tuned: Path, tmp_path: Path
) -> None:
    for given in (None, tuned, tmp_path / "nothing.pt"):
        with pytest.raises(DataError, match="published tensors"):
            tune(made_up_corpus, tmp_path / "out", weights=given)
    whole = tensors.read_bytes()
    bad = tmp_path / "bad.pt"
    nan = {name: tensor * float("nan") for name, tensor in torch.load(tensors, weights_only=True).items()}
    for content in ({"weight": torch.zeros(2)}, torch.zeros(2), [1, 2], nan, b"", b"some text", whole[:9000]):
        if isinstance(content, bytes):
            bad.write_bytes(content)
        else:
            torch.save(content, bad)
        with pytest.raises(ModelError, match=r"not those of CAM\+\+"):
            tune(made_up_corpus, tmp_path / "out", weights=bad)
    assert not (tmp_path / "out").exists(), "nothing is decoded for weights that are none"


@pytest.mark.parametrize("setting", ["each=0", "each=9", "kindred=2", "kindred=-0.1", "contrast=-1"])
def test_settings_by_which_no_batch_can_be_drawn_are_refused(
    setting: str, made_up_corpus: Path, tensors: Path, tmp_path: Path
) -> None:
    with pytest.raises(DataError, match=f"{setting.partition('=')[0]} must be between"):
        tune(made_up_corpus, tmp_path / "out", setting, weights=tensors)
