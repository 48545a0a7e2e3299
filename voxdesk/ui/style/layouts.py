"""Layouts as the window has them: without margins of their own."""

from typing import TypeVar

from PySide6.QtWidgets import QLayout

Layout = TypeVar("Layout", bound=QLayout)


def spaced(layout: Layout, spacing_px: int) -> Layout:
    """Return a layout that has no margins and ``spacing_px`` between its parts."""
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing_px)
    return layout
