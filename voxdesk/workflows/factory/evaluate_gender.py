"""The dev people of a corpus and a gender model in; its figures, also in noise and cut short, out."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from voxdesk.audio.speech import SpeechDetector
from voxdesk.core.context import Context
from voxdesk.core.errors import DataError
from voxdesk.core.types import AudioClip, Figures
from voxdesk.inference.encoder import Encoder
from voxdesk.inference.gender import TellsGender, log_odds
from voxdesk.training.data.dataset import GENDERS, Recording
from voxdesk.workflows.factory import judge_gender
from voxdesk.workflows.factory.conditions import RATE, SPEECH, WHOLE, Condition, Surroundings, decode
from voxdesk.workflows.services import Services


def evaluate_gender(
    corpus: Path,
    dev: Sequence[Recording],
    conditions: Sequence[Condition],
    services: Services,
    ctx: Context,
) -> Figures:
    """Return everything that the card of the gender model tells.

    Raises DataError where no gender is known.
    """
    model, encoder = services.hub.gender(), services.hub.encoder()
    heard = judge_gender.hear_answers(model, encoder, corpus, dev, ctx)
    if not heard.recordings:
        raise DataError(
            "No recording of two seconds or more in {corpus} tells its speaker's gender.", corpus=corpus
        )
    figures = judge_gender.figures(heard, judge_gender.calibration_of_answers(model, encoder))
    figures["mixed_voices"] = judge_gender.mixed_voices(model, encoder, corpus, heard, ctx)
    changed = [condition for condition in conditions if condition not in (WHOLE, SPEECH)]
    grown = judge_gender.adults(heard).recordings
    return {
        "name": model.model_id,
        **figures,
        "conditions": _under(changed, model, encoder, corpus, grown, dev, ctx),
    }


def _under(
    conditions: Sequence[Condition],
    model: TellsGender,
    encoder: Encoder,
    corpus: Path,
    grown: Sequence[Recording],
    dev: Sequence[Recording],
    ctx: Context,
) -> Figures:
    """The figures of adults' recordings under each condition: of all, of women and of men."""
    detector, around = SpeechDetector(), Surroundings(corpus, dev)
    logits = np.full((len(conditions), len(grown)), np.nan)
    for at, recording in enumerate(grown):
        sound = decode(corpus, recording, detector)
        for row, condition in enumerate(conditions):
            if sound.speech_s >= condition.needs_speech_s:
                clip = AudioClip(condition.hear(sound, around), RATE)
                logits[row, at] = log_odds(model.male(model.logit(clip), encoder.embed(clip)))
        ctx.report((at + 1) / len(grown), "listening for gender in noise")
    genders = np.array([recording.gender for recording in grown])
    calibration = judge_gender.calibration_of_answers(model, encoder)
    found = {}
    for index, condition in enumerate(conditions):
        heard = judge_gender.Heard(tuple(grown), logits[index])
        was_heard = np.isfinite(heard.logits)
        found[condition.id] = {
            "all": judge_gender.accuracy(heard[was_heard], calibration),
            **{
                label: judge_gender.accuracy(heard[was_heard & (genders == label)], calibration)
                for label in GENDERS
            },
        }
    return found
