"""A gender model that was taught by an encoder's embeddings asks them too, and those of no other."""

from pathlib import Path

import numpy as np
import pytest
from tiny_models import write_gender
from voice_machines import add_voice

from voxdesk.core.errors import ModelError
from voxdesk.core.types import AudioClip, Embedding, Gender
from voxdesk.inference.gender import GenderModel
from voxdesk.inference.manifest import load_manifest, verify

# The first number of an embedding is what speaks for a man, the second for a child.
WEIGHTS = np.array([[4.0, 0.0], [0.0, 60.0], [0.0, 0.0]])


def voice(*numbers: float, model_id: str = "voice") -> Embedding:
    return Embedding(np.array(numbers, dtype=np.float32), model_id, 5.0)


def opened(folder: Path) -> GenderModel:
    return GenderModel(load_manifest(folder))


def test_both_are_asked_where_the_voice_is_at_hand(tmp_path: Path) -> None:
    model = opened(add_voice(write_gender(tmp_path / "gender", bias=-2.0), WEIGHTS, weight=1.0))
    alone = model.guess_from(-2.0)
    assert (alone.label, alone.probability) == (Gender.FEMALE, pytest.approx(0.8808, abs=1e-4))
    both = model.guess_from(-2.0, voice(1.0, 0.0, 0.0))  # 4 - 2
    assert (both.label, both.probability) == (Gender.MALE, pytest.approx(0.8808, abs=1e-4))
    assert both.model_id == "gender"


def test_embeddings_of_another_encoder_say_nothing(tmp_path: Path) -> None:
    model = opened(add_voice(write_gender(tmp_path / "gender", bias=-2.0), WEIGHTS))
    assert model.guess_from(-2.0, voice(1.0, 0.0, 0.0, model_id="small")) == model.guess_from(-2.0)
    assert model.uncertain_below(voice(1.0, 0.0, 0.0, model_id="small")) == model.uncertain_below()


def test_a_child_is_not_told_to_be_a_woman(tmp_path: Path) -> None:
    model = opened(add_voice(write_gender(tmp_path / "gender"), -WEIGHTS * [1, -1]))
    woman, child = model.guess_from(0.0, voice(1.0, 0.0, 0.0)), model.guess_from(0.0, voice(0.8, 0.9, 0.0))
    assert (woman.label, round(woman.probability, 2)) == (Gender.FEMALE, 0.98)
    assert child.label is Gender.UNCERTAIN
    assert child.probability < 0.6


def test_no_answer_is_surer_than_labels_allow(tmp_path: Path) -> None:
    model = opened(add_voice(write_gender(tmp_path / "gender"), WEIGHTS * 10, doubt=0.06))
    assert model.male(0.0, voice(1.0, 0.0, 0.0)) == pytest.approx(0.97, abs=1e-6)
    assert model.male(0.0, voice(-1.0, 0.0, 0.0)) == pytest.approx(0.03, abs=1e-6)


def test_it_has_a_limit_of_its_own_for_uncertain_answers(tmp_path: Path) -> None:
    model = opened(add_voice(write_gender(tmp_path / "gender"), WEIGHTS, uncertain_below=0.99))
    assert model.guess_from(0.0, voice(1.0, 0.0, 0.0)).label is Gender.UNCERTAIN
    assert model.guess_from(0.5).label is Gender.MALE


def test_sound_alone_is_answered_by_the_network_alone(tmp_path: Path) -> None:
    model = opened(add_voice(write_gender(tmp_path / "gender", bias=2.0), -WEIGHTS))
    assert model.guess(AudioClip(np.zeros(16000, dtype=np.float32), 16000)).label is Gender.MALE


def test_an_exchanged_network_is_refused(tmp_path: Path) -> None:
    folder = add_voice(write_gender(tmp_path / "gender"), WEIGHTS)
    (folder / "voice.onnx").write_bytes((folder / "model.onnx").read_bytes())
    with pytest.raises(ModelError, match="exchanged"):
        opened(folder)
    with pytest.raises(ModelError, match="exchanged"):
        verify(load_manifest(folder))


def test_a_network_for_frames_is_refused(tmp_path: Path) -> None:
    folder = add_voice(write_gender(tmp_path / "gender"), WEIGHTS)
    manifest = load_manifest(folder)
    text = (folder / "manifest.toml").read_text(encoding="utf-8")
    assert manifest.voice_gender is not None
    text = text.replace('file = "voice.onnx"', 'file = "model.onnx"')
    text = text.replace(manifest.voice_gender.sha256, manifest.sha256)
    (folder / "manifest.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ModelError, match="does not take one embedding"):
        opened(folder)


def test_an_embedding_of_another_length_fails_in_words(tmp_path: Path) -> None:
    model = opened(add_voice(write_gender(tmp_path / "gender"), WEIGHTS))
    with pytest.raises(ModelError, match="gender failed"):
        model.male(0.0, voice(1.0, 0.0))


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("doubt = 1.0", "doubt must lie"),
        ("uncertain_below = 0.4", "doubt must lie"),
        ('encoder = ""', "encoder is missing"),
        ('weight = "much"', "weight is missing or not a number"),
    ],
)
def test_a_table_that_is_not_right_is_told(tmp_path: Path, entry: str, told: str) -> None:
    folder = add_voice(write_gender(tmp_path / "gender"), WEIGHTS)
    name = entry.split(" = ")[0]
    head, table = (folder / "manifest.toml").read_text(encoding="utf-8").split("[gender.voice]")
    lines = [entry if line.startswith(f"{name} ") else line for line in table.splitlines()]
    (folder / "manifest.toml").write_text("\n".join([f"{head}[gender.voice]", *lines]), encoding="utf-8")
    with pytest.raises(ModelError, match=told):
        load_manifest(folder)
