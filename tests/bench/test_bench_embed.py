"""bench embed and the machine that figures are named with."""

from pathlib import Path

import pytest
from tiny_models import tiny_paths, write_listening_models

import voxdesk.bench.embed
from voxdesk.bench.embed import measure
from voxdesk.bench.machine import machine
from voxdesk.core.errors import DataError


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
