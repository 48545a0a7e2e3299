"""Scores a classifier on labelled recordings: in all, by person and by condition."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voxdesk.core.context import Context
from voxdesk.core.errors import AudioError, DataError, Words, words_of
from voxdesk.core.reading import parse_toml, read_text
from voxdesk.core.requests import DEFAULT_FPIR
from voxdesk.core.types import Figures, Float32, Gender, Skipped
from voxdesk.evaluation.classification import confusion
from voxdesk.evaluation.closed_set import class_figures, closed_set_eer, interval_of_accuracy, top_k
from voxdesk.evaluation.identification import fnir, fpir
from voxdesk.inference.classifier import ClosedSet, open_gender
from voxdesk.inference.gender import log_odds
from voxdesk.inference.manifest import ModelManifest, load_manifest
from voxdesk.training.data.dataset import GENDERS, DataSet, Recording
from voxdesk.training.data.layouts import read_dataset
from voxdesk.workflows.lab.run_folder import RUN
from voxdesk.workflows.listen.closed_set import ClosedSetSum
from voxdesk.workflows.listen.running_embedding import RunningEmbedding
from voxdesk.workflows.listen.speech_blocks import hear
from voxdesk.workflows.progress import Quiet
from voxdesk.workflows.services import Services

_SHORT_S, _LONG_S = 3.0, 10.0


@dataclass(frozen=True, slots=True)
class EvaluateModelRequest:
    """Score the classifier in the folder ``model`` on the data set at ``data``.

    ``fpir`` is the share of strangers that a closed set of people may name.
    """

    model: Path
    data: Path
    fpir: float = DEFAULT_FPIR


@dataclass(frozen=True, slots=True)
class Answer:
    """The scores f32[classes] of a recording, and whether the model calls itself uncertain."""

    recording: Recording
    scores: Float32
    uncertain: bool = False


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """Right answers among the recordings of one person or condition.

    ``mistaken_for`` is the commonest wrong answer, empty without one.
    """

    name: str
    condition: str
    recordings: int
    people: int
    right: int
    mistaken_for: str

    @property
    def accuracy(self) -> float:
        """The share of right answers."""
        return self.right / self.recordings


@dataclass(frozen=True, slots=True)
class ModelEvaluation:
    """Answers to recordings of the model's ``classes``, and to those of strangers.

    ``threshold`` is what a closed set's best score must reach; minus infinity where nothing is refused.
    """

    model: str
    task: str
    data: str
    classes: tuple[str, ...]
    answers: tuple[Answer, ...]
    strangers: tuple[Answer, ...]
    fpir: float
    threshold: float
    skipped: tuple[Skipped, ...]
    notes: tuple[Words, ...]

    @property
    def truth(self) -> tuple[str, ...]:
        """The true class of each answer."""
        return tuple(truth_of(self.task, each.recording) for each in self.answers)

    @property
    def found(self) -> tuple[str, ...]:
        """The class with the best score of each answer."""
        return tuple(self.classes[int(each.scores.argmax())] for each in self.answers)

    def figures(self) -> Figures:
        """Return the object of ``evaluate model --json``; measures that the task lacks are None."""
        truth, found = self.truth, self.found
        codes = np.array([self.classes.index(name) for name in truth], dtype=np.int64)
        scores = np.array([each.scores for each in self.answers]).reshape(len(codes), len(self.classes))
        people = [each.recording.speaker for each in self.answers]
        closed, known = self.task == "speaker", len(codes) > 0
        labels, counts = confusion(truth, found) if known else ((), np.zeros((0, 0), dtype=np.int64))
        right = [true == answer for true, answer in zip(truth, found, strict=True)]
        return {
            "recordings": len(codes),
            "people": len(set(people)),
            "per_audio": class_figures(np.array(truth), np.array(found)) if known else None,
            "interval": interval_of_accuracy(right, people) if known else None,
            "eer": closed_set_eer(codes, scores) if known else None,
            "top1": round(top_k(codes, scores, 1), 4) if closed and known else None,
            "top5": round(top_k(codes, scores, 5), 4) if closed and known else None,
            "uncertain": None if closed else round(float(np.mean([a.uncertain for a in self.answers])), 4),
            "rejection": self._rejection(scores, np.array(right)) if closed else None,
            "confusion": {"labels": list(labels), "counts": counts.tolist()},
        }

    def by_person(self) -> tuple[GroupFigures, ...]:
        """Return the figures of everybody, the worst first."""
        found = self._grouped("speaker", lambda recording: recording.speaker)
        return tuple(sorted(found, key=lambda group: group.accuracy))

    def by_condition(self) -> tuple[GroupFigures, ...]:
        """Return the figures under every condition that is known of the recordings.

        Their length always is.
        """
        groups = (
            *self._grouped("corpus", lambda recording: recording.corpus),
            *self._grouped("condition", lambda recording: recording.condition),
            *self._grouped("length", _length),
        )
        if self.task == "gender":
            return groups
        return (*groups, *self._grouped("gender", lambda recording: recording.gender))

    def _grouped(self, condition: str, name_of: Callable[[Recording], str]) -> list[GroupFigures]:
        rows: dict[str, list[tuple[str, str, str]]] = {}
        for each, true, answer in zip(self.answers, self.truth, self.found, strict=True):
            name = name_of(each.recording)
            if name:
                rows.setdefault(name, []).append((each.recording.speaker, true, answer))
        groups = []
        for name, theirs in rows.items():
            wrong = Counter(answer for _, true, answer in theirs if true != answer)
            groups.append(
                GroupFigures(
                    name,
                    condition,
                    len(theirs),
                    len({speaker for speaker, _, _ in theirs}),
                    len(theirs) - wrong.total(),
                    wrong.most_common(1)[0][0] if wrong else "",
                )
            )
        return groups

    def _rejection(self, scores: Float32, right: np.ndarray) -> Figures:
        """Known people who are not named, and strangers who are."""
        best = np.array([each.scores.max() for each in self.strangers])
        return {
            "fpir_target": self.fpir,
            "fnir": round(fnir(scores.max(axis=1), right, self.threshold), 4) if len(right) else None,
            "fpir": round(fpir(best, self.threshold), 4) if len(best) else None,
            "strangers": len(best),
        }


def evaluate_model(request: EvaluateModelRequest, services: Services, ctx: Context) -> ModelEvaluation:
    """Hear every recording whose class is known as Listen does, and count what is answered rightly.

    Raises DataError for a model that chooses among no classes and for data without any, ModelError.
    """
    manifest = load_manifest(request.model)
    listen = _listener(manifest, services)
    classes = GENDERS if manifest.task == "gender" else manifest.classes.names if manifest.classes else ()
    data = read_dataset(request.data, ctx.report)
    used, notes = _labelled(data, manifest.task, classes)
    if _learnt_from(manifest.folder, request.data):
        notes.append(
            Words(
                "{model} learnt from recordings of this folder: the figures tell how well it remembers "
                "them, not how well it works on others.",
                model=manifest.id,
            )
        )
    answers, skipped = [], list(data.skipped)
    for index, recording in enumerate(used):
        ctx.report(index / len(used), recording.name)
        try:
            answer = listen(recording, ctx)
        except AudioError as error:
            skipped.append(Skipped(str(recording.path), words_of(error)))
            continue
        if answer is None:
            skipped.append(Skipped(str(recording.path), Words("there is no speech in it")))
        else:
            answers.append(answer)
    if not answers:
        raise DataError("None of the recordings in {data} can be heard.", data=request.data)
    known = [each for each in answers if truth_of(manifest.task, each.recording) in classes]
    rejection = manifest.classes.rejection if manifest.classes else None
    return ModelEvaluation(
        manifest.id,
        manifest.task,
        request.data.name,
        classes,
        tuple(known),
        tuple(each for each in answers if each not in known),
        request.fpir,
        rejection.threshold(request.fpir) if rejection else -np.inf,
        tuple(skipped),
        tuple(notes),
    )


def truth_of(task: str, recording: Recording) -> str:
    """Return the right answer of a classifier for ``task`` to a recording."""
    return recording.gender if task == "gender" else recording.speaker


def _listener(manifest: ModelManifest, services: Services) -> Callable[[Recording, Context], Answer | None]:
    """The model of ``manifest`` as a function of recordings, None where nobody speaks. Raises DataError."""
    if manifest.task == "gender":
        model = open_gender(manifest)
        asked = manifest.voice_gender
        encoder = (
            services.hub.encoder() if asked and asked.encoder == services.hub.chosen("encoder").id else None
        )

        def gender(recording: Recording, ctx: Context) -> Answer | None:
            voice = RunningEmbedding(encoder, model)
            for block in hear(recording.path, services.speech, Quiet(ctx)):
                voice.push(block.speech_sound)
            embedding, guess = voice.finish()
            if guess is None or voice.logit is None:
                return None
            llr = log_odds(model.male(voice.logit, embedding))
            scores = np.array([-llr / 2, llr / 2], dtype=np.float32)
            return Answer(recording, scores, guess.label is Gender.UNCERTAIN)

        return gender
    if manifest.task == "speaker":
        people = ClosedSet(manifest)

        def speaker(recording: Recording, ctx: Context) -> Answer | None:
            total = ClosedSetSum(people)
            for block in hear(recording.path, services.speech, Quiet(ctx)):
                total.push(block.speech_sound)
            return None if total.scores is None else Answer(recording, total.scores)

        return speaker
    raise DataError(
        "The model {model} is made for {task}: it chooses among no classes.",
        model=manifest.id,
        task=manifest.task,
        hint="The bundled models are judged by: voxdesk evaluate models CORPUS",
    )


def _labelled(data: DataSet, task: str, classes: Sequence[str]) -> tuple[list[Recording], list[Words]]:
    """Recordings whose class is known, and notes on the others; raises DataError without any."""
    notes: list[Words] = []
    if task == "speaker":
        if not data.known_speakers:
            raise DataError(
                "No speaker labels were found in {root}.", root=data.root, hint="Use one folder per speaker."
            )
        if not {recording.speaker for recording in data.recordings} & set(classes):
            notes.append(
                Words(
                    "The model knows nobody in {root}. Do its people have other names there?",
                    root=data.root,
                )
            )
        return list(data.recordings), notes
    children = sum(recording.is_child for recording in data.recordings)
    unknown = sum(not recording.gender and not recording.is_child for recording in data.recordings)
    if children:
        notes.append(Words("{count} recordings of children were left out.", count=children))
    if unknown:
        notes.append(Words("{count} recordings without a known gender were left out.", count=unknown))
    used = [recording for recording in data.recordings if recording.gender and not recording.is_child]
    if not used:
        raise DataError(
            "In {root} are no recordings of adults with a known gender.",
            root=data.root,
            hint="See docs/data.md.",
        )
    return used, notes


def _learnt_from(model: Path, data: Path) -> bool:
    """Tell whether the run in the folder ``model`` learnt from the data set ``data``."""
    try:
        told = str(parse_toml(read_text(model / RUN)).get("data", ""))
    except (OSError, ValueError):
        return False
    return bool(told) and Path(told).resolve() == data.resolve()


def _length(recording: Recording) -> Words:
    if recording.seconds < _SHORT_S:
        return Words("below {seconds:g} s", seconds=_SHORT_S)
    if recording.seconds < _LONG_S:
        return Words("{low:g} to {high:g} s", low=_SHORT_S, high=_LONG_S)
    return Words("{seconds:g} s or more", seconds=_LONG_S)
