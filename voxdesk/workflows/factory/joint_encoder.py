"""Published weights, the small encoder and a corpus in; the joint encoder in its folder, calibrated, out."""

import hashlib
import io
import tempfile
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from voxdesk.core.context import Context
from voxdesk.core.reading import read_bytes
from voxdesk.core.types import Figures
from voxdesk.features.fbank import Fbank
from voxdesk.inference.encoder import Encoder
from voxdesk.inference.manifest import load_manifest, read_verified
from voxdesk.inference.trial_run import run_once
from voxdesk.training.data.dataset import Recording
from voxdesk.training.data.divide import reported, set_aside
from voxdesk.training.data.layouts import read_dataset
from voxdesk.training.data.trials import make_trials
from voxdesk.training.recipe import corpus_credits
from voxdesk.workflows.factory import judge_encoder
from voxdesk.workflows.factory.pair_hearing import PairHearing, Pairs, cohort_augmenter
from voxdesk.workflows.models.model_folder import MODEL_FILE, write_manifest

if TYPE_CHECKING:
    from voxdesk.neural.encoder.joint_head import JointHead

# Of people with several recordings so many are kept for calibration; all others may join the cohort.
SET_ASIDE = 0.5
# The small encoder has heard the others of them: only these calibrate what same voices score.
UNHEARD = 0.17
COHORT = 800
# So many of the cohort are in it by telephone, in noise, rooms and codecs, too.
DISTURBED = 200
DIMENSION = 192
_FEATURES = Fbank(window="povey")
_OUTPUT = "embs"


@dataclass(frozen=True, slots=True)
class JointRequest:
    """Join CAM++ of ``weights`` and the encoder in the folder ``second`` by ``corpus``, into ``out``.

    ``weights`` is what the file of tensors holds, ``sources`` say where they come from. ``kept`` is a
    file that keeps what both encoders say of recordings. For weights that were taught further on the corpus
    ``like`` is the joint encoder of those before, whose thresholds are carried over: most people by whom it
    was calibrated are strangers no more.
    """

    weights: bytes
    second: Path
    corpus: Path
    out: Path
    model_id: str
    licence: str
    sources: tuple[Mapping[str, str], ...] = ()
    kept: Path | None = None
    like: Path | None = None


def join_encoders(request: JointRequest, ctx: Context) -> Figures:
    """Fit the head on a cohort of ``train``, write the model, calibrate it on others; gives its figures.

    Raises ModelError for weights of another network, DataError for a corpus that is not usable.
    """
    recordings = read_dataset(request.corpus).recordings
    rest, _ = set_aside(recordings, share=SET_ASIDE)
    people = cohort_recordings(rest)
    with tempfile.TemporaryDirectory() as scratch:
        folders = _encoders(request, Path(scratch))
        first, second = (Encoder(load_manifest(folder)) for folder in folders)
        hearing = PairHearing(first, second, request.corpus, request.kept)
        head = _fit(hearing, people, request.corpus, ctx)
        taught = people if request.like is None else [one for one in recordings if one.split == "train"]
        entries = _write(request, folders, head, sorted({recording.corpus for recording in taught}))
        unheard = _judged(hearing, head, recordings, UNHEARD, judge_encoder.CLIPS_EACH, ctx)
        if request.like is None:
            judged = _judged(hearing, head, recordings, SET_ASIDE, 2, ctx)
            calibration = judge_encoder.calibrate(judged, alike=unheard)
        else:
            calibration = judge_encoder.calibrate_like(
                unheard, Encoder(load_manifest(request.like)), request.corpus, ctx
            )
    figures = {"set_aside": judge_encoder.figures(unheard, calibration)}
    entries |= {"calibration": calibration.as_table(), "figures": figures}
    write_manifest(request.out, entries)
    _judge(request, entries, figures, recordings, ctx)
    return figures


