"""Where the user has pulled the dividers of a page, kept from one start to the next."""

from collections.abc import Mapping

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QSplitter, QWidget


def keep_layout(page_name: str, page: QWidget) -> dict[str, str]:
    """Place of every divider of ``page`` that has an object name, by page and name."""
    return {
        f"{page_name}.{each.objectName()}": bytes(each.saveState().toBase64().data()).decode("ascii")
        for each in page.findChildren(QSplitter)
        if each.objectName()
    }


def restore_layout(page_name: str, page: QWidget, kept: Mapping[str, str]) -> None:
    """Put the dividers of ``page`` where they were; what is missing or damaged stays as it is."""
    for each in page.findChildren(QSplitter):
        state = kept.get(f"{page_name}.{each.objectName()}", "")
        if state:
            each.restoreState(QByteArray.fromBase64(QByteArray(state.encode("ascii", "ignore"))))
