"""The Listen page as a user meets it: real jobs, real workflows, small models, no sound card."""

import dataclasses
import importlib
import shutil
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hands import button, buttons, click, wait_written, words
from listening_parts import HEADSET, RATE, USB, FakePlayer, FakeRecorder
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
)
from pytestqt.qtbot import QtBot
from tiny_models import write_listening_models

from voxdesk.audio.files import length_s, read_clip
from voxdesk.audio.player import Player
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import Cancelled, DeviceError, ModelError
from voxdesk.core.names import forgetting, renaming
from voxdesk.core.paths import Paths
from voxdesk.core.requests import EnrolRequest
from voxdesk.core.settings import Settings
from voxdesk.core.types import Segment
from voxdesk.jobs.live import LiveWorker
from voxdesk.jobs.runner import JobRunner
from voxdesk.library.people import NewReference
from voxdesk.ui.listen.deleting import move_to_trash
from voxdesk.ui.listen.page import ListenPage
from voxdesk.ui.listen.transport import TransportState
from voxdesk.ui.listen.who_may_be import WhoMayBeDialog
from voxdesk.ui.parts import devices as device_list
from voxdesk.ui.parts.confirm import ConfirmDialog
from voxdesk.ui.parts.consent import ConsentDialog
from voxdesk.ui.parts.export_dialog import ExportDialog
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.parts.microphone import Microphone
from voxdesk.ui.parts.name import NameDialog
from voxdesk.ui.parts.name_voice import NameVoiceDialog
from voxdesk.ui.style.theme import DARK, LIGHT
from voxdesk.ui.style.time_axis import LEFT_PX, RIGHT_PX, format_length
from voxdesk.workflows.listen.edited_timelines import KeptTurns, recall_turns
from voxdesk.workflows.listen.products import Cut
from voxdesk.workflows.listen.timeline import recall_found
from voxdesk.workflows.listen.verdict import reach_verdict
from voxdesk.workflows.people.enrol import enrol, examine
from voxdesk.workflows.recordings import Dropped, hash_of
from voxdesk.workflows.services import Services, open_services


