"""Begins a recording: a microphone in, what records from it out."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from voxdesk.core.context import Context
from voxdesk.core.types import InputDevice
from voxdesk.workflows.services import Services


class Starts(Protocol):
    """Hold what records one take, and has not begun."""

    def start(self) -> None:
        """Begin; raises DeviceError, AudioError."""


Recorder = TypeVar("Recorder", bound=Starts)


@dataclass(frozen=True, slots=True)
class BeginRequest(Generic[Recorder]):
    """Record from ``device`` (None: the system's own) by what ``make(folder, device)`` gives."""

    make: Callable[[Path, InputDevice | None], Recorder]
    device: InputDevice | None


def begin_recording(request: BeginRequest[Recorder], services: Services, ctx: Context) -> Recorder:
    """Begin a recording in the folder of recordings. Raises DeviceError, AudioError."""
    recorder = request.make(services.paths.recordings, request.device)
    recorder.start()
    return recorder
