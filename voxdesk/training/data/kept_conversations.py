"""Mixed conversations kept in a folder as sound and truth: mixed once, the next time only read."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from voxdesk.audio.files import read_clip, write_wav
from voxdesk.core.context import Context
from voxdesk.core.errors import DataError, os_reason
from voxdesk.core.reading import read_bytes, read_text
from voxdesk.core.types import Gender, Turn
from voxdesk.training.data.conversations import Conversation
from voxdesk.training.data.utterances import RATE

_SOURCE = "corpus.sha256"


def kept_conversations(
    corpus: Path, names: Sequence[str], mix: Callable[[], Iterator[Conversation]], folder: Path, ctx: Context
) -> Iterator[Conversation]:
    """Return conversations called ``names`` that lie in ``folder``; else what ``mix`` gives, kept there.

    Each is NAME.wav and NAME.rttm. Raises DataError too when the folder was made from another corpus.
    """
    _claim(folder, corpus)
    if all(path.is_file() for name in names for path in _places(folder, name)):
        for number, name in enumerate(names):
            ctx.report(number / len(names), name)
            yield _read(folder, name)
        return
    for talk in mix():
        sound, truth = _places(folder, talk.name)
        try:
            write_wav(sound, talk.sound)
            truth.write_text(_rttm(talk), encoding="utf-8")
        except OSError as error:
            raise DataError(
                "{folder} cannot be written: {reason}.", folder=folder, reason=os_reason(error)
            ) from error
        yield talk


def _claim(folder: Path, corpus: Path) -> None:
    try:
        source = hashlib.sha256(read_bytes(corpus / "manifest.csv")).hexdigest()
        folder.mkdir(parents=True, exist_ok=True)
        mark = folder / _SOURCE
        if mark.is_file() and read_text(mark).strip() != source:
            raise DataError(
                "The conversations in {folder} are of another corpus.",
                folder=folder,
                hint="Name a new folder.",
            )
        mark.write_text(source + "\n", encoding="utf-8")
    except OSError as error:
        raise DataError(
            "{folder} cannot be used: {reason}.", folder=folder, reason=os_reason(error)
        ) from error


def _places(folder: Path, name: str) -> tuple[Path, Path]:
    return folder / f"{name}.wav", folder / f"{name}.rttm"


def _rttm(talk: Conversation) -> str:
    """RTTM with times to the microsecond, so that what is read is what was mixed."""
    return "".join(
        f"SPEAKER {talk.name} 1 {turn.start_s:.6f} {turn.end_s - turn.start_s:.6f} "
        f"<NA> <NA> {turn.label} <NA> <NA>\n"
        for turn in talk.turns
    )


def _read(folder: Path, name: str) -> Conversation:
    sound, truth = _places(folder, name)
    turns = []
    try:
        for line in read_text(truth).splitlines():
            cells = line.split()
            start_s, label = float(cells[3]), cells[7]
            turns.append(Turn(start_s, start_s + float(cells[4]), label, label, Gender.UNCERTAIN))
    except (OSError, ValueError, IndexError) as error:
        raise DataError("{path} is no RTTM.", path=truth, hint="Remove it and run again.") from error
    return Conversation(name, read_clip(sound, sample_rate=RATE), tuple(turns))
