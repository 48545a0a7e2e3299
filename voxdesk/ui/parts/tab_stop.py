"""What Tab reaches, and when: of exclusive buttons the checked one, of what came late what stands there."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

_TAB = Qt.FocusPolicy.TabFocus


def tab_to_checked(*buttons: QAbstractButton) -> None:
    """Have Tab reach the checked one of exclusive ``buttons``, whoever checked it; arrows go on from it."""
    for each in buttons:
        each.toggled.connect(lambda _: reach_checked(buttons))
    reach_checked(buttons)


def reach_checked(buttons: Iterable[QAbstractButton]) -> None:
    """The same once: Qt itself moves Tab's place only with the focus."""
    for each in buttons:
        policy = each.focusPolicy()
        each.setFocusPolicy(policy | _TAB if each.isChecked() else policy & ~_TAB)


def tab_before(later: QWidget, parts: Iterable[QWidget]) -> None:
    """Have Tab reach ``parts``, which came into a window that stands already, before ``later``, not last."""

    def takes_keys(part: QWidget) -> bool:
        # The list of a combo box is a window of its own.
        return part.focusPolicy() != Qt.FocusPolicy.NoFocus and part.window() is later.window()

    wanted = [part for part in parts if takes_keys(part)]
    before = later.previousInFocusChain()
    while before is not None and before is not later and (before in wanted or not takes_keys(before)):
        before = before.previousInFocusChain()  # what only holds others would bring them all along
    for earlier, following in pairwise(wanted if before is None else [before, *wanted]):
        QWidget.setTabOrder(earlier, following)
