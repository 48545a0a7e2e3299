"""analyse, identify, embed, enrol, export: their objects, texts and exit codes."""

import base64
import csv
import io
import json
import shutil
from pathlib import Path
from xml.etree import ElementTree

import av
import numpy as np
import pytest
import soundfile
from sounds import joined, silence, spoken

from voxdesk.audio.files import read_clip, write_wav
from voxdesk.core.errors import error_from
from voxdesk.core.types import AudioClip


def test_analyse_gives_exactly_the_documented_object(verb, learnt) -> None:
    ran = verb("analyse", learnt["anna"][1], "--json")
    assert ran.code == 0
    found = ran.object
    assert list(found) == ["path", "seconds", "speech_s", "snr_db", "gender", "speaker"]
    assert found["path"] == str(learnt["anna"][1])
    assert found["seconds"] > found["speech_s"] > 4
    assert found["gender"]["label"] == "female"
    assert 0.5 <= found["gender"]["probability"] <= 1
    speaker = found["speaker"]
    assert list(speaker) == ["status", "name", "score", "candidates"]
    assert (speaker["status"], speaker["name"]) == ("known", "Anna")
    assert [item["name"] for item in speaker["candidates"]] == ["Anna", "Ben"]
    assert speaker["candidates"][0] == {"name": "Anna", "score": speaker["score"]}


def test_an_export_without_speech_says_so(verb, learnt, tmp_path: Path) -> None:
    write_wav(tmp_path / "silent.wav", silence(2.0))
    ran = verb("export", tmp_path / "silent.wav", "--format", "srt")
    assert (ran.code, ran.out) == (0, "")
    assert f"No speech was found in {tmp_path / 'silent.wav'}." in ran.err


def test_analyse_a_stranger_and_silence(verb, learnt, tmp_path: Path) -> None:
    write_wav(tmp_path / "silent.wav", silence(2.0))
    ran = verb("analyse", "--json", learnt["carl"][0], tmp_path / "silent.wav")
    stranger, silent = ran.objects
    assert (stranger["speaker"]["status"], stranger["speaker"]["name"]) == ("unknown", None)
    assert stranger["gender"]["label"] == "male"
    assert silent["gender"] is None
    assert silent["snr_db"] is None
    assert silent["speaker"] == {"status": "no_speech", "name": None, "score": None, "candidates": []}
    assert ran.code == 0


def test_text_begins_with_status_and_name(verb, learnt) -> None:
    for kind in ("identify", "analyse"):
        ran = verb(kind, learnt["anna"][1], learnt["ben"][1], learnt["carl"][0])
        first, second, third = ran.out.splitlines()
        assert first.startswith("known Anna  score ")
        assert second.startswith("known Ben  score ")
        assert third.startswith("unknown  ")
        assert first.endswith(str(learnt["anna"][1]))


def test_one_bad_file_does_not_end_the_run(verb, learnt, tmp_path: Path) -> None:
    bad = tmp_path / "bad.wav"
    bad.write_text("text", encoding="utf-8")
    for kind in ("analyse", "identify"):
        ran = verb(kind, learnt["anna"][1], bad, learnt["ben"][1], "--json")
        assert ran.code == 1
        first, second, third = ran.objects
        assert first["speaker"]["name"] == "Anna"
        assert list(second) == ["path", "error"]
        assert second["path"] == str(bad)
        assert third["speaker"]["name"] == "Ben"
        assert str(bad) in ran.err


def test_what_to_do_about_a_bad_file_is_told_to_scripts_too(verb, learnt, tmp_path: Path) -> None:
    bad = tmp_path / "bad.wav"
    soundfile.write(bad, np.full(16_000, np.nan, np.float32), 16_000, subtype="FLOAT")
    for kind in ("analyse", "identify"):
        ran = verb(kind, bad, "--json")
        told = ran.object
        assert list(told) == ["path", "error", "hint"]
        assert told["hint"] == "Export it again from its original program."
        assert told["hint"] in ran.err


