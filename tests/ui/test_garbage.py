"""Cyclic garbage of the window is ended on the window's thread, whoever allocates, and quickly."""

import gc
import sys
import threading
import types
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from voxdesk.ui.window.garbage import GarbageOnThisThread


class Knot:
    """Something that only the cyclic collector ends; ``ended_on`` tells which thread did."""

    def __init__(self, ended_on: list[threading.Thread]) -> None:
        self.itself = self
        self._ended_on = ended_on

    def __del__(self) -> None:
        self._ended_on.append(threading.current_thread())


@pytest.fixture
def collecting(qtbot, qapp: QApplication) -> Iterator[GarbageOnThisThread]:
    gc.enable()
    gc.unfreeze()
    collector = GarbageOnThisThread(qapp, full_every=3)
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)  # what was loaded until now is set aside
    yield collector
    collector.stop()
    gc.disable()
    collector.setParent(None)
    gc.collect()
    gc.freeze()  # as it was


def _allocate_in_a_worker() -> list[list[int]]:
    kept: list[list[int]] = []
    worker = threading.Thread(target=lambda: kept.extend([] for _ in range(200_000)))
    worker.start()
    worker.join()
    return kept


def test_what_a_worker_could_have_collected_is_collected_here(qtbot, collecting) -> None:
    ended_on: list[threading.Thread] = []
    knot = weakref.ref(Knot(ended_on))
    kept = _allocate_in_a_worker()
    assert knot() is not None, "a worker has collected"
    qtbot.waitUntil(lambda: knot() is None)
    assert ended_on == [threading.main_thread()]
    assert kept


def test_what_a_library_defines_is_gone_through_no_more(
    qtbot, collecting, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_aside = gc.get_freeze_count()
    defined = weakref.ref(Knot([]))  # as good as something that a module holds
    for number in range(200):
        monkeypatch.setitem(sys.modules, f"heavy_{number}", types.ModuleType(f"heavy_{number}"))
    qtbot.waitUntil(lambda: gc.get_freeze_count() > set_aside)
    gc.collect()
    assert defined() is not None, "a full collection went through it"
    later = weakref.ref(Knot([]))
    kept = _allocate_in_a_worker()
    qtbot.waitUntil(lambda: later() is None)  # what came after is collected as before
    assert kept
    collecting.stop()
    gc.collect()
    assert defined() is None


def test_what_outlives_many_looks_is_ended_too(qtbot, collecting) -> None:
    knot = Knot([])
    gc.collect()  # old by now
    seen = weakref.ref(knot)
    del knot
    kept = []

    def more() -> bool:
        while gc.get_count()[0] <= gc.get_threshold()[0]:
            kept.append([])
        return seen() is None

    qtbot.waitUntil(more)


def test_python_collects_again_when_the_window_is_gone(qtbot, collecting) -> None:
    assert not gc.isenabled()
    collecting.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
