"""Stereo recordings with people on each channel: recognised, told apart, cleaned of each other."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import soundfile
from sounds import RATE, music, silence, spoken

from voxdesk.audio.codec import through_codec
from voxdesk.core.cluster_types import PeopleCount
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import AudioError, Cancelled
from voxdesk.core.requests import ChannelUse, EnrolRequest, TimelineRequest, TurnsRequest
from voxdesk.core.types import AudioClip, Turn
from voxdesk.timeline.joining import join_turns
from voxdesk.workflows.listen.channels import channels_to_hear
from voxdesk.workflows.listen.diarize import identify_turns
from voxdesk.workflows.listen.timeline import find_turns
from voxdesk.workflows.people.enrol import enrol
from voxdesk.workflows.services import Services

BOTH = (0, 1)
AS_ONE = (None,)
LEAK = 0.1  # -20 dB


@pytest.fixture(scope="module")
def sides(voices: dict[str, list[Path]]) -> tuple[np.ndarray, np.ndarray]:
    """Anna, then Ben, then both at once for 4 s, each on a channel of their own."""
    anna, ben = spoken(voices["anna"][0]).samples, spoken(voices["ben"][1]).samples
    more = [spoken(voices[name][2]).samples[: 4 * RATE] for name in ("anna", "ben")]
    gap = silence(0.5).samples
    left = np.concatenate([anna, gap, 0 * ben, gap, more[0]])
    right = np.concatenate([0 * anna, gap, ben, gap, more[1]])
    hiss = np.random.default_rng(5).normal(0, 3e-4, (2, len(left))).astype(np.float32)
    return left + hiss[0], right + hiss[1]


def leaking(sides: tuple[np.ndarray, np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Each heard 20 dB more quietly on the other's channel, 3 ms later."""
    left, right = sides
    late = round(0.003 * RATE)
    return left + LEAK * np.roll(right, late), right + LEAK * np.roll(left, late)


def write(path: Path, *channels: np.ndarray, rate: int = RATE) -> Path:
    soundfile.write(path, np.stack(channels, axis=1), rate)
    return path


def heard(path: Path, services: Services, **asked) -> tuple[Turn, ...]:
    return identify_turns(TurnsRequest(path, **asked), services, CallbackContext()).turns


def channels(path: Path, services: Services, use: ChannelUse = ChannelUse.AUTO) -> tuple[int | None, ...]:
    return channels_to_hear(path, use, services, CallbackContext())


def test_people_on_channels_of_their_own_are_recognised(services, sides, tmp_path):
    assert channels(write(tmp_path / "a.wav", *sides), services) == BOTH
    assert channels(write(tmp_path / "b.wav", *leaking(sides)), services) == BOTH
    assert channels(write(tmp_path / "c.flac", *leaking(sides)), services) == BOTH


def test_other_stereo_is_heard_as_one(services, sides, tmp_path):
    both = sides[0] + sides[1]
    chords = music(12.0).samples
    wide = np.roll(chords, 300) * np.linspace(0.7, 1.3, len(chords), dtype=np.float32)
    noise = np.random.default_rng(1).normal(0, 0.001, len(both)).astype(np.float32)
    others = {
        "the same twice": (both, both),
        "a delayed copy": (both, np.roll(both, 240)),
        "an inverted channel": (both, -both),
        "one silent channel": (both, 0 * both),
        "one channel of noise": (noise, both),
        "a quieter copy": (both, 0.2 * both),
        "music": (chords, wide),
        "silence": (0 * both, 0 * both),
        "one room": (sides[0] + 0.6 * sides[1], 0.6 * sides[0] + sides[1]),
    }
    for number, (what, pair) in enumerate(others.items()):
        assert channels(write(tmp_path / f"{number}.wav", *pair), services) == AS_ONE, what
    soundfile.write(tmp_path / "mono.wav", both, RATE)
    assert channels(tmp_path / "mono.wav", services) == AS_ONE
    assert channels(tmp_path / "mono.wav", services, ChannelUse.APART) == AS_ONE


def test_each_is_heard_on_his_own_channel_also_when_both_speak(services, voices, sides, tmp_path):
    for name in ("anna", "ben"):
        enrol(EnrolRequest(name.title(), (voices[name][0],)), services, CallbackContext())
    path = write(tmp_path / "call.wav", *leaking(sides))
    turns = heard(path, services)
    assert {turn.name for turn in turns} == {"Anna", "Ben"}
    anna, ben = (join_turns([turn for turn in turns if turn.name == name], 1.0) for name in ("Anna", "Ben"))
    first, second = len(spoken(voices["anna"][0]).samples), len(spoken(voices["ben"][1]).samples)
    talk_s, both_s = first / RATE + 0.5, (first + second) / RATE + 1.0
    assert [turn.start_s for turn in anna] == pytest.approx([0.0, both_s], abs=0.6)
    assert anna[0].end_s == pytest.approx(talk_s - 0.5, abs=0.6)
    assert ben[0].start_s == pytest.approx(talk_s, abs=0.6)
    assert [turn.end_s for turn in (anna[-1], ben[-1])] == pytest.approx([both_s + 4] * 2, abs=0.6)


