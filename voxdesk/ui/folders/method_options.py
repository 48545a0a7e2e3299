"""A clustering method in, its parameters as a form, what the user set there out."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from voxdesk.clustering.base import Method, P, SomeMethod, read_params
from voxdesk.core.cluster_types import Per
from voxdesk.core.errors import UserError
from voxdesk.core.parameters import parameters
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import duration, in_words
from voxdesk.ui.parts.card import label, line, set_tone
from voxdesk.ui.parts.dask_field import DaskField
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.parts.option_fields import field_for, title_of
from voxdesk.ui.parts.tab_stop import tab_to_checked
from voxdesk.ui.style.layouts import spaced

_MOST_LINES_PX = 300
_AROUND_PX = 60  # margins and scroll bar


class MethodOptionsDialog(DialogFrame):
    """``settings`` holds what differs from the method's own defaults, ``per`` how files are cut.

    ``dask`` is the address of the cluster that listens to the recordings, empty for this computer.
    ``count`` is the number of recordings that the time is estimated for; None when not known.
    """

    def __init__(
        self,
        method: SomeMethod,
        settings: Mapping[str, object],
        per: Per,
        count: int | None = None,
        parent: QWidget | None = None,
        *,
        dask: str = "",
    ) -> None:
        super().__init__(tr("Options of {title}", title=tr(method.title)), tr(method.help), parent, 540)
        self._method = method
        self._count = count
        self._lines = parameters(method.params)
        self._readers: dict[str, Callable[[], object]] = {}
        paper = label(method.paper, "dim", wrap=True)
        paper.setAccessibleName(tr("Paper: {paper}", paper=method.paper))
        self.body.addWidget(paper)
        self.body.addWidget(line())
        self._whole = QRadioButton(tr("Each file is one voice"))
        self._cut = QRadioButton(tr("Files may contain several voices: split them first"))
        (self._cut if per is Per.SEGMENT else self._whole).setChecked(True)
        for choice in (self._whole, self._cut):
            choice.setAccessibleName(choice.text())
            self.body.addWidget(choice)
        tab_to_checked(self._whole, self._cut)
        self._add_dask(dask)
        self.body.addWidget(line())
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self._area, 1)
        self._time = label(tone="dim", wrap=True)
        self.body.addWidget(self._time)
        self._reset = self.add_button(tr("Defaults"), left=True)
        self._reset.clicked.connect(lambda: self._build_form({}))
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self._use = self.add_button(tr("Apply"), kind="primary")
        self._use.clicked.connect(self.accept)
        self._build_form(settings)

    @property
    def settings(self) -> dict[str, object]:
        """The parameters that are not at their default."""
        read = {each.name: self._readers[each.name]() for each in self._lines}
        return {each.name: read[each.name] for each in self._lines if read[each.name] != each.default}

    @property
    def per(self) -> Per:
        """One voice a file, or a segment."""
        return Per.SEGMENT if self._cut.isChecked() else Per.FILE

    @property
    def dask(self) -> str:
        """The address of a Dask scheduler; empty: this computer listens itself."""
        return self._dask.address

    def _add_dask(self, address: str) -> None:
        self._dask = DaskField(address)
        self._dask.textChanged.connect(lambda _: self._look())
        row = spaced(QFormLayout(), 8)
        row.addRow(QLabel(tr("Analyse on")), self._dask)
        self.body.addLayout(row)

    def _build_form(self, settings: Mapping[str, object]) -> None:
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        form = QFormLayout(inside)
        form.setContentsMargins(0, 0, 8, 0)
        form.setSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for each in self._lines:
            box, self._readers[each.name] = field_for(each, settings.get(each.name, each.default), self._look)
            words = spaced(QVBoxLayout(), 2)
            words.addWidget(box)
            words.addWidget(label(tr(each.help), "dim", wrap=True))
            form.addRow(QLabel(title_of(each.name)), words)
        if not self._lines:
            form.addRow(label(tr("This method has no options."), "dim"))
        self._area.setWidget(inside)
        width = self.minimumWidth() - _AROUND_PX
        needed = form.totalHeightForWidth(width) if self._lines else inside.sizeHint().height()
        self._area.setMinimumHeight(min(needed + 8, _MOST_LINES_PX))
        self._look()

    def _look(self) -> None:
        """Say how long it will take, or what is wrong."""
        try:
            if self._dask.problem is not None:
                raise self._dask.problem
            params = read_params(self._method, self.settings)
        except UserError as error:
            self._say(in_words(error), "bad")
            self._use.setEnabled(False)
            return
        self._use.setEnabled(True)
        self._say(_estimate(self._method, params, self._count), "dim")

    def _say(self, words: str, tone: str) -> None:
        self._time.setText(words)
        set_tone(self._time, tone)


def _estimate(method: Method[P], params: P, count: int | None) -> str:
    if count is None:
        return tr(
            "Grouping 10,000 recordings takes about {length}.",
            length=duration(method.estimate(10000, params)),
        )
    return tr(
        "Grouping these {count:,} recordings takes about {length}.",
        count=count,
        length=duration(method.estimate(count, params)),
    )
