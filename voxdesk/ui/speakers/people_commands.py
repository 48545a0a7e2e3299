"""Names what can be done with people, for the menus, the palette and the keyboard."""

from collections.abc import Callable

from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.commands import Command
from voxdesk.ui.speakers.consent_actions import ConsentActions
from voxdesk.ui.speakers.library_button import LibraryButton
from voxdesk.ui.speakers.people_actions import PeopleActions
from voxdesk.ui.speakers.person_card import PersonCard


def person_commands(
    person: PersonCard, actions: PeopleActions, consent: ConsentActions, chosen: Callable[[], bool]
) -> tuple[Command, ...]:
    """Name what can be done with the chosen person."""
    return (
        Command(
            "speakers.play",
            tr("Play a Recording of This Person / Stop"),
            person.play_or_stop,
            possible=lambda: chosen() and person.playable,
            lacks=lambda: tr("None of its files can be found.") if chosen() else "",
        ),
        *(
            Command(f"speakers.{name}", words, todo, possible=chosen)
            for name, words, todo in (
                ("add", tr("Add Recordings of This Person…"), person.add_asked.emit),
                ("record_more", tr("Record More of This Person…"), person.record_asked.emit),
                ("rename", tr("Rename This Person…"), actions.rename),
                ("merge", tr("Merge This Person…"), actions.merge),
                ("remove", tr("Remove This Person…"), actions.remove),
                ("consent", tr("Consent of This Person…"), consent.note),
                ("report", tr("Write What Is Stored about This Person…"), consent.report),
            )
        ),
    )


def library_commands(library: LibraryButton, anybody: Callable[[], bool]) -> tuple[Command, ...]:
    """Name what can be done with all of them."""
    return (
        Command("speakers.restore", tr("Restore a Copy…"), library.restore_copy),
        Command("speakers.export", tr("Export Everybody…"), library.export_people, possible=anybody),
        Command("speakers.import", tr("Import People…"), library.import_people),
        Command("speakers.erase", tr("Erase Everybody…"), library.erase_people, possible=anybody),
    )
