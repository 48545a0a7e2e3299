"""``bench embed``: seconds of audio embedded per second, the whole road from file to vector, no cache."""

import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from voxdesk.audio.encode import write_encoded
from voxdesk.audio.files import read_clip
from voxdesk.bench.resemblyzer_peer import NAME, seconds_of_own_road
from voxdesk.bench.resemblyzer_peer import peer_python as peer_python_for
from voxdesk.bench.stage_profile import profile
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import AudioError, DataError
from voxdesk.core.paths import default_paths
from voxdesk.core.types import Embedding
from voxdesk.workflows.listen.embed import WORKERS, embed_each
from voxdesk.workflows.recordings import recordings_in
from voxdesk.workflows.services import open_services

RATE = 16_000
_MOST_FILES = 100
_MOST_SECONDS = 900.0
_ROUNDS = 3
_PROFILED = 20
_MADE_UP = 12  # recordings of about 15 s
_SENTENCES = (
    "The old lighthouse keeper climbed the narrow stairs every evening and lit the heavy lamp.",
    "When the morning train finally arrived, several tired passengers opened their umbrellas.",
    "A good recipe for vegetable soup begins with onions, carrots and celery, cooked gently in butter.",
)


def measure(
    data: Path | None, note: Callable[[str], None], peer_python: Path | None = None
) -> dict[str, object]:
    """Return times real time for Ogg Opus and FLAC, best of three rounds; beside resemblyzer when installed.

    ``data`` is a folder of recordings, taken evenly; without one espeak-ng speaks. All are
    brought to 16 kHz mono first, so that both formats hold the same sound. Resemblyzer runs in
    ``peer_python``, or in this Python when it is installed here. Raises DataError.
    """
    peer = peer_python_for(peer_python)
    with tempfile.TemporaryDirectory() as folder:
        flac, opus, seconds = _prepare(data, Path(folder), note)
        figures: dict[str, object] = {"model": _model(), "files": len(flac), "audio_s": round(seconds, 1)}
        figures["workers"] = WORKERS
        for name, paths in (("opus", opus), ("flac", flac)):
            note(f"embedding {len(paths)} {name} files")
            wall_s, processor_s = _embed(paths)
            figures[f"{name}_times_real_time"] = round(seconds / wall_s, 1)
            figures[f"{name}_processor_share"] = round(processor_s / wall_s, 2)
            figures[f"{name}_processor_times_real_time"] = round(seconds / processor_s, 1)
            figures |= {f"{name}_{step}": value for step, value in _profile(paths).items()}
            if peer is not None:
                note(f"embedding {len(paths)} {name} files with {NAME}")
                peer_s, peer_processor_s = seconds_of_own_road(peer, paths, WORKERS)
                figures[f"{NAME}_{name}_times_real_time"] = round(seconds / peer_s, 1)
                figures[f"{NAME}_{name}_processor_times_real_time"] = round(seconds / peer_processor_s, 1)
                figures[f"{name}_times_{NAME}"] = round(peer_s / wall_s, 2)
        return figures


def _model() -> str:
    with closing(open_services(default_paths(), use_cache=False)) as services:
        return services.hub.encoder().model_id


def _profile(paths: Sequence[Path]) -> dict[str, float]:
    with closing(open_services(default_paths(), use_cache=False)) as services:
        return profile(services.hub.encoder(), paths[:_PROFILED])


def _prepare(
    data: Path | None, folder: Path, note: Callable[[str], None]
) -> tuple[list[Path], list[Path], float]:
    """The same recordings as FLAC and as Ogg Opus files, and how many seconds they are."""
    note("preparing the recordings")
    flac: list[Path] = []
    opus: list[Path] = []
    seconds = 0.0
    for number, path in enumerate(_recordings(data, folder)):
        try:
            clip = read_clip(path, sample_rate=RATE)
        except AudioError as error:
            note(str(error))
            continue
        flac.append(folder / f"{number}.flac")
        opus.append(folder / f"{number}.opus")
        write_encoded(flac[-1], clip)
        write_encoded(opus[-1], clip)
        seconds += clip.seconds
        if seconds >= _MOST_SECONDS:
            break
    if not flac:
        raise DataError("There is no recording to measure with.", hint="--data FOLDER names some.")
    return flac, opus, seconds


def _recordings(data: Path | None, folder: Path) -> Sequence[Path]:
    if data is not None:
        found = recordings_in(data)
        step = max(1, len(found) // _MOST_FILES)
        return found[::step][:_MOST_FILES]
    speaker = shutil.which("espeak-ng")
    if speaker is None:
        raise DataError(
            "To measure without recordings, espeak-ng must be installed.", hint="--data FOLDER names some."
        )
    paths = []
    for number in range(_MADE_UP):
        path = folder / f"said-{number}.wav"
        words = " ".join(_SENTENCES)
        subprocess.run([speaker, "-p", str(20 + 5 * number), "-w", str(path), words], check=True)
        paths.append(path)
    return paths


def _embed(paths: Sequence[Path]) -> tuple[float, float]:
    """The best of some rounds: seconds on the clock, and of processor time in that round."""
    with closing(open_services(default_paths(), use_cache=False)) as services:
        times = []
        list(embed_each(paths[:2], services, CallbackContext()))  # loading the model is not measured
        for _ in range(_ROUNDS):
            start_s, processor_s = time.perf_counter(), time.process_time()
            answers = list(embed_each(paths, services, CallbackContext()))
            times.append((time.perf_counter() - start_s, time.process_time() - processor_s))
            if not all(isinstance(answer, Embedding) for answer in answers):
                raise DataError("Some recordings could not be embedded; the figure would be wrong.")
    return min(times)
