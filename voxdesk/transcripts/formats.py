"""A file's content in, the transcript that it is out, whatever its name says."""

import re
from collections.abc import Collection
from dataclasses import replace

from voxdesk.core.errors import DataError
from voxdesk.transcripts.clock import ARROW
from voxdesk.transcripts.cues import Cue, Transcript

# What transcripts are called; the content decides how one is read.
SUFFIXES = frozenset({".srt", ".vtt", ".json", ".txt", ".tsv", ".lrc", ".textgrid", ".eaf"})
MOST_BYTES = 128 * 2**20


def read_transcript(content: bytes, names: Collection[str] = ()) -> Transcript:
    """Read a transcript; text that begins with one of ``names`` and a colon has that label.

    Raises DataError for what is none, or is damaged.
    """
    # The window knows what transcripts are called long before it reads one.
    from voxdesk.transcripts.eaf import EafTranscript, is_eaf
    from voxdesk.transcripts.plain_text import PlainTranscript
    from voxdesk.transcripts.srt import SrtTranscript
    from voxdesk.transcripts.text_file import read_text_file
    from voxdesk.transcripts.textgrid import TextGridTranscript, is_textgrid
    from voxdesk.transcripts.vtt import VttTranscript
    from voxdesk.transcripts.whisper_json import JsonTranscript

    file = read_text_file(content)
    begins = file.text.lstrip()
    found: Transcript
    if begins.startswith("WEBVTT"):
        found = VttTranscript(file, names)
    elif is_textgrid(file.text):
        found = TextGridTranscript(file)
    elif is_eaf(file.text):
        found = EafTranscript(file)
    elif re.match(r'\{\s*"|\[\s*[\[{\]]|\{\s*\}', begins):
        found = JsonTranscript(file)
    elif ARROW.search(file.text):
        found = SrtTranscript(file, names)
    else:
        found = PlainTranscript(file, names)
    if not found.cues:
        raise DataError(
            "This is not a transcript with times that VoxDesk can read.",
            hint="VoxDesk reads SRT, VTT, the JSON of Whisper and similar programs, "
            "TextGrid, ELAN and text with times.",
        )
    found.cues = tuple(_readable(cue) for cue in found.cues)
    return found


def _readable(cue: Cue) -> Cue:
    from voxdesk.transcripts.text_file import readable

    words = tuple(replace(word, text=readable(word.text)) for word in cue.words)
    return replace(cue, text=readable(cue.text), words=words)
