"""An exported gender model and a corpus in; its calibration (set-aside people) and its figures out."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voxdesk.audio.files import read_clip
from voxdesk.audio.speech import SpeechDetector
from voxdesk.core.context import Context
from voxdesk.core.types import AudioClip, Embedding, Figures, Float32
from voxdesk.evaluation.bootstrap import interval
from voxdesk.evaluation.calibration import expected_calibration_error, fit_logistic
from voxdesk.inference.encoder import Encoder
from voxdesk.inference.gender import TellsGender, log_odds
from voxdesk.inference.manifest_tables import GenderCalibration
from voxdesk.training.data.dataset import GENDERS, Recording
from voxdesk.training.runs.gender import labels_of

RATE = 16_000
SHORTEST_S = 2.0
# The share of set-aside adults for whom the least certain answers become "uncertain": among other people
# it is more. Set on one half of them, the other half stays below 2 % nine times of ten.
_UNCERTAIN_SHARE = 0.004
_DRAWS = 500


@dataclass(frozen=True, slots=True)
class Heard:
    """Labelled recordings of at least two seconds and the model's male-minus-female logits f64[n]."""

    recordings: tuple[Recording, ...]
    logits: np.ndarray

    def __getitem__(self, chosen: np.ndarray) -> "Heard":
        """Those where ``chosen`` bool[n] is true."""
        kept = tuple(self.recordings[index] for index in np.flatnonzero(chosen))
        return Heard(kept, self.logits[chosen])


def hear_gender(model: TellsGender, corpus: Path, recordings: Sequence[Recording], ctx: Context) -> Heard:
    """Return the model's answers on the speech of labelled recordings of two seconds or more."""
    detector = SpeechDetector()
    used = [r for r in recordings if r.gender in GENDERS and r.seconds >= SHORTEST_S]
    logits = []
    for index, recording in enumerate(used):
        clip = read_clip(corpus / recording.name, sample_rate=RATE)
        logits.append(model.logit(clip, detector.segments(clip)))
        ctx.report((index + 1) / len(used), "listening for gender")
    return Heard(tuple(used), np.array(logits))


def hear_answers(
    model: TellsGender, encoder: Encoder, corpus: Path, recordings: Sequence[Recording], ctx: Context
) -> Heard:
    """Do the same, each logit the log-odds of what the program answers: by the voice as well.

    ``calibration_of_answers`` belongs to it.
    """
    detector = SpeechDetector()
    used = [r for r in recordings if r.gender in GENDERS and r.seconds >= SHORTEST_S]
    found = []
    for index, recording in enumerate(used):
        clip = read_clip(corpus / recording.name, sample_rate=RATE)
        speech = detector.segments(clip)
        found.append(log_odds(model.male(model.logit(clip, speech), encoder.embed(clip, speech))))
        ctx.report((index + 1) / len(used), "listening for gender")
    return Heard(tuple(used), np.array(found))


def calibration_of_answers(model: TellsGender, encoder: Encoder) -> GenderCalibration:
    """Return what log-odds of answers mean: themselves, and below which an answer is withheld."""
    voice = Embedding(np.zeros(encoder.dimension, dtype=np.float32), encoder.model_id, 0.0)
    return GenderCalibration(1.0, 0.0, model.uncertain_below(voice))


def adults(heard: Heard) -> Heard:
    """Return those of ``heard`` that are not known to be children."""
    return heard[np.array([not r.is_child for r in heard.recordings], dtype=bool)]


def calibrate(heard: Heard) -> GenderCalibration:
    """Return logistic calibration on set-aside adults, and the confidence below which an answer is withheld.

    Every person counts once. Twenty recordings of one whose voice contradicts the label tell no more of how
    often that happens than two.
    """
    labels = labels_of(heard.recordings)
    counts = Counter(recording.speaker for recording in heard.recordings)
    weights = [1.0 / counts[recording.speaker] for recording in heard.recordings]
    scale, offset = fit_logistic(heard.logits, labels == 1, weights=weights)
    sure = _confidence(scale * heard.logits + offset)
    return GenderCalibration(scale, offset, withheld_below(sure))


def withheld_below(sure: np.ndarray) -> float:
    """Return the confidence below which to withhold an answer, from those f64[n] of set-aside adults."""
    return float(np.clip(np.quantile(sure, _UNCERTAIN_SHARE), 0.55, 0.9))