def _judge(
    request: JointRequest,
    entries: Figures,
    figures: Figures,
    recordings: Sequence[Recording],
    ctx: Context,
) -> None:
    """Add the figures on ``dev``."""
    encoder = Encoder(load_manifest(request.out))
    dev = judge_encoder.judge_dev(encoder, request.corpus, reported(recordings), ctx)
    if dev is not None and encoder.calibration is not None:
        figures["dev"] = judge_encoder.figures(dev, encoder.calibration)
    write_manifest(request.out, entries)


def cohort_recordings(recordings: Sequence[Recording]) -> list[Recording]:
    """Return one recording each of ``COHORT`` people, by a hash of their paths."""
    seen: Counter[str] = Counter()
    chosen = []
    for recording in sorted(recordings, key=lambda one: zlib.crc32(one.name.encode())):
        seen[recording.speaker] += 1
        if seen[recording.speaker] == 1:
            chosen.append(recording)
    return chosen[:COHORT]


def _fit(hearing: PairHearing, people: Sequence[Recording], corpus: Path, ctx: Context) -> "JointHead":
    from voxdesk.neural.encoder.joint_head import JointHead, JointSettings

    clean = hearing.speech(people, ctx)
    disturbed = hearing.disturbed(people[:DISTURBED], cohort_augmenter(corpus), ctx)
    return JointHead(
        (clean.first, clean.second), (disturbed.first, disturbed.second), JointSettings(dimension=DIMENSION)
    )


def _judged(
    hearing: PairHearing,
    head: "JointHead",
    recordings: Sequence[Recording],
    share: float,
    clips: int,
    ctx: Context,
) -> judge_encoder.Judged:
    """The people set aside by ``share``, up to so many ``clips`` of each."""
    from voxdesk.neural.encoder.joint_head import apply_head

    few = judge_encoder.by_hash(set_aside(recordings, share=share)[1], clips)
    heard: Pairs = hearing.speech(few, ctx)
    return judge_encoder.Judged(few, apply_head(head, heard.first, heard.second), make_trials(few))


def _encoders(request: JointRequest, scratch: Path) -> tuple[Path, Path]:
    """Folders of both encoders, hearing the same features."""
    from voxdesk.neural.encoder.campplus import load_campplus
    from voxdesk.neural.export import export_onnx, frame_input

    folders = scratch / "campplus", scratch / "small"
    network = load_campplus(io.BytesIO(request.weights))
    published = export_onnx(network, frame_input(), _OUTPUT, run_once).content
    small = read_verified(load_manifest(request.second))
    for folder, content in zip(folders, (published, small), strict=True):
        folder.mkdir(parents=True)
        (folder / MODEL_FILE).write_bytes(content)
        write_manifest(folder, _entries(folder, folder.name, request.licence))
    return folders


def _write(
    request: JointRequest, folders: tuple[Path, Path], head: "JointHead", corpora: Sequence[str]
) -> Figures:
    from voxdesk.neural.encoder.join_models import join_models

    path = request.out / MODEL_FILE
    metadata = {
        "framework": "voxdesk",
        "sample_rate": str(_FEATURES.sample_rate),
        "output_dim": str(DIMENSION),
        "feature_id": _FEATURES.feature_id,
    }
    join_models(folders[0] / MODEL_FILE, folders[1] / MODEL_FILE, head, path, metadata)
    credit = [*map(dict, request.sources), *corpus_credits(corpora)]
    entries = _entries(request.out, request.model_id, request.licence)
    return {**entries, "default": True, "training_data": credit}


def _entries(folder: Path, model_id: str, licence: str) -> Figures:
    return {
        "id": model_id,
        "task": "encoder",
        "file": MODEL_FILE,
        "sha256": hashlib.sha256(read_bytes(folder / MODEL_FILE)).hexdigest(),
        "sample_rate": _FEATURES.sample_rate,
        "feature_id": _FEATURES.feature_id,
        "dimension": DIMENSION,
        "licence": licence,
        "created": datetime.now(UTC).date().isoformat(),
    }
