"""The composition root: builds settings, services, runner and window and joins them."""

import contextlib
import importlib
import locale
import logging
import os
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from voxdesk.core.errors import LibraryError, ProtectionError, UserError, os_reason
from voxdesk.core.heaps import share_heaps
from voxdesk.core.logsetup import set_up_logging
from voxdesk.core.paths import Paths, default_paths
from voxdesk.core.private import make_home_private, open_home
from voxdesk.core.settings import Settings, load_open_settings, load_settings, save_changes
from voxdesk.ui.window.display import missing_display

# Before Qt: PySide6 reads the source of every module that is loaded after it.
from voxdesk.workflows.services import open_services

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType
    from PySide6.QtWidgets import QApplication

    from voxdesk.jobs.runner import JobRunner
    from voxdesk.ui.window.main_window import MainWindow

logger = logging.getLogger(__name__)
_NOTHING_DONE = 2  # as the exit codes of verbs


def run_window(argv: Sequence[str]) -> int:
    """Open the window and return the exit code when it has been closed.

    It is 2, as of a verb that did nothing, without a display and where the library was not opened.

    ``argv`` are the program's name, options of Qt, and recordings and folders that are opened.
    """
    reason = missing_display()
    if reason is not None:
        sys.stderr.write(
            f"voxdesk: {reason} The command line does the same: "
            "try `voxdesk --help`, or `voxdesk analyse RECORDING`.\n"
        )
        return _NOTHING_DONE
    share_heaps()
    paths = default_paths()
    left_open = make_home_private(paths)
    set_up_logging(paths.log)
    from PySide6.QtCore import QTimer

    from voxdesk.ui.settings.language import use_language

    app = make_application(argv)
    use_language(app, load_open_settings(paths.settings).language)
    if not unlock(paths):
        return _NOTHING_DONE
    given = [Path(each).absolute() for each in app.arguments()[1:]]
    window = build_window(paths, first_steps=not given)
    catch_everything(window)
    open_at_start(window, given)
    if left_open and not window.settings.open_home_told:
        window.painted.connect(lambda: _tell_open_home(window, left_open))
    window.show()
    # What a fault opens afterwards must not keep a program alive that nobody sees.
    window.closed.connect(lambda: QTimer.singleShot(0, app, app.exit))
    _close_on_signals(window)
    waker = _wake_regularly(app)
    code = app.exec()
    waker.stop()
    if window.restart_wanted:
        _start_anew()
    return code


def _close_on_signals(window: "MainWindow") -> None:
    """Have Ctrl+C, SIGTERM, and SIGHUP where it is not ignored (nohup), close the window.

    A handler runs in the middle of whatever Python is at; the window closes in the event loop's turn.
    It runs only when Python does: a timer's turn is enough.
    """
    from PySide6.QtCore import QTimer

    def close(*_: object) -> None:
        QTimer.singleShot(0, window, window.close)

    wanted = [signal.SIGINT, signal.SIGTERM]
    if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
        wanted.append(signal.SIGHUP)
    for each in wanted:
        signal.signal(each, close)


def _start_anew() -> None:
    """Start the program once more, on its own."""
    from PySide6.QtCore import QProcess

    frozen = getattr(sys, "frozen", False)
    QProcess.startDetached(sys.executable, [] if frozen else ["-m", "voxdesk"])


def _tell_open_home(window: "MainWindow", left_open: Sequence[Path]) -> None:
    window.show_problem(open_home(left_open))
    window.change_settings(open_home_told=True)


def unlock(paths: Paths) -> bool:
    """Ask for the passphrase of a protected library where one is needed; False when the user gives up.

    Also when its files cannot be read, which is said.
    """
    from voxdesk.core.vault import Keeper
    from voxdesk.library.key_change import recover

    try:
        recover(paths.vault)
        keeper = paths.vault.keeper()
        if keeper is None:
            return True
        try:
            paths.vault.database_key()
        except ProtectionError:
            if keeper is not Keeper.PASSPHRASE:
                raise
            return _asked(paths)
    except ProtectionError as error:
        return _locked(paths, error)
    except OSError as error:
        path = error.filename or paths.vault.path
        told = LibraryError("{path} cannot be read: {reason}.", path=path, reason=os_reason(error))
        return _locked(paths, told)
    return True


def _locked(paths: Paths, error: UserError) -> bool:
    from voxdesk.ui.window.unlock import LockedDialog

    _dress(paths)
    LockedDialog(error).exec()
    return False


def _asked(paths: Paths) -> bool:
    from voxdesk.ui.window.unlock import UnlockDialog

    _dress(paths)
    return bool(UnlockDialog(paths.vault).exec())


def _dress(paths: Paths) -> None:
    from voxdesk.ui.window.theme_switch import Look

    Look(load_open_settings(paths.settings).theme).dress()


