"""A training run in; its model, exported, calibrated on people set aside and judged, out."""

import contextlib
import dataclasses
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from voxdesk.audio.files import read_clip
from voxdesk.core.context import Context
from voxdesk.core.errors import DataError
from voxdesk.core.types import Figures
from voxdesk.features.fbank import Fbank
from voxdesk.inference.encoder import Encoder
from voxdesk.inference.gender import GenderModel
from voxdesk.inference.manifest import load_manifest
from voxdesk.training.data.dataset import Recording
from voxdesk.training.data.divide import Parts, few_each
from voxdesk.training.recipe import OWN, NamedRecipe
from voxdesk.training.runs.encoder import CRNN, EncoderRecipe, build_encoder, window_of
from voxdesk.training.runs.gender import build_gender
from voxdesk.workflows.factory import judge_encoder, judge_gender
from voxdesk.workflows.models.model_folder import write_manifest, write_model

if TYPE_CHECKING:
    from voxdesk.neural.networks import Network

_WHITENING_CLIPS = 3
_WHITENING_S = 5.0
_ANY_GENDER = {"scale": 1.0, "offset": 0.0, "uncertain_below": 0.5}


@dataclasses.dataclass(frozen=True, slots=True)
class _Exported:
    """A model in its folder ``out`` with the ``entries`` of its manifest, and what to judge it by."""

    entries: Figures
    parts: Parts
    out: Path

    def write(self, **tables: Figures) -> None:
        """Write the manifest with ``tables`` in it."""
        self.entries.update(tables)
        write_manifest(self.out, self.entries)


def finish(
    recipe: NamedRecipe,
    parts: Parts,
    run: Path,
    out: Path,
    ctx: Context,
    *,
    calibrate_like: Path | None = None,
) -> Figures:
    """Export the averaged weights of the training run in ``run`` to ``out``, calibrate and judge them.

    Works on any checkpoint, also of a run that is still going on. An encoder takes calibration and turns over
    from the model in the folder ``calibrate_like``, where one is given (``judge_encoder.carried``). Returns
    the figures.
    """
    corpora = sorted({recording.corpus or OWN for recording in parts.train})
    name = f"{recipe.name}-{time.strftime('%Y%m%d')}"
    network, step = trained_network(recipe, run)
    tables: Figures = {"training_steps": step}
    if isinstance(recipe.settings, EncoderRecipe):
        dimension = recipe.settings.dimension
        if recipe.settings.network == CRNN:
            _save_for_clustering(network, out)
        if recipe.settings.whiten:
            whiten(network, parts.train, recipe.settings.shrinkage, ctx)
        entries = write_model(
            network,
            recipe,
            out,
            model_id=name,
            dimension=dimension,
            corpora=corpora,
            tables=tables,
            fbank=Fbank(window=window_of(recipe.settings)),
        )
        made = _Exported(entries, parts, out)
        return _finish_encoder(made, calibrate_like, ctx)
    entries = write_model(
        network,
        recipe,
        out,
        model_id=name,
        dimension=2,
        corpora=corpora,
        # A manifest is only valid with what the outputs mean; this is replaced below.
        tables=tables | {"gender": _ANY_GENDER},
        fbank=Fbank(recipe.settings.window_ms),
    )
    return _finish_gender(_Exported(entries, parts, out), ctx)


def trained_network(recipe: NamedRecipe, run: Path) -> "tuple[Network, int]":
    """The network with the averaged weights of the checkpoint in ``run``, and the step it was saved at."""
    from voxdesk.neural.networks import load_averaged

    settings = recipe.settings
    network = build_encoder(settings) if isinstance(settings, EncoderRecipe) else build_gender(settings)
    return network, load_averaged(network, run)


def _save_for_clustering(network: "Network", out: Path) -> None:
    """Write the CRNN inside the encoder ``network``, which ``cluster --method dec-crnn`` begins with."""
    from voxdesk.neural.clustering.dec_nets import CrnnEncoder
    from voxdesk.neural.clustering.dec_weights import save_crnn

    if isinstance(network, CrnnEncoder):
        save_crnn(out, network.crnn)


def whiten(network: "Network", trained: Sequence[Recording], shrinkage: float, ctx: Context) -> None:
    """Whiten the encoder ``network`` by the people trained on who have several recordings."""
    from voxdesk.neural.clustering.dec_nets import CrnnEncoder
    from voxdesk.neural.encoder.ecapa import EcapaEncoder
    from voxdesk.neural.encoder.whitening import fold_whitening
    from voxdesk.neural.networks import apply_network

    fbank = Fbank()
    counts = Counter(recording.speaker for recording in trained)
    several = [recording for recording in trained if counts[recording.speaker] > 1]
    used = few_each(several, _WHITENING_CLIPS)
    vectors = []
    for index, recording in enumerate(used):
        clip = read_clip(recording.path, sample_rate=fbank.sample_rate, seconds=_WHITENING_S)
        vectors.append(apply_network(network.eval(), fbank(clip.samples)))
        ctx.report((index + 1) / len(used), "whitening")
    assert isinstance(network, EcapaEncoder | CrnnEncoder)
    last = network.project if isinstance(network, EcapaEncoder) else network.crnn.project
    fold_whitening(last, np.stack(vectors), shrinkage)


def _finish_encoder(made: _Exported, calibrate_like: Path | None, ctx: Context) -> Figures:
    encoder = Encoder(load_manifest(made.out))
    judged = judge_encoder.judge_aside(encoder, made.parts.root, made.parts.aside, ctx)
    with _calibrating(made.out):
        if calibrate_like is None:
            calibration = judge_encoder.calibrate(judged)
        else:
            first = load_manifest(calibrate_like)
            calibration = judge_encoder.carried(judged, Encoder(first), made.parts.root, ctx)
            if first.turns is not None:
                made.write(turns=dataclasses.asdict(first.turns))
    found = {"set_aside": judge_encoder.figures(judged, calibration)}
    dev = judge_encoder.judge_dev(encoder, made.parts.root, made.parts.report, ctx)
    if dev is not None:
        found["dev"] = judge_encoder.figures(dev, calibration)
    made.write(calibration=judge_encoder.calibration_table(calibration), figures=found)
    return found


def _finish_gender(made: _Exported, ctx: Context) -> Figures:
    model = GenderModel(load_manifest(made.out))
    heard = judge_gender.hear_gender(model, made.parts.root, made.parts.aside, ctx)
    with _calibrating(made.out):
        calibration = judge_gender.calibrate(judge_gender.adults(heard))
    found = {"set_aside": judge_gender.figures(heard, calibration)}
    if any(recording.gender for recording in made.parts.report):
        found["dev"] = judge_gender.figures(
            judge_gender.hear_gender(model, made.parts.root, made.parts.report, ctx), calibration
        )
    made.write(gender=dataclasses.asdict(calibration), figures=found)
    return found


@contextlib.contextmanager
def _calibrating(out: Path) -> Iterator[None]:
    """Turn what a calibration cannot be made from into words; the uncalibrated model is kept."""
    try:
        yield
    except ValueError as error:
        raise DataError(
            "The model in {out} could not be calibrated on the people set aside: {reason}.",
            out=out,
            reason=error,
            hint="Train longer, or on a corpus with more people who have several recordings.",
        ) from error
