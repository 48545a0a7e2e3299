"""The window at work: how soon sound is painted, what it costs, whether it grows, how long it is away."""

import dataclasses
import logging
import os
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QApplication

from voxdesk.audio.files import read_clip
from voxdesk.audio.resample import resample
from voxdesk.bench.event_loop import Turns, slow_library, spend
from voxdesk.core.paths import default_paths
from voxdesk.core.settings import Settings
from voxdesk.core.types import Float32, InputDevice
from voxdesk.jobs.runner import JobRunner
from voxdesk.ui.listen.page import ListenPage
from voxdesk.ui.parts.microphone import Microphone
from voxdesk.ui.parts.spectrogram_view import SpectrogramView
from voxdesk.ui.style.style import apply_theme
from voxdesk.ui.style.theme import DARK
from voxdesk.ui.window.display import missing_display
from voxdesk.workflows.recordings import recordings_in
from voxdesk.workflows.services import open_services

logger = logging.getLogger(__name__)

RATE = 48_000
BLOCK_S = 0.01
SIZE = (1216, 734)  # the page in a window of 1280 by 800
_WARM_UP_S = 1.0
_BLOCK = round(BLOCK_S * RATE)


def measure(
    data: Path | None, note: Callable[[str], None], *, live_s: float = 20.0, simulated_s: float = 600.0
) -> dict[str, object]:
    """Record for ``live_s`` from a simulated microphone, then ``simulated_s`` as fast as it goes.

    ``latency_p95_ms`` begins when the simulated driver hands a block of 10 ms over. It ends with the
    paint that shows its columns. The transform's look ahead, half a window, is no part of it.
    ``core_share`` is processor time of the whole process. ``turn_…_ms`` is the longest time that the
    window's thread was away from its event loop. It is measured while recording, and while a library on
    a slow disk is imported, searched and erased.
    """
    if "QT_QPA_PLATFORM" not in os.environ and missing_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([])
    apply_theme(app, DARK)
    sound = _sound(data)
    with tempfile.TemporaryDirectory() as folder:
        live = _measure(app, Path(folder), sound, note, live_s, simulated_s)
    return live | slow_library(note)


def _measure(
    app: QApplication,
    folder: Path,
    sound: Float32,
    note: Callable[[str], None],
    live_s: float,
    simulated_s: float,
) -> dict[str, object]:
    paths = dataclasses.replace(default_paths(), config=folder, data=folder, cache=folder)
    services = open_services(paths, use_cache=False)
    runner = JobRunner(services)
    source = SimulatedRecorder(sound)
    microphone = Microphone(services, runner, recorder=lambda _folder, _device: source)
    page = ListenPage(services, runner, Settings(theme="dark"), microphone=microphone, player=Silence())
    page.resize(*SIZE)
    page.show()
    stage = page.stage
    stage.transport.set_devices((InputDevice(0, "simulated", 1, RATE, is_default=True),), "")
    clock = PaintClock(source, stage.view)
    failures: list[object] = []
    microphone.failed.connect(failures.append)
    try:
        note(f"recording for {live_s:g} s")
        stage.transport.record.click()
        spend(_WARM_UP_S)
        clock.reset()
        turns = Turns()
        began_s, used_s = time.perf_counter(), time.process_time()
        spend(live_s)
        passed_s, used_s = time.perf_counter() - began_s, time.process_time() - used_s
        turns.stop()
        latencies = np.array(clock.latencies_s) * 1000
        paints = clock.paints
        source.stop()
        note(f"simulating {simulated_s / 60:g} minutes")
        growth = _growth(stage.view, sound, simulated_s)
    finally:
        page.shut_down()
        page.close()
        runner.shutdown()
        services.close()
        app.processEvents()
    return {
        "latency_p50_ms": float(np.percentile(latencies, 50)),
        "latency_p95_ms": float(np.percentile(latencies, 95)),
        "latency_max_ms": float(latencies.max()),
        "paints_per_s": paints / passed_s,
        "core_share": used_s / passed_s,
        "turn_live_ms": 1000 * turns.longest_s,
        "live_analysis": not failures,
        "platform": app.platformName(),
        **growth,
    }


