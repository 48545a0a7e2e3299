"""``voxdesk speakers …``: the library of people: list them, change them, consent, files of them."""

import argparse
from datetime import date
from pathlib import Path

from voxdesk.cli.exit_codes import DONE, NOTHING_DONE, exit_code
from voxdesk.cli.output import Output, clock, counted
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers, add_force
from voxdesk.core.types import JsonTable
from voxdesk.library.people import Speaker
from voxdesk.workflows.listen.alike import group_references
from voxdesk.workflows.people.consent import ConsentRequest, ReportRequest, note_consent, report_person
from voxdesk.workflows.people.library import (
    LibraryFile,
    MergeRequest,
    PersonRequest,
    RenameRequest,
    erase_people,
    export_people,
    find_person,
    import_people,
    list_people,
    merge_people,
    remove_person,
    remove_unusable,
    rename_person,
)
from voxdesk.workflows.people.reembed import reembed


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb and what can be done with the library."""
    parser = verbs.add_parser("speakers", parents=parents, help="the library of people")
    actions = parser.add_subparsers(metavar="ACTION", required=True)

    actions.add_parser("list", parents=parents, help="everybody in the library").set_defaults(run=run_list)

    recordings = actions.add_parser(
        "recordings",
        parents=parents,
        help="the recordings a person was learnt from, grouped by how alike they sound",
    )
    recordings.add_argument("name", metavar="NAME", help="a person of the library")
    recordings.set_defaults(run=run_recordings)

    rename = actions.add_parser("rename", parents=parents, help="give a person another name")
    rename.add_argument("name", metavar="NAME", help="a person of the library")
    rename.add_argument("new_name", metavar="NEW_NAME", help="their new name")
    rename.set_defaults(run=run_rename)

    merge = actions.add_parser("merge", parents=parents, help="merge two people into one")
    merge.add_argument("name", metavar="NAME", help="the person who stays")
    merge.add_argument("other", metavar="OTHER", help="the person whose recordings go to NAME")
    merge.set_defaults(run=run_merge)

    remove = actions.add_parser("remove", parents=parents, help="remove a person, with everything learnt")
    remove.add_argument("name", metavar="NAME", help="a person of the library")
    remove.add_argument(
        "--unusable", action="store_true", help="remove only recordings that cannot be used (see list)"
    )
    remove.set_defaults(run=run_remove)

    export = actions.add_parser("export", parents=parents, help="write everybody to a file")
    export.add_argument("file", type=Path, metavar="FILE.jsonl", help="the file to write")
    add_force(export)
    export.set_defaults(run=run_export)

    bring_in = actions.add_parser("import", parents=parents, help="add the people of an exported file")
    bring_in.add_argument("file", type=Path, metavar="FILE", help="what speakers export wrote")
    bring_in.set_defaults(run=run_import, may_make_library=True)

    consent = actions.add_parser(
        "consent",
        parents=parents,
        help="record a person's consent, or its end",
        description="Record that a person agrees, from today on. --withdraw removes them.",
    )
    consent.add_argument("name", metavar="NAME", help="a person of the library")
    consent.add_argument(
        "--until", type=_day, metavar="DATE", help="the last day, as 2031-12-31 (default: no end)"
    )
    consent.add_argument("--note", metavar="TEXT", help="how they agreed (default: the note stays as it is)")
    consent.add_argument("--withdraw", action="store_true", help="they no longer agree: remove them")
    consent.set_defaults(run=run_consent)

    report = actions.add_parser(
        "report", parents=parents, help="everything stored about a person, as a ZIP file without sound"
    )
    report.add_argument("name", metavar="NAME", help="a person of the library")
    report.add_argument("--out", type=Path, required=True, metavar="FILE.zip", help="the file to write")
    add_force(report)
    report.set_defaults(run=run_report)

    reembed = actions.add_parser(
        "reembed", parents=parents, help="learn everybody again from their recordings, with the model in use"
    )
    reembed.add_argument("--model", metavar="ID", help="use this model instead (see models list)")
    reembed.set_defaults(run=run_reembed)

    erase = actions.add_parser("erase", parents=parents, help="remove everybody")
    erase.add_argument(
        "--yes", action="store_true", help="required: nothing is asked, and nothing can be brought back"
    )
    erase.set_defaults(run=run_erase)


def run_list(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Print one line per person, and who was learnt with another model than the one in use."""
    people = list_people(None, services(), out).people
    for person in people:
        _show(person, out)
    if not people:
        out.message("Nobody is in the library yet.")
    return DONE


