import numpy as np

from voxdesk.training.voice_gate import fit_gate, fit_overlap

D = 12


def voices(random: np.random.Generator, people: int, windows: int) -> list[np.ndarray]:
    """Windows of single people: a direction each, in the first ten axes, with some noise."""
    found = []
    for _ in range(people):
        centre = np.zeros(D)
        centre[:10] = random.normal(size=10)
        found.append(unit(centre / np.linalg.norm(centre) + 0.15 * random.normal(size=(windows, D))))
    return found


def unit(vectors: np.ndarray) -> np.ndarray:
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


def at_once(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Overlap leans towards the eleventh axis."""
    both = first + second
    both[:, 10] += 1.0
    return unit(both)


def test_the_fitted_gate_keeps_its_promise_and_finds_mixtures() -> None:
    random = np.random.default_rng(0)
    train = voices(random, 100, 6)
    mixed = [at_once(one, two) for one, two in zip(train[:50], train[50:], strict=True)]
    gate = fit_gate(
        np.concatenate(train),
        np.concatenate(mixed),
        voices(random, 300, 6),
        change_rate=0.02,
        overlap_rate=0.02,
    )
    others = voices(random, 400, 6)
    assert np.mean([gate.several(one) for one in others]) < 0.07
    pairs = list(zip(others[:200], others[200:], strict=True))
    assert np.mean([gate.several(at_once(one, two)) for one, two in pairs]) > 0.9
    assert np.mean([gate.several(np.concatenate(pair)) for pair in pairs]) > 0.9


def test_the_reading_is_positive_where_two_talk() -> None:
    random = np.random.default_rng(1)
    single = voices(random, 60, 5)
    mixed = [at_once(one, two) for one, two in zip(single[:30], single[30:], strict=True)]
    weights, offset = fit_overlap(np.concatenate(single), np.concatenate(mixed))
    assert len(weights) == D
    assert np.mean(np.concatenate(mixed) @ np.array(weights) + offset > 0) > 0.9
    assert np.mean(np.concatenate(single) @ np.array(weights) + offset < 0) > 0.9
