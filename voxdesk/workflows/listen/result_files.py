"""Names the files of an export, and checks that they may be written."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError, os_reason
from voxdesk.core.file_names import NamePattern
from voxdesk.core.files import make_folder
from voxdesk.core.outputs import check_not_own, check_output
from voxdesk.workflows.listen.products import Cut, ExportRequest, begun_mark, identities, mark_of
from voxdesk.workflows.services import Services

Values = Mapping[str, str | int]

_PATTERNS = {
    Cut.WHOLE: "{stem}",
    Cut.PEOPLE: "{stem}-{name}",
    Cut.TURNS: "{stem}-{number:03}-{name}",
    Cut.ONLY: "{stem}-only-{name}",
    Cut.SILENCE: "{stem}-without-{name}",
    Cut.BEEP: "{stem}-without-{name}",
}


def check_place(request: ExportRequest, services: Services, ctx: Context) -> None:
    """Refuse before anything is heard what could not be written then; raises DataError.

    Names of files that are made of people's names are checked when those are known.
    """
    place, product = request.place, request.product
    if place.file is None:
        check_not_own(place.inside / "x", services.paths)
    if request.aliases is not None:
        return  # what the files will be called is known when everybody has a pseudonym
    pattern = _pattern(request)
    if place.file is not None or not (product.several or {"name", "number"} & set(pattern.fields)):
        checked(target(request, {}), request, services)


def called(request: ExportRequest) -> str:
    """Return what results call the recording."""
    return request.name or str(request.recording)


def stem_of(request: ExportRequest) -> str:
    """Return the recording's name without its suffix, never empty."""
    return Path(called(request)).stem or "_"


def _pattern(request: ExportRequest) -> NamePattern:
    return request.place.pattern or NamePattern(_PATTERNS[request.product.cut])


def target(request: ExportRequest, values: Values) -> Path:
    """Return the path of the only file that is written."""
    return request.place.file or targets(request, [values])[0]


def targets(request: ExportRequest, values: Sequence[Values]) -> list[Path]:
    """Return a path for each file of a recording: no two alike on a disk that ignores case."""
    product, taken, found = request.product, set[str](), []
    stem, suffix = stem_of(request), Path(called(request)).suffix.lstrip(".")
    for number, given in enumerate(values, start=1):
        usual: dict[str, str | int] = {
            "stem": stem,
            "suffix": suffix,
            "name": "everybody",
            "number": number,
            "start": clock(0.0),
            "end": clock(0.0),
        }
        base = _pattern(request).fill({**usual, **given})
        name, again = base, 2
        while name.casefold() in taken:
            name, again = f"{base} ({again})", again + 1
        taken.add(name.casefold())
        found.append(request.place.inside / f"{name}{product.suffix}")
    return found


def ready(path: Path, request: ExportRequest, services: Services) -> Path:
    """Make the folder of a result that may be written; raises DataError."""
    if request.place.file is None:
        check_not_own(path, services.paths)
        try:
            make_folder(path.parent)
        except OSError as error:
            raise DataError(
                "The folder {folder} cannot be made: {reason}.", folder=path.parent, reason=os_reason(error)
            ) from error
    checked(path, request, services)
    if request.place.began is not None and not os.path.lexists(path):
        request.place.began(path)
    return path


def checked(path: Path, request: ExportRequest, services: Services) -> Path:
    """Return a path at which nothing would be lost; raises DataError."""
    place = request.place
    if place.file is not None:
        kind = Path(f"x{request.product.suffix}").suffix.lower()
        check_output(path, {kind}, services.paths, inputs=(request.recording,), force=place.force)
        return path
    if not os.path.lexists(path):
        return path
    if identities([path]) & place.kept:
        raise DataError(
            "{path} is a recording or a result of this run, so it is not written over.",
            path=path,
            hint="Choose another folder, or name the results by {example}.",
            example="{stem}-{suffix}",
        )
    if not path.resolve().is_relative_to(place.folder.resolve()):
        raise DataError("{path} is a link that leads out of the folder.", path=path)
    if not place.force and not {mark_of(path), begun_mark(path)} & place.ours:
        raise DataError(
            "{path} exists already.",
            path=path,
            hint="Move it away or choose another folder; in a terminal, --force replaces it.",
        )
    check_output(path, (), services.paths, inputs=(request.recording,), force=True)
    return path


def clock(seconds: float) -> str:
    """Return a time as a file name can hold it."""
    whole, hundredths = divmod(round(100 * seconds), 100)
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}.{minutes:02d}.{rest:02d}.{hundredths:02d}"
