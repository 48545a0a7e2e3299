"""The window is tested without a screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_player import Player
from people_parts import FakeServices, make_services
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator

from voxdesk.jobs.runner import JobRunner
from voxdesk.ui.settings.language import use_language


@pytest.fixture(autouse=True)
def no_widget_left() -> Iterator[None]:
    """What a test closed is gone before the next one; Qt would style it again with the next window."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Numbers and dates as English writes them, whatever this computer's language is."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def services(tmp_path: Path) -> Iterator[FakeServices]:
    """A real library beside a model that is not there."""
    made = make_services(tmp_path)
    yield made
    made.close()


@pytest.fixture
def runner(qapp, services: FakeServices) -> Iterator[JobRunner]:
    """The real runner."""
    made = JobRunner(services)
    yield made
    made.shutdown()


@pytest.fixture
def speak(qapp):
    """Speak a language during one test."""
    before = QLocale()

    def choose(code: str) -> None:
        assert use_language(qapp, code) == code

    yield choose
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def player(monkeypatch) -> Player:
    made = Player()
    monkeypatch.setattr("voxdesk.audio.player.Player", lambda: made)
    return made
