"""``voxdesk find --person NAME``: the recordings in which somebody speaks, and when."""

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from voxdesk.archive.records import Query, Recording, Saying, TalkTime
from voxdesk.archive.words import needle
from voxdesk.cli.exit_codes import DONE
from voxdesk.cli.inputs import voice_number
from voxdesk.cli.other_models import tell_other_models
from voxdesk.cli.output import Output, clock, counted
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers
from voxdesk.core.errors import DataError, Words
from voxdesk.core.names import name_key, nearest_name
from voxdesk.core.types import Gender, JsonTable, QualityGrade, Segment
from voxdesk.workflows.archive.find import find_recordings, find_turns_of, is_known_below, list_talkers
from voxdesk.workflows.archive.words import SaidRequest, find_said, words_are_kept
from voxdesk.workflows.listen.known_people import name_people
from voxdesk.workflows.services import Services

# Days and numbers beyond these mean the same, and neither the clock nor SQLite can hold all of them.
_FIRST_DAY, _LAST_DAY = date(1900, 1, 1), date(9000, 1, 1)
_MOST = 1_000_000_000


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb's arguments."""
    parser = verbs.add_parser(
        "find", parents=parents, help="find recordings in the index by who speaks, or by what is said"
    )
    parser.add_argument(
        "--person",
        action="append",
        default=[],
        metavar="NAME",
        help="who speaks; given several times: all of them",
    )
    parser.add_argument("--unknown", action="store_true", help="with unnamed voices")
    parser.add_argument(
        "--voice", type=voice_number, metavar="NUMBER", help="with this voice (see voices list)"
    )
    parser.add_argument(
        "--gender", choices=[each.value for each in Gender], help="with a voice that sounds like this"
    )
    parser.add_argument(
        "--quality", choices=[each.value for each in QualityGrade], help="with sound of this quality"
    )
    parser.add_argument("--since", type=_day, metavar="DATE", help="from this day on, such as 2026-11-30")
    parser.add_argument("--until", type=_day, metavar="DATE", help="up to and including this day")
    parser.add_argument("--folder", type=Path, metavar="FOLDER", help="in this folder")
    parser.add_argument("--text", default="", metavar="WORDS", help="with this in the path")
    parser.add_argument(
        "--words",
        default="",
        metavar="WORDS",
        help="where these words are said in a row (budget* for budgets); needs index --words",
    )
    parser.add_argument("--turns", action="store_true", help="also list when they speak")
    parser.add_argument("--talk-time", action="store_true", help="how long each person speaks in all of them")
    parser.add_argument(
        "--limit", type=_count, default=1000, metavar="N", help="at most N recordings (default 1000)"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """List the recordings, the newest first, or who speaks how long in them."""
    query = Query(
        tuple(args.person),
        args.unknown,
        None if args.gender is None else Gender(args.gender),
        args.voice,
        args.since,
        args.until,
        args.folder,
        args.text,
        limit=args.limit,
        words=args.words,
        quality=None if args.quality is None else QualityGrade(args.quality),
    )
    if args.words and not needle(args.words):
        raise DataError("--words needs a word.")
    if args.since is not None and args.until is not None and args.since > args.until:
        raise DataError("--since comes after --until.")
    opened = services()
    found = find_recordings(query, opened, out)
    tell_other_models(opened, out)
    if args.talk_time:
        for talk in found.talk_times:
            out.result(_talk_object(talk), _talk_text(talk))
        return DONE
    for recording in found.recordings:
        times = find_turns_of(recording, opened, out) if args.turns else {}
        said = find_said(SaidRequest(recording, args.words), opened, out) if args.words else ()
        out.result(_object(recording, times, said), *_lines(recording, times, said))
    if not found.recordings:
        if args.folder is not None and not args.folder.is_dir() and not is_known_below(args.folder, opened):
            raise DataError("There is no folder {folder}.", folder=args.folder)
        for name in args.person:
            _refuse_unknown(name, opened, out)
        out.message("No recording in the index is like that.")
        if args.words and not words_are_kept(opened):
            out.message("What is said is not kept in the index. “voxdesk index --agree --words” keeps it.")
    elif found.total > len(found.recordings):
        out.message(f"{found.total} recordings in all; --limit {found.total} lists them.")
    return DONE


def _refuse_unknown(name: str, opened: Services, out: Output) -> None:
    """Tell of a name that neither a recording nor the library has; who is named need not be enrolled."""
    named = [each.name for each in list_talkers(None, opened, out) if each.name is not None]
    known = [*named, *name_people(None, opened, out)]
    if name_key(name) not in map(name_key, known):
        near = nearest_name(name, known)
        raise DataError(
            "No recording in the index has the name “{name}”.",
            name=name,
            hint=Words("Did you mean {near}?", near=near) if near else "",
        )


def _object(recording: Recording, times: dict[int, tuple[Segment, ...]], said: Sequence[Saying]) -> JsonTable:
    voices = []
    for voice in recording.voices:
        each: JsonTable = {
            "name": voice.shown,
            "status": voice.status.value,
            "gender": voice.gender.value,
            "seconds": round(voice.seconds, 2),
            "voice": voice.group_id if voice.name is None else None,
        }
        if voice.id in times:
            each["turns"] = [[round(turn.start_s, 2), round(turn.end_s, 2)] for turn in times[voice.id]]
        voices.append(each)
    value: JsonTable = {
        "path": str(recording.path),
        "copies": [str(path) for path in recording.copies],
        "missing": recording.missing,
        "recorded": recording.recorded.astimezone().isoformat(timespec="seconds"),
        "seconds": round(recording.seconds, 2),
        "quality": None if recording.quality is None else recording.quality.value,
        "voices": voices,
    }
    if said:
        names = {voice.id: voice.shown for voice in recording.voices}
        value["said"] = [
            {
                "start_s": round(each.part.start_s, 2),
                "end_s": round(each.part.end_s, 2),
                "name": names[each.voice_id],
                "text": each.text,
            }
            for each in said
        ]
    return value


def _lines(recording: Recording, times: dict[int, tuple[Segment, ...]], said: Sequence[Saying]) -> list[str]:
    who = ", ".join(f"{voice.shown} {clock(voice.seconds)}" for voice in recording.voices) or "no speech"
    quality = "" if recording.quality is None else recording.quality.value
    gone = " (gone)" if recording.missing else ""
    day = recording.recorded.astimezone().strftime("%Y-%m-%d")
    lines = [f"{day}  {clock(recording.seconds):>8}  {quality:4}  {recording.path}{gone}: {who}"]
    lines += [f"    the same as {path}" for path in recording.copies]
    names = {voice.id: voice.shown for voice in recording.voices}
    spoken = [(turn, names[voice]) for voice, turns in times.items() for turn in turns]
    spoken.sort(key=lambda each: each[0].start_s)  # as a conversation is read
    lines += [f"    {clock(turn.start_s)} to {clock(turn.end_s)}  {name}" for turn, name in spoken]
    lines += [f"    {clock(each.part.start_s)}  {names.get(each.voice_id, '')}: {each.text}" for each in said]
    return lines


def _talk_object(talk: TalkTime) -> JsonTable:
    return {"name": talk.name, "recordings": talk.recordings, "seconds": round(talk.seconds, 2)}


def _talk_text(talk: TalkTime) -> str:
    name = "voices without a name" if talk.name is None else talk.name
    return f"{clock(talk.seconds):>9}  in {counted(talk.recordings, 'recording')}  {name}"


def _count(text: str) -> int:
    try:
        count = int(text)
    except ValueError:
        count = 0
    if count < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number from 1")
    return min(count, _MOST)


def _day(text: str) -> date:
    try:
        return min(max(date.fromisoformat(text), _FIRST_DAY), _LAST_DAY)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no date such as 2026-11-30") from error
