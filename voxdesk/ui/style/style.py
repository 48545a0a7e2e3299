"""A theme in; Qt's palette and the style sheet of the whole program out."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from voxdesk.core.paths import bundled
from voxdesk.ui.style.theme import Theme, interface_font


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Dress every widget of the program in ``theme``; may be called again at any time."""
    apply_font_and_palette(app, theme)
    sheet = stylesheet(theme)
    if app.styleSheet() != sheet:  # it looks at every widget again, as font and palette do
        app.setStyleSheet(sheet)


def apply_font_and_palette(app: QApplication, theme: Theme) -> None:
    """Give widgets that are going to be built their font and their colours, but no style sheet yet."""
    font, palette = interface_font(), qt_palette(theme)
    if app.font() != font:
        app.setFont(font)
    if app.palette() != palette:
        app.setPalette(palette)


def qt_palette(theme: Theme) -> QPalette:
    """Qt's own palette, for what the style sheet does not reach (links, placeholders, native parts)."""
    palette = QPalette()
    role = QPalette.ColorRole
    for where, what in (
        (role.Window, "background"),
        (role.WindowText, "text"),
        (role.Base, "panel"),
        (role.AlternateBase, "background"),
        (role.Text, "text"),
        (role.Button, "control"),
        (role.ButtonText, "text"),
        (role.ToolTipBase, "panel"),
        (role.ToolTipText, "text"),
        (role.PlaceholderText, "dim"),
        (role.Highlight, "selected"),
        (role.HighlightedText, "text"),
        (role.Link, "accent"),
        (role.LinkVisited, "accent"),
    ):
        palette.setColor(where, theme.colour(what))
    disabled = QPalette.ColorGroup.Disabled
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, where, theme.colour("dim", 150))
    return palette


def stylesheet(theme: Theme) -> str:
    """The style sheet of the whole program.

    Widgets say what they are with dynamic properties. ``role`` is card, rail, bar and others; ``kind``, of
    buttons, primary, danger, record or quiet. ``tone``, of labels, is dim, good, warn, bad, heading, title
    or big.
    """
    icons = (bundled("resources") / "icons").as_posix()
    values = {
        name: getattr(theme, name) for name in theme.__slots__ if name not in ("people", "unknowns", "name")
    }
    accent, record = theme.colour("accent"), theme.colour("record")
    values["accent_hover"] = (accent.lighter(112) if theme.dark else accent.darker(114)).name()
    values["record_hover"] = record.darker(114).name()  # its words are white in both palettes
    veil = theme.colour("background")
    text = _TEMPLATE.replace("@veil", f"rgba({veil.red()}, {veil.green()}, {veil.blue()}, 215)")
    for name, value in values.items():
        text = text.replace(f"@{name};", f"{value};").replace(f"@{name} ", f"{value} ")
    return text.replace("@icons", icons).replace("@theme", theme.name)


