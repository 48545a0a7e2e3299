"""Boxes for numbers that are typed: no arrows beside them."""

from typing import TypeVar

from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox

_MARGIN_PX = 10

Spin = TypeVar("Spin", QSpinBox, QDoubleSpinBox)


def without_arrows(spin: Spin) -> Spin:
    """``spin``, its text with the margins of other fields.

    The style sheet makes the arrows' width 0. Where NoButtons takes them away, a box with a style sheet
    leaves its text a single pixel.
    """
    spin.lineEdit().setTextMargins(_MARGIN_PX, 0, _MARGIN_PX, 0)
    return spin
