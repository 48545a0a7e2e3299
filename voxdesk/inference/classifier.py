"""Sound or a picture in, scores of a Lab model's classes out."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from voxdesk.audio.resample import resample
from voxdesk.audio.speech import speech_samples
from voxdesk.core.among import ANYBODY, Among
from voxdesk.core.errors import ModelError, Words
from voxdesk.core.types import (
    AudioClip,
    Candidate,
    Embedding,
    Float32,
    GenderGuess,
    Identification,
    Segment,
    Status,
)
from voxdesk.features.examples import MEL_PICTURE, PICTURES, RATE, STFT_PICTURE, normalise_picture
from voxdesk.features.picture_file import read_picture
from voxdesk.inference.gender import (
    MIN_SPEECH_S,
    GenderModel,
    TellsGender,
    guess_gender,
    probability_of,
)
from voxdesk.inference.manifest import ModelManifest
from voxdesk.inference.manifest_tables import GenderCalibration
from voxdesk.inference.session import first_line, open_session

GENDERS = ("female", "male")
_BATCH = 512
_BATCH_NUMBERS = 4_000_000
# Examples of one piece of sound whose scores are averaged at once: frames are many and cheap.
_LONGEST_S = 120


class Classifier:
    """One ONNX model from examples f32[N, ...] to scores f32[N, classes]; thread-safe."""

    def __init__(self, manifest: ModelManifest, threads: int = 1) -> None:
        """Load the model; raises ModelError when it is not what its manifest says."""
        if manifest.classes is None:
            raise ModelError("The model {model} does not say which input it expects.", model=manifest.id)
        self.manifest = manifest
        self.classes = manifest.classes
        self.front_end = manifest.classes.front_end
        self._session = open_session(manifest, threads)
        self._input = self._session.get_inputs()[0].name
        self._output = self._session.get_outputs()[-1].name
        width = self.scores(np.zeros(RATE, dtype=np.float32)).shape[1]
        if width != len(self.classes.names):
            raise ModelError(
                "The model {model} gives {width} scores for {count} classes.",
                model=manifest.id,
                width=width,
                count=len(self.classes.names),
            )

    def scores(self, samples: Float32) -> Float32:
        """Return the scores f32[N, classes] of every example in ``samples`` f32[n] at 16 kHz."""
        return self.of_examples(self.front_end.examples(samples))

    def score(self, samples: Float32) -> Float32:
        """Return the vote f32[classes]: the mean score over all examples, however long the sound."""
        block = _LONGEST_S * RATE
        starts = range(0, max(len(samples), 1), block)
        parts = [self.scores(samples[first : first + block]) for first in starts]
        mean: Float32 = np.concatenate(parts).mean(axis=0)
        return mean

    def score_picture(self, path: Path) -> Float32:
        """Return the scores f32[classes] of a spectrogram picture; raises DataError, ModelError."""
        kind = self.front_end.kind
        if kind not in PICTURES:
            raise ModelError(
                "The model {model} listens to {kind}, not to pictures.",
                model=self.manifest.id,
                kind=kind,
                hint="mel-cnn and mel-transfer look at pictures.",
            )
        levels = read_picture(path, MEL_PICTURE if kind == "mel-picture" else STFT_PICTURE)
        picture = normalise_picture(levels, self.front_end.normalisation)
        scores: Float32 = self.of_examples(picture[None])[0]
        return scores

    def of_examples(self, examples: Float32) -> Float32:
        """Return the scores f32[N, classes] of ``examples`` f32[N, ...] as the front end makes them."""
        size = max(1, min(_BATCH, _BATCH_NUMBERS // max(1, examples[0].size)))
        try:
            parts = [
                self._session.run([self._output], {self._input: examples[first : first + size]})[0]
                for first in range(0, len(examples), size)
            ]
        except Exception as error:  # ONNX Runtime has its own kinds
            raise ModelError(
                "The model {model} failed: {reason}", model=self.manifest.id, reason=first_line(error)
            ) from error
        found = np.concatenate(parts).astype(np.float32)
        return np.log(np.maximum(found, 1e-7)) if self.classes.scores == "probabilities" else found


class ClassifierGender:
    """A Lab model in the place of the bundled gender model; thread-safe."""

    def __init__(self, manifest: ModelManifest, threads: int = 1) -> None:
        """Load the model; raises ModelError when it does not tell female from male."""
        if manifest.task != "gender" or manifest.gender is None:
            raise ModelError(
                "The model {model} is made for {task}, not for gender.",
                model=manifest.id,
                task=manifest.task,
            )
        self._calibration = manifest.gender
        self._classifier = Classifier(manifest, threads)
        if self._classifier.classes.names != GENDERS:
            raise ModelError(
                "The model {model} must have the classes {genders}.",
                model=manifest.id,
                genders=" and ".join(GENDERS),
            )

    @property
    def model_id(self) -> str:
        """The model's name, which every guess carries."""
        return self._classifier.manifest.id

    @property
    def calibration(self) -> GenderCalibration:
        """Return what its scores' difference means."""
        return self._calibration

    def guess(self, clip: AudioClip, speech: Sequence[Segment] | None = None) -> GenderGuess:
        """Return the perceived gender of the voice in ``clip``, or in its ``speech`` segments when given."""
        return self.guess_from(self.logit(clip, speech))

    def logit(self, clip: AudioClip, speech: Sequence[Segment] | None = None) -> float:
        """Return male-minus-female score before calibration, averaged over all examples."""
        female, male = self._classifier.score(heard_samples(clip, speech))
        return float(male - female)

    def male(self, logit: float, voice: Embedding | None = None) -> float:
        """Return the probability of a male voice for a ``logit``; a ``voice`` says nothing to it."""
        return probability_of(self._calibration, logit)

    def uncertain_below(self, voice: Embedding | None = None) -> float:
        """Return the probability of the likelier gender below which the answer is "uncertain"."""
        return self._calibration.uncertain_below

    def guess_from(self, logit: float, voice: Embedding | None = None) -> GenderGuess:
        """Return the calibrated answer for a male-minus-female ``logit``; a ``voice`` says nothing to it."""
        return guess_gender(self._calibration, logit, self.model_id)

    @property
    def looks_at_pictures(self) -> bool:
        """Tell whether spectrogram pictures are what it learnt from."""
        return self._classifier.front_end.kind in PICTURES

    def guess_picture(self, path: Path) -> GenderGuess:
        """Return the perceived gender of the voice in a spectrogram picture; raises DataError, ModelError."""
        female, male = self._classifier.score_picture(path)
        return self.guess_from(float(male - female))


