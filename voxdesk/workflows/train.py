"""A recipe and a data folder in; a trained, calibrated and measured model in a folder out."""

import contextlib
import dataclasses
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from voxdesk.audio.files import read_clip
from voxdesk.core.context import Context
from voxdesk.core.errors import DataError
from voxdesk.features.fbank import Fbank
from voxdesk.inference.encoder import Encoder
from voxdesk.inference.gender import GenderModel
from voxdesk.inference.manifest import load_manifest
from voxdesk.training.corpus import Recording, divide, read_manifest
from voxdesk.training.encoder_run import CRNN, EncoderRecipe, build_encoder, train_encoder
from voxdesk.training.gender_run import build_gender, train_gender
from voxdesk.training.preparation import prepare
from voxdesk.training.recipe import NamedRecipe, load_recipe
from voxdesk.workflows import judge_encoder, judge_gate, judge_gender
from voxdesk.workflows.model_folder import write_manifest, write_model

if TYPE_CHECKING:
    from voxdesk.neural.networks import Network


_WHITENING_CLIPS = 3
_WHITENING_S = 5.0


@dataclass(frozen=True, slots=True)
class TrainRequest:
    """Train what ``recipe`` (a name or a TOML file) describes on ``data``, into the folder ``out``.

    ``settings`` are NAME=VALUE changes of the recipe; ``resume`` goes on from the checkpoint in
    ``out``; ``weights`` is the folder of a run to begin with, for recipes that need one; ``cache`` keeps
    decoded sound between runs (``out`` when not given).
    """

    task: str
    recipe: str
    data: Path
    out: Path
    settings: tuple[str, ...] = ()
    resume: bool = False
    cache: Path | None = None
    model_id: str = ""
    weights: Path | None = None


@dataclass(frozen=True, slots=True)
class TrainResult:
    """What was trained on how much, and the figures on people that it never heard."""

    recipe: str
    task: str
    people: int
    files: int
    figures: dict[str, Any]
    seconds: float
    model: Path


def train(request: TrainRequest, ctx: Context) -> TrainResult:
    """Train, export, calibrate on the people set aside and judge on ``dev``.

    Raises DataError for a recipe or corpus that is not usable, ModelError when the export differs.
    """
    started = time.monotonic()
    recipe = load_recipe(request.recipe, request.settings)
    if recipe.task != request.task:
        raise DataError(
            "The recipe {name} trains a model for {task}, not {task_2}.",
            name=recipe.name,
            task=recipe.task,
            task_2=request.task,
        )
    settings = recipe.settings
    corpus = _corpus_folder(request.data)
    prepared = prepare(
        corpus, request.cache or request.out / "cache", settings.data, settings.augment, ctx.report
    )

    def on_step(step: int) -> None:
        ctx.report(step / settings.steps, f"step {step} of {settings.steps}")

    if isinstance(settings, EncoderRecipe):
        train_encoder(
            prepared,
            settings,
            request.out,
            weights=request.weights,
            resume=request.resume,
            on_step=on_step,
        )
    else:
        train_gender(prepared, settings, request.out, resume=request.resume, on_step=on_step)
    figures = finish(recipe, corpus, request.out, request.out, ctx, model_id=request.model_id)
    trained, _ = divide(read_manifest(corpus), share=settings.data.set_aside)
    return TrainResult(
        recipe.name,
        recipe.task,
        len({recording.speaker for recording in trained}),
        len(trained),
        figures,
        time.monotonic() - started,
        request.out,
    )


def finish(
    recipe: NamedRecipe, corpus: Path, run: Path, out: Path, ctx: Context, *, model_id: str = ""
) -> dict[str, Any]:
    """Export the averaged weights of the training run in ``run`` to ``out``, calibrate and judge them.

    Works on any checkpoint, also of a run that is still going on. Returns the figures.
    """
    recordings = read_manifest(corpus)
    trained, aside = divide(recordings, share=recipe.settings.data.set_aside)
    corpora = sorted({recording.corpus for recording in trained})
    name = model_id or f"{recipe.name}-{time.strftime('%Y%m%d')}"
    network, step = trained_network(recipe, run)
    tables: dict[str, Any] = {"training_steps": step}
    if isinstance(recipe.settings, EncoderRecipe):
        dimension = recipe.settings.dimension
        if recipe.settings.network == CRNN:
            _save_for_clustering(network, out)
        if recipe.settings.whiten:
            whiten(network, corpus, trained, recipe.settings.shrinkage, ctx)
        entries = write_model(
            network,
            recipe,
            out,
            model_id=name,
            dimension=dimension,
            corpora=corpora,
            tables=tables,
            fbank=Fbank(),
        )
        found = _finish_encoder(entries, corpus, recordings, aside, out, ctx)
        return _add_gate(entries, found, corpus, recordings, (trained, aside), out, ctx)
    # A gender manifest is only valid with a calibration; this one is replaced below.
    tables["gender"] = {"scale": 1.0, "offset": 0.0, "uncertain_below": 0.5}
    fbank = Fbank(recipe.settings.window_ms)
    entries = write_model(
        network, recipe, out, model_id=name, dimension=2, corpora=corpora, tables=tables, fbank=fbank
    )
    return _finish_gender(entries, corpus, recordings, aside, out, ctx)


