"""A timeline that still grows, under the user's hands: what the analysis says now in, what is shown out."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from voxdesk.core.types import Turn
from voxdesk.timeline.edit import TimelineEdit, as_voice_of

# The analysis takes no turn back that ended so long ago, and none of these grows on.
SETTLED_S = 4.0


class LiveEdit:
    """Follows the turns of a live session until the user changes one; from then on the past is theirs.

    ``edit`` holds the turns that have ended. What comes later is added to it under the label that
    the user gave to the same voice.
    """

    def __init__(self) -> None:
        self.edit = TimelineEdit((), 0.0)
        self._analysed: tuple[Turn, ...] = ()
        self._until_s = 0.0

    @property
    def turns(self) -> tuple[Turn, ...]:
        """Return what is to be shown: the turns of ``edit`` first, then those that have not settled."""
        return self.edit.turns + tuple(self._named(self.edit.turns, turn) for turn in self._going_on())

    @property
    def touched(self) -> bool:
        """Tell whether the user has changed anything, undone or not."""
        return self.edit.touched

    def follow(self, turns: Sequence[Turn], now_s: float) -> None:
        """Take all turns of the session as the analysis has them at ``now_s``, in order of start."""
        self._analysed = tuple(turns)
        settled = [turn for turn in turns if turn.end_s <= now_s - SETTLED_S]
        if self.touched:
            self.edit.extend([turn for turn in settled if turn.start_s >= self._until_s], now_s, self._named)
        else:
            self.edit = TimelineEdit(settled, now_s)
            self._until_s = 0.0
        self._until_s = max([self._until_s, *(turn.end_s for turn in settled)])

    def finish(self) -> None:
        """End the session: what had not settled is as final as all else."""
        self.edit.extend(self._going_on(), self.edit.seconds, self._named)
        self._until_s = self.edit.seconds

    def _going_on(self) -> tuple[Turn, ...]:
        return tuple(
            replace(turn, start_s=max(turn.start_s, self._until_s))
            for turn in self._analysed
            if turn.end_s > self._until_s
        )

    def _named(self, before: Sequence[Turn], turn: Turn) -> Turn:
        """``turn`` as the voice to which most of what the analysis calls so belongs in ``before``."""
        shared: Counter[str] = Counter()
        for analysed in self._analysed:
            if analysed.label == turn.label:
                for own in before:
                    both_s = min(analysed.end_s, own.end_s) - max(analysed.start_s, own.start_s)
                    if both_s > 0:
                        shared[own.label] += round(1000 * both_s)
        if not shared:
            return turn
        label = shared.most_common(1)[0][0]
        voice = next(own for own in before if own.label == label)
        return as_voice_of(turn, voice)
