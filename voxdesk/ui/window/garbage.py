"""Has Python's cyclic garbage collected on the window's thread alone."""

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_EVERY_MS = 400


class GarbageOnThisThread(QObject):
    """Collects instead of Python, which does it on whatever thread allocates.

    Garbage may hold widgets. A worker that ends one waits for Python's lock while it holds one of Qt's, and
    the window's thread the other way round: both stand still for ever.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(collect_as_python_would)
        self._timer.start()


def collect_as_python_would() -> None:
    """Collect the oldest generation whose count is beyond its threshold (``gc.get_threshold``)."""
    counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [generation for generation, (count, most) in enumerate(counts) if count > most]
    if due:
        gc.collect(due[-1])
