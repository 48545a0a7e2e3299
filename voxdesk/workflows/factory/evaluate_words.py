"""Recordings whose words are known in, how many of the words are heard wrongly out."""

import random
import re
import shutil
import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voxdesk.audio.files import read_clip, write_wav
from voxdesk.core.context import Context
from voxdesk.core.errors import AudioError, DataError, Words
from voxdesk.core.reading import read_text
from voxdesk.core.types import AudioClip, Skipped
from voxdesk.evaluation.word_errors import word_errors, words_of
from voxdesk.inference.whisper import RATE, Recogniser
from voxdesk.workflows.factory.everyday_sentences import SENTENCES
from voxdesk.workflows.progress import Part
from voxdesk.workflows.recordings import recordings_in
from voxdesk.workflows.services import Services
from voxdesk.workflows.transcripts.hear_words import find_words_model, phrases_of

# Voice and words a minute of espeak-ng.
_SPOKEN = (("en-gb", 150), ("en-us", 150), ("en-us+f3", 150), ("en-gb", 180))
_OF_A_DIGIT, _STRINGS, _IN_A_STRING, _PAUSE_S = 5, 10, 7, 0.3
_SEED = 19_012


@dataclass(frozen=True, slots=True)
class EvaluateWordsRequest:
    """Hear ``folder``, and sentences by espeak-ng where that is installed, with the model in ``model``.

    In the folder count recordings with a text of the same name beside them (talk.txt for talk.wav),
    and single digits as the Free Spoken Digit Dataset names them (7_jackson_32.wav).
    """

    folder: Path | None = None
    model: Path | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class WordErrors:
    """Counts the ``words`` that are said in ``recordings``, and those that are heard wrongly."""

    recordings: int
    words: int
    wrong: int

    @property
    def rate(self) -> float:
        """The word error rate; above 1 where more is heard than said."""
        return self.wrong / self.words


@dataclass(frozen=True, slots=True)
class WordScores:
    """Holds the errors by what was said, the model's name, and recordings that could not be heard."""

    by_kind: dict[str, WordErrors]
    model: str
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class _Said:
    kind: str
    path: Path
    text: str


def evaluate_words(request: EvaluateWordsRequest, services: Services, ctx: Context) -> WordScores:
    """Hear each recording by itself, as ``transcribe`` does, and count words.

    Raises ModelError, and DataError where there is nothing to hear.
    """
    if request.folder is not None and not request.folder.is_dir():
        raise DataError("There is no folder {source}.", source=request.folder)
    model = find_words_model(request.model, services, ctx)
    counts: dict[str, WordErrors] = {}
    skipped: list[Skipped] = []
    with tempfile.TemporaryDirectory() as name:
        said = list(_sentences(Path(name), ctx))
        if request.folder is not None:
            said += _in_folder(request.folder, Path(name), ctx)
        if not said:
            raise DataError(
                "There is nothing to hear: no recording has its words beside it, and espeak-ng is missing.",
                hint="Put talk.txt with what is said beside talk.wav.",
            )
        recogniser = Recogniser(model, request.language)
        for number, one in enumerate(said):
            Part(ctx, number / len(said), (number + 1) / len(said)).report(0.0, one.kind)
            words = words_of(one.text)
            if not words:
                skipped.append(Skipped(str(one.path), Words("its text holds no words")))
                continue
            try:
                heard = " ".join(each.text for _, found in phrases_of(one.path, recogniser) for each in found)
            except AudioError as error:
                skipped.append(Skipped(str(one.path), error.words))
                continue
            wrong = word_errors(words, words_of(heard))
            before = counts.get(one.kind, WordErrors(0, 0, 0))
            counts[one.kind] = WordErrors(
                before.recordings + 1, before.words + len(words), before.wrong + wrong
            )
    return WordScores(counts, model.name, tuple(skipped))


def _sentences(folder: Path, ctx: Context) -> Iterator[_Said]:
    speaker = shutil.which("espeak-ng")
    if speaker is None:
        ctx.report(0.0, Words("espeak-ng is not installed: its sentences are left out"))
        return
    for voice, speed in _SPOKEN:
        for number, text in enumerate(SENTENCES):
            ctx.check()
            path = folder / f"{voice}-{speed}-{number}.wav"
            subprocess.run([speaker, "-v", voice, "-s", str(speed), "-w", str(path), text], check=True)
            yield _Said(f"sentences by espeak-ng, {voice}, {speed} words a minute", path, text)


def _in_folder(root: Path, folder: Path, ctx: Context) -> Iterator[_Said]:
    """Recordings with their text, five of each digit of a person, and ten strings of digits of each."""
    digits: dict[str, dict[str, list[Path]]] = defaultdict(lambda: defaultdict(list))
    found = recordings_in(root)
    for path in found:
        text = path.with_suffix(".txt")
        digit = re.match(r"(\d)_(?:(.+)_)?\d+$", path.stem)
        if text.is_file():
            yield _Said(f"recordings in {root.name} with their text", path, _text(text))
        elif digit:
            digits[digit[2] or path.parent.name][digit[1]].append(path)
    for by_digit in digits.values():
        for word, paths in by_digit.items():
            yield from (_Said("single digits", path, word) for path in paths[:_OF_A_DIGIT])
    chance = random.Random(_SEED)
    for speaker in sorted(digits):
        by_digit = digits[speaker]
        for _ in range(_STRINGS):
            ctx.check()
            chosen = [chance.choice(sorted(by_digit)) for _ in range(_IN_A_STRING)]
            path = Path(tempfile.mkstemp(".wav", dir=folder)[1])
            write_wav(path, _joined([chance.choice(by_digit[digit]) for digit in chosen]))
            yield _Said(f"strings of {_IN_A_STRING} digits", path, " ".join(chosen))


def _joined(paths: Sequence[Path]) -> AudioClip:
    pause = np.zeros(round(_PAUSE_S * RATE), np.float32)
    sounds = [sound for path in paths for sound in (read_clip(path, sample_rate=RATE).samples, pause)]
    return AudioClip(np.concatenate(sounds), RATE)


def _text(path: Path) -> str:
    try:
        return read_text(path)
    except (OSError, ValueError) as error:
        raise DataError("{path} cannot be read: {reason}.", path=path, reason=str(error)) from error
