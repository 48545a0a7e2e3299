"""Tries an encoder from elsewhere in a process that can be ended, with limits of time and memory."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar, TypeVarTuple

from voxdesk.audio.resample import resample
from voxdesk.core.child_process import Limits, run_in_child
from voxdesk.core.context import Context
from voxdesk.core.errors import ModelError
from voxdesk.core.types import AudioClip
from voxdesk.features.fbank import Fbank
from voxdesk.features.kaldi_fbank import KaldiFbank, KaldiSettings
from voxdesk.features.waveform import Waveform, WaveSettings
from voxdesk.inference.foreign import ForeignModel
from voxdesk.workflows.models.encoder_check import Checked, check_encoder, choose_output
from voxdesk.workflows.models.model_facts import ABOUT_SAMPLES, ModelFacts, front_end, lacking, wave_settings

Rest = TypeVarTuple("Rest")
Answer = TypeVar("Answer")
_BINS = 80
# The libraries alone claim about a gigabyte of addresses; a network is held several times over.
_MEMORY_BYTES, _MEMORY_PER_BYTE = 4_000_000_000, 6


@dataclass(frozen=True, slots=True)
class Trial:
    """Hold what came out: metadata, front end (``settings`` None: VoxDesk's own), output and behaviour."""

    metadata: Mapping[str, str]
    settings: KaldiSettings | WaveSettings | None
    output: str
    checked: Checked

    @property
    def front_end(self) -> Fbank | KaldiFbank | Waveform:
        """Return what makes the frames or samples that it is fed."""
        return _made_by(self.settings)


def open_questions(
    content: bytes, name: str, facts: ModelFacts, limit_s: float, ctx: Context
) -> tuple[str, ...]:
    """Return what neither file nor ``facts`` tell, of ``model_facts.QUESTIONS``; raises ModelError."""
    return _in_child(_look, content, name, (facts,), limit_s, ctx)


def try_encoder(
    content: bytes,
    name: str,
    facts: ModelFacts,
    clips: Sequence[AudioClip],
    limit_s: float,
    ctx: Context,
) -> Trial:
    """Load the network and have it hear ``clips``; raises ModelError for what is no encoder.

    Also for one that does not answer within ``limit_s`` or wants more memory than there is for it.
    """
    return _in_child(_try, content, name, (facts, tuple(clips)), limit_s, ctx)


def _in_child(
    work: Callable[[bytes, str, *Rest], Answer],
    content: bytes,
    name: str,
    rest: tuple[*Rest],
    limit_s: float,
    ctx: Context,
) -> Answer:
    died = ModelError(
        "{name} took the process down in which it was tried, most likely for want of memory.", name=name
    )
    too_long = ModelError(
        "{name} did not answer within {seconds:.0f} s when it was tried.", name=name, seconds=limit_s
    )
    memory = _MEMORY_BYTES + _MEMORY_PER_BYTE * len(content)
    return run_in_child(work, (content, name, *rest), ctx, died, Limits(limit_s, memory, too_long))


def _look(content: bytes, name: str, facts: ModelFacts) -> tuple[str, ...]:
    model = ForeignModel(content, name)
    model.sound_input()
    if model.takes_samples:
        return lacking(model.metadata, facts, ABOUT_SAMPLES)
    return () if _is_ours(model) else lacking(model.metadata, facts)


def _try(content: bytes, name: str, facts: ModelFacts, clips: Sequence[AudioClip]) -> Trial:
    model = ForeignModel(content, name)
    settings = _settings(model, facts, name)
    output = choose_output(model, facts.output, name)
    front = _made_by(settings)
    sounds = [resample(clip, front.sample_rate).samples for clip in clips]
    checked = check_encoder(model, front, front.sample_rate, output, sounds, name)
    return Trial(dict(model.metadata), settings, output, checked)


def _settings(model: ForeignModel, facts: ModelFacts, name: str) -> KaldiSettings | WaveSettings | None:
    """Return how it wants to be fed; None: with VoxDesk's own frames. Raises ModelError."""
    model.sound_input()
    if model.takes_samples:
        return wave_settings(model.metadata, facts)
    return None if _is_ours(model) else front_end(model.metadata, facts, _bins(model, name))


def _made_by(settings: KaldiSettings | WaveSettings | None) -> Fbank | KaldiFbank | Waveform:
    if isinstance(settings, WaveSettings):
        return Waveform(settings)
    return Fbank() if settings is None else KaldiFbank(settings)


def _is_ours(model: ForeignModel) -> bool:
    return model.metadata.get("feature_id") == Fbank().feature_id


def _bins(model: ForeignModel, name: str) -> int:
    size = model.sound_input().shape[2]
    if not isinstance(size, int) or size <= 0:
        return _BINS
    if not 20 <= size <= 256:
        raise ModelError(
            "{name} wants frames of {size} numbers; VoxDesk makes 20 to 256 mel bins.", name=name, size=size
        )
    return size
