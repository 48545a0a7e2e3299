"""models import: encoders of three conventions, what is asked, what is refused, calibration, use, removal."""

import pickle
import shutil
import subprocess
import tomllib
from pathlib import Path

import kaldi_native_fbank
import numpy as np
import onnx
import pytest
import torch
from foreign_encoders import (
    WIDTH,
    Classifier,
    Constant,
    OfSamples,
    PerFrame,
    SmallEncoder,
    export,
    export_of_samples,
    sherpa,
    speaker_3d,
    wespeaker,
)

from voxdesk.audio.files import read_clip
from voxdesk.core.types import AudioClip
from voxdesk.inference.encoder import Encoder
from voxdesk.inference.manifest import load_manifest


def kaldi(samples: np.ndarray, window: str, scale: float) -> np.ndarray:
    """Features as the toolkit makes them: Kaldi's, the mean taken off."""
    options = kaldi_native_fbank.FbankOptions()
    options.frame_opts.dither = 0
    options.frame_opts.window_type = window
    options.mel_opts.num_bins = 80
    computer = kaldi_native_fbank.OnlineFbank(options)
    computer.accept_waveform(16_000, samples * scale)
    computer.input_finished()
    frames = np.stack([computer.get_frame(index) for index in range(computer.num_frames_ready)])
    return frames - frames.mean(axis=0)


@pytest.mark.parametrize(
    ("make", "options", "window", "scale"),
    [
        (wespeaker, ("--convention", "wespeaker"), "hamming", 32768),
        (speaker_3d, ("--convention", "3d-speaker"), "povey", 1),
        (sherpa, (), "povey", 1),
    ],
)
def test_an_encoder_of_each_convention_gives_its_own_vectors(
    verb, cli_paths, voices, tmp_path: Path, make, options, window: str, scale: float
) -> None:
    file = make(tmp_path / "Their Encoder.onnx")
    found = verb("models", "import", file, *options, "--json").object
    assert found["id"].startswith("Their-Encoder-")
    assert (found["dimension"], found["sample_rate"], found["calibrated"]) == (WIDTH, 16000, False)
    assert window in found["feature_id"]
    manifest = load_manifest(cli_paths.user_models / found["id"])
    clip = read_clip(voices["anna"][0], sample_rate=16_000, seconds=4.0)
    with torch.no_grad():
        expected = (
            SmallEncoder().eval()(torch.from_numpy(kaldi(clip.samples, window, scale))[None])[0].numpy()
        )
    vector = Encoder(manifest).embed(clip).vector
    np.testing.assert_allclose(vector, expected / np.linalg.norm(expected), atol=1e-4)


def test_what_the_file_does_not_tell_is_asked_for(verb, tmp_path: Path) -> None:
    ran = verb("models", "import", wespeaker(tmp_path / "bare.onnx"))
    assert ran.code == 2
    for option in ("--sample-rate", "--window", "--scale", "--mean", "--convention"):
        assert option in ran.err
    half = export(tmp_path / "half.onnx", metadata={"sample_rate": "16000", "normalize_samples": "0"})
    ran = verb("models", "import", half)
    assert ran.code == 2
    assert "--window" in ran.err
    assert "--sample-rate" not in ran.err
    answers = ("--window", "hamming", "--mean", "none", "--licence", "CC0", "--name", "mine")
    found = verb("models", "import", half, *answers, "--json").object
    assert found["feature_id"] == "kaldi-fbank80-16000-hamming-int16-none"
    assert found["id"].startswith("mine-")


@pytest.mark.parametrize(("scale", "factor"), [("unit", 1.0), ("int16", 32768.0)])
def test_an_encoder_that_takes_sound_itself_is_fed_samples(
    verb, cli_paths, voices, tmp_path: Path, scale: str, factor: float
) -> None:
    file = export_of_samples(tmp_path / "redimnet.onnx")
    answers = ("--sample-rate", "16000", "--scale", scale)
    found = verb("models", "import", file, *answers, "--json").object
    assert (found["dimension"], found["feature_id"]) == (WIDTH, f"waveform-16000-{scale}")
    manifest = load_manifest(cli_paths.user_models / found["id"])
    clip = read_clip(voices["anna"][0], sample_rate=16_000, seconds=4.0)
    with torch.no_grad():
        expected = OfSamples().eval()(factor * torch.from_numpy(clip.samples.copy())[None])[0].numpy()
    vector = Encoder(manifest).embed(clip).vector
    np.testing.assert_allclose(vector, expected / np.linalg.norm(expected), atol=1e-4)
    short = Encoder(manifest).embed_samples([clip.samples[:20_000], clip.samples[:8_000]])
    assert short.shape == (2, WIDTH)


