"""Several recordings in, the same made of each out: who is who stays the same in all of them."""

from dataclasses import dataclass, replace
from pathlib import Path

from voxdesk.core.context import Context
from voxdesk.core.errors import AudioError, DataError, words_of
from voxdesk.core.requests import DEFAULT_FPIR, TimelineRequest
from voxdesk.core.types import Skipped
from voxdesk.timeline.pseudonyms import Alias
from voxdesk.workflows.listen.export import export_recording
from voxdesk.workflows.listen.key_file import read_key, write_key
from voxdesk.workflows.listen.products import ExportRequest, Place, Product, identities
from voxdesk.workflows.listen.timeline import find_turns
from voxdesk.workflows.progress import Part
from voxdesk.workflows.services import Services


@dataclass(frozen=True, slots=True)
class ExportManyRequest:
    """Make ``product`` of all ``recordings`` into ``folder``; ``fpir`` is how many strangers may get a name.

    With ``pseudonyms`` no name is written, and with ``key`` who is who to that file, which is gone on with.
    """

    recordings: tuple[Path, ...]
    product: Product
    folder: Path
    pseudonyms: bool = False
    key: Path | None = None
    fpir: float = DEFAULT_FPIR


@dataclass(frozen=True, slots=True)
class ExportedMany:
    """The files that were written, and the recordings of which nothing could be made."""

    files: tuple[Path, ...]
    failed: tuple[Skipped, ...]


def export_many(request: ExportManyRequest, services: Services, ctx: Context) -> ExportedMany:
    """Export recordings one after the other; one that cannot be used is among ``failed``.

    What one of them wrote is written over by none. Raises DataError for the key's file, ModelError,
    LibraryError.
    """
    place = Place(request.folder, kept=identities(request.recordings))
    aliases: tuple[Alias, ...] | None = None
    if request.pseudonyms:
        aliases = () if request.key is None else read_key(request.key)
    files: list[Path] = []
    failed: list[Skipped] = []
    count = len(request.recordings)
    for number, path in enumerate(request.recordings):
        part = Part(ctx, number / count, (number + 1) / count)
        part.report(0.0, path.name)
        try:
            found = find_turns(TimelineRequest(path, request.fpir), services, part)
            asked = ExportRequest(
                path, found.turns, request.product, place, str(path), aliases, found.markers
            )
            made = export_recording(asked, services, part)
        except (AudioError, DataError) as error:
            failed.append(Skipped(str(path), words_of(error)))
            continue
        aliases = made.aliases
        files += made.files
        place = replace(place, kept=place.kept | identities(made.files))
        if request.key is not None and aliases is not None:
            write_key(request.key, aliases)  # after each: who is who is known of all that was written
    return ExportedMany(tuple(files), tuple(failed))
