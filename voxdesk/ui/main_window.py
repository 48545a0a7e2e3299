"""The window: rail, pages and job bar, and everything that joins one page to another."""

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from voxdesk.core.errors import UserError
from voxdesk.core.settings import Settings
from voxdesk.jobs.runner import Runner
from voxdesk.ui import surroundings
from voxdesk.ui.commands import Commands
from voxdesk.ui.dropped import dropped_paths
from voxdesk.ui.icons import program_icon
from voxdesk.ui.layouts import keep_layout, restore_layout
from voxdesk.ui.menus import MenuBar
from voxdesk.ui.opening import Opening
from voxdesk.ui.pages.page import Page
from voxdesk.ui.recent import remember
from voxdesk.ui.spoken import tell_purposes
from voxdesk.ui.style import apply_theme
from voxdesk.ui.theme import GAP_PX, Theme, ask_desktop, theme_for
from voxdesk.ui.translation import mark, tr
from voxdesk.ui.watching import FolderWatch
from voxdesk.ui.widgets.job_bar import JobBar
from voxdesk.ui.widgets.notice import NoticeBar
from voxdesk.ui.widgets.rail import Rail
from voxdesk.ui.widgets.tour import TourStep, first_steps
from voxdesk.ui.window_commands import window_commands

TITLE = "VoxDesk"
_FIRST_SIZE = QSize(1280, 800)
_SMALLEST = QSize(900, 600)
_SAVE_AFTER_MS = 600
_LOOK_AGAIN_MS = 50


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page as the rail knows it; ``load`` imports its class, at the first visit."""

    name: str
    title: str
    icon: str
    load: Callable[[], Any]
    at_bottom: bool = False


class MainWindow(QMainWindow):
    """Builds pages when they are first visited and owns the settings.

    ``settings_changed`` wants to be saved, ``crashed`` carries an exception that is no
    UserError, ``painted`` comes once, after the first picture is on the screen, ``closed`` when
    no worker is busy any more. ``raised`` may be emitted from any thread with an exception.
    """

    settings_changed = Signal(object)
    crashed = Signal(object)
    painted = Signal()
    closed = Signal()
    raised = Signal(object)

    def __init__(
        self, services: Any, runner: Runner, settings: Settings, pages: Sequence[PageEntry] | None = None
    ) -> None:
        super().__init__()
        self._services = services
        self._runner = runner
        self.settings = settings
        self._entries = {entry.name: entry for entry in (pages if pages is not None else standard_pages())}
        self._pages: dict[str, Page] = {}
        self._known: dict[str, Settings] = {}
        ask_desktop(settings.theme)
        self._theme = theme_for(settings.theme)
        self._closing = False
        self._was_painted = False
        self._saving = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._saving.timeout.connect(lambda: self.settings_changed.emit(self.settings))
        _dress_program(self._theme)
        self.commands = Commands(self)
        self.opening = Opening(runner, self)
        self.watch = FolderWatch(runner, self)
        self._build()
        self._join_parts()
        self._restore()
        self.raised.connect(self.show_problem)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    # Public: what the composition root and tests use.

    @property
    def theme(self) -> Theme:
        """The palette that is shown."""
        return self._theme

    @property
    def closing(self) -> bool:
        """Whether the window was asked to close; it waits for its workers until it does."""
        return self._closing

    @property
    def page_name(self) -> str:
        """The name of the page that is shown."""
        shown = self._stack.currentWidget()
        return next(name for name, page in self._pages.items() if page is shown)

    def page(self, name: str) -> Any:
        """The page ``name``, built when this is the first visit."""
        if name not in self._pages:
            page: Page = self._entries[name].load()(self._services, self._runner, self.settings)
            self._pages[name] = page
            self._known[name] = self.settings
            self._stack.addWidget(page)
            self._join(name, page)
            page.set_theme(self._theme)
            restore_layout(name, page, self.settings.splitters)
            tell_purposes(page)
        return self._pages[name]

    def show_page(self, name: str) -> None:
        """Go to the page ``name``."""
        page = self.page(name)
        self._stack.setCurrentWidget(page)
        self._rail.select(name)
        title = tr(self._entries[name].title)
        self.setWindowTitle(f"{TITLE} · {title}")
        self.commands.show_page(name)
        self._menus.show_page(title)
        if self.settings.last_page != name:
            self._take_settings(dataclasses.replace(self.settings, last_page=name))
        page.refresh()

    def open_recordings(self, paths: Sequence[Path]) -> None:
        """Show a recording on Listen; asks which one when ``paths`` hold several or a folder."""
        if not paths:
            return
        if len(paths) == 1 and not paths[0].is_dir():
            self.show_recording(paths[0])
        else:
            self.opening.open(paths)

    def show_recording(self, path: Path) -> None:
        """Show and analyse a recording on Listen."""
        self.show_page("listen")
        self.page("listen").open_path(path)

    def show_problem(self, error: BaseException) -> None:
        """Show the words of a UserError above the page; anything else is a fault of the program."""
        if isinstance(error, UserError):
            self.notice.show_error(error)
        else:
            self.crashed.emit(error)

    def show_message(self, text: str) -> None:
        """Say ``text`` for some seconds in the job bar."""
        self._job_bar.show_message(text)

    def set_model(self, model_id: str | None) -> None:
        """Name the voice model in the job bar."""
        self._job_bar.set_model(model_id)

    @property
    def fixed_keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of the pages that cannot be changed: they work only where nobody types."""
        return tuple(
            (tr(keys), tr(words))
            for entry in self._entries.values()
            for keys, words in entry.load().SHORTCUTS
        )

    def tour_steps(self) -> tuple[TourStep, ...]:
        """The first steps, each beside the button that it is about."""
        return first_steps(self._rail, self.commands)

    @property
    def shortcuts(self) -> tuple[tuple[str, str], ...]:
        """Keys and what they do: the window's, then those of every page."""
        own = tuple(
            (self.commands.native_keys(each.id), each.words)
            for each in self.commands.all
            if self.commands.keys(each.id)
        )
        return own + self.fixed_keys

    # What the commands do.

    def ask_recording(self) -> None:
        """Ask which recording to open."""
        self.show_page("listen")
        self.page("listen").choose_file()

    def forget_recent(self) -> None:
        """Empty the list of recent recordings."""
        self._take_settings(dataclasses.replace(self.settings, recent=()))
        self._menus.refresh()

    def switch_theme(self) -> None:
        """Dark when it is light, light when it is dark."""
        other = "light" if self._theme.dark else "dark"
        self._take_settings(dataclasses.replace(self.settings, theme=other))

    def switch_menu_bar(self) -> None:
        """Show or hide the menus; what they hold stays in the palette and on the keys."""
        shown = not self.settings.menu_bar
        self._take_settings(dataclasses.replace(self.settings, menu_bar=shown))
        self._menus.set_visible(shown)
        if not shown:
            keys = self.commands.native_keys("view.menu_bar")
            self.show_message(tr("The menus are hidden; {keys} brings them back", keys=keys))

    def switch_full_screen(self) -> None:
        """Use the whole screen, or stop doing so."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def show_palette(self) -> None:
        """Find a command or a recent recording by some letters of its words."""
        surroundings.show_palette(self)

    def show_help(self) -> None:
        """Open the guide at the page that is shown."""
        surroundings.show_help(self)

    def show_keys(self) -> None:
        """Let the user change the keys."""
        surroundings.show_keys(self)

    def show_tour(self) -> None:
        """Show the first steps."""
        surroundings.show_tour(self)

    def ask_diagnostics(self) -> None:
        """Ask where to write what helps to find a fault."""
        surroundings.ask_diagnostics(self, self._runner)

    def show_watch(self, folder: Path | None = None) -> None:
        """Show the folder that is watched and what came; begin with ``folder`` where one is given."""
        surroundings.show_watch(self, folder)

    def begin_as_before(self) -> None:
        """Show the first steps at the very first start, and watch the folder that was watched."""
        if not self.settings.tour_done:
            self.show_tour()
        if self.settings.watching and self.settings.watched_folder:
            self.watch.start(Path(self.settings.watched_folder))

    def change_settings(self, **fields: Any) -> None:
        """Change fields of the settings, as a page does."""
        self._take_settings(dataclasses.replace(self.settings, **fields))

    # Building.

    def _build(self) -> None:
        self.setWindowTitle(TITLE)
        self.setWindowIcon(program_icon())
        self.setAcceptDrops(True)
        self.setMinimumSize(_SMALLEST)
        self._rail = Rail()
        for number, entry in enumerate(self._entries.values(), start=1):
            self._rail.add(
                entry.name, tr(entry.title), entry.icon, f"Ctrl+{number}", at_bottom=entry.at_bottom
            )
        self._rail.chosen.connect(self.show_page)
        self.notice = NoticeBar()
        self._stack = QStackedWidget()
        self._job_bar = JobBar()
        self._runner.submitted.connect(self._job_bar.add)

        content = QVBoxLayout()
        content.setContentsMargins(16, 14, 16, 14)
        content.setSpacing(GAP_PX)
        content.addWidget(self.notice)
        content.addWidget(self._stack, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._rail)
        middle.addLayout(content, 1)
        whole = QWidget()
        whole.setProperty("role", "page")
        whole.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(middle, 1)
        layout.addWidget(self._job_bar)
        self.setCentralWidget(whole)

    def _join_parts(self) -> None:
        self._menus = MenuBar(
            self, self.commands, lambda: [Path(each) for each in self.settings.recent], self.show_recording
        )
        self.commands.set_keys(self.settings.shortcuts)
        for command in window_commands(
            self, [(each.name, tr(each.title)) for each in self._entries.values()]
        ):
            self.commands.add(command)
        self._menus.set_visible(self.settings.menu_bar)
        self.opening.chosen.connect(self.show_recording)
        self.opening.problem.connect(self.show_problem)
        self.opening.folder_actions = self._folder_actions()
        self.watch.fpir = lambda: self.settings.target_fpir
        self.watch.told.connect(self.show_message)
        self.watch.problem.connect(self.show_problem)

    def _folder_actions(self) -> tuple[tuple[str, Callable[[Path], object]], ...]:
        """What else than opening a recording can be done with a folder."""
        watching = (tr("Watch this folder"), self.show_watch)
        if "folders" not in self._entries:
            return (watching,)
        return ((tr("Group the voices in it"), self._group_folder), watching)

    def _layouts(self) -> dict[str, str]:
        kept = dict(self.settings.splitters)
        for name, page in self._pages.items():
            kept |= keep_layout(name, page)
        return kept

    def _restore(self) -> None:
        self._hand_on_theme()
        geometry = QByteArray.fromBase64(QByteArray(self.settings.geometry.encode("ascii", "ignore")))
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(_FIRST_SIZE)
        first = self.settings.last_page
        self.show_page(first if first in self._entries else next(iter(self._entries)))

    def _join(self, name: str, page: Page) -> None:
        page.settings_changed.connect(lambda settings: self._page_settings(name, settings))
        page.library_changed.connect(lambda: self._library_changed(name))
        page.told.connect(self.show_message)
        page.problem.connect(self.show_problem)
        page.enrol_requested.connect(self._enrol)
        page.recording_opened.connect(self._remember)
        page.command_wanted.connect(self.commands.run)
        self.commands.add_for_page(name, page.commands())
        page.set_shortcuts(lambda: self.shortcuts)

    # Slots.

    def _page_settings(self, name: str, settings: Settings) -> None:
        """Take only the fields that the page changed: its copy of the others may be old."""
        before, self._known[name] = self._known[name], settings
        changed = {
            field.name: getattr(settings, field.name)
            for field in dataclasses.fields(settings)
            if getattr(settings, field.name) != getattr(before, field.name)
        }
        self._take_settings(dataclasses.replace(self.settings, **changed))

    def _take_settings(self, settings: Settings) -> None:
        theme_before, model_before = self.settings.theme, self.settings.encoder_model
        self.settings = settings
        if settings.encoder_model != model_before:
            self.set_model(settings.encoder_model)
        for name, page in self._pages.items():
            if self._known[name] != settings:
                self._known[name] = settings
                page.set_settings(settings)
        self._saving.start()
        if settings.theme != theme_before:
            self._use_theme_setting()

    def _library_changed(self, by: str) -> None:
        for name, page in self._pages.items():
            if name != by:
                page.refresh()

    def _enrol(self, asked: tuple[Any, str | None]) -> None:
        """Have the Speakers page learn a voice from a sound; it asks for the name when that is None."""
        source, name = asked
        self.page("speakers").enrol_sources((source,), name)

    def _remember(self, path: Path) -> None:
        self._take_settings(dataclasses.replace(self.settings, recent=remember(self.settings.recent, path)))
        self._menus.refresh()

    def _group_folder(self, folder: Path) -> None:
        self.show_page("folders")
        self.page("folders").open_folder(folder)

    def _follow_system(self) -> None:
        if self.settings.theme == "system":
            self._use_theme_setting()

    def _use_theme_setting(self) -> None:
        ask_desktop(self.settings.theme)
        theme = theme_for(self.settings.theme)
        if theme is not self._theme:
            self._theme = theme
            _dress_program(theme)
            self._hand_on_theme()

    def _hand_on_theme(self) -> None:
        self._rail.set_theme(self._theme)
        self.notice.set_theme(self._theme)
        for page in self._pages.values():
            page.set_theme(self._theme)

    # Qt overrides.

    def event(self, event: Any) -> bool:
        """Tell of the first picture once it has been drawn."""
        handled = super().event(event)
        if not self._was_painted and event.type() == event.Type.Paint:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)
        return handled

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files and folders."""
        if "listen" in self._entries and dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped on Listen."""
        event.acceptProposedAction()
        paths = dropped_paths(event.mimeData())
        # Later: the program that the drag came from waits until this returns.
        QTimer.singleShot(0, self, lambda: self.open_recordings(paths))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep where the window stood, cancel all jobs, and close when their workers have returned."""
        if not self._closing:
            self._closing = True
            self.settings = dataclasses.replace(
                self.settings,
                geometry=bytes(self.saveGeometry().toBase64().data()).decode("ascii"),
                splitters=self._layouts(),
            )
            self._saving.stop()
            self.settings_changed.emit(self.settings)
            self.watch.stop()
            for page in self._pages.values():
                page.shut_down()
            self._runner.cancel_all()
        if self._runner.busy:
            self.show_message(tr("Finishing what is under way, then closing"))
            event.ignore()
            QTimer.singleShot(_LOOK_AGAIN_MS, self.close)
            return
        event.accept()
        self.closed.emit()


def standard_pages() -> tuple[PageEntry, ...]:
    """The pages that exist, in the rail's order."""
    return (
        PageEntry("listen", mark("Listen"), "microphone", _listen),
        PageEntry("speakers", mark("Speakers"), "people", _speakers),
        PageEntry("folders", mark("Folders"), "folder", _folders),
        PageEntry("lab", mark("Lab"), "flask", _lab),
        PageEntry("settings", mark("Settings"), "settings", _settings, at_bottom=True),
    )


def _listen() -> type[Page]:
    from voxdesk.ui.pages.listen import ListenPage

    return ListenPage


def _speakers() -> type[Page]:
    from voxdesk.ui.pages.speakers import SpeakersPage

    return SpeakersPage


def _folders() -> type[Page]:
    from voxdesk.ui.pages.folders import FoldersPage

    return FoldersPage


def _lab() -> type[Page]:
    from voxdesk.ui.pages.lab import LabPage

    return LabPage


def _settings() -> type[Page]:
    from voxdesk.ui.pages.settings import SettingsPage

    return SettingsPage


def _dress_program(theme: Theme) -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        apply_theme(app, theme)
