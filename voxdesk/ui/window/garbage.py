"""Has Python's cyclic garbage collected on the window's thread alone, in moments too short to be seen."""

import gc
import sys

from PySide6.QtCore import QObject, QTimer

_LOOK_EVERY_MS = 100
_MANY_MODULES = 100


class GarbageOnThisThread(QObject):
    """Collects instead of Python, which does it on whatever thread allocates.

    Garbage may hold widgets. A worker that ends one waits for Python's lock while it holds one of Qt's, and
    the window's thread the other way round: both stand still for ever.

    A collection takes as long as there are objects to go through, and the window waits for it. So what is
    new since the last look is gone through each time and never piles up. All the rest is gone through after
    ``full_every`` times, but not while a worker makes much that it will soon let go of. What libraries
    define is set aside once they are loaded, for it lives as long as the program (figures:
    docs/experiments.md). What else is alive then is set aside with it: a few times a day, not with every
    dialog.
    """

    def __init__(self, parent: QObject, full_every: int = 100) -> None:
        super().__init__(parent)
        self._full_every = full_every
        self._was_on = gc.isenabled()
        gc.disable()
        self._modules = self._set_aside = self._collections = 0
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()

    def _look(self) -> None:
        before, self._modules = self._modules, len(sys.modules)
        if self._modules > before:
            return  # a library is being loaded: its objects are set aside unseen
        if self._modules - self._set_aside >= _MANY_MODULES:
            gc.freeze()
            self._set_aside = self._modules
            return
        new, many = gc.get_count()[0], gc.get_threshold()[0]
        if new <= many:
            return
        self._collections += 1
        if self._collections < self._full_every or new > 2 * many:
            gc.collect(1)
        else:
            gc.collect()
            self._collections = 0
