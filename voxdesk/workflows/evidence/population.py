"""A population's recordings and the amounts of the case in; sides of its people and all comparisons out."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import numpy as np

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError, Words
from voxdesk.evaluation.likelihood_ratio import Trials
from voxdesk.training.data.dataset import Recording, people_of
from voxdesk.training.data.layouts import read_dataset
from voxdesk.workflows.evidence.sides import Recorded, Side, population_sides
from voxdesk.workflows.progress import Part
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import Services

# Fewer people say too little about how alike voices are.
LEAST_PEOPLE = 20
_MOST_PEOPLE = 200
# Sides of one person for each role: more of the same people say little more.
_SIDES = 2
# Where recordings of the population are shorter than those of the case, so many of its people still have
# enough: as a share of people, and of their sound that is speech.
_ENOUGH_SHARE, _SPEECH_SHARE = 0.8, 0.7
LEAST_SPEECH_S = 3.0
OF_THE_CASE = Words("a recording of the case is among theirs")


@dataclass(frozen=True, slots=True)
class Conditions:
    """Tell under which conditions a population was recorded, in the user's words, and when it was heard.

    ``device`` and ``language`` may be empty; ``telephone`` is whether it came over a telephone line.
    """

    name: str
    device: str
    language: str
    telephone: bool
    fitted: datetime


@dataclass(frozen=True, slots=True)
class Population:
    """The people compared with: how each side was recorded, all ``trials``, what was left out and why.

    ``amounts_s`` is the speech of a questioned and of a known side, ``hashes`` are the SHA-256 of each
    person's recordings. ``conditions`` are those of a kept population, of which no folder is known.
    """

    root: Path
    amounts_s: tuple[float, float]
    questioned: tuple[Recorded, ...]
    known: tuple[Recorded, ...]
    trials: Trials
    hashes: tuple[frozenset[str], ...]
    corpora: tuple[tuple[str, int], ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()
    conditions: Conditions | None = None

    @property
    def people(self) -> int:
        """Count how many people are compared with."""
        return len(np.unique(self.trials.first))

    def without(self, of_the_case: frozenset[str]) -> "Population":
        """Leave out whoever a recording of the case is of; raises DataError when too few are left."""
        held = [number for number, own in enumerate(self.hashes) if own.isdisjoint(of_the_case)]
        if len(held) == len(self.hashes):
            return self
        trials = self.trials
        kept = np.isin(trials.first, held) & np.isin(trials.second, held)
        left = Trials(trials.scores[kept], trials.first[kept], trials.second[kept])
        found = replace(
            self,
            trials=left,
            left_out=(
                *self.left_out,
                *((str(number + 1), OF_THE_CASE) for number in set(range(len(self.hashes))) - set(held)),
            ),
        )
        if found.people < LEAST_PEOPLE:
            raise too_few(
                found.people, self.conditions.name if self.conditions else self.root, self.amounts_s
            )
        return found


def too_few(count: int, where: object, amounts_s: tuple[float, float]) -> DataError:
    """Say that fewer people than are needed speak long enough."""
    return DataError(
        "{least} people with recordings of {first:.0f} and of {second:.0f} s of speech are needed; {where} "
        "has {count}.",
        count=count,
        where=where,
        first=amounts_s[0],
        second=amounts_s[1],
        least=LEAST_PEOPLE,
        hint="Use a larger population, or one with longer recordings.",
    )


def hear_population(
    root: Path,
    amounts_s: tuple[float, float],
    of_the_case: frozenset[str],
    services: Services,
    ctx: Context,
) -> Population:
    """Make sides of the amounts of the case, questioned and known, from different recordings of each person.

    Where most people have not as much, the sides are as long as theirs: the ratio then errs to caution.
    Whoever a recording of the case (by its SHA-256) is of takes no part. Raises DataError for a folder
    without people, or with fewer than 20 who speak long enough.
    """
    data = read_dataset(root)
    if not data.known_speakers:
        raise DataError(
            "{root} does not say who speaks in its recordings.", root=root, hint="Use one folder per person."
        )
    left_out: list[tuple[str, str]] = [(one.path, one.reason) for one in data.skipped]
    people = people_of(sorted(data.recordings, key=lambda one: one.name))
    able = {speaker: mine for speaker, mine in people.items() if len(mine) > 1}
    left_out += [(one, Words("only one recording")) for one in people if one not in able]
    chosen = _spread(sorted(able), _MOST_PEOPLE)
    amounts_s = (_there(able, 0, amounts_s[0]), _there(able, 1, amounts_s[1]))
    found: list[tuple[list[Side], list[Side]]] = []
    heard: list[Recording] = []
    hashes: list[frozenset[str]] = []
    owners: dict[str, str] = {}
    for number, speaker in enumerate(chosen):
        part = Part(ctx, number / len(chosen), (number + 1) / len(chosen))
        part.report(0.0, f"population: {speaker}")
        mine = able[speaker]
        of_each = {hash_of(one.path, ctx.check): one for one in mine}
        own = frozenset(of_each)
        for content, one in of_each.items():
            owner = owners.setdefault(content, speaker)
            if owner != speaker:  # two voices that are one would make every ratio too small
                raise DataError(
                    "“{name}” of {speaker} is also a recording of {owner}.",
                    name=one.name,
                    speaker=speaker,
                    owner=owner,
                    hint="A recording must belong to one person: take it out of one of the two folders.",
                )
        if not own.isdisjoint(of_the_case):
            left_out.append((speaker, OF_THE_CASE))
            continue
        sides = tuple(
            list(population_sides([one.path for one in mine[half::2]], amount_s, _SIDES, services, ctx))
            for half, amount_s in enumerate(amounts_s)
        )
        if not all(sides):
            left_out.append((speaker, Words("too little speech")))
            continue
        found.append((sides[0], sides[1]))
        heard.append(mine[0])
        hashes.append(own)
    if len(found) < LEAST_PEOPLE:
        raise too_few(len(found), root, amounts_s)
    corpora = Counter(one.corpus or root.name for one in heard)
    return Population(
        root,
        amounts_s,
        tuple(side for first, _ in found for side in first),
        tuple(side for _, second in found for side in second),
        _trials(found),
        tuple(hashes),
        tuple(corpora.most_common()),
        tuple(left_out),
    )


def _there(able: Mapping[str, Sequence[Recording]], half: int, amount_s: float) -> float:
    """How much of ``amount_s`` most people have in every other recording, from the number ``half`` on."""
    lengths = [sum(one.seconds for one in mine[half::2]) for mine in able.values()]
    if not lengths:
        return amount_s
    usual_s = _SPEECH_SHARE * float(np.quantile(lengths, 1 - _ENOUGH_SHARE))
    return min(amount_s, max(LEAST_SPEECH_S, usual_s))


def _spread(names: Sequence[str], most: int) -> list[str]:
    """At most ``most`` of ``names``, evenly from all of them."""
    if len(names) <= most:
        return list(names)
    return [names[int(place)] for place in np.linspace(0, len(names) - 1, most)]


def _trials(found: Sequence[tuple[list[Side], list[Side]]]) -> Trials:
    """Each questioned side against all known sides of its person and one of each other person."""
    scores, first, second = [], [], []
    for one, (questioned, _) in enumerate(found):
        for side in questioned:
            for other, (_, known) in enumerate(found):
                for reference in known if other == one else known[:1]:
                    scores.append(float(side.embedding.vector @ reference.embedding.vector))
                    first.append(one)
                    second.append(other)
    return Trials(np.array(scores), np.array(first), np.array(second))
