"""What a user asks of the program: a snapshot that a workflow receives and never changes."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from voxdesk.core.among import ANYBODY, Among
from voxdesk.core.cluster_types import PeopleCount
from voxdesk.core.types import AudioClip

DEFAULT_FPIR = 0.01


class ChannelUse(StrEnum):
    """Whether channels are heard as one or one by one; as it comes, one by one where people speak apart."""

    AUTO = "auto"
    MIX = "mix"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class AnalyseRequest:
    """Say everything about one recording; ``fpir`` is the share of strangers that may get a name.

    Nobody but the people in ``among`` is named.
    """

    source: Path | AudioClip
    fpir: float = DEFAULT_FPIR
    among: Among = ANYBODY


@dataclass(frozen=True, slots=True)
class EnrolRequest:
    """Learn the voice of ``name`` from ``sources``; sending it is the person's consent."""

    name: str
    sources: tuple[Path | AudioClip, ...]


@dataclass(frozen=True, slots=True)
class TurnsRequest:
    """Say who speaks when in one recording, in ``people`` voices when their number is known."""

    source: Path | AudioClip
    fpir: float = DEFAULT_FPIR
    people: PeopleCount = field(default_factory=PeopleCount)
    among: Among = ANYBODY
    channels: ChannelUse = ChannelUse.AUTO


@dataclass(frozen=True, slots=True)
class TimelineRequest:
    """Say who speaks when in a recording, as the user corrected it; ``fresh`` ignores corrections."""

    path: Path
    fpir: float = DEFAULT_FPIR
    fresh: bool = False
    people: PeopleCount = field(default_factory=PeopleCount)
    among: Among = ANYBODY
    channels: ChannelUse = ChannelUse.AUTO
