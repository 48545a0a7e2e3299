"""The groups that there are in, the one that the user means out."""

from collections.abc import Sequence

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from voxdesk.ui.folders.colours import dot, group_colour
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.parts.search_list import SearchList
from voxdesk.ui.style.theme import Theme


class PickGroupDialog(DialogFrame):
    """A list with a search field; ``picked`` is a label, None stands for a new group.

    ``groups`` are pairs of label and words; with ``new`` there is a line for a new person.
    """

    def __init__(
        self,
        title: str,
        words: str,
        groups: Sequence[tuple[int, str]],
        theme: Theme,
        *,
        button: str,
        new: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, words, parent, 420)
        self._list: SearchList[int | None] = SearchList(tr("People"), tr("Search people"))
        if new:
            self._list.add(tr("A new person"), None)
        for label, about in groups:
            self._list.add(about, label, icon=QIcon(dot(group_colour(label, theme))))
        self._list.activated.connect(self.accept)
        self._list.changed.connect(self._enable)
        self.body.addWidget(self._list, 1)
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self._do = self.add_button(button, kind="primary")
        self._do.clicked.connect(self.accept)
        self._enable()

    @property
    def picked(self) -> int | None:
        """The label of the chosen group; None for a new one."""
        return self._list.chosen

    def _enable(self) -> None:
        self._do.setEnabled(self._list.has_chosen)
