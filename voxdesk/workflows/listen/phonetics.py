"""Blocks of a recording in, their pitch and formants out: what is drawn over the spectrogram."""

from dataclasses import dataclass
from pathlib import Path

from voxdesk.audio.files import open_audio
from voxdesk.core.context import Context
from voxdesk.core.types import Segment
from voxdesk.features.phonetics import (
    MARGIN_S,
    Formants,
    Pitch,
    is_installed,
    measure_formants,
    measure_pitch,
)
from voxdesk.workflows.services import Services

BLOCK_S = 10.0


@dataclass(frozen=True, slots=True)
class PhoneticsRequest:
    """Measure ``blocks`` of a recording, each BLOCK_S long; formants below ``top_hz``."""

    path: Path
    blocks: tuple[int, ...]
    pitch: bool
    formants: bool
    top_hz: float


@dataclass(frozen=True, slots=True)
class Phonetics:
    """Hold what was asked for of the block ``number``; None is what was not."""

    number: int
    pitch: Pitch | None
    formants: Formants | None


def can_measure() -> bool:
    """Tell whether the package that measures pitch and formants is installed."""
    return is_installed()


def measure_phonetics(request: PhoneticsRequest, services: Services, ctx: Context) -> tuple[Phonetics, ...]:
    """Measure pitch and formants block by block; raises AudioError, DataError."""
    found = []
    with open_audio(request.path, ctx.check) as file:
        for number in request.blocks:
            part = Segment(number * BLOCK_S, (number + 1) * BLOCK_S)
            begin_s = max(0.0, part.start_s - MARGIN_S)
            clip = file.read(begin_s, part.end_s + MARGIN_S - begin_s)
            part = Segment(part.start_s, min(part.end_s, clip.start_s + clip.seconds))
            if part.end_s <= part.start_s:
                continue
            pitch = measure_pitch(clip, part, ctx) if request.pitch else None
            formants = measure_formants(clip, part, request.top_hz, ctx) if request.formants else None
            found.append(Phonetics(number, pitch, formants))
    return tuple(found)
