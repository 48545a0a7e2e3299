"""A recording and its turns in; timelines, pictures and cut sound for other programs out."""

import csv
import io
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path

from voxdesk.audio.cutting import Elsewhere, Track, cut_tracks
from voxdesk.audio.files import length_s
from voxdesk.core.context import Context
from voxdesk.core.errors import DataError, Words
from voxdesk.core.file_names import plain_text, safe_file_name
from voxdesk.core.names import name_key
from voxdesk.core.outputs import output_file, write_output
from voxdesk.core.types import Segment, Turn
from voxdesk.spectrogram.spectrogram import SpectrogramSettings
from voxdesk.timeline.formats import FORMATS, pause_for
from voxdesk.timeline.joining import join_turns
from voxdesk.timeline.labels import shown_name
from voxdesk.timeline.markers import Markers
from voxdesk.timeline.overlaps import united
from voxdesk.timeline.pseudonyms import add_aliases, hide_names, under_pseudonyms
from voxdesk.workflows.listen.products import PICTURES, Cut, Exported, ExportRequest
from voxdesk.workflows.listen.result_files import Values, called, clock, ready, stem_of, target, targets
from voxdesk.workflows.listen.sound_values import VALUES, Wanted, write_table
from voxdesk.workflows.listen.spectrogram_picture import spectrogram_picture
from voxdesk.workflows.listen.spoken import Spoken, find_spoken
from voxdesk.workflows.listen.words_export import WITH_WORDS, text_with_words
from voxdesk.workflows.services import Services

# A turn's border is a little off at times: what shall not be heard is cut so much wider.
_GUARD_S = 0.15


def export_recording(request: ExportRequest, services: Services, ctx: Context) -> Exported:
    """Write what is asked for; a file that exists is replaced in one step. Raises AudioError, DataError."""
    request = _pseudonymous(request, services)
    product = request.product
    if product.format in FORMATS:
        return _write_timeline(request, services, ctx)
    if product.format in PICTURES:
        path = ready(target(request, {}), request, services)
        picture = spectrogram_picture(
            request.recording, product.part, product.format, ctx, Path(called(request)).name
        )
        with output_file(path) as file:
            file.write(picture)
        return Exported((path,), aliases=request.aliases)
    if product.format in VALUES:
        path = ready(target(request, {}), request, services)
        transform = SpectrogramSettings(product.fft_size)
        wanted = Wanted(product.format, transform, formant_top_hz=product.formant_top_hz)
        write_table(path, request.recording, product.part, wanted, ctx)
        return Exported((path,), aliases=request.aliases)
    return _write_sound(request, services, ctx)


def timeline_text(
    recording: Path,
    name: str,
    turns: Sequence[Turn],
    kind: str,
    markers: Markers = (),
    spoken: Spoken | None = None,
    check: Callable[[], None] | None = None,
) -> str:
    """Write a timeline in the format ``kind``; raises AudioError where the length is needed.

    Captions and text carry what is ``spoken``; ``check`` may raise on the way to the length.
    """
    if spoken is not None and kind in WITH_WORDS:
        return text_with_words(turns, kind, spoken)
    seconds = length_s(recording, check) if kind == "textgrid" else 0.0
    return FORMATS[kind](turns, plain_text(name), seconds, markers)


def _write_timeline(request: ExportRequest, services: Services, ctx: Context) -> Exported:
    product = request.product
    path = ready(target(request, {}), request, services)
    turns = join_turns(request.turns, pause_for(product.format, product.join_s))
    # Names may be said: words go with names only.
    wanted = request.aliases is None and product.format in WITH_WORDS
    spoken = find_spoken(request.recording, services, ctx) if wanted else None
    text = timeline_text(
        request.recording, called(request), turns, product.format, request.markers, spoken, ctx.check
    )
    write_output(path, text)
    return Exported((path,), len(turns), request.aliases)


def _write_sound(request: ExportRequest, services: Services, ctx: Context) -> Exported:
    turns = join_turns(request.turns, request.product.join_s or 0.0)
    tracks, told = _tracks(request, turns)
    paths = [ready(track.path, request, services) for track in tracks]
    if not tracks:
        raise DataError("Nobody speaks in {recording}.", recording=request.recording.name)
    table = request.place.inside / f"{safe_file_name(stem_of(request))}-turns.csv"
    if request.product.cut is Cut.TURNS:
        ready(table, request, services)
    written = cut_tracks(request.recording, tracks, lambda fraction: ctx.report(fraction, Words("cutting")))
    if not written:
        raise DataError("{recording} holds no sound there.", recording=request.recording.name)
    if request.product.cut is Cut.TURNS:
        rows = [(path, turn) for path, turn in zip(paths, told, strict=True) if path in set(written)]
        write_output(table, _table(rows))
        written = (*written, table)
    return Exported(written, len(told), request.aliases)