def open_gender(manifest: ModelManifest, threads: int = 1) -> TellsGender:
    """Load a gender model of either kind, the Lab's or the program's own; raises ModelError."""
    kind = GenderModel if manifest.classes is None else ClassifierGender
    return kind(manifest, threads)


class ClosedSet:
    """A Lab model of a closed set of people: names one of them or says unknown; thread-safe."""

    def __init__(self, manifest: ModelManifest, threads: int = 1) -> None:
        """Load the model; raises ModelError when it is none for speakers."""
        if manifest.task != "speaker":
            raise ModelError(
                "The model {model} is made for {task}, not for speakers.",
                model=manifest.id,
                task=manifest.task,
            )
        self.manifest = manifest
        self._classifier = Classifier(manifest, threads)

    def scores(self, clip: AudioClip) -> Float32:
        """Return the scores f32[classes] of everything in ``clip``."""
        return self._classifier.score(heard_samples(clip, None))

    @property
    def looks_at_pictures(self) -> bool:
        """Tell whether spectrogram pictures are what it learnt from."""
        return self._classifier.front_end.kind in PICTURES

    def decide_picture(self, path: Path, fpir: float) -> Identification:
        """Return the answer for a spectrogram picture; raises DataError, ModelError."""
        scores = self._classifier.score_picture(path)
        return self.decide(scores, self._classifier.front_end.piece_s, fpir)

    @property
    def names(self) -> tuple[str, ...]:
        """The people that the model was trained on."""
        return self._classifier.classes.names

    def decide(self, scores: Float32, speech_s: float, fpir: float, among: Among = ANYBODY) -> Identification:
        """Return the answer for mean ``scores`` f32[classes] over ``speech_s`` seconds of speech.

        Only people of ``among`` are named; raises ValueError when it holds none of the model's.
        """
        about, manifest = self._classifier.classes, self.manifest
        allowed = [number for number, name in enumerate(about.names) if among.allows(name)]
        if not allowed:
            raise ValueError(f"{manifest.id} knows nobody of {among.names}")
        classes, scores = tuple(about.names[number] for number in allowed), scores[allowed]
        order = np.argsort(-scores)
        threshold = -np.inf if about.rejection is None else about.rejection.threshold(fpir)
        candidates = tuple(Candidate(-1 - allowed[int(i)], classes[i], float(scores[i])) for i in order[:5])
        likely = np.exp(about.temperature * (scores - scores[order[0]]))
        share = float(likely[order[0]] / likely.sum())
        known = bool(scores[order[0]] >= threshold)
        best = candidates[0]
        if known:
            reason = Words(
                "{name} of the {people} people that {model} was trained on.",
                name=best.name,
                people=len(classes),
                model=manifest.id,
            )
        else:
            reason = Words(
                "Closest: {name}, {score:.2f}. A name needs {needed:.2f}.",
                name=best.name,
                score=best.score,
                needed=threshold,
            )
        return Identification(
            Status.KNOWN if known else Status.UNKNOWN,
            candidates,
            float(threshold),
            0.0,
            share if known else max(0.0, 1.0 - share),
            reason,
            manifest.id,
            speech_s,
        )


def heard_samples(clip: AudioClip, speech: Sequence[Segment] | None) -> Float32:
    """Return the samples at 16 kHz that a classifier hears: the speech where there is enough of it."""
    if speech is not None and sum(segment.seconds for segment in speech) >= MIN_SPEECH_S:
        clip = speech_samples(clip, tuple(speech))
    return resample(clip, RATE).samples
