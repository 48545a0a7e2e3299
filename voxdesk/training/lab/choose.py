"""A data set and a recipe in; the clips to learn from and to be judged on, and the strangers, out."""

import dataclasses
import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from voxdesk.core.errors import DataError, Words
from voxdesk.training.data.arrange import Piece, session_groups
from voxdesk.training.data.dataset import GENDERS, DataSet, Recording, people_of
from voxdesk.training.data.divide import Shares, divide
from voxdesk.training.methods.base import Params

_LEAST_CLIPS = 3
_LEAST_CHUNK_S = 1.0


@dataclass(frozen=True, slots=True)
class Material:
    """Clips with their split and class (an index into ``classes``), and clips of people of no class.

    ``known_speakers`` is False where nothing tells who speaks: nobody can be counted then.
    """

    clips: tuple[Piece, ...]
    splits: tuple[str, ...]
    labels: tuple[int, ...]
    classes: tuple[str, ...]
    strangers: tuple[Piece, ...]
    split_words: str
    notes: tuple[Words, ...]
    known_speakers: bool = True

    def people(self, split: str) -> int | None:
        """Return how many people speak in the clips of ``split``; None where nothing tells."""
        found = {self.clips[row].recording.speaker for row in self.rows(split)}
        return len(found) if self.known_speakers else None

    def rows(self, split: str) -> list[int]:
        """Return the indices of the clips of ``split``."""
        return [index for index, own in enumerate(self.splits) if own == split]


def choose(data: DataSet, task: str, settings: Params) -> Material:
    """Take the people and clips that ``settings`` ask for and divide them.

    Raises DataError in words when there is only one class, or too little of each.
    """
    notes = [note for note in data.notes if "gender" not in note or task == "gender"]
    found = _gender(data, settings, notes) if task == "gender" else _speakers(data, settings, notes)
    if not found.rows("validation"):
        raise DataError("There are too few clips to set some aside for validation.", hint=_MORE)
    return found


_MORE = Words("Give more recordings, shorter clips (clip_s) or another split.")
_PEOPLE = Words("Add recordings of more people: a folder for each, or their names in manifest.csv.")


def clips_of(recordings: Sequence[Recording], clip_s: float, most: int) -> list[Piece]:
    """Return a person's clips, one of each recording in turn; a shorter recording is a clip as it is."""
    rows = []
    for u in recordings:
        count = max(1, int((u.seconds + 0.01) / clip_s)) if clip_s else 1
        seconds = min(u.seconds, clip_s) if clip_s else u.seconds
        rows.append([Piece(u, number, number * seconds, seconds) for number in range(count)])
    longest = max(map(len, rows), default=0)
    ordered = [row[number] for number in range(longest) for row in rows if number < len(row)]
    return ordered[: most or None]


def _gender(data: DataSet, settings: Params, notes: list[Words]) -> Material:
    labelled = [u for u in data.recordings if u.gender and not u.is_child]
    children = sum(u.is_child for u in data.recordings)
    if children:
        notes.append(Words("{count} recordings of children were left out.", count=children))
    found = {u.gender for u in labelled}
    if len(found) < 2:
        only = (
            Words("only {gender} voices", gender=found.pop())
            if found
            else Words("no recordings with a known gender")
        )
        raise DataError(
            "There are {only} in {root}; telling two genders apart needs both.",
            only=only,
            root=data.root,
            hint=_PEOPLE,
        )
    own = {u.split for u in labelled}
    keeps_own = settings.split == "disjoint" and {"train", "test"} <= own and "" not in own
    if settings.split == "published" and {"train", "test"} <= own:
        labelled = [u for u in labelled if u.split != "test"]
    pools = {"": labelled}
    if keeps_own:
        pools = {
            split: [u for u in labelled if u.split == split] for split in ("train", "validation", "test")
        }
        _refuse_shared(pools)
    clips: list[Piece] = []
    for pool in pools.values():
        clips += _balanced(pool, settings)
    labels = [GENDERS.index(clip.recording.gender) for clip in clips]
    if keeps_own:
        splits = [clip.recording.split for clip in clips]
        words = "the data set's own, by speaker"
        if "validation" not in splits:
            splits = _set_aside(clips, splits, settings)
    elif settings.split == "disjoint":
        splits = _divide_by(clips, labels, settings, [clip.recording.speaker for clip in clips])
        words = "by speaker"
        if not data.known_speakers:
            words = "by recording (no speaker labels)"
    else:
        splits = _divide_by(clips, labels, settings, list(range(len(clips))))
        words = "by clip, the same speakers on both sides"
    splits = _lend_validation(splits, notes)
    for split in ("train", "test"):
        heard = {label for label, own in zip(labels, splits, strict=True) if own == split}
        if len(heard) < 2:
            raise DataError(
                "There are too few speakers: for {split}, one gender has nobody left.",
                split=split,
                hint="At least two women and two men are needed.",
            )
    return Material(
        tuple(clips), tuple(splits), tuple(labels), GENDERS, (), words, tuple(notes), data.known_speakers
    )


