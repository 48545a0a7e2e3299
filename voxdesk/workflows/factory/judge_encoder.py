"""An exported encoder and a corpus in; its calibration (set-aside people) and its figures out."""

import dataclasses
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voxdesk.audio.files import read_clip
from voxdesk.audio.speech import SpeechDetector
from voxdesk.core.calibration.scores import Calibration, ImpostorPrior
from voxdesk.core.context import Context
from voxdesk.core.errors import DataError
from voxdesk.core.types import Figures, Float32
from voxdesk.evaluation.bootstrap import interval
from voxdesk.evaluation.calibration import cllr_of, fit_calibration
from voxdesk.evaluation.carry_over import carry_over
from voxdesk.evaluation.identification import encode, open_set_trials
from voxdesk.evaluation.library_thresholds import fit_library_thresholds
from voxdesk.evaluation.normalisation import usual_impostors
from voxdesk.evaluation.verification import eer, min_cllr, min_dcf
from voxdesk.inference.encoder import Encoder
from voxdesk.training.data.dataset import Recording
from voxdesk.training.data.divide import few_each
from voxdesk.training.data.trials import Trials, make_trials, read_trials

RATE = 16_000
MIN_SPEECH_S = 1.0
CLIPS_EACH = 8
# As many scores as what is usual counts for beside the library's own, chosen by leaving corpora out.
PRIOR_COUNT = 2.0
_DRAWS = 200


@dataclass(frozen=True, slots=True)
class Judged:
    """Recordings of a split, their embeddings f32[n, D] and the trials among them."""

    recordings: tuple[Recording, ...]
    vectors: Float32
    trials: Trials


def embed_recordings(
    encoder: Encoder,
    corpus: Path,
    recordings: Sequence[Recording],
    ctx: Context,
    *,
    detector: SpeechDetector | None,
    text: str,
) -> Float32:
    """Return unit vectors f32[n, D] of the speech that ``detector`` finds, or of whole clips without one."""
    vectors = []
    for index, recording in enumerate(recordings):
        clip = read_clip(corpus / recording.name, sample_rate=RATE)
        speech = None if detector is None else detector.segments(clip)
        vectors.append(encoder.embed(clip, speech).vector)
        ctx.report((index + 1) / len(recordings), text)
    return np.stack(vectors)


def judge_aside(encoder: Encoder, corpus: Path, aside: Sequence[Recording], ctx: Context) -> Judged:
    """Return embeddings and trials of the people set aside, a few clips each, as the program hears them."""
    few = few_each(aside, CLIPS_EACH)
    vectors = embed_recordings(encoder, corpus, few, ctx, detector=SpeechDetector(), text="calibrating")
    return Judged(few, vectors, make_trials(few))


def judge_dev(encoder: Encoder, corpus: Path, dev: Sequence[Recording], ctx: Context) -> Judged | None:
    """Return the embeddings of ``dev`` and the corpus's own trials; None where it has no dev_trials.csv.

    Whole clips, nothing trimmed: what other encoders are measured on.
    """
    trials = read_trials(corpus, dev)
    if trials is None or not trials.targets.any():
        return None
    vectors = embed_recordings(encoder, corpus, dev, ctx, detector=None, text="judging")
    return Judged(tuple(dev), vectors, trials)


def by_hash(recordings: Sequence[Recording], clips: int) -> tuple[Recording, ...]:
    """Return ``clips`` recordings of each person at most, by a hash of their paths."""
    return few_each(sorted(recordings, key=lambda one: zlib.crc32(one.name.encode())), clips)


def calibrate(judged: Judged, *, alike: Judged | None = None) -> Calibration:
    """Calibration, and thresholds that hold in libraries of one corpus and of all, each kind with one say.

    They are for scores less what the library's own people have in common. So they hold for a kind of voice
    that nobody has seen (docs/decisions/003). ``alike`` are people who tell what one voice scores against
    itself, where not all of ``judged`` can.
    """
    same = alike or judged
    plain = fit_calibration(
        same.vectors,
        [recording.speaker for recording in same.recordings],
        min_speech_s=MIN_SPEECH_S,
        domains=[recording.corpus for recording in same.recordings],
    )
    speakers = np.array([recording.speaker for recording in judged.recordings])
    corpora = np.array([recording.corpus for recording in judged.recordings])
    codes, places = encode(speakers)[1], encode(corpora)[1]
    try:
        impostors = ImpostorPrior(round(usual_impostors(judged.vectors, codes, places), 6), PRIOR_COUNT)
        table = fit_library_thresholds(judged.vectors, speakers, corpora, impostors)
    except ValueError:  # fewer people than libraries can be drawn from
        return plain
    return dataclasses.replace(
        plain, rates=table.rates, sizes=table.sizes, thresholds=table.thresholds, impostors=impostors
    )


