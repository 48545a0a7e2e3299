"""The list of microphones, kept up to date while nobody records."""

from PySide6.QtCore import QObject, QTimer, Signal

from voxdesk.core.types import InputDevice
from voxdesk.jobs.job import Job
from voxdesk.jobs.runner import Runner
from voxdesk.workflows.live.microphones import list_microphones

_LOOK_EVERY_MS = 3000


class DeviceWatch(QObject):
    """``listed`` carries the microphones, after each look; looks are made on a worker.

    ``problem`` says why there are none, where the reason is known.
    """

    listed = Signal(object)

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._job: Job[object] | None = None
        self.devices: tuple[InputDevice, ...] = ()
        self.problem = ""
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now and every few seconds."""
        if not self._timer.isActive():
            self._timer.start()
            self.look()

    def stop(self) -> None:
        """Look no more: a stream is open, or nobody sees the list."""
        self._timer.stop()

    def look(self) -> None:
        """Read the list once; ``listed`` follows."""
        if self._job is None:
            self._job = self._runner.submit(list_microphones, None)
            self._job.when_finished(self._take)
            self._job.failed.connect(self._fail)
            self._job.cancelled.connect(self._forget)

    def find(self, name: str) -> InputDevice | None:
        """The microphone of that name."""
        return next((device for device in self.devices if device.name == name), None)

    def _fail(self, error: BaseException) -> None:
        self._take((), f"{error} {getattr(error, 'hint', '')}".strip())

    def _take(self, devices: tuple[InputDevice, ...], problem: str = "") -> None:
        self._job = None
        self.problem = problem
        self.devices = tuple(devices)
        self.listed.emit(self.devices)

    def _forget(self) -> None:
        self._job = None
