"""Who says what when in, the text of a file out: SRT, WebVTT, or text with times."""

from collections.abc import Callable, Mapping, Sequence

from voxdesk.transcripts.utterances import Utterance, captions, paragraphs


def to_srt(said: Sequence[Utterance]) -> str:
    """Write SubRip captions, ``Anna: `` before what she says."""
    return "".join(
        f"{number}\n{_clock(each.start_s, ',')} --> {_clock(each.end_s, ',')}\n{_named(each)}\n\n"
        for number, each in enumerate(captions(said), start=1)
    )


def to_vtt(said: Sequence[Utterance]) -> str:
    """Write WebVTT (W3C), each cue in its speaker's voice span."""
    cues = "".join(
        f"\n{_clock(each.start_s, '.')} --> {_clock(each.end_s, '.')}\n{_in_span(each)}\n"
        for each in captions(said)
    )
    return f"WEBVTT\n{cues}"


def to_text(said: Sequence[Utterance]) -> str:
    """Write a paragraph for each turn: [0:01:23] Anna: what she says."""
    return "".join(f"[{_short(each.start_s)}] {_named(each)}\n" for each in paragraphs(said))


WRITERS: Mapping[str, Callable[[Sequence[Utterance]], str]] = {"srt": to_srt, "vtt": to_vtt, "txt": to_text}


def _named(said: Utterance) -> str:
    return ": ".join(each for each in (" ".join(said.speaker.split()), said.text) if each)


def _in_span(said: Utterance) -> str:
    text, name = _escaped(said.text), _escaped(" ".join(said.speaker.split()))
    return f"<v {name}>{text or name}</v>" if name else text


def _clock(seconds: float, point: str) -> str:
    rest, milliseconds = divmod(round(max(0.0, seconds) * 1000), 1000)
    rest, whole_seconds = divmod(rest, 60)
    hours, minutes = divmod(rest, 60)
    return f"{hours:02d}:{minutes:02d}:{whole_seconds:02d}{point}{milliseconds:03d}"


def _short(seconds: float) -> str:
    minutes, whole_seconds = divmod(int(max(0.0, seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{whole_seconds:02d}"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
