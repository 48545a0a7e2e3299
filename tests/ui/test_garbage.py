"""Cyclic garbage of the window is ended on the window's thread, whoever allocates."""

import gc
import threading
import weakref

from PySide6.QtWidgets import QApplication

from voxdesk.ui.window.garbage import GarbageOnThisThread


class Knot:
    """Something that only the cyclic collector ends; ``ended_on`` tells which thread did."""

    def __init__(self, ended_on: list[threading.Thread]) -> None:
        self.itself = self
        self._ended_on = ended_on

    def __del__(self) -> None:
        self._ended_on.append(threading.current_thread())


def test_what_a_worker_could_have_collected_is_collected_here(qtbot, qapp: QApplication) -> None:
    gc.enable()
    collector = GarbageOnThisThread(qapp)
    try:
        ended_on: list[threading.Thread] = []
        knot = weakref.ref(Knot(ended_on))
        kept: list[list[int]] = []
        worker = threading.Thread(target=lambda: kept.extend([] for _ in range(200_000)))
        worker.start()
        worker.join()
        assert knot() is not None, "a worker has collected"
        qtbot.waitUntil(lambda: knot() is None)
        assert ended_on == [threading.main_thread()]
    finally:
        collector.setParent(None)
        gc.disable()