def _speakers(data: DataSet, settings: Params, notes: list[Words]) -> Material:
    if not data.known_speakers:
        raise DataError(
            "No speaker labels were found in {root}.", root=data.root, hint="Use one folder per speaker."
        )
    people = people_of(data.recordings)
    if len(people) < 2:
        raise DataError(
            "There is only one speaker in {root}; a closed set needs two or more.",
            root=data.root,
            hint=_PEOPLE,
        )
    clips = {
        who: clips_of(theirs, settings.clip_s, settings.clips_per_speaker) for who, theirs in people.items()
    }
    unheard = {who for who, theirs in people.items() if _only_test(theirs)}
    if settings.people == "test" and len(unheard) < 2:
        raise DataError(
            "Fewer than two speakers in {root} are in the test split alone.", root=data.root, hint=_PEOPLE
        )
    inside = {who: clips[who] for who in clips if (who in unheard) == (settings.people == "test")}
    enough = [who for who, theirs in inside.items() if len(theirs) >= settings.min_clips]
    if len(enough) < 2:
        enough = [who for who, theirs in inside.items() if len(theirs) >= _LEAST_CLIPS]
        notes.append(
            Words(
                "Too few have {wanted} clips, so {least} were enough.",
                wanted=settings.min_clips,
                least=_LEAST_CLIPS,
            )
        )
    if len(enough) < 2:
        raise DataError(
            "Fewer than two speakers in {root} have {least_clips} clips.",
            root=data.root,
            least_clips=_LEAST_CLIPS,
            hint=_MORE,
        )
    spoken = {who: sum(clip.seconds for clip in clips[who]) for who in enough}
    chosen = sorted(enough, key=lambda who: (-round(spoken[who]), _hash(who)))[: settings.n_speakers or None]
    classes = tuple(sorted(chosen))
    if 0 < len(chosen) < settings.n_speakers:
        notes.append(
            Words(
                "Only {count} people have enough clips; {wanted} were wanted.",
                count=len(chosen),
                wanted=settings.n_speakers,
            )
        )
    taken = [clip for who in classes for clip in clips[who]]
    if settings.split == "published":
        taken = [half for clip in taken for half in _halves(clip)]
    labels = [classes.index(clip.recording.speaker) for clip in taken]
    if settings.split == "published":
        groups: list[object] = list(range(len(taken)))
        words = "by chunk, chunks of one clip on both sides"
    else:
        groups = list(session_groups(taken))
        words = "by session (else recording) within each speaker"
    splits = _lend_validation(_divide_by(taken, labels, settings, groups), notes)
    _refuse_unheard(classes, labels, splits)
    others = sorted((who for who in clips if who not in set(chosen)), key=_hash)[: settings.strangers or None]
    strangers = [clip for who in others if settings.strangers for clip in clips[who][:5]]
    if not strangers:
        notes.append(Words("Everybody is in the set, so nothing is known about strangers."))
    return Material(
        tuple(taken), tuple(splits), tuple(labels), classes, tuple(strangers), words, tuple(notes)
    )