class SimulatedRecorder:
    """A microphone that hands over blocks in real time from a thread of its own, over and over."""

    sample_rate = RATE
    only_zeros = False
    error: str | None = None

    def __init__(self, sound: Float32) -> None:
        self._blocks = sound[: len(sound) // _BLOCK * _BLOCK].reshape(-1, _BLOCK)
        self._waiting: list[tuple[float, Float32]] = []
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._deliver, name="simulated microphone")
        self._delivered = 0
        self.pulled_at_s: list[float] = []

    @property
    def seconds(self) -> float:
        """Return how much was delivered."""
        return self._delivered * BLOCK_S

    def start(self) -> None:
        """Begin to deliver."""
        self._thread.start()

    def pause(self) -> None:
        """Nobody asks for it."""

    def resume(self) -> None:
        """Nobody asks for it."""

    def stop(self) -> Path | None:
        """Deliver no more; nothing is kept."""
        self._over.set()
        if self._thread.is_alive():
            self._thread.join()
        return None

    def pull(self) -> Float32:
        """Return what was delivered since the last call; its times of arrival go to ``pulled_at_s``."""
        with self._lock:
            waiting, self._waiting = self._waiting, []
        self.pulled_at_s += [at_s for at_s, _ in waiting]
        return np.concatenate([np.zeros(0, np.float32), *(block for _, block in waiting)])

    def _deliver(self) -> None:
        began_s = time.perf_counter()
        while not self._over.is_set():
            due_s = began_s + (self._delivered + 1) * BLOCK_S
            time.sleep(max(0.0, due_s - time.perf_counter()))
            block = self._blocks[self._delivered % len(self._blocks)]
            with self._lock:
                self._waiting.append((time.perf_counter(), block))
            self._delivered += 1


class PaintClock:
    """Notes for each block how long it took until a paint showed new columns."""

    def __init__(self, source: SimulatedRecorder, view: SpectrogramView) -> None:
        self._source, self._view = source, view
        view.painted.connect(self._painted)
        self.reset()

    def reset(self) -> None:
        """Forget what was noted."""
        self.latencies_s: list[float] = []
        self.paints = 0
        self._end_s = self._view.live_end_s

    def _painted(self) -> None:
        self.paints += 1
        if self._view.live_end_s == self._end_s:
            return
        self._end_s = self._view.live_end_s
        now_s = time.perf_counter()
        self.latencies_s += [now_s - at_s for at_s in self._source.pulled_at_s]
        self._source.pulled_at_s.clear()


class Silence:
    """A player that is never asked to play."""

    position_s = 0.0
    playing = False
    error: str | None = None
    volume = speed = 1.0
    output = ""

    def pull(self) -> Float32:
        """Nothing."""
        return np.zeros(0, np.float32)

    def play(
        self, source: Path, start_s: float = 0.0, end_s: float | None = None, *, loop: bool = False
    ) -> None:
        """Nothing."""

    def pause(self) -> None:
        """Nothing."""

    def resume(self) -> None:
        """Nothing."""

    def stop(self) -> None:
        """Nothing."""


def _growth(view: SpectrogramView, sound: Float32, simulated_s: float) -> dict[str, object]:
    """Resident memory before and after pushing ``simulated_s`` of sound with a paint every 60 ms."""
    blocks = sound[: len(sound) // _BLOCK * _BLOCK].reshape(-1, _BLOCK)
    view.show_live(RATE)
    count = round(simulated_s / BLOCK_S)
    before: int | None = None
    began_s = time.process_time()
    for number in range(count):
        view.push(blocks[number % len(blocks)])
        if number % 6 == 0:
            view.repaint()
        if number == count // 10:
            before = _resident_bytes()
    used_s = time.process_time() - began_s
    after = _resident_bytes()
    grown = (after - before) / 1e6 if before is not None and after is not None else None
    return {"simulated_s": simulated_s, "simulated_core_share": used_s / simulated_s, "growth_mb": grown}


def _resident_bytes() -> int | None:
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except (OSError, IndexError, ValueError):
        return None
    return pages * os.sysconf("SC_PAGE_SIZE")


def _sound(data: Path | None) -> Float32:
    """Ten seconds: of the first recording below ``data``, else a gliding voice-like tone in noise."""
    paths = [] if data is None else recordings_in(data)
    if paths:
        clip = resample(read_clip(paths[0], seconds=10.0), RATE)
        return np.asarray(clip.samples)
    time_s = np.arange(10 * RATE) / RATE
    pitch = 140 + 40 * np.sin(2 * np.pi * 0.4 * time_s)
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    voice = sum(np.sin(k * phase) / k for k in range(1, 25))
    loud = 0.1 * (1 + np.sin(2 * np.pi * 3 * time_s)) * (np.sin(2 * np.pi * 0.3 * time_s) > -0.5)
    noise = np.random.default_rng(1).standard_normal(len(time_s))
    return np.asarray(loud * voice + 0.001 * noise, dtype=np.float32)
