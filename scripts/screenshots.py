"""Takes the pictures of docs/screenshots: the real window, synthetic voices, a home that is gone afterwards.

Run by `make screenshots`, under Xvfb and with PulseAudio's virtual microphone; nothing of the user's own
library is read or shown.
"""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from av.filter import Graph
from sample_voices import QUESTION, TEXTS, Person, speak

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

PICTURES = ROOT / "docs" / "screenshots"
SIZES = ((1280, 800), (1024, 700))
THEMES = ("dark", "light")
PATIENCE_S = 120
LIVE_S = 16
# The virtual microphone's environment has none: it must not depend on a desktop's sound server.
DISPLAY = os.environ.get("DISPLAY", "")

PEOPLE = (
    Person("Anna Lindqvist", "en-us+f3", 70, 160),
    Person("Ben Okafor", "en-us+m7", 30, 145),
    Person("Chiara Rossi", "it+f4", 60, 150),
    Person("Dmitri Volkov", "en-us+m3", 10, 150),
    Person("Élodie Martin", "en-us+f1", 80, 165),
    Person("Farid Haddad", "en-us+steph", 45, 155),
)
VOICES = "Interviews"
READERS = "Readers"
GUEST = Person("Guest", "en-us+klatt4", 45, 150)


def main() -> None:
    """Enrol the people, listen to a conversation and take both pages in both themes and sizes."""
    from virtual_mic import VirtualMicrophone

    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="voxdesk-pictures-") as folder:
        microphone = VirtualMicrophone(Path(folder))
        os.environ.update(microphone.environment, VOXDESK_HOME=str(Path(folder) / "voxdesk"))
        os.environ["DISPLAY"] = DISPLAY
        try:
            take_pictures(prepare(Path(folder)), microphone)
        finally:
            microphone.close()


def take_pictures(recording: Path, microphone: Any) -> None:
    """Show the window with a live recording, then with an opened one and the people."""
    from voxdesk.app import build_window, make_application
    from voxdesk.core.paths import default_paths
    from voxdesk.core.settings import Settings, save_settings

    save_settings(Settings(tour_done=True), default_paths().settings)  # no first steps over the pictures
    make_application(["voxdesk"])
    window = build_window(default_paths())
    window.change_settings(tour_done=True)
    window.show()
    listen = window.page("listen")
    transport, verdict = listen.stage.transport, listen.stage.column.verdict
    use_theme(window, THEMES[0])
    window.resize(*SIZES[0])
    wait_for(transport.record.isEnabled)
    transport.record.click()
    wait_for(lambda: transport.record.text().startswith("Stop"))
    microphone.speak(recording)
    let_pass(LIVE_S)
    save(window, PICTURES / f"live-{THEMES[0]}-{SIZES[0][0]}.png")
    transport.record.click()
    microphone.hush()
    wait_for(lambda: transport.record.text() == "Record" and verdict.status)

    window.open_recordings((recording,))
    wait_for(lambda: verdict.status and listen.stage.timeline.turns)
    group(window, recording.parent)
    look_at_data(window, recording.parent)
    for theme in THEMES:
        use_theme(window, theme)
        for width, height in SIZES:
            window.resize(width, height)
            for page in ("listen", "speakers", "folders", "lab", "settings"):
                window.show_page(page)
                let_pass(1.5)
                save(window, PICTURES / f"{page}-{theme}-{width}.png")
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    window.close()
    wait_for(lambda: closed)


def group(window: Any, folder: Path) -> None:
    """Have everything that was said grouped by voice, and wait for map and voices."""
    from voxdesk.core.cluster_types import PeopleCount

    page = window.page("folders")
    page.controls.set_people(PeopleCount(len(PEOPLE), len(PEOPLE)))
    page.open_folder(folder / VOICES)
    wait_for(lambda: page.work.run is not None and page.work.run.neighbours is not None)
    wait_for(lambda: page.work.run.described and page.work.run.genders)


def look_at_data(window: Any, folder: Path) -> None:
    """Open a data set in the Lab, and wait for its plots."""
    page = window.page("lab")
    page.open_data(folder / READERS)
    wait_for(lambda: not page.plots.isHidden() and not page.plots.components.isHidden())