def test_of_sound_itself_only_rate_and_scale_are_asked(verb, tmp_path: Path) -> None:
    ran = verb("models", "import", export_of_samples(tmp_path / "bare.onnx"))
    assert ran.code == 2
    assert "--sample-rate" in ran.err
    assert "--scale" in ran.err
    assert "--window" not in ran.err
    told = {"sample_rate": "16000", "normalize_samples": "1"}
    found = verb(
        "models", "import", export_of_samples(tmp_path / "told.onnx", metadata=told), "--json"
    ).object
    assert found["feature_id"] == "waveform-16000-unit"


def test_a_fixed_number_of_samples_is_refused(verb, tmp_path: Path) -> None:
    file = export_of_samples(tmp_path / "fixed.onnx", fixed_length=True)
    ran = verb("models", "import", file, "--sample-rate", "16000", "--scale", "unit")
    assert ran.code == 2
    assert "exactly 32000 samples" in ran.err


def test_the_users_word_goes_before_the_files(verb, tmp_path: Path) -> None:
    file = sherpa(tmp_path / "x.onnx")
    found = verb("models", "import", file, "--window", "hamming", "--scale", "int16", "--json").object
    assert found["feature_id"] == "kaldi-fbank80-16000-hamming-int16-global-mean"


def test_what_the_metadata_leaves_out_of_wespeaker_is_known(verb, tmp_path: Path) -> None:
    metadata = {
        "framework": "wespeaker",
        "sample_rate": "16000",
        "output_dim": "24",
        "normalize_samples": "0",
    }
    found = verb("models", "import", export(tmp_path / "w.onnx", metadata=metadata), "--json").object
    assert found["feature_id"] == "kaldi-fbank80-16000-hamming-int16-global-mean"


@pytest.mark.parametrize(
    ("network", "words"),
    [(Classifier, "probabilities"), (PerFrame, "instead of one vector"), (Constant, "the same vector")],
)
def test_what_is_no_encoder_is_refused(verb, cli_paths, tmp_path: Path, network, words: str) -> None:
    file = export(tmp_path / "other.onnx", network())
    ran = verb("models", "import", file, "--convention", "wespeaker")
    assert ran.code == 2
    assert words in ran.err
    assert not cli_paths.user_models.exists() or not list(cli_paths.user_models.iterdir())


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"output_dim": "512"}, "512"),
        ({"normalize_samples": "maybe"}, "normalize_samples"),
        ({"feature_normalize_type": "per_feature"}, "per_feature"),
        ({"sample_rate": "fast"}, "cannot be used"),
    ],
)
def test_metadata_that_cannot_be_is_refused(verb, tmp_path: Path, change: dict[str, str], words: str) -> None:
    ran = verb("models", "import", sherpa(tmp_path / "x.onnx", **change))
    assert ran.code == 2
    assert words in ran.err


def test_a_fixed_number_of_frames_is_refused(verb, tmp_path: Path) -> None:
    file = export(tmp_path / "fixed.onnx", fixed_frames=True)
    ran = verb("models", "import", file, "--convention", "wespeaker")
    assert ran.code == 2
    assert "exactly 200 frames" in ran.err


def test_one_that_takes_a_sound_at_a_time_is_fed_so(verb, cli_paths, voices, tmp_path: Path) -> None:
    file = export(tmp_path / "single.onnx", one_at_a_time=True)
    found = verb("models", "import", file, "--convention", "wespeaker", "--json").object
    manifest = load_manifest(cli_paths.user_models / found["id"])
    assert manifest.largest_batch == 1
    clip = read_clip(voices["anna"][0])
    long = AudioClip(np.tile(clip.samples, 5), clip.sample_rate)
    assert np.isfinite(Encoder(manifest).embed(long).vector).all()