def run_recordings(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Print one line per recording of a person, with the number of the group that sounds alike."""
    opened = services()
    person = find_person(args.name, opened)
    for number, group in enumerate(group_references(person.id, opened, out), start=1):
        for each in group:
            value: JsonTable = {
                "group": number,
                "source": each.source,
                "speech_s": round(each.speech_s, 2),
                "quality": each.quality.value,
                "model": each.model_id,
            }
            out.result(value, f"{number}: {each.source}, {clock(each.speech_s)}, {each.quality.value}")
    if not person.references:
        out.message(f"There is no recording of {person.name}.")
    return DONE


def run_reembed(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Make every reference's voice anew; what cannot be is named."""
    result = reembed(None, services(encoder_id=args.model), out)
    for skipped in result.skipped:
        out.message(f"{skipped.name}, {skipped.path}: {skipped.reason}")
    value = {
        "learnt_anew": result.done,
        "current": result.current,
        "failed": [
            {"name": skipped.name, "path": skipped.path, "reason": skipped.reason}
            for skipped in result.skipped
        ],
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
    """Forget a person, or what of theirs cannot be used."""
    if args.unusable:
        count = remove_unusable(PersonRequest(args.name), services(), out)
        out.result(
            {"name": args.name, "removed_recordings": count},
            f"{count} recordings of {args.name} are forgotten.",
        )
        return DONE
    return _forget(args.name, out, services)


def _forget(name: str, out: Output, services: ServicesFactory) -> int:
    done = remove_person(PersonRequest(name), services(), out)
    name = next(iter(done.changes.names), name)
    out.result(
        {"removed": name, "left_index": done.left_index},
        f"{name} is removed. Files outside VoxDesk's folders stay as they are.",
    )
    if done.left_index:
        left = counted(done.left_index, "recording")
        out.message(f"{left} left the index, with the name in the path. voxdesk index adds it again.")
    return DONE


def run_consent(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Note consent, or forget who withdraws it."""
    if args.withdraw:
        return _forget(args.name, out, services)
    person = note_consent(ConsentRequest(args.name, args.until, args.note), services(), out)
    _show(person, out)
    if person.consent_until is None:
        out.message(f"{person.name} agrees from today on, without an end. --until DATE gives one.")
    return DONE


def run_report(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Write what is stored about a person."""
    written = report_person(ReportRequest(args.name, args.out, args.force), services(), out)
    out.result({"name": args.name, "out": str(written)}, f"written to {written}")
    return DONE


def run_export(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Write the library to a file that ``import`` reads."""
    count = export_people(LibraryFile(args.file, args.force), services(), out).people
    out.result(
        {"file": str(args.file), "people": count},
        f"{counted(count, 'person', 'people')} written to {args.file}",
    )
    return DONE


def run_import(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Add the people of an exported file to the library."""
    count = import_people(LibraryFile(args.file), services(), out)
    out.result(
        {"file": str(args.file), "people": count},
        f"{counted(count, 'person', 'people')} read from {args.file}",
    )
    return DONE


def run_erase(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Forget everybody; only with ``--yes``."""
    if not args.yes:
        out.message("This forgets everybody for good. Say --yes if you mean it.")
        return NOTHING_DONE
    count = erase_people(None, services(), out).people
    out.result(
        {"erased": count},
        f"{counted(count, 'person is', 'people are')} forgotten. "
        "Files outside VoxDesk's folders stay as they are.",
    )
    return DONE


def _show(person: Speaker, out: Output) -> None:
    value: JsonTable = {
        "name": person.name,
        "references": person.references,
        "speech_s": round(person.speech_s, 3),
        "quality": person.quality,
        "stale": person.stale,
        "consent_at": person.consent_at.isoformat(),
        "consent_until": None if person.consent_until is None else person.consent_until.isoformat(),
        "consent_note": person.consent_note,
        "consent_ended": person.expired(),
        "unusable": len(person.unusable),
    }
    stale = ", learnt with another model" if person.stale else ""
    if person.unusable:
        stale += f", {counted(len(person.unusable), 'recording')} cannot be used"
    if person.consent_until is not None:
        ended = ", which has ended: not recognised" if person.expired() else ""
        stale += f", consent until {person.consent_until}{ended}"
    text = (
        f"{person.name}: {counted(person.references, 'recording')}, {clock(person.speech_s)} of speech, "
        f"quality {person.quality}{stale}"
    )
    out.result(value, text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("a day is written YYYY-MM-DD") from None
