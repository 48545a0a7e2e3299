"""Lists the system's microphones and loudspeakers."""

from voxdesk.core.context import Context
from voxdesk.core.types import InputDevice
from voxdesk.workflows.services import Services


def list_microphones(request: None, services: Services, ctx: Context) -> tuple[InputDevice, ...]:
    """Read the system's list of microphones anew; raises DeviceError."""
    from voxdesk.audio.devices import list_inputs, refresh

    refresh()
    return list_inputs()


def list_loudspeakers(request: None, services: Services, ctx: Context) -> tuple[InputDevice, ...]:
    """Read the system's list of loudspeakers; raises DeviceError."""
    from voxdesk.audio.devices import list_outputs

    return list_outputs()
