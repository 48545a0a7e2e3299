"""The tables of a manifest that say what a model's outputs mean; each is None where it is not there."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from voxdesk.core.calibration.scores import Calibration, ImpostorPrior
from voxdesk.core.calibration.turns import TurnSettings
from voxdesk.core.errors import Words
from voxdesk.features.kaldi_fbank import KaldiSettings
from voxdesk.inference.entries import Entries


@dataclass(frozen=True, slots=True)
class GenderCalibration:
    """Turns the network's male-minus-female logit into the probability of a male voice.

    The probability is ``1 / (1 + exp(-(scale * logit + offset)))``; an answer whose likelier
    class stays below ``uncertain_below`` is given as uncertain.
    """

    scale: float
    offset: float
    uncertain_below: float


@dataclass(frozen=True, slots=True)
class VoiceGenderTable:
    """Tells how a gender model's logit and an embedding of the model ``encoder`` answer together.

    From the embedding the network in ``file`` makes the log-odds of a male voice, and of a child's.
    ``weight`` is the logit's share. ``doubt`` is how often a label contradicts any voice: no answer is surer
    than that allows.
    """

    encoder: str
    file: str
    sha256: str
    weight: float
    doubt: float
    uncertain_below: float


def training_data(entries: Entries) -> tuple[Mapping[str, str], ...]:
    """Return what a model was trained on, one table a corpus; raises ModelError, as all of these."""
    found = entries.get("training_data", [])
    if not isinstance(found, list) or not all(isinstance(entry, dict) for entry in found):
        raise entries.error(Words("training_data must be a list of tables"))
    return tuple({str(key): str(value) for key, value in entry.items()} for entry in found)


def calibration(entries: Entries) -> Calibration | None:
    """Return what an encoder's scores mean."""
    inner = entries.inner("calibration")
    if inner is None:
        return None
    rows = inner.get("thresholds")
    among = inner.inner("impostors")
    impostors = None if among is None else {name: among.number(name) for name in ("mean", "count")}
    if not isinstance(rows, list):
        raise inner.error(Words("thresholds is missing or not a list"))
    try:
        return Calibration(
            scale=inner.number("scale"),
            offset=inner.number("offset"),
            rates=inner.numbers("rates"),
            sizes=tuple(round(size) for size in inner.numbers("sizes")),
            thresholds=tuple(inner.as_numbers(row, "a row of thresholds") for row in rows),
            margin=inner.number("margin"),
            min_speech_s=inner.number("min_speech_s"),
            impostors=None if impostors is None else ImpostorPrior(**impostors),
        )
    except ValueError as error:
        raise inner.error(error) from error


def gender(entries: Entries) -> GenderCalibration | None:
    """Return what a gender model's logits mean."""
    inner = entries.inner("gender")
    if inner is None:
        return None
    found = GenderCalibration(inner.number("scale"), inner.number("offset"), inner.number("uncertain_below"))
    if found.scale <= 0 or not 0.5 <= found.uncertain_below <= 1:
        raise inner.error(Words("scale must be positive and uncertain_below lie between 0.5 and 1"))
    return found


def voice_gender(entries: Entries) -> VoiceGenderTable | None:
    """Return what a gender model knows of an encoder's embeddings."""
    outer = entries.inner("gender")
    inner = None if outer is None else outer.inner("voice")
    if inner is None:
        return None
    doubt, uncertain_below = inner.number("doubt"), inner.number("uncertain_below")
    if not 0 <= doubt < 1 or not 0.5 <= uncertain_below <= 1:
        raise inner.error(Words("doubt must lie between 0 and 1 and uncertain_below between 0.5 and 1"))
    return VoiceGenderTable(
        encoder=inner.identifier("encoder"),
        file=inner.file_name("file"),
        sha256=inner.digest("sha256"),
        weight=inner.number("weight"),
        doubt=doubt,
        uncertain_below=uncertain_below,
    )


def turns(entries: Entries) -> TurnSettings | None:
    """Return how an encoder's windows are made into turns."""
    inner = entries.inner("turns")
    if inner is None:
        return None
    known = {field.name for field in dataclasses.fields(TurnSettings)}
    try:
        return TurnSettings(**{name: inner.number(name) for name in inner.all if name in known})
    except ValueError as error:
        raise inner.error(error) from error


def front_end(entries: Entries, sample_rate: int) -> KaldiSettings | None:
    """Return the features that a model made elsewhere expects."""
    inner = entries.inner("front_end")
    if inner is None:
        return None
    try:
        return KaldiSettings(
            sample_rate,
            inner.positive("bins"),
            inner.text("window"),
            inner.text("scale"),
            inner.text("mean"),
        )
    except ValueError as error:
        raise inner.error(error) from error
