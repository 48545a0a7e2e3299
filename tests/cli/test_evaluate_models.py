"""evaluate models: figures of known truth, a peer on the same sounds, tables in three forms."""

import csv
import os
import stat
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest
from tiny_models import write_encoder

FIELDS = ("path", "corpus", "speaker", "gender", "age", "split", "seconds", "original_rate")
GENDERS = {"anna": "female", "ben": "male", "carl": "male", "dora": "female"}


@pytest.fixture
def corpus_of_voices(voices: dict[str, list[Path]], tmp_path: Path) -> Path:
    """The synthetic people as a corpus of dev people, with all pairs as trials."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    rows = []
    for name, paths in voices.items():
        # A quick run takes the third of the people whose hashed id says so: here it is everybody.
        speaker = next(f"{name}{n}" for n in range(99) if zlib.crc32(f"{name}{n}".encode()) % 3 == 0)
        for path in paths:
            (folder / path.name).write_bytes(path.read_bytes())
            rows.append((path.name, "made_up", speaker, GENDERS[name], "30", "dev", "8.00", "22050"))
    write(folder / "manifest.csv", [FIELDS, *rows])
    trials = [
        (str(int(first[2] == second[2])), "made_up", first[0], second[0])
        for index, first in enumerate(rows)
        for second in rows[index + 1 :]
    ]
    write(folder / "dev_trials.csv", [("target", "corpus", "path_a", "path_b"), *trials])
    return folder


def write(path: Path, rows: list[tuple[str, ...]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)


@pytest.fixture
def peer_python(tmp_path: Path) -> Path:
    """A Python in which a package called resemblyzer says the same of every sound of a length."""
    package = tmp_path / "site" / "resemblyzer.py"
    package.parent.mkdir()
    package.write_text(
        "import numpy as np\n"
        "class VoiceEncoder:\n"
        "    def __init__(self, device, verbose): pass\n"
        "    def embed_utterance(self, wav):\n"
        "        return np.array([1.0, len(wav) % 7, 0.0, 1.0], dtype=np.float32)\n"
        "def normalize_volume(wav, target, increase_only): return wav\n"
        "def preprocess_wav(path): return np.zeros(16000, dtype=np.float32)\n",
        encoding="utf-8",
    )
    script = tmp_path / "python"
    script.write_text(
        f'#!/bin/sh\nPYTHONPATH={package.parent} exec {sys.executable} "$@"\n', encoding="utf-8"
    )
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    return script


def test_all_figures_of_both_models(verb, corpus_of_voices: Path, tmp_path: Path) -> None:
    page = tmp_path / "figures.md"
    found = verb("evaluate", "models", corpus_of_voices, "--out", page, "--json").object
    encoder, gender = found["encoder"]["model"], found["gender"]
    assert encoder["name"] == "voice"
    whole = encoder["conditions"]["whole"]
    assert (whole["people"], whole["trials"], whole["targets"]) == (4, 66, 12)
    assert whole["eer"] < 0.1  # the tiny encoder was fitted on these people
    assert whole["eer"] == encoder["corpora"]["made_up"]["eer"]
    assert whole["cllr"] >= whole["min_cllr"] >= 0
    assert set(encoder["conditions"]) == {
        "whole", "speech", "speech-3s", "speech-2s", "speech-1s",
        "noise-10db", "noise-5db", "noise-0db", "telephone", "opus", "room",
    }  # fmt: skip
    for name, figures in encoder["conditions"].items():
        assert 0 <= figures["eer"] <= 0.5
        assert ("eer_one_side" in figures) == (name != "whole")
    assert encoder["open_set"] == {}  # four people are no library of ten
    assert gender["recordings"] == 12
    assert gender["by_corpus_and_gender"]["made_up"]["female"]["recordings"] == 6
    assert gender["mixed_voices"]["recordings"] > 0
    assert set(gender["conditions"]) == set(encoder["conditions"]) - {"whole", "speech"}
    for name, figures in gender["conditions"].items():
        heard = 12 if name != "speech-3s" else figures["all"]["recordings"]
        assert figures["all"]["recordings"] == heard, name
        parts = [figures[label]["recordings"] * figures[label]["accuracy"] for label in ("female", "male")]
        assert figures["all"]["accuracy"] == pytest.approx(sum(parts) / heard, abs=1e-3)
    enrolment = found["enrolment"]
    assert enrolment["single_refused"] < 0.2 < enrolment["at_once_refused"]
    text = page.read_text(encoding="utf-8")
    assert "| whole recordings | 4 | 66 |" in text
    assert "made_up, female" in text
    assert "| noise, 0 dB | 12 |" in text


def test_a_peer_hears_the_same_sounds_and_can_be_kept(
    verb, corpus_of_voices: Path, peer_python: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "peer.npz"
    options = ("--model", "voice", "--peer", "resemblyzer", "--peer-vectors", kept, "--quick", "--json")
    first = verb("evaluate", "models", corpus_of_voices, *options, "--peer-python", peer_python).object
    peer = first["encoder"]["peer"]
    assert peer["name"] == "resemblyzer"
    assert peer["conditions"]["whole"]["trials"] == 66
    assert peer["conditions"]["whole"]["eer"] > first["encoder"]["model"]["conditions"]["whole"]["eer"]
    assert "cllr" not in peer["conditions"]["whole"]
    assert "gender" not in first
    assert set(peer["conditions"]) == {"whole", "speech", "speech-3s", "noise-5db", "telephone"}
    assert kept.is_file()
    again = verb("evaluate", "models", corpus_of_voices, *options).object
    assert again["encoder"]["peer"] == peer
    with np.load(kept, allow_pickle=False) as arrays:
        assert arrays["whole"].shape == (12, 4)


def test_kept_vectors_of_something_else_are_refused(verb, corpus_of_voices: Path, tmp_path: Path) -> None:
    kept = tmp_path / "peer.npz"
    kept.write_bytes(b"no archive")
    ran = verb("evaluate", "models", corpus_of_voices, "--peer-vectors", kept)
    assert ran.code == 2
    assert "peer.npz" in ran.err
    np.savez(kept, name="other", version=1, paths=np.array(["a.wav"]), speech_s=np.ones(1))
    ran = verb("evaluate", "models", corpus_of_voices, "--peer-vectors", kept)
    assert ran.code == 2
    assert "other recordings" in ran.err


@pytest.mark.skipif(os.name == "nt", reason="a shell script stands for another Python")
def test_a_peer_that_cannot_run_is_said_in_words(verb, corpus_of_voices: Path, tmp_path: Path) -> None:
    options = ("--peer", "resemblyzer", "--peer-python")
    ran = verb("evaluate", "models", corpus_of_voices, *options, tmp_path / "nowhere")
    assert ran.code == 2
    assert "cannot be started" in ran.err
    dead = tmp_path / "dead"
    dead.write_text("#!/bin/sh\nexit 3\n", encoding="utf-8")
    dead.chmod(0o755)
    ran = verb("evaluate", "models", corpus_of_voices, *options, dead)
    assert ran.code == 2
    assert "without an answer" in ran.err


def test_what_is_missing_is_said_in_words(verb, corpus_of_voices: Path, tmp_path: Path) -> None:
    assert verb("evaluate", "models", tmp_path / "nowhere").code == 2
    (corpus_of_voices / "dev_trials.csv").unlink()
    ran = verb("evaluate", "models", corpus_of_voices)
    assert ran.code == 2
    assert "dev_trials.csv" in ran.err
    ran = verb("evaluate", "models", corpus_of_voices, "--model", "nobody")
    assert ran.code == 2
    assert "nobody" in ran.err


def test_another_model_can_be_judged(verb, cli_paths, corpus_of_voices: Path) -> None:
    write_encoder(cli_paths.user_models / "mine")
    found = verb("evaluate", "models", corpus_of_voices, "--model", "mine", "--quick", "--json").object
    assert found["encoder"]["model"]["name"] == "mine"
