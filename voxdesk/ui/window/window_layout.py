"""The parts of the window in, the widget that holds them in their places out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from voxdesk.ui.parts.notice import NoticeBar
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import GAP_PX


def laid_out(rail: QWidget, notice: NoticeBar, pages: QWidget, job_bar: QWidget) -> QWidget:
    """The rail at the left, the pages below their messages beside it, the job bar under both."""
    content = QVBoxLayout()
    content.setContentsMargins(16, 14, 16, 14)
    content.setSpacing(GAP_PX)
    notice.stand_in(content)
    content.addWidget(pages, 1)
    middle = spaced(QHBoxLayout(), 0)
    middle.addWidget(rail)
    middle.addLayout(content, 1)
    whole = QWidget()
    whole.setProperty("role", "page")
    whole.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    layout = spaced(QVBoxLayout(whole), 0)
    layout.addLayout(middle, 1)
    layout.addWidget(job_bar)
    return whole
