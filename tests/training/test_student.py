"""A student learns its teacher's vectors on made-up voices, by the verb that trains encoders."""

import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from voices import RATE, voice

from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import DataError
from voxdesk.core.train_types import TrainRequest
from voxdesk.core.types import AudioClip
from voxdesk.inference.encoder import Encoder
from voxdesk.inference.manifest import load_manifest
from voxdesk.inference.trial_run import run_once
from voxdesk.neural.encoder.exported import load_exported
from voxdesk.neural.export import export_onnx, frame_input
from voxdesk.neural.networks import load_averaged
from voxdesk.training.runs.encoder import EncoderRecipe, build_encoder
from voxdesk.workflows.factory.train import train

SHAPE = ("channels=16", "pooled=16", "dimension=16", "stem=[4, 8, 8]", "residual=[0, 1, 0]")
TINY = (
    *SHAPE, "data.rooms=0", "data.set_aside=0.55", "data.speeds=[1.0]", "workers=0", "batch_size=6",
    "crops=[[1.0, 0.8, 0.8]]", "validate_every=40", "seed=3",
)  # fmt: skip
TINY_NETWORK = EncoderRecipe(
    steps=1, batch_size=1, learning_rate=1e-3, channels=16, pooled=16, dimension=16, stem=(4, 8, 8),
    residual=(0, 1, 0),
)  # fmt: skip

SILENCE = np.zeros((1, 50, 80), dtype=np.float32)


@pytest.fixture(scope="module")
def teacher(made_up_corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("teacher")
    settings = (*TINY, "steps=60", "augment.gain_db=[0, 0]")
    train(TrainRequest("encoder", "voxdesk-ecapa", made_up_corpus, out, settings), CallbackContext())
    return out


def taught(teacher: Path, corpus: Path, out: Path, *settings: str, weights: Path | None = None) -> Path:
    words = (*TINY, f"teacher={teacher}", "data.clips=4", *settings)
    train(TrainRequest("encoder", "voxdesk-student", corpus, out, words, weights=weights), CallbackContext())
    return out


def likeness(first: Path, second: Path) -> float:
    """Mean cosine of what both encoders make of voices that neither has heard."""
    clips = [AudioClip(voice(number, 900 + number), RATE) for number in range(6)]
    one, other = (Encoder(load_manifest(folder)) for folder in (first, second))
    return float(np.mean([one.embed(clip).vector @ other.embed(clip).vector for clip in clips]))


def test_a_student_comes_to_answer_as_its_teacher_does(
    teacher: Path, made_up_corpus: Path, tmp_path: Path
) -> None:
    fresh = taught(teacher, made_up_corpus, tmp_path / "fresh", "steps=2", "learning_rate=1e-9")
    learnt = taught(teacher, made_up_corpus, tmp_path / "learnt", "steps=100", "learning_rate=0.02")
    assert likeness(teacher, fresh) < 0.3
    assert likeness(teacher, learnt) > 0.6
    assert load_manifest(learnt).calibration is not None


def test_a_student_that_begins_with_a_models_file_begins_near(
    teacher: Path, made_up_corpus: Path, tmp_path: Path
) -> None:
    model = shutil.copytree(
        teacher, tmp_path / "model", ignore=shutil.ignore_patterns("checkpoint.pt", "cache")
    )
    out = taught(teacher, made_up_corpus, tmp_path / "out", "steps=2", "learning_rate=1e-9", weights=model)
    assert likeness(teacher, out) > 0.7


def test_a_teacher_with_other_numbers_is_refused(teacher: Path, made_up_corpus: Path, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="16 numbers"):
        taught(teacher, made_up_corpus, tmp_path, "steps=2", "dimension=8")


def test_an_exported_encoder_learns_on_where_it_was(teacher: Path) -> None:
    before, after = build_encoder(TINY_NETWORK), build_encoder(TINY_NETWORK)
    load_averaged(before, teacher)
    frames = torch.randn(8, 120, 80, generator=torch.Generator().manual_seed(1)) * 4 + 10
    load_exported(after, teacher / "model.onnx", frames.numpy())
    with torch.inference_mode():
        expected, found = before.eval()(frames), after.eval()(frames)
    assert torch.allclose(found, expected, atol=2e-2 * float(expected.abs().max()))
    # In training its normalisations see a batch as they see all speech: it does not start anew.
    picture, heard = after.stem.layers, (frames - frames.mean(dim=1, keepdim=True)).transpose(1, 2)
    with torch.inference_mode():
        quiet, learning = picture.eval()(heard.unsqueeze(1)), picture.train()(heard.unsqueeze(1))
    assert torch.allclose(quiet, learning, atol=0.05 * float(quiet.abs().max()))


def test_another_networks_file_is_no_beginning(teacher: Path, made_up_corpus: Path, tmp_path: Path) -> None:
    other = build_encoder(EncoderRecipe(steps=1, batch_size=1, learning_rate=1e-3, channels=32, pooled=16))
    with pytest.raises(ValueError, match="another network"):
        load_exported(other, teacher / "model.onnx", SILENCE)
    model = shutil.copytree(
        teacher, tmp_path / "model", ignore=shutil.ignore_patterns("checkpoint.pt", "cache")
    )
    with pytest.raises(DataError, match="is of another network"):
        taught(teacher, made_up_corpus, tmp_path / "out", "channels=32", "steps=2", weights=model)
    (tmp_path / "model.onnx").write_bytes(b"nothing")
    with pytest.raises(ValueError, match="another network"):
        load_exported(other, tmp_path / "model.onnx", SILENCE)
    content = export_onnx(torch.nn.Linear(80, 4), frame_input(), "embs", run_once).content
    (tmp_path / "model.onnx").write_bytes(content)
    with pytest.raises(ValueError, match="another network"):
        load_exported(other, tmp_path / "model.onnx", SILENCE)