_TEMPLATE = """
QWidget { color: @text; }
QMainWindow, QDialog, QWidget[role="page"] { background: @background; }
QLabel { background: transparent; }
QLabel[tone="dim"] { color: @dim; }
QLabel[tone="small"] { color: @dim; font-size: 12px; }
QLabel[tone="good"] { color: @good; }
QLabel[tone="warn"] { color: @warn; }
QLabel[tone="bad"] { color: @bad; }
QLabel[tone="heading"] { color: @dim; font-size: 11px; letter-spacing: 1px; }
QLabel[tone="title"] { font-size: 18px; font-weight: 600; }
QLabel[tone="big"] { font-size: 26px; font-weight: 600; }
QToolTip { background: @panel; color: @text; border: 1px solid @line; padding: 5px 7px; }

QFrame[role="card"] { background: @panel; border: 1px solid @line; border-radius: 10px; }
QFrame[role="rail"] { background: @panel; border: none; border-right: 1px solid @line; }
QFrame[role="bar"] { background: @panel; border: none; border-top: 1px solid @line; }
QFrame[role="line"] { background: @line; border: none; }
QFrame[role="notice"] { background: @panel; border: 1px solid @line; border-radius: 10px; }
QFrame[role="notice"][tone="bad"] { border-color: @bad; }
QFrame[role="notice"][tone="warn"] { border-color: @warn; }
QFrame[role="notice"][tone="good"] { border-color: @good; }
QFrame[role="tour"] { background: @panel; border: 1px solid @accent; border-radius: 10px; }
QDialog[role="overlay"] { background: transparent; }
QFrame[role="palette"] { background: @panel; border: 1px solid @dim; border-radius: 12px; }
QFrame[role="drop-target"] { background: @veil; border: 2px dashed @accent; border-radius: 12px; }
QLabel[tone="drop"] { background: @accent; color: @on_accent; border-radius: 10px; padding: 14px 22px;
  font-size: 15px; font-weight: 600; }

QAbstractButton, QComboBox, QSlider, QTabBar { outline: none; }
PlotWidget { border: 1px solid transparent; border-radius: 4px; }
PlotWidget:focus { border-color: @accent; }
QPushButton, QToolButton { background: @control; color: @text; border: 1px solid @line;
  border-radius: 8px; padding: 6px 12px; min-height: 18px; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed { background: @line; }
QPushButton:focus, QToolButton:focus { border-color: @accent; }
QPushButton:disabled, QToolButton:disabled { color: @dim; background: @background; }
QPushButton:checked, QToolButton:checked { background: @selected; border-color: @accent; }
QPushButton:checked:focus, QToolButton:checked:focus { border-color: @text; }
QPushButton[kind="primary"] { background: @accent; color: @on_accent; border-color: @accent;
  font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accent_hover; }
QPushButton[kind="primary"]:focus { border-color: @text; }
QPushButton[kind="primary"]:disabled { background: @track; color: @dim; border-color: @track; }
QPushButton[kind="record"] { background: @record; color: @on_record; border-color: @record;
  font-weight: 600; }
QPushButton[kind="record"]:hover { background: @record_hover; }
QPushButton[kind="record"]:focus { border-color: @text; }
QPushButton[kind="record"]:disabled { background: @track; color: @dim; border-color: @track; }
QPushButton[kind="danger"] { color: @bad; }
QPushButton[kind="danger"]:disabled { color: @dim; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: @hover; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border-color: @accent; }
QPushButton[kind="small"] { padding: 1px 10px; border-radius: 6px; min-height: 17px; }
QPushButton[align="left"] { text-align: left; }
QPushButton[tight="true"] { padding: 6px 8px; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }

QToolButton[kind="rail"] { background: transparent; border: 1px solid transparent; color: @dim;
  border-radius: 8px; padding: 4px 0; font-size: 10px; }
QToolButton[kind="rail"]:hover { background: @hover; color: @text; }
QToolButton[kind="rail"]:checked { background: @selected; color: @accent; }
QToolButton[kind="rail"]:focus { border-color: @accent; }

QLineEdit > QToolButton { min-height: 0; padding: 0; border: none; background: transparent;
  qproperty-icon: url(@icons/close-@theme.svg); }
QLineEdit, QPlainTextEdit, QTextEdit, QTextBrowser, QSpinBox, QDoubleSpinBox { background: @control;
  color: @text; border: 1px solid @line; border-radius: 8px; padding: 6px 10px;
  selection-background-color: @accent; selection-color: @on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus, QSpinBox:focus,
QDoubleSpinBox:focus { border-color: @accent; }
QTextBrowser, QPlainTextEdit[readOnly="true"] { background: @background; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {
  width: 0; border: 0; }

QDateEdit { background: @control; color: @text; border: 1px solid @line; border-radius: 8px;
  padding: 6px 24px 6px 10px; selection-background-color: @accent; selection-color: @on_accent; }
QDateEdit:focus { border-color: @accent; }
QDateEdit::drop-down { border: none; width: 22px; }
QDateEdit::down-arrow { image: url(@icons/chevron-@theme.svg); width: 10px; height: 10px; }
QCalendarWidget QToolButton { padding: 4px; min-height: 0; background: transparent;
  border-color: transparent; }
QCalendarWidget QSpinBox { padding: 2px; border-radius: 4px; }

QComboBox { background: @control; color: @text; border: 1px solid @line; border-radius: 8px;
  padding: 6px 26px 6px 12px; min-height: 18px; combobox-popup: 0; }
QComboBox:hover { background: @hover; }
QComboBox:focus { border-color: @accent; }
QComboBox:disabled { color: @dim; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(@icons/chevron-@theme.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @panel; color: @text;
  selection-background-color: @selected; selection-color: @text; outline: none; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 8px; border-radius: 6px; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QFileDialog QToolButton { padding: 4px; min-height: 0; background: transparent; border-color: transparent; }
QFileDialog QToolButton:hover { background: @hover; }
QFileDialog QHeaderView::section { padding: 4px 6px; }

QCheckBox, QRadioButton { background: transparent; spacing: 8px; padding: 3px; border-radius: 6px;
  border: 1px solid transparent; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCheckBox::indicator, QRadioButton::indicator { width: 15px; height: 15px; background: @control;
  border: 1px solid @dim; border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent;
  image: url(@icons/check-@theme.svg); }
QRadioButton::indicator:checked { width: 7px; height: 7px; background: @on_accent;
  border: 5px solid @accent; border-radius: 8px; }

QProgressBar { background: @track; border: none; border-radius: 3px; max-height: 6px; min-height: 6px;
  text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QProgressBar[tone="good"]::chunk { background: @good; }
QProgressBar[tone="warn"]::chunk { background: @warn; }

QTableView, QTreeView, QListView { background: transparent; border: none; outline: none;
  gridline-color: @line; selection-background-color: @selected; selection-color: @text; }
QTableView::item { padding: 4px 1px 4px 6px; border-bottom: 1px solid @line; }
QTableView::item:selected { background: @selected; color: @text; }
QTableView::item:focus { border-bottom: 1px solid @accent; }
QTreeView::item { padding: 4px 6px; }
QListView::item { padding: 6px 8px; border-radius: 6px; }
QListView::item:selected { background: @selected; color: @text; }
QListView::indicator { width: 15px; height: 15px; background: @control; border: 1px solid @dim;
  border-radius: 4px; }
QListView::indicator:checked { background: @accent; border-color: @accent;
  image: url(@icons/check-@theme.svg); }
QListView:focus { border: 1px solid @accent; border-radius: 8px; }
QListView { border: 1px solid @line; border-radius: 8px; padding: 3px; background: @panel; }
QComboBox QListView, QComboBox QListView:focus { border: 1px solid @line; border-radius: 0; padding: 4px; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: @dim; border: none;
  border-bottom: 1px solid @line; padding: 6px 4px 6px 9px; font-weight: 400; }
QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-origin: border; subcontrol-position: top center;
  width: 8px; height: 8px; }
QHeaderView::up-arrow { image: url(@icons/chevron-up-@theme.svg); }
QHeaderView::down-arrow { image: url(@icons/chevron-@theme.svg); }
QTableCornerButton::section { background: transparent; border: none; }

QTabWidget::pane { border: none; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @dim; border: 1px solid transparent; border-radius: 8px;
  padding: 6px 14px; margin: 0 4px 8px 0; }
QTabBar[role="row"]::tab { margin: 0 4px 0 0; }
QTabBar::tab:hover { background: @hover; color: @text; }
QTabBar::tab:selected { background: @selected; color: @text; }
QTabBar::tab:focus { border-color: @accent; }

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[role="scrolled"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: @line; border-radius: 3px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenuBar { background: @panel; border-bottom: 1px solid @line; padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 6px; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @panel; border: 1px solid @line; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 14px; border-radius: 6px; }
QMenu::item:selected { background: @selected; }
QMenu::item:disabled { color: @dim; }
QMenu::separator { height: 1px; background: @line; margin: 5px 8px; }

QSplitter::handle { background: transparent; }
QSlider { border: 1px solid transparent; border-radius: 6px; padding: 2px; }
QSlider:focus { border-color: @accent; }
QSlider::groove:horizontal { background: @track; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal { background: @accent; width: 14px; height: 14px; margin: -5px 0;
  border-radius: 7px; }
"""
