"""A corpus and the models in use in; every figure that their cards tell, measured anew, out."""

import csv
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError
from voxdesk.core.reading import open_text
from voxdesk.training.data.corpus import Recording, read_manifest
from voxdesk.training.data.trials import Trials
from voxdesk.workflows.factory.conditions import CONDITIONS, PROBE, SPEECH, WHOLE, Condition
from voxdesk.workflows.factory.evaluate_encoder import EncoderFigures
from voxdesk.workflows.factory.evaluate_gender import evaluate_gender
from voxdesk.workflows.factory.evaluate_overlap import evaluate_overlap
from voxdesk.workflows.factory.listening_tests import Heard, Listener, OwnEncoder, Plan, keep, kept, listen
from voxdesk.workflows.services import Services

TRIALS = "dev_trials.csv"
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
    tasks: tuple[str, ...] = ("encoder", "gender", "overlap")
    quick: bool = False
    peer_vectors: Path | None = None


def evaluate_models(
    request: EvaluateModelsRequest, services: Services, ctx: Context, peer: Listener | None = None
) -> dict[str, Any]:
    """The figures by task, the encoder's beside those of ``peer`` on the very same sounds.

    Raises DataError for a corpus without dev people or trials, ModelError, AudioError.
    """
    corpus = request.corpus if request.corpus.is_dir() else request.corpus.parent
    dev = [recording for recording in read_manifest(corpus) if recording.split == "dev"]
    if not dev:
        raise DataError("No recording of {corpus} is marked as dev.", corpus=corpus, hint="See docs/data.md.")
    if request.quick:
        dev = _some(dev)
    found: dict[str, Any] = {"corpus": corpus.name, "quick": request.quick}
    if "encoder" in request.tasks:
        found["encoder"] = _encoder(request, corpus, dev, services, ctx, peer)
    if "gender" in request.tasks:
        found["gender"] = evaluate_gender(corpus, dev, _conditions(request.quick), services, ctx)
    if "overlap" in request.tasks:
        overlap = evaluate_overlap(corpus, dev, services, ctx, quick=request.quick)
        found |= {"overlap": overlap} if overlap is not None else {}
    return found


def read_trials(corpus: Path, recordings: Sequence[Recording]) -> Trials:
    """The corpus's trials among ``recordings``; raises DataError where it has none."""
    table = corpus / TRIALS
    place = {recording.path: index for index, recording in enumerate(recordings)}
    try:
        with open_text(table) as lines:
            rows = [row for row in csv.DictReader(lines) if row["path_a"] in place and row["path_b"] in place]
    except (OSError, KeyError) as error:
        raise DataError(
            "The trials {table} cannot be read.", table=table, hint="See docs/data.md."
        ) from error
    targets = np.array([row["target"] == "1" for row in rows], dtype=bool)
    if not 0 < targets.sum() < len(targets):
        raise DataError("{table} has no trials of both kinds among these recordings.", table=table)
    first = np.array([place[row["path_a"]] for row in rows])
    second = np.array([place[row["path_b"]] for row in rows])
    return Trials(first, second, targets)


def _encoder(
    request: EvaluateModelsRequest,
    corpus: Path,
    dev: Sequence[Recording],
    services: Services,
    ctx: Context,
    peer: Listener | None,
) -> dict[str, Any]:
    trials = read_trials(corpus, dev)
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
    found: dict[str, Any] = {
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