def test_what_leaks_in_is_no_turn_and_no_person(services, sides, tmp_path):
    path = write(tmp_path / "call.wav", *leaking(sides))
    turns = heard(path, services, channels=ChannelUse.APART)
    assert len({turn.label for turn in turns}) == 2
    clean = heard(write(tmp_path / "clean.wav", *sides), services, channels=ChannelUse.APART)
    spans = [
        {label: sum(turn.end_s - turn.start_s for turn in found if turn.label == label) for label in "AB"}
        for found in (
            [dataclasses.replace(turn, label=turn.label[-1]) for turn in each] for each in (turns, clean)
        )
    ]
    assert spans[0] == pytest.approx(spans[1], abs=0.6)


def test_what_a_codec_leaves_of_a_leak_is_no_turn_either(services, sides, tmp_path):
    """Each channel is coded on its own, as by telephone: the leak no longer follows the other's waveform."""
    coded = [through_codec(AudioClip(side, RATE), "amr", 12_200).samples for side in leaking(sides)]
    length = min(map(len, coded))
    path = write(tmp_path / "call.wav", *(side[:length] for side in coded))
    turns = heard(path, services, channels=ChannelUse.APART)
    assert len({turn.label for turn in turns}) == 2
    first = [turn for turn in turns if turn.start_s < 5.0]
    assert len({turn.label for turn in first}) == 1


def test_another_person_on_a_channel_is_told_apart_beyond_doubt(services, voices, tmp_path):
    """Anna and Carl share a channel, Ben has the other one."""
    anna, ben, carl = (spoken(voices[name][0], voices[name][1]).samples for name in ("anna", "ben", "carl"))
    left, right = np.concatenate([anna, 0 * ben, carl]), np.concatenate([0 * anna, ben, 0 * carl])
    turns = heard(write(tmp_path / "call.wav", left, right), services)
    assert len({turn.label for turn in turns}) == 3


def test_the_user_has_the_last_word(services, sides, tmp_path):
    path = write(tmp_path / "call.wav", *leaking(sides))
    assert channels(path, services, ChannelUse.MIX) == AS_ONE
    same = write(tmp_path / "same.wav", sides[0], sides[0])
    assert channels(same, services, ChannelUse.APART) == BOTH
    assert len({turn.label for turn in heard(same, services)}) == 1
    assert len({turn.label for turn in heard(same, services, channels=ChannelUse.APART)}) == 2


@pytest.mark.parametrize(("count", "voices_found"), [(1, 1), (2, 2), (3, 3)])
def test_a_known_number_of_people_is_kept(services, sides, tmp_path, count, voices_found):
    path = write(tmp_path / "call.wav", *leaking(sides))
    turns = heard(path, services, people=PeopleCount(count, count))
    assert len({turn.label for turn in turns}) == voices_found


def test_a_corrected_timeline_gives_way_to_what_is_asked_for(services, sides, tmp_path):
    path = write(tmp_path / "call.wav", *sides)
    asked = find_turns(TimelineRequest(path, channels=ChannelUse.MIX), services, CallbackContext())
    as_it_comes = find_turns(TimelineRequest(path), services, CallbackContext())
    assert asked.found != as_it_comes.found


def test_too_many_channels_are_named(services, sides, tmp_path):
    path = write(tmp_path / "many.wav", *[sides[0]] * 9)
    assert channels(path, services) == AS_ONE
    with pytest.raises(AudioError, match="9 channels"):
        channels(path, services, ChannelUse.APART)


def test_looking_at_channels_can_be_cancelled_and_is_done_once(services, sides, tmp_path):
    path = write(tmp_path / "call.wav", *sides)

    def stop(share: float | None, text: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        channels_to_hear(path, ChannelUse.AUTO, services, CallbackContext(stop))
    assert channels(path, services) == BOTH
    assert channels_to_hear(path, ChannelUse.AUTO, services, CallbackContext(stop)) == BOTH


def test_where_only_others_speak_a_channel_is_not_heard_and_turns_stay_the_same(
    services, voices, tmp_path, monkeypatch
) -> None:
    """Anna speaks in the first half, Ben in the second, each with the hiss of the own microphone."""
    anna, ben = (
        np.concatenate([spoken(voices[name][number]).samples for number in (0, 1, 2, 0, 1)])[: 24 * RATE]
        for name in ("anna", "ben")
    )
    hiss = np.random.default_rng(6).normal(0, 3e-4, (2, 48 * RATE)).astype(np.float32)
    path = write(
        tmp_path / "a.wav",
        np.concatenate([anna, 0.0 * ben]) + hiss[0],
        np.concatenate([0.0 * anna, ben]) + hiss[1],
    )
    windows: list[int] = []
    model = services.hub.segmentation()
    real = model.probabilities
    monkeypatch.setattr(model, "probabilities", lambda pieces: (windows.append(len(pieces)), real(pieces))[1])
    quick = dataclasses.replace(services, cache=None)
    found = identify_turns(TurnsRequest(path), quick, CallbackContext()).turns
    heard_windows = sum(windows)
    windows.clear()
    monkeypatch.setattr(
        "voxdesk.workflows.listen.channels.quiet_times", lambda *_: lambda start_s, end_s: False
    )
    assert identify_turns(TurnsRequest(path), quick, CallbackContext()).turns == found
    assert len({turn.label for turn in found}) == 2
    assert heard_windows < 0.65 * sum(windows)
