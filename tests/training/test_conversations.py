import itertools
from pathlib import Path

import numpy as np
import pytest

from voxdesk.core.context import CallbackContext
from voxdesk.core.types import AudioClip, Segment
from voxdesk.training.data.conversation_sets import Part, conversations
from voxdesk.training.data.conversations import mix_conversation
from voxdesk.training.data.dialogues import MANNERS, mix_call
from voxdesk.training.data.divide import set_aside
from voxdesk.training.data.layouts import read_dataset
from voxdesk.training.data.utterances import RATE, Utterance

TONES = {"anna": 400, "ben": 900, "carl": 1700}


def said(speaker: str, seconds: float) -> Utterance:
    """A pure tone stands for each voice, so that its place in a mixture can be seen."""
    times = np.arange(round((seconds + 0.2) * RATE)) / RATE
    loud = (times >= 0.1) & (times < 0.1 + seconds)
    samples = (0.1 * np.sin(2 * np.pi * TONES[speaker] * times) * loud).astype(np.float32)
    return Utterance(speaker, AudioClip(samples, RATE), (Segment(0.1, 0.1 + seconds),))


@pytest.fixture
def people() -> dict[str, list[Utterance]]:
    return {name: [said(name, 1.2 + 0.4 * number) for number in range(8)] for name in TONES}


def strength(clip: AudioClip, hertz: float, start_s: float, end_s: float) -> float:
    part = clip.cut(start_s, end_s).samples
    times = np.arange(len(part)) / RATE
    return float(abs(np.mean(part * np.exp(-2j * np.pi * hertz * times))))


def test_the_truth_is_where_the_sound_is(people: dict[str, list[Utterance]]) -> None:
    mixed = mix_conversation("talk", people, [], (1, 2))
    assert mixed.people == 3
    for turn in mixed.turns:
        inside = strength(mixed.sound, TONES[turn.label], turn.start_s + 0.05, turn.end_s - 0.05)
        assert inside > 0.01
    for name, hertz in TONES.items():
        own = [turn for turn in mixed.turns if turn.label == name]
        for earlier, later in itertools.pairwise(own):
            assert earlier.end_s < later.start_s
            if later.start_s - earlier.end_s > 0.3:
                pause = strength(mixed.sound, hertz, earlier.end_s + 0.1, later.start_s - 0.1)
                assert pause < 0.005


def test_people_pause_and_talk_over_each_other(people: dict[str, list[Utterance]]) -> None:
    talks = [mix_conversation("talk", people, [], (seed,)) for seed in range(12)]
    offsets = [
        later.start_s - earlier.end_s
        for talk in talks
        for earlier, later in itertools.pairwise(talk.turns)
        if earlier.label != later.label
    ]
    assert 0.1 < np.mean(np.array(offsets) < 0) < 0.6
    assert 0.0 < np.median(offsets) < 0.8


def test_a_seed_always_gives_the_same_and_another_one_another(people: dict[str, list[Utterance]]) -> None:
    hiss = [np.random.default_rng(0).normal(size=RATE * 2).astype(np.float32)]
    first, again = (mix_conversation("talk", people, hiss, (5,)) for _ in range(2))
    assert np.array_equal(first.sound.samples, again.sound.samples)
    assert first.turns == again.turns
    assert mix_conversation("talk", people, hiss, (6,)).turns != first.turns


def test_noise_lies_under_everything_and_nothing_is_clipped(people: dict[str, list[Utterance]]) -> None:
    hiss = [np.random.default_rng(0).normal(size=RATE * 2).astype(np.float32)]
    mixed = mix_conversation("talk", people, hiss, (5,))
    seconds = mixed.sound.samples[: len(mixed.sound.samples) // RATE * RATE].reshape(-1, RATE)
    assert (np.square(seconds).mean(axis=1) > 1e-6).all()
    assert np.abs(mixed.sound.samples).max() < 1.0


@pytest.mark.corpus
def test_nobody_is_both_tuned_on_and_scored(corpus: Path) -> None:
    ctx = CallbackContext()
    heard = {
        part: {
            turn.label
            for talk in conversations(corpus, part, ctx, each=2, people=(2, 4))
            for turn in talk.turns
        }
        for part in Part
    }
    recordings = read_dataset(corpus).recordings
    dev = {one.speaker for one in recordings if one.split == "test"}
    trained = {one.speaker for one in set_aside(recordings, share=0.17)[0]}
    assert heard[Part.SCORE] <= dev
    assert not heard[Part.TUNE] & (dev | trained)


@pytest.mark.corpus
def test_the_numbers_of_people_are_those_asked_for(corpus: Path) -> None:
    made = list(conversations(corpus, Part.SCORE, CallbackContext(), each=1, people=(2, 5)))
    assert [talk.people for talk in made] == [2, 5]


def test_a_call_has_a_person_on_each_channel_and_leaks_a_little(people: dict[str, list[Utterance]]) -> None:
    two = {name: people[name] for name in ("anna", "ben")}
    sound, turns = mix_call(two, MANNERS["interview"], 30.0, [], 20.0, (4,))
    assert {turn.label for turn in turns} == set(two)
    for channel, name in enumerate(two):
        for turn in turns:
            if turn.label == name and turn.end_s - turn.start_s > 0.5:
                own, other = (
                    strength(AudioClip(sound[:, one], RATE), TONES[name], turn.start_s, turn.end_s)
                    for one in (channel, 1 - channel)
                )
                assert 20 * np.log10(own / other) == pytest.approx(20.0, abs=3.0)
    again, _ = mix_call(two, MANNERS["interview"], 30.0, [], 20.0, (4,))
    np.testing.assert_array_equal(sound, again)
    with pytest.raises(ValueError, match="two people"):
        mix_call(people, MANNERS["interview"], 30.0, [], 20.0, (4,))
