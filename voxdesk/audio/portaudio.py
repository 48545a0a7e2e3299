"""The one door to PortAudio: its library loaded late, its errors put in words, its streams counted.

PortAudio is one per process and reads the list of devices only when it is initialised, which may
not happen while a stream is open; so the count of open streams is kept here for all.
"""

import atexit
import sys
import threading
import time
from collections.abc import Callable
from typing import TypeVar

from voxdesk.audio.alsa import quieten_alsa
from voxdesk.audio.sound_library import SoundLibrary, Stream
from voxdesk.core.errors import DeviceError, Words

# Held while streams are opened and closed and while the list is read or renewed.
LOCK = threading.RLock()
_open_streams: set[int] = set()
Opened = TypeVar("Opened", bound=Stream)

_WORDS = {
    -9999: Words("the sound system reports an error"),
    -9997: Words("it does not support this sampling rate"),
    -9998: Words("it does not have so many channels"),
    -9996: Words("it was not found"),
    -9985: Words("another program is using it, or it was unplugged"),
}


def library() -> SoundLibrary:
    """Return the module sounddevice; raises DeviceError on a computer without PortAudio."""
    with LOCK:
        try:
            return _load() if "sounddevice" not in sys.modules else _module()
        except OSError as error:
            raise DeviceError(
                "Microphones and loudspeakers cannot be used: PortAudio is not installed.",
                hint="On Debian and Ubuntu: sudo apt install libportaudio2",
            ) from error
        except Exception as error:
            if type(error).__name__ != "PortAudioError":
                raise
            raise DeviceError("The sound system cannot be used: {reason}.", reason=reason_of(error)) from (
                _settled(error)
            )


def _module() -> SoundLibrary:
    import sounddevice

    module: SoundLibrary = sounddevice
    return module


def _load() -> SoundLibrary:
    quieten_alsa()
    sounddevice = _module()
    # Later than sounddevice's own, so that it is called before.
    atexit.register(_leave, sounddevice)
    return sounddevice


def _leave(sounddevice: SoundLibrary) -> None:
    """Do not end PortAudio under a stream that is still in use: that frees what its thread writes to."""
    if _open_streams:
        atexit.unregister(sounddevice._exit_handler)


def renew() -> bool:
    """Let PortAudio look for devices again; False, and nothing done, while a stream is open.

    Raises DeviceError.
    """
    sounddevice = library()
    with LOCK:
        if _open_streams:
            return False
        try:
            # sounddevice has no public name for these two.
            sounddevice._terminate()
            sounddevice._initialize()
        except sounddevice.PortAudioError as error:
            raise DeviceError("The sound system cannot be used: {reason}.", reason=reason_of(error)) from (
                _settled(error)
            )
        return True


def open_stream(what: str, make: Callable[[SoundLibrary], Opened]) -> Opened:
    """Return the stream that ``make(sounddevice)`` opens, counted until ``close_stream``.

    ``what`` names the device in the message of the DeviceError.
    """
    sounddevice = library()
    with LOCK:
        try:
            stream = make(sounddevice)
        except (sounddevice.PortAudioError, ValueError) as error:
            raise DeviceError(
                "{what} cannot be used: {reason}.",
                what=what,
                reason=reason_of(error),
                hint="Check that it is plugged in, or choose another one.",
            ) from _settled(error)
        _open_streams.add(id(stream))
        return stream


def close_stream(stream: Stream) -> None:
    """End a stream at once; a device that is gone or a stream already closed is no error here.

    A stream with a callback has to have ended by itself, see ``await_end``. PortAudio otherwise cancels the
    callback's thread. That may hold a lock of the sound system, which is then never let go.
    """
    sounddevice = library()
    with LOCK:
        if id(stream) not in _open_streams:
            return
        try:
            if is_active(stream):
                stream.abort(ignore_errors=True)
            else:
                stream.stop(ignore_errors=True)
            stream.close(ignore_errors=True)
        except sounddevice.PortAudioError:
            pass
        finally:
            _open_streams.discard(id(stream))


def await_end(stream: Stream, seconds: float) -> bool:
    """Wait until a stream whose callback has asked to end has ended; False when it does not in time."""
    until_s = time.monotonic() + seconds
    while is_active(stream):
        if time.monotonic() > until_s:
            return False
        time.sleep(0.005)
    return True


def is_active(stream: Stream) -> bool:
    """Tell whether a stream is running; one that is closed is not."""
    sounddevice = library()
    try:
        return bool(stream.active)
    except sounddevice.PortAudioError:
        return False


def _settled(error: Exception) -> OSError:
    """Return what PortAudio said, to be shown at any time.

    Its own error asks PortAudio for the words each time that it is shown, and fails when the list of devices
    has been renewed since.
    """
    return OSError(": ".join(str(each) for each in error.args))


def reason_of(error: Exception) -> str:
    """Return PortAudio's reason for people."""
    code = next((value for value in error.args if isinstance(value, int)), None)
    known = _WORDS.get(code) if code is not None else None
    return known or str(error.args[0] if error.args else error).rstrip(".").lower()
