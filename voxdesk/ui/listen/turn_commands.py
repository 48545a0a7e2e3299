"""The timeline's panel in, what can be done with it by key and by name out."""

from functools import partial

from voxdesk.ui.language.translation import tr
from voxdesk.ui.listen.timeline_panel import EXPORTS, TimelinePanel
from voxdesk.ui.parts.commands import Command


def timeline_commands(panel: TimelinePanel) -> tuple[Command, ...]:
    """Undo and redo with their keys; the panel's own actions and all exports by name."""
    changes = (
        ("timeline.split", tr("Split the current turn"), panel.split),
        ("timeline.join", tr("Join the current turn with the next one of its voice"), panel.join),
        ("timeline.name", tr("Name the current turn’s voice…"), panel.rename),
        ("timeline.remove", tr("Remove the current turn"), panel.remove),
    )
    undo, redo = tr("Undo the last change to the timeline"), tr("Do the undone change again")
    return (
        Command("timeline.undo", undo, panel.undo.trigger, "Ctrl+Z", "edit", possible=panel.undo.isEnabled),
        Command(
            "timeline.redo", redo, panel.redo.trigger, "Ctrl+Shift+Z", "edit", possible=panel.redo.isEnabled
        ),
        *(Command(name, words, act.trigger, possible=act.isEnabled) for name, words, act in changes),
        *(
            Command(
                f"timeline.export_{name}",
                tr("Export: {what}", what=tr(words)),
                partial(panel.export_asked.emit, name),
                possible=lambda: panel.editing,
                submenu=tr("Export"),
            )
            for name, words in EXPORTS
        ),
    )
