"""The window: rail, pages and job bar, and everything that joins one page to another."""

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, overload

from PySide6.QtCore import QByteArray, QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow

from voxdesk.core.errors import UserError
from voxdesk.core.settings import Settings
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.commands import Commands
from voxdesk.ui.parts.drag_and_drop import dropped_paths
from voxdesk.ui.parts.file_dialogs import show_in_folder
from voxdesk.ui.parts.key_routing import use_key
from voxdesk.ui.parts.notice import NoticeBar
from voxdesk.ui.parts.page import Page
from voxdesk.ui.style.icons import program_icon
from voxdesk.ui.style.theme import Theme
from voxdesk.ui.window.drop_target import DropTarget
from voxdesk.ui.window.drops import Drops
from voxdesk.ui.window.job_bar import JobBar
from voxdesk.ui.window.menus import MenuBar
from voxdesk.ui.window.page_entries import PageEntry, standard_pages
from voxdesk.ui.window.page_problems import PageProblems
from voxdesk.ui.window.page_stack import PageStack
from voxdesk.ui.window.rail import Rail
from voxdesk.ui.window.recent import remember
from voxdesk.ui.window.recording_chooser import RecordingChooser
from voxdesk.ui.window.theme_switch import Look
from voxdesk.ui.window.watching import FolderWatch
from voxdesk.ui.window.window_layout import laid_out
from voxdesk.workflows.services import Services

if TYPE_CHECKING:
    from voxdesk.ui.window.page_entries import FoldersPage, LabPage, ListenPage, RecordingsPage, SpeakersPage

_FIRST_SIZE = QSize(1280, 800)
SMALLEST = QSize(1024, 700)  # in which no word of any page is cut, in no language
_FRAME = QSize(8, 40)  # what a desktop puts around a window
_SAVE_AFTER_MS = 600
_LOOK_AGAIN_MS = 50


