"""The short help behind F1: what the program does, and every key."""

from PySide6.QtWidgets import QTextBrowser, QWidget

from voxdesk.core.paths import bundled
from voxdesk.ui.dialogs.frame import DialogFrame
from voxdesk.ui.translation import tr


class HelpDialog(DialogFrame):
    """Shows ``resources/help/en.md`` and the shortcuts."""

    def __init__(self, shortcuts: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(tr("How to use VoxDesk"), parent=parent, width=600)
        text = (bundled("resources") / "help" / "en.md").read_text(encoding="utf-8")
        rows = "\n".join(f"| **{keys}** | {words} |" for keys, words in shortcuts)
        browser = QTextBrowser()
        browser.setAccessibleName(tr("Help"))
        browser.setMinimumHeight(420)
        browser.setMarkdown(
            f"{text}\n\n### {tr('Keys')}\n\n| {tr('Key')} | {tr('Does')} |\n|---|---|\n{rows}\n"
        )
        self.body.addWidget(browser)
        self.add_button(tr("Close"), kind="primary").clicked.connect(self.accept)
