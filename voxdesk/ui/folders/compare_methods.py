"""Asks which clustering methods to compare."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from shiboken6 import isValid

from voxdesk.clustering.base import SomeMethod, read_params
from voxdesk.ui.language.translation import tr, translated
from voxdesk.ui.language.words import duration
from voxdesk.ui.parts.card import label, set_tone
from voxdesk.ui.parts.file_dialogs import ask_folder
from voxdesk.ui.parts.frame import DialogFrame

_ID = Qt.ItemDataRole.UserRole
_NOTHING: Mapping[str, str] = {}
_LONG_S = 60.0
_PADDING_PX = 40


class CompareMethodsDialog(DialogFrame):
    """A list to tick; ``chosen`` are the ids in order. Slow methods are not ticked at first.

    ``lacking`` maps methods that cannot run to what they lack. A folder of weights can be chosen for those
    of ``with_weights``. ``look_at_weights`` finds out whether it holds any and hands that on. ``weights``
    holds what was chosen.
    """

    def __init__(
        self,
        methods: Sequence[SomeMethod],
        done: Sequence[str],
        count: int,
        parent: QWidget | None = None,
        *,
        lacking: Mapping[str, str] = _NOTHING,
        with_weights: Sequence[str] = (),
        look_at_weights: Callable[[Path, Callable[[bool], None]], None] = lambda folder, then: then(False),
    ) -> None:
        super().__init__(
            tr("Compare methods"),
            tr(
                "Each method groups the same recordings with its own defaults. Recordings "
                "already analysed are not analysed again."
            ),
            parent,
            540,
        )
        self._seconds = {method.id: method.estimate(count, read_params(method, {})) for method in methods}
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Methods to compare"))
        self._list.setMinimumHeight(330)
        self._methods = {method.id: method for method in methods}
        self._done = tuple(done)
        self._lacking, self._with_weights = dict(lacking), tuple(with_weights)
        self._look_at_weights = look_at_weights
        self.weights: dict[str, str] = {}
        for method in methods:
            item = QListWidgetItem()
            item.setData(_ID, method.id)
            item.setToolTip(method.paper)
            self._list.addItem(item)
            ticked = method.id not in done and self._seconds[method.id] < _LONG_S
            self._describe(item, ticked=ticked)
        self._list.setWordWrap(True)
        self._list.setItemDelegate(_RoomForLines(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemChanged.connect(lambda _: self._look())
        self.body.addWidget(self._list, 1)
        self._time = label(tone="dim")
        self._choose = QPushButton(tr("Choose weights…"))
        self._choose.setToolTip(tr("Choose the folder of weights for the method that is marked in the list"))
        self._choose.clicked.connect(self._ask_weights)
        self._list.currentItemChanged.connect(lambda *_: self._look())
        below = QHBoxLayout()
        below.addWidget(self._time, 1)
        below.addWidget(self._choose)
        self.body.addLayout(below)
        self._choose.setVisible(any(name in self._with_weights for name in self._lacking))
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self._do = self.add_button(tr("Compare"), kind="primary")
        self._do.clicked.connect(self.accept)
        self._look()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the ticked methods."""
        items = (self._list.item(row) for row in range(self._list.count()))
        return tuple(item.data(_ID) for item in items if item.checkState() is Qt.CheckState.Checked)

    def use_weights(self, method_id: str, folder: Path) -> None:
        """Take the weights in ``folder`` for a method that lacked them."""
        self._look_at_weights(folder, lambda found: self._take_weights(method_id, folder, found))

    def _take_weights(self, method_id: str, folder: Path, found: bool) -> None:
        if not isValid(self):
            return  # closed before it was known
        if not found:
            self._time.setText(
                tr(
                    "“{name}” does not hold a network: config.json and model.safetensors are missing.",
                    name=folder.name,
                )
            )
            set_tone(self._time, "bad")
            return
        self.weights[method_id] = str(folder)
        self._lacking.pop(method_id, None)
        for row in range(self._list.count()):
            if self._list.item(row).data(_ID) == method_id:
                self._describe(self._list.item(row), ticked=True)
        self._look()

    def _describe(self, item: QListWidgetItem, *, ticked: bool) -> None:
        method = self._methods[item.data(_ID)]
        lacks = self._lacking.get(method.id)
        if lacks is not None:
            known = f" · {translated(lacks)}"
        elif method.id in self._done:
            known = tr(" · already done")
        else:
            known = tr(" · about {length}", length=duration(self._seconds[method.id]))
        item.setText(f"{tr(method.title)}{known}\n{tr(method.help)}")
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        item.setFlags(flags if lacks is not None else flags | Qt.ItemFlag.ItemIsUserCheckable)
        if lacks is not None:
            item.setForeground(self.palette().placeholderText())
            item.setData(Qt.ItemDataRole.CheckStateRole, None)
        else:
            item.setForeground(self.palette().text())
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def _ask_weights(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            name = item.data(_ID)
            ask_folder(self, tr("A folder of weights"), lambda folder: self.use_weights(name, folder))

    def _look(self) -> None:
        item = self._list.currentItem()
        named = item.data(_ID) if item is not None else ""
        self._choose.setEnabled(named in self._lacking and named in self._with_weights)
        set_tone(self._time, "dim")
        chosen = self.chosen
        self._do.setEnabled(bool(chosen))
        total = sum(self._seconds[name] for name in chosen)
        self._time.setText(
            tr("About {length} in total", length=duration(total))
            if chosen
            else tr("Select at least one method")
        )


class _RoomForLines(QStyledItemDelegate):
    """Counts the lines of a text in the width that the style sheet's padding leaves of it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Of the item, in pixels."""
        narrow = QStyleOptionViewItem(option)
        narrow.rect.setWidth(narrow.rect.width() - _PADDING_PX)
        return super().sizeHint(narrow, index)
