"""Values of a recording as tables: of the stretch that was asked for, the same as of the whole."""

from pathlib import Path

import numpy as np
import pytest

from voxdesk.audio.files import write_wav
from voxdesk.core.types import AudioClip

RATE = 16000


@pytest.fixture
def tone(tmp_path: Path) -> Path:
    """Twelve seconds: silence until 3 s, then 200 Hz with overtones at full scale of 0.5."""
    n = np.arange(12 * RATE)
    sound = sum(np.sin(2 * np.pi * 200 * k * n / RATE) / k for k in (1, 2, 3)) / 4
    sound[: 3 * RATE] = 0
    path = tmp_path / "tone.wav"
    write_wav(path, AudioClip(sound.astype(np.float32), RATE))
    return path


def table(path: Path) -> tuple[str, np.ndarray]:
    head, *rows = path.read_text(encoding="utf-8").splitlines()
    return head, np.array([[float(cell or "nan") for cell in row.split(",")] for row in rows])


def test_levels_of_a_stretch_are_those_of_the_whole(verb, tone: Path, tmp_path: Path) -> None:
    whole, part = tmp_path / "whole.csv", tmp_path / "part.csv"
    for arguments in (["--out", whole], ["--from", "5", "--to", "5.5", "--out", part]):
        ran = verb("export", tone, "--format", "levels", "--fft-size", "1024", *arguments)
        assert ran.code == 0, ran.err
    head, rows = table(part)
    assert head == "time_s,frequency_hz,level_db"
    assert rows[:, 0].min() >= 5.0
    assert rows[:, 0].max() < 5.5
    everything = table(whole)[1]
    inside = (everything[:, 0] >= 5.0) & (everything[:, 0] < 5.5)
    np.testing.assert_allclose(rows, everything[inside], atol=0.011)
    loudest = rows[rows[:, 2].argmax()]
    assert loudest[1] == pytest.approx(200.0, abs=RATE / 1024)
    assert loudest[2] == pytest.approx(20 * np.log10(0.25), abs=1.5)


def test_pitch_and_formants_of_a_folder_lie_beside_each_other(verb, tone: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    for kind in ("pitch", "formants"):
        ran = verb("export", tone.parent / "tone.wav", "--format", kind, "--out-dir", folder)
        assert ran.code == 0, ran.err
    assert {path.name for path in folder.iterdir()} == {"tone-pitch.csv", "tone-formants.csv"}
    head, rows = table(folder / "tone-pitch.csv")
    assert head == "time_s,pitch_hz"
    assert np.isnan(rows[rows[:, 0] < 2.9, 1]).all()
    late = (rows[:, 0] > 3.1) & (rows[:, 0] < 11.9)
    assert rows[late, 1] == pytest.approx(200.0, rel=0.01)
    assert np.diff(rows[:, 0]).max() < 0.0201  # no hole between blocks
    assert table(folder / "tone-formants.csv")[0] == "time_s,f1_hz,f2_hz,f3_hz,f4_hz,f5_hz"


def test_what_no_spreadsheet_opens_is_refused(verb, tone: Path, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("voxdesk.workflows.listen.sound_values._MOST_ROWS", 1000)
    ran = verb("export", tone, "--format", "levels", "--out", tmp_path / "x.csv")
    assert ran.code == 2
    assert "million lines" in ran.err
    assert not (tmp_path / "x.csv").exists()


def test_values_need_a_file(verb, tone: Path) -> None:
    ran = verb("export", tone, "--format", "pitch")
    assert ran.code == 2
    assert "--out" in ran.err
