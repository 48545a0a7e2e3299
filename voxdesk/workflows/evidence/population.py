"""A population's recordings and the amounts of the case in; sides of its people and all comparisons out."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError, Words
from voxdesk.evaluation.likelihood_ratio import Trials
from voxdesk.training.data.dataset import Recording, people_of
from voxdesk.training.data.layouts import read_dataset
from voxdesk.workflows.evidence.sides import Side, population_sides
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


@dataclass(frozen=True, slots=True)
class Population:
    """The people compared with: each side of a pair, all ``trials``, and what was left out and why.

    ``amounts_s`` is the speech of a questioned and of a known side.
    """

    root: Path
    amounts_s: tuple[float, float]
    questioned: tuple[Side, ...]
    known: tuple[Side, ...]
    trials: Trials
    people: int
    corpora: tuple[tuple[str, int], ...]
    left_out: tuple[tuple[str, str], ...]


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
    for number, speaker in enumerate(chosen):
        part = Part(ctx, number / len(chosen), (number + 1) / len(chosen))
        part.report(0.0, f"population: {speaker}")
        mine = able[speaker]
        if any(hash_of(one.path, ctx.check) in of_the_case for one in mine):
            left_out.append((speaker, Words("a recording of the case is among theirs")))
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
    if len(found) < LEAST_PEOPLE:
        raise DataError(
            "Only {count} people of {root} have two recordings with {first:.0f} and {second:.0f} s of "
            "speech; "
            "{least} are needed.",
            count=len(found),
            root=root,
            first=amounts_s[0],
            second=amounts_s[1],
            least=LEAST_PEOPLE,
            hint="Use a larger population, or one with longer recordings.",
        )
    corpora = Counter(one.corpus or root.name for one in heard)
    return Population(
        root,
        amounts_s,
        tuple(side for first, _ in found for side in first),
        tuple(side for _, second in found for side in second),
        _trials(found),
        len(found),
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
