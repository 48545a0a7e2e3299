"""bench embed and the machine that figures are named with."""

import os
import sys
from pathlib import Path

import pytest
from tiny_models import tiny_paths, write_listening_models

import voxdesk.bench.embed
from voxdesk.bench.embed import measure
from voxdesk.bench.machine import machine
from voxdesk.core.errors import DataError, ModelError
from voxdesk.core.settings import Settings, save_settings

STEPS = ("decode", "resample", "speech", "features", "network")


@pytest.fixture
def small_models(tmp_path: Path, voices: dict[str, list[Path]], monkeypatch: pytest.MonkeyPatch) -> None:
    paths = tiny_paths(tmp_path, write_listening_models(tmp_path / "models", voices))
    monkeypatch.setattr(voxdesk.bench.embed, "default_paths", lambda: paths)


def test_both_formats_are_measured_on_the_same_sound(
    small_models: None, voices: dict[str, list[Path]]
) -> None:
    notes: list[str] = []
    figures = measure(voices["anna"][0].parent, notes.append)
    assert figures["files"] == len(list(voices["anna"][0].parent.glob("*.wav")))
    assert float(str(figures["audio_s"])) > 60
    for kind in ("opus", "flac"):
        assert float(str(figures[f"{kind}_times_real_time"])) > 1
        assert any(kind in note for note in notes)
        steps = [float(str(figures[f"{kind}_{step}_ms_per_s"])) for step in STEPS]
        assert all(step >= 0 for step in steps)
        together = float(str(figures[f"{kind}_together_ms_per_s"]))
        assert together == pytest.approx(sum(steps), abs=0.01)
        assert together > 0


def test_the_model_of_the_settings_is_measured(small_models: None, voices: dict[str, list[Path]]) -> None:
    paths = voxdesk.bench.embed.default_paths()
    folder = voices["anna"][0].parent
    assert measure(folder, lambda text: None)["model"] == "voice"
    save_settings(Settings(encoder_model="another"), paths.settings)
    with pytest.raises(ModelError, match="another"):
        measure(folder, lambda text: None)


@pytest.mark.skipif(os.name == "nt", reason="a shell script stands for another Python")
def test_a_rival_takes_its_own_road_with_the_same_files(
    small_models: None, voices: dict[str, list[Path]], tmp_path: Path
) -> None:
    package = tmp_path / "site" / "resemblyzer.py"
    package.parent.mkdir()
    package.write_text(
        "import pathlib, time\n"
        "class VoiceEncoder:\n"
        "    def __init__(self, device, verbose): pass\n"
        "    def embed_utterance(self, wav): return wav\n"
        "def preprocess_wav(path):\n"
        f"    with open({str(tmp_path / 'heard')!r}, 'a') as file:\n"
        "        file.write(pathlib.Path(path).suffix + chr(10))\n"
        "    time.sleep(0.001)\n",
        encoding="utf-8",
    )
    python = tmp_path / "python"
    python.write_text(
        f'#!/bin/sh\nPYTHONPATH={package.parent} exec {sys.executable} "$@"\n', encoding="utf-8"
    )
    python.chmod(0o755)
    figures = measure(voices["anna"][0].parent, lambda text: None, python)
    heard = (tmp_path / "heard").read_text(encoding="utf-8").split()
    assert heard.count(".opus") == heard.count(".flac") > int(str(figures["files"]))
    for kind in ("opus", "flac"):
        assert float(str(figures[f"resemblyzer_{kind}_times_real_time"])) > 0
        assert float(str(figures[f"{kind}_times_resemblyzer"])) > 0
    with pytest.raises(DataError, match="cannot be measured"):
        measure(voices["anna"][0].parent, lambda text: None, tmp_path / "nowhere")


def test_without_recordings_espeak_speaks(
    small_models: None, voices: dict[str, list[Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(voxdesk.bench.embed, "_MADE_UP", 3)
    assert float(str(measure(None, lambda text: None)["audio_s"])) > 20


def test_a_folder_without_recordings_is_said(small_models: None, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(DataError, match="no recording"):
        measure(tmp_path / "empty", lambda text: None)


def test_the_machine_is_named() -> None:
    here = machine()
    assert here["processor"]
    assert int(str(here["cores"])) >= 1
    assert str(here["numpy"])[0].isdigit()
