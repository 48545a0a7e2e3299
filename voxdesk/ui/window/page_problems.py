"""Keeps the last problem of each page: told above the page that it came from, and on no other."""

from PySide6.QtCore import QObject

from voxdesk.core.errors import UserError
from voxdesk.ui.parts.notice import NoticeBar
from voxdesk.ui.parts.page import Page
from voxdesk.ui.window.page_stack import PageStack


class PageProblems(QObject):
    """Shows a problem until it is closed, or its page begins something new; it waits while others are shown.

    What a message on the page itself says is not said twice.
    """

    def __init__(self, notice: NoticeBar, pages: PageStack, parent: QObject) -> None:
        super().__init__(parent)
        self._notice, self._pages = notice, pages
        self._kept: dict[str, UserError] = {}
        self._owner = self._showing = ""  # empty: the window's own message, which every page has above it
        notice.shown.connect(self._shown)
        notice.closed.connect(self._closed)

    def join(self, name: str, page: Page) -> None:
        """Follow what the page called ``name`` begins and says itself."""
        page.begun.connect(lambda: self._forget(name))
        for bar in page.findChildren(NoticeBar):
            bar.shown.connect(self._say_once)

    def tell(self, name: str, error: UserError) -> None:
        """Show ``error`` of the page called ``name``."""
        self._kept[name] = error
        self._showing = name
        self._notice.show_error(error)
        self._showing = ""

    def page_shown(self, name: str) -> None:
        """Show the problem of this page, if it has one, and no other page's."""
        if self._owner and self._owner != name:
            self._notice.clear()
        if name in self._kept and self._notice.isHidden():
            self.tell(name, self._kept[name])
        self._say_once()

    def _shown(self) -> None:
        self._owner = self._showing
        self._say_once()

    def _closed(self) -> None:
        self._forget(self._owner)

    def _forget(self, name: str) -> None:
        self._kept.pop(name, None)
        if name and name == self._owner:
            self._notice.clear()

    def _say_once(self) -> None:
        page = self._pages.page(self._pages.shown)
        if self._notice.text and any(
            bar.text == self._notice.text and bar.isVisibleTo(page) for bar in page.findChildren(NoticeBar)
        ):
            self._kept.pop(self._owner, None)
            self._notice.clear()
