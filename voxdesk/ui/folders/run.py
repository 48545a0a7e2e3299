"""One grouping of the folder as the page knows it: groups with their edits, and what is known of them."""

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
        """What a group is called: the name given, else that of the person it matches, else its number."""
        if label == NOBODY:
            return tr("Nobody")
        given = self.groups.names.get(label)
        return given or self.library_name(label) or tr("Person {number}", number=label + 1)

    def library_name(self, label: int) -> str | None:
        """The person of the library whom the group's voice matches firmly."""
        details = self.described.groups.get(label) if self.described else None
        if details is None or details.match is None or details.match.status is not Status.KNOWN:
            return None
        return details.match.name

    def gender(self, label: int) -> GenderGuess | None:
        """How the group's voice is perceived, as far as that is known."""
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
