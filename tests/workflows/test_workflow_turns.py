import itertools
from pathlib import Path

import numpy as np
import pytest
from sounds import joined, noise, silence, spoken

from voxdesk.audio.files import write_wav
from voxdesk.core.calibration.turns import TurnSettings
from voxdesk.core.context import CallbackContext
from voxdesk.core.requests import EnrolRequest, TurnsRequest
from voxdesk.core.types import Gender, Segment, Turn
from voxdesk.diarization.windows import windows
from voxdesk.workflows.listen.diarize import identify_turns
from voxdesk.workflows.listen.segmentation import HeardWindows, group_windows
from voxdesk.workflows.people.enrol import enrol
from voxdesk.workflows.services import Services


@pytest.fixture
def talk(services: Services, voices: dict[str, list[Path]]) -> tuple[Path, list[tuple[str, float, float]]]:
    """Anna, Ben, Anna and a stranger, with the truth: who, from, to."""
    for name in ("anna", "ben"):
        enrol(EnrolRequest(name.title(), (voices[name][0],)), services, CallbackContext())
    order = [("Anna", "anna", 1), ("Ben", "ben", 1), ("Anna", "anna", 2), ("Voice A", "carl", 0)]
    clips, truth, position = [], [], 0.0
    for label, name, take in order:
        clip = spoken(voices[name][take])
        truth.append((label, position, position + clip.seconds))
        clips += [clip, silence(0.3)]
        position += clip.seconds + 0.3
    path = voices["anna"][0].parent / "talk.wav"
    write_wav(path, joined(*clips))
    return path, truth


def check(turns: tuple[Turn, ...], truth: list[tuple[str, float, float]]) -> None:
    assert [turn.label for turn in turns] == [label for label, _, _ in truth]
    for turn, (_, start_s, end_s) in zip(turns, truth, strict=True):
        assert turn.start_s == pytest.approx(start_s, abs=0.6)
        assert turn.end_s == pytest.approx(end_s, abs=0.6)


def test_who_speaks_when(services: Services, talk: tuple[Path, list[tuple[str, float, float]]]) -> None:
    path, truth = talk
    turns = identify_turns(TurnsRequest(path), services, CallbackContext())
    check(turns, truth)
    assert [turn.name for turn in turns] == ["Anna", "Ben", "Anna", None]
    assert [turn.gender for turn in turns] == [Gender.FEMALE, Gender.MALE, Gender.FEMALE, Gender.MALE]


def test_a_clip_is_as_good_as_a_file(
    services: Services, talk: tuple[Path, list[tuple[str, float, float]]]
) -> None:
    path, truth = talk
    check(identify_turns(TurnsRequest(spoken(path)), services, CallbackContext()), truth)


def test_strangers_are_told_apart(services: Services, voices: dict[str, list[Path]]) -> None:
    sound = joined(spoken(voices["ben"][0]), spoken(voices["anna"][0]), spoken(voices["ben"][1]))
    turns = identify_turns(TurnsRequest(sound), services, CallbackContext())
    assert [turn.label for turn in turns] == ["Voice A", "Voice B", "Voice A"]
    assert all(turn.name is None for turn in turns)


def test_across_the_blocks_of_a_long_recording(
    services: Services, talk: tuple[Path, list[tuple[str, float, float]]], tmp_path: Path
) -> None:
    path, truth = talk
    once = spoken(path)
    write_wav(tmp_path / "long.wav", joined(*[once, silence(1.0)] * 5))
    turns = identify_turns(TurnsRequest(tmp_path / "long.wav"), services, CallbackContext())
    length_s = once.seconds + 1.0
    check(
        turns,
        [
            (label, start_s + length_s * time, end_s + length_s * time)
            for time in range(5)
            for label, start_s, end_s in truth
        ],
    )


@pytest.mark.parametrize("sound", [silence(3.0), noise(3.0), silence(0.0)])
def test_nobody_speaks(services: Services, sound) -> None:
    assert identify_turns(TurnsRequest(sound), services, CallbackContext()) == ()


def test_turns_are_in_order_and_do_not_overlap(
    services: Services, talk: tuple[Path, list[tuple[str, float, float]]]
) -> None:
    turns = identify_turns(TurnsRequest(talk[0]), services, CallbackContext())
    for earlier, later in itertools.pairwise(turns):
        assert earlier.start_s < earlier.end_s <= later.start_s + 1e-6


@pytest.mark.parametrize("seconds", [5.0, 6.0, 9.0, 14.0])
def test_two_who_say_little_are_two(seconds: float) -> None:
    speech = (Segment(0.0, seconds), Segment(seconds + 0.5, 2 * seconds + 0.5))
    pieces = windows(speech, 1.5, 0.5)
    rng = np.random.default_rng(round(seconds))
    voices = rng.standard_normal((2, 192)) / np.sqrt(192)
    vectors = np.repeat(voices, len(pieces) // 2, axis=0) + rng.standard_normal((len(pieces), 192)) / 14
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    heard = HeardWindows(speech, pieces, vectors.astype(np.float32), np.zeros(0, dtype=np.float32))
    settings = TurnSettings(begin=0.32, evidence=0.3, sparsity=5.0, stay=0.98, least_voice_s=5.0)
    labels = group_windows(heard, settings, CallbackContext())
    assert labels.tolist() == [0] * (len(pieces) // 2) + [1] * (len(pieces) // 2)


def test_one_who_says_little_is_one(services: Services, voices: dict[str, list[Path]]) -> None:
    for paths in voices.values():
        turns = identify_turns(
            TurnsRequest(spoken(paths[0], paths[1], pause_s=0.4)), services, CallbackContext()
        )
        assert {turn.label for turn in turns} == {"Voice A"}
