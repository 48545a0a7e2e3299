"""``voxdesk speakers …``: the library of people: list, rename, merge, remove, export, import, erase."""

import argparse
from pathlib import Path
from typing import Any

from voxdesk.cli.exit_codes import DONE, NOTHING_DONE, exit_code
from voxdesk.cli.output import Output
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers, add_force
from voxdesk.library.people import Speaker
from voxdesk.workflows.people.library import (
    LibraryFile,
    MergeRequest,
    PersonRequest,
    RenameRequest,
    erase_people,
    export_people,
    import_people,
    list_people,
    merge_people,
    remove_person,
    rename_person,
)
from voxdesk.workflows.people.reembed import reembed


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb and what can be done with the library."""
    parser = verbs.add_parser("speakers", parents=parents, help="the library of people")
    actions = parser.add_subparsers(metavar="ACTION", required=True)

    actions.add_parser("list", parents=parents, help="everybody in the library").set_defaults(run=run_list)

    rename = actions.add_parser("rename", parents=parents, help="give a person another name")
    rename.add_argument("name", metavar="NAME")
    rename.add_argument("new_name", metavar="NEW_NAME")
    rename.set_defaults(run=run_rename)

    merge = actions.add_parser("merge", parents=parents, help="make one person of two")
    merge.add_argument("name", metavar="NAME", help="who stays")
    merge.add_argument("other", metavar="OTHER", help="whose recordings go to NAME")
    merge.set_defaults(run=run_merge)

    remove = actions.add_parser("remove", parents=parents, help="forget a person")
    remove.add_argument("name", metavar="NAME")
    remove.set_defaults(run=run_remove)

    export = actions.add_parser("export", parents=parents, help="write everybody to a file")
    export.add_argument("file", type=Path, metavar="FILE.jsonl")
    add_force(export)
    export.set_defaults(run=run_export)

    bring_in = actions.add_parser("import", parents=parents, help="add the people of an exported file")
    bring_in.add_argument("file", type=Path, metavar="FILE")
    bring_in.set_defaults(run=run_import)

    reembed = actions.add_parser(
        "reembed", parents=parents, help="learn everybody anew with the model in use, from their recordings"
    )
    reembed.add_argument("--model", metavar="ID", help="with this model instead")
    reembed.set_defaults(run=run_reembed)

    erase = actions.add_parser("erase", parents=parents, help="forget everybody")
    erase.add_argument("--yes", action="store_true", help="needed: nothing is asked, and nothing comes back")
    erase.set_defaults(run=run_erase)


def run_list(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """One line per person, and who was learnt with another model than the one in use."""
    people = list_people(None, services(), out).people
    for person in people:
        _show(person, out)
    if not people:
        out.message("Nobody is in the library yet.")
    return DONE


def run_reembed(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Make every reference's voice anew; what cannot be is named."""
    result = reembed(None, services(encoder_id=args.model), out)
    for skipped in result.skipped:
        out.message(f"{skipped.path}: {skipped.reason}")
    value = {
        "learnt_anew": result.done,
        "current": result.current,
        "failed": [{"path": skipped.path, "reason": skipped.reason} for skipped in result.skipped],
    }
    out.result(
        value,
        f"{result.done} recordings learnt anew, {result.current} were current, {len(result.skipped)} failed.",
    )
    return exit_code(result.done + result.current, len(result.skipped))


def run_rename(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Rename a person; the new name must be free."""
    _show(rename_person(RenameRequest(args.name, args.new_name), services(), out).speaker, out)
    return DONE


def run_merge(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Give all recordings of one person to another."""
    _show(merge_people(MergeRequest(args.name, args.other), services(), out).speaker, out)
    return DONE


def run_remove(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Forget a person."""
    (name,) = remove_person(PersonRequest(args.name), services(), out).changes.names
    out.result({"removed": name}, f"{name} is forgotten. Files outside VoxDesk's folders stay as they are.")
    return DONE


def run_export(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Write the library to a file that ``import`` reads."""
    count = export_people(LibraryFile(args.file, args.force), services(), out).people
    out.result({"file": str(args.file), "people": count}, f"{count} people written to {args.file}")
    return DONE


def run_import(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Add the people of an exported file to the library."""
    count = import_people(LibraryFile(args.file), services(), out)
    out.result({"file": str(args.file), "people": count}, f"{count} people read from {args.file}")
    return DONE


def run_erase(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Forget everybody; only with ``--yes``."""
    if not args.yes:
        out.message("This forgets everybody for good. Say --yes if you mean it.")
        return NOTHING_DONE
    count = erase_people(None, services(), out).people
    out.result(
        {"erased": count},
        f"{count} people are forgotten. Files outside VoxDesk's folders stay as they are.",
    )
    return DONE


def _show(person: Speaker, out: Output) -> None:
    value: dict[str, Any] = {
        "name": person.name,
        "references": person.references,
        "speech_s": round(person.speech_s, 3),
        "quality": person.quality,
        "stale": person.stale,
    }
    stale = ", learnt with another model" if person.stale else ""
    text = (
        f"{person.name}: {person.references} recordings, {person.speech_s:.1f} s of speech, "
        f"quality {person.quality}{stale}"
    )
    out.result(value, text)
