"""A recording in, what is said in it out, turn by turn, by a transcript beside it or one made here."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from pathlib import Path

from voxdesk.core.context import Context
from voxdesk.core.errors import AudioError, DataError
from voxdesk.core.names import name_key
from voxdesk.core.reading import read_bytes
from voxdesk.core.types import Turn
from voxdesk.timeline.labels import letters_of
from voxdesk.transcripts.assign import Naming, assign
from voxdesk.transcripts.cues import Cue, Word
from voxdesk.transcripts.formats import MOST_BYTES, SUFFIXES, read_transcript
from voxdesk.transcripts.utterances import Utterance, joined_text, utterances
from voxdesk.workflows.listen.kept_words import recall_words
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import Services

# Italics, colours and places of SubRip captions; WebVTT's are read by its own reader.
_STYLES = re.compile(r"</?(?:[ibus]|font)(?:\s[^<>]*)?>|\{\\[^{}]*\}", re.IGNORECASE)


Phrase = Cue | Word


@dataclass(frozen=True, slots=True)
class Spoken:
    """Hold what is said in a recording.

    ``transcript`` is the file beside it that says so, None for what was transcribed here.
    """

    transcript: Path | None
    cues: tuple[Cue, ...]

    def texts_of(self, turns: Sequence[Turn]) -> tuple[str, ...]:
        """Give what is said in each of ``turns``, as ``phrases_of`` shares it out."""
        return tuple(map(text_of, self.phrases_of(turns)))

    def phrases_of(self, turns: Sequence[Turn]) -> tuple[tuple[Phrase, ...], ...]:
        """Give the words of each of ``turns``, whole cues where words have no times.

        One belongs to the turn that has most of its time.
        """
        said: list[list[Phrase]] = [[] for _ in turns]
        order = sorted(range(len(turns)), key=lambda place: turns[place].start_s)
        starts = [turns[place].start_s for place in order]
        # No turn before this place ends later: a phrase need not be held against those of hours ago.
        ends = list(accumulate((turns[place].end_s for place in order), max))
        for phrase in (one for cue in self.cues for one in (cue.words or (cue,))):
            near = order[bisect_right(ends, phrase.start_s) : bisect_left(starts, phrase.end_s)]
            common = {place: _common_s(turns[place], phrase) for place in near}
            best = max(common, key=lambda place: common[place], default=None)
            if best is not None and common[best] > 0:
                said[best].append(phrase)
        return tuple(map(tuple, said))

    def said_by(self, turns: Sequence[Turn], unknown: str | None = None) -> tuple[Utterance, ...]:
        """Give who says what when; a voice without a name is written as ``unknown``, None for Voice A."""
        return utterances(self.cues, assign(self.cues, turns, Naming(unknown)))


def text_of(phrases: Sequence[Phrase]) -> str:
    """Join what ``phrases`` say."""
    return joined_text([phrase.text for phrase in phrases])


def phrase_at(phrases: Sequence[Phrase], letter: int) -> Phrase:
    """Return the phrase that holds the letter at this place of their ``text_of``, from 0 on."""
    return phrases[
        bisect_right(range(1, len(phrases)), letter, key=lambda count: len(text_of(phrases[:count])))
    ]


def read_spoken(content: bytes, transcript: Path | None = None, names: Collection[str] = ()) -> Spoken:
    """Read a transcript's content; raises DataError for what is none.

    Text that begins with one of ``names`` and a colon has that label. Captions that say nothing but who
    speaks are left out.
    """
    cues = read_transcript(content, names).cues
    plain = (replace(cue, text=_STYLES.sub("", cue.text)) for cue in cues)
    said = tuple(cue for cue in plain if not _only_names(cue, {name_key(name) for name in names}))
    if not said:
        raise DataError("This transcript says who speaks and nothing else.")
    return Spoken(transcript, said)


def find_spoken(request: Path, services: Services, ctx: Context) -> Spoken | None:
    """Read the transcript that lies beside the recording ``request``, else what was transcribed here.

    talk.srt belongs to talk.wav; of several the first by name whose words have times, else the first.
    None without one; a file that is no transcript, or cannot be read, is none. Raises LibraryError.
    """
    beside = _beside(request, services, ctx)
    if beside is not None:
        return beside
    try:
        return _kept(hash_of(request, ctx.check), services)
    except AudioError:
        return None


def spoken_in(recording: Path, sha256: str, services: Services, ctx: Context) -> Spoken | None:
    """Do as ``find_spoken`` for a recording whose content is known; raises LibraryError."""
    return _beside(recording, services, ctx) or _kept(sha256, services)


def _kept(sha256: str, services: Services) -> Spoken | None:
    kept = recall_words(services.paths, sha256)
    try:
        return None if kept is None else read_spoken(kept)
    except DataError:
        return None


def _beside(recording: Path, services: Services, ctx: Context) -> Spoken | None:
    found: list[Spoken] = []
    try:
        beside = sorted(recording.parent.iterdir())
    except OSError:
        return None
    like_it = [path for path in beside if path.stem == recording.stem and path.suffix.lower() in SUFFIXES]
    names = [speaker.name for speaker in services.store.speakers()] if like_it else []
    for path in like_it:
        ctx.check()
        try:
            if path.stat().st_size <= MOST_BYTES:
                found.append(read_spoken(read_bytes(path), path, names))
        except (DataError, OSError):
            continue
    return min(found, key=lambda each: not any(cue.words for cue in each.cues)) if found else None


def _only_names(cue: Cue, keys: Collection[str]) -> bool:
    """Tell whether a cue is one of VoxDesk's own captions, which say who speaks and nothing else."""
    lines = [line.strip() for line in cue.text.splitlines() if line.strip()]
    return all(line == cue.label or letters_of(line) is not None or name_key(line) in keys for line in lines)


def _common_s(turn: Turn, phrase: Phrase) -> float:
    return min(turn.end_s, phrase.end_s) - max(turn.start_s, phrase.start_s)
