import hashlib
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from tiny_models import CALIBRATION, GENDER, write_encoder, write_gender, write_model

from voxdesk.core.calibration.scores import ImpostorPrior
from voxdesk.core.errors import ModelError
from voxdesk.inference.hub import ModelHub
from voxdesk.inference.manifest import load_manifest, verify
from voxdesk.workflows.models.model_folder import write_manifest


def test_a_sound_manifest_is_read_whole(tmp_path: Path) -> None:
    credit = '\n[[training_data]]\ncorpus = "Common Voice"\nlicence = "CC0"\ncredit = "Mozilla"\n'
    figures = "\n[figures]\neer = 0.1\n"
    folder = write_encoder(tmp_path / "voice-1", extra=CALIBRATION + credit + figures, created="2026-11-20")

    manifest = load_manifest(folder)

    assert (manifest.id, manifest.task, manifest.dimension) == ("voice-1", "encoder", 8)
    assert manifest.path == folder / "model.onnx"
    assert manifest.calibration is not None
    assert manifest.calibration.threshold(1, 0.01) == pytest.approx(0.6)
    assert manifest.training_data == ({"corpus": "Common Voice", "licence": "CC0", "credit": "Mozilla"},)
    assert manifest.figures == {"eer": 0.1}
    assert manifest.created == "2026-11-20"
    verify(manifest)


def test_a_calibration_may_tell_what_impostors_usually_score(tmp_path: Path) -> None:
    extra = CALIBRATION + "[calibration.impostors]\nmean = 0.07\ncount = 5.0\n"
    found = load_manifest(write_encoder(tmp_path / "m", extra=extra)).calibration
    assert found is not None
    assert found.impostors == ImpostorPrior(0.07, 5.0)
    kept = found.as_table()
    write_manifest(tmp_path, {"calibration": kept})
    assert tomllib.loads((tmp_path / "manifest.toml").read_text())["calibration"]["impostors"]["count"] == 5.0
    assert "impostors" not in replace(found, impostors=None).as_table()
    with pytest.raises(ModelError, match="impostors"):
        load_manifest(write_encoder(tmp_path / "bad", extra=extra.replace("count = 5.0", "count = 0.0")))


def test_an_encoder_without_calibration_says_so(tmp_path: Path) -> None:
    assert load_manifest(write_encoder(tmp_path / "bare", extra="")).calibration is None


def test_a_gender_model_carries_its_calibration(tmp_path: Path) -> None:
    manifest = load_manifest(write_gender(tmp_path / "gender"))
    assert manifest.gender is not None
    assert manifest.gender.uncertain_below == pytest.approx(0.6)


@pytest.mark.parametrize(
    ("entries", "words"),
    [
        ({"id": None}, "id is missing"),
        ({"id": "a/b"}, "slash"),
        ({"task": "poetry"}, "task is “poetry”"),
        ({"file": "../other.onnx"}, "plain file name"),
        ({"file": ".."}, "plain file name"),
        ({"sha256": "abc"}, "64 hexadecimal"),
        ({"sample_rate": 0}, "sample_rate"),
        ({"sample_rate": True}, "sample_rate"),
        ({"dimension": 0}, "dimension"),
        ({"feature_id": None}, "feature_id"),
        ({"licence": " "}, "licence"),
        ({"task": "gender"}, "[gender] table"),
        ({"extra": CALIBRATION.replace("scale = 20.0", "")}, "[calibration] scale"),
        ({"extra": CALIBRATION.replace("scale = 20.0", "scale = nan")}, "[calibration] scale"),
        ({"extra": CALIBRATION.replace("[0.5, 0.6]]", "[0.5]]")}, "in [calibration]"),
        ({"extra": CALIBRATION.replace("[1, 100]", "[1]")}, "one column per size"),
        ({"extra": "calibration = 3"}, "calibration is not a table"),
        ({"extra": GENDER.replace("0.6", "1.6")}, "uncertain_below"),
        ({"extra": "training_data = 3"}, "training_data"),
        ({"extra": "what is this"}, "damaged"),
    ],
)
def test_what_is_wrong_is_said_in_words(tmp_path: Path, entries: dict, words: str) -> None:
    folder = write_encoder(tmp_path / "voice", **{"extra": CALIBRATION, **entries})
    with pytest.raises(ModelError) as caught:
        load_manifest(folder)
    assert words in str(caught.value)
    assert "Traceback" not in str(caught.value)


def test_a_model_of_a_task_that_is_not_used_any_more_is_told_so(tmp_path: Path) -> None:
    folder = write_model(tmp_path / "overlap", b"", task="overlap", dimension=1)
    with pytest.raises(ModelError, match="segmentation hears who speaks at once"):
        load_manifest(folder)
    hub = ModelHub([tmp_path])
    assert hub.models() == ()
    assert [problem.path for problem in hub.broken()] == [str(folder)]


def test_a_folder_without_manifest_is_no_model(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no model"):
        load_manifest(tmp_path)


def test_an_exchanged_file_is_noticed(tmp_path: Path) -> None:
    folder = write_encoder(tmp_path / "voice")
    with (folder / "model.onnx").open("ab") as file:
        file.write(b"\0")
    with pytest.raises(ModelError, match="not the one its manifest names"):
        verify(load_manifest(folder))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    folder = write_encoder(tmp_path / "voice")
    (folder / "model.onnx").unlink()
    with pytest.raises(ModelError, match=r"model\.onnx"):
        verify(load_manifest(folder))


def test_capital_digits_in_the_hash_are_fine(tmp_path: Path) -> None:
    content = b"anything"
    digest = hashlib.sha256(content).hexdigest().upper()
    verify(load_manifest(write_model(tmp_path / "voice", content, sha256=digest)))
