"""The window is tested without a screen."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hands import wait_written
from idle_thread import Touches
from people_parts import FakeServices, make_services
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtGui import QAccessible
from sound_card import SoundCard

from voxdesk.jobs.runner import JobRunner
from voxdesk.ui.settings.language import use_language


@pytest.fixture(autouse=True)
def no_widget_left() -> Iterator[None]:
    """What a test closed is gone before the next one; Qt would style it again with the next window."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def touches() -> Iterator[Touches]:
    """What the window's own thread touches; one listener a process."""
    made = Touches()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sqlite3.connect", made.open_traced)
        patch.setattr("voxdesk.audio.portaudio.library", made.use_sound)
        yield made


@pytest.fixture(autouse=True)
def idle_window(touches: Touches) -> Iterator[None]:
    """Fails when the window's thread used a file, a folder, a process, a database or the sound card."""
    touches.found.clear()
    yield
    assert not touches.found, "the window's thread waits for " + "\n".join(touches.found)


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
def written(runner, qtbot) -> Callable[[], None]:
    """Call it to wait until everything that the window wants to keep is written, and told."""

    return lambda: wait_written(qtbot, runner)


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
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is said to a screen reader, as long as it listens."""
    words: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: words.append(event.message()))
    return words


@pytest.fixture(autouse=True)
def card(monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundCard]:
    """The sound card of every test of the window: no test opens a real one."""
    made = SoundCard()
    monkeypatch.setitem(sys.modules, "sounddevice", made)
    yield made
    made.hurry()
