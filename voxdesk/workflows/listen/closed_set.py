"""Speech in as it comes, the answer of a Lab model for a closed set of people out; pictures too."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from voxdesk.core.among import ANYBODY, Among
from voxdesk.core.context import Context
from voxdesk.core.errors import ModelError
from voxdesk.core.requests import DEFAULT_FPIR, AnalyseRequest
from voxdesk.core.types import AudioClip, Float32, GenderGuess, Identification
from voxdesk.features.picture_file import read_colours
from voxdesk.inference.classifier import ClassifierGender, ClosedSet
from voxdesk.library.identify import no_speech, none_here
from voxdesk.workflows.listen.speech_blocks import hear
from voxdesk.workflows.services import Services

_LONGEST_SHOWN_PX = 1600


class ClosedSetSum:
    """Averages a classifier's scores over speech of any length, block by block, by their length."""

    def __init__(self, model: ClosedSet) -> None:
        self._model = model
        self._scores: list[Float32] = []
        self._seconds: list[float] = []

    def push(self, speech: AudioClip) -> None:
        """Take more speech at 16 kHz."""
        if len(speech.samples):
            self._scores.append(self._model.scores(speech))
            self._seconds.append(speech.seconds)

    def finish(self, fpir: float, among: Among = ANYBODY) -> Identification:
        """Tell which of the model's people it is, or unknown."""
        return decide_closed(self._model, self.scores, sum(self._seconds), fpir, among)

    @property
    def scores(self) -> Float32 | None:
        """The mean scores f32[classes] of what was pushed; None when nothing was."""
        if not self._scores:
            return None
        mean: Float32 = np.average(np.stack(self._scores), axis=0, weights=self._seconds).astype(np.float32)
        return mean


def decide_closed(
    model: ClosedSet, scores: Float32 | None, speech_s: float, fpir: float, among: Among
) -> Identification:
    """Tell which of the people of ``model`` and of ``among`` has ``scores`` f32[classes]; None is silence."""
    if scores is None:
        return no_speech(model.manifest.id)
    if not any(among.allows(name) for name in model.names):
        return none_here(model.manifest.id, speech_s)
    return model.decide(scores, speech_s, fpir, among)


def identify_closed(
    request: AnalyseRequest, model: ClosedSet, services: Services, ctx: Context
) -> Identification:
    """Tell whose voice a recording is, among the people of ``model``; raises AudioError, ModelError."""
    total = ClosedSetSum(model)
    for block in hear(request.source, services.speech, ctx):
        total.push(block.speech_sound)
    return total.finish(request.fpir, request.among)


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """Say how the voice in a spectrogram picture is perceived, and whose it is."""

    path: Path
    fpir: float = DEFAULT_FPIR


@dataclass(frozen=True, slots=True)
class PictureAnalysis:
    """Hold what the models in use that look at pictures say; None where there is no such model."""

    gender: GenderGuess | None
    speaker: Identification | None


def analyse_picture(request: PictureRequest, services: Services, ctx: Context) -> PictureAnalysis:
    """Return what a spectrogram picture shows; raises DataError, ModelError in words."""
    model, closed = services.hub.gender(), services.hub.closed_set()
    gender = speaker = None
    if isinstance(model, ClassifierGender) and model.looks_at_pictures:
        gender = model.guess_picture(request.path)
    if closed is not None and closed.looks_at_pictures:
        speaker = closed.decide_picture(request.path, request.fpir)
    if gender is None and speaker is None:
        used = model.model_id if closed is None else closed.manifest.id
        raise ModelError(
            "The model {model_id} listens to sound, not to pictures.",
            model_id=used,
            hint="Train mel-cnn in the Lab, then use it: --model mel-cnn, or “Use on Listen”.",
        )
    return PictureAnalysis(gender, speaker)


@dataclass(frozen=True, slots=True)
class SeenPicture:
    """A picture u8[rows, columns, 3] and what the models in use say of it."""

    colours: NDArray[np.uint8]
    found: PictureAnalysis


def see_picture(request: PictureRequest, services: Services, ctx: Context) -> SeenPicture:
    """Read and classify a picture; raises DataError, ModelError."""
    ctx.report(None)
    colours = read_colours(request.path, _LONGEST_SHOWN_PX)
    return SeenPicture(colours, analyse_picture(request, services, ctx))