def test_a_file_that_cannot_be_read_is_named_once_and_as_it_was_given(verb, learnt, tmp_path: Path) -> None:
    bad = tmp_path / "notes.wav"
    bad.write_text("no sound")
    for kind in (["analyse"], ["identify"], ["enrol", "Nobody"], ["embed", "--out", tmp_path / "x.npz"]):
        ran = verb(*kind, bad)
        assert ran.err.startswith(f"{bad} cannot be read: "), ran.err
        assert ran.err.count("notes.wav") == 1


def test_a_silent_recording_says_what_to_look_at(verb, learnt, tmp_path: Path) -> None:
    silent, short = tmp_path / "silent.wav", tmp_path / "short.wav"
    soundfile.write(silent, np.zeros(5 * 16_000, np.float32), 16_000)
    soundfile.write(short, spoken(learnt["anna"][0]).samples[: int(0.8 * 16_000)], 16_000)
    ran = verb("enrol", "Nobody", silent, short, "--json")
    assert [each["hint"] for each in ran.object["rejected"]] == [
        "Is it the right recording, and is it loud enough?",
        "Use a longer recording, best with 15 s of speech or more.",
    ]


def test_an_error_without_a_hint_has_none_in_json(verb, learnt, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    without = verb("cluster", tmp_path / "empty", "--json").object
    assert list(without) == ["error", "kind", "words"]
    told = verb("cluster", tmp_path / "nowhere", "--json").object
    assert told["hint"]["template"] == "Name the folder that holds the recordings."
    for each in (without, told):
        error = error_from(each)
        assert (str(error), str(error.hint)) == (each["error"], each.get("hint", {}).get("template", ""))


def test_values_that_are_far_too_large_are_not_called_infinite(verb, learnt, tmp_path: Path) -> None:
    loud = tmp_path / "loud.wav"
    soundfile.write(loud, np.full(16_000, 1e30, np.float32), 16_000, subtype="FLOAT")
    assert "no numbers, or far too large ones" in verb("analyse", loud).err


def test_nothing_but_bad_files_is_nothing_done(verb, learnt, tmp_path: Path) -> None:
    ran = verb("analyse", tmp_path / "missing.wav", "--json")
    assert ran.code == 2
    assert "was not found" in ran.object["error"]


@pytest.mark.parametrize("name", ["identify", "analyse"])
def test_a_folder_without_recordings_is_named(verb, learnt, tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    alone = verb(name, tmp_path / "empty")
    assert (alone.code, alone.out) == (2, "")
    assert "There are no recordings in" in alone.err
    beside = verb(name, tmp_path / "empty", learnt["anna"][1])
    assert beside.code == 1
    assert "There are no recordings in" in beside.err
    assert beside.out


def test_how_a_timeline_is_made_goes_with_a_timeline(verb, learnt) -> None:
    for option in (("--speakers", "2"), ("--join", "1")):
        ran = verb("identify", *option, learnt["anna"][1])
        assert (ran.code, ran.out) == (2, "")
        assert "--timeline" in ran.err


def test_paths_come_back_as_they_were_given(
    verb, learnt, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.wav").write_bytes(learnt["anna"][1].read_bytes())
    monkeypatch.chdir(tmp_path)
    given = ["./sub/a.wav", "sub//a.wav", "sub/../sub/a.wav", str(tmp_path / "sub" / "a.wav")]
    assert [found["path"] for found in verb("identify", "--json", *given).objects] == given
    assert verb("embed", *given, "sub", "--out", "out.npz").code == 0
    with np.load("out.npz") as file:
        assert file["paths"].tolist() == [*given, str(tmp_path / "sub" / "a.wav")]


def test_the_timeline_names_who_speaks(verb, learnt, tmp_path: Path) -> None:
    talk = tmp_path / "talk.wav"
    write_wav(talk, joined(spoken(learnt["anna"][1]), spoken(learnt["carl"][0])))
    found = verb("identify", "--timeline", talk, "--json").object
    assert list(found) == ["path", "timeline"]
    first, second = found["timeline"]
    assert list(first) == ["start_s", "end_s", "name", "gender"]
    assert (first["name"], first["gender"]) == ("Anna", "female")
    assert (second["name"], second["gender"]) == ("Voice A", "male")
    assert first["end_s"] == pytest.approx(spoken(learnt["anna"][1]).seconds, abs=0.6)

    text = verb("identify", "--timeline", talk).out
    assert "Anna (female)" in text
    assert "Voice A (male)" in text


def test_channels_are_heard_as_the_user_says(verb, learnt, tmp_path: Path) -> None:
    """Anna and Carl speak all the time, each on a channel: apart both are heard from start to end."""
    anna, carl = (spoken(learnt[name][1]).samples[: 5 * 16_000] for name in ("anna", "carl"))
    path = tmp_path / "both.wav"
    soundfile.write(path, np.stack([anna, carl], axis=1), 16_000)
    for verbs in (("identify", "--timeline", "--json"), ("export", "--format", "rttm")):
        assert len({verb(*verbs, path, "--channels", use).out for use in ("mix", "apart")}) == 2
    apart = verb("identify", "--timeline", path, "--channels", "apart", "--json").object["timeline"]
    assert {turn["name"] for turn in apart if turn["start_s"] < 0.5} == {"Anna", "Voice A"}
    assert verb("identify", "--timeline", path, "--channels", "left").code == 2


def test_embed_writes_paths_and_unit_vectors(verb, voices, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "deep").mkdir(parents=True)
    write_wav(folder / "deep" / "Ünï 漢 '\".wav", spoken(voices["anna"][0]))
    write_wav(folder / "silent.wav", silence(0.05))
    (folder / "broken.flac").write_bytes(b"fLaC")
    (folder / "notes.txt").write_text("no sound", encoding="utf-8")
    ran = verb("embed", voices["ben"][0], folder, "--out", tmp_path / "out.npz", "--json")
    assert ran.code == 1
    assert "broken.flac" in ran.err
    assert "notes.txt" not in ran.err
    with np.load(tmp_path / "out.npz", allow_pickle=False) as file:
        paths, vectors = file["paths"], file["vectors"]
    assert paths.tolist() == [
        str(voices["ben"][0]),
        str(folder / "silent.wav"),
        str(folder / "deep" / "Ünï 漢 '\".wav"),
    ]
    assert vectors.shape == (3, 3)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-5)


def test_embed_of_nothing_writes_nothing(verb, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    ran = verb("embed", tmp_path / "empty", "--out", tmp_path / "out.npz")
    assert ran.code == 2
    assert "no recordings" in ran.err
    ran = verb("embed", tmp_path / "missing.wav", "--out", tmp_path / "out.npz")
    assert ran.code == 2
    assert not (tmp_path / "out.npz").exists()


def test_embed_says_first_when_the_result_has_no_place(verb, voices, tmp_path: Path) -> None:
    ran = verb("embed", voices["ben"][0], "--out", tmp_path / "nowhere" / "out.npz")
    assert ran.code == 2
    assert "does not exist" in ran.err


def test_enrol_gives_exactly_the_documented_object(verb, voices, tmp_path: Path) -> None:
    write_wav(tmp_path / "silent.wav", silence(3.0))
    ran = verb("enrol", "Anna", *voices["anna"][:2], tmp_path / "silent.wav", "--json")
    assert ran.code == 1
    found = ran.object
    assert list(found) == ["name", "references", "speech_s", "quality", "rejected"]
    assert (found["name"], found["references"], found["quality"]) == ("Anna", 2, "good")
    assert found["speech_s"] > 8
    (rejected,) = found["rejected"]
    assert rejected["path"] == str(tmp_path / "silent.wav")
    assert "No speech" in rejected["reason"]

    more = verb("enrol", "Anna", voices["anna"][2], "--json")
    assert more.code == 0
    assert more.object["references"] == 3


def test_enrol_says_what_to_do_about_a_refused_recording(verb, voices, tmp_path: Path) -> None:
    sound, rate = soundfile.read(voices["anna"][0], dtype="float32")
    soundfile.write(tmp_path / "loud.wav", np.clip(100 * sound, -1, 1), rate)
    advice = "Record again with a lower level."
    ran = verb("enrol", "Anna", tmp_path / "loud.wav")
    assert ran.err.endswith(f"at full scale. {advice}\n")
    (rejected,) = verb("enrol", "Anna", tmp_path / "loud.wav", "--json").object["rejected"]
    assert rejected["hint"] == advice
    (rejected,) = verb("enrol", "Anna", tmp_path / "gone.wav", "--json").object["rejected"]
    assert "hint" not in rejected


def test_enrol_without_a_good_recording_does_nothing(verb, voices, tmp_path: Path) -> None:
    write_wav(tmp_path / "silent.wav", silence(3.0))
    ran = verb("enrol", "Anna", tmp_path / "silent.wav", "--json")
    assert ran.code == 2
    assert ran.object["references"] == 0
    assert verb("speakers", "list", "--json").objects == []


@pytest.mark.parametrize("kind", ["csv", "json", "rttm", "audacity", "textgrid", "srt", "vtt"])
def test_export_writes_the_timeline(verb, learnt, tmp_path: Path, kind: str) -> None:
    talk = tmp_path / "my talk.wav"
    write_wav(talk, joined(spoken(learnt["anna"][1]), spoken(learnt["carl"][0])))
    shown = verb("export", talk, "--format", kind)
    assert shown.code == 0
    ran = verb("export", talk, "--format", kind, "--out", tmp_path / "out", "--json")
    assert (ran.code, ran.object["segments"]) == (0, 2)
    text = (tmp_path / "out").read_text(encoding="utf-8")
    assert text == shown.out
    if kind == "csv":
        assert [row["name"] for row in csv.DictReader(io.StringIO(text))] == ["Anna", "Voice A"]
    elif kind == "json":
        value = json.loads(text)
        assert value["path"] == str(talk)
        assert [part["name"] for part in value["segments"]] == ["Anna", "Voice A"]
    elif kind == "rttm":
        assert [line.split()[7] for line in text.splitlines()] == ["Anna", "Voice_A"]
        assert {line.split()[1] for line in text.splitlines()} == {"my_talk"}
    else:
        assert "Anna" in text
        assert "Voice A" in text


@pytest.mark.parametrize("kind", ["png", "svg"])
def test_export_draws_the_spectrogram(verb, tmp_path: Path, kind: str) -> None:
    write_wav(tmp_path / "tone.wav", _two_tones())
    whole = verb("export", tmp_path / "tone.wav", "--format", kind, "--out", tmp_path / f"a.{kind}", "--json")
    assert (whole.code, whole.object["format"]) == (0, kind)
    content = (tmp_path / f"a.{kind}").read_bytes()
    if kind == "svg":
        root = ElementTree.fromstring(content)
        words = {element.text for element in root.iter() if element.tag.endswith("text")}
        assert {"0", "1", "2"} <= words
        (picture,) = (element for element in root.iter() if element.tag.endswith("image"))
        data = picture.attrib["{http://www.w3.org/1999/xlink}href"].split(",")[1]
        content = base64.b64decode(data)
    grey = _pixels(content)
    assert grey.shape == (400, 1600)
    # 400 Hz is heard in the first half, 3000 Hz in the second: where it is loud it is dark.
    assert int(grey[:, 400].argmin()) > int(grey[:, 1200].argmin())
    assert grey[:, 400].min() < 60 < 250 < grey[:, 400].max()
    part = verb(
        "export", tmp_path / "tone.wav", "--format", kind, "--from", 1.2, "--out", tmp_path / f"b.{kind}"
    )
    assert part.code == 0
    assert (tmp_path / f"b.{kind}").read_bytes() != (tmp_path / f"a.{kind}").read_bytes()


@pytest.mark.parametrize("kind", ["wav", "flac"])
def test_export_cuts_the_sound(verb, tmp_path: Path, kind: str) -> None:
    write_wav(tmp_path / "tone.wav", _two_tones())
    out = tmp_path / f"part.{kind}"
    ran = verb("export", tmp_path / "tone.wav", "--format", kind, "--from", 0.5, "--to", 1.25, "--out", out)
    assert ran.code == 0
    cut = read_clip(out)
    assert cut.seconds == pytest.approx(0.75, abs=0.001)
    expected = _two_tones().samples[4000:10000]
    assert np.abs(cut.samples - expected).max() < 1e-3


@pytest.mark.parametrize(
    "options",
    [["--format", "png"], ["--format", "wav", "--out", "x.mp3"], ["--format", "wav", "--from", "-1"]],
)
def test_export_says_what_is_wrong(verb, tmp_path: Path, options: list[str]) -> None:
    write_wav(tmp_path / "tone.wav", _two_tones())
    ran = verb("export", tmp_path / "tone.wav", *options)
    assert ran.code == 2
    assert ran.err


def _two_tones() -> AudioClip:
    times = np.arange(8000) / 8000
    tones = [0.3 * np.sin(2 * np.pi * hertz * times) for hertz in (400, 3000)]
    return AudioClip(np.concatenate(tones).astype(np.float32), 8000)


def _pixels(png: bytes) -> np.ndarray:
    """The greys of a PNG, as FFmpeg decodes it."""
    with av.open(io.BytesIO(png)) as container:
        return next(container.decode(video=0)).to_ndarray(format="gray")


def test_export_says_when_it_cannot_write(verb, learnt, tmp_path: Path) -> None:
    ran = verb("export", learnt["anna"][0], "--format", "csv", "--out", tmp_path / "nowhere" / "x.csv")
    assert ran.code == 2
    assert "does not exist" in ran.err


def test_another_model_may_be_chosen(verb, learnt, cli_paths) -> None:
    from tiny_models import write_gender

    write_gender(cli_paths.user_models / "contrary", -9.0)
    ran = verb("analyse", learnt["ben"][1], "--model", "contrary", "--json")
    assert ran.object["gender"]["label"] == "female"
    assert verb("analyse", learnt["ben"][1], "--json").object["gender"]["label"] == "male"
    ran = verb("analyse", learnt["ben"][1], "--model", "nobody")
    assert ran.code == 2
    assert "no model called nobody" in ran.err


def test_another_encoder_enrols_names_and_exports(verb, learnt, cli_paths) -> None:
    second = cli_paths.user_models / "second"
    shutil.copytree(cli_paths.models / "voice", second)
    manifest = second / "manifest.toml"
    manifest.write_text(manifest.read_text().replace('id = "voice"', 'id = "second"'))
    recordings = learnt["carl"]
    assert verb("identify", recordings[1], "--json").object["speaker"]["name"] is None
    assert verb("enrol", "Carl", recordings[0], "--model", "second").code == 0
    stale = {person["name"]: person["stale"] for person in verb("speakers", "list", "--json").objects}
    assert stale == {"Anna": False, "Ben": False, "Carl": True}  # enrolled by the other model
    for choice in ("second", second):
        ran = verb("identify", recordings[1], "--model", choice, "--json")
        assert ran.object["speaker"]["name"] == "Carl"
    assert "Carl" in verb("export", recordings[1], "--format", "csv", "--model", "second").out


def test_verbs_about_people_refuse_models_of_another_kind(verb, learnt, cli_paths) -> None:
    from tiny_models import write_gender

    write_gender(cli_paths.user_models / "contrary", -9.0)
    for words in (["identify"], ["enrol", "Zoe"], ["export", "--format", "csv"]):
        ran = verb(*words, learnt["anna"][1], "--model", "contrary")
        assert ran.code == 2
        assert "no speaker encoder" in ran.err


def test_a_rarer_false_alarm_needs_a_higher_score(verb, learnt) -> None:
    usual = verb("identify", learnt["anna"][1])
    strict = verb("identify", learnt["anna"][1], "--fpir", "0.001")
    assert "needs 0.6)" not in strict.out
    assert float(strict.out.split("needs ")[1][:4]) > float(usual.out.split("needs ")[1][:4])
    assert verb("identify", learnt["anna"][1], "--fpir", "2").code == 2