def carried(judged: Judged, like: Encoder, corpus: Path, ctx: Context) -> Calibration:
    """The calibration of ``like``, moved by how differently the judged encoder scores the same strangers.

    For an encoder trained again, by the same recipe, on most people by whom ``like`` was calibrated.
    ``judged`` are people whom neither has heard. Raises DataError when ``like`` has no calibration.
    """
    if like.calibration is None:
        raise DataError("{model} has no calibration that could be carried over.", model=like.model_id)
    vectors = embed_recordings(
        like, corpus, judged.recordings, ctx, detector=SpeechDetector(), text="calibrating"
    )
    strangers = ~judged.trials.targets
    before, now = judged.trials.scores(vectors)[strangers], judged.trials.scores(judged.vectors)[strangers]
    return carry_over(like.calibration, before, now)


def calibrate_like(judged: Judged, like: Encoder, corpus: Path, ctx: Context) -> Calibration:
    """Calibrate on ``judged``, but for thresholds: those of ``like`` are carried over (see ``carried``).

    People whom a network has not heard are enough for likelihood ratios, and too few for thresholds.
    """
    moved = carried(judged, like, corpus, ctx)
    own = fit_calibration(
        judged.vectors,
        [recording.speaker for recording in judged.recordings],
        min_speech_s=MIN_SPEECH_S,
        domains=[recording.corpus for recording in judged.recordings],
    )
    return dataclasses.replace(moved, scale=own.scale, offset=own.offset, margin=own.margin)


def calibration_table(calibration: Calibration) -> Figures:
    """Return the manifest's [calibration]."""
    return calibration.as_table()


def figures(judged: Judged, calibration: Calibration, *, intervals: bool = True) -> Figures:
    """Return EER pooled (with a 95 % interval over speakers) and by corpus, minDCF, Cllr, open-set errors."""
    scores, targets = judged.trials.scores(judged.vectors), judged.trials.targets
    people = np.array([recording.speaker for recording in judged.recordings])
    corpora = np.array([recording.corpus for recording in judged.recordings])[judged.trials.first]
    pairs = np.stack([people[judged.trials.first], people[judged.trials.second]], axis=1)
    found: Figures = {
        "people": len(set(people)),
        "recordings": len(people),
        "trials": len(targets),
        "eer": round(eer(scores, targets), 4),
        "min_dcf_0_01": round(min_dcf(scores, targets), 3),
        "cllr": round(cllr_of(calibration, scores, targets), 3),
        "min_cllr": round(min_cllr(scores, targets), 3),
    }
    if intervals:
        low, high = interval(lambda rows: eer(scores[rows], targets[rows]), pairs, draws=_DRAWS)
        found["eer_interval"] = [round(low, 4), round(high, 4)]
    found["eer_by_corpus"] = {
        str(corpus): round(eer(scores[corpora == corpus], targets[corpora == corpus]), 4)
        for corpus in sorted(set(corpora))
        if 0 < targets[corpora == corpus].sum() < (corpora == corpus).sum()
    }
    found["open_set"] = _open_set(judged, calibration)
    return found


def _open_set(judged: Judged, calibration: Calibration) -> Figures:
    """At the manifest's own thresholds: strangers named (FPIR), known people not named right (FNIR)."""
    speakers = [recording.speaker for recording in judged.recordings]
    result: Figures = {}
    for size, rate in ((10, 0.01), (40, 0.01), (40, 0.05)):
        try:
            trials = open_set_trials(judged.vectors, speakers, size, 2, impostors=calibration.impostors)
        except ValueError:  # fewer people than that
            continue
        threshold = calibration.threshold(size, rate)
        named = (trials.known.scores >= threshold) & trials.known.correct
        result[f"n{size}_fpir{rate:g}"] = {
            "fpir": round(float((trials.strangers.scores >= threshold).mean()), 4),
            "fnir": round(float(1 - named.mean()), 4),
        }
    return result
