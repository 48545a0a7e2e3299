"""A folder or a table in, the data set in it out: the layout is told apart by what lies there."""

from collections.abc import Callable
from pathlib import Path

from voxdesk.audio.files import probe
from voxdesk.audio.folder import check_opened, walk_folder
from voxdesk.core.errors import AudioError, DataError, Words, words_of
from voxdesk.core.types import Skipped
from voxdesk.training.data.dataset import DataSet, Recording, gender_of, split_of
from voxdesk.training.data.names import (
    Place,
    librispeech_genders,
    place_in_folders,
    place_in_librispeech,
    place_in_voxceleb,
    speaker_table,
    voxceleb_genders,
)
from voxdesk.training.data.table import read_table

Report = Callable[[float | None, str], None]

_LAYOUTS = (
    "LibriSpeech (speaker/chapter/utterance), VoxCeleb1 (id/video/utterance), folders Train, Test and "
    "Validation with Male and Female inside, one folder per speaker, or a manifest.csv"
)


def read_dataset(source: Path, report: Report = lambda share, text: None) -> DataSet:
    """Return the data set in the folder, or described by the CSV file, ``source``.

    Recordings that cannot be read are listed as skipped. Raises DataError in words when there is
    no data set to be recognised.
    """
    if source.suffix.lower() == ".csv" or _has_table(source):
        return read_table(source if source.suffix.lower() == ".csv" else source / "manifest.csv")
    if not source.is_dir():
        raise DataError("There is no folder {source}.", source=source)
    files, empty = _walk(source)
    if not files:
        raise DataError(
            "There are no recordings in {source}.",
            source=source,
            layouts=_LAYOUTS,
            hint="A data set is: {layouts}.",
        )
    notes: list[Words] = []
    if empty:
        names = ", ".join(empty[:3]) + (" …" if len(empty) > 3 else "")
        notes.append(Words("{count} empty folders: {names}.", count=len(empty), names=names))
    layout, places = _recognise(source, files, notes)
    recordings: list[Recording] = []
    skipped = []
    for index, (path, place) in enumerate(zip(files, places, strict=True)):
        name = path.relative_to(source).as_posix()
        report(index / len(files), "looking at recordings")
        if place is None:
            skipped.append(Skipped(str(path), Words("no speaker labels")))
            continue
        try:
            seconds = probe(path).seconds or _decoded_seconds(path)
        except AudioError as error:
            skipped.append(Skipped(str(path), words_of(error)))
            continue
        if seconds <= 0:
            skipped.append(Skipped(str(path), Words("there is no sound in it")))
            continue
        recordings.append(
            Recording(path, name, place.speaker, place.gender, place.session or name, place.split, seconds)
        )
    if not recordings:
        raise DataError(
            "None of the {count} recordings in {source} can be used: {reason}",
            count=len(files),
            source=source,
            reason=skipped[0].reason,
        )
    known = layout != "genders"
    if not known:
        notes.append(Words("No speaker labels found: each recording is treated as a different person."))
    if any(not recording.gender for recording in recordings):
        count = len({u.speaker for u in recordings if not u.gender})
        notes.append(Words("The gender of {count} speakers is not known.", count=count))
    return DataSet(source, layout, tuple(recordings), tuple(skipped), tuple(notes), known)


def _recognise(root: Path, files: list[Path], notes: list[Words]) -> tuple[str, list[Place | None]]:
    """The layout's name, and the place of each file in it (None: does not fit)."""
    parts = [path.relative_to(root).parts for path in files]
    table = speaker_table(root, "SPEAKERS.TXT")
    libri = [place_in_librispeech(path) for path in files]
    if sum(place is not None for place in libri) > len(files) / 2:
        genders = librispeech_genders(table) if table else {}
        if table is None:
            notes.append(_without_genders("SPEAKERS.TXT"))
        subsets = {place.split for place in libri if place is not None}
        several = len({split_of(subset) for subset in subsets}) > 1
        return "LibriSpeech", [_with(place, genders, several) for place in libri]
    meta = speaker_table(root, "vox1_meta.csv")
    vox = [place_in_voxceleb(path) for path in files]
    if sum(place is not None for place in vox) > len(files) / 2:
        genders = voxceleb_genders(meta) if meta else {}
        if meta is None:
            notes.append(_without_genders("vox1_meta.csv"))
        return "VoxCeleb1", [_with(place, genders, False) for place in vox]
    folders = [place_in_folders(each) for each in parts]
    if any(gender_of(folder) for each in parts for folder in each[:-1]):
        speakers = all(place.speaker for place in folders)
        named = [
            Place(place.speaker or "/".join(each), place.gender, place.session, place.split)
            for place, each in zip(folders, parts, strict=True)
        ]
        return (Words("genders and speakers") if speakers else Words("genders")), list(named)
    if all(len(each) == 1 for each in parts):
        raise DataError(
            "The {count} recordings are directly in {root}, so there are no speaker labels.",
            count=len(files),
            root=root,
            layouts=_LAYOUTS,
            hint="A data set is: {layouts}.",
        )
    return Words("one folder per speaker"), [place if place.speaker else None for place in folders]


def _without_genders(name: str) -> Words:
    return Words("{name} is missing, so the speakers' gender is not known.", name=name)


def _with(place: Place | None, genders: dict[str, str], use_subset: bool) -> Place | None:
    if place is None:
        return None
    split = split_of(place.split) if use_subset else ""
    return Place(place.speaker, genders.get(place.speaker, ""), place.session, split)


def _has_table(source: Path) -> bool:
    try:
        return (source / "manifest.csv").is_file()
    except OSError:
        return False  # nobody may look into the folder, which its walk says


def _walk(root: Path) -> tuple[list[Path], list[str]]:
    """Sound files below ``root`` in order, and folders without any file at all."""
    found = walk_folder(root)
    check_opened(root, found)
    top = root.absolute()
    return (
        [root / path.relative_to(top) for path in found.recordings],
        [path.relative_to(top).as_posix() for path in found.empty],
    )


def _decoded_seconds(path: Path) -> float:
    from voxdesk.audio.files import read_clip

    return read_clip(path).seconds
