"""A voice can be heard in the dialogs that ask whose it is."""

import threading
from pathlib import Path

import pytest
from hands import buttons, click, words
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from sound_card import write_numbered

from voxdesk.core.types import Segment
from voxdesk.ui.parts.name import NameDialog
from voxdesk.ui.parts.name_voice import NameVoiceDialog
from voxdesk.ui.parts.playback import Stretch
from voxdesk.ui.parts.samples import longest_samples


@pytest.fixture
def samples(tmp_path: Path) -> list[Stretch]:
    return [
        Stretch(write_numbered(tmp_path / "a.wav", 1), 1.0, 14.0),
        Stretch(tmp_path / "gone.wav"),
        Stretch(write_numbered(tmp_path / "b.wav", 2), 2.0),
    ]


def voice_dialog() -> NameVoiceDialog:
    return NameVoiceDialog(["Anna"], "Who is it?", "40 s of a.wav")


def group_dialog() -> NameDialog:
    return NameDialog("Who is group 1?", "", lambda name: None)


@pytest.mark.parametrize("ask", [voice_dialog, group_dialog])
def test_samples_are_heard_one_at_a_time_and_never_of_a_closed_dialog(
    ask, samples, card, qtbot, runner, written
) -> None:
    dialog = ask()
    qtbot.addWidget(dialog)
    dialog.samples.offer(samples, runner)
    dialog.show()
    written()
    assert len([each for each in buttons(dialog) if each.accessibleName().startswith("Play")]) == 2
    click(dialog, "Play sample 1")
    qtbot.waitUntil(lambda: card.played == [(1, 1.0)])
    click(dialog, "Play sample 2")  # the file that is gone is left out
    qtbot.waitUntil(lambda: card.played == [(1, 1.0), (2, 2.0)])
    click(dialog, "Stop sample 2")
    qtbot.waitUntil(lambda: not card.playing)
    samples[0].path.write_bytes(b"no sound at all")
    click(dialog, "Play sample 1")
    qtbot.waitUntil(lambda: "cannot be read" in words(dialog))
    click(dialog, "Play sample 2")
    assert "cannot be read" not in words(dialog)
    qtbot.waitUntil(lambda: len(card.played) == 3)
    dialog.reject()
    qtbot.waitUntil(lambda: not card.playing)


def test_a_dialog_that_is_closed_while_the_loudspeaker_is_opened_is_silent(
    samples, card, qtbot, runner, written, monkeypatch
) -> None:
    asked, open_now = threading.Event(), threading.Event()
    real = card.OutputStream

    def slow(**options):
        asked.set()
        open_now.wait(60)
        return real(**options)

    monkeypatch.setattr(card, "OutputStream", slow)
    dialog = voice_dialog()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.samples.offer(samples, runner)
    dialog.show()
    written()
    click(dialog, "Play sample 1")
    qtbot.waitUntil(asked.is_set)
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    open_now.set()
    qtbot.waitUntil(lambda: not runner.busy)
    qtbot.waitUntil(lambda: not card.playing)


def test_without_a_file_nothing_is_offered(tmp_path, qtbot, runner, written) -> None:
    dialog = voice_dialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.samples.offer([Stretch(tmp_path / "gone.wav")], runner)
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
    assert longest_samples(path, ()) == (Stretch(path, 0.0, 12.0),)
