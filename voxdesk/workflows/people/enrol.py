"""Recordings of one person in, that person in the library out, or what is wrong with the recordings."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from voxdesk.core.context import Context
from voxdesk.core.errors import AudioError, EnrolmentError
from voxdesk.core.person_names import new_name
from voxdesk.core.requests import EnrolRequest
from voxdesk.core.types import AudioClip, Skipped, SoundQuality
from voxdesk.library.people import NewReference, Speaker
from voxdesk.workflows.listen.analyse import source_name
from voxdesk.workflows.listen.quality import QualitySum
from voxdesk.workflows.listen.running_embedding import RunningEmbedding
from voxdesk.workflows.listen.speech_blocks import hear
from voxdesk.workflows.people.one_voice_check import SingleSpeakerCheck
from voxdesk.workflows.progress import Part
from voxdesk.workflows.recordings import hash_of, plain_path
from voxdesk.workflows.services import Services

MIN_SPEECH_S = 1.0
_MOST_CLIPPED = 0.05
_LEAST_SNR_DB = 3.0
_LONGEST_NAME = 4000


@dataclass(frozen=True, slots=True)
class EnrolResult:
    """Who was enrolled (None when nothing was good enough), from what, and what was refused why."""

    speaker: Speaker | None
    accepted: tuple[str, ...]
    rejected: tuple[Skipped, ...]


def enrol(request: EnrolRequest, services: Services, ctx: Context) -> EnrolResult:
    """Add the recordings that pass the gate to the person, who is made when new; all or nothing.

    Sending the request is the person's consent. Raises LibraryError, ModelError; a recording that
    cannot be used is told in the result.
    """
    new_name(request.name)  # a bad name is said before minutes of listening
    accepted: list[NewReference] = []
    rejected: list[Skipped] = []
    names = []
    for number, source in enumerate(request.sources):
        part = Part(ctx, number / len(request.sources), (number + 1) / len(request.sources))
        try:
            accepted.append(examine(source, services, part))
            names.append(source_name(source))
        except (AudioError, EnrolmentError) as error:
            rejected.append(Skipped(source_name(source), error.words, error.hint))
    if not accepted:
        return EnrolResult(None, (), tuple(rejected))
    ctx.check()
    speaker = services.store.enrol(request.name, accepted, datetime.now(UTC))
    return EnrolResult(speaker, tuple(names), tuple(rejected))


def examine(source: Path | AudioClip, services: Services, ctx: Context) -> NewReference:
    """Return a reference from a recording that is good enough; raises EnrolmentError that says what is wrong.

    Raises AudioError for one that cannot be read.
    """
    encoder = services.hub.encoder()
    quality, voice = QualitySum(), RunningEmbedding(encoder, None)
    check = SingleSpeakerCheck(services)
    for block in hear(source, services.speech, ctx):
        quality.push(block)
        voice.push(block.speech_sound)
        check.push(block.at_16k)
    embedding, _ = voice.finish()
    measured = quality.finish()
    _check(measured)
    if embedding is None:
        raise _no_speech()
    if check.several():
        raise EnrolmentError(
            "It contains more than one voice.", hint="Use recordings in which this person speaks alone."
        )
    # Absolute, as it is looked for later from wherever the program then runs; links are kept as written.
    name = source_name(source if isinstance(source, AudioClip) else plain_path(source))
    return NewReference(
        source=name.encode("utf-8", "backslashreplace").decode("utf-8")[-_LONGEST_NAME:],
        sha256=hash_of(source, ctx.check),
        speech_s=embedding.speech_s,
        snr_db=measured.snr_db,
        quality=measured.grade,
        model_id=encoder.model_id,
        vector=embedding.vector,
    )


def _no_speech() -> EnrolmentError:
    return EnrolmentError(
        "No speech was found in it.", hint="Is it the right recording, and is it loud enough?"
    )


def _check(quality: SoundQuality) -> None:
    if quality.speech_s == 0:
        raise _no_speech()
    if quality.speech_s < MIN_SPEECH_S:
        raise EnrolmentError(
            "It holds only {speech_s:.1f} s of speech, and at least {min_speech_s:.0f} s is needed.",
            speech_s=quality.speech_s,
            min_speech_s=MIN_SPEECH_S,
            hint="Use a longer recording, best with 15 s of speech or more.",
        )
    if quality.clipped > _MOST_CLIPPED:
        raise EnrolmentError(
            "It is clipped: {clipped:.0f} % of it is at full scale.",
            clipped=100 * quality.clipped,
            hint="Record again with a lower level.",
        )
    if quality.snr_db is not None and quality.snr_db < _LEAST_SNR_DB:
        raise EnrolmentError(
            "It is too noisy: the voice is only {snr_db:.0f} dB above the noise.",
            snr_db=quality.snr_db,
            hint="Record again in a quieter place or closer to the microphone.",
        )
