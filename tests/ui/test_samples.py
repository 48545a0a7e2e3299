"""A voice can be heard in the dialogs that ask whose it is."""

from pathlib import Path

import pytest
from hands import buttons, click, words
from PySide6.QtWidgets import QWidget

from voxdesk.core.types import Segment
from voxdesk.ui.parts.name import NameDialog
from voxdesk.ui.parts.name_voice import NameVoiceDialog
from voxdesk.ui.parts.samples import Sample, longest_samples


@pytest.fixture
def samples(tmp_path: Path) -> list[Sample]:
    for name in ("a.wav", "b.wav"):
        (tmp_path / name).write_bytes(b"sound")
    return [
        Sample(tmp_path / "a.wav", 1.0, 4.0),
        Sample(tmp_path / "gone.wav"),
        Sample(tmp_path / "b.wav", 2.0),
    ]


def voice_dialog(samples: list[Sample]) -> QWidget:
    return NameVoiceDialog(["Anna"], "Who is it?", "40 s of a.wav", samples=samples)


def group_dialog(samples: list[Sample]) -> QWidget:
    return NameDialog("Who is group 1?", "", lambda name: None, samples=samples)


@pytest.mark.parametrize("ask", [voice_dialog, group_dialog])
def test_samples_are_heard_one_at_a_time_and_never_of_a_closed_dialog(
    ask, samples, player, qtbot, runner, written
) -> None:
    dialog = ask(samples)
    qtbot.addWidget(dialog)
    dialog.show()
    assert len([each for each in buttons(dialog) if each.accessibleName().startswith("Play")]) == 3
    dialog.samples.leave_out_missing(runner)
    written()
    click(dialog, "Play sample 1")
    assert player.played == [("a.wav", 1.0, 4.0)]
    click(dialog, "Play sample 2")  # the file that is gone is left out
    assert not [each for each in buttons(dialog) if each.accessibleName() == "Play sample 3"]
    assert player.played[1:] == [("b.wav", 2.0, None)]
    click(dialog, "Stop sample 2")
    assert not player.playing
    player.unplayable = "a.wav"
    click(dialog, "Play sample 1")
    assert "it is broken" in words(dialog)
    click(dialog, "Play sample 2")
    assert "it is broken" not in words(dialog)
    dialog.reject()
    assert not player.playing


def test_without_a_file_nothing_is_offered(tmp_path, player, qtbot, runner, written) -> None:
    dialog = voice_dialog([Sample(tmp_path / "gone.wav")])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.samples.leave_out_missing(runner)
    written()
    assert "Hear it" not in words(dialog)


def test_the_longest_stretches_are_chosen_in_their_order(tmp_path) -> None:
    path = tmp_path / "talk.wav"
    parts = [Segment(0, 1), Segment(2, 30), Segment(31, 33), Segment(40, 45)]
    assert [(each.start_s, each.end_s) for each in longest_samples(path, parts)] == [
        (2, 14),
        (31, 33),
        (40, 45),
    ]
    assert longest_samples(path, ()) == (Sample(path, 0.0, 12.0),)
