"""Notes consent, asks about consent that has ended, and reports what is stored about a person."""

import base64
import io
import json
import zipfile
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from voxdesk.archive.records import Query
from voxdesk.core.context import Context
from voxdesk.core.errors import DataError, os_reason
from voxdesk.core.files import write_bytes
from voxdesk.core.names import forgetting, name_key, pattern_of
from voxdesk.core.outputs import check_output
from voxdesk.core.settings import load_settings
from voxdesk.core.types import JsonTable
from voxdesk.core.vault import Vault
from voxdesk.library import backups
from voxdesk.library.people import Reference, Speaker, pack, write_time
from voxdesk.workflows.grouping_file import load_session, paths_of
from voxdesk.workflows.listen.edited_timelines import contents_with, recall_turns
from voxdesk.workflows.people.library import find_person, names_of
from voxdesk.workflows.services import Services

_README = """What VoxDesk stores about {name}, as of {now}.

report.json  names, dates, consent, the recordings that the voice was learned from (where they lie, how
             good they are, their SHA-256) and the voiceprint of each: numbers in base64, little-endian
             float32, made by the model that is named. Also the turns that bear the name in timelines
             that were corrected, recordings in groups of that name, recent recordings, and the copies
             of the library in which the person stands.

No sound is in this file. The recordings lie where the report says, as far as they still exist.
"""


@dataclass(frozen=True, slots=True)
class ConsentRequest:
    """Note that ``name`` agrees from today on, up to and with ``until``; ``note`` None keeps the old one."""

    name: str
    until: date | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """Write all that is stored about ``name`` to ``path``, a zip file."""

    name: str
    path: Path
    force: bool = False


def note_consent(request: ConsentRequest, services: Services, ctx: Context) -> Speaker:
    """Note consent of today; raises LibraryError, DataError for a day that has passed."""
    if request.until is not None and request.until < date.today():
        raise DataError("{until} has passed.", until=request.until.isoformat(), hint="Choose a future date.")
    person = find_person(request.name, services)
    return services.store.set_consent(person.id, datetime.now(UTC), request.until, request.note)


def find_expired(request: None, services: Services, ctx: Context) -> tuple[Speaker, ...]:
    """List people whose consent has ended: they are not recognised until they agree again."""
    return tuple(person for person in services.store.speakers() if person.expired())


def report_person(request: ReportRequest, services: Services, ctx: Context) -> Path:
    """Write the report, for its owner to read, and return its path; raises LibraryError, DataError."""
    ctx.report(None)
    check_output(request.path, {".zip"}, services.paths, force=request.force)
    person = find_person(request.name, services)
    content = json.dumps(_about(person, services), indent=2, ensure_ascii=False)
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("report.json", content)
        file.writestr("README.txt", _README.format(name=person.name, now=write_time(datetime.now(UTC))))
    try:
        write_bytes(request.path, archive.getvalue(), private=True)
    except OSError as error:
        raise DataError(
            "“{name}” cannot be written: {reason}.", name=request.path.name, reason=os_reason(error)
        ) from error
    return request.path


def _about(person: Speaker, services: Services) -> JsonTable:
    changes = forgetting((person.name,))
    key = name_key(person.name)
    paths, session = services.paths, load_session(services.paths)
    named = pattern_of(names_of(person, services))
    recent = load_settings(paths.settings, paths.vault).recent
    return {
        "name": person.name,
        "former_names": list(person.former),
        "enrolled": write_time(person.created),
        "consent": {
            "given": write_time(person.consent_at),
            "until": None if person.consent_until is None else person.consent_until.isoformat(),
            "note": person.consent_note,
        },
        "last_recognised": None if person.last_heard is None else write_time(person.last_heard),
        "recordings": [_recording(each) for each in services.store.references(person.id)],
        "timelines": {sha256: _turns(sha256, key, services) for sha256 in contents_with(paths, changes)},
        "groups": [] if session is None else [str(path) for path in paths_of(session, changes)],
        "index": _in_index(person.name, services),
        "recent_recordings": [path for path in recent if named is not None and named.search(path)],
        "copies_of_the_library": [
            copy.path.name
            for copy in backups.list_backups(services.library, services.paths.vault.database_key())
            if copy.people is not None and _stands_in(copy.path, key, paths.vault)
        ],
    }


def _in_index(name: str, services: Services) -> list[JsonTable]:
    """List all that the index of recordings holds of a person."""
    archive = services.archive_if_made
    if archive is None:
        return []
    found: list[JsonTable] = []
    for recording in archive.find(Query((name,), limit=archive.count(Query((name,))))):
        theirs = [each for each in recording.voices if each.name and name_key(each.name) == name_key(name)]
        times, vectors = archive.turns([each.id for each in theirs]), archive.vectors_of(theirs)
        found += [
            {
                "path": str(recording.path),
                "sha256": recording.sha256,
                "turns": [[turn.start_s, turn.end_s] for turn in times[voice.id]],
                "voiceprint": base64.b64encode(pack(vectors[voice.id])).decode("ascii")
                if voice.id in vectors
                else None,
            }
            for voice in theirs
        ]
    return found


def _recording(reference: Reference) -> JsonTable:
    return {
        "path": reference.source,
        "sha256": reference.sha256,
        "speech_s": reference.speech_s,
        "snr_db": reference.snr_db,
        "quality": reference.quality.value,
        "enrolled": write_time(reference.created),
        "model": reference.model_id,
        "voiceprint": base64.b64encode(pack(reference.vector)).decode("ascii"),
    }


def _turns(sha256: str, key: str, services: Services) -> list[list[float]]:
    kept = recall_turns(services.paths, sha256)
    turns = () if kept is None else kept.turns
    return [[turn.start_s, turn.end_s] for turn in turns if turn.name and name_key(turn.name) == key]


def _stands_in(copy: Path, key: str, vault: Vault) -> bool:
    with backups.opened(copy, vault.database_key()) as connection:
        found = connection.execute("SELECT EXISTS (SELECT 1 FROM speakers WHERE name_key = ?)", (key,))
        return bool(found.fetchone()[0])