@pytest.fixture(scope="session")
def models(voices: dict[str, list[Path]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pair of models that knows the voices."""
    return write_listening_models(tmp_path_factory.mktemp("models"), voices)


@pytest.fixture
def services(models: Path, tmp_path: Path) -> Iterator[Services]:
    opened = open_services(Paths(models, tmp_path, tmp_path / "c", tmp_path / "d", tmp_path / "k"))
    yield opened
    opened.close()


class Desk:
    """The page with its fakes at hand."""

    def __init__(self, services: Services, qtbot: QtBot, player: FakePlayer) -> None:
        self.services, self.qtbot = services, qtbot
        self.runner = JobRunner(services)
        self.recorder = FakeRecorder(services.paths.recordings, None)
        self.player = player
        self.recorders: list[FakeRecorder] = []
        microphone = Microphone(services, self.runner, recorder=self._recorder, live=LiveWorker(services))
        self.page = ListenPage(
            services,
            self.runner,
            Settings(theme="dark", consent_given=True),
            microphone=microphone,
            player=self.player,
        )
        self.stage = self.page.stage
        self.verdict = self.stage.column.verdict
        self.problems: list[object] = []
        self.page.problem.connect(self.problems.append)
        self.page.resize(1200, 740)
        self.page.show()
        qtbot.waitUntil(lambda: self.stage.transport.device_name != "", timeout=60_000)

    def kept(self, sha256: str) -> KeptTurns | None:
        """What is kept on the disk of a recording."""
        wait_written(self.qtbot, self.runner)
        return recall_turns(self.services.paths, sha256)

    def _recorder(self, folder: Path, device: object) -> FakeRecorder:
        self.recorder.device = device
        return self.recorder

    def wait(self, what, timeout: int = 20000) -> None:
        self.qtbot.waitUntil(what, timeout=timeout)

    def open(self, path: Path) -> None:
        self.page.open_path(path)
        self.wait(lambda: self.verdict.name not in ("", "listening…"))

    def press(self, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.page, key, modifiers)

    def press_in_marker(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.stage.picture.markers.findChild(QLineEdit), key)

    def close(self) -> None:
        self.page.shut_down()
        self.page.close()
        self.runner.shutdown()
        self.page.deleteLater()


@pytest.fixture
def desk(
    services: Services, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[Desk]:
    """The page with a loudspeaker that moves when the test says so, or with the one given as parameter."""
    monkeypatch.setattr(device_list, "list_microphones", lambda request, services, ctx: (USB, HEADSET))
    made = Desk(services, qtbot, getattr(request, "param", FakePlayer)())
    yield made
    made.close()
    assert made.problems == []


@pytest.fixture(scope="session")
def heard_once(
    models: Path, voices: dict[str, list[Path]], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, NewReference]:
    """What a library keeps of a recording each of three people; heard once."""
    home = tmp_path_factory.mktemp("heard")
    hearing = open_services(Paths(models, home, home / "c", home / "d", home / "k"))
    try:
        people = ("anna", "ben", "carl")
        return {name: examine(voices[name][0], hearing, CallbackContext()) for name in people}
    finally:
        hearing.close()


@pytest.fixture
def known(services: Services, heard_once: dict[str, NewReference]) -> None:
    for name, reference in heard_once.items():
        services.store.enrol(name, [reference], datetime.now(UTC))


def test_at_first_it_invites(desk: Desk) -> None:
    assert desk.stage.inviting
    assert desk.stage.record.isVisible()
    assert desk.stage.choose.isVisible()


def test_without_a_microphone_the_key_for_recording_says_so(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(device_list, "list_microphones", lambda request, services, ctx: ())
    desk.wait(lambda: desk.stage.transport.source.currentText() == "No microphone")
    told: list[str] = []
    desk.page.told.connect(told.append)
    desk.qtbot.keyClick(desk.page, Qt.Key.Key_R)
    assert told == ["No microphone"]
    record = next(each for each in desk.page.commands() if each.id == "listen.record")
    assert record.possible is not None
    assert not record.possible()
    assert record.lacks is not None
    assert record.lacks() == "No microphone"


def test_a_recording_is_shown_analysed_and_named(desk: Desk, known: None, voices) -> None:
    desk.open(voices["anna"][1])
    assert not desk.stage.inviting
    assert desk.stage.picture.title == "anna-2.wav"
    assert desk.verdict.name == "anna"
    assert desk.verdict.voice.startswith("voice perceived as female · ")
    assert desk.stage.column.sound.value("Quality") in ("good", "fair")
    assert len(desk.stage.column.candidates.bars.candidates) == 3
    desk.wait(lambda: desk.stage.timeline.turns != ())
    assert desk.stage.timeline.turns[0].name == "anna"
    overview = desk.page.file_flow.recording.overview
    desk.wait(lambda: overview.picture(0, overview.seconds, 800).missing == ())
    assert desk.stage.timeline.span == desk.stage.view.span


def test_a_command_says_what_it_lacks_once_a_recording_is_open(desk: Desk, known: None, voices) -> None:
    by_name = {each.id: each for each in desk.page.commands()}
    name = by_name["timeline.name"]
    assert (name.possible(), name.lacks()) == (False, "Open a recording first.")
    desk.stage.show_content("anna-2.wav")  # what it sounds like is not there yet
    assert (name.possible(), name.lacks()) == (False, "The recording is still being read.")
    desk.open(voices["anna"][1])
    desk.wait(lambda: desk.stage.timeline.turns != ())
    desk.stage.timeline.point_at(desk.stage.timeline.turns[0].end_s)  # nobody speaks there
    for command, said in (
        ("timeline.name", "Choose a turn or a voice first."),
        ("timeline.remove", "Choose a turn first."),
        ("listen.fit_selection", "Select a stretch first."),
        ("listen.channels_mix", "This recording has only one channel."),
        ("listen.marker_next", "Set a marker first."),
        ("listen.marker_rename", "Choose a marker first."),
        ("listen.delete", "Only recordings made in VoxDesk can be renamed or deleted."),
    ):
        assert (by_name[command].possible(), by_name[command].lacks()) == (False, said)
    desk.stage.timeline.choose(0)
    assert name.possible()


@pytest.mark.logs("it ends after")
def test_a_recording_that_is_cut_off_is_shown_and_says_so(desk: Desk, known: None, voices, tmp_path) -> None:
    whole = voices["anna"][1].read_bytes()
    path = tmp_path / "cut.wav"
    path.write_bytes(whole[: len(whole) // 2])
    seconds = length_s(voices["anna"][1])
    desk.open(path)
    half, all_of_it = format_length(seconds / 2), format_length(seconds)
    assert desk.stage.notice.text == f"The recording is cut off: {half} of {all_of_it} are there."
    desk.open(voices["anna"][1])
    assert desk.stage.notice.text == ""


def test_a_call_is_heard_channel_by_channel_until_the_user_says_otherwise(
    desk: Desk, known: None, voices, tmp_path: Path
) -> None:
    anna, ben = (read_clip(voices[name][1], sample_rate=16000).samples for name in ("anna", "ben"))
    left, right = np.concatenate([anna, 0 * ben]), np.concatenate([0 * anna, ben])
    soundfile.write(tmp_path / "call.wav", np.stack([left, right], axis=1), 16000)
    desk.open(tmp_path / "call.wav")

    def says_apart() -> bool:
        return "channels apart" in desk.stage.picture.note

    desk.wait(says_apart)
    assert len({turn.label for turn in desk.stage.timeline.turns}) == 2
    ways = {command.id: command for command in desk.page.commands() if command.submenu == "Channels"}
    ways["listen.channels_mix"].todo()
    desk.wait(lambda: not says_apart() and desk.stage.timeline.turns != ())
    button(desk.page, "This recording").click()
    menu = next(each for each in desk.page.findChildren(QMenu) if each.title() == "Channels")
    assert [one.text() for one in menu.actions() if one.isChecked()] == ["All as One"]
    next(one for one in menu.actions() if one.text() == "Each Apart").trigger()
    desk.wait(says_apart)
    desk.open(voices["anna"][1])
    assert not any(command.possible() for command in ways.values())


def who_may_be(desk: Desk) -> WhoMayBeDialog:
    button(desk.page, "This recording").click()
    menu = next(each for each in desk.page.findChildren(QMenu) if each.isVisible())
    next(one for one in menu.actions() if one.text() == "Who May Be in It…").trigger()
    menu.close()

    def shown() -> list[WhoMayBeDialog]:
        return [each for each in desk.page.window().findChildren(WhoMayBeDialog) if each.isVisible()]

    desk.wait(lambda: bool(shown()))
    return shown()[0]


@pytest.fixture
def talk(desk: Desk, known: None, voices, tmp_path: Path) -> Path:
    """Anna, who is known, and a stranger; it is open and analysed."""
    path = tmp_path / "talk.wav"
    parts = [read_clip(voices[name][1], sample_rate=RATE).samples for name in ("anna", "dora", "anna")]
    soundfile.write(path, np.concatenate(parts), RATE)
    desk.open(path)
    desk.wait(lambda: named(desk) == {"anna", None})
    return path


def marking(dialog: WhoMayBeDialog, name: str) -> None:
    (item,) = dialog.list.findItems(name, Qt.MatchFlag.MatchExactly)
    item.setCheckState(Qt.CheckState.Checked)


def test_only_who_may_be_in_it_is_named_and_it_is_named_again_at_once(desk: Desk, talk: Path) -> None:
    dialog = who_may_be(desk)
    assert not dialog.only.isEnabled()
    marking(dialog, "carl")
    began = time.monotonic()
    dialog.only.click()
    desk.wait(lambda: named(desk) == {None})
    assert time.monotonic() - began < 5.0  # nothing is heard again
    assert len({turn.label for turn in desk.stage.timeline.turns}) == 2
    assert "only carl" in desk.stage.picture.note
    assert desk.kept(hash_of(talk)) is None
    desk.page.take_names(renaming("carl", "Charles"))
    assert "only Charles" in desk.stage.picture.note
    desk.page.take_names(renaming("Charles", "carl"))
    # Who is chosen is compared with nobody else either.
    desk.stage.timeline.choose(0)
    desk.wait(lambda: desk.verdict.name == "unknown")
    assert [each.name for each in desk.stage.column.candidates.bars.candidates] == ["carl"]
    again = who_may_be(desk)
    assert again.marked == ("carl",)
    again.anybody.click()
    desk.wait(lambda: named(desk) == {"anna", None})
    assert "only" not in desk.stage.picture.note


def test_of_somebody_who_is_forgotten_no_name_is_left_above_the_picture(desk: Desk, talk: Path) -> None:
    dialog = who_may_be(desk)
    marking(dialog, "carl")
    dialog.only.click()
    desk.wait(lambda: "only carl" in desk.stage.picture.note)
    desk.page.take_names(forgetting(["carl"]))
    assert "carl" not in desk.stage.picture.note


def export_dialog(desk: Desk) -> ExportDialog:
    desk.stage.turns.export_asked.emit("more")
    return next(each for each in desk.page.window().findChildren(ExportDialog) if each.isVisible())


def test_sound_is_cut_and_named_by_pseudonyms(desk: Desk, talk: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    dialog = export_dialog(desk)
    assert [dialog.voice.itemText(row) for row in range(dialog.voice.count())] == ["anna", "Voice A"]
    dialog.folder.setText(str(out))
    dialog.pseudonyms.setChecked(True)
    dialog.key.setChecked(True)
    dialog.export.click()
    files = {"talk-Person 1.wav", "talk-Person 2.wav", "pseudonyms.csv"}
    desk.wait(lambda: out.is_dir() and {path.name for path in out.iterdir()} == files)
    assert "Person 1,anna," in (out / "pseudonyms.csv").read_text("utf-8")
    desk.wait(lambda: "2 files" in desk.stage.notice.text)
    # One voice under a beep, then the timeline; what is there already is not replaced.
    again = export_dialog(desk)
    assert not again.voice.isVisible()
    again.what.setCurrentIndex(again.what.findData(Cut.BEEP))
    again.voice.setCurrentIndex(1)
    again.kind.setCurrentIndex(again.kind.findData("flac"))
    again.folder.setText(str(out))
    again.export.click()
    desk.wait(lambda: "talk-without-Voice A.flac" in desk.stage.notice.text)
    turns = export_dialog(desk)
    turns.what.setCurrentIndex(turns.what.findData("eaf"))
    assert not turns.kind.isVisible()
    turns.folder.setText(str(out))
    turns.export.click()
    desk.wait(lambda: "talk.eaf" in desk.stage.notice.text)
    assert "anna" in (out / "talk.eaf").read_text("utf-8")
    twice = export_dialog(desk)
    twice.what.setCurrentIndex(twice.what.findData("eaf"))
    twice.folder.setText(str(out))
    twice.export.click()
    desk.wait(lambda: "exists already" in desk.stage.notice.text)


def test_what_the_user_named_stays_whoever_may_be_in_it(desk: Desk, talk: Path) -> None:
    turns = desk.stage.timeline.turns
    stranger = next(place for place, turn in enumerate(turns) if turn.name is None)
    desk.stage.turn_list.renamed.emit((stranger,), "Zoë")
    assert "Zoë" in named(desk)
    dialog = who_may_be(desk)
    marking(dialog, "carl")
    dialog.only.click()
    desk.wait(lambda: "anna" not in named(desk))
    assert "Zoë" in named(desk)
    assert [turn.start_s for turn in desk.stage.timeline.turns] == [turn.start_s for turn in turns]
    desk.stage.turns.undo.trigger()
    assert not {"anna", "Zoë"} & named(desk)


def dialog_of(desk: Desk) -> NameVoiceDialog:
    def shown() -> list[NameVoiceDialog]:
        return [each for each in desk.page.window().findChildren(NameVoiceDialog) if each.isVisible()]

    desk.wait(lambda: bool(shown()))
    return shown()[0]


def type_name(desk: Desk, name: str) -> None:
    field = dialog_of(desk).findChild(QLineEdit)
    desk.qtbot.keyClicks(field, name)
    desk.qtbot.keyClick(field, Qt.Key.Key_Return)


def named(desk: Desk) -> set[str | None]:
    return {turn.name for turn in desk.stage.timeline.turns}


def test_naming_a_stranger_names_card_timeline_and_library_at_once(
    desk: Desk, services: Services, known: None, voices
) -> None:
    desk.open(voices["dora"][1])
    assert desk.verdict.name == "unknown"
    desk.wait(lambda: desk.stage.timeline.turns != ())
    button(desk.verdict, "Name this voice…").click()
    type_name(desk, "Dora Smith")
    assert named(desk) == {"Dora Smith"}
    assert desk.verdict.name == "Dora Smith"
    desk.wait(lambda: services.store.find("Dora Smith") is not None)
    desk.wait(lambda: desk.verdict.status.startswith("known"))
    assert named(desk) == {"Dora Smith"}
    kept = desk.kept(hash_of(voices["dora"][1]))
    assert {turn.name for turn in kept.turns} == {"Dora Smith"}


def test_undo_of_naming_takes_the_voice_out_of_the_library_and_redo_puts_it_back(
    desk: Desk, services: Services, known: None, voices
) -> None:
    desk.open(voices["dora"][1])
    desk.wait(lambda: desk.stage.timeline.turns != ())
    button(desk.verdict, "Name this voice…").click()
    type_name(desk, "Dora")
    desk.wait(lambda: desk.verdict.status.startswith("known"))
    desk.stage.turns.undo.trigger()
    assert named(desk) == {None}
    desk.wait(lambda: services.store.find("Dora") is None)
    desk.wait(lambda: desk.verdict.name == "unknown")
    desk.stage.turns.redo.trigger()
    assert named(desk) == {"Dora"}
    desk.wait(lambda: services.store.find("Dora") is not None)
    desk.wait(lambda: desk.verdict.status.startswith("known"))


def test_undo_takes_back_one_recording_of_somebody_who_was_known(
    desk: Desk, services: Services, known: None, voices
) -> None:
    desk.open(voices["anna"][1])
    desk.wait(lambda: desk.stage.timeline.turns != ())
    button(desk.verdict, "Yes, that’s anna").click()
    desk.wait(lambda: services.store.find("anna").references == 2)
    desk.wait(desk.stage.turns.undo.isEnabled)
    desk.stage.turns.undo.trigger()
    desk.wait(lambda: services.store.find("anna").references == 1)


@pytest.mark.parametrize(
    ("answer", "name", "references"),
    [("Add anyway", "anna", 2), ("Only name it here", "anna", 1), ("Cancel", None, 1)],
)
def test_a_voice_unlike_the_persons_others_is_asked_about(
    desk: Desk,
    services: Services,
    known: None,
    voices,
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
    name: str | None,
    references: int,
) -> None:
    # The small model's scores are all alike: let those of another person be unlike.
    monkeypatch.setattr("voxdesk.workflows.people.teach.score_at", lambda llr, services: 0.99)
    desk.open(voices["dora"][1])
    desk.wait(lambda: desk.stage.timeline.turns != ())
    button(desk.verdict, "Name this voice…").click()
    type_name(desk, "anna")

    def asked() -> list[DialogFrame]:
        dialogs = desk.page.window().findChildren(DialogFrame)
        return [each for each in dialogs if each.windowTitle() == "Is this anna?"]

    desk.wait(lambda: bool(asked()))
    assert "very unlike anna’s other recordings" in asked()[0].words.text()
    assert services.store.find("anna").references == 1
    button(asked()[0], answer).click()
    desk.wait(lambda: services.store.find("anna").references == references and named(desk) == {name})


def test_before_the_first_voice_consent_is_asked_for(desk: Desk, services: Services, voices) -> None:
    desk.page.change_settings(consent_given=False)
    desk.open(voices["dora"][1])
    desk.wait(lambda: desk.stage.timeline.turns != ())
    button(desk.verdict, "Name this voice…").click()
    type_name(desk, "Dora")
    desk.wait(lambda: bool(desk.page.window().findChildren(ConsentDialog)))
    assert services.store.find("Dora") is None
    assert named(desk) == {None}
    dialog = desk.page.window().findChildren(ConsentDialog)[0]
    dialog.findChild(QCheckBox).setChecked(True)
    dialog.accept()
    desk.wait(lambda: services.store.find("Dora") is not None)
    assert desk.page.settings.consent_given


def test_that_is_right_teaches_the_library(desk: Desk, services: Services, known: None, voices) -> None:
    desk.open(voices["anna"][1])
    with desk.qtbot.waitSignal(desk.page.library_changed, timeout=60_000):
        button(desk.verdict, "Yes, that’s anna").click()
    speaker = services.store.find("anna")
    assert speaker.references == 2
    assert desk.stage.notice.text == "Learnt: anna is now known by 2 recordings."


def test_learning_the_same_again_adds_nothing(desk: Desk, services, known: None, voices) -> None:
    desk.open(voices["anna"][0])
    button(desk.verdict, "Yes, that’s anna").click()
    desk.wait(lambda: desk.stage.notice.text == "Learnt: anna is now known by 1 recording.")
    assert services.store.find("anna").references == 1


def test_what_is_not_good_enough_is_refused_with_the_reason(
    desk: Desk, services, known: None, voices, tmp_path: Path
) -> None:
    loud = tmp_path / "loud.wav"
    samples = 8 * speech(voices["anna"][1])
    soundfile.write(loud, np.clip(samples, -1, 1), RATE)
    desk.open(loud)
    unknown = desk.verdict.name == "unknown"
    button(desk.verdict, "Name this voice…" if unknown else f"Not {desk.verdict.name}…").click()
    type_name(desk, "anna")
    desk.wait(lambda: desk.stage.notice.text == "This recording was not learnt.")
    assert "clipped" in desk.stage.notice.accessibleName()
    assert services.store.find("anna").references == 1


def test_somebody_else_corrects_the_name_everywhere(
    desk: Desk, services: Services, known: None, voices
) -> None:
    desk.open(voices["anna"][1])
    desk.wait(lambda: desk.stage.timeline.turns != ())
    button(desk.verdict, "Not anna…").click()
    type_name(desk, "Ella")
    assert named(desk) == {"Ella"}
    assert desk.verdict.name == "Ella"
    desk.wait(lambda: services.store.find("Ella") is not None)
    assert services.store.find("anna").references == 1


def test_a_changed_library_changes_the_verdict(desk: Desk, services, known: None, voices) -> None:
    desk.open(voices["dora"][1])
    assert desk.verdict.name == "unknown"
    enrol(EnrolRequest("Dora", (voices["dora"][0],)), services, CallbackContext())
    desk.page.refresh()
    desk.wait(lambda: desk.verdict.name == "Dora")


def test_a_file_that_is_no_sound_is_said_in_words_and_nothing_is_lost(desk: Desk, tmp_path: Path) -> None:
    broken = tmp_path / "broken.wav"
    broken.write_bytes(b"RIFF nothing")
    desk.page.open_path(broken)
    desk.wait(lambda: bool(desk.stage.notice.text))
    assert "broken.wav" in desk.stage.notice.text
    assert desk.stage.inviting


def test_silence_has_no_speech(desk: Desk, known: None, tmp_path: Path) -> None:
    soundfile.write(tmp_path / "silence.wav", np.zeros(5 * RATE), RATE)
    desk.open(tmp_path / "silence.wav")
    assert desk.verdict.name == "no speech"
    desk.wait(lambda: desk.stage.timeline.accessibleDescription() == "no speech found")


def test_a_marker_set_during_an_analysis_that_fails_is_there_at_the_next_start(
    desk: Desk, known: None, voices, monkeypatch
) -> None:
    marked = threading.Event()

    def failing(request, services, ctx):
        assert marked.wait(60)
        raise ModelError("The model cannot be read.")

    monkeypatch.setattr("voxdesk.ui.listen.recording.find_turns", failing)
    desk.page.open_path(voices["anna"][1])
    desk.wait(lambda: desk.stage.view.can_be_moved)
    desk.page.markers.set_here()
    desk.qtbot.keyClicks(desk.stage.picture.markers.findChild(QLineEdit), "her question")
    desk.press_in_marker(Qt.Key.Key_Return)
    marked.set()
    desk.wait(lambda: desk.stage.notice.text == "The model cannot be read.")
    assert [each.text for each in desk.stage.picture.markers.markers] == ["her question"]
    kept = desk.kept(hash_of(voices["anna"][1]))
    assert kept is not None and [each.text for each in kept.markers] == ["her question"]


@pytest.mark.parametrize("end", [Cancelled(), ModelError("The model cannot be read.")])
def test_a_timeline_that_was_stopped_or_failed_does_not_say_that_nobody_speaks(
    desk: Desk, known: None, voices, monkeypatch, end: Exception
) -> None:
    def ending(request, services, ctx):
        raise end

    monkeypatch.setattr("voxdesk.ui.listen.recording.find_turns", ending)
    desk.page.open_path(voices["anna"][1])
    said = "who speaks when was not found"
    desk.wait(lambda: desk.stage.timeline.accessibleDescription() == said)


def test_why_there_are_no_turns_is_still_said_when_kept_markers_come_later_and_when_one_is_set(
    desk: Desk, known: None, voices, monkeypatch
) -> None:
    failed = threading.Event()

    def failing(request, services, ctx):
        raise ModelError("The model cannot be read.")

    def late(path, services, ctx):
        assert failed.wait(60)
        return recall_found(path, services, ctx)

    monkeypatch.setattr("voxdesk.ui.listen.recording.find_turns", failing)
    monkeypatch.setattr("voxdesk.ui.listen.recording.recall_found", late)
    desk.page.open_path(voices["anna"][1])
    said = "who speaks when was not found"
    desk.wait(lambda: desk.stage.timeline.accessibleDescription() == said)
    failed.set()
    desk.wait(lambda: desk.stage.view.can_be_moved and not desk.runner.busy)
    desk.page.markers.set_here()
    desk.wait(lambda: len(desk.stage.picture.markers.markers) == 1)
    assert desk.stage.timeline.accessibleDescription() == said


def test_what_was_cancelled_or_failed_is_tried_again_where_it_is_missing(
    desk: Desk, known: None, voices, monkeypatch
) -> None:
    def ending(request, services, ctx):
        raise Cancelled

    with monkeypatch.context() as stopped:
        stopped.setattr("voxdesk.ui.listen.recording.find_turns", ending)
        stopped.setattr("voxdesk.ui.listen.recording.reach_verdict", ending)
        desk.page.open_path(voices["anna"][1])
        desk.wait(lambda: desk.stage.notice.text == "The analysis was cancelled.")
        desk.wait(desk.stage.turns.again.isVisible)
        desk.wait(lambda: desk.verdict.name == "not analysed")
    click(desk.page, "Try again")
    assert not desk.stage.turns.again.isVisible()
    assert desk.stage.notice.text == ""  # what was cancelled is under way again
    desk.wait(lambda: desk.verdict.name == "anna" and desk.stage.timeline.turns != ())
    assert not desk.stage.turns.again.isVisible()


def test_what_can_be_done_with_the_recording_stands_beside_its_name(desk: Desk, known: None, voices) -> None:
    desk.open(voices["anna"][1])
    picture = desk.stage.picture
    title = next(each for each in picture.findChildren(QLabel) if each.text() == "anna-2.wav")
    beside = button(desk.page, "This recording")
    at, name = (each.mapTo(picture, QPoint(0, 0)) for each in (beside, title))
    assert beside.geometry().bottom() < picture.view.geometry().top()
    assert 0 < name.x() - at.x() - beside.width() < 20


def test_opening_another_file_cancels_the_first(desk: Desk, known: None, voices, monkeypatch) -> None:
    begun, cancelled = threading.Event(), threading.Event()
    real = reach_verdict

    def slow(request, services, ctx):
        if request.excerpt.path == voices["ben"][0]:
            begun.set()
            try:
                while True:
                    time.sleep(0.01)
                    ctx.check()
            except BaseException:
                cancelled.set()
                raise
        return real(request, services, ctx)

    monkeypatch.setattr("voxdesk.ui.listen.recording.reach_verdict", slow)
    desk.page.open_path(voices["ben"][0])
    desk.wait(lambda: begun.is_set() and desk.stage.picture.title == "ben-1.wav")
    desk.open(voices["anna"][1])
    desk.wait(cancelled.is_set)
    assert desk.verdict.name == "anna"


def test_the_window_stays_alive_while_a_long_recording_is_opened(desk: Desk, tmp_path: Path) -> None:
    # The first plot loads its library once; where nothing was compiled before, as here, that takes long.
    importlib.import_module("voxdesk.ui.parts.spectrogram_plot")
    rng = np.random.default_rng(0)
    long = tmp_path / "long.wav"
    with soundfile.SoundFile(long, "w", 16000, 1) as file:
        for _ in range(10):
            file.write((0.01 * rng.standard_normal(60 * 16000)).astype(np.float32))
    # Processor time of the window's own thread from one turn of its event loop to the next: what
    # it takes upon itself, however busy the computer is.
    turns: list[float] = []
    last_s = time.thread_time()

    def beat() -> bool:
        nonlocal last_s
        now_s = time.thread_time()
        turns.append(now_s - last_s)
        last_s = now_s
        return desk.page.file_flow.recording.overview is not None and complete()

    def complete() -> bool:
        overview = desk.page.file_flow.recording.overview
        return overview.picture(*desk.stage.view.span, 600).missing == ()

    desk.page.open_path(long)
    desk.wait(beat, 100000)
    view = desk.stage.view
    for start in np.linspace(0, 590, 40):
        view.show_span(start, start + 10)
        view.repaint()
        beat()
    assert max(turns) < 0.2


def feed(desk: Desk, samples: np.ndarray, block: int = 800) -> None:
    for first in range(0, len(samples), block):
        desk.recorder.give(samples[first : first + block])
        desk.qtbot.wait(5)


def speech(path: Path) -> np.ndarray:
    return read_clip(path, sample_rate=RATE).samples


def test_recording_shows_who_speaks_and_becomes_a_recording(desk: Desk, known: None, voices) -> None:
    desk.press(Qt.Key.Key_R)
    desk.wait(lambda: desk.stage.transport.state is TransportState.RECORDING)
    assert desk.recorder.device == USB
    feed(desk, speech(voices["anna"][1]))
    desk.wait(lambda: desk.verdict.name == "anna")
    assert desk.stage.transport.record.text().startswith("Stop 0:0")
    assert desk.stage.view.live_end_s > 5
    assert desk.stage.transport.meter.text().endswith(" dB")
    desk.wait(lambda: bool(desk.stage.timeline.turns))
    desk.stage.transport.record.click()
    live = desk.stage.timeline.turns
    desk.wait(lambda: desk.stage.picture.title.endswith(".wav"))
    # What was known while recording stays until the whole recording is analysed.
    assert desk.verdict.name == "anna"
    assert [turn.name for turn in desk.stage.timeline.turns] == [turn.name for turn in live]
    desk.wait(lambda: desk.page.file_flow.path is not None)
    assert desk.recorder.calls == ["start", "stop"]
    assert desk.page.file_flow.path.parent == desk.services.paths.recordings
    desk.wait(lambda: any(each.text().startswith("Yes, that") for each in buttons(desk.verdict)))
    assert desk.verdict.name == "anna"


def test_pause_holds_and_goes_on(desk: Desk) -> None:
    desk.stage.record.click()
    desk.wait(lambda: desk.stage.transport.state is TransportState.RECORDING)
    feed(desk, np.full(RATE, 0.1, np.float32))
    desk.press(Qt.Key.Key_P)
    assert desk.stage.transport.state is TransportState.RECORD_PAUSED
    desk.press(Qt.Key.Key_Space)
    assert desk.stage.transport.state is TransportState.RECORDING
    assert desk.recorder.calls == ["start", "pause", "resume"]


def test_a_microphone_that_gives_only_zeros_is_named(desk: Desk) -> None:
    desk.press(Qt.Key.Key_R)
    desk.wait(lambda: desk.stage.transport.state is TransportState.RECORDING)
    desk.recorder.only_zeros = True
    desk.wait(lambda: desk.stage.notice.text == "The microphone delivers only silence.")
    desk.recorder.only_zeros = False
    desk.wait(lambda: desk.stage.notice.text == "")


def test_a_lost_microphone_loses_nothing(desk: Desk, known: None, voices) -> None:
    desk.press(Qt.Key.Key_R)
    desk.wait(lambda: desk.stage.transport.state is TransportState.RECORDING)
    feed(desk, speech(voices["anna"][1]))
    desk.recorder.error = "The microphone was lost. What was recorded until then is kept."
    desk.wait(lambda: desk.stage.transport.state is TransportState.LOADED)
    desk.wait(lambda: desk.stage.picture.title.endswith(".wav") and desk.verdict.name == "anna")
    assert "lost" in desk.stage.notice.text
    assert desk.stage.transport.state is TransportState.LOADED


def test_a_microphone_that_cannot_be_used_is_said(desk: Desk) -> None:
    desk.recorder.fails = DeviceError("The microphone is used by another program.")
    desk.press(Qt.Key.Key_R)
    desk.wait(lambda: desk.stage.notice.text == "The microphone is used by another program.")
    assert desk.stage.transport.state is TransportState.EMPTY
    assert desk.stage.transport.record.isEnabled()


def test_a_microphone_that_cannot_be_used_leaves_the_open_recording(desk: Desk, known: None, voices) -> None:
    desk.open(voices["anna"][1])
    desk.wait(lambda: bool(desk.stage.timeline.turns))
    turns = desk.stage.timeline.turns
    desk.recorder.fails = DeviceError("The microphone was disconnected.")
    desk.press(Qt.Key.Key_R)
    desk.wait(lambda: desk.stage.notice.text == "The microphone was disconnected.")
    assert desk.page.file_flow.path == voices["anna"][1]
    assert desk.stage.timeline.turns == turns
    assert desk.stage.transport.state is TransportState.LOADED
    desk.press(Qt.Key.Key_Space)
    desk.wait(lambda: bool(desk.player.played))
    desk.recorder.fails = None
    desk.press(Qt.Key.Key_R)
    desk.wait(lambda: desk.stage.transport.state is TransportState.RECORDING)
    assert desk.page.file_flow.path is None
    assert not desk.player.playing
    assert desk.stage.transport.position.text() == ""


def test_a_recording_without_a_sample_leaves_the_invitation(desk: Desk) -> None:
    desk.press(Qt.Key.Key_R)
    desk.wait(lambda: desk.stage.transport.state is TransportState.RECORDING)
    desk.press(Qt.Key.Key_R)
    desk.wait(lambda: desk.stage.inviting)
    assert desk.stage.transport.state is TransportState.EMPTY


def test_opening_while_recording_asks_to_stop_first(desk: Desk, voices) -> None:
    desk.press(Qt.Key.Key_R)
    desk.wait(lambda: desk.stage.transport.state is TransportState.RECORDING)
    desk.page.open_path(voices["anna"][0])
    assert "Stop the recording first" in desk.stage.notice.text
    assert desk.stage.transport.state is TransportState.RECORDING


def test_closing_while_recording_keeps_it(desk: Desk) -> None:
    desk.press(Qt.Key.Key_R)
    desk.wait(lambda: desk.stage.transport.state is TransportState.RECORDING)
    feed(desk, np.full(RATE, 0.1, np.float32))
    desk.page.shut_down()
    assert desk.recorder.calls[-1] == "stop"
    assert list(desk.services.paths.recordings.glob("*.wav"))


def test_play_pause_stop_and_the_playhead(desk: Desk, voices) -> None:
    desk.open(voices["anna"][1])
    desk.press(Qt.Key.Key_Space)
    desk.wait(lambda: bool(desk.player.played))
    path, start_s, end_s, loop = desk.player.played[0]
    assert (path, start_s, loop) == (voices["anna"][1], 0.0, False)
    assert end_s == pytest.approx(read_clip(path).seconds, abs=0.01)
    desk.player.position_s = 3.25
    desk.wait(lambda: desk.stage.view.playhead_s == 3.25)
    desk.press(Qt.Key.Key_Space)
    assert desk.player.paused
    desk.press(Qt.Key.Key_Space)
    assert not desk.player.paused
    desk.stage.transport.play.click()
    assert not desk.player.playing
    desk.stage.transport.play.click()
    desk.wait(lambda: len(desk.player.played) == 2)
    assert desk.player.played[1][1] == 3.25  # from where it was
    desk.player.playing = False
    desk.wait(lambda: desk.stage.transport.state is TransportState.LOADED)


@pytest.mark.parametrize("desk", [Player], indirect=True)
def test_the_sound_card_is_played_paused_and_freed(desk: Desk, known: None, voices, card) -> None:
    desk.open(voices["anna"][1])
    for _ in range(2):
        desk.press(Qt.Key.Key_Space)
        desk.wait(lambda: bool(card.takes and card.takes[-1]))
        desk.press(Qt.Key.Key_Space)
        desk.wait(lambda: desk.stage.transport.state is TransportState.PLAY_PAUSED)
        desk.wait(lambda: not card.playing)  # nobody hears a pause, and other programs may play
        desk.press(Qt.Key.Key_Space)
        desk.wait(lambda: card.playing == 1)
        desk.stage.transport.play.click()
        desk.wait(lambda: not card.playing)
    desk.press(Qt.Key.Key_Space)
    desk.wait(lambda: card.playing == 1)
    card.hurry()
    desk.wait(lambda: desk.stage.transport.state is TransportState.LOADED)


def test_a_click_while_paused_seeks_and_stays_paused(desk: Desk, voices) -> None:
    desk.open(voices["anna"][1])
    desk.press(Qt.Key.Key_Space)
    desk.wait(lambda: bool(desk.player.played))
    desk.press(Qt.Key.Key_P)
    desk.wait(lambda: desk.player.paused)
    view = desk.stage.view
    at = QPoint(round(view.x_at(2.0)), view.height() // 2)
    for _ in range(2):
        desk.qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
        assert desk.stage.transport.state is TransportState.PLAY_PAUSED
        assert len(desk.player.played) == 1
        assert view.playhead_s == pytest.approx(2.0, abs=0.05)
    desk.press(Qt.Key.Key_Space)
    desk.wait(lambda: len(desk.player.played) == 2)
    assert desk.player.played[1][1] == pytest.approx(2.0, abs=0.05)


def test_a_pause_is_kept_that_comes_while_the_loudspeaker_opens(
    desk: Desk, voices, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, real = threading.Event(), desk.player.play

    def slow(*args, **more) -> None:
        opened.wait(120)
        real(*args, **more)

    monkeypatch.setattr(desk.player, "play", slow)
    desk.open(voices["anna"][1])
    desk.press(Qt.Key.Key_Space)
    desk.press(Qt.Key.Key_Space)
    opened.set()
    desk.wait(lambda: desk.player.paused)
    assert desk.stage.transport.state is TransportState.PLAY_PAUSED


def test_the_empty_page_lists_recent_recordings_and_a_sample(
    desk: Desk, known: None, voices, tmp_path
) -> None:
    gone = tmp_path / "gone.wav"
    desk.page.change_settings(recent=(str(voices["anna"][1]), str(gone)))
    desk.page.hide()
    desk.page.show()
    recent = desk.stage.recent
    desk.wait(recent.isVisible)
    (entry,) = recent.findChildren(QPushButton)
    assert entry.accessibleName().startswith("anna-2.wav, 0:")
    entry.click()
    desk.wait(lambda: desk.page.file_flow.path == voices["anna"][1])


def test_the_sample_is_opened_and_holds_two_people(desk: Desk, known: None) -> None:
    desk.stage.sample.click()
    desk.wait(lambda: desk.page.file_flow.path is not None)
    assert desk.page.file_flow.path.name == "two-people.ogg"
    desk.wait(lambda: desk.stage.timeline.turns != (), 120_000)


def test_a_recording_made_here_is_renamed_and_another_one_saved_as(
    desk: Desk, services: Services, known: None, voices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands = {command.id: command for command in desk.page.commands()}
    made = services.paths.recordings / "2026-01-01 12.00.00.wav"
    made.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(voices["anna"][1], made)
    desk.open(voices["anna"][1])
    assert not commands["listen.rename"].possible()  # not VoxDesk's own
    desk.open(made)
    assert commands["listen.rename"].possible()
    commands["listen.rename"].todo()
    desk.wait(lambda: bool(desk.page.window().findChildren(NameDialog)))
    dialog = desk.page.window().findChildren(NameDialog)[0]
    dialog.findChild(QLineEdit).setText("Talk with Anna")
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    desk.wait(lambda: desk.page.file_flow.path == made.with_name("Talk with Anna.wav"))
    assert not made.exists()
    chosen = tmp_path / "copy.wav"
    asked: list[dict[str, object]] = []

    def answer(*args, **more) -> None:
        asked.append(more)
        args[-1](chosen)

    monkeypatch.setattr("voxdesk.ui.listen.turn_exports.ask_new_file", answer)
    commands["listen.save_as"].todo()
    desk.wait(lambda: desk.stage.notice.text.startswith("Saved: "))
    assert asked == [{"folder": made.parent}]  # the question begins beside the recording
    assert chosen.read_bytes() == voices["anna"][1].read_bytes()
    assert button(desk.stage.notice, "Show in Folder").isVisible()


def test_a_recording_made_here_is_deleted_with_its_timeline_and_another_one_never(
    desk: Desk, services: Services, known: None, voices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands = {command.id: command for command in desk.page.commands()}
    made = services.paths.recordings / "2026-01-01 12.00.00.wav"
    made.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(voices["anna"][1], made)
    desk.open(voices["anna"][1])
    assert not commands["listen.delete"].possible()
    desk.open(made)
    desk.wait(lambda: desk.stage.timeline.turns != (), 120_000)
    desk.page.markers.set_here()
    sha256 = hash_of(made)
    assert desk.kept(sha256) is not None
    desk.page.change_settings(recent=(str(made), str(voices["anna"][1])))
    trashed: list[Path] = []

    def trash(path: Path) -> bool:
        trashed.append(path)
        path.unlink()
        return True

    monkeypatch.setattr(desk.page.document.deleting, "to_trash", trash)
    told: list[str] = []
    desk.page.told.connect(told.append)
    commands["listen.delete"].todo()
    desk.wait(lambda: bool(desk.page.window().findChildren(ConfirmDialog)))
    dialog = desk.page.window().findChildren(ConfirmDialog)[0]
    assert "2026-01-01 12.00.00.wav" in dialog.windowTitle()
    button(dialog, "Move to Trash").click()
    desk.wait(lambda: bool(told))
    assert told == ["Moved to the trash: 2026-01-01 12.00.00.wav"]
    assert trashed == [made]
    assert desk.stage.inviting
    assert desk.page.settings.recent == (str(voices["anna"][1]),)
    assert desk.kept(sha256) is None
    desk.wait(desk.stage.recent.isVisible)
    shutil.copyfile(voices["anna"][1], made)
    desk.open(made)  # the same content again: what was changed in it is gone
    desk.wait(lambda: desk.stage.timeline.turns != (), 120_000)
    assert desk.page.turns.markers == ()


def test_a_closed_recording_leads_back_to_the_first_page(desk: Desk, known: None, voices) -> None:
    close = next(command for command in desk.page.commands() if command.id == "listen.close")
    assert not close.possible()
    desk.page.change_settings(recent=(str(voices["anna"][1]),))
    desk.open(voices["anna"][1])
    desk.wait(lambda: named(desk) == {"anna"})
    desk.page.file_flow.playing.play()
    assert close.possible()
    close.todo()
    assert desk.stage.inviting
    assert desk.page.file_flow.path is None
    assert not desk.player.playing
    desk.wait(desk.stage.recent.isVisible)
    assert not close.possible()
    (entry,) = desk.stage.recent.findChildren(QPushButton)
    desk.wait(lambda: entry.accessibleName().startswith("anna-2.wav, anna, 0:"))  # who was heard in it
    assert "\nanna\n" in words(desk.stage.recent)


def test_without_a_trash_it_is_asked_once_more(desk: Desk, services: Services, known: None, voices) -> None:
    made = services.paths.recordings / "2026-01-01 12.00.00.wav"
    made.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(voices["anna"][1], made)
    desk.page.document.deleting.to_trash = lambda path: False
    told: list[str] = []
    desk.page.told.connect(told.append)
    desk.page.document.deleting.ask(made)

    def titles() -> list[str]:
        found = desk.page.window().findChildren(ConfirmDialog)
        return [each.windowTitle() for each in found if each.isVisible()]

    desk.wait(lambda: titles() != [])
    button(desk.page.window().findChildren(ConfirmDialog)[0], "Move to Trash").click()
    desk.wait(lambda: any("for good" in each for each in titles()))
    assert made.exists()
    dialogs = desk.page.window().findChildren(ConfirmDialog)
    button(next(each for each in dialogs if "for good" in each.windowTitle()), "Delete for Good").click()
    desk.wait(lambda: told == ["Deleted: 2026-01-01 12.00.00.wav"])
    assert not made.exists()


def test_the_systems_trash_takes_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "talk.wav"
    path.write_bytes(b"RIFF")
    asked: list[str] = []
    monkeypatch.setattr(
        "voxdesk.ui.listen.deleting.QFile.moveToTrash", lambda name: (asked.append(name) or True, "there")
    )
    assert move_to_trash(path)
    assert asked == [str(path)]
    monkeypatch.setattr("voxdesk.ui.listen.deleting.QFile.moveToTrash", lambda name: (False, ""))
    assert not move_to_trash(path)


def test_a_transcript_of_the_open_recording_gets_the_names_of_the_timeline(
    desk: Desk, known: None, voices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    transcript, named = tmp_path / "talk.srt", tmp_path / "chosen.srt"
    captions = "1\n00:00:00,200 --> 00:00:01,800\nGood morning.\n"
    transcript.write_text(captions + "\n2\n09:00:00,000 --> 09:00:01,000\nLate.\n")
    asked: list[tuple[object, ...]] = []

    def answer(*args, **more) -> None:
        asked.append((args[2], more["folder"]))
        args[4](named)

    monkeypatch.setattr("voxdesk.ui.listen.transcript_naming.ask_new_file", answer)
    monkeypatch.setattr("voxdesk.ui.listen.transcript_naming.ask_file", lambda *args: args[-1](transcript))
    command = {each.id: each for each in desk.page.commands()}["listen.name_transcript"]
    assert not command.possible()
    assert desk.page.drop_words(Dropped((transcript,), frozenset())) == ""  # nothing is open yet
    desk.open(voices["anna"][1])
    desk.wait(lambda: desk.stage.timeline.turns != ())
    assert desk.page.drop_words(Dropped((transcript,), frozenset())) == "Write who speaks onto “talk.srt”"
    assert desk.page.drop_words(Dropped((voices["anna"][1],), frozenset())) == ""
    desk.page.take_drop((transcript,))
    desk.wait(lambda: desk.stage.notice.text == f"Saved: {named}")
    assert asked == [("talk.named.srt", tmp_path)]
    assert "anna: Good morning.\n" in named.read_text()
    assert "\nLate." in named.read_text()
    assert "1 of 2 cues begin too late" in desk.stage.notice.accessibleName()
    # What the user says of the timeline is what is written, and the command does the same.
    desk.page.turns.edit.name_voice("anna", "Zoë", None)
    named.unlink()
    command.todo()
    desk.wait(named.exists)
    desk.wait(lambda: "Zoë: Good morning.\n" in named.read_text())


def test_the_turns_show_what_a_transcript_beside_the_recording_says(
    desk: Desk, known: None, voices, tmp_path: Path
) -> None:
    recording = tmp_path / "talk.wav"
    shutil.copyfile(voices["anna"][1], recording)
    (tmp_path / "talk.txt").write_text("notes without times")
    (tmp_path / "talk.srt").write_text("1\n00:00:00,300 --> 00:00:01,800\nGood morning,\nall of you.\n")
    desk.open(recording)
    desk.wait(lambda: desk.stage.timeline.turns != ())
    model, header = desk.stage.turn_list.table.model(), desk.stage.turn_list.table.horizontalHeader()
    desk.wait(lambda: model.index(0, 3).data() == "Good morning, all of you.")
    assert not header.isSectionHidden(3)
    desk.open(voices["ben"][1])  # nothing lies beside it
    desk.wait(lambda: desk.stage.timeline.turns != ())
    desk.wait(lambda: header.isSectionHidden(3))


def test_the_open_recording_is_transcribed(
    desk: Desk, known: None, voices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("faster_whisper")
    recording = tmp_path / "talk.wav"
    shutil.copyfile(voices["anna"][1], recording)
    command = {each.id: each for each in desk.page.commands()}["listen.transcribe"]
    assert not command.possible()
    desk.open(recording)
    desk.wait(lambda: desk.stage.timeline.turns != ())
    model, header = desk.stage.turn_list.table.model(), desk.stage.turn_list.table.horizontalHeader()
    assert header.isSectionHidden(3)
    command.todo()
    assert not command.possible()  # one at a time
    desk.wait(lambda: not header.isSectionHidden(3), timeout=120_000)
    said = " ".join(model.index(row, 3).data() for row in range(model.rowCount()))
    assert "umbrellas" in said
    assert desk.stage.notice.text.startswith("Transcribed: ")
    assert "umbrellas" in desk.stage.timeline.accessibleDescription()
    assert command.possible()
    desk.open(voices["ben"][1])
    desk.wait(lambda: header.isSectionHidden(3))
    assert "umbrellas" not in desk.stage.timeline.accessibleDescription()
    desk.open(recording)  # it was kept
    desk.wait(lambda: not header.isSectionHidden(3))
    # Somebody takes the extra away: the command says what it takes.
    monkeypatch.setattr("voxdesk.ui.listen.transcribing.can_transcribe", lambda: False)
    command.todo()
    assert desk.stage.notice.text == "Transcribing needs the package faster-whisper."
    assert 'pip install -c constraints.txt ".[words]"' in desk.stage.notice.accessibleName()


def test_position_volume_speed_and_level_while_it_plays(desk: Desk, voices) -> None:
    desk.open(voices["anna"][1])
    transport, seconds = desk.stage.transport, read_clip(voices["anna"][1]).seconds
    assert transport.position.text() == f"0:00.0 / 0:{int(seconds):02}"
    transport.speed.setCurrentIndex(transport.speed.findData(1.5))
    transport.sound.volume.setValue(40)
    assert (desk.player.speed, desk.player.volume) == (1.5, 0.4)
    assert (desk.page.settings.playback_speed, desk.page.settings.volume) == (1.5, 0.4)
    desk.press(Qt.Key.Key_Space)
    desk.wait(lambda: bool(desk.player.played))
    desk.player.sound = np.full(400, 0.5, np.float32)
    desk.player.position_s = 2.34
    desk.wait(lambda: transport.position.text().startswith("0:02.3 / "))
    desk.wait(lambda: transport.meter.text() == "−6 dB")
    desk.player.playing = False
    desk.wait(lambda: transport.meter.text() == "")


def test_the_recording_is_played_on_the_chosen_loudspeaker(
    desk: Desk, voices, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "voxdesk.ui.listen.playing_settings.list_loudspeakers", lambda request, services, ctx: (USB, HEADSET)
    )
    desk.open(voices["anna"][1])
    sound = desk.stage.transport.sound
    sound.click()
    desk.wait(lambda: sound.output.count() == 3)
    sound.output.setCurrentIndex(2)
    sound.output.activated.emit(2)
    sound.panel.hide()
    assert desk.player.output == "Headset"
    assert desk.page.settings.output_device == "Headset"


def test_zoom_buttons_scroll_bar_and_overview_move_the_picture(desk: Desk, voices) -> None:
    desk.open(voices["anna"][1])
    picture, view = desk.stage.picture, desk.stage.view
    whole = view.span
    assert picture.overview.isVisible()
    button(picture, "Zoom in").click()
    button(picture, "Zoom in").click()
    length = view.span[1] - view.span[0]
    assert length == pytest.approx((whole[1] - whole[0]) / 2.25, rel=0.01)
    bar = picture.scroll_bar
    bar.setValue(bar.maximum())
    assert view.span[1] == pytest.approx(whole[1], abs=0.02)
    strip = picture.overview
    desk.qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(LEFT_PX + 2, strip.height() // 2))
    assert view.span[0] == 0.0
    strip.setFocus()
    desk.qtbot.keyClick(strip, Qt.Key.Key_PageDown)
    assert view.span[0] == pytest.approx(length, abs=0.01)
    view.select(Segment(1.0, 2.0))
    button(picture, "Zoom to the selection").click()
    assert view.span == pytest.approx((1.0, 2.0), abs=0.01)
    button(picture, "Show everything").click()
    assert view.span == pytest.approx(whole)


def test_the_turns_of_the_overview_take_on_the_colours_of_another_theme(desk: Desk, voices, known) -> None:
    desk.open(voices["anna"][1])
    desk.wait(lambda: desk.stage.timeline.turns != ())
    strip, turn = desk.stage.picture.overview, desk.stage.timeline.turns[0]
    share = (turn.start_s + turn.end_s) / 2 / desk.stage.view.length_s
    x = round(LEFT_PX + share * (strip.width() - LEFT_PX - RIGHT_PX))
    for theme in (DARK, LIGHT):
        desk.page.set_theme(theme)
        image = strip.grab().toImage()
        fill = desk.stage.timeline.colour_roles()[turn.label]
        assert desk.stage.timeline.colour_roles() == {turn.label: theme.people[0]}
        seen = [image.pixelColor(x, y).name() for y in range(strip.height())]
        assert any(_near(each, fill) for each in seen), (fill, seen)


def _near(one: str, other: str) -> bool:
    """Tell whether two colours differ by no more than the veil that marks what the picture shows."""
    apart = (abs(int(one[at : at + 2], 16) - int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return max(apart) <= 36


def test_the_waveform_is_drawn_where_the_sound_is(desk: Desk, tmp_path: Path) -> None:
    sound = np.zeros(8 * RATE, np.float32)
    sound[4 * RATE :] = 0.9 * np.sin(2 * np.pi * 300 * np.arange(4 * RATE) / RATE)
    soundfile.write(tmp_path / "late.wav", sound, RATE)
    desk.open(tmp_path / "late.wav")
    desk.press(Qt.Key.Key_W)
    lane = desk.stage.picture.waveform
    assert lane.isVisible()
    assert desk.page.settings.waveform
    accent = DARK.colour("accent").name()

    def drawn(seconds: float) -> int:
        image = lane.grab().toImage()
        x = round(LEFT_PX + seconds / 8.0 * (lane.width() - LEFT_PX - RIGHT_PX))
        return sum(image.pixelColor(x, y).name() == accent for y in range(image.height()))

    desk.wait(lambda: drawn(6.0) > 40)
    assert drawn(2.0) <= 2


def test_a_double_click_on_the_picture_plays_the_turn(desk: Desk, known: None, voices) -> None:
    desk.open(voices["anna"][1])
    desk.wait(lambda: desk.stage.timeline.turns != ())
    turn, view = desk.stage.timeline.turns[0], desk.stage.view
    middle = QPoint(round(view.x_at((turn.start_s + turn.end_s) / 2)), view.height() // 2)
    desk.qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=middle)
    desk.wait(lambda: bool(desk.player.played))
    assert desk.player.played[0][1:3] == (turn.start_s, turn.end_s)


def test_a_selection_is_played_looped_analysed_and_enrolled(desk: Desk, known: None, voices) -> None:
    desk.open(voices["anna"][1])
    desk.stage.view.select(Segment(1.0, 4.0))
    bar = desk.stage.picture.selection_bar
    assert bar.isVisible()
    buttons = {button.text(): button for button in bar.findChildren(QPushButton)}
    desk.press(Qt.Key.Key_L)
    buttons["Play"].click()
    desk.wait(lambda: bool(desk.player.played))
    assert desk.player.played[0][1:] == (1.0, 4.0, True)
    buttons["Who is it?"].click()
    desk.wait(lambda: desk.stage.column.sound.value("Speech").endswith("of 0:03.0"))
    assert desk.verdict.name == "anna"
    desk.wait(lambda: desk.stage.timeline.turns != ())
    buttons["Name…"].click()
    assert "0:03 of anna-2.wav" in [each.text() for each in dialog_of(desk).findChildren(QLabel)]
    dialog_of(desk).findChild(QCheckBox).setChecked(False)
    type_name(desk, "Zoe")
    zoe = [turn for turn in desk.stage.timeline.turns if turn.name == "Zoe"]
    assert zoe
    assert all(turn.start_s >= 0.99 and turn.end_s <= 4.01 for turn in zoe)
    desk.press(Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_a_double_click_on_a_turn_plays_it(desk: Desk, known: None, voices) -> None:
    desk.open(voices["anna"][1])
    desk.wait(lambda: desk.stage.timeline.turns != ())
    strip = desk.stage.timeline
    place = QPoint(strip.width() // 2, 31)
    desk.qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place)
    assert not desk.player.played  # a click only says where
    desk.qtbot.mouseDClick(strip, Qt.MouseButton.LeftButton, pos=place)
    desk.wait(lambda: bool(desk.player.played))
    turn = strip.turns[0]
    assert desk.player.played[0][1:3] == (turn.start_s, turn.end_s)


def test_without_a_loudspeaker_it_says_so(desk: Desk, voices) -> None:
    desk.open(voices["anna"][1])
    desk.player.missing = True
    desk.press(Qt.Key.Key_Space)
    desk.wait(lambda: desk.stage.notice.text == "There is no loudspeaker.")
    assert desk.stage.transport.state is TransportState.LOADED


def test_another_look_is_kept_and_redraws_the_same_stretch(desk: Desk, voices) -> None:
    desk.open(voices["anna"][1])
    desk.stage.view.show_span(1.0, 3.0)
    before = desk.page.file_flow.recording.overview
    controls = desk.stage.picture.controls
    with desk.qtbot.waitSignal(desk.page.settings_changed) as changed:
        controls.axis.setCurrentIndex(1)
    assert changed.args[0].axis == "log"
    after = desk.page.file_flow.recording.overview
    assert after is not before
    assert desk.stage.view.span == (1.0, 3.0)
    desk.wait(lambda: after.picture(1.0, 3.0, 600).missing == ())
    controls.colours.setCurrentIndex(2)
    assert desk.page.file_flow.recording.overview is after
    assert desk.page.settings.colour_map == "viridis"


def test_the_chosen_microphone_is_remembered(desk: Desk) -> None:
    source = desk.stage.transport.source
    with desk.qtbot.waitSignal(desk.page.settings_changed) as changed:
        source.setCurrentIndex(1)
        source.activated.emit(1)
    assert changed.args[0].input_device == "Headset"
    desk.press(Qt.Key.Key_R)
    desk.wait(lambda: desk.stage.transport.state is TransportState.RECORDING)
    assert desk.recorder.device == HEADSET


def test_another_rate_of_strangers_is_applied_to_the_voice_that_is_shown(desk: Desk, known, voices) -> None:
    desk.open(voices["anna"][1])
    before = desk.stage.column.candidates.bars.threshold
    desk.page.set_settings(dataclasses.replace(desk.page.settings, target_fpir=0.1))
    desk.wait(lambda: desk.stage.column.candidates.bars.threshold < before)


def test_every_control_has_a_name_and_can_be_reached(desk: Desk, voices) -> None:
    desk.open(voices["anna"][1])
    controls = [
        widget
        for kind in (QAbstractButton, QComboBox, QAbstractSpinBox)
        for widget in desk.page.findChildren(kind)
        if widget.isVisible()
    ]
    assert len(controls) >= 10
    nameless = [w for w in controls if not w.accessibleName() and not getattr(w, "text", str)()]
    assert nameless == []
    # Of choices that exclude each other Tab reaches the one that is chosen, arrows the others.
    chosen = [
        w.group().checkedButton() if isinstance(w, QAbstractButton) and w.group() else w for w in controls
    ]
    assert all(w.focusPolicy() & Qt.FocusPolicy.TabFocus for w in chosen)


@pytest.mark.parametrize("size", [(1216, 734), (928, 600), (804, 540)])
def test_nothing_is_cut_off(desk: Desk, known: None, voices, size: tuple[int, int]) -> None:
    desk.open(voices["anna"][1])
    desk.page.resize(*size)
    desk.qtbot.wait(50)
    for each in desk.page.findChildren(QPushButton):
        if each.isVisible():
            assert each.width() >= each.minimumSizeHint().width() - 1, each.text()
            right = each.mapTo(desk.page, QPoint(each.width(), 0)).x()
            assert right <= desk.page.width(), each.text()


def test_in_the_smallest_window_the_recording_is_called_by_its_whole_name(desk: Desk, voices) -> None:
    desk.page.resize(1024 - 82, 640)  # the rest is the rail
    desk.open(voices["anna"][1])
    picture = desk.stage.picture
    said = words(picture).split("\n")
    assert "anna-2.wav" in said and picture.note in said


def test_a_palette_command_unfolds_a_choice_about_the_picture(desk: Desk, voices) -> None:
    desk.open(voices["anna"][1])
    commands = {command.id: command for command in desk.page.commands()}
    controls = desk.stage.picture.controls
    desk.wait(commands["listen.fft_size"].possible)
    commands["listen.fft_size"].todo()
    assert controls.fft_size.view().isVisible()
    controls.fft_size.hidePopup()
    commands["listen.window_kind"].todo()
    assert controls.panel.isVisible() and controls.window_kind.isVisible()
    controls.panel.hide()


def test_a_wide_window_stretches_no_button(desk: Desk) -> None:
    desk.page.resize(2400, 1300)
    desk.qtbot.wait(50)
    transport = desk.stage.transport
    for part in (transport.record, transport.open, transport.speed):
        assert part.width() <= part.sizeHint().width() + 1
    assert transport.open.mapTo(desk.page, QPoint(transport.open.width(), 0)).x() >= desk.page.width() - 20


def test_the_same_action_has_the_same_look(desk: Desk) -> None:
    assert desk.stage.record.property("kind") == desk.stage.transport.record.property("kind") == "record"
    assert desk.stage.record.text() == desk.stage.transport.record.text()


def test_the_verdict_follows_the_timeline_of_a_conversation(
    desk: Desk, known: None, voices, tmp_path
) -> None:
    talk = tmp_path / "talk.wav"
    said = [speech(voices[name][1]) for name in ("anna", "dora", "anna")]
    soundfile.write(talk, np.concatenate(said), RATE)
    desk.open(talk)
    heard = desk.stage.column.heard
    desk.wait(heard.isVisible, 120_000)
    turns = desk.stage.timeline.turns
    assert desk.verdict.name == f"{len(heard.names)} voices"
    assert set(heard.names) == {turn.label for turn in turns}
    assert "anna" in heard.names
    assert buttons(desk.verdict) == []

    heard.press(heard.names.index("anna"))
    desk.wait(lambda: desk.verdict.name == "anna" and desk.verdict.status.startswith("known"))
    assert heard.isVisible()  # the list stays, with the chosen one marked
    marked = lambda: [each.text() for each in heard.findChildren(QPushButton) if each.isChecked()]  # noqa: E731
    assert marked() == ["anna"]
    stranger = next(turn for turn in turns if turn.name is None)
    desk.stage.view.pointed.emit((stranger.start_s + stranger.end_s) / 2)
    desk.wait(lambda: desk.verdict.name == "unknown")
    desk.stage.view.pointed.emit(turns[-1].end_s + 1.0)
    desk.wait(lambda: desk.verdict.name == f"{len(heard.names)} voices")
    # While it is played the card follows the sound.
    desk.press(Qt.Key.Key_Space)
    desk.wait(lambda: bool(desk.player.played))
    desk.player.position_s = (stranger.start_s + stranger.end_s) / 2
    desk.wait(lambda: marked() == ["Voice A"])
    desk.wait(lambda: desk.verdict.name == "unknown")
    desk.player.position_s = (turns[0].start_s + turns[0].end_s) / 2
    desk.wait(lambda: desk.verdict.name == "anna")
    assert marked() == ["anna"]
    # Once it has its name the row is still the chosen one, and has the keyboard's focus.
    desk.player.position_s = (stranger.start_s + stranger.end_s) / 2
    desk.wait(lambda: desk.verdict.name == "unknown")
    desk.press(Qt.Key.Key_Space)
    row = heard.names.index("Voice A")
    heard.findChildren(QPushButton)[row].setFocus()
    desk.qtbot.keyClick(heard.findChildren(QPushButton)[row], Qt.Key.Key_N)
    type_name(desk, "Dora")
    desk.wait(lambda: heard.names[row] == "Dora" and marked() == ["Dora"])
    assert heard.findChildren(QPushButton)[row] is heard.focusWidget()
    desk.wait(lambda: desk.verdict.status.startswith("known"))
    assert [each.text() for each in buttons(desk.verdict)] == ["Not Dora…"]  # said once is enough


def test_pitch_lies_on_the_picture_at_its_frequency_and_goes_again(desk: Desk, tmp_path: Path) -> None:
    path, rate = tmp_path / "melody.wav", 16000
    n = np.arange(12 * rate)
    soundfile.write(path, sum(np.sin(2 * np.pi * 300 * k * n / rate) / k for k in (1, 2, 3)) / 4, rate)
    desk.open(path)
    controls, view = desk.stage.picture.controls, desk.stage.view
    view.show_span(2.0, 5.0)

    def line() -> np.ndarray:
        """Rows, from 0 at the bottom to 1, where the picture shows the colour of the line."""
        image = view.grab(view.picture_area()).toImage().convertToFormat(QImage.Format.Format_RGB32)
        raw = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
        drawn = (raw[:, :, 0] > 240) & (raw[:, :, 1] > 210) & (raw[:, :, 2] < 80)
        return 1 - np.flatnonzero(drawn.sum(axis=1) > image.width() / 2) / image.height()

    assert not len(line())
    controls.pitch.click()
    desk.wait(lambda: len(line()) > 0)
    assert line().mean() == pytest.approx(view.scale.hz_to_row(300) / view.scale.rows, abs=0.02)
    assert desk.page.settings.show_pitch
    controls.pitch.click()
    desk.wait(lambda: not len(line()))
