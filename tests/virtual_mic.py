"""A microphone and a loudspeaker for tests: PulseAudio with a virtual source, in a home of its own."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE, SINK = "virtmic", "virt"
RATE = 48_000
_PROGRAMS = ("pulseaudio", "paplay", "parec", "pactl")


class VirtualMicrophone:
    """What is played here is what PortAudio's default microphone hears."""

    def __init__(self, folder: Path) -> None:
        self.home, self.runtime = folder / "home", folder / "run"
        for each in (self.home, self.runtime):
            each.mkdir(mode=0o700)
        (self.home / ".asoundrc").write_text("pcm.!default { type pulse }\nctl.!default { type pulse }\n")
        self.environment = {
            **os.environ,
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.runtime),
            "PULSE_RUNTIME_PATH": str(self.runtime / "pulse"),
        }
        for name in ("PULSE_SERVER", "PULSE_COOKIE", "XDG_CONFIG_HOME", "DISPLAY"):
            self.environment.pop(name, None)
        self._server: subprocess.Popen[bytes] | None = None
        self._players: list[subprocess.Popen[bytes]] = []
        self.start()

    def start(self) -> None:
        """Start the sound server with one silent sink and a microphone that hears it."""
        modules = [
            "module-native-protocol-unix",
            f"module-null-sink sink_name={SINK} rate={RATE}",
            f"module-remap-source master={SINK}.monitor source_name={SOURCE}",
        ]
        load = [word for module in modules for word in ("-L", module)]
        self._server = subprocess.Popen(
            ["pulseaudio", "--daemonize=no", "--exit-idle-time=-1", "-n", *load],
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        deadline_s = time.monotonic() + 60
        while subprocess.run(["pactl", "info"], env=self.environment, capture_output=True).returncode:
            if time.monotonic() > deadline_s or self._server.poll() is not None:
                self.close()
                pytest.skip("PulseAudio does not start here")
            time.sleep(0.05)
        self._choose_devices()

    def _choose_devices(self) -> None:
        self.pactl("set-default-source", SOURCE)
        self.pactl("set-default-sink", SINK)
        self._shorten_latency()

    def _shorten_latency(self) -> None:
        """Listen all the time: without, a null sink renders two seconds ahead, as no real card does."""
        heard = self.runtime / "heard"
        least = ["--rate=8000", "--channels=1", "--format=u8"]
        listener = self._run("parec", f"--device={SOURCE}", "--latency-msec=10", *least, str(heard))
        self._players.append(listener)
        deadline_s = time.monotonic() + 60
        while not (heard.exists() and heard.stat().st_size) and time.monotonic() < deadline_s:
            time.sleep(0.05)

    def pactl(self, *words: str) -> str:
        """Have the server do something; gives what pactl prints."""
        done = subprocess.run(
            ["pactl", *words], env=self.environment, check=True, capture_output=True, text=True, timeout=60
        )
        return done.stdout.strip()

    def speak(self, wav: Path, *, wait: bool = False) -> None:
        """Play a sound file into the microphone."""
        player = self._run("paplay", "--latency-msec=50", str(wav))
        self._players.append(player)
        if wait:
            player.wait(timeout=120)

    def hush(self) -> None:
        """End everything that is being played into the microphone."""
        self._end(self._players[1:])
        del self._players[1:]

    def unplug(self) -> None:
        """Take microphone and loudspeaker away while the sound server goes on."""
        self._end(self._players)
        self._players.clear()
        self.pactl("unload-module", "module-remap-source")
        self.pactl("unload-module", "module-null-sink")

    def plug_in(self) -> None:
        """Bring them back after ``unplug``."""
        self.pactl("load-module", "module-null-sink", f"sink_name={SINK}", f"rate={RATE}")
        self.pactl("load-module", "module-remap-source", f"master={SINK}.monitor", f"source_name={SOURCE}")
        self._choose_devices()

    def kill_server(self) -> None:
        """Take the whole sound server away, at once."""
        if self._server is not None and self._server.poll() is None:
            self._server.send_signal(signal.SIGKILL)
            self._server.wait(timeout=60)

    def close(self) -> None:
        """End the players and the server."""
        self._end(self._players)
        self.kill_server()

    def _run(self, *words: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            words,
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def _end(self, programs: list[subprocess.Popen[bytes]]) -> None:
        for program in programs:
            if program.poll() is None:
                program.terminate()
            program.wait(timeout=60)


@pytest.fixture
def virtual_microphone(monkeypatch: pytest.MonkeyPatch) -> Iterator[VirtualMicrophone]:
    """PortAudio in this process hears what ``speak`` plays; skips where PulseAudio is missing."""
    missing = [program for program in _PROGRAMS if shutil.which(program) is None]
    if missing:
        pytest.skip(f"no virtual microphone: {', '.join(missing)} not installed")
    # Not under pytest's own folder: a socket's path may have no more than 107 characters.
    with tempfile.TemporaryDirectory(prefix="vox-mic-") as folder:
        microphone = VirtualMicrophone(Path(folder))
        for name in ("HOME", "XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH"):
            monkeypatch.setenv(name, microphone.environment[name])
        for name in ("PULSE_SERVER", "PULSE_COOKIE", "XDG_CONFIG_HOME"):
            monkeypatch.delenv(name, raising=False)
        _renew_portaudio()
        yield microphone
        microphone.close()
        _renew_portaudio()


def _renew_portaudio() -> None:
    if "sounddevice" in sys.modules:  # it keeps the list of devices that it saw first
        from voxdesk.audio.devices import refresh

        assert refresh(), "a test left a stream open"