def trained_network(recipe: NamedRecipe, run: Path) -> "tuple[Network, int]":
    """The network with the averaged weights of the checkpoint in ``run``, and the step it was saved at."""
    from voxdesk.neural.networks import load_averaged

    settings = recipe.settings
    network = build_encoder(settings) if isinstance(settings, EncoderRecipe) else build_gender(settings)
    return network, load_averaged(network, run)


def _save_for_clustering(network: "Network", out: Path) -> None:
    """Write the CRNN inside the encoder ``network``, which ``cluster --method dec-crnn`` begins with."""
    from voxdesk.neural.dec_nets import CrnnEncoder
    from voxdesk.neural.dec_weights import save_crnn

    if isinstance(network, CrnnEncoder):
        save_crnn(out, network.crnn)


def whiten(
    network: "Network", corpus: Path, trained: Sequence[Recording], shrinkage: float, ctx: Context
) -> None:
    """Whiten the encoder ``network`` by the people trained on who have several recordings."""
    from voxdesk.neural.networks import apply_network
    from voxdesk.neural.whitening import fold_whitening

    fbank = Fbank()
    counts = Counter(recording.speaker for recording in trained)
    several = [recording for recording in trained if counts[recording.speaker] > 1]
    used = judge_encoder.few_each(several, _WHITENING_CLIPS)
    vectors = []
    for index, recording in enumerate(used):
        clip = read_clip(corpus / recording.path, sample_rate=fbank.sample_rate, seconds=_WHITENING_S)
        vectors.append(apply_network(network.eval(), fbank(clip.samples)))
        ctx.report((index + 1) / len(used), "whitening")
    fold_whitening(network, np.stack(vectors), shrinkage)


def _finish_encoder(
    entries: dict[str, Any],
    corpus: Path,
    recordings: Sequence[Recording],
    aside: Sequence[Recording],
    out: Path,
    ctx: Context,
) -> dict[str, Any]:
    encoder = Encoder(load_manifest(out))
    judged = judge_encoder.judge_aside(encoder, corpus, aside, ctx)
    with _calibrating(out):
        calibration = judge_encoder.calibrate(judged)
    found = {"set_aside": judge_encoder.figures(judged, calibration)}
    dev = judge_encoder.judge_dev(encoder, corpus, recordings, ctx)
    if dev is not None:
        found["dev"] = judge_encoder.figures(dev, calibration)
    entries["calibration"] = judge_encoder.calibration_table(calibration)
    entries["figures"] = found
    write_manifest(out, entries)
    return found


def _add_gate(
    entries: dict[str, Any],
    found: dict[str, Any],
    corpus: Path,
    recordings: Sequence[Recording],
    divided: tuple[Sequence[Recording], Sequence[Recording]],
    out: Path,
    ctx: Context,
) -> dict[str, Any]:
    """Add what refuses recordings of several people; a small corpus has to do without."""
    encoder = Encoder(load_manifest(out))
    gate = judge_gate.fit_voice_gate(encoder, corpus, *divided, ctx)
    if gate is None:
        return found
    entries["gate"] = dataclasses.asdict(gate)
    dev = [recording for recording in recordings if recording.split == "dev"]
    if "dev" in found and len(judge_gate.usable(dev)) >= judge_gate.LEAST_RECORDINGS:
        found["dev"]["gate"] = judge_gate.gate_figures(gate, encoder, corpus, dev, ctx)
    write_manifest(out, entries)
    return found


def _finish_gender(
    entries: dict[str, Any],
    corpus: Path,
    recordings: Sequence[Recording],
    aside: Sequence[Recording],
    out: Path,
    ctx: Context,
) -> dict[str, Any]:
    model = GenderModel(load_manifest(out))
    heard = judge_gender.hear_gender(model, corpus, aside, ctx)
    with _calibrating(out):
        calibration = judge_gender.calibrate(judge_gender.adults(heard))
    found = {"set_aside": judge_gender.figures(heard, calibration)}
    dev = [recording for recording in recordings if recording.split == "dev"]
    if any(recording.gender for recording in dev):
        found["dev"] = judge_gender.figures(judge_gender.hear_gender(model, corpus, dev, ctx), calibration)
    entries["gender"] = dataclasses.asdict(calibration)
    entries["figures"] = found
    write_manifest(out, entries)
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


def _corpus_folder(data: Path) -> Path:
    """The folder of a corpus that was named by itself or by its manifest."""
    return data.parent if data.name == "manifest.csv" else data