def _tracks(request: ExportRequest, turns: Sequence[Turn]) -> tuple[list[Track], Sequence[Turn]]:
    """The sound files to write, and the turns that they hold."""
    product = request.product
    if product.cut is Cut.WHOLE:
        part = product.part or Segment(0.0, float("inf"))
        return [Track(target(request, {}), (part,), fade=False)], ()
    if product.cut is Cut.PEOPLE:
        elsewhere = Elsewhere.SILENCE if product.in_place else Elsewhere.LEFT_OUT
        names = list(dict.fromkeys(shown_name(turn) for turn in turns))
        values: list[Values] = [
            {"name": name, "number": number} for number, name in enumerate(names, start=1)
        ]
        paths = targets(request, values)
        return [
            Track(path, _parts(turns, {name}), elsewhere) for path, name in zip(paths, names, strict=True)
        ], turns
    if product.cut is Cut.TURNS:
        values = [
            {
                "name": shown_name(turn),
                "number": number,
                "start": clock(turn.start_s),
                "end": clock(turn.end_s),
            }
            for number, turn in enumerate(turns, start=1)
        ]
        parts = [(Segment(turn.start_s, turn.end_s),) for turn in turns]
        return [Track(path, part) for path, part in zip(targets(request, values), parts, strict=True)], turns
    name = _person(request, turns)
    path = target(request, {"name": name})
    own = [turn for turn in turns if shown_name(turn) == name]
    if product.cut is Cut.ONLY:
        return [Track(path, _parts(turns, {name}), Elsewhere.SILENCE)], own
    elsewhere = Elsewhere.BEEP if product.cut is Cut.BEEP else Elsewhere.SILENCE
    return [Track(path, _without(_parts(turns, {name})), elsewhere)], own


def _parts(turns: Sequence[Turn], names: Collection[str]) -> tuple[Segment, ...]:
    """Tell where one of ``names`` speaks, each stretch once."""
    own = [turn for turn in turns if shown_name(turn) in names]
    alike = [Turn(turn.start_s, turn.end_s, None, "one", turn.gender) for turn in own]
    return tuple(Segment(turn.start_s, turn.end_s) for turn in united(alike, "one"))


def _without(parts: Sequence[Segment]) -> tuple[Segment, ...]:
    """Everything but ``parts`` and the guard around them."""
    found, at_s = [], 0.0
    for part in parts:
        if part.start_s - _GUARD_S > at_s:
            found.append(Segment(at_s, part.start_s - _GUARD_S))
        at_s = max(at_s, part.end_s + _GUARD_S)
    return (*found, Segment(at_s, float("inf")))


def _person(request: ExportRequest, turns: Sequence[Turn]) -> str:
    """Tell how the person who was asked for is called in these turns; raises DataError."""
    names = list(dict.fromkeys(shown_name(turn) for turn in turns))
    wanted = name_key(request.product.person)
    aliases = {alias.pseudonym: name_key(alias.name) for alias in request.aliases or ()}
    for name in names:
        if wanted in (name_key(name), aliases.get(name)):
            return name
    raise DataError(
        "“{name}” is not heard in {recording}.",
        name=request.product.person,
        recording=request.recording.name,
        hint="Heard there: {names}.",
        names=", ".join(names) or "-",
    )


def _table(rows: Sequence[tuple[Path, Turn]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("file", "start_s", "end_s", "name", "gender", "confidence"))
    for path, turn in rows:
        sure = "" if turn.confidence is None else f"{turn.confidence:.3f}"
        writer.writerow(
            (
                plain_text(path.name),
                f"{turn.start_s:.3f}",
                f"{turn.end_s:.3f}",
                shown_name(turn),
                turn.gender.value,
                sure,
            )
        )
    return text.getvalue()


def _pseudonymous(request: ExportRequest, services: Services) -> ExportRequest:
    """The request with pseudonyms for names, where that is wanted."""
    if request.aliases is None:
        return request
    aliases = add_aliases(request.aliases, request.turns, str(request.recording))
    others = [person.name for person in services.store.speakers()]
    return replace(
        request,
        turns=under_pseudonyms(request.turns, aliases, str(request.recording)),
        # The folders that lead to a recording are no business of who gets the result.
        name=hide_names(request.recording.name, aliases, others),
        aliases=aliases,
        markers=(),
    )
