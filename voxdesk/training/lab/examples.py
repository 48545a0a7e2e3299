"""Clips and a front end in; their examples in one array on disk, computed once, out."""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voxdesk.audio.files import read_clip
from voxdesk.core.errors import AudioError, DataError, words_of
from voxdesk.core.files import write_text
from voxdesk.core.reading import as_list, as_whole, parse_json, read_text
from voxdesk.core.types import AudioClip, Float32
from voxdesk.training.data.arrange import Piece

RATE = 16_000
MakeExamples = Callable[[Float32], Float32]
Report = Callable[[float | None, str], None]
# Less speech than this says less than the whole clip does.
_LEAST_SPEECH_S = 0.5
_VERSION = 1


@dataclass(frozen=True, slots=True)
class ExampleStore:
    """``values`` [n, ...] (memory-mapped) and the index i64[n] of the clip that each comes from."""

    values: np.ndarray
    owners: np.ndarray
    unusable: tuple[int, ...]

    def rows_of(self, clips: Sequence[int]) -> np.ndarray:
        """Return the rows whose clip is among ``clips``, in order."""
        wanted = np.zeros(int(self.owners.max()) + 1 if len(self.owners) else 0, dtype=bool)
        wanted[[clip for clip in clips if clip < len(wanted)]] = True
        return np.flatnonzero(wanted[self.owners])


def example_store(
    clips: Sequence[Piece],
    key: str,
    make: MakeExamples,
    cache: Path,
    report: Report = lambda share, text: None,
    *,
    half: bool = False,
) -> ExampleStore:
    """The examples that ``make`` turns the speech of each clip into, from ``cache`` where they are known.

    ``key`` names what ``make`` does; ``half`` keeps them in half precision. A clip that cannot be
    read has no rows and is listed as unusable. Raises DataError when none can be read.
    """
    folder = cache / _digest(clips, f"{key} {half}")
    if not (folder / "store.json").is_file():
        _compute(clips, make, folder, report, np.dtype(np.float16 if half else np.float32))
    about = parse_json(read_text(folder / "store.json"))
    values: np.ndarray = np.memmap(
        folder / "values.bin",
        dtype=str(about["dtype"]),
        mode="r",
        shape=tuple(as_whole(size) for size in as_list(about["shape"])),
    )
    unusable = tuple(as_whole(index) for index in as_list(about["unusable"]))
    return ExampleStore(values, np.load(folder / "owners.npy"), unusable)


def data_hash(clips: Sequence[Piece]) -> str:
    """Return a short hash of which recordings, and which parts of them, a run used."""
    lines = [f"{c.recording.name} {c.recording.speaker} {c.start_s:.3f} {c.seconds:.3f}" for c in clips]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]


def _compute(
    clips: Sequence[Piece], make: MakeExamples, folder: Path, report: Report, dtype: np.dtype
) -> None:
    from voxdesk.audio.speech import SpeechDetector, speech_samples

    folder.mkdir(parents=True, exist_ok=True)
    detector = SpeechDetector()
    owners: list[np.ndarray] = []
    unusable: list[int] = []
    shape: tuple[int, ...] = ()
    reason = ""
    with (folder / "values.bin").open("wb") as file:
        for index, clip in enumerate(clips):
            report(index / len(clips), "computing features")
            try:
                sound = _read(clip)
            except AudioError as error:
                unusable.append(index)
                reason = words_of(error)
                continue
            speech = speech_samples(sound, detector.segments(sound))
            heard = speech if speech.seconds >= _LEAST_SPEECH_S else sound
            made = make(heard.samples)
            file.write(np.ascontiguousarray(made, dtype=dtype).tobytes())
            owners.append(np.full(len(made), index, dtype=np.int64))
            shape = made.shape[1:]
    if not owners:
        raise DataError("None of the clips can be read: {reason}", reason=reason)
    joined = np.concatenate(owners)
    np.save(folder / "owners.npy", joined)
    about = {"dtype": dtype.name, "shape": [len(joined), *shape], "unusable": unusable}
    # Written last: a store that was interrupted is computed again.
    write_text(folder / "store.json", json.dumps(about))


def _read(clip: Piece) -> AudioClip:
    path = clip.recording.path
    if clip.start_s == 0 and clip.seconds >= clip.recording.seconds:
        return read_clip(path, sample_rate=RATE)
    return read_clip(path, sample_rate=RATE, start_s=clip.start_s, seconds=clip.seconds)


def _digest(clips: Sequence[Piece], key: str) -> str:
    lines = [f"{_VERSION} {key}"]
    for clip in clips:
        path = clip.recording.path
        try:
            status = path.stat()
            state = f"{status.st_size} {status.st_mtime_ns}"
        except OSError:
            state = "missing"
        lines.append(f"{path.absolute()} {state} {clip.start_s:.4f} {clip.seconds:.4f}")
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:24]
