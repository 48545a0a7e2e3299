"""The verdict about a recording of several people: who they are, and one of them when it is chosen."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from voxdesk.core.errors import Words
from voxdesk.core.types import Candidate, Gender, Identification, Segment, Status, Turn
from voxdesk.timeline.voices import heard_voices, is_conversation
from voxdesk.ui.listen.heard_card import HeardCard
from voxdesk.ui.listen.verdict import VerdictPresenter
from voxdesk.ui.listen.verdict_column import VerdictColumn
from voxdesk.ui.parts.verdict_card import VerdictCard, status_words
from voxdesk.ui.style.theme import LIGHT
from voxdesk.workflows.live.analyser import LiveDecision


def turn(start_s: float, end_s: float, label: str, name: str | None = None) -> Turn:
    return Turn(start_s, end_s, name, label, Gender.UNCERTAIN)


def test_voices_are_gathered_from_their_turns_who_speaks_longest_first() -> None:
    turns = (turn(0, 2, "Voice A"), turn(2, 7, "Anna", "Anna"), turn(8, 9, "Voice A"))
    anna, stranger = heard_voices(turns)
    assert (anna.label, anna.name, anna.seconds) == ("Anna", "Anna", 5)
    assert (stranger.name, stranger.parts) == (None, (Segment(0, 2), Segment(8, 9)))


@pytest.mark.parametrize(
    ("turns", "several"),
    [
        ((), False),
        ((turn(0, 9, "Anna", "Anna"),), False),
        ((turn(0, 29, "Anna", "Anna"), turn(29, 30, "Voice A")), False),
        ((turn(0, 20, "Anna", "Anna"), turn(20, 30, "Voice A")), True),
    ],
)
def test_one_who_says_almost_everything_makes_no_conversation(turns, several: bool) -> None:
    assert is_conversation(heard_voices(turns)) is several


def test_every_voice_has_a_row_that_can_be_chosen(qtbot: QtBot) -> None:
    card = HeardCard()
    qtbot.addWidget(card)
    voices = heard_voices([turn(i, i + 1 + i, f"Voice {i}") for i in range(7)])
    card.show_voices(voices)
    assert card.names == tuple(voice.label for voice in voices[:5])
    with qtbot.waitSignal(card.chosen) as chosen:
        card.press(1)
    assert chosen.args == [voices[1]]
    first = card.findChildren(QPushButton)[0]
    with qtbot.waitSignal(card.chosen):  # as a screen reader does
        first.toggle()
    with qtbot.waitSignal(card.chosen):  # once more
        first.toggle()
    assert first.isChecked()
    card.show_voices(voices[:2])
    assert len(card.names) == 2


@pytest.mark.parametrize(
    ("confidence", "words"),
    [(0.97, "not among your people · 97 %"), (0.03, "possibly Anna")],
)
def test_an_unsure_unknown_is_said_without_a_percentage_of_nothing(confidence: float, words: str) -> None:
    found = Identification(
        Status.UNKNOWN, (Candidate(1, "Anna", 0.41),), 0.45, 0.05, confidence, "", "model", 8.0
    )
    assert status_words(found) == words


def test_while_little_was_said_live_it_listens_and_calls_nobody_unknown(qtbot: QtBot) -> None:
    column = VerdictColumn(LIGHT)
    qtbot.addWidget(column)
    shown = VerdictPresenter(column)

    def hear(status: Status, speech_s: float, confidence: float = 0.81) -> str:
        who = (Candidate(1, "Jonas", 0.41),)
        found = Identification(status, who, 0.45, 0.05, confidence, "", "model", speech_s)
        shown.show_live(LiveDecision(found, None, (), speech_s, True), speech_s, 3, 0.01, clipping=False)
        return column.verdict.name

    assert hear(Status.TOO_SHORT, 0.8) == "listening…"
    assert hear(Status.UNKNOWN, 1.5) == hear(Status.UNKNOWN, 3.6) == "listening…"
    assert hear(Status.KNOWN, 4.1) == "Jonas"
    assert hear(Status.UNKNOWN, 2.0) == "listening…"  # somebody else has begun
    assert hear(Status.UNKNOWN, 6.0) == "unknown"
    assert column.verdict.status == "not among your people · 81 %"


def test_with_nobody_enrolled_no_percentage_is_said(qtbot: QtBot) -> None:
    reason = Words("Nobody is enrolled yet.")
    found = Identification(Status.UNKNOWN, (), 0.45, 0.05, 1.0, reason, "model", 8.0)
    assert status_words(found) == "Nobody is enrolled yet."
    card = VerdictCard()
    qtbot.addWidget(card)
    card.show_people("3 voices", enrolled=False)
    assert (card.name, card.status, card.voice) == (
        "3 voices",
        "Nobody is enrolled yet.",
        "Choose a voice, then name it.",
    )
    card.show_people("3 voices", enrolled=True)
    assert card.status == "Choose a voice to see more."