def make_application(argv: Sequence[str]) -> "QApplication":
    """Return Qt's application object, with the program's name and a style that takes our colours."""
    from PySide6.QtCore import QSettings, qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from voxdesk.ui.window.garbage import GarbageOnThisThread

    # Qt's file dialog writes visited folders into ~/.config/QtProject.conf, where no forgetting finds them.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    app = QApplication(list(argv))
    _take_letters_as_they_are()
    GarbageOnThisThread(app)
    app.setApplicationName("VoxDesk")
    app.setApplicationDisplayName("VoxDesk")
    app.setDesktopFileName("voxdesk")
    app.setStyle("Fusion")
    qInstallMessageHandler(_qt_message)
    return app


def _take_letters_as_they_are() -> None:
    """Undo the rules for letters that Qt has just taken from the system: dates and numbers keep theirs.

    By Turkish ones the capital of i is no I, and PySide6 does not find Qt's properties any more.
    """
    for name in ("C.UTF-8", "C"):
        with contextlib.suppress(locale.Error):
            locale.setlocale(locale.LC_CTYPE, name)
            return


def build_window(paths: Paths, *, first_steps: bool = True) -> "MainWindow":
    """Build the window with everything behind it; models are loaded after its first picture.

    With ``first_steps`` it shows them at the very first start: not to who came with a recording.
    """
    from PySide6.QtCore import QTimer

    from voxdesk.jobs.runner import JobRunner
    from voxdesk.ui.window.assembly import make_main_window

    settings = load_settings(paths.settings, paths.vault)
    services = open_services(paths)
    runner = JobRunner(services, held=True)  # the first picture shares Python's lock with no job
    window = make_main_window(services, runner, settings)
    file = _SettingsFile(settings, paths)
    # A signal alone would not keep the file's object alive.
    window.settings_changed.connect(lambda settings: runner.keep("settings", lambda: file.save(settings)))
    window.crashed.connect(lambda error: _show_crash(error, paths, window))

    def begin() -> None:
        _after_first_picture(window, runner, first_steps=first_steps)

    window.painted.connect(lambda: QTimer.singleShot(0, window, begin))
    window.closed.connect(runner.shutdown)
    window.closed.connect(services.close)
    return window


def open_at_start(window: "MainWindow", paths: Sequence[Path]) -> None:
    """Have ``paths`` opened as if they were dropped on the window, once it is on the screen."""
    from PySide6.QtCore import QTimer

    if not paths:
        return
    window.painted.connect(lambda: QTimer.singleShot(0, window, lambda: window.open_recordings(paths)))


def load_plots() -> None:
    """Load what draws spectrograms, which takes a moment, before one is asked for.

    On the window's thread: PySide6 fills in its types as they are first used. Two threads that do so at once
    end the process.
    """
    importlib.import_module("voxdesk.ui.parts.spectrogram_plot")


def _after_first_picture(window: "MainWindow", runner: "JobRunner", *, first_steps: bool) -> None:
    from PySide6.QtCore import QTimer

    from voxdesk.ui.window.assembly import begin_as_before
    from voxdesk.ui.window.expired import ask_expired
    from voxdesk.ui.window.recovery import offer_grouping, offer_interrupted
    from voxdesk.workflows.models.use import load_encoder, load_gender

    if window.closing:
        return
    runner.release()
    begin_as_before(window, first_steps=first_steps)
    encoder = runner.submit(load_encoder, None)
    encoder.when_finished(window.set_model)
    encoder.failed.connect(window.show_problem)
    QTimer.singleShot(0, window, load_plots)
    runner.submit(load_gender, None).failed.connect(window.show_problem)
    offer_interrupted(window, runner)
    offer_grouping(window, runner)
    ask_expired(window, runner)


class _SettingsFile:
    """Takes what the window changes to the file, where the command line may have changed something else."""

    def __init__(self, settings: Settings, paths: Paths) -> None:
        self._written, self._paths = settings, paths

    def save(self, settings: Settings) -> None:
        """Write what has changed since the last time."""
        try:
            save_changes(self._written, settings, self._paths.settings, self._paths.vault)
            self._written = settings
        except (OSError, ProtectionError) as error:
            logger.warning("settings cannot be saved: %s", error)


def _show_crash(error: BaseException, paths: Paths, window: "MainWindow") -> None:

    from voxdesk.ui.window.crash import CrashDialog

    if window.closing or window.findChild(CrashDialog) is not None:
        return  # one at a time: a fault in a paint event would come sixty times a second
    dialog = CrashDialog(error, paths.log, window)
    dialog.open()


def catch_everything(window: "MainWindow") -> None:
    """Have exceptions that nobody caught logged and shown, those of other threads too."""

    def in_window(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        if not isinstance(error, UserError):
            logger.critical("not caught", exc_info=(kind, error, trace))
        window.raised.emit(error)

    def in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            in_window(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook = in_window
    threading.excepthook = in_thread


def _qt_message(kind: "QtMsgType", context: "QMessageLogContext", message: str) -> None:
    from PySide6.QtCore import QtMsgType

    levels = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO}
    logging.getLogger("qt").log(levels.get(kind, logging.WARNING), "%s", message)


def _wake_regularly(app: "QApplication") -> "QTimer":
    from PySide6.QtCore import QTimer

    timer = QTimer(app, interval=400)
    timer.timeout.connect(lambda: None)
    timer.start()
    return timer
