"""Holds one grouping of the folder: groups with their edits, and what is known of them."""

import dataclasses
from dataclasses import dataclass, field

from voxdesk.clustering.edit import EditedGroups, EditHistory
from voxdesk.clustering.registry import find_method
from voxdesk.clustering.voice_map import VoiceMap
from voxdesk.core.cluster_types import NOBODY, ClusterRequest, ClusterResult
from voxdesk.core.types import Float32, GenderGuess, Status
from voxdesk.ui.language.translation import tr
from voxdesk.workflows.folders.describe import Described
from voxdesk.workflows.folders.runs import RunFigures

_SUGGESTED = (Status.KNOWN, Status.TENTATIVE)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Somebody of the library whom a group sounds like; ``firm`` by the rule that names a recording."""

    name: str
    score: float
    firm: bool


@dataclass
class Run:
    """``described``, ``places`` and ``figures`` are None until a worker has found them.

    ``described_for`` are the groups that ``described`` belongs to.
    """

    request: ClusterRequest
    result: ClusterResult
    history: EditHistory
    described: Described | None = None
    described_for: EditedGroups | None = None
    genders: dict[tuple[int, ...], GenderGuess | None] = field(default_factory=dict)
    plane: VoiceMap | None = None
    neighbours: Float32 | None = None
    figures: RunFigures | None = None

    @property
    def groups(self) -> EditedGroups:
        """The groups as they stand."""
        return self.history.now

    @property
    def title(self) -> str:
        """The method, and the number of people where one was asked for."""
        people = self.request.people
        title = tr(find_method(self.result.method).title)
        if people.exact is not None:
            return tr("{title}, {exact} people", title=title, exact=people.exact)
        return (
            title
            if people.automatic
            else tr("{title}, {low} to {high} people", title=title, low=people.low, high=people.high)
        )

    @property
    def edited_result(self) -> ClusterResult:
        """The result with the labels as they stand."""
        return dataclasses.replace(self.result, labels=self.groups.labels)

    def name_of(self, label: int) -> str:
        """Return what a group is called: the name given, else whom it may be, else its number."""
        if label == NOBODY:
            return tr("Nobody")
        given = self.groups.names.get(label)
        if given:
            return given
        found = self.suggestion(label)
        if found is not None and found.firm:
            return f"{found.name}?"
        return tr("Person {number}", number=label + 1)

    def suggestion(self, label: int) -> "Suggestion | None":
        """Return whom of the library a group without a name sounds like, unless the user said no."""
        details = self.described.groups.get(label) if self.described else None
        match = details.match if details is not None else None
        if match is None or label in self.groups.names or not match.candidates:
            return None
        likest = match.candidates[0]
        if match.status not in _SUGGESTED or (label, likest.name) in self.groups.refused:
            return None
        return Suggestion(likest.name, likest.score, match.status is Status.KNOWN)

    def gender(self, label: int) -> GenderGuess | None:
        """Return how the group's voice is perceived, as far as that is known."""
        details = self.described.groups.get(label) if self.described else None
        return self.genders.get(details.exemplars) if details else None

    def best_rows(self, label: int, most: int) -> list[int]:
        """The rows of a group to learn its voice from: those with much speech that sit well in it."""
        rows = self.groups.rows(label)
        speech = self.result.speech_s[rows]
        full = rows if len(rows) <= most else rows[speech >= sorted(speech.tolist())[len(rows) // 2]]
        if self.described is not None and self.described_for is self.groups:
            fit = self.described.silhouettes[full]
            full = full[fit.argsort(kind="stable")[::-1]]
        return [int(row) for row in full[:most]]
