"""A gender network, an encoder and a corpus in; a gender model that asks both, calibrated, out."""

import hashlib
import shutil
import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from voxdesk.core.context import Context
from voxdesk.core.reading import read_bytes
from voxdesk.core.types import Figures, Float32, Float64
from voxdesk.evaluation.gender_mix import GenderMix, fit_gender_mix
from voxdesk.inference.encoder import Encoder
from voxdesk.inference.gender import GenderModel, log_odds
from voxdesk.inference.manifest import ModelManifest, load_manifest
from voxdesk.inference.manifest_tables import GenderCalibration
from voxdesk.training.data.dataset import GENDERS, Recording
from voxdesk.training.data.divide import reported, set_aside
from voxdesk.training.data.layouts import read_dataset
from voxdesk.training.recipe import corpus_credits
from voxdesk.training.runs.gender import labels_of, tells_gender
from voxdesk.training.runs.voice_gender import GAMMA, VoiceMachines, fit_voice_machines
from voxdesk.workflows.factory import judge_gender
from voxdesk.workflows.factory.joint_encoder import UNHEARD
from voxdesk.workflows.factory.judge_encoder import CLIPS_EACH, by_hash
from voxdesk.workflows.factory.voice_hearing import ALL, SHORT, HeardVoices, VoiceHearing
from voxdesk.workflows.models.model_folder import write_manifest

VOICE_FILE = "voice.onnx"
# More of one person teaches nothing; children are few.
_CLIPS, _CLIPS_OF_CHILDREN = 3, 8


@dataclass(frozen=True, slots=True)
class VoiceGenderRequest:
    """Join the gender network in the folder ``network`` and the encoder in ``encoder`` into ``out``.

    ``kept`` is a file that keeps what both say of recordings of ``corpus``.
    """

    network: Path
    encoder: Path
    corpus: Path
    out: Path
    model_id: str
    kept: Path | None = None


def join_gender(request: VoiceGenderRequest, ctx: Context) -> Figures:
    """Teach by ``train``, calibrate on people set aside, write the model; gives its figures.

    Raises DataError, ModelError; ValueError for a corpus without women, men and children.
    """
    network, encoder = load_manifest(request.network), Encoder(load_manifest(request.encoder))
    hearing = VoiceHearing(encoder, GenderModel(network), request.corpus, request.kept)
    recordings = read_dataset(request.corpus).recordings
    rest, aside = set_aside(recordings, share=UNHEARD)
    taught = taught_recordings(rest)
    voices = hearing.hear(taught, SHORT, ctx).vectors
    machines = fit_voice_machines(voices, taught)
    judged = _judged(by_hash(aside, CLIPS_EACH))
    heard = hearing.hear(judged, ALL, ctx)
    scores = strange_scores(machines, voices, taught, heard.vectors, judged)
    mix = _mix(scores, heard.logits, judged)
    _write_network(network, machines, mix, request.out)
    below = _withheld_below(scores, heard.logits, judged, mix)
    entries = _entries(request, network, encoder.model_id, mix, below, taught)
    write_manifest(request.out, entries)
    model = GenderModel(load_manifest(request.out))
    figures = {"set_aside": _figures(model, encoder, heard, judged, below)}
    dev = _judged(reported(recordings))
    if dev:
        figures["dev"] = _figures(model, encoder, hearing.hear(dev, ALL, ctx), dev, below)
    entries["figures"] = figures
    write_manifest(request.out, entries)
    return figures


def taught_recordings(recordings: Sequence[Recording]) -> list[Recording]:
    """Choose some of each adult whose gender is known, more of each child, by a hash of their paths."""
    seen: Counter[str] = Counter()
    chosen = []
    able = [recording for recording in recordings if tells_gender(recording) or recording.is_child]
    for recording in sorted(able, key=lambda one: zlib.crc32(one.name.encode())):
        seen[recording.speaker] += 1
        if seen[recording.speaker] <= (_CLIPS_OF_CHILDREN if recording.is_child else _CLIPS):
            chosen.append(recording)
    return chosen


def _judged(recordings: Sequence[Recording]) -> list[Recording]:
    """Those with a label that are long enough, children too."""
    return [r for r in recordings if r.gender in GENDERS and r.seconds >= judge_gender.SHORTEST_S]


