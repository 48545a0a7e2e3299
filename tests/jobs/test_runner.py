"""The real runner: workflows on threads, their ends on the window's thread."""

import gc
import threading
import time
import weakref
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QThread

from voxdesk.core.context import CallbackContext, Context
from voxdesk.core.errors import UserError
from voxdesk.jobs.job import UNKNOWN_FRACTION, Job, JobState, Progress
from voxdesk.jobs.runner import JobRunner

SERVICES = object()


class Gate:
    """Lets a test hold a worker at a known place."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self.open = threading.Event()

    def wait(self) -> None:
        self.reached.set()
        assert self.open.wait(120)


class Record:
    """Everything that a job said."""

    def __init__(self, job: Job) -> None:
        self.said: list[tuple[str, Any]] = []
        self.threads: set[Any] = set()
        job.started.connect(lambda: self._note("started", None))
        job.progressed.connect(lambda fraction, text: self._note("progressed", (fraction, text)))
        job.finished.connect(lambda result: self._note("finished", result))
        job.failed.connect(lambda error: self._note("failed", error))
        job.cancelled.connect(lambda: self._note("cancelled", None))

    def _note(self, what: str, value: Any) -> None:
        self.said.append((what, value))
        self.threads.add(QThread.currentThread())

    @property
    def kinds(self) -> list[str]:
        return [what for what, _ in self.said]


@pytest.fixture
def runner(qapp: QCoreApplication) -> Iterator[JobRunner]:
    made = JobRunner(SERVICES, threads=2)
    yield made
    made.shutdown()


def settle(qtbot, runner: JobRunner) -> None:
    """Wait until no worker is busy and everything it said has been delivered."""
    qtbot.waitUntil(lambda: not runner.busy, timeout=60_000)
    qtbot.wait(20)


def test_result_and_services_cross(runner, qtbot) -> None:
    seen = []

    def workflow(request: int, services: object, ctx: Context) -> int:
        seen.append((services, threading.current_thread()))
        return request * 2

    job = runner.submit(workflow, 21, "Doubling")
    record = Record(job)
    assert job.state is JobState.WAITING
    with qtbot.waitSignal(job.finished, timeout=60_000) as caught:
        pass
    assert caught.args == [42]
    assert job.state is JobState.DONE
    assert record.kinds == ["started", "finished"]
    assert seen[0][0] is SERVICES
    assert seen[0][1] is not threading.main_thread()
    assert record.threads == {QCoreApplication.instance().thread()}


@pytest.mark.parametrize(
    "error", [UserError("no speech in this file"), RuntimeError("onnx"), ValueError(3), SystemExit(2)]
)
@pytest.mark.logs("workflow failed")
def test_errors_cross_as_objects(runner, qtbot, error) -> None:
    def workflow(request: object, services: object, ctx: Context) -> None:
        raise error

    job = runner.submit(workflow, None)
    with qtbot.waitSignal(job.failed, timeout=60_000) as caught:
        pass
    assert caught.args[0] is error
    assert job.state is JobState.FAILED
    assert job.error is error


def test_cancelled_before_it_starts_never_runs(runner, qtbot) -> None:
    gate = Gate()
    ran = []

    def hold(request: object, services: object, ctx: Context) -> None:
        gate.wait()

    held = [runner.submit(hold, None) for _ in range(2)]
    late = runner.submit(lambda request, services, ctx: ran.append(1), None)
    record = Record(late)
    late.cancel()
    assert late.state is JobState.CANCELLED
    assert record.kinds == ["cancelled"]
    gate.open.set()
    settle(qtbot, runner)
    assert ran == []
    assert record.kinds == ["cancelled"]
    assert all(job.state is JobState.DONE for job in held)


def test_cancelled_while_running_stops_at_the_next_report(runner, qtbot) -> None:
    steps = []

    def count(request: object, services: object, ctx: Context) -> None:
        for step in range(100_000):
            steps.append(step)
            try:
                ctx.report(step / 100_000, "counting")
            except Exception:  # noqa: BLE001 - what careless loops over files do
                continue
            time.sleep(0.001)

    job = runner.submit(count, None)
    record = Record(job)
    qtbot.waitUntil(lambda: "progressed" in record.kinds, timeout=60_000)
    job.cancel()
    settle(qtbot, runner)
    assert 0 < len(steps) < 100_000
    assert record.kinds.count("cancelled") == 1
    assert record.kinds[-1] == "cancelled"


def test_result_that_comes_after_cancelling_is_dropped(runner, qtbot) -> None:
    gate = Gate()

    def hold(request: object, services: object, ctx: Context) -> str:
        gate.wait()
        return "too late"

    job = runner.submit(hold, None)
    record = Record(job)
    assert gate.reached.wait(60)
    qtbot.waitUntil(lambda: job.state is JobState.RUNNING, timeout=60_000)
    job.cancel()
    gate.open.set()
    settle(qtbot, runner)
    assert job.state is JobState.CANCELLED
    assert record.kinds == ["started", "cancelled"]


def test_events_already_queued_are_dropped_too(runner, qtbot) -> None:
    def work(request: object, services: object, ctx: Context) -> None:
        ctx.report(0.5, "half")

    job = runner.submit(work, None)
    record = Record(job)
    # The worker ends before the event loop has turned once: all of its signals wait in the queue.
    deadline = time.monotonic() + 60
    while runner.busy and time.monotonic() < deadline:
        time.sleep(0.005)
    job.cancel()
    qtbot.wait(50)
    assert record.kinds == ["cancelled"]


def test_cancel_after_the_end_changes_nothing(runner, qtbot) -> None:
    job = runner.submit(lambda request, services, ctx: "done", None)
    record = Record(job)
    qtbot.waitUntil(lambda: job.state.final, timeout=60_000)
    job.cancel()
    assert job.state is JobState.DONE
    assert record.kinds == ["started", "finished"]


def test_progress_is_throttled(runner, qtbot) -> None:
    enough = threading.Event()

    def chatter(request: object, services: object, ctx: Context) -> None:
        while not enough.is_set():
            ctx.report(0.5, "")

    begin = time.monotonic()
    record = Record(runner.submit(chatter, None))
    qtbot.waitUntil(lambda: record.kinds.count("progressed") >= 10)
    enough.set()
    settle(qtbot, runner)
    # However quickly a worker talks; a timer may come a twentieth early, and the last word is told at once.
    assert record.kinds.count("progressed") <= (time.monotonic() - begin) / 0.047 + 1


def test_the_last_word_before_a_silence_is_told(runner, qtbot) -> None:
    gate = Gate()

    def work(request: object, services: object, ctx: Context) -> None:
        for step in range(1000):
            ctx.report(step / 1000, f"{step} of 1000 recordings")
        ctx.report(0.97, "grouping 1000 voices")
        gate.wait()

    job = runner.submit(work, None)
    record = Record(job)
    assert gate.reached.wait(60)
    qtbot.waitUntil(lambda: ("progressed", (0.97, "grouping 1000 voices")) in record.said, timeout=30_000)
    assert record.kinds[0] == "started"
    gate.open.set()
    settle(qtbot, runner)
    assert record.kinds[-1] == "finished"


def test_unknown_progress_is_told_apart_from_none(runner, qtbot) -> None:
    job = runner.submit(lambda request, services, ctx: ctx.report(None, "loading"), None)
    record = Record(job)
    qtbot.waitUntil(lambda: job.state.final, timeout=60_000)
    assert ("progressed", (UNKNOWN_FRACTION, "loading")) in record.said


def test_titled_jobs_are_announced(runner, qtbot) -> None:
    announced: list[Job] = []
    runner.submitted.connect(announced.append)
    shown = runner.submit(lambda request, services, ctx: None, None, "Analysing talk.wav")
    runner.submit(lambda request, services, ctx: None, None)
    assert announced == [shown]
    assert shown.title == "Analysing talk.wav"
    settle(qtbot, runner)


def test_jobs_are_those_that_have_not_ended(runner, qtbot) -> None:
    gate = Gate()
    first = runner.submit(lambda request, services, ctx: gate.wait(), None, "Reading")
    cancelled, last = (runner.submit(lambda request, services, ctx: None, None) for _ in range(2))
    cancelled.cancel()
    assert runner.jobs == (first, last)
    qtbot.waitUntil(lambda: runner.jobs == (first,), timeout=60_000)
    gate.open.set()
    qtbot.waitUntil(lambda: runner.jobs == (), timeout=60_000)


def test_what_is_held_begins_in_order_when_it_is_released(qapp, qtbot) -> None:
    runner = JobRunner(SERVICES, threads=1, held=True)
    done: list[int] = []
    for number in (1, 2):
        runner.submit(lambda request, services, ctx: done.append(request), number)
    assert not runner.busy
    qtbot.wait(20)
    assert done == []
    runner.release()
    later = runner.submit(lambda request, services, ctx: done.append(request), 3)
    qtbot.waitUntil(lambda: later.state.final, timeout=60_000)
    assert done == [1, 2, 3]
    runner.shutdown()


def test_what_is_held_when_the_runner_ends_is_cancelled_and_done_by_nobody(qapp, qtbot) -> None:
    runner = JobRunner(SERVICES, threads=1, held=True)
    done: list[object] = []
    job = runner.submit(lambda request, services, ctx: done.append(request), None)
    record = Record(job)
    runner.cancel_all()
    qtbot.waitUntil(lambda: job.state.final, timeout=60_000)
    runner.shutdown()
    assert (done, job.state, record.kinds[-1]) == ([], JobState.CANCELLED, "cancelled")


def test_shutdown_cancels_waits_and_takes_no_more(qapp, qtbot) -> None:
    runner = JobRunner(SERVICES, threads=1)
    gate = Gate()
    ended = []

    def stubborn(request: object, services: object, ctx: Context) -> None:
        gate.wait()
        ended.append(1)
        ctx.check()
        ended.append(2)

    running = runner.submit(stubborn, None)
    waiting = runner.submit(stubborn, None)
    records = [Record(running), Record(waiting)]
    assert gate.reached.wait(60)

    def open_when_cancelled() -> None:
        while running.state is not JobState.CANCELLED:
            time.sleep(0.001)
        gate.open.set()

    opening = threading.Thread(target=open_when_cancelled)
    opening.start()
    runner.shutdown()
    opening.join()
    assert ended == [1]
    assert not runner.busy
    assert running.state is waiting.state is JobState.CANCELLED
    qtbot.wait(50)
    assert all(record.kinds[-1] == "cancelled" for record in records)
    late = runner.submit(stubborn, None)
    qtbot.wait(50)
    assert late.state is JobState.CANCELLED
    assert ended == [1]


@pytest.mark.logs("work failed")
def test_thousands_of_signals(runner, qtbot) -> None:
    """A soak: PySide6 6.12.0 aborted here after some hundred signals from other threads."""
    results: list[int] = []
    failures: list[BaseException] = []

    def work(request: int, services: object, ctx: Context) -> int:
        ctx.report(request / 3000, "x" * 50)
        if request % 10 == 0:
            raise RuntimeError(str(request))
        return request

    for number in range(3000):
        job = runner.submit(work, number, f"job {number}")
        job.finished.connect(results.append)
        job.failed.connect(failures.append)
        job.progressed.connect(lambda fraction, text: None)
        if number % 500 == 0:
            QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: len(results) + len(failures) == 3000, timeout=60_000)
    assert sorted(results) == [number for number in range(3000) if number % 10]
    assert len(failures) == 300


def test_a_paused_job_waits_and_goes_on_where_it_was(qtbot, runner) -> None:
    steps: list[int] = []
    gate = Gate()

    def count(request: int, services: Any, ctx: Context) -> int:
        gate.wait()
        for step in range(request):
            ctx.report(step / request, f"step {step}")
            steps.append(step)
        return request

    job = runner.submit(count, 5)
    paused: list[bool] = []
    job.pause_changed.connect(paused.append)
    assert gate.reached.wait(60)
    job.pause()
    gate.open.set()
    qtbot.wait(100)
    assert steps == []
    assert runner.busy
    assert job.paused
    job.resume()
    qtbot.waitUntil(lambda: job.state is JobState.DONE, timeout=30_000)
    assert steps == [0, 1, 2, 3, 4]
    assert paused == [True, False]


def test_a_paused_job_can_be_cancelled(qtbot, runner) -> None:
    gate = Gate()

    def work(request: None, services: Any, ctx: Context) -> None:
        gate.wait()
        ctx.check()
        raise AssertionError("went on after its end")

    job = runner.submit(work, None)
    assert gate.reached.wait(60)
    job.pause()
    gate.open.set()
    job.cancel()
    qtbot.waitUntil(lambda: not runner.busy, timeout=30_000)
    assert job.state is JobState.CANCELLED


@pytest.mark.parametrize("end", ["finishes", "fails", "is cancelled"])
def test_a_job_that_has_ended_lets_go_of_who_listened(qtbot, runner, end: str) -> None:
    def work(request: None, services: Any, ctx: Context) -> None:
        if end == "fails":
            raise UserError("no")

    def listen(job: Job, record: Record) -> None:
        """As pages do: what hears of the end knows the job too."""
        ends = (job.finished, job.failed, job.cancelled)
        for signal in (job.started, job.progressed, job.pause_changed, *ends):
            signal.connect(lambda *_: (job, record))

    def run() -> tuple[weakref.ref[Record], weakref.ref[Job]]:
        job = runner.submit(work, None)
        record = Record(job)
        listen(job, record)
        if end == "is cancelled":
            job.cancel()
        qtbot.waitUntil(lambda: job.state.final and not runner.busy)
        ends = {"finishes": "finished", "fails": "failed", "is cancelled": "cancelled"}
        assert record.said[-1][0] == ends[end]
        return weakref.ref(record), weakref.ref(job)

    left = run()
    qtbot.waitUntil(lambda: gc.collect() >= 0 and [each() for each in left] == [None, None])


def test_time_spent_in_a_pause_is_not_counted_as_work(qtbot, runner, monkeypatch) -> None:
    now = [0.0]
    monkeypatch.setattr("voxdesk.jobs.job.time.monotonic", lambda: now[0])
    job = Job("job", CallbackContext())
    for step in range(1, 5):
        now[0] = float(step)
        job.receive(Progress(step / 10, ""))
    assert job.time_left_s == pytest.approx(6, rel=0.1)
    job.pause()
    now[0] = 3600.0
    job.resume()
    assert job.time_left_s is None
    for step in range(5, 9):
        now[0] += 1.0
        job.receive(Progress(step / 10, ""))
    assert job.time_left_s == pytest.approx(2, rel=0.1)
