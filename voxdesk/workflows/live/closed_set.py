"""The latest speech of a voice in, the answer of a Lab model for a closed set of people out."""

from voxdesk.core.types import AudioClip, Identification
from voxdesk.inference.classifier import ClosedSet
from voxdesk.library.identify import no_speech, too_short

# As much as a live voice keeps at hand: older speech is averaged away and cannot be asked again.
LATEST_S = 6.0
_LEAST_S = 1.0


def identify_latest(model: ClosedSet, latest: AudioClip, fpir: float) -> Identification:
    """Tell which of the model's people speaks in ``latest``, speech at 16 kHz; raises ModelError."""
    if not len(latest.samples):
        return no_speech(model.manifest.id)
    if latest.seconds < _LEAST_S:
        return too_short(latest.seconds, _LEAST_S, model.manifest.id)
    return model.decide(model.scores(latest), latest.seconds, fpir)
