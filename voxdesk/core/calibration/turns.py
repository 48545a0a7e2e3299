"""How the windows of one encoder are made into turns; data that its manifest carries."""

import dataclasses
from dataclasses import dataclass

from voxdesk.core.errors import Words


@dataclass(frozen=True, slots=True)
class TurnSettings:
    """Who spoke when, for one encoder.

    Windows of ``window_s`` lie ``hop_s`` apart; two of one voice have a mean cosine of
    ``similarity``. Groups begin with those alike by ``begin``, more of them than there are voices;
    then a variational hidden Markov model (VBx, Landini et al. 2022) thins them out, with the
    paper's ``evidence`` (Fa: what a window counts for, as neighbours overlap), ``sparsity`` (Fb:
    how dear another voice is) and ``stay`` (the chance that a window has the voice of the one
    before). Who says less than ``least_voice_s`` in all is nobody new. Where two people talk at once
    with a chance of ``overlap`` or more, both have a turn; above 1 that never happens.
    """

    window_s: float = 1.5
    hop_s: float = 0.5
    similarity: float = 0.41
    begin: float = 0.3
    evidence: float = 0.2
    sparsity: float = 2.0
    stay: float = 0.95
    least_voice_s: float = 3.0
    overlap: float = 0.8

    def __post_init__(self) -> None:
        for field in dataclasses.fields(self):
            if not getattr(self, field.name) > 0:
                raise ValueError(Words("{entry} must be above 0", entry=field.name))
        if not (self.similarity < 1 and self.begin < 1 and self.stay < 1):
            raise ValueError(Words("similarity, begin and stay must be below 1"))
