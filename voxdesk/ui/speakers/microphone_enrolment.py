"""Enrolling by microphone: the list of microphones, then the dialog that has somebody read a text."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from voxdesk.core.types import InputDevice
from voxdesk.jobs.runner import Runner
from voxdesk.ui.speakers.enrol_microphone import EnrolMicrophoneDialog
from voxdesk.ui.style.theme import Theme
from voxdesk.workflows.live.microphones import list_microphones
from voxdesk.workflows.services import Services


class MicrophoneEnrolment(QObject):
    """``opening`` comes before the dialog, ``enrolled`` carries its result, ``problem`` an exception."""

    opening = Signal()
    enrolled = Signal(object)
    device_chosen = Signal(str)
    problem = Signal(object)

    def __init__(self, services: Services, runner: Runner, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._services, self._runner, self._page = services, runner, page
        self._theme = theme
        self.dialog: EnrolMicrophoneDialog | None = None

    def set_theme(self, theme: Theme) -> None:
        """The colours of the next dialog."""
        self._theme = theme

    def shut_down(self) -> None:
        """Stop at once; what was recorded stays among the recordings."""
        if self.dialog is not None:
            self.dialog.shut_down()

    def begin(self, name: str, known: Sequence[str], wanted_device: str) -> None:
        """List the microphones, then ask ``name``, or whoever is named, to read a text."""
        job = self._runner.submit(list_microphones, None)
        job.when_finished(lambda devices: self._open(name, devices, known, wanted_device))
        job.failed.connect(self.problem)

    def _open(
        self, name: str, devices: tuple[InputDevice, ...], known: Sequence[str], wanted_device: str
    ) -> None:
        from voxdesk.workflows.people.enrol import enrol

        self.opening.emit()
        dialog = EnrolMicrophoneDialog(
            self._services,
            self._runner,
            self._theme,
            known=list(known),
            devices=devices,
            wanted_device=wanted_device,
            enrol=enrol,
            name=name,
            parent=self._page.window(),
        )
        self.dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.device_chosen.connect(self.device_chosen)
        dialog.enrolled.connect(self.enrolled)
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None
