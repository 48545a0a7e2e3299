"""Lets at the start go what has expired: what unnamed voices are like, and people whose consent has ended."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from voxdesk.jobs.runner import Runner
from voxdesk.library.people import Speaker
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.workflows.archive.expire import expire_vectors
from voxdesk.workflows.people.consent import ConsentRequest, find_expired, note_consent
from voxdesk.workflows.people.library import PersonRequest, remove_person

if TYPE_CHECKING:
    from voxdesk.ui.window.main_window import MainWindow


class ExpiredDialog(DialogFrame):
    """Names the people; three buttons say what shall become of them."""

    def __init__(self, people: tuple[Speaker, ...], parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Consent has ended"),
            tr(
                "{people}: these voices are no longer used. Have they agreed again, or should they be "
                "forgotten? Removing leaves no name and no voice; it cannot be undone.",
                people=", ".join(person.name for person in people),
            )
            + " "
            + tr("Recordings with the name in their file name leave the index."),
            parent,
        )
        self.remove = self.add_button(tr("Remove them"), kind="danger", left=True)
        later = self.add_button(tr("Decide later"))
        self.renew = self.add_button(tr("They agreed again"), kind="primary")
        later.clicked.connect(self.reject)
        for button in (self.remove, self.renew):
            button.clicked.connect(self.accept)


def ask_expired(window: "MainWindow", runner: Runner) -> None:
    """Forget what is too old, look for people whose consent has ended, and ask what shall become of them."""

    def ask(people: tuple[Speaker, ...]) -> None:
        if not people or window.closing:
            return
        dialog = ExpiredDialog(people, window)
        dialog.renew.clicked.connect(lambda: renew(people))
        dialog.remove.clicked.connect(lambda: remove(people))
        dialog.open()

    def renew(people: tuple[Speaker, ...]) -> None:
        for person in people:
            job = runner.submit(note_consent, ConsentRequest(person.name))
            job.failed.connect(window.show_problem)
            job.when_finished(lambda _: window.pages.refresh())

    def remove(people: tuple[Speaker, ...]) -> None:
        for person in people:
            job = runner.submit(
                remove_person, PersonRequest(person.name), tr("Removing {person}", person=person.name)
            )
            job.failed.connect(window.show_problem)
            job.when_finished(lambda done: window.pages.take_names(done.changes))

    runner.submit(expire_vectors, None)
    runner.submit(find_expired, None).when_finished(ask)