def _balanced(pool: Sequence[Recording], settings: Params) -> list[Piece]:
    """Clips of as many women as men, up to ``n_speakers`` together, in an order that ids alone decide."""
    people = people_of(pool)
    sides = []
    for gender in GENDERS:
        theirs = sorted((who for who, us in people.items() if us[0].gender == gender), key=_hash)
        clips = (clips_of(people[who], settings.clip_s, settings.clips_per_speaker) for who in theirs)
        sides.append([each for each in clips if len(each) >= settings.min_clips])
    most = settings.n_speakers or sum(map(len, sides))
    half = min(len(sides[0]), len(sides[1]), (most + 1) // 2)
    return [clip for side in sides for person in side[:half] for clip in person]


def _halves(clip: Piece) -> tuple[Piece, ...]:
    """Two chunks of a clip, which may come to stand on two sides; a short clip stays whole."""
    half_s = clip.seconds / 2
    if half_s < _LEAST_CHUNK_S:
        return (clip,)
    second = dataclasses.replace(clip, start_s=clip.start_s + half_s, seconds=half_s)
    return dataclasses.replace(clip, seconds=half_s), second


def _divide_by(
    clips: Sequence[Piece], labels: Sequence[int], settings: Params, groups: Sequence[object]
) -> list[str]:
    shares = Shares(settings.train_size, settings.val_size)
    return divide([str(group) for group in groups], list(labels), shares, settings.seed)


def _set_aside(clips: Sequence[Piece], splits: list[str], settings: Params) -> list[str]:
    """A validation split out of the training one, by speaker within each gender."""
    rows = [index for index, split in enumerate(splits) if split == "train"]
    share = settings.val_size / (settings.train_size + settings.val_size)
    groups = [clips[row].recording.speaker for row in rows]
    strata = [clips[row].recording.gender for row in rows]
    # What "divide" calls testing is what is set aside here.
    for row, part in zip(rows, divide(groups, strata, Shares(1 - share, 0.0), settings.seed), strict=True):
        splits[row] = "validation" if part == "test" else "train"
    return splits


def _lend_validation(splits: list[str], notes: list[Words]) -> list[str]:
    """Return where two groups left nothing for validation, every third training clip serves as that."""
    if "validation" in splits:
        return splits
    rows = [index for index, split in enumerate(splits) if split == "train"]
    notes.append(Words("Too few for a validation split by the same rule: some training clips serve instead."))
    lent = set(rows[2::3] or rows[1:])
    return ["validation" if index in lent else split for index, split in enumerate(splits)]


def _refuse_shared(pools: dict[str, list[Recording]]) -> None:
    train = {u.speaker for u in pools["train"]}
    shared = sorted(train & {u.speaker for u in pools["test"]})
    if shared:
        raise DataError(
            "{count} speakers are in both training and test ({shared}).",
            count=len(shared),
            shared=", ".join(shared[:3]),
            hint="Divide anew with “dataset arrange --resplit”, or use split=published.",
        )


def _refuse_unheard(classes: Sequence[str], labels: Sequence[int], splits: Sequence[str]) -> None:
    trained = Counter(label for label, split in zip(labels, splits, strict=True) if split == "train")
    unheard = [classes[index] for index in range(len(classes)) if not trained[index]]
    if unheard:
        raise DataError("Nothing of {unheard} is left to train on.", unheard=unheard[0], hint=_MORE)
    if "test" not in splits:
        raise DataError("There are too few clips to set some aside for testing.", hint=_MORE)


def _only_test(recordings: Sequence[Recording]) -> bool:
    """People who are only reported on stay strangers."""
    return {u.split for u in recordings} == {"test"}


def _hash(speaker: str) -> str:
    return hashlib.sha256(speaker.encode()).hexdigest()
