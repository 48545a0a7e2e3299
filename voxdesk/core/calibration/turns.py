"""Settings for grouping one encoder's pieces of speech by voice; data that its manifest carries."""

import dataclasses
import math
from dataclasses import dataclass

from voxdesk.core.errors import Words

_SHORT_S = 30.0
_LOWEST = 0.3


@dataclass(frozen=True, slots=True)
class TurnSettings:
    """Set how it is found who spoke when, for one encoder.

    The expected cosine of two pieces of d seconds of one voice is d / (d + ``half_s``). Groups are joined
    whose cosine reaches the share ``limit`` of what one voice would give. From it goes ``leeway`` times
    ``half_s`` over the seconds of the one that said less. The limit falls by ``drift`` with every doubling of
    the speech beyond 30 s. Among more pieces two of one voice are likelier to be far apart. Pieces below
    ``core_s`` are weak evidence: they found no group and join the nearest one last. A voice must say the
    share ``least_share`` of the speech, at least ``shortest_voice_s`` and never more than ``least_voice_s``.
    """

    limit: float = 0.66
    leeway: float = 0.4
    half_s: float = 1.8
    core_s: float = 0.75
    least_share: float = 0.04
    shortest_voice_s: float = 1.1
    least_voice_s: float = 5.0
    drift: float = 0.025

    def __post_init__(self) -> None:
        for field in dataclasses.fields(self):
            if field.name != "drift" and not getattr(self, field.name) > 0:
                raise ValueError(Words("{entry} must be above 0", entry=field.name))
        if not (self.limit < 1 and self.least_share < 1):
            raise ValueError(Words("limit and least_share must be below 1"))

    def limit_for(self, speech_s: float) -> float:
        """Return the limit where ``speech_s`` are said in all."""
        doublings = math.log2(max(speech_s, _SHORT_S) / _SHORT_S)
        return max(_LOWEST, self.limit - self.drift * doublings)

    def least_s(self, speech_s: float) -> float:
        """Give seconds that somebody must say to be a voice of his own where ``speech_s`` are said in all."""
        return min(self.least_voice_s, max(self.shortest_voice_s, self.least_share * speech_s))