def figures(heard: Heard, calibration: GenderCalibration) -> Figures:
    """Return accuracy of adults pooled, by corpus and by gender; an uncertain answer counts as wrong."""
    grown = adults(heard)
    found = accuracy(grown, calibration)
    people = [recording.speaker for recording in grown.recordings]
    right = _right(grown, calibration)
    low, high = interval(lambda rows: float(right[rows].mean()), people, draws=_DRAWS)
    found["accuracy_interval"] = [round(low, 4), round(high, 4)]
    llr = calibration.scale * grown.logits + calibration.offset
    agreed = (llr > 0) == (labels_of(grown.recordings) == 1)
    found["accuracy_forced"] = round(float(agreed.mean()), 4)
    found["calibration_error"] = round(expected_calibration_error(_confidence(llr), agreed), 4)
    found["by_gender"] = {
        label: accuracy(grown[np.array([r.gender == label for r in grown.recordings])], calibration)
        for label in GENDERS
    }
    halves = [part["accuracy"] for part in found["by_gender"].values() if "accuracy" in part]
    found["balanced"] = round(sum(halves) / len(halves), 4) if halves else 0.0
    found["by_corpus"] = {
        corpus: accuracy(grown[np.array([r.corpus == corpus for r in grown.recordings])], calibration)
        for corpus in sorted({recording.corpus for recording in grown.recordings})
    }
    found["by_corpus_and_gender"] = {
        corpus: {
            label: accuracy(
                grown[np.array([(r.corpus, r.gender) == (corpus, label) for r in grown.recordings])],
                calibration,
            )
            for label in GENDERS
        }
        for corpus in sorted({recording.corpus for recording in grown.recordings})
    }
    young = np.array([r.is_child for r in heard.recordings], dtype=bool)
    if young.any():
        found["children"] = accuracy(heard[young], calibration)
    return found


def mixed_voices(
    model: TellsGender, encoder: Encoder, corpus: Path, heard: Heard, ctx: Context, count: int = 200
) -> Figures:
    """Return what the model makes of a woman and a man at once, equally loud: there is no right answer.

    The mean confidence and the share called uncertain, to be held against those of single voices.
    """
    rng = np.random.default_rng(0)
    grown = adults(heard).recordings
    groups = [[r for r in grown if r.gender == label] for label in GENDERS]
    if not all(groups):
        return {"recordings": 0}
    logits = []
    for number in range(count):
        drawn = [group[int(rng.integers(len(group)))] for group in groups]
        voices = [read_clip(corpus / recording.name, sample_rate=RATE).samples for recording in drawn]
        length = min(len(voice) for voice in voices)
        levelled = [v[:length] * np.float32(0.05 / max(_rms(v[:length]), 1e-5)) for v in voices]
        mixed = AudioClip(levelled[0] + levelled[1], RATE)
        logits.append(log_odds(model.male(model.logit(mixed), encoder.embed(mixed))))
        ctx.report((number + 1) / count, "mixing voices")
    sure = _confidence(np.array(logits))
    below = calibration_of_answers(model, encoder).uncertain_below
    return {
        "recordings": count,
        "confidence": round(float(sure.mean()), 4),
        "uncertain": round(float((sure < below).mean()), 4),
    }


def _rms(samples: Float32) -> float:
    return float(np.sqrt(np.mean(np.square(samples)))) if len(samples) else 0.0


def accuracy(heard: Heard, calibration: GenderCalibration) -> Figures:
    """Return share of right answers, of uncertain ones (which count as wrong), and the mean confidence."""
    found: Figures = {
        "recordings": len(heard.recordings),
        "people": len({recording.speaker for recording in heard.recordings}),
    }
    if heard.recordings:
        sure = _confidence(calibration.scale * heard.logits + calibration.offset)
        found["accuracy"] = round(float(_right(heard, calibration).mean()), 4)
        found["confidence"] = round(float(sure.mean()), 4)
        found["uncertain"] = round(float((sure < calibration.uncertain_below).mean()), 4)
    return found


def _right(heard: Heard, calibration: GenderCalibration) -> np.ndarray:
    llr = calibration.scale * heard.logits + calibration.offset
    certain = _confidence(llr) >= calibration.uncertain_below
    right: np.ndarray = certain & ((llr > 0) == (labels_of(heard.recordings) == 1))
    return right


def _confidence(llr: np.ndarray) -> np.ndarray:
    confidence: np.ndarray = 1 / (1 + np.exp(-np.abs(llr)))
    return confidence
