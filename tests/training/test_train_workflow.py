"""The whole road on made-up voices: train, export, calibrate, judge; the model works in the program."""

import json
import shutil
import tomllib
from pathlib import Path

import numpy as np
import pytest
from voices import RATE, voice

from voxdesk.audio.files import write_wav
from voxdesk.cli.main import run
from voxdesk.clustering.base import Voices, read_params
from voxdesk.clustering.registry import find_method
from voxdesk.core.calibration.turns import TurnSettings
from voxdesk.core.cluster_types import FeatureKind, PeopleCount
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import DataError
from voxdesk.core.train_types import TrainRequest
from voxdesk.core.types import AudioClip, Gender
from voxdesk.evaluation.clusters import score_groups
from voxdesk.features.logmel import logmel_map
from voxdesk.inference.encoder import Encoder
from voxdesk.inference.gender import GenderModel
from voxdesk.inference.manifest import load_manifest, verify
from voxdesk.neural.checkpoint import load_checkpoint
from voxdesk.training.data.divide import parts_of
from voxdesk.training.data.layouts import read_dataset
from voxdesk.training.data.preparation import prepare
from voxdesk.training.recipe import load_recipe
from voxdesk.training.runs.gender import GenderRecipe, train_gender
from voxdesk.workflows.factory.evaluate_diarization import write_settings
from voxdesk.workflows.factory.train import train
from voxdesk.workflows.models.model_folder import write_manifest

TINY = (
    "data.rooms=0", "data.set_aside=0.55", "data.speeds=[1.0]", "workers=0",
    "crops=[[1.0, 0.8, 0.8]]", "validate_every=40", "seed=3",
)  # fmt: skip
TINY_ENCODER = (*TINY, "steps=60", "batch_size=6", "channels=16", "pooled=16", "dimension=16")


