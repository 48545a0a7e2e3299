"""The measure of the start: it sees a window come, and says when none does."""

import os
from pathlib import Path

import pytest

from voxdesk.bench import startup
from voxdesk.core.errors import DataError


def test_both_windows_come_and_are_compared(monkeypatch: pytest.MonkeyPatch, own_home: Path) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(startup, "ROUNDS", 1)
    notes: list[str] = []
    figures = startup.measure(None, notes.append)
    assert 0.05 < figures["empty_window_s"] < 60
    assert 0.05 < figures["voxdesk_window_s"] < 60
    assert figures["ratio"] == pytest.approx(
        figures["voxdesk_window_s"] / figures["empty_window_s"], abs=0.02
    )
    assert len(notes) == 2


def test_a_window_that_does_not_come_is_said() -> None:
    with pytest.raises(DataError, match="no such window"):
        startup.seconds_to_picture("raise SystemExit('no such window')", os.environ)
