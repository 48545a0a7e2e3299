"""The guide: a page of words for every page of the window, and every key."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from voxdesk.core.paths import bundled
from voxdesk.ui.language.translation import language, mark, tr
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.style.layouts import spaced

_TOPICS = (
    ("start", mark("First steps")),
    ("listen", mark("Listen")),
    ("speakers", mark("Speakers")),
    ("folders", mark("Folders")),
    ("recordings", mark("Recordings")),
    ("lab", mark("Lab")),
    ("settings", mark("Settings")),
    ("words", mark("Glossary")),
    ("keys", mark("Keyboard shortcuts")),
)
_LIST_PX = 170
_LIST_EDGE_PX = 14


class HelpDialog(DialogFrame):
    """Opens at ``topic``, the name of a page of the window; links lead from topic to topic."""

    def __init__(
        self, shortcuts: tuple[tuple[str, str], ...], topic: str = "start", parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("VoxDesk Help"), parent=parent, width=780)
        self._shortcuts = shortcuts
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Topics"))
        for name, title in _TOPICS:
            item = QListWidgetItem(tr(title))
            item.setData(Qt.ItemDataRole.UserRole, name)
            self._list.addItem(item)
        self._browser = QTextBrowser()
        self._browser.setAccessibleName(tr("Help"))
        self._browser.setMinimumHeight(460)
        self._browser.setOpenLinks(False)
        self._browser.anchorClicked.connect(self._follow)
        row = spaced(QHBoxLayout(), 12)
        row.addWidget(self._list)
        row.addWidget(self._browser, 1)
        self.body.addLayout(row)
        self.add_button(tr("Close"), kind="primary").clicked.connect(self.accept)
        self._list.currentItemChanged.connect(lambda *_: self._show())
        self.show_topic(topic)

    @property
    def topic(self) -> str:
        """The topic that is shown."""
        item = self._list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def show_topic(self, topic: str) -> None:
        """Turn to ``topic``; the first one when there is none of that name."""
        names = [name for name, _ in _TOPICS]
        self._list.setCurrentRow(names.index(topic) if topic in names else 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the list as wide as its longest topic, which depends on the style that it has only now."""
        super().showEvent(event)
        self._list.setFixedWidth(max(_LIST_PX, self._list.sizeHintForColumn(0) + _LIST_EDGE_PX))
        self._list.scrollToTop()

    def _show(self) -> None:
        text = self._keys() if self.topic == "keys" else guide_text(self.topic, language())
        self._browser.setMarkdown(text)
        _give_air(self._browser.document())

    def _keys(self) -> str:
        rows = "\n".join(f"| **{keys}** | {words} |" for keys, words in self._shortcuts)
        return f"## {tr('Keyboard shortcuts')}\n\n| {tr('Key')} | {tr('Does')} |\n|---|---|\n{rows}\n"

    def _follow(self, link: QUrl) -> None:
        name = Path(link.path()).stem
        if link.isRelative() and name in [topic for topic, _ in _TOPICS]:
            self.show_topic(name)
        elif link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)


def guide_text(topic: str, wanted: str) -> str:
    """The guide's page in the language ``wanted``, or in English where it is not written in that."""
    folder = bundled("resources") / "help"
    path = folder / wanted / f"{topic}.md"
    return (path if path.is_file() else folder / "en" / f"{topic}.md").read_text(encoding="utf-8")


def _give_air(document: QTextDocument) -> None:
    """Space between paragraphs, which Markdown's own look lacks."""
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        inside = block.textList() is not None or cursor.currentTable() is not None
        form.setTopMargin(14 if form.headingLevel() else 2 if inside else 6)
        form.setBottomMargin(4)
        cursor.setPosition(block.position())
        cursor.setBlockFormat(form)
        block = block.next()
    cursor.setPosition(0)
