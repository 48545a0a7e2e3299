"""The map of voices with its choices, and under it what is chosen and what can be done with it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QToolButton, QWidget

from voxdesk.core.cluster_types import ClusterItem
from voxdesk.core.printable import one_line
from voxdesk.ui.folders.map_view import VoiceMapView
from voxdesk.ui.folders.run import Run
from voxdesk.ui.language.translation import tr
from voxdesk.ui.language.words import clock, counted, length
from voxdesk.ui.parts.card import Card, label
from voxdesk.ui.parts.context_menu import menu_of
from voxdesk.ui.parts.fitted_label import FittedLabel
from voxdesk.ui.style.icons import icon
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import Theme

_NEIGHBOURS, _PLANE = 0, 1


class MapCard(Card):
    """``rows_chosen`` carries the rows chosen on the map, ``play_asked`` one of them.

    ``stop_asked``, ``picture_asked`` and ``move_asked`` are about what is chosen.
    """

    rows_chosen = Signal(object)
    play_asked = Signal(int)
    stop_asked = Signal()
    picture_asked = Signal(int)
    move_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._run: Run | None = None
        self._rows: tuple[int, ...] = ()
        self._chosen_row = -1
        self._playing: object = None
        self._by_hand = False
        self.kind = QComboBox()
        self.kind.addItems([tr("Neighbours"), tr("Directions")])
        self.kind.setAccessibleName(tr("What the map shows"))
        self.kind.setToolTip(
            tr(
                "Neighbours: similar voices lie together (t-SNE). "
                "Directions: where voices differ most (principal components)."
            )
        )
        self.kind.activated.connect(self._choose_kind)
        self.lasso = QToolButton()
        self.lasso.setCheckable(True)
        self.lasso.setFixedWidth(32)
        self.lasso.setAccessibleName(tr("Lasso"))
        self.lasso.setToolTip(tr("Draw a line around recordings to choose them (or hold Shift)"))
        for part in (self.kind, self.lasso):
            part.setStyleSheet("padding: 2px 6px; min-height: 18px;")
        head = spaced(QHBoxLayout(), 6)
        head.addWidget(label(tr("MAP OF VOICES"), "heading"))
        head.addStretch(1)
        head.addWidget(self.kind)
        head.addWidget(self.lasso)
        self.body.addLayout(head)
        self.view = VoiceMapView(theme)
        self.lasso.toggled.connect(self.view.set_lasso)
        self.view.clicked.connect(self._clicked)
        self.view.lassoed.connect(self._lassoed)
        self.view.emptied.connect(lambda: self.rows_chosen.emit(()))
        self.body.addWidget(self.view, 1)
        self._about = FittedLabel(13, 12)
        self.play = _small(tr("Play"), self._play)
        self.picture = _small(tr("Picture…"), lambda: self.picture_asked.emit(self._chosen_row))
        self.picture.setAccessibleName(tr("Spectrogram of the chosen recording"))
        self.move_button = _small(tr("Move to…"), self.move_asked.emit)
        self.move_button.setAccessibleName(tr("Move the chosen recordings to another person"))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self._bar = QWidget()
        row = spaced(QHBoxLayout(self._bar), 6)
        row.addWidget(self._about, 1)
        for button in (self.play, self.picture, self.move_button):
            row.addWidget(button)
        self._bar.setFixedHeight(26)
        self.body.addWidget(self._bar)
        self.setMinimumWidth(300)
        self.set_theme(theme)
        self._show_chosen()

    def show_run(self, run: Run) -> None:
        """Show another grouping: its places as far as they are known, and its groups."""
        self._run = run
        self._by_hand = False
        self.show_places()

    def show_places(self) -> None:
        """Show the map that is wanted, or the one that there is."""
        run = self._run
        if run is None:
            return
        self.kind.setItemData(_NEIGHBOURS, run.neighbours is not None)
        if not self._by_hand:
            self.kind.setCurrentIndex(_PLANE if run.neighbours is None else _NEIGHBOURS)
        wanted = self.kind.currentIndex()
        self._show_chosen()
        places = run.neighbours if wanted == _NEIGHBOURS else None
        if places is None and run.plane is not None:
            places = run.plane.places
        if places is not None and len(places) == len(run.result.items):
            self.view.show_groups(run.groups.labels)
            self.view.show_places(places, [_tip(item) for item in run.result.items])

    def show_groups(self, bright: Sequence[int]) -> None:
        """Colour the groups as they stand; those of ``bright`` stand out."""
        if self._run is not None:
            self.view.show_groups(self._run.groups.labels, bright)

    def show_chosen(self, rows: Sequence[int]) -> None:
        """Say which recordings are chosen."""
        self._rows = tuple(rows)
        self._chosen_row = self._rows[0] if self._rows else -1
        self.view.choose(self._rows)
        self._show_chosen()

    def show_playing(self, row: object) -> None:
        """Say which recording is heard."""
        self._playing = row
        self._show_chosen()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.lasso.setIcon(icon("lasso", theme.dim, theme.accent))
        self.lasso.setIconSize(QSize(18, 18))
        self.view.set_theme(theme)

    def _show_chosen(self) -> None:
        one = len(self._rows) == 1
        self.play.setVisible(one)
        self.picture.setVisible(one)
        self.move_button.setVisible(bool(self._rows))
        heard = one and self._playing == self._rows[0]
        self.play.setText(tr("Stop") if heard else tr("Play"))
        self.play.setAccessibleName(tr("Stop playing") if heard else tr("Play the chosen recording"))
        if self._run is None or not self._rows:
            drawing = self._run is not None and self._run.neighbours is None
            hint = tr("Click a dot to play it, or circle several")
            self._about.set_text(tr("drawing neighbours…") if drawing else hint)
        elif one:
            row = self._rows[0]
            item, name = self._run.result.items[row], self._run.name_of(int(self._run.groups.labels[row]))
            self._about.set_text(
                f"{one_line(Path(item.path).name)} · {name} · {length(float(self._run.result.speech_s[row]))}"
            )
        else:
            self._about.set_text(tr("{recordings} chosen", recordings=counted(len(self._rows), "recording")))

    def _open_menu(self, at: QPoint) -> None:
        """Choose the dot below the pointer, unless it is chosen already, and offer what can be done."""
        row = self.view.row_at(at)
        if row is not None and row not in self._rows:
            self.rows_chosen.emit((row,))
        menu = menu_of((self.play, self.picture, self.move_button), self.view)
        if not menu.isEmpty():
            menu.popup(self.view.mapToGlobal(at))

    def _choose_kind(self) -> None:
        self._by_hand = True
        self.show_places()

    def _clicked(self, row: int) -> None:
        self.rows_chosen.emit((row,))
        self.play_asked.emit(row)

    def _lassoed(self, rows: list[int]) -> None:
        self.lasso.setChecked(False)
        self.rows_chosen.emit(tuple(rows))

    def _play(self) -> None:
        if self._playing is not None and self._playing == self._chosen_row:
            self.stop_asked.emit()
        else:
            self.play_asked.emit(self._chosen_row)


def _tip(item: ClusterItem) -> str:
    path = Path(item.path)
    name, folder = one_line(path.name), one_line(path.parent.name)
    return f"{folder}/{name}" if item.start_s == 0 else f"{name}, {clock(item.start_s)}"


def _small(words: str, todo: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("kind", "small")
    button.setAccessibleName(words)
    button.clicked.connect(lambda: todo())
    return button
