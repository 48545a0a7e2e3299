"""A right click offers something on everything that can be chosen, on every page."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QMenu, QPushButton
from pytestqt.qtbot import QtBot
from window_parts import make_window

from voxdesk.core.settings import Settings
from voxdesk.core.types import Gender, Turn
from voxdesk.timeline.voices import heard_voices
from voxdesk.ui.listen.heard_card import HeardCard
from voxdesk.ui.parts.context_menu import menu_of


def test_every_list_on_every_page_has_a_menu_of_its_own(qtbot: QtBot, services, runner) -> None:
    for window in make_window(qtbot, services, runner, Settings(theme="light", tour_done=True), None):
        bare = []
        for name in window.pages.entries:
            for view in window.page(name).findChildren(QAbstractItemView):
                inside_box = view.window() is not window or isinstance(view.parent(), QComboBox)
                if isinstance(view, QHeaderView) or inside_box:
                    continue
                if view.contextMenuPolicy() is not Qt.ContextMenuPolicy.CustomContextMenu:
                    bare.append((name, view.accessibleName()))
        assert bare == []


def test_the_menu_offers_what_the_buttons_can_do_now(qtbot: QtBot) -> None:
    pressed: list[str] = []
    buttons = [QPushButton(words) for words in ("Play", "Open", "Name…")]
    for button in buttons:
        qtbot.addWidget(button)
        button.show()
        button.clicked.connect(partial(_note, pressed, button))
    buttons[1].setEnabled(False)
    menu: QMenu = menu_of(buttons, buttons[0])
    assert [each.text() for each in menu.actions()] == ["Play", "Name…"]
    menu.actions()[1].trigger()
    assert pressed == ["Name…"]


def _note(pressed: list[str], button: QPushButton) -> None:
    pressed.append(button.text())


def test_a_voice_is_played_and_named_from_its_menu(qtbot: QtBot) -> None:
    card = HeardCard()
    qtbot.addWidget(card)
    voices = heard_voices(
        [Turn(0.0, 4.0, None, "Voice A", Gender.FEMALE), Turn(4.0, 9.0, None, "Voice B", Gender.MALE)]
    )
    card.show_voices(voices)
    longest = card.findChildren(QPushButton)[0]
    play, name = longest.actions()
    assert (play.text(), name.text()) == ("Play", "Name this voice…")
    with qtbot.waitSignal(card.play_asked) as played:
        play.trigger()
    assert played.args == [voices[0]] and longest.isChecked()
    with qtbot.waitSignal(card.name_asked) as named:
        name.trigger()
    assert named.args == [voices[0]]
