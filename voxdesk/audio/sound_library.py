"""The types of what is used of sounddevice, which has none of its own."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from voxdesk.core.types import Float32


class Stream(Protocol):
    """Sound on its way from or to a device."""

    @property
    def active(self) -> bool:
        """Tell whether it flows; raises PortAudioError once it is closed."""

    @property
    def latency(self) -> float:
        """Seconds between the program and the air."""

    def start(self) -> None:
        """Let it flow."""

    def stop(self, ignore_errors: bool = True) -> None:
        """End it after what is queued."""

    def abort(self, ignore_errors: bool = True) -> None:
        """End it at once."""

    def close(self, ignore_errors: bool = True) -> None:
        """Let go of the device."""


class Output(Stream, Protocol):
    """Sound on its way to a loudspeaker."""

    def write(self, data: Float32) -> bool:
        """Queue f32[n, channels]; whether the sound broke off before."""


class Defaults(Protocol):
    """The devices that the system takes when nobody chose."""

    device: Mapping[str, int]


class SoundLibrary(Protocol):
    """The module sounddevice."""

    PortAudioError: type[Exception]
    CallbackAbort: type[Exception]
    default: Defaults

    def InputStream(self, **options: object) -> Stream:
        """Open a microphone; raises PortAudioError or ValueError."""

    def OutputStream(self, **options: object) -> Output:
        """Open a loudspeaker; raises PortAudioError or ValueError."""

    def query_devices(self) -> Iterable[Mapping[str, str | float]]:
        """Return what is known of every device; raises PortAudioError."""

    def query_hostapis(self) -> Iterable[Mapping[str, str | float]]:
        """Return what is known of every sound system; raises PortAudioError."""

    # It has no public names for these.
    def _initialize(self) -> None: ...
    def _terminate(self) -> None: ...
    def _exit_handler(self) -> None: ...
