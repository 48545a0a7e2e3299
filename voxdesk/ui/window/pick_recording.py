"""Several recordings in, the one that the user wants to look at out."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import counted
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.parts.search_list import SearchList


class PickRecordingDialog(DialogFrame):
    """A list with a search field; ``picked`` is the chosen path."""

    def __init__(
        self,
        paths: Sequence[Path],
        root: Path | None,
        parent: QWidget | None = None,
        *,
        actions: Sequence[tuple[str, Callable[[Path], object]]] = (),
    ) -> None:
        count = counted(len(paths), "recording")
        title = tr("{recordings} in {folder}", recordings=count, folder=root.name or root) if root else count
        super().__init__(
            title,
            tr("Listen shows one recording at a time. Which one?"),
            parent,
            520,
        )
        self._list: SearchList[Path] = SearchList(
            tr("Recordings"), tr("Search the recordings"), placeholder=tr("Search"), height_px=280
        )
        for path in paths:
            inside = root is not None and path.is_relative_to(root)
            self._list.add(str(path.relative_to(root)) if inside and root else path.name, path, tip=str(path))
        self._list.activated.connect(self.accept)
        self._list.changed.connect(self._enable)
        self.body.addWidget(self._list)
        if root is not None:
            for words, todo in actions:
                button = self.add_button(words, left=True)
                button.clicked.connect(partial(self._leave_to, partial(todo, root)))
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self._open = self.add_button(tr("Open"), kind="primary")
        self._open.clicked.connect(self.accept)

    @property
    def picked(self) -> Path | None:
        """The chosen recording."""
        return self._list.chosen

    def _leave_to(self, todo: Callable[[], object]) -> None:
        self.reject()
        todo()

    def _enable(self) -> None:
        self._open.setEnabled(self.picked is not None)
