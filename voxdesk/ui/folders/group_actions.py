"""What is done with chosen groups and recordings: questions to the user in, changes of the groups out."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from voxdesk.clustering.registry import METHODS
from voxdesk.core.cluster_types import NOBODY
from voxdesk.core.errors import UserError
from voxdesk.core.person_names import new_name
from voxdesk.core.printable import one_line
from voxdesk.core.settings import Settings
from voxdesk.jobs.runner import Runner
from voxdesk.ui.folders.block_pictures import BlockPicturesDialog
from voxdesk.ui.folders.compare_methods import CompareMethodsDialog
from voxdesk.ui.folders.groups_card import GroupsCard
from voxdesk.ui.folders.left_out import LeftOutDialog
from voxdesk.ui.folders.pick_group import PickGroupDialog
from voxdesk.ui.folders.recording_picture import RecordingPictureDialog
from voxdesk.ui.folders.run import Run
from voxdesk.ui.folders.runs import GroupingWork
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import counted, length
from voxdesk.ui.parts.enrolment import Enrolment, Source
from voxdesk.ui.parts.name import NameDialog
from voxdesk.ui.parts.playback import Stretch
from voxdesk.ui.style.theme import Theme
from voxdesk.workflows.folders.describe import similarities
from voxdesk.workflows.folders.runnable import needs_weights
from voxdesk.workflows.listen.analyse import source_name
from voxdesk.workflows.people.enrol import EnrolResult

ENROLLED_FROM = 12
"""Recordings of a group that its voice is learned from at most: more add time, not certainty."""


class GroupActions(QObject):
    """``labels`` and ``rows`` are what is chosen now, groups and recordings."""

    told = Signal(str)
    problem = Signal(object)

    def __init__(
        self,
        work: GroupingWork,
        enrolment: Enrolment,
        card: GroupsCard,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._enrolment = enrolment
        self._card = card
        self._page = parent
        self._enrolling: dict[str, tuple[Run, int]] = {}
        self._enrolment.enrolled.connect(self._enrolled)
        self.theme = theme
        self.labels: tuple[int, ...] = ()
        self.rows: tuple[int, ...] = ()

    # Groups.

    def name(self) -> None:
        """Ask for the name of the chosen group; an empty one takes the name away."""
        run, label = self._work.run, self._person()
        if run is None or label is None:
            return

        def accept(typed: str) -> None:
            name = new_name(typed)
            run.groups.named(label, name)  # says what is wrong while the dialog is open
            self._work.edit(tr("Name {name}", name=name), lambda groups: groups.named(label, name))

        found = run.suggestion(label)
        shown = run.groups.names.get(label) or (found.name if found else "")
        size = counted(len(run.groups.rows(label)), "recording")
        dialog = NameDialog(
            tr("Who is {name}?", name=run.name_of(label)),
            tr(
                "{size}. This only labels the group. Use Enrol to add the voice to your library.",
                size=size,
            ),
            accept,
            name=shown,
            button=tr("Name it"),
            parent=self._page.window(),
        )
        items = (run.result.items[row] for row in run.best_rows(label, 3))
        samples = [Stretch(Path(item.path), item.start_s, item.end_s) for item in items]
        self._enrolment.fill(dialog, samples)
        dialog.open()

    def enrol(self) -> None:
        """Put the voice of the chosen group into the library; asks for consent, and a name if none."""
        run, label = self._work.run, self._person()
        if run is None or label is None:
            return
        name = run.groups.names.get(label)  # what was only suggested puts no voice into the library
        rows = run.best_rows(label, ENROLLED_FROM)

        def begin(sources: tuple[Source, ...]) -> None:
            self._enrolling.update({source_name(source): (run, label) for source in sources})
            self._enrolment.begin(sources, name, ask=name is None)

        self._enrolment.with_consent(lambda: self._work.sounds(rows, begin))

    def confirm(self) -> None:
        """Give the chosen group the name of the person whom it sounds like."""
        run, label = self._work.run, self._person()
        found = run.suggestion(label) if run is not None and label is not None else None
        if label is not None and found is not None:
            words = tr("Name {name}", name=found.name)
            self._work.edit(words, lambda groups: groups.named(label, found.name))

    def refuse(self) -> None:
        """Note that the chosen group is not the person whom it sounds like."""
        run, label = self._work.run, self._person()
        found = run.suggestion(label) if run is not None and label is not None else None
        if label is not None and found is not None:
            words = tr("Not {name}", name=found.name)
            self._work.edit(words, lambda groups: groups.without(label, found.name))

    def merge(self) -> None:
        """Make the chosen groups one; with one chosen, ask which other belongs to it."""
        run = self._work.run
        chosen = [label for label in self.labels if label != NOBODY]
        if run is None or not chosen:
            return
        if len(chosen) > 1:
            self._merge(run, chosen)
            return
        others = [label for label in run.groups.groups if label != chosen[0]]
        dialog = PickGroupDialog(
            tr("Merge {name} with…", name=run.name_of(chosen[0])),
            tr("Both become one person. You can undo this."),
            self._listed(run, others, like=chosen[0]),
            self.theme,
            button=tr("Merge"),
            parent=self._page.window(),
        )
        dialog.accepted.connect(
            lambda: self._merge(run, [*chosen, *([dialog.picked] if dialog.picked is not None else [])])
        )
        dialog.open()

    def split(self) -> None:
        """Cut the chosen group in two."""
        label = self._person()
        if label is not None:
            self._work.split(label)

    def typical_row(self) -> int | None:
        """The recording to play: the chosen one, else the most typical of the chosen group."""
        run = self._work.run
        if run is None:
            return None
        if len(self.rows) == 1 and self._card.opened is not None:
            return self.rows[0]
        if not self.labels:
            return None
        details = run.described.groups.get(self.labels[0]) if run.described else None
        fresh = run.described_for is run.groups
        rows = run.groups.rows(self.labels[0])
        return details.exemplars[0] if details and fresh else int(rows[0])

    # Recordings.

    def move(self) -> None:
        """Ask whose the chosen recordings are."""
        run, rows = self._work.run, self.rows
        if run is None or not rows:
            return
        here = {int(run.groups.labels[row]) for row in rows}
        others = [label for label in run.groups.groups if here != {label}]
        groups = self._listed(run, others)
        if here != {NOBODY}:
            groups.append((NOBODY, tr("Nobody")))
        dialog = PickGroupDialog(
            tr("Move {recordings} to…", recordings=counted(len(rows), "recording")),
            tr("You can undo this."),
            groups,
            self.theme,
            button=tr("Move"),
            new=True,
            parent=self._page.window(),
        )

        def accept() -> None:
            to = dialog.picked
            name = tr("a new person") if to is None else run.name_of(to)
            words = tr("Move {recordings} to {name}", recordings=counted(len(rows), "recording"), name=name)
            self._work.edit(words, lambda groups: groups.moved(rows, to))

        dialog.accepted.connect(accept)
        dialog.open()

    def show_picture(self, row: int, runner: Runner, settings: Settings) -> None:
        """Show the spectrogram of a recording."""
        run = self._work.run
        if run is not None:
            name = run.name_of(int(run.groups.labels[row]))
            item = run.result.items[row]
            RecordingPictureDialog(item, name, runner, settings, self.theme, self._page.window()).open()

    # The whole.

    def compare(self) -> None:
        """Ask which methods to compare; those that cannot run here say what they lack."""
        run = self._work.run
        if run is not None:
            self._work.ask_lacking(lambda lacking: self._ask_methods(run, lacking))

    def _ask_methods(self, run: Run, lacking: Mapping[str, str]) -> None:
        done = [each.result.method for each in self._work.runs]
        dialog = CompareMethodsDialog(
            METHODS,
            done,
            len(run.result.items),
            self._page.window(),
            lacking=lacking,
            with_weights=[name for name in lacking if needs_weights(name)],
            look_at_weights=self._work.look_at_weights,
        )
        dialog.accepted.connect(
            lambda: self._work.compare(run.request, dialog.chosen, self._work.weights | dialog.weights)
        )
        dialog.open()

    def show_left_out(self) -> None:
        """List the files that could not be used."""
        run = self._work.run
        if run is not None:
            LeftOutDialog(run.result.left_out, run.request.folder, self.theme, self._page.window()).open()

    def show_plots(self) -> None:
        """Plot silhouettes and explained variance."""
        run = self._work.run
        if run is None or run.described is None or run.plane is None:
            return
        from voxdesk.ui.folders.group_plots import GroupPlotsDialog

        labels = (run.described_for or run.groups).labels
        GroupPlotsDialog(
            run.described.silhouettes, labels, run.plane.shares, self.theme, self._page.window()
        ).open()

    def show_blocks(self) -> None:
        """Show what the block auto-encoder made of some recordings."""
        run = self._work.run
        if run is None:
            return
        rows = run.result.details["shown"].tolist()
        names = [
            f"{one_line(Path(run.result.items[row].path).name)} · {run.name_of(int(run.groups.labels[row]))}"
            for row in rows
        ]
        BlockPicturesDialog(run.result.details, names, self._page.window()).open()

    # Small things.

    def _person(self) -> int | None:
        people = [label for label in self.labels if label != NOBODY]
        return people[0] if len(self.labels) == len(people) == 1 else None

    def _listed(self, run: Run, labels: list[int], like: int | None = None) -> list[tuple[int, str]]:
        """Groups with their words: the most similar to ``like`` first, else the named, then the largest."""
        if like is None:
            order = sorted(
                labels, key=lambda label: (label not in run.groups.names, -len(run.groups.rows(label)))
            )
        else:
            closeness = similarities(run.result, run.groups.labels, like)
            order = sorted(labels, key=lambda label: -closeness[label])
        return [(label, self._about(run, label)) for label in order]

    def _about(self, run: Run, label: int) -> str:
        rows = run.groups.rows(label)
        speech = length(float(run.result.speech_s[rows].sum()))
        return f"{run.name_of(label)} · {counted(len(rows), 'recording')}, {speech}"

    def _merge(self, run: Run, labels: list[int]) -> None:
        if len(labels) < 2:
            return
        words = tr("Merge {names}", names=", ".join(run.name_of(label) for label in labels[:3]))
        if self._work.edit(words, lambda groups: groups.merged(labels)):
            kept = next(label for label in labels if label in run.groups.groups)
            self._card.choose_group(kept)

    def _enrolled(self, result: EnrolResult) -> None:
        """Call the group by the name that it was enrolled under."""
        found = [self._enrolling.pop(name) for name in result.accepted if name in self._enrolling]
        if not found or result.speaker is None:
            return
        (run, label), name = found[0], result.speaker.name
        if run is not self._work.run or label not in run.groups.groups:
            return
        if run.groups.names.get(label) == name:
            return
        try:
            run.groups.named(label, name)
        except UserError:
            return  # another group bears the name: the library column says that this one matches, too
        self._work.edit(tr("Name {name}", name=name), lambda groups: groups.named(label, name))
