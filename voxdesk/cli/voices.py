"""``voxdesk voices``: voices of the index that nobody has named yet, and naming one everywhere."""

import argparse

from voxdesk.cli.exit_codes import DONE
from voxdesk.cli.inputs import voice_number
from voxdesk.cli.other_models import tell_other_models
from voxdesk.cli.output import Output, clock, counted
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers, add_fpir
from voxdesk.core.errors import DataError
from voxdesk.workflows.archive.find import list_unnamed, look_at_voice
from voxdesk.workflows.archive.find_naming import NamingRequest, find_naming
from voxdesk.workflows.archive.name import (
    NameRequest,
    RefuseRequest,
    allow_name,
    name_voice,
    refuse_name,
    unname_voice,
)
from voxdesk.workflows.archive.rejudge import RejudgeRequest, find_changes, take_over


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb and what can be done with voices."""
    parser = verbs.add_parser(
        "voices", parents=parents, help="unnamed voices in the index: list and name them"
    )
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    listing = actions.add_parser(
        "list", parents=parents, help="unnamed voices, those in most recordings first"
    )
    listing.set_defaults(run=run_list)
    name = actions.add_parser("name", parents=parents, help="name a voice in every recording")
    name.add_argument(
        "voice", type=voice_number, metavar="NUMBER", help="the voice's number (see voices list)"
    )
    name.add_argument("name", metavar="NAME", help="whose voice it is")
    name.add_argument("--no-learn", action="store_true", help="only name it: do not learn the voice")
    name.add_argument(
        "--sure", action="store_true", help="even if the voice is unlike the person's other recordings"
    )
    name.set_defaults(run=run_name)
    unname = actions.add_parser(
        "unname",
        parents=parents,
        help="take a naming back, and what was learnt by it from recordings that are still there",
    )
    unname.add_argument("voice", type=voice_number, metavar="NUMBER", help="the number that it was named by")
    unname.add_argument("name", nargs="?", metavar="NAME", help="which name, if it was given several")
    unname.set_defaults(run=run_unname)
    refuse = actions.add_parser("refuse", parents=parents, help="rule a person out: this is not their voice")
    refuse.add_argument(
        "voice", type=voice_number, metavar="NUMBER", help="the voice's number (see voices list)"
    )
    refuse.add_argument("name", metavar="NAME", help="whose voice it is not")
    refuse.set_defaults(run=run_refuse)
    allow = actions.add_parser("allow", parents=parents, help="no longer rule that person out")
    allow.add_argument(
        "voice", type=voice_number, metavar="NUMBER", help="the voice's number (see voices list)"
    )
    allow.add_argument("name", metavar="NAME", help="the person who was ruled out")
    allow.set_defaults(run=run_allow)
    judge = actions.add_parser(
        "judge",
        parents=parents,
        help="whose name would change by your people as they are now",
        description="Say whose name would change in the index by your people as they are now. Nothing is "
        "changed without --apply. Names that you gave yourself stay.",
    )
    judge.add_argument("--apply", action="store_true", help="also change them")
    add_fpir(judge)
    judge.set_defaults(run=run_judge)


def run_list(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Print one line per voice, with the people who are most like it."""
    opened = services()
    unnamed = list_unnamed(None, opened, out)
    for group in unnamed.groups:
        voice = look_at_voice(group.id, opened, out)
        nearest = [{"name": each.name, "score": round(each.score, 4)} for each in voice.nearest]
        like = "; most like " + ", ".join(f"{each.name} {each.score:.2f}" for each in voice.nearest)
        out.result(
            {
                "voice": group.id,
                "recordings": group.recordings,
                "seconds": round(group.seconds, 2),
                "nearest": nearest,
            },
            f"{group.id}: {clock(group.seconds)} in {counted(group.recordings, 'recording')}"
            f"{like if nearest else ''}",
        )
    if unnamed.alone:
        which = "other unnamed voice" if unnamed.groups else "unnamed voice"
        out.message(
            f"{counted(unnamed.alone, which)} with too little speech or no voiceprint to compare. voxdesk "
            "find --unknown lists the recordings; voxdesk index --anew FOLDER analyses them again."
        )
    elif not unnamed.groups:
        out.message("No voice of the index is without a name.")
    tell_other_models(opened, out)
    return DONE


def run_name(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Name a voice everywhere, and enrol the person unless that is not wanted."""
    named = name_voice(NameRequest(args.voice, args.name, not args.no_learn, args.sure), services(), out)
    if named.unlike is not None:
        raise DataError(
            "The voice is unlike the other recordings of {name} (similarity {unlike:.2f}).",
            name=named.name,
            unlike=named.unlike,
            hint="Add --sure if it is the same person all the same.",
        )
    value = {"name": named.name, "recordings": named.recordings, "references": len(named.taught)}
    learnt = f", learnt from {len(named.taught)} of them" if named.taught else ""
    out.result(value, f"{named.name} is named in {counted(named.recordings, 'recording')}{learnt}.")
    return DONE


def run_unname(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Take the naming of a voice back, in recordings and in the library."""
    opened = services()
    named = find_naming(NamingRequest(args.voice, args.name), opened, out)
    unname_voice(named, opened, out)
    value = {"name": named.name, "recordings": named.recordings, "references": len(named.taught)}
    learnt = f"; what was learnt from {len(named.taught)} of them is removed" if named.taught else ""
    out.result(value, f"{named.name} is named in {counted(named.recordings, 'recording')} no longer{learnt}.")
    if named.taught:
        out.message("voxdesk voices judge says whose name would change by that.")
    return DONE


def run_refuse(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Remember that a voice is not somebody."""
    refuse_name(RefuseRequest(args.voice, args.name), services(), out)
    out.result({"voice": args.voice, "refused": args.name}, f"Voice {args.voice} is not {args.name}.")
    return DONE


def run_allow(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Let somebody be suggested again who was refused."""
    allow_name(RefuseRequest(args.voice, args.name), services(), out)
    out.result({"voice": args.voice, "allowed": args.name}, f"Voice {args.voice} may be {args.name}.")
    return DONE


def run_judge(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Print whose name would change, and change it if that is wanted."""
    opened = services()
    changes = find_changes(RejudgeRequest(args.fpir), opened, out)
    for each in changes:
        value = {
            "path": str(each.recording.path),
            "before": each.voice.name,
            "name": each.name,
            "status": each.status.value,
            "score": round(each.score, 4),
        }
        out.result(value, f"{each.recording.path}: {each.voice.shown} would be {each.name or 'unknown'}")
    if args.apply:
        take_over(changes, opened, out)
        out.message(f"{counted(len(changes), 'name')} changed.")
    elif not changes:
        out.message("No name would change.")
    return DONE
