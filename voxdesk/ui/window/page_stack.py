"""The pages of the window, one on top: built when they are first visited, told of settings and theme."""

import dataclasses
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from voxdesk.core.names import NameChanges
from voxdesk.core.settings import Settings
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.page import Page
from voxdesk.ui.parts.screen_reader import tell_purposes
from voxdesk.ui.style.splitter_state import keep_layout, restore_layout
from voxdesk.ui.style.theme import Theme
from voxdesk.ui.window.page_entries import PageEntry
from voxdesk.workflows.people.forget import SettingsRequest, forget_in_settings
from voxdesk.workflows.services import Services


class PageStack(QStackedWidget):
    """``built`` carries name and page, ``changed`` the fields of the settings that a page changed."""

    built = Signal(str, object)
    changed = Signal(object)

    def __init__(
        self,
        services: Services,
        runner: Runner,
        settings: Settings,
        theme: Theme,
        entries: Sequence[PageEntry],
    ) -> None:
        super().__init__()
        self.services, self._runner = services, runner
        self._settings, self._theme = settings, theme
        self.entries = {entry.name: entry for entry in entries}
        self._pages: dict[str, Page] = {}
        self._known: dict[str, Settings] = {}

    @property
    def shown(self) -> str:
        """The name of the page on top."""
        return next(name for name, page in self._pages.items() if page is self.currentWidget())

    @property
    def keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of the pages that cannot be changed: they work only where nobody types."""
        return tuple(
            (tr(keys), tr(words)) for entry in self.entries.values() for keys, words in entry.load().SHORTCUTS
        )

    def page(self, name: str) -> Page:
        """The page ``name``, built when this is the first visit."""
        if name not in self._pages:
            page = self.entries[name].load()(self.services, self._runner, self._settings)
            self._pages[name] = page
            self._known[name] = self._settings
            self.addWidget(page)
            page.settings_changed.connect(lambda settings: self._page_changed(name, settings))
            page.library_changed.connect(lambda: self._library_changed(name))
            page.names_changed.connect(self.take_names)
            page.kept_names_changed.connect(self.read_kept_names)
            self.built.emit(name, page)
            page.set_theme(self._theme)
            restore_layout(name, page, self._settings.splitters)
            tell_purposes(page)
        return self._pages[name]

    def has_built(self, name: str) -> bool:
        """Tell whether the page ``name`` was visited already."""
        return name in self._pages

    def set_settings(self, settings: Settings) -> None:
        """Hand the settings on to the pages that know others."""
        self._settings = settings
        for name, page in self._pages.items():
            if self._known[name] != settings:
                self._known[name] = settings
                page.set_settings(settings)

    def set_theme(self, theme: Theme) -> None:
        """Other colours, on every page."""
        self._theme = theme
        for page in self._pages.values():
            page.set_theme(theme)

    def layouts(self) -> dict[str, str]:
        """Return where the user moved what divides the pages."""
        kept = dict(self._settings.splitters)
        for name, page in self._pages.items():
            kept |= keep_layout(name, page)
        return kept

    def shut_down(self) -> None:
        """Have every page end what it does."""
        for page in self._pages.values():
            page.shut_down()

    def _page_changed(self, name: str, settings: Settings) -> None:
        """Tell only the fields that the page changed: its copy of the others may be old."""
        before, self._known[name] = self._known[name], settings
        self.changed.emit(_differences(before, settings))

    def refresh(self) -> None:
        """Have every page look at the library again."""
        for page in self._pages.values():
            page.refresh()

    def take_names(self, changes: NameChanges) -> None:
        """Have every page show new names, and nothing of people who are forgotten."""
        for page in self._pages.values():
            page.take_names(changes)
        self._forget_in_settings(changes)
        self.refresh()

    def _forget_in_settings(self, changes: NameChanges) -> None:
        before = self._settings

        def take(kept: Settings) -> None:
            if self._settings != before:
                self._forget_in_settings(changes)  # meanwhile something was set
            elif kept != before:
                self.changed.emit(_differences(before, kept))

        self._runner.submit(forget_in_settings, SettingsRequest(before, changes)).when_finished(take)

    def read_kept_names(self) -> None:
        """Have every page show names as they are kept, after a change of them was taken back."""
        for page in self._pages.values():
            page.read_kept_names()

    def _library_changed(self, by: str) -> None:
        for name, page in self._pages.items():
            if name != by:
                page.refresh()


def _differences(before: Settings, after: Settings) -> dict[str, Any]:
    """The fields that differ, as they are after."""
    names = [field.name for field in dataclasses.fields(Settings)]
    return {name: getattr(after, name) for name in names if getattr(after, name) != getattr(before, name)}