def strange_scores(
    machines: VoiceMachines,
    voices: Float32,
    taught: Sequence[Recording],
    heard: Float32,
    judged: Sequence[Recording],
) -> Float64:
    """Score ``heard`` people f64[n, 2] as those of a corpus that nothing was taught by.

    A user's recordings are of no corpus here. A machine is surer of speech that sounds like what it was
    taught by. Children are all of one corpus: what tells them is taken as it is.
    """
    scores = machines.scores(heard)
    homes = np.array([recording.corpus for recording in judged])
    for corpus in sorted(set(homes)):
        kept = [n for n, one in enumerate(taught) if one.corpus != corpus or one.is_child]
        others = fit_voice_machines(voices[kept], [taught[n] for n in kept])
        scores[homes == corpus, 0] = others.scores(heard[homes == corpus])[:, 0]
    return scores


def _mix(scores: Float64, logits: Float64, judged: Sequence[Recording]) -> GenderMix:
    """Weigh how far each is believed: a person counts once, women and men the same, children beside."""
    counts = Counter(recording.speaker for recording in judged)
    weights = np.array([1.0 / counts[recording.speaker] for recording in judged])
    male = labels_of(judged) == 1
    grown = np.array([not recording.is_child for recording in judged])
    for side in (male & grown, ~male & grown):
        weights[side] *= weights[grown].sum() / 2 / max(float(weights[side].sum()), 1e-9)
    return fit_gender_mix(scores, logits, male, weights)


def _withheld_below(scores: Float64, logits: Float64, judged: Sequence[Recording], mix: GenderMix) -> float:
    male = mix.male(scores, logits)
    grown = np.array([not recording.is_child for recording in judged])
    return judge_gender.withheld_below(np.maximum(male, 1.0 - male)[grown])


def _figures(
    model: GenderModel, encoder: Encoder, heard: HeardVoices, judged: Sequence[Recording], below: float
) -> Figures:
    """Figures of the answers that the written model gives."""
    answers = [
        log_odds(model.male(float(logit), encoder.as_embedding(vector)))
        for vector, logit in zip(heard.vectors, heard.logits, strict=True)
    ]
    calibration = GenderCalibration(1.0, 0.0, below)
    return judge_gender.figures(judge_gender.Heard(tuple(judged), np.array(answers)), calibration)


def _write_network(network: ModelManifest, machines: VoiceMachines, mix: GenderMix, out: Path) -> None:
    """Write the machines, their scores already scaled as the mix wants them, and the gender network."""
    from voxdesk.neural.gender.support_vectors import SupportVectors, write_support_vectors

    scale = np.array([mix.voice, mix.child], dtype=np.float32)
    offsets = machines.offsets * scale + np.array([0.0, mix.child_offset], dtype=np.float32)
    scaled = SupportVectors(machines.vectors, machines.weights * scale, offsets, GAMMA)
    write_support_vectors(scaled, out / VOICE_FILE)
    if network.path.resolve() != (out / network.file).resolve():
        shutil.copyfile(network.path, out / network.file)


def _entries(
    request: VoiceGenderRequest,
    network: ModelManifest,
    encoder_id: str,
    mix: GenderMix,
    below: float,
    taught: Sequence[Recording],
) -> Figures:
    assert network.gender is not None
    voice = {
        "encoder": encoder_id,
        "file": VOICE_FILE,
        "sha256": hashlib.sha256(read_bytes(request.out / VOICE_FILE)).hexdigest(),
        "weight": mix.logit,
        "doubt": mix.doubt,
        "uncertain_below": below,
    }
    corpora = sorted({recording.corpus for recording in taught})
    known = {credit["corpus"] for credit in network.training_data}
    return {
        "id": request.model_id,
        "task": "gender",
        "file": network.file,
        "sha256": network.sha256,
        "sample_rate": network.sample_rate,
        "feature_id": network.feature_id,
        "dimension": network.dimension,
        "licence": network.licence,
        "created": datetime.now(UTC).date().isoformat(),
        "training_data": [
            *map(dict, network.training_data),
            *(credit for credit in corpus_credits(corpora) if credit["corpus"] not in known),
        ],
        "gender": {**asdict(network.gender), "voice": voice},
    }
