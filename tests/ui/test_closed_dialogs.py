"""A dialog that is closed while its work is under way leaves nothing that its answer could break."""

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hands import click, field, wait_written
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from voxdesk.clustering.registry import METHODS
from voxdesk.core.errors import DataError
from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import JobRunner
from voxdesk.library.people import Speaker
from voxdesk.ui.folders.compare_methods import CompareMethodsDialog
from voxdesk.ui.parts.name import NameDialog
from voxdesk.ui.speakers.consent_actions import ConsentNoteDialog

Work = Callable[[], Job]


@pytest.fixture
def answer() -> Iterator[threading.Event]:
    """What every job waits for."""
    made = threading.Event()
    yield made
    made.set()


@pytest.fixture(params=["done", "failed"])
def work(request, runner: JobRunner, answer: threading.Event) -> Work:
    def wait(*_: object) -> None:
        assert answer.wait(60)
        if request.param == "failed":
            raise DataError("That cannot be.")

    return lambda: runner.submit(wait, None)


def close(dialog: QDialog) -> None:
    """Press Escape, and have Qt take the dialog away."""
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(dialog)


def opened(dialog: QDialog) -> QDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def test_a_name(qtbot, runner, work, answer) -> None:
    dialog = opened(NameDialog("Who is it?", "", lambda name: work()))
    field(dialog, "Name of the person").setText("Anna")
    click(dialog, "Save")
    close(dialog)
    answer.set()
    wait_written(qtbot, runner)


def test_a_note_of_consent(qtbot, runner, work, answer) -> None:
    today = datetime.now(UTC)
    anna = Speaker(1, "Anna", 1, 20.0, None, created=today, consent_at=today, last_heard=None)
    dialog = opened(ConsentNoteDialog(anna, lambda until, note: work()))
    click(dialog, "They agree")
    close(dialog)
    answer.set()
    wait_written(qtbot, runner)


def test_weights_of_a_method(qtbot, runner, work, answer, tmp_path: Path) -> None:
    def look(folder: Path, then: Callable[[bool], None]) -> None:
        work().when_finished(then)

    dialog = opened(CompareMethodsDialog(METHODS[:3], (), 10, look_at_weights=look))
    dialog.use_weights(METHODS[0].id, tmp_path)
    close(dialog)
    answer.set()
    wait_written(qtbot, runner)
