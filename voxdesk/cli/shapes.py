"""Results in, the JSON objects of `--json` and lines of text out."""

from math import isfinite

from voxdesk.cli.output import clock
from voxdesk.core.types import Analysis, GenderGuess, Identification, JsonTable, SoundQuality, Status, Turn


def gender_object(guess: GenderGuess | None) -> JsonTable | None:
    """Return the object that stands for a perceived gender."""
    if guess is None:
        return None
    return {"label": guess.label.value, "probability": round(guess.probability, 4)}


def speaker_object(found: Identification) -> JsonTable:
    """Return the object that stands for whose voice it is."""
    return {
        "status": found.status.value,
        "name": found.name,
        "score": round(found.candidates[0].score, 4) if found.candidates else None,
        "candidates": [
            {"name": candidate.name, "score": round(candidate.score, 4)} for candidate in found.candidates
        ],
    }


def analysis_object(path: str, analysis: Analysis) -> JsonTable:
    """Return the object of ``analyse`` for the file that was called ``path``."""
    quality = analysis.quality
    return {
        "path": path,
        "seconds": round(quality.seconds, 3),
        "speech_s": round(quality.speech_s, 3),
        "snr_db": None if quality.snr_db is None else round(quality.snr_db, 1),
        "gender": gender_object(analysis.gender),
        "speaker": speaker_object(analysis.speaker),
    }


def turn_object(turn: Turn) -> JsonTable:
    """Return one entry of a timeline; a voice that is not in the library is called ``Voice A``, ``B``, …."""
    return {
        "start_s": round(turn.start_s, 2),
        "end_s": round(turn.end_s, 2),
        "name": turn.label if turn.name is None else turn.name,
        "gender": turn.gender.value,
    }


def certainty(probability: float) -> str:
    """For example ``98 %``; what is all but certain is not called certain: ``over 99 %``."""
    percent = round(100 * probability)
    return "over 99 %" if percent >= 100 else "below 1 %" if percent <= 0 else f"{percent} %"


def speaker_text(found: Identification) -> str:
    """For example ``known Anna  score 0.71 (needs 0.43), sure 98 %``.

    A model that has met no strangers needs no score: it takes everybody for one of its people.
    """
    if found.status is Status.NO_SPEECH:
        return "no speech"
    if found.status is Status.TOO_SHORT:
        return f"too short  {found.reason}"
    head = found.status.value if found.name is None else f"{found.status.value} {found.name}"
    if not found.candidates:
        return f"{head}  {found.reason}"
    best = found.candidates[0]
    closest = f"closest {best.name}, " if found.name is None else ""
    needs = f"needs {found.threshold:.2f}" if isfinite(found.threshold) else "knows no strangers"
    return f"{head}  {closest}score {best.score:.2f} ({needs}), sure {certainty(found.confidence)}"


def gender_text(guess: GenderGuess | None) -> str:
    """For example ``female 97 %``."""
    return "no voice" if guess is None else f"{guess.label.value} {certainty(guess.probability)}"


def quality_text(quality: SoundQuality) -> str:
    """For example ``1:12.3 long, 1:09.8 of speech, 24 dB above the noise``."""
    parts = [f"{clock(quality.seconds, 1)} long", f"{clock(quality.speech_s, 1)} of speech"]
    if quality.snr_db is not None:
        parts.append(f"{quality.snr_db:.0f} dB above the noise")
    return ", ".join(parts)


def turn_text(turn: Turn) -> str:
    """For example ``   0:12.3    1:15.8  Anna (female)``."""
    start, end = clock(turn.start_s, 1), clock(turn.end_s, 1)
    return f"{start:>9} {end:>9}  {turn.name or turn.label} ({turn.gender.value})"
