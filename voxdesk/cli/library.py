"""``voxdesk library …``: the copies that are made of the library, and going back to one."""

import argparse
from pathlib import Path

from voxdesk.cli.exit_codes import DONE
from voxdesk.cli.output import Output
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers
from voxdesk.workflows.people.copies import RestoreRequest, list_copies, restore_copy


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb and what can be done with copies."""
    parser = verbs.add_parser("library", parents=parents, help="copies of the library of people")
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    listing = actions.add_parser("backups", parents=parents, help="the copies there are, the latest first")
    listing.set_defaults(run=run_backups)
    restore = actions.add_parser(
        "restore",
        parents=parents,
        help="go back to a copy",
        description="Go back to a copy. What the library is now is copied before, so this can be taken back.",
    )
    restore.add_argument(
        "backup", nargs="?", type=Path, metavar="BACKUP", help="its name; without, the last good one"
    )
    restore.set_defaults(run=run_restore)


def run_backups(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """One line per copy."""
    copies = list_copies(None, services(), out)
    for copy in copies:
        people = "cannot be read" if copy.people is None else f"{copy.people} people"
        made = copy.made.astimezone()
        value = {
            "backup": copy.path.name,
            "made": made.isoformat(timespec="seconds"),
            "reason": copy.reason.value,
            "people": copy.people,
        }
        out.result(value, f"{copy.path.name}: {people}, {made:%Y-%m-%d %H:%M}, {copy.reason}")
    if not copies:
        out.message("There is no copy yet.")
    return DONE


def run_restore(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Make the library what it was in a copy."""
    copy = restore_copy(RestoreRequest(args.backup), services(), out)
    value = {"restored": copy.path.name, "people": copy.people}
    out.result(value, f"The library is what it was in {copy.path.name}: {copy.people} people.")
    return DONE
