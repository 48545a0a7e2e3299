"""Names what can be done on Listen, for the menus, the palette and the keyboard."""

from functools import partial

from voxdesk.core.requests import ChannelUse
from voxdesk.core.types import Segment
from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.listen.file_flow import FileFlow
from voxdesk.ui.listen.stage import Stage
from voxdesk.ui.listen.timeline_panel import EXPORTS, TimelinePanel
from voxdesk.ui.listen.turn_list import TurnList
from voxdesk.ui.parts.commands import Command
from voxdesk.ui.parts.context_menu import unfold

CHANNELS = (
    (ChannelUse.AUTO, mark("Automatic")),
    (ChannelUse.MIX, mark("All as One")),
    (ChannelUse.APART, mark("Each Apart")),
)

# What the picture is made by: the name of its control, what it is called, and other words for it.
_PICTURE = (
    ("axis", mark("Frequency Axis"), mark("linear log mel octave scale")),
    ("fft_size", mark("FFT Size"), mark("fft resolution bins narrow-band broad-band")),
    ("window_kind", mark("Window Function"), mark("fft hann hamming")),
    ("colours", mark("Colour Map"), mark("palette grey magma viridis")),
    ("more", mark("More About the Picture"), mark("overlap padding pre-emphasis decibels range contrast")),
)


def timeline_commands(panel: TimelinePanel, turns: TurnList) -> tuple[Command, ...]:
    """Undo and redo with their keys; the panel's own actions and all exports by name."""
    changes = (
        ("timeline.split", tr("Split the Turn"), panel.split),
        ("timeline.join", tr("Join with the Next Turn of This Voice"), panel.join),
        ("timeline.name", tr("Name the Voice…"), panel.rename),
        ("timeline.remove", tr("Remove the Turn"), panel.remove),
    )
    undo, redo = tr("Undo"), tr("Redo")
    return (
        Command("timeline.undo", undo, panel.undo.trigger, "Ctrl+Z", "edit", possible=panel.undo.isEnabled),
        Command(
            "timeline.redo", redo, panel.redo.trigger, "Ctrl+Shift+Z", "edit", possible=panel.redo.isEnabled
        ),
        *(
            Command(
                name,
                words,
                act.trigger,
                possible=act.isEnabled,
                section=act is panel.split,
                bare_key=act.shortcut().toString(),
            )
            for name, words, act in changes
        ),
        Command(
            "timeline.reassign",
            tr("Reassign the Turn…"),
            partial(unfold, panel.give),
            possible=panel.give.isEnabled,
        ),
        Command("timeline.play", tr("Play the Turn"), turns.play.click, possible=turns.play.isEnabled),
        *(
            Command(
                f"timeline.export_{name}",
                tr("Export: {what}", what=tr(words)),
                partial(panel.export_asked.emit, name),
                possible=lambda: panel.editing,
                submenu=tr("Export"),
                entry=tr(words),
            )
            for name, words in EXPORTS
        ),
    )


def card_commands(stage: Stage) -> tuple[Command, ...]:
    """Answer the cards beside the picture, and look at them; what floats over a selection."""
    verdict, side, bar, turns = stage.column.verdict, stage.side, stage.picture.selection_bar, stage.turn_list

    def selected() -> bool:
        return not bar.isHidden()

    def opened() -> bool:
        return not stage.inviting

    return (
        Command(
            "listen.identify",
            tr("Identify the Selection"),
            bar.analyse_pressed.emit,
            possible=selected,
            section=True,
        ),
        Command("listen.name_selection", tr("Name the Selection…"), bar.name_pressed.emit, possible=selected),
        Command(
            "listen.confirm",
            tr("Confirm the Suggested Name"),
            verdict.confirmed.emit,
            possible=lambda: verdict.confirmable,
        ),
        Command(
            "listen.answer",
            tr("Say Who It Is…"),
            verdict.naming_asked.emit,
            possible=lambda: verdict.nameable,
        ),
        Command(
            "listen.show_voices",
            tr("Show the Voices"),
            side.show_voices,
            possible=opened,
            synonyms=tr("heard here who speaks people"),
            section=True,
        ),
        Command(
            "listen.show_turns",
            tr("Show the Turns"),
            side.show_turns,
            possible=opened,
            synonyms=tr("list of turns table transcript who speaks when"),
        ),
        Command(
            "listen.join_pauses",
            tr("Join Short Pauses"),
            turns.join.toggle,
            possible=opened,
            checked=turns.join.isChecked,
        ),
        Command("listen.sound", tr("Volume and Loudspeaker…"), stage.transport.sound.click),
    )