def prepare(folder: Path) -> Path:
    """Fill the library of the new home; returns a recording in which three people talk."""
    from voxdesk.audio.files import read_clip, write_wav
    from voxdesk.core.context import CallbackContext
    from voxdesk.core.paths import default_paths
    from voxdesk.core.requests import EnrolRequest
    from voxdesk.core.types import AudioClip
    from voxdesk.workflows.people.enrol import enrol
    from voxdesk.workflows.services import open_services

    services = open_services(default_paths())
    said: list[Path] = []
    (folder / VOICES).mkdir()
    for count, person in enumerate(PEOPLE):
        stem = person.name.split()[0].lower()
        files = [
            speak(person, text, folder / VOICES / f"{stem}-{number}.wav")
            for number, text in enumerate(TEXTS, 1)
        ]
        own = folder / READERS / person.name
        own.mkdir(parents=True)
        for file in files:
            shutil.copy(file, own)
        enrol(EnrolRequest(person.name, tuple(files[: 1 + count % len(files)])), services, CallbackContext())
    for number, person in enumerate((PEOPLE[0], PEOPLE[1], GUEST, PEOPLE[0])):
        said.append(speak(person, (QUESTION, *TEXTS)[number], folder / f"said-{number}.wav"))
    services.close()

    clips = [read_clip(path) for path in said]
    rate = clips[0].sample_rate
    pause = np.zeros(round(0.6 * rate), np.float32)
    parts = [part for clip in clips for part in (clip.samples, pause)]
    room = 0.001 * np.random.default_rng(1).standard_normal(sum(map(len, parts)))
    conversation = folder / "conversation.wav"
    write_wav(conversation, AudioClip((np.concatenate(parts) + room).astype(np.float32), rate))
    return conversation


def use_theme(window: Any, theme: str) -> None:
    """Choose a theme as the settings page does."""
    window.page("settings").change_settings(theme=theme)


def wait_for(done: Callable[[], object]) -> None:
    """Run the window until ``done`` says so."""
    deadline = time.monotonic() + PATIENCE_S
    while not done():
        if time.monotonic() > deadline:
            raise SystemExit("VoxDesk: the window did not come so far")
        let_pass(0.02)


def let_pass(seconds: float) -> None:
    """Run the window for a while."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def save(window: Any, path: Path) -> None:
    """Write what the window shows as a small PNG."""
    image = window.grab().toImage()
    picture = image.convertToFormat(image.Format.Format_RGB888)
    width, height = picture.width(), picture.height()
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(height, picture.bytesPerLine())
    path.write_bytes(small_png(rows[:, : 3 * width].reshape(height, width, 3)))
    print(f"{path.relative_to(ROOT)}  {width}x{height}  {path.stat().st_size // 1024} KB", flush=True)


def small_png(pixels: np.ndarray) -> bytes:
    """PNG with the 256 colours that suit the picture best: a spectrogram takes a third of the space so."""
    height, width, _ = pixels.shape
    graph = Graph()
    source = graph.add_buffer(width=width, height=height, format="rgb24", time_base=Fraction(1))
    split, palette = graph.add("split"), graph.add("palettegen", "reserve_transparent=0")
    use, sink = graph.add("paletteuse", "dither=none"), graph.add("buffersink")
    source.link_to(split)
    split.link_to(use, 0, 0)
    split.link_to(palette, 1, 0)
    palette.link_to(use, 0, 1)
    use.link_to(sink)
    graph.configure()
    frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(pixels), format="rgb24")
    frame.pts = 0
    graph.push(frame)
    graph.push(None)
    encoder = av.CodecContext.create("png", "w")
    encoder.width, encoder.height, encoder.pix_fmt, encoder.time_base = width, height, "pal8", Fraction(1)
    encoder.options = {"compression_level": "9", "pred": "none"}
    packets = [*encoder.encode(graph.pull()), *encoder.encode(None)]
    return b"".join(bytes(packet) for packet in packets)


if __name__ == "__main__":
    main()