@pytest.mark.filterwarnings("ignore:Detected pickle protocol")
def test_dangerous_files_are_refused_and_leave_no_trace(verb, cli_paths, tmp_path: Path) -> None:
    class Bomb:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return (Path.touch, (Path(tmp_path / "exploded"),))

    for name in ("bomb.pth", "bomb.bin", "bomb.onnx", "bomb.safetensors"):
        path = tmp_path / name
        path.write_bytes(pickle.dumps(Bomb()))
        for action in ("import", "show"):
            ran = verb("models", action, path)
            assert ran.code == 2, name
            assert name in ran.err
    torch.save({"a": Bomb()}, tmp_path / "zipped.pth")
    assert verb("models", "show", tmp_path / "zipped.pth").code == 2
    model = onnx.load(wespeaker(tmp_path / "good.onnx"))
    model.graph.node[0].domain = "my.operators"
    (tmp_path / "custom.onnx").write_bytes(model.SerializeToString())
    ran = verb("models", "import", tmp_path / "custom.onnx", "--convention", "wespeaker")
    assert ran.code == 2
    assert "my.operators" in ran.err
    model = onnx.load(tmp_path / "good.onnx")
    onnx.save_model(
        model, tmp_path / "outside.onnx", save_as_external_data=True, location="w.data", size_threshold=0
    )
    ran = verb("models", "import", tmp_path / "outside.onnx", "--convention", "wespeaker")
    assert ran.code == 2
    assert "another file" in ran.err
    assert not (tmp_path / "exploded").exists()
    assert not cli_paths.user_models.exists() or not list(cli_paths.user_models.iterdir())


@pytest.fixture
def people(tmp_path: Path) -> Path:
    """Ten synthetic people with three recordings each, a folder per person."""
    if shutil.which("espeak-ng") is None:
        pytest.skip("espeak-ng is not installed")
    said = (
        "Every evening he lit the heavy lamp.",
        "Several tired passengers arrived.",
        "Add the herbs last.",
    )
    for person, kind in enumerate(["m1", "m2", "m3", "m4", "m7", "f1", "f2", "f3", "f4", "f5"]):
        folder = tmp_path / "people" / f"p{person}"
        folder.mkdir(parents=True)
        for number, words in enumerate(said):
            options = ["-v", f"en-us+{kind}", "-p", str(20 + 6 * person)]
            subprocess.run(["espeak-ng", *options, "-w", str(folder / f"{number}.wav"), words], check=True)
    return tmp_path / "people"


def test_it_is_calibrated_on_people_that_one_knows(verb, cli_paths, people: Path, tmp_path: Path) -> None:
    file = wespeaker(tmp_path / "w.onnx")
    options = ("--convention", "wespeaker", "--voices", people)
    found = verb("models", "import", file, *options, "--json").object
    assert found["calibrated"], found["uncalibrated"]
    assert found["figures"]["own_recordings"]["people"] == 10
    assert 0 <= found["figures"]["own_recordings"]["eer"] <= 0.5
    assert load_manifest(cli_paths.user_models / found["id"]).calibration is not None
    again = verb("models", "import", file, *options)
    assert again.code == 2
    assert "imported before" in again.err


def test_too_few_people_leave_it_uncalibrated_and_say_so(verb, voices, tmp_path: Path) -> None:
    for name, paths in voices.items():
        (tmp_path / "few" / name).mkdir(parents=True)
        for path in paths:
            (tmp_path / "few" / name / path.name).write_bytes(path.read_bytes())
    ran = verb("models", "import", sherpa(tmp_path / "x.onnx"), "--voices", tmp_path / "few")
    assert ran.code == 0
    assert "Uncalibrated" in ran.err
    assert "there are 4" in ran.err
    (tmp_path / "empty").mkdir()
    ran = verb("models", "import", sherpa(tmp_path / "y.onnx"), "--voices", tmp_path / "empty")
    assert ran.code == 2


def test_use_reembed_and_remove(verb, learnt, tmp_path: Path) -> None:
    found = verb("models", "import", sherpa(tmp_path / "x.onnx"), "--json").object
    assert verb("models", "use", found["id"]).code == 0
    listed = {m["id"]: m for m in verb("models", "list", "--json").objects}
    assert listed[found["id"]]["in_use"]
    assert not listed["voice"]["in_use"]
    assert all(person["stale"] for person in verb("speakers", "list", "--json").objects)
    ran = verb("identify", learnt["anna"][1])
    assert ran.code == 2
    assert "never calibrated" in ran.err
    done = verb("speakers", "reembed", "--json").object
    assert (done["learnt_anew"], done["current"], done["failed"]) == (2, 0, [])
    assert not any(person["stale"] for person in verb("speakers", "list", "--json").objects)
    refused = verb("models", "remove", found["id"])
    assert refused.code == 2
    assert "in use" in refused.err
    assert verb("models", "use", "default").code == 0
    assert verb("speakers", "reembed").code == 0
    assert verb("identify", learnt["anna"][1], "--json").object["speaker"]["name"] == "Anna"
    assert verb("models", "remove", found["id"]).code == 0
    assert found["id"] not in {m["id"] for m in verb("models", "list", "--json").objects}
    assert verb("models", "remove", "voice").code == 2
    assert verb("models", "use", "nobody").code == 2


