"""How long the window's thread is away from its event loop at most: with a large library on a slow disk."""

import dataclasses
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

from voxdesk.core.context import CallbackContext
from voxdesk.core.paths import Paths, default_paths
from voxdesk.core.settings import Settings
from voxdesk.core.types import QualityGrade
from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import JobRunner
from voxdesk.library.people import NewPerson, NewReference
from voxdesk.library.store import SpeakerStore
from voxdesk.ui.speakers.page import SpeakersPage
from voxdesk.ui.window.assembly import make_main_window
from voxdesk.ui.window.garbage import GarbageOnThisThread
from voxdesk.ui.window.main_window import MainWindow
from voxdesk.workflows.people.library import LibraryFile, erase_people, export_people, import_people
from voxdesk.workflows.services import Services, open_services

PEOPLE = 20_000
SLOW_S = 0.2
_BEAT_MS = 2
_SETTLE_S = 1.0


class Turns(QObject):
    """Beats as often as the event loop lets it; ``longest_s`` is the longest time between two beats.

    ``busiest_s`` is the most processor time of this thread between two: what of it is the window's own work,
    however busy the machine is.
    """

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self.reset()
        self._timer.start()

    def reset(self) -> None:
        """Forget what was noted."""
        self.longest_s = self.busiest_s = 0.0
        self._last_s, self._last_cpu_s = time.perf_counter(), time.thread_time()

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()

    def _beat(self) -> None:
        now_s, cpu_s = time.perf_counter(), time.thread_time()
        self.longest_s = max(self.longest_s, now_s - self._last_s - _BEAT_MS / 1000)
        self.busiest_s = max(self.busiest_s, cpu_s - self._last_cpu_s)
        self._last_s, self._last_cpu_s = now_s, cpu_s


class SlowServices(Services):
    """Services whose library lies on a slow disk: whoever asks for it waits."""

    @property
    def store(self) -> SpeakerStore:
        """The library, after a while."""
        time.sleep(SLOW_S)
        return super().store


def slow_library(note: Callable[[str], None], *, people: int = PEOPLE) -> dict[str, object]:
    """Import ``people``, look at them, search them and erase them in a window; the longest turn of each."""
    with tempfile.TemporaryDirectory() as folder, _window(Path(folder), people) as (window, runner, file):
        turns = Turns()
        longest: dict[str, object] = {}

        def then(step: str) -> None:
            spend(_SETTLE_S)
            longest[f"turn_{step}_ms"] = round(1000 * turns.longest_s, 1)
            longest[f"turn_{step}_cpu_ms"] = round(1000 * turns.busiest_s, 1)
            turns.reset()

        window.show_page("speakers")
        spend(_SETTLE_S)
        turns.reset()
        note(f"importing {people:,} people")
        finish(runner.submit(import_people, LibraryFile(file), "Importing people"))
        window.pages.refresh()
        then("import")
        page = window.page("speakers")
        assert isinstance(page, SpeakersPage)
        page.search.setText("Person 1")
        then("search")
        note("erasing them")
        job = runner.submit(erase_people, None, "Erasing the library")
        job.when_finished(lambda done: window.pages.take_names(done.changes))
        finish(job)
        window.pages.refresh()
        then("erase")
        turns.stop()
        return longest


def spend(seconds: float) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def finish(job: Job[object]) -> None:
    """Let the event loop run until a job has ended; raises what it failed with."""
    loop = QEventLoop()
    for ended in (job.finished, job.failed, job.cancelled):
        ended.connect(loop.quit)
    loop.exec()
    if job.error is not None:
        raise job.error


@contextmanager
def _window(folder: Path, people: int) -> Iterator[tuple[MainWindow, JobRunner, Path]]:
    paths = _home(folder / "home")
    file = folder / "people.jsonl"
    _write_people(folder, file, people)
    opened = open_services(paths, use_cache=False)
    services = SlowServices(paths, opened.hub, paths.library, opened.speech, None)
    runner = JobRunner(services)
    window = make_main_window(services, runner, Settings(theme="dark", tour_done=True))
    window.closed.connect(runner.shutdown)
    garbage = GarbageOnThisThread(window)
    window.show()
    try:
        yield window, runner, file
    finally:
        garbage.stop()
        while window.isVisible():
            window.close()
            spend(0.2)
        services.close()
        opened.close()


def _home(folder: Path) -> Paths:
    return dataclasses.replace(default_paths(), config=folder, data=folder, cache=folder)


def _write_people(folder: Path, file: Path, people: int) -> None:
    """Write an exchange file of made-up people who were enrolled with the encoder in use."""
    services = open_services(_home(folder / "another"), use_cache=False)
    encoder = services.hub.chosen("encoder")
    vectors = np.random.default_rng(1).normal(size=(people, encoder.dimension)).astype(np.float32)
    services.store.add_people(
        NewPerson(f"Person {number}", (_reference(number, encoder.id, vector),), datetime.now(UTC))
        for number, vector in enumerate(vectors)
    )
    export_people(LibraryFile(file), services, CallbackContext())
    services.close()


def _reference(number: int, model_id: str, vector: np.ndarray) -> NewReference:
    unit = vector / np.linalg.norm(vector)
    return NewReference(f"{number}.wav", f"{number:064x}", 5.0, 20.0, QualityGrade.GOOD, model_id, unit)
