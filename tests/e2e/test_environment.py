"""In continuous integration nothing may be skipped for want of a tool."""

import os
import shutil

import pytest

pytestmark = pytest.mark.skipif(os.environ.get("VOXDESK_CI") != "1", reason="not in continuous integration")


@pytest.mark.parametrize(
    "tool", ["xvfb-run", "pulseaudio", "pactl", "paplay", "parec", "espeak-ng", "sox", "dbus-run-session"]
)
def test_the_tool_is_installed(tool: str) -> None:
    assert shutil.which(tool), f"{tool} is missing, so tests would be skipped"


@pytest.mark.e2e
@pytest.mark.microphone
def test_portaudio_hears_through_pulseaudio(virtual_microphone) -> None:
    from voxdesk.audio.devices import list_inputs

    assert list_inputs()


@pytest.mark.e2e
def test_there_is_a_screen(qapp) -> None:
    assert qapp.platformName() == "xcb"
