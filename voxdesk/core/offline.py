"""Tells libraries that report or fetch by themselves not to."""

import os

# Each is read when its library is loaded, in this process and in those that it starts.
_SWITCHES = {
    "ORT_DISABLE_TELEMETRY": "1",  # ONNX Runtime: a device id, a queue of events, look-ups of a host
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_OFFLINE": "1",  # weights come from a folder of the user's, never from a hub
    "DO_NOT_TRACK": "1",
}


def keep_offline() -> None:
    """Switch off every library's telemetry and downloads; call it before such a library is imported."""
    os.environ.update(_SWITCHES)