@pytest.fixture(scope="module")
def encoder_folder(made_up_corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("encoder")
    train(TrainRequest("encoder", "voxdesk-ecapa", made_up_corpus, out, TINY_ENCODER), CallbackContext())
    return out


def test_the_trained_encoder_is_a_model_of_the_program(encoder_folder: Path) -> None:
    manifest = load_manifest(encoder_folder)
    verify(manifest)
    assert manifest.calibration is not None
    assert manifest.training_data[0]["corpus"] == "made_up"
    assert 0 <= manifest.figures["dev"]["eer"] <= 0.5
    embedding = Encoder(manifest).embed(AudioClip(voice(3, 77), RATE))
    assert np.linalg.norm(embedding.vector) == pytest.approx(1, abs=1e-5)
    assert embedding.vector.shape == (16,)


def test_the_log_tells_the_curve(encoder_folder: Path) -> None:
    lines = [json.loads(line) for line in (encoder_folder / "log.jsonl").read_text().splitlines()]
    losses = [line["loss"] for line in lines if "loss" in line]
    assert losses[0] > 0
    assert [line["step"] for line in lines if "error" in line] == [40, 60]


def test_resume_of_a_finished_run_trains_no_further(encoder_folder: Path, made_up_corpus: Path) -> None:
    before = load_manifest(encoder_folder).sha256
    request = TrainRequest(
        "encoder", "voxdesk-ecapa", made_up_corpus, encoder_folder, TINY_ENCODER, resume=True
    )
    train(request, CallbackContext())
    assert load_manifest(encoder_folder).sha256 == before


def test_training_goes_on_from_an_earlier_runs_weights(
    encoder_folder: Path, made_up_corpus: Path, tmp_path: Path
) -> None:
    # At this rate the network stays what it began with, but for its means of batches.
    settings = (*TINY_ENCODER, "steps=2", "learning_rate=1e-9")
    request = TrainRequest(
        "encoder", "voxdesk-ecapa", made_up_corpus, tmp_path, settings, weights=encoder_folder
    )
    train(request, CallbackContext())
    clip = AudioClip(voice(3, 77), RATE)
    first, second = (
        Encoder(load_manifest(folder)).embed(clip).vector for folder in (encoder_folder, tmp_path)
    )
    assert float(first @ second) > 0.98


def test_weights_of_no_run_or_of_another_network_are_refused(
    encoder_folder: Path, made_up_corpus: Path, tmp_path: Path
) -> None:
    def go_on(weights: Path, *settings: str) -> None:
        request = TrainRequest(
            "encoder", "voxdesk-ecapa", made_up_corpus, tmp_path / "out",
            (*TINY_ENCODER, *settings), weights=weights,
        )  # fmt: skip
        train(request, CallbackContext())

    with pytest.raises(DataError, match="holds no training run"):
        go_on(tmp_path)
    with pytest.raises(DataError, match="of another network"):
        go_on(encoder_folder, "channels=32")


def test_a_model_trained_on_more_people_takes_its_thresholds_from_the_first(
    encoder_folder: Path, made_up_corpus: Path, tmp_path: Path
) -> None:
    like = tmp_path / "first"
    shutil.copytree(encoder_folder, like)
    write_settings(like / "manifest.toml", TurnSettings(limit=0.7))
    settings = (*TINY_ENCODER, "data.set_aside=0.3")
    request = TrainRequest(
        "encoder", "voxdesk-ecapa", made_up_corpus, tmp_path / "out", settings, calibrate_like=like
    )
    train(request, CallbackContext())
    first, second = (load_manifest(folder) for folder in (like, tmp_path / "out"))
    assert second.turns == TurnSettings(limit=0.7)
    assert second.figures["set_aside"]["people"] < first.figures["set_aside"]["people"]
    assert first.calibration is not None
    assert second.calibration is not None
    old, new = np.array(first.calibration.thresholds), np.array(second.calibration.thresholds)
    assert np.corrcoef(old.ravel(), new.ravel())[0, 1] == pytest.approx(1)
    assert not np.allclose(old, new)
    assert second.calibration.llr(new[0, 0]) == pytest.approx(first.calibration.llr(old[0, 0]))


@pytest.mark.parametrize(("task", "recipe"), [("gender", "voxdesk-gender"), ("gender", "mlp")])
def test_only_encoders_take_thresholds_from_another(
    encoder_folder: Path, made_up_corpus: Path, tmp_path: Path,
    capsys: pytest.CaptureFixture[str], task: str, recipe: str,
) -> None:  # fmt: skip
    words = ["train", task, recipe, str(made_up_corpus), "--out", str(tmp_path / "out")]
    assert run([*words, "--calibrate-like", str(encoder_folder)]) != 0
    assert "carried over" in capsys.readouterr().err


def test_the_verb_trains_a_gender_model_that_tells_low_from_high(
    made_up_corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "gender"
    settings = (*TINY, "steps=80", "batch_size=6", "channels=16", "learning_rate=0.01")
    arguments = ["train", "gender", "voxdesk-gender-narrow", str(made_up_corpus / "manifest.csv"), "--json"]
    arguments += ["--out", str(out), *(f"--set={setting}" for setting in settings)]
    assert run(arguments) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["recipe"] == "voxdesk-gender-narrow"
    assert found["split"] == "dev"
    assert found["per_audio"]["accuracy"] >= 0.75
    model = GenderModel(load_manifest(out))
    assert model.guess(AudioClip(voice(21, 5), RATE)).label != Gender.MALE
    assert model.guess(AudioClip(voice(20, 5), RATE)).label != Gender.FEMALE


@pytest.mark.parametrize("speakers", [True, False])
def test_what_teaches_a_method_of_the_lab_teaches_a_network_of_the_program(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], speakers: bool
) -> None:
    data = tmp_path / "data"
    for person in range(8):
        for clip in range(3):
            home = data / ("Male", "Female")[person % 2]
            path = home / f"s{person}" / f"{clip}.wav" if speakers else home / f"{person}-{clip}.wav"
            path.parent.mkdir(parents=True, exist_ok=True)
            write_wav(path, AudioClip(voice(person, clip), RATE))
    (data / "Male" / "broken.wav").write_text("no sound")
    settings = {
        "mlp": ("n_epochs=1", "clip_s=0", "min_clips=1"),
        "voxdesk-gender-narrow": (*TINY, "steps=80", "batch_size=6", "channels=16", "learning_rate=0.01"),
    }
    for recipe, changes in settings.items():
        arguments = ["train", "gender", recipe, str(data), "--out", str(tmp_path / recipe), "--json"]
        assert run([*arguments, *(f"--set={change}" for change in changes)]) == 0
        caught = capsys.readouterr()
        assert (tmp_path / recipe / "model.onnx").is_file()
    assert "broken.wav" in caught.err
    assert json.loads(caught.out)["split"] == "set aside"


def test_weights_are_refused_by_what_cannot_begin_with_them(
    made_up_corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["train", "gender", "voxdesk-gender-narrow", str(made_up_corpus), "--out", str(tmp_path / "out")]
    assert run([*words, "--weights", str(tmp_path), "--set=steps=2"]) == 2
    assert "cannot begin with the weights of an earlier run" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_gender_is_learnt_by_an_encoder_that_goes_on(
    encoder_folder: Path, made_up_corpus: Path, tmp_path: Path
) -> None:
    widths = ("encoder.channels=16", "encoder.pooled=16", "encoder.dimension=16")
    settings = (*TINY, *widths, "steps=60", "batch_size=6", "learning_rate=0.003")
    request = TrainRequest(
        "gender", "voxdesk-gender", made_up_corpus, tmp_path, settings, weights=encoder_folder
    )
    figures = train(request, CallbackContext()).figures
    assert figures["dev"]["accuracy"] >= 0.75
    model = GenderModel(load_manifest(tmp_path))
    assert model.guess(AudioClip(voice(21, 5), RATE)).label != Gender.MALE
    assert model.guess(AudioClip(voice(20, 5), RATE)).label != Gender.FEMALE


def test_gender_begins_with_what_the_encoder_knows(
    encoder_folder: Path, made_up_corpus: Path, tmp_path: Path
) -> None:
    widths = ("encoder.channels=16", "encoder.pooled=16", "encoder.dimension=16")
    begun = load_recipe("gender", "voxdesk-gender", (*TINY, *widths, "steps=0", "batch_size=6")).settings
    assert isinstance(begun, GenderRecipe)
    prepared = prepare(
        parts_of(read_dataset(made_up_corpus), 0.55), tmp_path / "cache", begun.data, begun.augment
    )
    train_gender(prepared, begun, tmp_path / "run", weights=encoder_folder)
    learnt = load_checkpoint(encoder_folder / "checkpoint.pt")["averaged"]
    taken = load_checkpoint(tmp_path / "run" / "checkpoint.pt")["averaged"]
    assert all(taken[f"encoder.{name}"].equal(value) for name, value in learnt.items())


def test_gender_by_an_encoder_asks_for_one_before_it_decodes(made_up_corpus: Path, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="begins with a speaker encoder"):
        train(TrainRequest("gender", "voxdesk-gender", made_up_corpus, tmp_path / "out"), CallbackContext())
    assert not (tmp_path / "out").exists()


def test_a_recipe_for_another_task_is_refused(made_up_corpus: Path, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="trains a model for gender"):
        train(TrainRequest("encoder", "voxdesk-gender", made_up_corpus, tmp_path), CallbackContext())


def test_a_corpus_of_single_clips_is_refused(tmp_path: Path) -> None:
    header = "path,corpus,speaker,gender,age,split,seconds,original_rate\n"
    (tmp_path / "manifest.csv").write_text(header + "a.wav,c,s,,,train,1,8000\n")
    (tmp_path / "a.wav").touch()
    with pytest.raises(DataError, match="too few people") as refused:
        train(TrainRequest("encoder", "voxdesk-ecapa", tmp_path, tmp_path / "out"), CallbackContext())
    assert "Add people" in str(refused.value.hint)


def test_a_manifest_comes_back_as_it_was_written(tmp_path: Path) -> None:
    entries = {
        "id": 'a "quoted"\nname', "n": 3, "x": 0.25, "yes": True, "list": [[0.1, 0.2], [0.3, 0.4]],
        "table": {"a": 1, "inner": {"b c": 2.0, "d": {"e": "f"}}}, "rows": [{"k": "v"}, {"k": "w"}],
    }  # fmt: skip
    write_manifest(tmp_path, entries)
    assert tomllib.loads((tmp_path / "manifest.toml").read_text(encoding="utf-8")) == entries
    with pytest.raises(ValueError, match="finite"):
        write_manifest(tmp_path, {"x": float("nan")})


def test_a_crnn_trained_to_tell_people_apart_groups_people_it_never_heard(
    made_up_corpus: Path, tmp_path: Path
) -> None:
    out = tmp_path / "crnn"
    settings = (
        *TINY, "crops=[[1.0, 1.6, 1.6]]", "steps=80", "batch_size=8", "dimension=16", "hidden=16",
        "learning_rate=0.005",
    )  # fmt: skip
    train(TrainRequest("encoder", "dec-crnn", made_up_corpus, out, settings), CallbackContext())
    manifest = load_manifest(out)
    assert manifest.dimension == 16
    assert len(Encoder(manifest).embed(AudioClip(voice(3, 77, 0.03), RATE)).vector) == 16
    # Four people of the dev split, six sentences each.
    rows = np.stack([logmel_map(voice(person, clip, 3.0)) for person in range(16, 20) for clip in range(6)])
    voices = Voices(rows, np.full(len(rows), 3.0, dtype=np.float32), FeatureKind.LOGMEL)
    method = find_method("dec-crnn")
    acc = {}
    for weights in (str(out), ""):
        params = read_params(method, {"weights": weights, "epochs": 1, "rounds": 2})
        found = method.run(voices, PeopleCount(4, 4), params, CallbackContext())
        acc[weights] = score_groups(np.repeat(np.arange(4), 6), found.labels).acc
    assert acc[str(out)] > 0.85
    assert acc[str(out)] > acc[""]


def test_an_unknown_network_is_refused(made_up_corpus: Path, tmp_path: Path) -> None:
    settings = (*TINY_ENCODER, "network=rnn")
    with pytest.raises(DataError, match="no network rnn"):
        train(TrainRequest("encoder", "voxdesk-ecapa", made_up_corpus, tmp_path, settings), CallbackContext())