class MainWindow(QMainWindow):
    """Builds pages when they are first visited and owns the settings.

    ``settings_changed`` wants to be saved. ``painted`` comes once, after the first picture is on the
    screen. ``closed`` comes when no worker is busy any more. ``recording_wanted`` says that one shall be
    shown, or that something was dropped. ``crashed`` carries an exception that is no UserError. ``raised``
    may be emitted from any thread with an exception.
    """

    settings_changed = Signal(object)
    crashed = Signal(object)
    painted = Signal()
    closed = Signal()
    recording_wanted = Signal()
    raised = Signal(object)

    def __init__(
        self, services: Services, runner: Runner, settings: Settings, pages: Sequence[PageEntry] | None = None
    ) -> None:
        look = Look(settings.theme)  # its font reaches no widget that is there before
        super().__init__()
        self._closing = False
        self.restart_wanted = False
        self._was_painted = False
        self.runner = runner
        self.settings = settings
        self.look = look
        look.setParent(self)
        entries = pages if pages is not None else standard_pages()
        self.pages = PageStack(services, runner, settings, self.look.theme, entries)
        self._saving = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._saving.timeout.connect(lambda: self.settings_changed.emit(self.settings))
        self.commands = Commands(self)
        self.chooser = RecordingChooser(runner, self)
        self.watch = FolderWatch(runner, self)
        self._build()
        self._join_parts()
        self._restore()
        self.look.dress()
        self.raised.connect(self.show_problem)

    # Public: what the composition root and tests use.

    @property
    def theme(self) -> Theme:
        """The palette that is shown."""
        return self.look.theme

    @property
    def closing(self) -> bool:
        """Tell whether the window was asked to close; it waits for its workers until it does."""
        return self._closing

    @property
    def page_name(self) -> str:
        """The name of the page that is shown."""
        return self.pages.shown

    @overload
    def page(self, name: Literal["listen"]) -> "ListenPage": ...
    @overload
    def page(self, name: Literal["speakers"]) -> "SpeakersPage": ...
    @overload
    def page(self, name: Literal["folders"]) -> "FoldersPage": ...
    @overload
    def page(self, name: Literal["recordings"]) -> "RecordingsPage": ...
    @overload
    def page(self, name: Literal["lab"]) -> "LabPage": ...
    @overload
    def page(self, name: str) -> Page: ...
    def page(self, name: str) -> Page:
        """The page ``name``, built when this is the first visit."""
        return self.pages.page(name)

    def show_page(self, name: str) -> None:
        """Go to the page ``name``."""
        page = self.page(name)
        if page is not self.pages.currentWidget():
            self.job_bar.leave_page()
        self.pages.setCurrentWidget(page)
        self.rail.select(name)
        title = tr(self.pages.entries[name].title)
        self.setWindowTitle(title)  # the desktop adds the program's name
        self.commands.show_page(name)
        self.menus.show_page(title)
        if self.settings.last_page != name:
            self._take_settings(dataclasses.replace(self.settings, last_page=name))
        self.job_bar.set_covered(page.covers)
        self._problems.page_shown(name)
        page.refresh()

    def open_recordings(self, paths: Sequence[Path]) -> None:
        """Show a recording on Listen; asks which one when ``paths`` hold several or a folder."""
        self.chooser.open(paths)

    def show_recording(self, path: Path) -> None:
        """Show and analyse a recording on Listen."""
        self.recording_wanted.emit()
        self.show_page("listen")
        self.page("listen").open_path(path)

    def show_recording_at(self, path: Path, at_s: float) -> None:
        """Show and analyse a recording on Listen, with the playhead at a second."""
        self.recording_wanted.emit()
        self.show_page("listen")
        self.page("listen").open_path(path, at_s)

    def group_folder(self, folder: Path) -> None:
        """Have the voices of a folder grouped on Folders."""
        self.show_page("folders")
        self.page("folders").open_folder(folder)

    def restart(self) -> None:
        """Close, and have the program start anew; ``restart_wanted`` says so to who runs it."""
        self.restart_wanted = True
        self.close()

    def show_problem(self, error: BaseException) -> None:
        """Show the words of a UserError above the page; anything else is a fault of the program."""
        if isinstance(error, UserError):
            self.notice.show_error(error)
        else:
            self.crashed.emit(error)

    def show_message(self, text: str, *, of_page: bool = False) -> None:
        """Say ``text`` for some seconds in the job bar; ``of_page``: until another page is shown."""
        self.job_bar.show_message(text, of_page=of_page)

    def show_saved(self, text: str, path: Path) -> None:
        """Say above the page that ``path`` was written; whoever waited long for it finds it there."""
        self.notice.show_notice(
            text, tone="good", action=tr("Show in Folder"), todo=lambda: show_in_folder(path)
        )

    def set_model(self, model_id: str | None) -> None:
        """Name the voice model in the job bar."""
        self.job_bar.set_model(model_id)

    @property
    def shortcuts(self) -> tuple[tuple[str, str], ...]:
        """Keys and what they do: the window's, then those of every page."""
        own = tuple(
            (self.commands.native_keys(each.id), each.words)
            for each in self.commands.all
            if self.commands.keys(each.id)
        )
        return own + self.pages.keys

    def change_settings(self, **fields: Any) -> None:
        """Change fields of the settings, as a page does."""
        self._take_settings(dataclasses.replace(self.settings, **fields))

    def _build(self) -> None:
        self.setWindowIcon(program_icon())
        self.setAcceptDrops(True)
        self.setMinimumSize(SMALLEST.boundedTo(self._room()))
        self.rail = Rail()
        for number, entry in enumerate(self.pages.entries.values(), start=1):
            self.rail.add(
                entry.name, tr(entry.title), entry.icon, f"Ctrl+{number}", at_bottom=entry.at_bottom
            )
        self.rail.chosen.connect(self.show_page)
        self.notice = NoticeBar()
        self.job_bar = JobBar()
        self.runner.submitted.connect(self.job_bar.add)
        self.setCentralWidget(laid_out(self.rail, self.notice, self.pages, self.job_bar))
        self._problems = PageProblems(self.notice, self.pages, self)
        self.drops = Drops(
            self.runner,
            DropTarget(self.pages),
            lambda: self.page(self.page_name),
            self.open_recordings,
            self,
        )

    def _join_parts(self) -> None:
        self.menus = MenuBar(
            self, self.commands, lambda: [Path(each) for each in self.settings.recent], self.show_recording
        )
        self.pages.built.connect(self._join)
        self.pages.changed.connect(lambda fields: self.change_settings(**fields))
        self.look.changed.connect(self._dress)
        self.commands.set_keys(self.settings.shortcuts)
        self.menus.set_visible(self.settings.menu_bar)
        self.chooser.chosen.connect(self.show_recording)
        self.chooser.problem.connect(lambda error: self._page_failed(self.page_name, error))
        self.watch.fpir = lambda: self.settings.target_fpir
        self.watch.told.connect(self.show_message)
        self.watch.saved.connect(self.show_saved)
        self.watch.problem.connect(self.show_problem)

    def _restore(self) -> None:
        self._dress(self.theme)
        geometry = QByteArray.fromBase64(QByteArray(self.settings.geometry.encode("ascii", "ignore")))
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(_FIRST_SIZE.boundedTo(self._room()).expandedTo(self.minimumSize()))
        first = self.settings.last_page
        self.show_page(first if first in self.pages.entries else next(iter(self.pages.entries)))
        button = self.rail.button(self.page_name)
        if button is not None and self.focusWidget() is None:
            button.setFocus()  # else the keys would begin at the first page

    def _room(self) -> QSize:
        """Return how large a window with its frame may be on this screen."""
        return self.screen().availableGeometry().size() - _FRAME

    def _join(self, name: str, page: Page) -> None:
        page.told.connect(self.show_message)
        page.saved.connect(self.show_saved)
        page.problem.connect(lambda error: self._page_failed(name, error))
        self._problems.join(name, page)
        page.recording_opened.connect(self._remember)
        page.open_wanted.connect(self.show_recording_at)
        page.command_wanted.connect(self.commands.run)
        self.commands.add_for_page(name, page.commands())

    # Slots.

    def _take_settings(self, settings: Settings) -> None:
        before = self.settings
        self.settings = settings
        if settings.encoder_model != before.encoder_model:
            self.set_model(settings.encoder_model)
        self.pages.set_settings(settings)
        self._saving.start()
        if settings.recent != before.recent:
            self.menus.refresh()
        if settings.theme != before.theme:
            self.look.want(settings.theme)

    def _page_failed(self, name: str, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._problems.tell(name, error)
        else:
            self.show_problem(error)

    def _remember(self, path: Path) -> None:
        self.change_settings(recent=remember(self.settings.recent, path))

    def _dress(self, theme: Theme) -> None:
        self.rail.set_theme(theme)
        self.notice.set_theme(theme)
        self.pages.set_theme(theme)

    # Qt overrides.

    def event(self, event: QEvent) -> bool:
        """Tell of the first picture once it has been drawn."""
        handled = super().event(event)
        if not self._was_painted and event.type() == event.Type.Paint:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return press the button that has the focus; the page has the other keys, wherever that is."""
        use_key(self, self.pages.currentWidget(), event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files and folders, and say what dropping them does on this page."""
        if self.drops.enter(dropped_paths(event.mimeData())):
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The drag went elsewhere."""
        self.drops.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        """Give what was dropped to the page, or open it on Listen."""
        event.acceptProposedAction()
        self.recording_wanted.emit()
        self.drops.fall(dropped_paths(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep where the window stood, cancel all jobs, and close when their workers have returned."""
        if not self._closing:
            self._closing = True
            self.settings = dataclasses.replace(
                self.settings,
                geometry=bytes(self.saveGeometry().toBase64().data()).decode("ascii"),
                splitters=self.pages.layouts(),
            )
            self._saving.stop()
            self.settings_changed.emit(self.settings)
            self.watch.stop()
            self.pages.shut_down()
            self.runner.cancel_all()
        if self.runner.busy:
            self.show_message(tr("Finishing the current jobs, then closing"))
            event.ignore()
            QTimer.singleShot(_LOOK_AGAIN_MS, self.close)
            return
        event.accept()
        self.closed.emit()