def channel_commands(flow: FileFlow) -> tuple[Command, ...]:
    """Tell how the channels of the open recording are heard."""
    return tuple(
        Command(
            f"listen.channels_{use.value}",
            tr("Channels: {what}", what=tr(words)),
            partial(flow.hear_channels, use),
            possible=lambda: flow.has_channels,
            section=use is CHANNELS[0][0],
            submenu=tr("Channels"),
            entry=tr(words),
            checked=lambda use=use: use is flow.channels,  # type: ignore[misc]
        )
        for use, words in CHANNELS
    )


def view_commands(stage: Stage) -> tuple[Command, ...]:
    """Zoom and selection, with the keys that audio editors have."""
    picture, view = stage.picture, stage.picture.view

    def there() -> bool:
        return view.can_be_moved

    def selected() -> bool:
        return view.selection is not None

    def select_all() -> None:
        view.select(Segment(0.0, view.length_s))

    return (
        Command(
            "listen.zoom_in",
            tr("Zoom In"),
            picture.zoom_in.click,
            "Ctrl++",
            "view",
            possible=there,
            section=True,
        ),
        Command("listen.zoom_out", tr("Zoom Out"), picture.zoom_out.click, "Ctrl+-", "view", possible=there),
        Command(
            "listen.fit", tr("Show the Whole Recording"), picture.fit.click, "Ctrl+0", "view", possible=there
        ),
        Command(
            "listen.fit_selection",
            tr("Zoom to the Selection"),
            picture.fit_selection.click,
            "Ctrl+E",
            "view",
            possible=selected,
        ),
        Command(
            "listen.select_all", tr("Select All"), select_all, "Ctrl+A", "edit", possible=there, section=True
        ),
        Command(
            "listen.select_none",
            tr("Clear the Selection"),
            lambda: view.select(None),
            "Ctrl+Shift+A",
            "edit",
            possible=selected,
        ),
        Command(
            "listen.hand",
            tr("Hand Tool"),
            picture.hand.toggle,
            menu="view",
            possible=there,
            checked=picture.hand.isChecked,
            bare_key="H",
        ),
        Command(
            "listen.waveform",
            tr("Show the Waveform"),
            picture.wave.toggle,
            menu="view",
            checked=picture.wave.isChecked,
            bare_key="W",
        ),
        *(
            Command(
                f"listen.{name}",
                tr("Spectrogram: {what}", what=tr(words)),
                partial(picture.controls.unfold, name),
                menu="view",
                possible=there,
                synonyms=tr(synonyms),
                submenu=tr("Spectrogram"),
                entry=tr(words),
            )
            for name, words, synonyms in _PICTURE
        ),
        *(
            Command(
                f"listen.{name}",
                words,
                switch.toggle,
                menu="view",
                possible=switch.isEnabled,
                synonyms=synonyms,
                checked=switch.isChecked,
            )
            for name, words, switch, synonyms in (
                ("pitch", tr("Show Pitch"), picture.controls.pitch, tr("F0 fundamental frequency melody")),
                ("formants", tr("Show Formants"), picture.controls.formants, "F1 F2 F3"),
                (
                    "reassigned",
                    tr("Reassigned Picture"),
                    picture.controls.reassigned,
                    tr("sharp synchrosqueezing"),
                ),
            )
        ),
    )
