"""The two palettes of the window, which of them is wanted, and the interface's font."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

GAP_PX = 12
RAIL_PX = 82


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as ``#rrggbb``; every one has a meaning, none is decoration.

    ``good`` is known, ``warn`` unknown or caution, ``bad`` errors and erasing, ``record`` the button.
    ``control`` fills buttons and fields, ``hover`` what lies under the pointer. ``selected`` fills a chosen
    row or page, ``track`` the empty part of a bar. ``on_accent`` and ``on_record`` are text on those fills.
    ``female``, ``male``, ``people`` and ``unknowns`` colour the timeline.
    """

    name: str
    background: str
    panel: str
    line: str
    text: str
    dim: str
    accent: str
    good: str
    warn: str
    bad: str
    control: str
    hover: str
    selected: str
    track: str
    on_accent: str
    record: str
    on_record: str
    female: str
    male: str
    known_fill: str
    people: tuple[str, ...]
    unknowns: tuple[str, ...]

    @property
    def unknown_fill(self) -> str:
        """The colour of the first voice that nobody knows."""
        return self.unknowns[0]

    @property
    def dark(self) -> bool:
        """Tell whether this is the dark palette."""
        return self.name == "dark"

    def colour(self, role: str, alpha: int = 255) -> QColor:
        """The colour of a field of this class as Qt and pyqtgraph take it; ``alpha`` 0 to 255."""
        colour = QColor(getattr(self, role))
        colour.setAlpha(alpha)
        return colour


DARK = Theme(
    name="dark",
    background="#15171b",
    panel="#1d2026",
    line="#2c3038",
    text="#e8eaee",
    dim="#9aa1ad",
    accent="#5b9dff",
    good="#41c98a",
    warn="#f2b64b",
    bad="#f2746f",
    control="#22262d",
    hover="#2a2f38",
    selected="#22324d",
    track="#2c3038",
    on_accent="#0b1424",
    record="#c8443c",
    on_record="#ffffff",
    female="#d07cc0",
    male="#6aa8ff",
    known_fill="#2d6b52",
    people=("#2d6b52", "#3d4d80", "#6a4580", "#2f6a75", "#7a4b36", "#4f6b2d", "#7a3f5c", "#5a5f6b"),
    unknowns=("#6b5526", "#82561c", "#54452f", "#696216"),
)

LIGHT = Theme(
    name="light",
    background="#f5f6f8",
    panel="#ffffff",
    line="#dfe2e8",
    text="#1d2129",
    dim="#5d6470",
    accent="#2a64ca",
    good="#14774c",
    warn="#925c00",
    bad="#bc3832",
    control="#ffffff",
    hover="#eef1f6",
    selected="#e6eefc",
    track="#e4e7ed",
    on_accent="#ffffff",
    record="#bc3832",
    on_record="#ffffff",
    female="#b04a9c",
    male="#2f6fe0",
    known_fill="#bfe6d3",
    people=("#bfe6d3", "#cbd8f7", "#e2cff0", "#c4e4ea", "#f2d3c4", "#d9e8c0", "#f3cde0", "#dcdfe6"),
    unknowns=("#f4dfb0", "#e8b573", "#cab191", "#e8de73"),
)

THEMES = {"dark": DARK, "light": LIGHT}


def system_theme() -> Theme:
    """The palette that the desktop asks for; light when it says nothing."""
    scheme = QGuiApplication.styleHints().colorScheme()
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def theme_for(choice: str) -> Theme:
    """The palette for the setting "dark", "light" or "system"."""
    return THEMES.get(choice) or system_theme()


def ask_desktop(choice: str) -> None:
    """Have the parts that the desktop draws (title bar, file dialogs) follow the setting too."""
    schemes = {"dark": Qt.ColorScheme.Dark, "light": Qt.ColorScheme.Light}
    QGuiApplication.styleHints().setColorScheme(schemes.get(choice, Qt.ColorScheme.Unknown))


@cache
def _family() -> str | None:
    return "Inter" if "Inter" in QFontDatabase.families() else None


def interface_font(px: int = 13, *, bold: bool = False) -> QFont:
    """Inter where it is installed, else the font of the desktop, in pixels."""
    family = _family()
    font = QFont(family) if family else QFont(QApplication.font())
    font.setPixelSize(px)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font