def test_recordings_that_are_gone_or_changed_are_named(verb, voices, tmp_path: Path) -> None:
    copies = {}
    for name in ("anna", "ben"):
        copies[name] = tmp_path / f"{name}.wav"
        copies[name].write_bytes(voices[name][0].read_bytes())
        assert verb("enrol", name.title(), copies[name]).code == 0
    found = verb("models", "import", sherpa(tmp_path / "x.onnx"), "--json").object
    copies["anna"].unlink()
    copies["ben"].write_bytes(voices["ben"][1].read_bytes())
    done = verb("speakers", "reembed", "--model", found["id"], "--json")
    assert done.code == 2
    reasons = [failed["reason"] for failed in done.object["failed"]]
    assert "no longer where it was" in reasons[0]
    assert "not the recording that it was" in reasons[1]
    assert [failed["name"] for failed in done.object["failed"]] == ["Anna", "Ben"]
    assert f"Anna, {copies['anna']}: " in done.err


def test_a_recording_that_was_named_by_a_relative_path_is_found_from_another_folder(
    verb, voices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in ("work", "other", "store"):
        (tmp_path / folder).mkdir()
    monkeypatch.chdir(tmp_path / "work")
    shutil.copy(voices["anna"][0], tmp_path / "work" / "a 1.wav")
    shutil.copy(voices["anna"][1], tmp_path / "other" / "a2.wav")
    shutil.copy(voices["anna"][2], tmp_path / "store" / "a3.wav")
    link = tmp_path / "work" / "linked.wav"
    link.symlink_to(tmp_path / "store" / "a3.wav")
    given = ["a 1.wav", "../other/a2.wav", "linked.wav", "gone.wav"]
    ran = verb("enrol", "Anna", *given, "--json")
    assert (ran.code, ran.object["references"]) == (1, 3)
    assert [each["path"] for each in ran.object["rejected"]] == ["gone.wav"]  # as it was typed

    monkeypatch.chdir(tmp_path / "other")
    kept = {each["source"] for each in verb("speakers", "recordings", "Anna", "--json").objects}
    assert kept == {str(tmp_path / "work" / "a 1.wav"), str(tmp_path / "other" / "a2.wav"), str(link)}
    found = verb("models", "import", sherpa(tmp_path / "x.onnx"), "--json").object
    done = verb("speakers", "reembed", "--model", found["id"], "--json")
    assert (done.code, done.object["learnt_anew"], done.object["failed"]) == (0, 3, [])


def test_a_model_that_came_in_anothers_place_is_called_by_its_own_name(verb, cli_paths) -> None:
    newer = cli_paths.user_models / "voxdesk-campplus-2"
    shutil.copytree(cli_paths.models / "voice", newer)
    manifest = newer / "manifest.toml"
    manifest.write_text(manifest.read_text().replace('id = "voice"', 'id = "voxdesk-campplus-2"'))
    used = verb("models", "use", "voxdesk-campplus-1", "--json")
    assert used.object == {"in_use": "voxdesk-campplus-2"}
    assert "voxdesk-campplus-1 is no longer there" in used.err
    assert "no longer there" not in verb("models", "use", "voxdesk-campplus-2").err


def test_the_manifest_keeps_what_the_file_said(verb, cli_paths, tmp_path: Path) -> None:
    found = verb("models", "import", sherpa(tmp_path / "x.onnx"), "--json").object
    table = tomllib.loads((cli_paths.user_models / found["id"] / "manifest.toml").read_text(encoding="utf-8"))
    assert table["metadata"]["language"] == "English"
    assert table["imported_from"] == "x.onnx"


def test_weights_are_shown_without_running_them(verb, tmp_path: Path) -> None:
    from safetensors.torch import save_file

    weights = SmallEncoder().state_dict()
    torch.save({"model": weights, "step": 3}, tmp_path / "w.pth")
    save_file(weights, tmp_path / "w.safetensors", metadata={"made_by": "a test"})
    total = sum(value.numel() for value in weights.values())
    for name in ("w.pth", "w.safetensors"):
        found = verb("models", "show", tmp_path / name, "--json").object
        assert found["parameters"] == total
        shapes = {layer["name"].removeprefix("model."): layer["shape"] for layer in found["layers"]}
        assert shapes["conv.weight"] == [32, 80, 5]
    assert found["metadata"]["made_by"] == "a test"
    for name in ("none.pth", "none.safetensors"):
        assert verb("models", "show", tmp_path / name).code == 2
