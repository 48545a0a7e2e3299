"""The menus of the spectrogram and of the open recording's channels."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from voxdesk.ui.language.translation import tr
from voxdesk.ui.listen.file_flow import FileFlow
from voxdesk.ui.listen.stage import Stage
from voxdesk.ui.listen.turn_commands import CHANNELS, channel_commands, view_commands


def picture_menu(stage: Stage, flow: FileFlow, at_s: float, parent: QWidget) -> QMenu:
    """Make the spectrogram's own menu, for the second ``at_s``; it is gone once it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(tr("Play from Here")).triggered.connect(lambda: flow.playing.play_from(at_s))
    selected = stage.view.selection is not None
    bar, export = stage.picture.selection_bar, stage.turns.export_asked
    for words, todo in (
        (tr("Play the Selection"), flow.playing.play),
        (tr("Who Is It?"), bar.analyse_pressed.emit),
        (tr("Name the Selection…"), bar.name_pressed.emit),
        (tr("Export the Selection…"), lambda: export.emit("selection")),
    ):
        action = menu.addAction(words)
        action.setEnabled(selected)
        action.triggered.connect(todo)
    menu.addSeparator()
    for command in view_commands(stage):
        if command.section and not menu.actions()[-1].isSeparator():
            menu.addSeparator()
        action = menu.addAction(command.words)
        action.setEnabled(command.possible is None or command.possible())
        if command.checked is not None:
            action.setCheckable(True)
            action.setChecked(command.checked())
        action.triggered.connect(command.todo)
    menu.addSeparator()
    menu.addAction(tr("Export the Picture…")).triggered.connect(lambda: export.emit("picture"))
    return menu


def channels_menu(flow: FileFlow, parent: QMenu) -> QMenu:
    """Make the menu that tells how the channels are heard, the present way with a mark."""
    menu = QMenu(tr("Channels"), parent)
    menu.setEnabled(flow.has_channels)
    group = QActionGroup(menu)
    for (use, words), command in zip(CHANNELS, channel_commands(flow), strict=True):
        action = menu.addAction(tr(words))
        action.setCheckable(True)
        action.setChecked(use is flow.channels)
        action.triggered.connect(command.todo)
        group.addAction(action)
    return menu
