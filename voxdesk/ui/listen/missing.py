"""Says what a command of Listen lacks while it cannot be done."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.listen.stage import Stage
from voxdesk.ui.parts.commands import Command, by_hand

_STOP = mark("Stop the recording first.")
_STRETCH = mark("Select a stretch first.")
_TURN = mark("Choose a turn first.")
_MARKER = mark("Choose a marker first.")
_NO_MARKER = mark("Set a marker first.")
_CHANNELS = mark("This recording has only one channel.")
_OWN = mark("Only recordings made in VoxDesk can be renamed or deleted.")
# What is missing once a recording is open.
_NEARER = {
    "listen.fit_selection": _STRETCH,
    "listen.identify": _STRETCH,
    "listen.name_selection": _STRETCH,
    "listen.confirm": mark("There is no name to confirm."),
    "listen.answer": mark("Choose a turn or a voice first."),
    "listen.select_none": _STRETCH,
    "listen.channels_auto": _CHANNELS,
    "listen.channels_mix": _CHANNELS,
    "listen.channels_apart": _CHANNELS,
    "listen.marker_next": _NO_MARKER,
    "listen.marker_previous": _NO_MARKER,
    "listen.markers": _NO_MARKER,
    "listen.marker_rename": _MARKER,
    "listen.marker_remove": _MARKER,
    "listen.rename": _OWN,
    "listen.delete": _OWN,
    "listen.transcribe": mark("This recording is being transcribed already."),
    "timeline.play": _TURN,
    "timeline.reassign": _TURN,
    "timeline.split": _TURN,
    "timeline.join": mark("Choose a turn that is followed by another one of the same voice."),
    "timeline.name": mark("Choose a turn or a voice first."),
    "timeline.remove": _TURN,
}


def with_reasons(
    commands: Iterable[Command], stage: Stage, recording: Callable[[], bool]
) -> tuple[Command, ...]:
    """Return ``commands``, each with what it lacks; ``recording`` tells whether one is being made."""
    return tuple(
        replace(
            command, lacks=command.lacks or partial(_missing, command.id, stage, recording), awaited=by_hand
        )
        for command in commands
    )


def _missing(command_id: str, stage: Stage, recording: Callable[[], bool]) -> str:
    if command_id in ("listen.pitch", "listen.formants"):  # nothing but the package is missing
        return stage.picture.controls.pitch.toolTip()
    if command_id == "listen.record" and not stage.transport.can_record:
        return stage.transport.source.currentText()
    of_turns = command_id.startswith("timeline.") or command_id == "listen.name_transcript"
    if of_turns and stage.turns.editing:
        return tr(_NEARER.get(command_id, _STOP))
    if recording():
        return tr(_STOP)
    if not stage.view.can_be_moved:
        reading = not stage.inviting and stage.still.isHidden()
        return tr("The recording is still being read.") if reading else tr("Open a recording first.")
    return tr("There are no turns yet.") if of_turns else tr(_NEARER.get(command_id, ""))
