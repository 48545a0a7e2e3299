"""A recipe in; what turns sound into its examples, and what its model must listen to, out."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from voxdesk.core.errors import DataError
from voxdesk.core.types import AudioClip, Float32
from voxdesk.features.examples import PICTURES, RATE, FrontEnd, cut_pieces
from voxdesk.features.fbank import Fbank
from voxdesk.inference.encoder import Encoder
from voxdesk.inference.hub import ModelHub
from voxdesk.training.methods.base import Params
from voxdesk.training.recipe import NamedLabRecipe

if TYPE_CHECKING:
    from voxdesk.neural.lab.backbones import SpeechBackbone


@dataclass(frozen=True, slots=True)
class Listening:
    """``make`` turns samples into examples; ``key`` names what it does; ``front_end`` is the model's.

    ``half`` says that half precision is enough for the examples. ``encoder`` or ``backbone`` stands
    between front end and examples where there is one.
    """

    make: Callable[[Float32], Float32]
    key: str
    front_end: FrontEnd
    half: bool = False
    encoder: bytes | None = None
    backbone: "SpeechBackbone | None" = None


def listening(recipe: NamedLabRecipe, hub: ModelHub, weights: Path | None) -> Listening:
    """Prepare the input of ``recipe``; raises DataError or ModelError where something is missing."""
    settings = recipe.settings
    if recipe.method.fit is None:
        return _bundled(hub)
    if settings.features == "embedding":
        return _embedding(settings, hub)
    if settings.features == "wav2vec2":
        return _backbone(settings, weights)
    try:
        # Global statistics are those of the training rows: they are taken away afterwards.
        cmvn = "none" if settings.cmvn == "global" else settings.cmvn
        front = FrontEnd(settings.features, settings.piece_s, settings.size, settings.normalisation, cmvn)
    except ValueError as error:
        raise DataError("The recipe cannot be used: {reason}.", reason=error) from error
    half = settings.features in (*PICTURES, "fbank")
    return Listening(front.examples, repr(front), front, half)


def _bundled(hub: ModelHub) -> Listening:
    model = hub.gender()

    def make(samples: Float32) -> Float32:
        logit = model.logit(AudioClip(samples, RATE))
        return np.array([[-logit / 2, logit / 2]], dtype=np.float32)

    return Listening(make, f"gender {model.model_id}", FrontEnd("fbank"))


def _embedding(settings: Params, hub: ModelHub) -> Listening:
    from voxdesk.inference.manifest import read_verified

    manifest = hub.chosen("encoder")
    if manifest.feature_id != Fbank().feature_id:
        # A head is put on what the Lab's own front end makes: the small encoder takes that.
        fitting = [
            each for each in hub.models() if each.task == "encoder" and each.feature_id == Fbank().feature_id
        ]
        if not fitting:
            raise DataError(
                "The encoder {model} has a front end of its own, so no head can be put on it.",
                model=manifest.id,
                hint="Use the built-in encoder.",
            )
        manifest = fitting[0]
    encoder = Encoder(manifest)

    def make(samples: Float32) -> Float32:
        pieces = cut_pieces(samples, round(settings.piece_s * RATE))
        return np.stack([encoder.embed(AudioClip(piece, RATE)).vector for piece in pieces])

    front = FrontEnd("fbank", settings.piece_s)
    key = f"embedding {manifest.id} {manifest.sha256} {settings.piece_s}"
    return Listening(make, key, front, encoder=read_verified(manifest))


def _backbone(settings: Params, weights: Path | None) -> Listening:
    from voxdesk.neural.lab.backbones import SpeechBackbone

    if weights is None:
        raise DataError(
            "This recipe needs the weights of a wav2vec 2.0 or HuBERT model.",
            hint="Choose their folder as “Weights” in the Lab, or name it with --weights "
            "(config.json and model.safetensors).",
        )
    backbone = SpeechBackbone(weights)
    front = FrontEnd("wave", settings.piece_s)

    def make(samples: Float32) -> Float32:
        return backbone(front.examples(samples))

    return Listening(make, f"{backbone.key} {settings.piece_s}", front, backbone=backbone)
