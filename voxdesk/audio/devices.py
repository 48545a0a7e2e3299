"""The microphones and loudspeakers of this computer, as PortAudio lists them."""

from voxdesk.audio import portaudio
from voxdesk.audio.sound_library import SoundLibrary
from voxdesk.core.types import InputDevice


def refresh() -> bool:
    """Look for devices that came or went; False while a stream is open. Raises DeviceError."""
    return portaudio.renew()


def list_inputs() -> tuple[InputDevice, ...]:
    """Return every device that records, the default one first; raises DeviceError without PortAudio."""
    return _list("input")


def list_outputs() -> tuple[InputDevice, ...]:
    """Return every device that plays, the default one first; raises DeviceError without PortAudio."""
    return _list("output")


def find_again(device: InputDevice) -> InputDevice | None:
    """Return a device after the list was renewed, when its index may be another's."""
    found = [each for each in list_inputs() if each.name == device.name]
    return next((each for each in found if each.index == device.index), found[0] if found else None)


def _list(kind: str) -> tuple[InputDevice, ...]:
    sounddevice = portaudio.library()
    with portaudio.LOCK:
        try:
            entries = list(sounddevice.query_devices())
            default = int(sounddevice.default.device[kind])
            if default < 0:
                default = _host_default(sounddevice, kind)
        except sounddevice.PortAudioError:
            return ()
    devices = [
        InputDevice(
            index=int(entry["index"]),
            name=str(entry["name"]),
            channels=int(entry[f"max_{kind}_channels"]),
            sample_rate=int(entry["default_samplerate"]),
            is_default=int(entry["index"]) == default,
        )
        for entry in entries
        if int(entry[f"max_{kind}_channels"]) > 0
    ]
    return tuple(sorted(devices, key=lambda device: not device.is_default))


def _host_default(sounddevice: SoundLibrary, kind: str) -> int:
    hosts = sounddevice.query_hostapis()
    defaults = [int(host[f"default_{kind}_device"]) for host in hosts]
    return next((index for index in defaults if index >= 0), -1)
