"""Measures how often enrolment refuses recordings of one voice, and of two."""

from collections.abc import Sequence
from pathlib import Path

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError
from voxdesk.training.data.dataset import Recording
from voxdesk.workflows.factory.voice_mixer import Marked, VoiceMixer, at_once, one_after_the_other, usable
from voxdesk.workflows.people.one_voice_check import SingleSpeakerCheck
from voxdesk.workflows.services import Services

COUNT = 400
QUICK_COUNT = 100
_SEED = 2
# A small corpus has no more to say than this many draws of each recording.
_DRAWS_EACH = 2


def evaluate_enrolment(
    corpus: Path, dev: Sequence[Recording], services: Services, ctx: Context, *, quick: bool = False
) -> dict[str, float]:
    """Measure the shares refused: of single voices (to be low), and of both kinds of mixtures (to be high).

    Raises DataError when the recordings are too few or too short to mix.
    """
    long = usable(dev)
    if len({recording.speaker for recording in long}) < 2:
        raise DataError("Two people with recordings of 2.5 s or more are needed to mix voices.")
    count = min(QUICK_COUNT if quick else COUNT, _DRAWS_EACH * len(long))
    mixer = VoiceMixer(corpus, dev, _SEED)
    kinds = {
        "single_refused": mixer.single(count, ctx),
        "joined_refused": mixer.joined(count // 2, ctx),
        "one_after_the_other_refused": mixer.mixed(count, one_after_the_other, ctx),
        "at_once_refused": mixer.mixed(count, at_once, ctx),
    }
    found = {}
    for name, marked in kinds.items():
        refused = [_several(one, services) for one in marked]
        found[name] = round(sum(refused) / max(1, len(refused)), 4)
    return found


def _several(marked: Marked, services: Services) -> bool:
    check = SingleSpeakerCheck(services)
    check.push(marked[0])
    return check.several()
