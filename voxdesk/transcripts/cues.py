"""Holds what every format is read into: cues with times, words and the label that they had."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

# Between the names of people who cannot be told apart.
AND = " / "


@dataclass(frozen=True, slots=True)
class Word:
    """One word and when it is said, in seconds."""

    start_s: float
    end_s: float
    text: str


@dataclass(frozen=True, slots=True)
class Cue:
    """Hold what is said from ``start_s`` to ``end_s``; ``words`` are empty where the file times none.

    ``label`` is who speaks as the file has it: SPEAKER_01, or a name; None where it says nothing.
    """

    start_s: float
    end_s: float
    text: str
    words: tuple[Word, ...] = ()
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """Words ``first`` to ``last`` (excluded) of a cue and who says them; None is to the end.

    Without ``speakers`` the cue stays as it was, with the label that it had.
    """

    speakers: tuple[str, ...]
    first: int = 0
    last: int | None = None

    @property
    def speaker(self) -> str:
        """The names as they are written: two who cannot be told apart stand side by side."""
        return AND.join(self.speakers)


class Transcript(ABC):
    """A transcript that was read; it can write itself again with names."""

    cues: tuple[Cue, ...]

    @abstractmethod
    def named(self, parts: Sequence[Sequence[Part]]) -> bytes:
        """Give the file with the ``parts`` of each cue named, all else as it was; raises DataError."""
