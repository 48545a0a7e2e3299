"""A corpus and the models in use in; how often two voices are heard in one recording out."""

from collections.abc import Sequence
from pathlib import Path

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError
from voxdesk.core.types import Figures
from voxdesk.training.data.dataset import Recording
from voxdesk.workflows.factory import judge_gate, judge_overlap
from voxdesk.workflows.factory.voice_mixer import Marked, usable
from voxdesk.workflows.people.one_voice_check import SingleSpeakerCheck
from voxdesk.workflows.services import Services

COUNT = 400
QUICK_COUNT = 100


def evaluate_overlap(
    corpus: Path, dev: Sequence[Recording], services: Services, ctx: Context, *, quick: bool = False
) -> Figures | None:
    """The overlap model's figures, and shares of recordings that enrolment refuses; None without a model.

    Raises DataError when the recordings are too few or too short to mix.
    """
    model = services.hub.overlap()
    if model is None:
        return None
    if len({recording.speaker for recording in usable(dev)}) < 2:
        raise DataError("Two people with recordings of 2.5 s or more are needed to mix voices.")

    def refused(marked: Marked) -> bool:
        check = SingleSpeakerCheck(services)
        check.push(*marked)
        return check.several()

    count = QUICK_COUNT if quick else COUNT
    return {
        "name": model.model_id,
        **judge_overlap.figures(model, corpus, dev, ctx, count),
        "enrolment": judge_gate.gate_figures(refused, corpus, dev, ctx, count),
    }
