"""A corpus and the models in use in; every figure that their cards tell, measured anew, out."""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError
from voxdesk.core.types import Figures
from voxdesk.training.data.dataset import Recording
from voxdesk.training.data.divide import reported
from voxdesk.training.data.layouts import read_dataset
from voxdesk.training.data.trials import Trials, read_trials
from voxdesk.workflows.factory.conditions import CONDITIONS, PROBE, SPEECH, WHOLE, Condition
from voxdesk.workflows.factory.evaluate_encoder import EncoderFigures
from voxdesk.workflows.factory.evaluate_enrolment import evaluate_enrolment
from voxdesk.workflows.factory.evaluate_gender import evaluate_gender
from voxdesk.workflows.factory.listening_tests import Heard, Listener, OwnEncoder, Plan, keep, kept, listen
from voxdesk.workflows.services import Services

_DRAWS = 200
_QUICK_DRAWS = 50
_QUICK_CONDITIONS = {WHOLE.id, SPEECH.id, PROBE.id, "noise-5db", "telephone"}


@dataclass(frozen=True, slots=True)
class EvaluateModelsRequest:
    """Judge the models in use for ``tasks`` on the ``dev`` people of ``corpus``.

    ``quick`` takes a third of the people and some conditions. ``peer_vectors`` is a
    file that keeps the peer's embeddings: read when it is there, written otherwise.
    """

    corpus: Path
    tasks: tuple[str, ...] = ("encoder", "gender", "segmentation")
    quick: bool = False
    peer_vectors: Path | None = None


def evaluate_models(
    request: EvaluateModelsRequest, services: Services, ctx: Context, peer: Listener | None = None
) -> Figures:
    """Return the figures by task, the encoder's beside those of ``peer`` on the very same sounds.

    Raises DataError for a corpus without dev people or trials, ModelError, AudioError.
    """
    corpus = request.corpus if request.corpus.is_dir() else request.corpus.parent
    dev = list(reported(read_dataset(corpus).recordings))
    if not dev:
        raise DataError("No recording of {corpus} is marked as dev.", corpus=corpus, hint="See docs/data.md.")
    if request.quick:
        dev = _some(dev)
    found: Figures = {"corpus": corpus.name, "quick": request.quick}
    if "encoder" in request.tasks:
        found["encoder"] = _encoder(request, corpus, dev, services, ctx, peer)
    if "gender" in request.tasks:
        found["gender"] = evaluate_gender(corpus, dev, _conditions(request.quick), services, ctx)
    if "segmentation" in request.tasks:
        found["enrolment"] = evaluate_enrolment(corpus, dev, services, ctx, quick=request.quick)
    return found


def _trials(corpus: Path, recordings: Sequence[Recording]) -> Trials:
    """The corpus's trials among ``recordings``; raises DataError where it has none."""
    trials = read_trials(corpus, recordings)
    if trials is None or not 0 < trials.targets.sum() < len(trials.targets):
        raise DataError(
            "{corpus} has no trials of both kinds among these recordings.",
            corpus=corpus,
            hint="See docs/data.md: dev_trials.csv.",
        )
    return trials


def _encoder(
    request: EvaluateModelsRequest,
    corpus: Path,
    dev: Sequence[Recording],
    services: Services,
    ctx: Context,
    peer: Listener | None,
) -> Figures:
    trials = _trials(corpus, dev)
    plan = _plan(dev, trials, request.quick)
    encoder = services.hub.encoder()
    draws = _QUICK_DRAWS if request.quick else _DRAWS
    earlier = _earlier(request, dev, plan)
    listeners: list[Listener] = [OwnEncoder(encoder)]
    if peer is not None and earlier is None:
        listeners.append(peer)
    own, *others = listen(listeners, corpus, dev, plan, ctx)
    if request.peer_vectors is not None and earlier is None and others:
        keep(others[0], dev, request.peer_vectors)
    rival = earlier or (others[0] if others else None)
    found: Figures = {
        "people": len({recording.speaker for recording in dev}),
        "recordings": len(dev),
        "trials": len(trials.targets),
        "model": EncoderFigures(own, dev, trials, encoder.calibration, draws).all(),
    }
    if rival is not None:
        found["peer"] = EncoderFigures(rival, dev, trials, None, draws).all()
    return found


def _plan(dev: Sequence[Recording], trials: Trials, quick: bool) -> Plan:
    """Recordings of trials are heard under every condition; libraries are made of everybody's."""
    in_trials = np.zeros(len(dev), dtype=bool)
    in_trials[trials.first] = in_trials[trials.second] = True
    everybody = np.ones(len(dev), dtype=bool)
    return {
        condition: everybody if condition in (SPEECH, PROBE) else in_trials
        for condition in _conditions(quick)
    }


def _conditions(quick: bool) -> list[Condition]:
    return [condition for condition in CONDITIONS if not quick or condition.id in _QUICK_CONDITIONS]


def _earlier(request: EvaluateModelsRequest, dev: Sequence[Recording], plan: Plan) -> Heard | None:
    if request.peer_vectors is None or not request.peer_vectors.is_file():
        return None
    return kept(request.peer_vectors, dev, plan)


def _some(dev: Sequence[Recording]) -> list[Recording]:
    """All recordings of a third of the people."""
    return [recording for recording in dev if zlib.crc32(recording.speaker.encode()) % 3 == 0]
