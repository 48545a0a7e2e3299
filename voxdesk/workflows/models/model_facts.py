"""What a model file says of itself and what the user adds in; what VoxDesk must know of it out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from voxdesk.core.errors import ModelError, Words
from voxdesk.features.kaldi_fbank import MEANS, SCALES, WINDOWS, KaldiSettings
from voxdesk.features.waveform import WaveSettings

NOT_TOLD = "not stated"
# How the toolkits that publish encoders feed them (their own inference code): WeSpeaker a Hamming
# window over 16-bit samples, 3D-Speaker Kaldi's default window over ±1; both take the mean off.
CONVENTIONS: Mapping[str, Mapping[str, str]] = {
    "wespeaker": {"sample_rate": "16000", "window": "hamming", "scale": "int16", "mean": "global-mean"},
    "3d-speaker": {"sample_rate": "16000", "window": "povey", "scale": "unit", "mean": "global-mean"},
}
_SCALES = {"0": "int16", "1": "unit"}
_MEANS = {"global-mean": "global-mean", "": "none"}
# What to ask for, in the order of the questions: name, question, possible answers.
QUESTIONS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "sample_rate": (Words("Which sample rate does it expect (Hz)?"), ("16000", "8000")),
    "window": (Words("Which window were its features made with?"), WINDOWS),
    "scale": (Words("Are samples within ±32768 (int16) or ±1 (unit)?"), SCALES),
    "mean": (Words("Is the mean of each bin over time subtracted first?"), MEANS),
}
# What a network must be asked that takes sound itself.
ABOUT_SAMPLES = ("sample_rate", "scale")


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """Hold what the user says of a model file; an empty text leaves it to the file."""

    name: str = ""
    convention: str = ""
    sample_rate: str = ""
    window: str = ""
    scale: str = ""
    mean: str = ""
    output: str = ""
    licence: str = ""


def told_by(metadata: Mapping[str, str], facts: ModelFacts) -> dict[str, str]:
    """Return the answers to ``QUESTIONS`` as far as user, file and convention give them, in this order.

    Metadata as sherpa-onnx writes it: framework, sample_rate, normalize_samples,
    feature_normalize_type. Raises ModelError for a value that VoxDesk does not know.
    """
    framework = (facts.convention or metadata.get("framework", "")).strip().lower()
    if facts.convention and framework not in CONVENTIONS:
        raise ModelError(
            "“{convention}” is not a convention that VoxDesk knows.",
            convention=facts.convention,
            conventions=", ".join(CONVENTIONS),
            hint="There are: {conventions}.",
        )
    found = dict(CONVENTIONS.get(framework, {}))
    if "sample_rate" in metadata:
        found["sample_rate"] = metadata["sample_rate"].strip()
    if "normalize_samples" in metadata:
        found["scale"] = _known(_SCALES, metadata, "normalize_samples")
    if "feature_normalize_type" in metadata:
        found["mean"] = _known(_MEANS, metadata, "feature_normalize_type")
    if metadata.get("window_type"):
        found["window"] = metadata["window_type"].strip().lower()
    given = {name: getattr(facts, name) for name in QUESTIONS}
    return found | {name: value for name, value in given.items() if value}


def lacking(
    metadata: Mapping[str, str], facts: ModelFacts, asked: Sequence[str] = tuple(QUESTIONS)
) -> tuple[str, ...]:
    """List the questions of ``asked`` that neither the file nor the user answers, by their names."""
    told = told_by(metadata, facts)
    return tuple(name for name in asked if not told.get(name))


def front_end(metadata: Mapping[str, str], facts: ModelFacts, bins: int) -> KaldiSettings:
    """Tell how a model of frames wants to be fed; raises ModelError with the questions that are open."""
    told = _all_told(metadata, facts, tuple(QUESTIONS))
    try:
        return KaldiSettings(int(told["sample_rate"]), bins, told["window"], told["scale"], told["mean"])
    except ValueError as error:
        raise ModelError("This model cannot be used: {reason}.", reason=error) from error


def wave_settings(metadata: Mapping[str, str], facts: ModelFacts) -> WaveSettings:
    """Tell how a model of samples wants to be fed; raises ModelError with the questions that are open."""
    told = _all_told(metadata, facts, ABOUT_SAMPLES)
    try:
        return WaveSettings(int(told["sample_rate"]), told["scale"])
    except ValueError as error:
        raise ModelError("This model cannot be used: {reason}.", reason=error) from error


def _all_told(metadata: Mapping[str, str], facts: ModelFacts, asked: Sequence[str]) -> dict[str, str]:
    open_questions = lacking(metadata, facts, asked)
    if open_questions:
        options = " ".join(
            f"--{name.replace('_', '-')} {'|'.join(QUESTIONS[name][1])}" for name in open_questions
        )
        raise ModelError(
            "The file does not state everything: {questions}",
            questions=" ".join(QUESTIONS[name][0] for name in open_questions),
            options=options,
            conventions="|".join(CONVENTIONS),
            hint="State it: {options}, or --convention {conventions} for all at once.",
        )
    return told_by(metadata, facts)


def _known(values: Mapping[str, str], metadata: Mapping[str, str], name: str) -> str:
    value = metadata[name].strip()
    if value not in values:
        raise ModelError(
            "The file says {name} = “{value}”, which VoxDesk cannot feed.", name=name, value=value
        )
    return values[value]
